"""第十五条、第十六条、第二十五条: the benefits of each insurance, what its fund may pay, and the terms that the text defines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.retirement import PaymentChoice, age_reached_on
from policy.rules.medical_insurance.stays import fund_of, insurance_year
from policy.rules.medical_insurance.terms import Fund, Scheme, ServiceTested


class Benefit(Term):
    """The benefits that 第十五条 names."""

    INPATIENT = "inpatient", "住院待遇", "inpatient benefits"
    SPECIFIED = "specified_disease", "门诊特定病种待遇", "specified-disease outpatient benefits"
    GENERAL = "general_outpatient", "普通门诊待遇", "general outpatient benefits"
    MATERNITY = "maternity", "生育医疗待遇", "maternity medical benefits"
    ACCOUNT = "personal_account", "个人账户待遇", "personal account benefits"
    LARGE_EXPENSE = (
        "large_expense",
        "职工大额医疗费用补助待遇",
        "the benefits of the employees' large-expense subsidy",
    )
    CRITICAL_ILLNESS = (
        "critical_illness",
        "城乡居民大病保险待遇",
        "the benefits of residents' critical illness insurance",
    )


class BenefitPlace(Term):
    """How a person insured under one of the schemes stands to a benefit (第十五条)."""

    POOLED = "pooled", "享受，属于统筹待遇", "received, as one of the pooled benefits"
    BESIDE_POOLED = "beside_pooled", "享受，不属于统筹待遇", "received, but not as one of the pooled benefits"
    ALONGSIDE = "alongside", "同步享受", "received at the same time"
    NOT_NAMED = "not_named", "不在本条所定的待遇之内", "not among the benefits of this article"


@dataclass(frozen=True)
class BenefitAsked(Facts):
    """A benefit, and the basic medical insurance that a person has joined."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_15__para_1")
    benefit: Benefit = fact("待遇的种类", "kind of benefit", "art_15__para_1")


@dataclass(frozen=True)
class BenefitFound(Outcome):
    place: BenefitPlace = result("该待遇的享受", "how the benefit is received")


@REGULATION.decision(
    "参保人员享受该待遇吗？属于统筹待遇吗？",
    "Does an insured person receive the benefit, and is it one of the pooled benefits?",
    BenefitFound,
    cites=("art_15__para_1", "art_15__para_2", "art_15__para_3", "art_15__para_4"),
)
def benefit_place(case: BenefitAsked, law: Law) -> Answer:
    """第十五条第一款、第三款: the pooled benefits of employees and of residents, and the employees' personal account. 第二款、第四款:
    the benefits that come at the same time (同步). What a paragraph does not name, it does not give."""
    supplementary = case.benefit in (Benefit.LARGE_EXPENSE, Benefit.CRITICAL_ILLNESS)
    if supplementary and case.scheme is Scheme.EMPLOYEES:
        return determined(BenefitFound(supplement_place(case)), "art_15__para_2")
    if supplementary:
        return determined(BenefitFound(supplement_place(case)), "art_15__para_4")
    if case.scheme is Scheme.EMPLOYEES:
        return determined(BenefitFound(employees_place(case.benefit)), "art_15__para_1")
    return determined(BenefitFound(residents_place(case.benefit)), "art_15__para_3")


def supplement_place(case: BenefitAsked) -> BenefitPlace:
    """第十五条第二款、第四款: each scheme brings its own supplementary benefits along, and not those of the other."""
    if case.benefit is supplement_of(case.scheme):
        return BenefitPlace.ALONGSIDE
    return BenefitPlace.NOT_NAMED


def supplement_of(scheme: Scheme) -> Benefit:
    """第十五条第二款、第四款: the benefits that a scheme brings along."""
    if scheme is Scheme.EMPLOYEES:
        return Benefit.LARGE_EXPENSE
    return Benefit.CRITICAL_ILLNESS


def employees_place(benefit: Benefit) -> BenefitPlace:
    """第十五条第一款: inpatient, specified-disease and general outpatient benefits are pooled; the personal account is not."""
    if benefit is Benefit.MATERNITY:
        return BenefitPlace.NOT_NAMED
    if benefit is Benefit.ACCOUNT:
        return BenefitPlace.BESIDE_POOLED
    return BenefitPlace.POOLED


