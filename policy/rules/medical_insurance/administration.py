"""第三条至第五条: bodies, systems and funds."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import Body, MedicalSystem, Scheme


class Work(Term):
    """Work that the text gives to one body (第三条第一款至第三款)."""

    IN_CHARGE = "in_charge", "主管社会医疗保险工作", "being in charge of social medical insurance"
    IMPLEMENTATION = "implementation", "组织实施本规定", "organising the implementation of this Regulation"
    DAILY = (
        "daily_administration",
        "社会医疗保险的日常管理和服务",
        "the day-to-day administration and services of social medical insurance",
    )
    COLLECTION = "collection", "基本医疗保险费的征收", "the collection of basic medical insurance contributions"
    FILING_INSPECTION = (
        "filing_inspection",
        "对缴费单位办理申报情况的监督检查",
        "the inspection of how contributing employers file their declarations",
    )
    PAYMENT_INSPECTION = (
        "payment_inspection",
        "对缴费单位未按时足额缴费情况的监督检查",
        "the inspection of where contributing employers have not paid on time and in full",
    )


@dataclass(frozen=True)
class WorkToDo(Facts):
    """A piece of work of social medical insurance."""

    work: Work = fact("工作", "work", "art_3__para_1")


@dataclass(frozen=True)
class BodyAtWork(Outcome):
    body: Body = result("承担该项工作的机关", "body that does the work")


@REGULATION.decision(
    "该项工作由哪一机关承担？",
    "Which body does this work?",
    BodyAtWork,
    cites=("art_3__para_1", "art_3__para_2", "art_3__para_3"),
)
def body_at_work(case: WorkToDo, law: Law) -> Answer:
    """第三条第一款: the department is in charge and organises the implementation. 第二款: the agency administers and serves day to
    day. 第三款: the collection agency collects and inspects."""
    if case.work is Work.IN_CHARGE or case.work is Work.IMPLEMENTATION:
        return determined(BodyAtWork(Body.HEALTHCARE_DEPARTMENT), "art_3__para_1")
    if case.work is Work.DAILY:
        return determined(BodyAtWork(Body.AGENCY), "art_3__para_2")
    return determined(BodyAtWork(Body.COLLECTION_AGENCY), "art_3__para_3")


class Department(Term):
    """Departments that may have to cooperate (第三条第四款)."""

    EDUCATION = "education", "教育部门", "the department of education"
    FINANCE = "finance", "财政部门", "the department of finance"
    HUMAN_RESOURCES = (
        "human_resources",
        "人力资源和社会保障部门",
        "the department of human resources and social security",
    )
    HEALTH = "health", "卫生健康部门", "the department of health"
    VETERANS = "veterans", "退役军人事务部门", "the department of veterans affairs"
    OTHER = "other", "其他部门", "another department"


@dataclass(frozen=True)
class DepartmentAsked(Facts):
    """A department whose cooperation is asked for."""

    department: Department = fact("部门", "department", "art_3__para_4")
    department_relevant: bool = fact(
        "该部门与社会医疗保险工作有关", "the department is relevant to social medical insurance work", "art_3__para_4"
    )
    within_duties: bool = fact(
        "属于该部门职责范围", "the matter is within the department's own duties", "art_3__para_4"
    )


@dataclass(frozen=True)
class Cooperation(Outcome):
    must_join_in: bool = result("应当配合并协同实施", "must cooperate and jointly implement")


@REGULATION.decision(
    "该部门应当配合做好社会医疗保险工作、协同实施本规定吗？",
    "Must the department cooperate in social medical insurance work and jointly implement this Regulation?",
    Cooperation,
    cites=("art_3__para_4",),
)
def department_must_cooperate(case: DepartmentAsked, law: Law) -> Answer:
    """第三条第四款: the five departments named and other relevant ones (等有关部门), each within its own duties."""
    if case.department is Department.OTHER and not case.department_relevant:
        return determined(Cooperation(False), "art_3__para_4")
    return determined(Cooperation(case.within_duties), "art_3__para_4")


class LocalOffice(Term):
    """Offices near the residents (第三条第五款)."""

    SUBDISTRICT = "subdistrict_office", "街道办事处", "a sub-district office"
    TOWN = "town_government", "镇人民政府", "a town people's government"
    OTHER = "other", "其他机关", "another body"


class LocalMatter(Term):
    """Matters in which they assist (第三条第五款)."""

    REGISTRATION = "registration", "参保登记", "enrolment registration"
    COLLECTION = "collection", "征收", "collection"
    OTHER = "other", "其他事务", "another matter"


@dataclass(frozen=True)
class AssistanceAsked(Facts):
    """A matter of basic medical insurance in which an office's assistance is asked for."""

    local_office: LocalOffice = fact("基层机关", "local office", "art_3__para_5")
    local_matter: LocalMatter = fact("请求协助的事务", "matter in which assistance is asked for", "art_3__para_5")
    matter_scheme: Scheme = fact(
        "事务所属的基本医疗保险", "basic medical insurance to which the matter belongs", "art_3__para_5"
    )
    matter_relevant: bool = fact(
        "该事务与参保登记、征收有关", "the matter relates to enrolment registration or collection", "art_3__para_5"
    )
    own_area: bool = fact("属于本辖区", "the matter is in the office's own area", "art_3__para_5")


