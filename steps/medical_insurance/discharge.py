"""第二十条: the sentences about choosing a hospital, its standards and leaving it."""

from policy.rules.medical_insurance.discharge import (
    HospitalRule,
    cooperation_duty,
    hospital_choice,
    overstay_expenses,
)
from policy.rules.medical_insurance.terms import OrderedDischarge
from policy.suite.sentences import Sentences

SENTENCES = Sentences(HospitalRule, OrderedDischarge)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "经定点医疗机构医生诊断需要住院治疗：{inpatient_needed:bool}",
    "inpatient treatment needed, as diagnosed by a doctor of a designated medical institution: {inpatient_needed:bool}",
)
given("所选机构在本市：{hospital_in_city:bool}", "the chosen institution is in the City: {hospital_in_city:bool}")
given(
    "所选机构提供住院服务：{hospital_inpatient:bool}",
    "the chosen institution provides inpatient services: {hospital_inpatient:bool}",
)
given(
    "所选机构是定点医疗机构：{hospital_designated:bool}",
    "the chosen institution is a designated medical institution: {hospital_designated:bool}",
)
when("查询可否自主选择该机构住院", "it is asked whether this institution may be freely chosen", ask=hospital_choice)
then("可以自主选择该机构住院", "this institution may be freely chosen for inpatient treatment", free_choice=True)
then("不在可以自主选择之列", "this is not within the free choice", free_choice=False)

given(
    "定点医疗机构执行{hospital_rule:HospitalRule}",
    "the designated medical institution applies {hospital_rule:HospitalRule}",
)
given(
    "其内容由卫生健康行政管理部门规定：{health_department_rule:bool}",
    "they are laid down by the health department: {health_department_rule:bool}",
)
when("查询参保人员应否配合执行", "it is asked whether the insured person must cooperate", ask=cooperation_duty)
then("参保人员应当配合执行", "the insured person must cooperate", must_cooperate=True)
then("本款不要求参保人员配合", "this paragraph does not ask the insured person to cooperate", must_cooperate=False)

given(
    "住院治疗符合出院标准：{meets_discharge_standards:bool}",
    "the inpatient treatment meets the discharge standards: {meets_discharge_standards:bool}",
)
given(
    "参保人员按照规定出院：{left_as_prescribed:bool}",
    "the insured person left as prescribed: {left_as_prescribed:bool}",
)
given(
    "住院治疗符合出院标准，但不按照规定出院",
    "the inpatient treatment meets the discharge standards, but the person does not leave hospital as prescribed",
    meets_discharge_standards=True,
    left_as_prescribed=False,
)
given("医嘱出院日期为{discharge_date:date}", "the discharge date in the medical order is {discharge_date:date}")
given("出院医嘱于{order_issued_on:date}开具", "the discharge order was issued on {order_issued_on:date}")
given(
    "医嘱出院日期按“{ordered_discharge:OrderedDischarge}”解释",
    "the discharge date in the medical order is read as {ordered_discharge:OrderedDischarge}",
)
when(
    "查询{expense_on:date}发生的住院费用",
    "the inpatient expenses of {expense_on:date} are looked up",
    ask=overstay_expenses,
)
when(
    "查询住院费用是否不予支付",
    "it is asked whether inpatient expenses are not paid",
    ask=overstay_expenses,
)
then(
    "职工基本医疗保险统筹基金、城乡居民基本医疗保险基金不予支付该费用",
    "the pooled fund of employees' basic medical insurance and the residents' basic medical insurance fund do not pay these expenses",
    not_paid=True,
)
then("该费用不在不予支付之列", "these expenses are not among those refused", not_paid=False)
