"""The finance for which rural property rights are to serve."""

from policy.rules.integration_plan.rural_rights import RuralFinance, RuralRight, rural_right_finance
from policy.suite.sentences import Sentences

SENTENCES = Sentences(RuralFinance, RuralRight)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询“{rural_right:RuralRight}”用于哪种融资",
    "it is asked for which kind of finance “{rural_right:RuralRight}” is to serve",
    ask=rural_right_finance,
)
then("融资方式为{finance:RuralFinance}", "it is to serve for {finance:RuralFinance}")