@dataclass(frozen=True)
class Assistance(Outcome):
    must_assist: bool = result("应当协助办理", "must assist")


@REGULATION.decision(
    "该机关应当协助办理城乡居民基本医疗保险的有关事务吗？",
    "Must the office assist with this matter of residents' basic medical insurance?",
    Assistance,
    cites=("art_3__para_5",),
)
def local_office_must_assist(case: AssistanceAsked, law: Law) -> Answer:
    """第三条第五款: sub-district offices and town people's governments assist with enrolment registration, collection and
    related matters (等有关事务) of residents' basic medical insurance in their own areas."""
    if case.local_office is LocalOffice.OTHER:
        return determined(Assistance(False), "art_3__para_5")
    if case.matter_scheme is not Scheme.RESIDENTS:
        return determined(Assistance(False), "art_3__para_5")
    if case.local_matter is LocalMatter.OTHER and not case.matter_relevant:
        return determined(Assistance(False), "art_3__para_5")
    return determined(Assistance(case.own_area), "art_3__para_5")


class SystemKind(Term):
    """What a system of medical insurance is (第四条)."""

    BASIC = "basic", "基本医疗保险", "basic medical insurance"
    SUPPLEMENTARY = "supplementary", "补充医疗保险", "supplementary medical insurance"


@dataclass(frozen=True)
class SystemAsked(Facts):
    """A system of medical insurance."""

    system: MedicalSystem = fact("医疗保险制度", "system of medical insurance", "art_4__para_1")
    higher_rules: bool = fact(
        "国家、省的规定有此制度",
        "the rules of the State or the Province provide for the system",
        "art_4__para_1",
        delegation="G13",
    )


@dataclass(frozen=True)
class SystemFound(Outcome):
    system_kind: SystemKind = result("制度的种类", "kind of system")
    set_up_by_city: bool = result("由本市设立和完善", "the City establishes and improves it")


@REGULATION.decision(
    "该制度是基本还是补充医疗保险？由本市设立吗？",
    "Is the system basic or supplementary medical insurance, and does the City establish it?",
    SystemFound,
    cites=("art_4__para_1", "art_4__para_2"),
)
def system_found(case: SystemAsked, law: Law) -> Answer:
    """第四条第一款: under the rules of the State and the Province the City establishes two basic and two named supplementary
    systems, and others (等). 第二款: an employer's own is supplementary and set up by the employer."""
    if case.system in (MedicalSystem.EMPLOYEES_BASIC, MedicalSystem.RESIDENTS_BASIC):
        return determined(SystemFound(SystemKind.BASIC, True), "art_4__para_1")
    if case.system in (MedicalSystem.LARGE_EXPENSE, MedicalSystem.CRITICAL_ILLNESS):
        return determined(SystemFound(SystemKind.SUPPLEMENTARY, True), "art_4__para_1")
    if case.system is MedicalSystem.EMPLOYER_SUPPLEMENT:
        return determined(SystemFound(SystemKind.SUPPLEMENTARY, False), "art_4__para_2")
    return determined(SystemFound(SystemKind.SUPPLEMENTARY, case.higher_rules), "art_4__para_1")


@dataclass(frozen=True)
class EmployerAsked(Facts):
    """An employer that may want a system of its own."""

    employer_in_city: bool = fact(
        "用人单位在本市行政区域内", "the employer is within the administrative area of the City", "art_4__para_2"
    )


@dataclass(frozen=True)
class OwnSystem(Outcome):
    may_set_up: bool = result("可以自行建立", "may set one up of its own")
    must_set_up: bool = result("必须建立", "must set one up")


