"""第二条、第三条: the sentences about what those who carry the policy out must do."""

from policy.rules.hardship_relief.execution import (
    ImplementingStep,
    ListPlace,
    determined_as_required,
    implementing_duty,
    list_update,
    price_notice,
)
from policy.rules.hardship_relief.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, ImplementingStep, ListPlace)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("上线时机已经适当：{online_due:bool}", "the due time to go online has come: {online_due:bool}")
when(
    "查询执行中是否应当“{step:ImplementingStep}”",
    "it is asked whether carrying out an item must include “{step:ImplementingStep}”",
    ask=implementing_duty,
)

when(
    "项目标准发生变化，因价格政策：{price_policy:bool}",
    "the standard of an item changes, because of price policy: {price_policy:bool}",
    ask=price_notice,
    standard_changed=True,
)
when(
    "项目标准未发生变化",
    "the standard of an item does not change",
    ask=price_notice,
    standard_changed=False,
)
when(
    "项目标准发生变化，原因不明",
    "the standard of an item changes for a reason that is not known",
    ask=price_notice,
    standard_changed=True,
)
then("由{body:Body}函告{notified:Body}", "{body:Body} notifies {notified:Body} by letter")

given(
    "由其审核认定部门报请：{by_recognising_department:bool}",
    "submitted by the department that reviews and recognises them: {by_recognising_department:bool}",
)
given("按程序报请：{by_procedure:bool}", "submitted under the procedure: {by_procedure:bool}")
when(
    "查询其他特殊困难家庭或者人员是否按规定确定",
    "it is asked whether other households or persons in special hardship have been determined as required",
    ask=determined_as_required,
)
then("已按规定确定", "they have been determined as required", as_required=True)
then("未按规定确定", "they have not been determined as required", as_required=False)

when(
    "查询名单信息是否应当更新至{list_place:ListPlace}",
    "it is asked whether the list must be updated on {list_place:ListPlace}",
    ask=list_update,
)
then(
    "由市民政部门及相关职能部门更新",
    "the municipal civil affairs department and the relevant functional departments update it",
    bodies=(Body.CIVIL_AFFAIRS, Body.FUNCTIONAL_DEPARTMENTS),
)
