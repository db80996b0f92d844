"""第二十二条: changing from one basic medical insurance to another, within the year and during a stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, needs
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.values import Fen
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.stays import insurance_year
from policy.rules.medical_insurance.terms import (
    AfterEmployees,
    ChangeDay,
    FirstJoining,
    Scheme,
    SegmentStandard,
)


def _enjoyed_before_stop(case: Joining) -> Problem | None:
    if case.employees_stop is None or case.employees_stop > case.first_payment:
        return None
    remedy = "停止月份须在首次缴费月之后 / benefits that begin after the first payment do not stop before"
    return case.problem("employees_stop", remedy)


@dataclass(frozen=True)
class Joining(Facts):
    """A person who joins employees' insurance. Its benefits go on unless the case gives the month from which they stop."""

    residents_joined: bool = fact(
        "参加职工基本医疗保险的年度已参加城乡居民基本医疗保险",
        "residents' insurance joined in the year of joining the employees'",
        "art_22__para_1",
    )
    residents_joined_then: bool = fact(
        "询问月份所在年度已参加城乡居民基本医疗保险",
        "residents' insurance joined in the year of the month asked about",
        "art_22__para_1",
    )
    first_payment: Month = fact(
        "职工基本医疗保险首次缴费月", "month of the first payment to employees' insurance", "art_22__para_1"
    )
    employees_stop: Month | None = fact(
        "停止享受职工待遇的月份", "month from which employees' benefits stop", "art_22__para_1", default=None
    )
    month: Month = fact("询问月份", "month asked about", "art_22__para_1")

    contradictions = (_enjoyed_before_stop,)


@dataclass(frozen=True)
class JoiningBenefits(Outcome):
    employees_enjoyed: bool = result("享受职工基本医疗保险待遇", "employees' benefits are received")
    residents_enjoyed: bool = result("享受城乡居民基本医疗保险待遇", "residents' benefits are received")


@REGULATION.decision(
    "参加职工基本医疗保险后，某月享受哪一种待遇？",
    "After joining employees' insurance, which benefits are received in a month?",
    JoiningBenefits,
    cites=("art_22__para_1", "art_25__para_1__point_1"),
    dated_by=("month",),
)
def benefits_after_joining(case: Joining, law: Law) -> Answer:
    """第二十二条第一款: employees' benefits from the month after payment, and no residents' benefits while they last. Readings A40
    (who was in neither scheme) and A41 (whether residents' benefits resume). 第二十五条第一项: another year, another enrolment."""
    if law.first_joining is FirstJoining.NOT_STATED and not case.residents_joined:
        return needs("art_22__para_1", delegation="G2")
    if employees_enjoyed(case):
        return determined(JoiningBenefits(True, False), "art_22__para_1")
    if insurance_year(case.month.first_day, law) != insurance_year(case.first_payment.first_day, law):
        benefits = JoiningBenefits(False, case.residents_joined_then)
        return determined(benefits, "art_22__para_1", "art_25__para_1__point_1")
    ended = law.after_employees is AfterEmployees.ENDED_FOR_YEAR and case.month > case.first_payment
    return determined(JoiningBenefits(False, case.residents_joined and not ended), "art_22__para_1")


def employees_enjoyed(case: Joining) -> bool:
    """第二十二条第一款: 从缴费次月开始, until the month from which the benefits stop (第十二条第一款), if any."""
    if case.employees_stop is not None and case.month >= case.employees_stop:
        return False
    return case.month > case.first_payment


def _two_schemes(case: Change | ChangedStay) -> Problem | None:
    if case.scheme_before is not case.scheme_after:
        return None
    return case.problem("scheme_after", "变更前后须是不同的基本医疗保险 / a change is to the other scheme")


def _entitled_after_joining(case: Change | ChangedStay) -> Problem | None:
    if case.entitled_from >= case.joined_on:
        return None
    return case.problem("entitled_from", "待遇不能早于参加之日开始 / benefits do not begin before joining")


@dataclass(frozen=True)
class Change(Facts):
    """Expenses in a year in which the insurance changed, and what the year has accumulated so far, in fen."""

    scheme_before: Scheme = fact("变更前的基本医疗保险", "basic medical insurance before the change", "art_22__para_2")
    scheme_after: Scheme = fact("变更后的基本医疗保险", "basic medical insurance after the change", "art_22__para_2")
    joined_on: date = fact("参加变更后保险之日", "day of joining the insurance after the change", "art_22__para_2")
    entitled_from: date = fact("变更后待遇开始之日", "day from which benefits after the change begin", "art_22__para_2")
    incurred_on: date = fact("医疗费用发生日", "day on which the medical expenses were incurred", "art_22__para_2")
    employees_accumulated: Fen = fact(
        "本年度职工限额已累计金额", "accumulated this year towards the employees' limit", "art_22__para_2"
    )
    residents_accumulated: Fen = fact(
        "本年度居民限额已累计金额", "accumulated this year towards the residents' limit", "art_22__para_2"
    )
    employees_limit: Fen = fact(
        "职工年度最高支付限额", "employees' annual payment limit", "art_22__para_2", delegation="G2"
    )
    residents_limit: Fen = fact(
        "居民年度最高支付限额", "residents' annual payment limit", "art_22__para_2", delegation="G2"
    )

    contradictions = (_two_schemes, _entitled_after_joining)