def residents_place(benefit: Benefit) -> BenefitPlace:
    """第十五条第三款: the same three and maternity medical benefits are pooled; there is no personal account."""
    if benefit is Benefit.ACCOUNT:
        return BenefitPlace.NOT_NAMED
    return BenefitPlace.POOLED


def _stops_after_start(case: BasicBenefits) -> Problem | None:
    if case.basic_stop is None or case.basic_stop > case.basic_from:
        return None
    remedy = "停止月份须在首月之后 / benefits that have begun do not stop before the month after"
    return case.problem("basic_stop", remedy)


@dataclass(frozen=True)
class BasicBenefits(Facts):
    """The months in which the benefits of basic medical insurance are received. They go on unless the case gives the month
    from which they stop."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_15__para_2")
    basic_from: Month = fact(
        "享受基本医疗保险待遇的首月", "first month with the benefits of basic medical insurance", "art_15__para_2"
    )
    basic_stop: Month | None = fact(
        "停止享受基本医疗保险待遇的月份",
        "month from which the benefits of basic medical insurance stop",
        "art_15__para_2",
        default=None,
    )
    month: Month = fact("询问月份", "month asked about", "art_15__para_2")

    contradictions = (_stops_after_start,)


@dataclass(frozen=True)
class SupplementFound(Outcome):
    supplement: Benefit | None = result("同步享受的待遇", "benefits received at the same time")


@REGULATION.decision(
    "某月同步享受哪一种补充医疗保险的待遇？",
    "Which supplementary benefits are received at the same time in a month?",
    SupplementFound,
    cites=("art_15__para_2", "art_15__para_4"),
    dated_by=("month",),
)
def supplement_in_month(case: BasicBenefits, law: Law) -> Answer:
    """第十五条第二款: with employees' insurance, the large-expense subsidy; 第四款: with residents', critical illness insurance; in
    exactly the months (同步) in which the benefits of basic medical insurance are received."""
    supplement = supplement_of(case.scheme) if basic_received(case) else None
    if case.scheme is Scheme.EMPLOYEES:
        return determined(SupplementFound(supplement), "art_15__para_2")
    return determined(SupplementFound(supplement), "art_15__para_4")


def basic_received(case: BasicBenefits) -> bool:
    """Whether the benefits of basic medical insurance are received in the month asked about."""
    if case.basic_stop is not None and case.month >= case.basic_stop:
        return False
    return case.month >= case.basic_from


class ExpenseKind(Term):
    """The expenses of which 第十六条 speaks."""

    INPATIENT = "inpatient", "住院基本医疗费用", "basic medical expenses of inpatient care"
    SPECIFIED = (
        "specified_disease",
        "门诊特定病种基本医疗费用",
        "basic medical expenses of specified-disease outpatient care",
    )
    GENERAL = "general_outpatient", "普通门诊基本医疗费用", "basic medical expenses of general outpatient care"
    MATERNITY = "maternity", "生育相关医疗费用", "medical expenses related to maternity"


class PaymentRules(Term):
    """The catalogues, scope and standards that expenses must meet (第十六条第一款、第二款)."""

    BASIC = "basic", "基本医疗保险", "basic medical insurance"
    MATERNITY = "maternity", "生育保险", "maternity insurance"


@dataclass(frozen=True)
class ExpenseToPay(Facts):
    """Expenses that a fund is asked to pay. All catalogues, scopes and standards are laid down elsewhere."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_16__para_1")
    expense_kind: ExpenseKind = fact("医疗费用的种类", "kind of medical expenses", "art_16__para_1")
    basic_catalogue: bool = fact(
        "符合基本医疗保险目录", "meets the catalogues of basic medical insurance", "art_16__para_1", delegation="G10"
    )
    basic_scope: bool = fact(
        "符合基本医疗保险支付范围",
        "meets the payment scope of basic medical insurance",
        "art_16__para_1",
        delegation="G10",
    )
    basic_standard: bool = fact(
        "符合基本医疗保险支付标准",
        "meets the payment standards of basic medical insurance",
        "art_16__para_1",
        delegation="G10",
    )
    maternity_catalogue: bool = fact(
        "符合生育保险目录", "meets the catalogues of maternity insurance", "art_16__para_2", delegation="G10"
    )
    maternity_scope: bool = fact(
        "符合生育保险支付范围", "meets the payment scope of maternity insurance", "art_16__para_2", delegation="G10"
    )
    maternity_standard: bool = fact(
        "符合生育保险支付标准",
        "meets the payment standards of maternity insurance",
        "art_16__para_2",
        delegation="G10",
    )
    excluded: bool = fact(
        "属于国家、省规定不予支付的范围",
        "among what the rules of the State or the Province exclude from payment",
        "art_16__para_3",
        delegation="G10",
    )


