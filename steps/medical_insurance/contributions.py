"""第九条、第十一条、第十四条、第十七条、第二十三条, and 第五条第四款: the sentences about payment, instruments and settlement."""

from policy.rules.medical_insurance.contributions import (
    Formality,
    FormalityPerson,
    Handler,
    OwnPayer,
    Rhythm,
    employer_payment,
    formality_handled,
    large_expense_joined,
    own_payment,
)
from policy.rules.medical_insurance.instruments import (
    CareProvider,
    Circumstance,
    DepartmentChoice,
    Instrument,
    Makers,
    SettlementRule,
    StandardStage,
    account_rules_may_take_effect,
    benefit_rules_may_take_effect,
    circumstance_found,
    instrument_makers,
    rates_may_take_effect,
    settlement_found,
    settlement_rules_may_take_effect,
    value_plan_may_take_effect,
)
from policy.rules.medical_insurance.terms import Body, MedicalSystem, Scheme
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    Body,
    CareProvider,
    Circumstance,
    Formality,
    FormalityPerson,
    Handler,
    Instrument,
    Makers,
    MedicalSystem,
    OwnPayer,
    Rhythm,
    Scheme,
    SettlementRule,
    StandardStage,
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询{formality_person:FormalityPerson}的{formality:Formality}手续由谁、向哪一机关办理",
    "it is asked who completes the {formality:Formality} formalities of {formality_person:FormalityPerson}, and where",
    ask=formality_handled,
)
then("由{handler:Handler}办理", "they are completed by {handler:Handler}")
then("向{handled_at:Body}办理", "they are completed with {handled_at:Body}")

given("缴费方式为{rhythm:Rhythm}", "payment is made {rhythm:Rhythm}")
given("单位应缴费用为{employer_share:yuan}元", "the contribution due from the employer is {employer_share:yuan} yuan")
given(
    "职工个人应缴费用为{employee_share:yuan}元", "the contribution due from the employee is {employee_share:yuan} yuan"
)
given(
    "代扣代缴职工个人应缴费用：{share_withheld:bool}",
    "the employee's contribution withheld and paid over: {share_withheld:bool}",
)
when("用人单位缴纳{amount_paid:yuan}元", "the employer pays {amount_paid:yuan} yuan", ask=employer_payment)
when("查询用人单位的缴费是否符合规定", "it is asked whether the employer pays as prescribed", ask=employer_payment)
then("应缴总额为{due_in_all:yuan}元", "{due_in_all:yuan} yuan are due in all")
then("足额缴纳", "payment is in full", shortfall=0)
then("少缴{shortfall:yuan}元", "payment is {shortfall:yuan} yuan short")
then("缴费符合规定", "payment is as prescribed", as_prescribed=True)
then("缴费不符合规定", "payment is not as prescribed", as_prescribed=False)
given("自行缴费的人员是{own_payer:OwnPayer}", "the person who pays personally is {own_payer:OwnPayer}")
given("由本人自行缴纳：{paid_personally:bool}", "paid by the person: {paid_personally:bool}")
given("本人应缴费用为{amount_due:yuan}元", "the contribution due from the person is {amount_due:yuan} yuan")
when("该人员的缴费为{amount_paid:yuan}元", "the payment of the person is {amount_paid:yuan} yuan", ask=own_payment)
given("自{joined_from:month}起参加{scheme:Scheme}", "the person has been in {scheme:Scheme} since {joined_from:month}")
given("已参加{scheme:Scheme}，首月不明", "the person is in {scheme:Scheme}, since when is not known")
when(
    "查询何时参加职工大额医疗费用补助",
    "it is asked from when the person joins the employees' large-expense subsidy",
    ask=large_expense_joined,
)
then(
    "自{large_expense_from:month}起同步参加职工大额医疗费用补助",
    "the person joins the employees' large-expense subsidy at the same time, from {large_expense_from:month}",
)
then(
    "不参加职工大额医疗费用补助",
    "the person does not join the employees' large-expense subsidy",
    large_expense_from=None,
)