@dataclass(frozen=True)
class LimitLeft(Outcome):
    counted_under: Scheme = result("费用计入的基本医疗保险", "basic medical insurance under which expenses count")
    limit_left: Fen = result("年度最高支付限额余额", "left of the annual payment limit")


@REGULATION.decision(
    "医保年度内变更基本医疗保险的，某日的费用计入哪一种保险，其限额还余多少？",
    "Where the insurance changes within the year, under which do a day's expenses count, and what is left of its limit?",
    LimitLeft,
    cites=("art_22__para_2",),
    dated_by=("incurred_on",),
)
def limit_left(case: Change, law: Law) -> Answer:
    """第二十二条第二款: expenses count under the insurance of their period, and each insurance has its own annual limit
    (delegation G2), which only its own amounts use up. In fen."""
    counted = case.scheme_before if case.incurred_on < change_day(case, law) else case.scheme_after
    if counted is Scheme.EMPLOYEES:
        left = max(case.employees_limit - case.employees_accumulated, 0)
    else:
        left = max(case.residents_limit - case.residents_accumulated, 0)
    return determined(LimitLeft(counted, Fen(left)), "art_22__para_2")


def change_day(case: Change | ChangedStay, law: Law) -> date:
    """The first day under the new insurance (第二十二条第二款、第三款). Reading A45: that of its benefits, or that of joining."""
    if law.change_day is ChangeDay.BENEFITS_BEGIN:
        return case.entitled_from
    return case.joined_on


def _discharged_after_admission(case: ChangedStay) -> Problem | None:
    if case.discharged_on >= case.admitted_on:
        return None
    return case.problem("discharged_on", "出院日不能早于入院日 / discharge is not before admission")


@dataclass(frozen=True)
class ChangedStay(Facts):
    """An inpatient stay, settled on discharge, and a change of insurance."""

    scheme_before: Scheme = fact("变更前的基本医疗保险", "basic medical insurance before the change", "art_22__para_3")
    scheme_after: Scheme = fact("变更后的基本医疗保险", "basic medical insurance after the change", "art_22__para_3")
    joined_on: date = fact("参加变更后保险之日", "day of joining the insurance after the change", "art_22__para_3")
    entitled_from: date = fact("变更后待遇开始之日", "day from which benefits after the change begin", "art_22__para_3")
    admitted_on: date = fact("入院日", "day of admission", "art_22__para_3")
    discharged_on: date = fact("出院日", "day of discharge", "art_22__para_3")

    contradictions = (_two_schemes, _entitled_after_joining, _discharged_after_admission)


@dataclass(frozen=True)
class StaySettlement(Outcome):
    segmented: bool = result("分段结算", "settled in segments")
    first_standard: Scheme = result("入院后首段的待遇标准", "benefit standards of the stay or its earlier segment")
    last_standard: Scheme = result("出院前末段的待遇标准", "benefit standards of the stay or its later segment")
    deductible_of: Scheme = result("起付标准所属的基本医疗保险", "basic medical insurance whose deductible applies")
    deductibles: int = result("起付标准费用计算次数", "times that the deductible amount is calculated")
    stays: int = result("住院人次", "inpatient stays")


@REGULATION.decision(
    "住院期间变更基本医疗保险的，怎样结算？",
    "How is a stay settled during which the insurance changes?",
    StaySettlement,
    cites=("art_21__para_1", "art_22__para_3"),
    dated_by=("admitted_on",),
)
def changed_stay(case: ChangedStay, law: Law) -> Answer:
    """第二十二条第三款: a change after the day of admission and up to discharge parts the stay in two segments and two inpatient
    stays; the deductible is that of the insurance on admission, once. 第二十一条第一款: without it the stay is one. Reading A9."""
    changed = change_day(case, law)
    settled = entitled_at_settlement(case)
    if changed <= case.admitted_on:
        return determined(unchanged(settled, case.scheme_after), "art_21__para_1", "art_22__para_3")
    if changed > case.discharged_on:
        return determined(unchanged(settled, case.scheme_before), "art_21__para_1", "art_22__para_3")
    first = settled if law.segment_standard is SegmentStandard.AT_SETTLEMENT else case.scheme_before
    stay = StaySettlement(True, first, settled, case.scheme_before, law.switch_deductibles, stays=2)
    return determined(stay, "art_22__para_3")


def unchanged(settled: Scheme, on_admission: Scheme) -> StaySettlement:
    """第二十一条第一款: 每次住院, one stay with one deductible."""
    return StaySettlement(False, settled, settled, on_admission, deductibles=1, stays=1)


def entitled_at_settlement(case: ChangedStay) -> Scheme:
    """第二十二条第三款: 办理结算时应享受, the insurance whose benefits the person has on the day of discharge."""
    if case.entitled_from <= case.discharged_on:
        return case.scheme_after
    return case.scheme_before
