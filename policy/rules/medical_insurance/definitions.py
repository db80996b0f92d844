"""第二十五条: the six definitions, as questions whether they are met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.retirement import PaymentChoice, age_reached_on
from policy.rules.medical_insurance.stays import fund_of, insurance_year
from policy.rules.medical_insurance.terms import Fund, Scheme, ServiceTested
from policy.rules.medical_insurance.years import local_within_total


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

    contradictions = (local_within_total,)


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
