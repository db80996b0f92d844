"""第七条: the sentences about who must provide the reliefs, and about other enterprises' concessions."""

from policy.rules.hardship_relief.operators import Operator, concession_published, relief_due
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Operator)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询{operator:Operator}是否应当提供消费性减免",
    "it is asked whether {operator:Operator} must provide the consumption reliefs",
    ask=relief_due,
)
given(
    "其他企业提供优惠项目：{concession_given:bool}",
    "another enterprise provides a concession item: {concession_given:bool}",
)
when(
    "查询其他企业是否应当向社会公布具体优惠措施",
    "it is asked whether another enterprise must publish its specific concessions",
    ask=concession_published,
)
