"""Opportunities and challenges."""

from policy.rules.integration_plan.environment import Circumstance, Scope, Side, circumstance_placed
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Circumstance, Scope, Side)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询“{circumstance:Circumstance}”是机遇还是挑战",
    "it is asked whether “{circumstance:Circumstance}” is an opportunity or a challenge",
    ask=circumstance_placed,
)
then("规划从{scope:Scope}来看", "the plan looks at {scope:Scope}")
then("规划视之为{side:Side}", "the plan takes it as {side:Side}")