given("其他规定指明由{named_maker:Makers}制定", "another rule names {named_maker:Makers} as the maker")
when(
    "查询{instrument:Instrument}由谁制定",
    "it is asked who lays down {instrument:Instrument}",
    ask=instrument_makers,
)
then("制定者是{makers:Makers}", "it is laid down by {makers:Makers}")
then("须经{approver:Makers}批准", "it must be approved by {approver:Makers}")
then("条文没有写明批准机关", "the text names nobody to approve it", approver=None)
then("由{organisers:Makers}组织实施", "{organisers:Makers} organises its implementation")
then("条文没有写明组织实施机关", "the text names nobody to organise its implementation", organisers=None)

given("文件涉及{about_system:MedicalSystem}", "the instrument is about {about_system:MedicalSystem}")
given("文件由{lead:Body}牵头制定", "the instrument is made under the lead of {lead:Body}")
given("会同市财政部门：{finance_joined:bool}", "together with the municipal finance department: {finance_joined:bool}")
given(
    "会同市医疗保障行政管理部门：{healthcare_joined:bool}",
    "together with the municipal healthcare security department: {healthcare_joined:bool}",
)
given(
    "会同市卫生健康行政管理部门：{health_joined:bool}",
    "together with the municipal health department: {health_joined:bool}",
)
given("根据国家规定制定：{under_state_rules:bool}", "made under the rules of the State: {under_state_rules:bool}")
given(
    "市人民政府于{government_approved_on:date}批准",
    "the Municipal People's Government approved it on {government_approved_on:date}",
    government_approved=True,
)
given("未经市人民政府批准", "the Municipal People's Government has not approved it", government_approved=False)
given(
    "市人民政府批准日记为{government_approved_on:date}",
    "the day of approval is entered as {government_approved_on:date}",
)
given(
    "由有权机关另行制定：{by_competent_body:bool}",
    "laid down separately by the competent body: {by_competent_body:bool}",
)
when(
    "查询保值增值计划可否实施",
    "it is asked whether the plan for the value of the funds may be implemented",
    ask=value_plan_may_take_effect,
)
when(
    "查询该缴费基数、筹资标准可否从{effective_on:date}起实施",
    "it is asked whether the contribution bases and funding standards may be implemented from {effective_on:date}",
    ask=rates_may_take_effect,
)
when(
    "查询该缴费基数、筹资标准可否实施",
    "it is asked whether the contribution bases and funding standards may be implemented",
    ask=rates_may_take_effect,
)
when(
    "查询该待遇标准及办法可否实施",
    "it is asked whether the benefit standards and methods may be implemented",
    ask=benefit_rules_may_take_effect,
)
when(
    "查询该个人账户规定可否执行",
    "it is asked whether the rules on personal accounts may be followed",
    ask=account_rules_may_take_effect,
)
when(
    "查询该{settlement_rule:SettlementRule}可否实施",
    "it is asked whether {settlement_rule:SettlementRule} may be implemented",
    ask=settlement_rules_may_take_effect,
)
then("该文件可以实施", "the instrument may be implemented", may_take_effect=True)
then("该文件不得实施", "the instrument may not be implemented", may_take_effect=False)

given("费用因{care_provider:CareProvider}发生", "the expenses are for {care_provider:CareProvider}")
given("符合医疗费用结算标准：{by_standards:bool}", "under the settlement standards: {by_standards:bool}")
given("符合医疗费用结算方式：{by_methods:bool}", "under the settlement methods: {by_methods:bool}")
when("由{settled_by:Body}与该机构结算", "{settled_by:Body} settles with the provider", ask=settlement_found)
then("结算符合规定", "settlement is as prescribed", settled_properly=True)
then("结算不符合规定", "settlement is not as prescribed", settled_properly=False)

when(
    "{stage:StandardStage}医疗费用结算标准时考虑“{circumstance:Circumstance}”",
    "“{circumstance:Circumstance}” is considered when the settlement standards are {stage:StandardStage}",
    ask=circumstance_found,
)
then("应当以其为依据", "it must be taken into account", to_be_weighed=True)
then(
    "是否以其为依据，由市医疗保障行政管理部门决定",
    "whether it is taken into account is for the municipal healthcare security department to decide",
    authority=Body.HEALTHCARE_DEPARTMENT,
    options=(DepartmentChoice.WEIGHED, DepartmentChoice.NOT_WEIGHED),
)
then(
    "何时调整，由市医疗保障行政管理部门决定",
    "when to adjust is for the municipal healthcare security department to decide",
    authority=Body.HEALTHCARE_DEPARTMENT,
    options=(DepartmentChoice.NOW, DepartmentChoice.NOT_NOW),
)
