"""第三条、第七条、第八条: the sentences about principles, and the words for the bodies and their work."""

from policy.rules.property_experts.bodies import Principle, Work, principle_followed
from policy.rules.property_experts.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, Principle, Work)
when = SENTENCES.when

when(
    "查询物业管理专家的管理是否遵循“{principle:Principle}”的原则",
    "it is asked whether experts are administered on the principle of “{principle:Principle}”",
    ask=principle_followed,
)
