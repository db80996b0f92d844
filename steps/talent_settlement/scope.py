"""第一条、第二条: the sentences about aim and basis, and scope."""

from policy.rules.talent_settlement.scope import Aim, Basis, rules_apply
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Aim, Basis)
given, when = SENTENCES.given, SENTENCES.when

given(
    "申报的是广州市引进人才入户：{recruited_settlement:bool}",
    "the filing is for settlement of recruited talent in Guangzhou: {recruited_settlement:bool}",
)
given("属于符合《办法》的人才：{meets_measures:bool}", "talent that meets the Measures: {meets_measures:bool}")
when("查询该申报是否适用本细则", "it is asked whether these Rules apply to the filing", ask=rules_apply)