@dataclass(frozen=True)
class FundPayment(Outcome):
    payment_rules: PaymentRules = result(
        "适用哪一保险的目录、支付范围和支付标准",
        "insurance whose catalogues, payment scope and payment standards apply",
    )
    fund: Fund | None = result("可以支付的基金", "fund that may pay")


@REGULATION.decision(
    "基金可以支付这笔费用吗？适用哪一保险的目录？",
    "May the fund pay the expenses, and the catalogues of which insurance apply?",
    FundPayment,
    cites=("art_16__para_1", "art_16__para_2", "art_16__para_3"),
)
def fund_may_pay(case: ExpenseToPay, law: Law) -> Answer:
    """第十六条第一款: basic medical expenses must meet catalogue, scope and standard of basic medical insurance, all three.
    第三款: what the State or the Province excludes is not paid, whatever it meets."""
    if case.expense_kind is ExpenseKind.MATERNITY:
        return maternity_payment(case)
    if not (case.basic_catalogue and case.basic_scope and case.basic_standard):
        return determined(FundPayment(PaymentRules.BASIC, None), "art_16__para_1")
    if case.excluded:
        return determined(FundPayment(PaymentRules.BASIC, None), "art_16__para_3")
    return determined(FundPayment(PaymentRules.BASIC, fund_of(case.scheme)), "art_16__para_1", "art_16__para_3")


def maternity_payment(case: ExpenseToPay) -> Answer:
    """第十六条第二款: the residents' fund pays maternity expenses by the rules of maternity insurance, subject to 第三款. How
    employees' maternity expenses are paid, this regulation does not say."""
    if case.scheme is not Scheme.RESIDENTS:
        return outside("art_16__para_2")
    if not (case.maternity_catalogue and case.maternity_scope and case.maternity_standard):
        return determined(FundPayment(PaymentRules.MATERNITY, None), "art_16__para_2")
    if case.excluded:
        return determined(FundPayment(PaymentRules.MATERNITY, None), "art_16__para_3")
    return determined(FundPayment(PaymentRules.MATERNITY, Fund.RESIDENTS), "art_16__para_2", "art_16__para_3")


@dataclass(frozen=True)
class DayAsked(Facts):
    """A day whose medical insurance year is asked."""

    day: date = fact("所问日期", "day asked about", "art_25__para_1__point_1")


@dataclass(frozen=True)
class InsuranceYear(Outcome):
    insurance_year: int = result("医保年度", "medical insurance year")
    year_first_day: date = result("医保年度首日", "first day of the medical insurance year")
    year_last_day: date = result("医保年度末日", "last day of the medical insurance year")


@REGULATION.decision(
    "该日属于哪个医保年度？",
    "In which medical insurance year does the day lie?",
    InsuranceYear,
    cites=("art_25__para_1__point_1",),
    dated_by=("day",),
)
def insurance_year_of(case: DayAsked, law: Law) -> Answer:
    """第二十五条第一项: from 1 January to 31 December of each year, both days included."""
    year = insurance_year(case.day, law)
    last_year = year if law.year_ends >= law.year_begins else year + 1
    first_day, last_day = date(year, *law.year_begins), date(last_year, *law.year_ends)
    return determined(InsuranceYear(year, first_day, last_day), "art_25__para_1__point_1")


def _local_within_total(case: YearsOnRetiring) -> Problem | None:
    if case.local_months <= case.total_months:
        return None
    remedy = "本市累计缴费月数不能多于累计缴费月数 / the months in the City are part of the cumulative months"
    return case.problem("local_months", remedy)


