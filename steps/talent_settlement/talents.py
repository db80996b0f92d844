"""第十五条、第十六条: the sentences about recognised talent and talent selected by units under key support."""

from policy.rules.talent_settlement.talents import Rank, Recogniser, Selector, innovation_talent, key_unit_may_file
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Rank, Recogniser, Selector)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "经{recogniser:Recogniser}认定、评定为{rank:Rank}",
    "recognised or rated by {recogniser:Recogniser} as {rank:Rank}",
)
given("经{recogniser:Recogniser}认定、评定", "recognised or rated by {recogniser:Recogniser}")
given(
    "按《办法》属于第五条第（六）项的其他人才：{under_measures:bool}",
    "under the Measures other talent of Article 5(6): {under_measures:bool}",
)
when(
    "查询该人员是否属于《办法》第五条第（六）项的人才",
    "it is asked whether the person is talent of Article 5(6) of the Measures",
    ask=innovation_talent,
)
then("属于该项人才", "the person is talent of that item", belongs=True)
then("不属于该项人才", "the person is not talent of that item", belongs=False)

given("由{selector:Selector}遴选", "selected by {selector:Selector}")
given("按程序遴选产生：{by_procedure:bool}", "selected by procedure: {by_procedure:bool}")
given("已在单位内部公示：{noticed_in_unit:bool}", "public notice given within the unit: {noticed_in_unit:bool}")
given("年度计划已下达：{plan_issued:bool}", "the annual plan is handed down: {plan_issued:bool}")
given(
    "按通知的当年申报程序申报：{procedure_followed:bool}",
    "filed by that year's procedure in the notice: {procedure_followed:bool}",
)
when(
    "查询重点扶持的单位可否申报该人员入户",
    "it is asked whether the unit under key support may file for settlement of the person",
    ask=key_unit_may_file,
)
