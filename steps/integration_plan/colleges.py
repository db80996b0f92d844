"""The universities and colleges of the vocational education city."""

from policy.rules.integration_plan.colleges import College, Settling, college_settling
from policy.suite.sentences import Sentences

SENTENCES = Sentences(College, Settling)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询“{college:College}”是否进驻省职教城（清远）",
    "it is asked whether “{college:College}” settles in the vocational education city",
    ask=college_settling,
)
then("进驻情况为“{settling:Settling}”", "how it settles: {settling:Settling}")