@dataclass(frozen=True)
class YearsOnRetiring(Facts):
    """The contribution months of a person on reaching the statutory retirement age, those that are required, and the choice."""

    day: date = fact("所问日期", "day asked about", "art_25__para_1__point_2")
    retirement_age_day: date = fact(
        "法定退休年龄的对应日",
        "corresponding day of the statutory retirement age",
        "art_25__para_1__point_2",
        delegation="G7",
    )
    total_months: int = fact("累计缴费月数", "cumulative contribution months", "art_25__para_1__point_2")
    local_months: int = fact(
        "本市累计缴费月数", "cumulative contribution months in the City", "art_25__para_1__point_2"
    )
    required_total: int = fact(
        "规定的累计缴费月数", "required cumulative contribution months", "art_25__para_1__point_2", delegation="G6"
    )
    required_local: int = fact(
        "规定的本市累计缴费月数",
        "required cumulative contribution months in the City",
        "art_25__para_1__point_2",
        delegation="G6",
    )
    choice: PaymentChoice = fact("缴费选择", "choice of payment", "art_25__para_1__point_2")

    contradictions = (_local_within_total,)


@dataclass(frozen=True)
class DeferringFound(Outcome):
    deferring: bool = result("是退休延缴人员", "is a deferring retiree")


@REGULATION.decision(
    "该人员是退休延缴人员吗？",
    "Is the person a deferring retiree?",
    DeferringFound,
    cites=("art_25__para_1__point_2",),
    dated_by=("day",),
)
def deferring_retiree(case: YearsOnRetiring, law: Law) -> Answer:
    """第二十五条第二项: has reached the statutory retirement age, was then short of the required years (in months), all told or
    in the City, and chooses to go on paying, monthly or in a lump sum."""
    if case.day < age_reached_on(case.retirement_age_day, law):
        return determined(DeferringFound(False), "art_25__para_1__point_2")
    short = case.total_months < case.required_total or case.local_months < case.required_local
    deferring = short and case.choice is not PaymentChoice.STOP
    return determined(DeferringFound(deferring), "art_25__para_1__point_2")


@dataclass(frozen=True)
class PensionDrawn(Facts):
    """A person and the basic pension of employees' pension insurance."""

    day: date = fact("所问日期", "day asked about", "art_25__para_1__point_3")
    retirement_age_day: date = fact(
        "法定退休年龄的对应日",
        "corresponding day of the statutory retirement age",
        "art_25__para_1__point_3",
        delegation="G7",
    )
    pension_joined: bool = fact("参加职工养老保险", "joined employees' pension insurance", "art_25__para_1__point_3")
    in_service_at_age: bool = fact(
        "达到法定退休年龄时在职", "in service on reaching the statutory retirement age", "art_25__para_1__point_3"
    )
    in_service_at_approval: bool = fact(
        "核准领取养老金时在职", "in service on approval of the pension", "art_25__para_1__point_3"
    )
    pension_approved: bool = fact(
        "经核准领取基本养老金", "approved to draw the basic pension", "art_25__para_1__point_3"
    )
    pension_agency_in_city: bool = fact(
        "领取养老金的社会保险经办机构在本市行政区域内",
        "the social insurance agency of the pension is within the administrative area of the City",
        "art_25__para_1__point_3",
    )
    pension_monthly: bool = fact("按月领取基本养老金", "draws the basic pension monthly", "art_25__para_1__point_3")


@dataclass(frozen=True)
class ApplicantFound(Outcome):
    applicant: bool = result("是社会申办退休人员", "is an applicant retiree")


@REGULATION.decision(
    "该人员是社会申办退休人员吗？",
    "Is the person an applicant retiree?",
    ApplicantFound,
    cites=("art_25__para_1__point_3",),
    dated_by=("day",),
)
def applicant_retiree(case: PensionDrawn, law: Law) -> Answer:
    """第二十五条第三项: joined employees' pension insurance, was not in service, has reached the statutory retirement age, and is
    approved to draw the basic pension monthly at an agency within the City."""
    if not case.pension_joined or case.day < age_reached_on(case.retirement_age_day, law):
        return determined(ApplicantFound(False), "art_25__para_1__point_3")
    if not case.pension_approved or in_service(case, law):
        return determined(ApplicantFound(False), "art_25__para_1__point_3")
    drawn_here = case.pension_agency_in_city and case.pension_monthly
    return determined(ApplicantFound(drawn_here), "art_25__para_1__point_3")


