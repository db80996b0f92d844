"""第一条至第五条、第二十六条: the sentences about basis, scope, bodies, systems, funds and time of force."""

from policy.rules.medical_insurance.administration import (
    Department,
    LocalMatter,
    LocalOffice,
    Money,
    PayingFund,
    SystemKind,
    WholeFund,
    Work,
    department_must_cooperate,
    employer_supplement,
    expenditure_allowed,
    fund_found,
    local_office_must_assist,
    system_found,
)
from policy.rules.medical_insurance.scope import (
    Activity,
    Aim,
    Basis,
    order_repealed,
    regulation_applies,
)
from policy.rules.medical_insurance.terms import Body, MedicalSystem, Scheme
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    Activity,
    Aim,
    Basis,
    Body,
    Department,
    LocalMatter,
    LocalOffice,
    MedicalSystem,
    Money,
    PayingFund,
    Scheme,
    SystemKind,
    WholeFund,
    Work,
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "该文件与社会医疗保险有关：{source_relevant:bool}",
    "the text concerns social medical insurance: {source_relevant:bool}",
)

given(
    "活动在本市行政区域内：{activity_in_city:bool}",
    "activity within the administrative area of the City: {activity_in_city:bool}",
)
given("活动属于社会医疗保险：{social_insurance:bool}", "activity of social medical insurance: {social_insurance:bool}")
given(
    "活动与参保、服务、监督管理同类：{activity_alike:bool}",
    "activity alike to enrolment, services or supervision: {activity_alike:bool}",
)
when(
    "查询该{activity:Activity}是否适用本规定",
    "it is asked whether this Regulation applies to this {activity:Activity}",
    ask=regulation_applies,
)

given(
    "该部门与社会医疗保险工作有关：{department_relevant:bool}",
    "department relevant to social medical insurance work: {department_relevant:bool}",
)
given("属于该部门职责范围：{within_duties:bool}", "within the department's own duties: {within_duties:bool}")
when(
    "查询{department:Department}是否应当配合并协同实施",
    "it is asked whether {department:Department} must cooperate and jointly implement",
    ask=department_must_cooperate,
)
then("应当配合并协同实施", "it must cooperate and jointly implement", must_join_in=True)
then("没有配合、协同实施的义务", "it has no duty to cooperate or jointly implement", must_join_in=False)
given("事务属于{matter_scheme:Scheme}", "the matter belongs to {matter_scheme:Scheme}")
given("事务属于本辖区：{own_area:bool}", "matter in the office's own area: {own_area:bool}")
given(
    "该事务与参保登记、征收有关：{matter_relevant:bool}",
    "matter related to enrolment registration or collection: {matter_relevant:bool}",
)
when(
    "查询{local_office:LocalOffice}是否应当协助办理{local_matter:LocalMatter}",
    "it is asked whether {local_office:LocalOffice} must assist with {local_matter:LocalMatter}",
    ask=local_office_must_assist,
)
then(
    "应当协助医疗保障经办机构、社会保险费征收机构办理",
    "it must assist the healthcare security agency and the social insurance contribution collection agency",
    must_assist=True,
)
then("没有协助办理的义务", "it has no duty to assist", must_assist=False)

given(
    "国家、省的规定有此制度：{higher_rules:bool}",
    "system provided for by the rules of the State or the Province: {higher_rules:bool}",
)
when(
    "查询{system:MedicalSystem}的种类和设立者",
    "the kind and the founder of {system:MedicalSystem} are looked up",
    ask=system_found,
)
then("属于{system_kind:SystemKind}制度", "it is {system_kind:SystemKind}")
then("由本市设立和完善", "the City establishes and improves it", set_up_by_city=True)
then("不由本市设立", "the City does not establish it", set_up_by_city=False)
given(
    "用人单位在本市行政区域内：{employer_in_city:bool}",
    "employer within the administrative area of the City: {employer_in_city:bool}",
)
when(
    "查询用人单位可否自行建立单位补充医疗保险制度",
    "it is asked whether the employer may set up a supplementary system of its own",
    ask=employer_supplement,
)
then(
    "可以自行建立，也可以不建立",
    "it may set one up and may leave it",
    may_set_up=True,
    must_set_up=False,
)

when("查询{money:Money}属于哪一基金", "the place of {money:Money} among the funds is looked up", ask=fund_found)
then("属于{part_of:WholeFund}的一部分", "it is a part of {part_of:WholeFund}")
then("不是基本医疗保险基金的一部分", "it is no part of the basic medical insurance funds", part_of=None)
then(
    "纳入社会保障基金财政专户",
    "it is placed in the special fiscal account for social security funds",
    in_fiscal_account=True,
)
then(
    "本规定没有将其纳入社会保障基金财政专户",
    "this Regulation does not place it in the special fiscal account for social security funds",
    in_fiscal_account=False,
)
given("支出项目按照规定设置：{item_prescribed:bool}", "expenditure item set as prescribed: {item_prescribed:bool}")
when(
    "查询该项目可否从{paying_fund:PayingFund}列支",
    "it is asked whether the item may be paid from {paying_fund:PayingFund}",
    ask=expenditure_allowed,
)
then("可以列支", "it may be paid", may_be_paid=True)
then("不得列支", "it may not be paid", may_be_paid=False)

when(
    "查询市人民政府令第{order_number:int}号在{day:date}是否已经本规定废止",
    "it is asked whether this Regulation has repealed municipal order no. {order_number:int} by {day:date}",
    ask=order_repealed,
)
when(
    "查询市人民政府令第{order_number:int}号是否已经本规定废止",
    "it is asked whether this Regulation has repealed municipal order no. {order_number:int}",
    ask=order_repealed,
)
