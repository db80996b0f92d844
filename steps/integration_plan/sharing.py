"""The shared income of the cooperation zone."""

from policy.rules.integration_plan.sharing import ZoneIncome, income_shared
from policy.suite.sentences import Sentences

SENTENCES = Sentences(ZoneIncome)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("分享比例定为百分之{shared_percent:int}", "the ratio is set at {shared_percent:int} percent")
when(
    "查询合作区的“{zone_income:ZoneIncome}”是否按比例分享",
    "it is asked whether {zone_income:ZoneIncome} of the cooperation zone is shared by ratio",
    ask=income_shared,
)
then("按百分之{share:int}分享", "it is shared at {share:int} percent", shared=True)
then("本款没有写明分享", "the paragraph does not share it", shared=False, share=None)
