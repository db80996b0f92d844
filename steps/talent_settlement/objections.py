"""第十条: the sentences about objections to the public notice and their verification."""

from policy.rules.talent_settlement.extension import Extending
from policy.rules.talent_settlement.objections import (
    Accepting,
    Objector,
    objection_in_order,
    verification_extension,
    verification_time,
)
from policy.rules.talent_settlement.terms import Extension, LateExtension, PrincipleScope
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Extension, LateExtension, Objector, PrincipleScope)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("异议由{objector:Objector}提出", "the objection is raised by {objector:Objector}")
given(
    "向市或区人力资源社会保障部门提出书面意见",
    "a written opinion is submitted to the municipal or district human resources and social security department",
    to_department=True,
    in_writing=True,
)
given(
    "向市或区人力资源社会保障部门提出：{to_department:bool}",
    "submitted to the municipal or district human resources and social security department: {to_department:bool}",
)
given("提出书面意见：{in_writing:bool}", "submitted as a written opinion: {in_writing:bool}")
given("加盖单位公章：{sealed:bool}", "bearing the unit's official seal: {sealed:bool}")
given("使用真实姓名：{real_name:bool}", "using the individual's real name: {real_name:bool}")
given(
    "提供清楚、准确地址或联系方式：{contact_given:bool}",
    "giving a clear and accurate address or contact details: {contact_given:bool}",
)
given(
    "“原则上”按“{principle_scope:PrincipleScope}”解释",
    "“in principle” is read as leaving open “{principle_scope:PrincipleScope}”",
)
when(
    "于{objected_on:date}对公示提出异议",
    "an objection to the public notice is raised on {objected_on:date}",
    ask=objection_in_order,
)
when("查询该异议是否合乎要求", "it is asked whether the objection meets the requirements", ask=objection_in_order)
then("异议合乎要求", "the objection meets the requirements", in_order=True)
then("异议不合要求", "the objection does not meet the requirements", in_order=False)
then(
    "是否受理该异议，由{authority:Body}决定",
    "whether to accept the objection is for {authority:Body} to decide",
    options=(Accepting.ACCEPT, Accepting.DECLINE),
)

given(
    "核实有特殊情况：{verification_special:bool}",
    "there are special circumstances of the verification: {verification_special:bool}",
)
given("没有延长核实", "the verification was not extended", verification_extended=False)
given("决定延长核实", "an extension of the verification was decided", verification_extended=True)
given(
    "于{verification_extended_on:date}决定延长核实",
    "an extension of the verification was decided on {verification_extended_on:date}",
    verification_extended=True,
)
given(
    "延长的10个工作日按“{extension_counted:Extension}”解释",
    "the extension of 10 working days is read as “{extension_counted:Extension}”",
)
given(
    "延长的决定按“{late_extension:LateExtension}”解释",
    "the decision to extend is read as one “{late_extension:LateExtension}”",
)
given("于{received_on:date}接到异议", "the objection was received on {received_on:date}")
when("查询调查核实的期限", "the period of the verification is looked up", ask=verification_time)
when(
    "查询可否于{verification_extended_on:date}决定延长核实",
    "it is asked whether an extension of the verification may be decided on {verification_extended_on:date}",
    ask=verification_extension,
)
when("查询可否延长核实", "it is asked whether the verification may be extended", ask=verification_extension)
then(
    "调查核实是否延长10个工作日，由{authority:Body}决定",
    "whether to extend the verification by 10 working days is for {authority:Body} to decide",
    options=(Extending.EXTEND, Extending.KEEP),
)