def in_service(case: PensionDrawn, law: Law) -> bool:
    """第二十五条第三项: 非在职. Reading A46: on reaching the retirement age, or on approval."""
    if law.service_tested is ServiceTested.AT_AGE:
        return case.in_service_at_age
    return case.in_service_at_approval


class CareSetting(Term):
    """How a person sees a doctor (第二十五条第四项、第五项)."""

    OUTPATIENT = "outpatient", "门诊", "outpatient care"
    EMERGENCY = "emergency", "急诊", "emergency care"
    INPATIENT = "inpatient", "住院", "inpatient care"


class TreatedFor(Term):
    """What the care is for (第二十五条第四项)."""

    DISEASE = "published_disease", "公布的疾病", "a published disease"
    ITEM = "published_item", "公布的特定治疗项目", "a published specific treatment item"
    NEITHER = "neither", "未公布的疾病或者治疗项目", "a disease or treatment item that is not published"


@dataclass(frozen=True)
class OutpatientCare(Facts):
    """Medical expenses of an insured person, and the care in which they were incurred."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_25__para_1__point_4")
    care_setting: CareSetting = fact("就医的方式", "kind of care", "art_25__para_1__point_4")
    care_as_prescribed: bool = fact(
        "按照规定就医", "care sought as prescribed", "art_25__para_1__point_4", delegation="G2"
    )
    treated_for: TreatedFor = fact(
        "所治的疾病或者治疗项目", "disease or treatment item cared for", "art_25__para_1__point_4", delegation="G18"
    )
    entry_met: bool = fact(
        "符合门诊特定病种准入标准",
        "meets the entry standards of specified-disease outpatient care",
        "art_25__para_1__point_4",
        delegation="G18",
    )
    specified_catalogue: bool = fact(
        "属于门诊特定病种的对应目录",
        "belongs to the corresponding catalogues of specified-disease outpatient care",
        "art_25__para_1__point_4",
        delegation="G18",
    )


@dataclass(frozen=True)
class SpecifiedFound(Outcome):
    specified: bool = result("属于门诊特定病种待遇", "within specified-disease outpatient benefits")
    fund: Fund | None = result("按照规定的比例支付的基金", "fund that pays in the prescribed ratio")


@REGULATION.decision(
    "这笔门（急）诊费用属于门诊特定病种待遇吗？由哪一基金支付？",
    "Are these outpatient or emergency expenses within specified-disease outpatient benefits, and which fund pays?",
    SpecifiedFound,
    cites=("art_25__para_1__point_4",),
)
def specified_disease_benefit(case: OutpatientCare, law: Law) -> Answer:
    """第二十五条第四项: outpatient or emergency care as prescribed, for a published disease or treatment item, with its entry
    standards met, and expenses in the corresponding catalogues; the fund pays in the prescribed ratio (delegation G18)."""
    if case.care_setting is CareSetting.INPATIENT or not case.care_as_prescribed:
        return determined(SpecifiedFound(False, None), "art_25__para_1__point_4")
    if case.treated_for is TreatedFor.NEITHER or not (case.entry_met and case.specified_catalogue):
        return determined(SpecifiedFound(False, None), "art_25__para_1__point_4")
    return determined(SpecifiedFound(True, fund_of(case.scheme)), "art_25__para_1__point_4")


@dataclass(frozen=True)
class OtherOutpatientCare(Facts):
    """Medical expenses of an insured person, and whether specified-disease benefits were received for them."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_25__para_1__point_5")
    care_setting: CareSetting = fact("就医的方式", "kind of care", "art_25__para_1__point_5")
    care_as_prescribed: bool = fact(
        "按照规定就医", "care sought as prescribed", "art_25__para_1__point_5", delegation="G2"
    )
    received_as_specified: bool = fact(
        "按照门诊特定病种享受待遇",
        "benefits are received under specified-disease outpatient care",
        "art_25__para_1__point_5",
    )


