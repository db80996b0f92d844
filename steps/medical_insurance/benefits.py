"""第十五条、第十六条、第二十五条: the sentences about benefits, what the funds may pay, and the terms that the text defines."""

from policy.rules.medical_insurance.benefits import (
    Benefit,
    BenefitPlace,
    ExpenseKind,
    PaymentRules,
    benefit_place,
    fund_may_pay,
    supplement_in_month,
)
from policy.rules.medical_insurance.definitions import (
    CareSetting,
    TreatedFor,
    applicant_retiree,
    basic_medical_expenses,
    deferring_retiree,
    general_outpatient_benefit,
    insurance_year_of,
    specified_disease_benefit,
)
from policy.rules.medical_insurance.terms import ServiceTested
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Benefit, BenefitPlace, CareSetting, ExpenseKind, PaymentRules, ServiceTested, TreatedFor)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when("查询可否享受{benefit:Benefit}", "it is asked whether {benefit:Benefit} are received", ask=benefit_place)
then("该待遇：{place:BenefitPlace}", "the benefit: {place:BenefitPlace}")

given(
    "从{basic_from:month}起享受该基本医疗保险待遇",
    "the benefits of that basic medical insurance are received from {basic_from:month}",
)
given(
    "从{basic_stop:month}起停止享受该基本医疗保险待遇",
    "the benefits of that basic medical insurance stop from {basic_stop:month}",
)
given("该基本医疗保险待遇没有停止", "the benefits of that basic medical insurance have not stopped", basic_stop=None)
when(
    "查询{month:month}同步享受的补充医疗保险待遇",
    "the supplementary benefits received at the same time in {month:month} are looked up",
    ask=supplement_in_month,
)
then("同步享受{supplement:Benefit}", "{supplement:Benefit} are received at the same time")
then(
    "该月没有同步享受的补充医疗保险待遇",
    "no supplementary benefits are received at the same time in that month",
    supplement=None,
)

given(
    "费用符合基本医疗保险的目录、支付范围和支付标准",
    "the expenses meet the catalogues, payment scope and payment standards of basic medical insurance",
    basic_catalogue=True,
    basic_scope=True,
    basic_standard=True,
)
given(
    "费用不符合基本医疗保险的目录、支付范围和支付标准",
    "the expenses meet none of the catalogues, payment scope and payment standards of basic medical insurance",
    basic_catalogue=False,
    basic_scope=False,
    basic_standard=False,
)
given(
    "符合基本医疗保险目录：{basic_catalogue:bool}",
    "catalogues of basic medical insurance met: {basic_catalogue:bool}",
)
given(
    "符合基本医疗保险支付范围：{basic_scope:bool}",
    "payment scope of basic medical insurance met: {basic_scope:bool}",
)
given(
    "符合基本医疗保险支付标准：{basic_standard:bool}",
    "payment standards of basic medical insurance met: {basic_standard:bool}",
)
given(
    "费用符合生育保险的目录、支付范围和支付标准",
    "the expenses meet the catalogues, payment scope and payment standards of maternity insurance",
    maternity_catalogue=True,
    maternity_scope=True,
    maternity_standard=True,
)
given(
    "符合生育保险目录：{maternity_catalogue:bool}", "catalogues of maternity insurance met: {maternity_catalogue:bool}"
)
given(
    "符合生育保险支付范围：{maternity_scope:bool}", "payment scope of maternity insurance met: {maternity_scope:bool}"
)
given(
    "符合生育保险支付标准：{maternity_standard:bool}",
    "payment standards of maternity insurance met: {maternity_standard:bool}",
)
given(
    "属于国家、省规定不予支付的范围：{excluded:bool}",
    "among what the rules of the State or the Province exclude from payment: {excluded:bool}",
)
when(
    "查询基金可否支付{expense_kind:ExpenseKind}",
    "it is asked whether the fund may pay {expense_kind:ExpenseKind}",
    ask=fund_may_pay,
)
then(
    "适用{payment_rules:PaymentRules}的目录、支付范围和支付标准",
    "the catalogues, payment scope and payment standards of {payment_rules:PaymentRules} apply",
)
then("可以由{fund:Fund}支付", "{fund:Fund} may pay")
then("基金不予支付", "the fund does not pay", fund=None)

when(
    "查询{day:date}所属的医保年度",
    "the medical insurance year in which {day:date} lies is looked up",
    ask=insurance_year_of,
)
when("查询某日所属的医保年度", "the medical insurance year of a day is looked up", ask=insurance_year_of)
then("属于{insurance_year:int}医保年度", "it lies in the medical insurance year {insurance_year:int}")
then(
    "该医保年度自{year_first_day:date}至{year_last_day:date}",
    "that medical insurance year runs from {year_first_day:date} to {year_last_day:date}",
)