@REGULATION.decision(
    "用人单位可以自行建立单位补充医疗保险制度吗？",
    "May an employer set up an employer's supplementary medical insurance system of its own?",
    OwnSystem,
    cites=("art_4__para_2",),
)
def employer_supplement(case: EmployerAsked, law: Law) -> Answer:
    """第四条第二款: an employer within the administrative area of the City may (可以), by itself, and need not. What an employer
    elsewhere may do is not for this regulation."""
    if not case.employer_in_city:
        return outside("art_4__para_2")
    return determined(OwnSystem(True, False), "art_4__para_2")


class Money(Term):
    """Funds and moneys of medical insurance (第五条第一款、第二款)."""

    EMPLOYEES_FUND = "employees_fund", "职工基本医疗保险基金", "the employees' basic medical insurance fund"
    RESIDENTS_FUND = "residents_fund", "城乡居民基本医疗保险基金", "the residents' basic medical insurance fund"
    POOLED_FUND = (
        "employees_pooled_fund",
        "职工基本医疗保险统筹基金",
        "the pooled fund of employees' basic medical insurance",
    )
    PERSONAL_ACCOUNTS = "personal_accounts", "个人账户", "the personal accounts"
    EMPLOYER_SUPPLEMENT = (
        "employer_supplement_money",
        "单位补充医疗保险资金",
        "the money of an employer's supplementary medical insurance",
    )


class WholeFund(Term):
    """What consists of several funds (第五条第一款、第二款)."""

    BASIC = "basic_funds", "基本医疗保险基金", "the basic medical insurance funds"
    EMPLOYEES = "employees_fund", "职工基本医疗保险基金", "the employees' basic medical insurance fund"


@dataclass(frozen=True)
class MoneyAsked(Facts):
    """A fund or money of medical insurance."""

    money: Money = fact("基金或者资金", "fund or money", "art_5__para_1")


@dataclass(frozen=True)
class FundFound(Outcome):
    part_of: WholeFund | None = result("所属的基金", "fund of which it is a part")
    in_fiscal_account: bool = result(
        "由本规定纳入社会保障基金财政专户",
        "placed by this Regulation in the special fiscal account for social security funds",
    )


@REGULATION.decision(
    "该基金属于哪一基金？纳入社会保障基金财政专户吗？",
    "Of which fund is it a part, and is it placed in the special fiscal account for social security funds?",
    FundFound,
    cites=("art_5__para_1", "art_5__para_2"),
)
def fund_found(case: MoneyAsked, law: Law) -> Answer:
    """第五条第一款: the employees' and the residents' fund are the basic medical insurance funds, in the special fiscal account.
    第二款: the pooled fund and the personal accounts are the employees' fund, and so lie there as well."""
    if case.money in (Money.EMPLOYEES_FUND, Money.RESIDENTS_FUND):
        return determined(FundFound(WholeFund.BASIC, True), "art_5__para_1")
    if case.money in (Money.POOLED_FUND, Money.PERSONAL_ACCOUNTS):
        return determined(FundFound(WholeFund.EMPLOYEES, True), "art_5__para_1", "art_5__para_2")
    return determined(FundFound(None, False), "art_5__para_1")


class PayingFund(Term):
    """Where money is kept from which an item may be paid (第五条第二款、第三款)."""

    POOLED_FUND = (
        "employees_pooled_fund",
        "职工基本医疗保险统筹基金",
        "the pooled fund of employees' basic medical insurance",
    )
    RESIDENTS_FUND = "residents_fund", "城乡居民基本医疗保险基金", "the residents' basic medical insurance fund"
    PERSONAL_ACCOUNT = "personal_account", "个人账户", "a personal account"


@dataclass(frozen=True)
class ItemToPay(Facts):
    """An item to be paid from one of the funds."""

    paying_fund: PayingFund = fact("列支的基金", "fund from which the item is to be paid", "art_5__para_3")
    item_prescribed: bool = fact(
        "支出项目按照规定设置", "the expenditure item is set as prescribed", "art_5__para_3", delegation="G19"
    )


@dataclass(frozen=True)
class Expenditure(Outcome):
    may_be_paid: bool = result("可以列支", "may be paid from it")


@REGULATION.decision(
    "该支出项目可以从该基金列支吗？",
    "May the expenditure item be paid from the fund?",
    Expenditure,
    cites=("art_5__para_3", "art_17__para_2"),
)
def expenditure_allowed(case: ItemToPay, law: Law) -> Answer:
    """第五条第三款: the items of the pooled fund and of the residents' fund are set as prescribed (按照规定), a matter left open.
    第十七条第二款: personal accounts are managed by the rules of the Province."""
    if case.paying_fund is PayingFund.PERSONAL_ACCOUNT:
        return outside("art_17__para_2")
    return determined(Expenditure(case.item_prescribed), "art_5__para_3")