@dataclass(frozen=True)
class GeneralFound(Outcome):
    general: bool = result("属于普通门诊待遇", "within general outpatient benefits")
    fund: Fund | None = result("按照规定的比例支付的基金", "fund that pays in the prescribed ratio")


@REGULATION.decision(
    "这笔门（急）诊费用属于普通门诊待遇吗？由哪一基金支付？",
    "Are these outpatient or emergency expenses within general outpatient benefits, and which fund pays?",
    GeneralFound,
    cites=("art_25__para_1__point_5",),
)
def general_outpatient_benefit(case: OtherOutpatientCare, law: Law) -> Answer:
    """第二十五条第五项: outpatient or emergency care as prescribed, for which benefits are not received under specified-disease
    outpatient care; the fund pays in the prescribed ratio (delegation G18)."""
    if case.care_setting is CareSetting.INPATIENT or not case.care_as_prescribed:
        return determined(GeneralFound(False, None), "art_25__para_1__point_5")
    if case.received_as_specified:
        return determined(GeneralFound(False, None), "art_25__para_1__point_5")
    return determined(GeneralFound(True, fund_of(case.scheme)), "art_25__para_1__point_5")


def _outside_within_whole(case: MedicalExpenses) -> Problem | None:
    if case.outside_rules <= case.medical_expenses:
        return None
    return case.problem("outside_rules", "不能多于医疗费用总额 / not more than the total medical expenses")


def _first_paid_within_whole(case: MedicalExpenses) -> Problem | None:
    if case.first_paid <= case.medical_expenses:
        return None
    return case.problem("first_paid", "不能多于医疗费用总额 / not more than the total medical expenses")


def _above_within_whole(case: MedicalExpenses) -> Problem | None:
    if case.above_limits <= case.medical_expenses:
        return None
    return case.problem("above_limits", "不能多于医疗费用总额 / not more than the total medical expenses")


def _parts_within_whole(case: MedicalExpenses) -> Problem | None:
    largest = max(case.outside_rules, case.first_paid, case.above_limits)
    parts = case.outside_rules + case.first_paid + case.above_limits
    if parts <= case.medical_expenses or largest > case.medical_expenses:
        return None
    remedy = "不能少于不计入的三部分之和，一笔费用只列入一部分 / not less than the 3 parts left out, each fen in one part only"
    return case.problem("medical_expenses", remedy)


@dataclass(frozen=True)
class MedicalExpenses(Facts):
    """Medical expenses and the parts of them that are left out, in fen. No fen stands in two parts."""

    medical_expenses: Fen = fact("医疗费用总额", "total medical expenses", "art_25__para_1__point_6")
    outside_rules: Fen = fact(
        "不属于目录、支付范围和支付标准的费用",
        "expenses outside the catalogues, payment scope and payment standards",
        "art_25__para_1__point_6",
        delegation="G10",
    )
    first_paid: Fen = fact(
        "个人按照规定比例先自付的费用",
        "expenses that the individual first pays personally in the prescribed ratio",
        "art_25__para_1__point_6",
        delegation="G18",
    )
    above_limits: Fen = fact(
        "超限额标准的费用", "expenses above the limit standards", "art_25__para_1__point_6", delegation="G18"
    )

    contradictions = (_outside_within_whole, _first_paid_within_whole, _above_within_whole, _parts_within_whole)


@dataclass(frozen=True)
class BasicExpenses(Outcome):
    basic_expenses: Fen = result("基本医疗费用", "basic medical expenses")


@REGULATION.decision(
    "医疗费用中有多少是基本医疗费用？",
    "How much of the medical expenses are basic medical expenses?",
    BasicExpenses,
    cites=("art_25__para_1__point_6",),
)
def basic_medical_expenses(case: MedicalExpenses, law: Law) -> Answer:
    """第二十五条第六项: the expenses within the catalogues, payment scope and payment standards, less those that the individual
    first pays in the prescribed ratio and those above the limit standards. In fen."""
    within_rules = case.medical_expenses - case.outside_rules
    basic = Fen(within_rules - case.first_paid - case.above_limits)
    return determined(BasicExpenses(basic), "art_25__para_1__point_6")