when(
    "查询该人员在{day:date}是否退休延缴人员",
    "it is asked whether the person is a deferring retiree on {day:date}",
    ask=deferring_retiree,
)
then("是退休延缴人员", "the person is a deferring retiree", deferring=True)
then("不是退休延缴人员", "the person is not a deferring retiree", deferring=False)

given("参加职工养老保险：{pension_joined:bool}", "employees' pension insurance joined: {pension_joined:bool}")
given(
    "达到法定退休年龄时在职：{in_service_at_age:bool}",
    "in service on reaching the statutory retirement age: {in_service_at_age:bool}",
)
given(
    "核准领取养老金时在职：{in_service_at_approval:bool}",
    "in service on approval of the pension: {in_service_at_approval:bool}",
)
given(
    "非在职按“{service_tested:ServiceTested}”判断",
    "not being in service is tested {service_tested:ServiceTested}",
)
given("经核准领取基本养老金：{pension_approved:bool}", "approved to draw the basic pension: {pension_approved:bool}")
given(
    "领取养老金的社会保险经办机构在本市行政区域内：{pension_agency_in_city:bool}",
    "social insurance agency of the pension within the administrative area of the City: {pension_agency_in_city:bool}",
)
given("按月领取基本养老金：{pension_monthly:bool}", "basic pension drawn monthly: {pension_monthly:bool}")
when(
    "查询该人员在{day:date}是否社会申办退休人员",
    "it is asked whether the person is an applicant retiree on {day:date}",
    ask=applicant_retiree,
)
then("是社会申办退休人员", "the person is an applicant retiree", applicant=True)
then("不是社会申办退休人员", "the person is not an applicant retiree", applicant=False)

given("就医的方式：{care_setting:CareSetting}", "kind of care: {care_setting:CareSetting}")
given("按照规定就医：{care_as_prescribed:bool}", "care sought as prescribed: {care_as_prescribed:bool}")
given(
    "所治的是{treated_for:TreatedFor}",
    "the care is for {treated_for:TreatedFor}",
)
given(
    "符合门诊特定病种准入标准：{entry_met:bool}",
    "entry standards of specified-disease outpatient care met: {entry_met:bool}",
)
given(
    "属于门诊特定病种的对应目录：{specified_catalogue:bool}",
    "within the corresponding catalogues of specified-disease outpatient care: {specified_catalogue:bool}",
)
given(
    "按照门诊特定病种享受待遇：{received_as_specified:bool}",
    "benefits received under specified-disease outpatient care: {received_as_specified:bool}",
)
when(
    "查询费用是否属于门诊特定病种待遇",
    "it is asked whether the expenses are within specified-disease outpatient benefits",
    ask=specified_disease_benefit,
)
when(
    "查询费用是否属于普通门诊待遇",
    "it is asked whether the expenses are within general outpatient benefits",
    ask=general_outpatient_benefit,
)
then(
    "属于门诊特定病种待遇，由{fund:Fund}按照规定的比例支付",
    "they are within specified-disease outpatient benefits, and {fund:Fund} pays in the prescribed ratio",
    specified=True,
)
then(
    "不属于门诊特定病种待遇",
    "they are not within specified-disease outpatient benefits",
    specified=False,
    fund=None,
)
then(
    "属于普通门诊待遇，由{fund:Fund}按照规定的比例支付",
    "they are within general outpatient benefits, and {fund:Fund} pays in the prescribed ratio",
    general=True,
)
then("不属于普通门诊待遇", "they are not within general outpatient benefits", general=False, fund=None)

given("医疗费用总额为{medical_expenses:yuan}元", "the total medical expenses are {medical_expenses:yuan} yuan")
given(
    "其中不属于目录、支付范围和支付标准的为{outside_rules:yuan}元",
    "{outside_rules:yuan} yuan of them are outside the catalogues, payment scope and payment standards",
)
given(
    "其中个人按照规定比例先自付的为{first_paid:yuan}元",
    "{first_paid:yuan} yuan of them are first paid personally in the prescribed ratio",
)
given(
    "其中超限额标准的为{above_limits:yuan}元",
    "{above_limits:yuan} yuan of them are above the limit standards",
)
when("计算基本医疗费用", "the basic medical expenses are calculated", ask=basic_medical_expenses)
then("基本医疗费用为{basic_expenses:yuan}元", "the basic medical expenses are {basic_expenses:yuan} yuan")
