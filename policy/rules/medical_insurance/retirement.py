"""第十八条: contribution years, reaching the statutory retirement age, and deferred payment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month, next_month
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import (
    AfterDeferral,
    AgeReached,
    DeferralAccount,
    ElsewhereYears,
    LateApproval,
    TransferAge,
)
from policy.rules.medical_insurance.years import local_within_total


def age_reached_on(corresponding_day: date, law: Law) -> date:
    """The day on which an age is reached: the birthday, or the same day of a later month where the age has months as well; or
    the day after. Reading A31."""
    if law.age_reached is AgeReached.DAY_AFTER_BIRTHDAY:
        return corresponding_day + timedelta(days=1)
    return corresponding_day


@dataclass(frozen=True)
class LocalRecord(Facts):
    """The months of a person that may count in the City; no month stands in two of them."""

    employee_months: int = fact(
        "参加本市职工基本医疗保险的缴费月数",
        "contribution months of employees' basic medical insurance in the City",
        "art_18__para_6",
    )
    former_flexible_months: int = fact(
        "原参加本市城镇灵活就业人员基本医疗保险的缴费月数",
        "contribution months of the City's former insurance for urban flexible workers",
        "art_18__para_4",
    )
    service_months: int = fact("军人服现役月数", "months of active military service", "art_18__para_5")


@dataclass(frozen=True)
class LocalMonths(Outcome):
    local_months: int = result("本市累计缴费月数", "cumulative contribution months in the City")


@REGULATION.decision(
    "本市累计缴费年限是多少个月？",
    "How many months are the cumulative contribution years in the City?",
    LocalMonths,
    cites=("art_18__para_4", "art_18__para_5", "art_18__para_6"),
)
def local_contribution_months(case: LocalRecord, law: Law) -> Answer:
    """第十八条第四款: months of the former scheme for flexible workers count in the City. 第五款: so do months of active
    service, added to those before and after. 第六款: the others are those of employees' insurance in the City. In months."""
    months = LocalMonths(case.employee_months + case.former_flexible_months + case.service_months)
    if case.former_flexible_months > 0 and case.service_months > 0:
        return determined(months, "art_18__para_4", "art_18__para_5")
    if case.former_flexible_months > 0:
        return determined(months, "art_18__para_4")
    if case.service_months > 0:
        return determined(months, "art_18__para_5")
    return determined(months, "art_18__para_6")


def _transfer_without_day(case: WholeRecord) -> Problem | None:
    if case.transferred or not case.knows("transferred_on"):
        return None
    return case.problem("transferred_on", "关系未转移的没有转移日 / without a transfer there is no day of the transfer")


def _work_without_start(case: WholeRecord) -> Problem | None:
    if case.came_to_work or not case.knows("work_began_on"):
        return None
    return case.problem(
        "work_began_on", "未到本市就业的没有就业日 / who did not come to work has no day on which work began"
    )


@dataclass(frozen=True)
class WholeRecord(Facts):
    """The contribution months of a person in the City and elsewhere, and how those elsewhere came to the City."""

    local_months: int = fact("本市累计缴费月数", "cumulative contribution months in the City", "art_18__para_6")
    elsewhere_months: int = fact(
        "其他统筹地区累计缴费月数", "contribution months in other pooling areas", "art_18__para_6"
    )
    came_to_work: bool = fact(
        "从其他统筹地区到本市就业", "came from another pooling area to work in the City", "art_18__para_3"
    )
    transferred: bool = fact(
        "按照国家、省的规定转移关系至本市",
        "relation transferred to the City under the rules of the State and the Province",
        "art_18__para_3",
        delegation="G13",
    )
    transferred_on: date = fact("关系转移日", "day of the transfer of the relation", "art_18__para_3")
    work_began_on: date = fact("到本市就业日", "day on which work in the City began", "art_18__para_3")
    retirement_age_day: date = fact(
        "法定退休年龄的对应日", "corresponding day of the statutory retirement age", "art_18__para_3", delegation="G7"
    )

    contradictions = (_transfer_without_day, _work_without_start)


@dataclass(frozen=True)
class WholeMonths(Outcome):
    elsewhere_counted: int = result("计入的其他统筹地区缴费月数", "months of other pooling areas that count")
    total_months: int = result("累计缴费月数", "cumulative contribution months")


@REGULATION.decision(
    "累计缴费年限是多少个月？",
    "How many months are the cumulative contribution years?",
    WholeMonths,
    cites=("art_18__para_3", "art_18__para_6"),
)
def cumulative_contribution_months(case: WholeRecord, law: Law) -> Answer:
    """第十八条第六款: the months in the City and those elsewhere; 第三款: those elsewhere where the person, below the retirement
    age, came to work in the City and the relation was transferred. Reading A38: also without that. In months."""
    whole = WholeMonths(case.elsewhere_months, case.local_months + case.elsewhere_months)
    if case.elsewhere_months == 0 or law.elsewhere_years is ElsewhereYears.WITHOUT_TRANSFER:
        return determined(whole, "art_18__para_6")
    if case.came_to_work and case.transferred and below_age(case, law):
        return determined(whole, "art_18__para_3", "art_18__para_6")
    return determined(WholeMonths(0, case.local_months), "art_18__para_3")


def below_age(case: WholeRecord, law: Law) -> bool:
    """第十八条第三款: 未达到法定退休年龄. Reading A44: at the transfer, or already when work in the City began."""
    tested_on = case.transferred_on if law.transfer_age is TransferAge.AT_TRANSFER else case.work_began_on
    return tested_on < age_reached_on(case.retirement_age_day, law)


class PaymentChoice(Term):
    """How a person whose years are short goes on (第十八条第二款)."""

    MONTHLY = "monthly", "按月缴费至规定年限", "to pay monthly until the required years are reached"
    LUMP_SUM = "lump_sum", "一次性缴费至规定年限", "to pay in a lump sum up to the required years"
    STOP = "stop", "不再缴费", "not to pay any more"


def _approval_without_day(case: Retiring) -> Problem | None:
    if case.approved or not case.knows("approved_on"):
        return None
    return case.problem("approved_on", "未经核准的没有核准日 / without approval there is no day of the approval")


def _paid_up_before_age(case: Retiring) -> Problem | None:
    if case.paid_up_on >= case.retirement_age_day:
        return None
    remedy = "达到法定退休年龄之后才延缴，不能更早缴满 / payment is deferred only after the retirement age is reached"
    return case.problem("paid_up_on", remedy)


def _paid_up_too_soon(case: Retiring) -> Problem | None:
    paid_up = case.knows("paid_up_on") and case.choice is PaymentChoice.MONTHLY
    if not paid_up or case.deferred_months >= months_missing(case):
        return None
    remedy = "已缴月数少于还差的月数，尚未缴满 / fewer months were paid than are missing, so the years are not paid up"
    return case.problem("deferred_months", remedy)


@dataclass(frozen=True)
class Retiring(Facts):
    """A person who reaches the statutory retirement age: the contribution months then (the City's are part of the cumulative
    ones), those that are required, and approval or further payment."""

    total_months: int = fact("累计缴费月数", "cumulative contribution months", "art_18__para_1")
    local_months: int = fact("本市累计缴费月数", "cumulative contribution months in the City", "art_18__para_1")
    required_total: int = fact(
        "规定的累计缴费月数", "required cumulative contribution months", "art_18__para_1", delegation="G6"
    )
    required_local: int = fact(
        "规定的本市累计缴费月数",
        "required cumulative contribution months in the City",
        "art_18__para_1",
        delegation="G6",
    )
    retirement_age_day: date = fact(
        "法定退休年龄的对应日", "corresponding day of the statutory retirement age", "art_18__para_1", delegation="G7"
    )
    approved: bool = fact("经医疗保障经办机构核准", "approved by the healthcare security agency", "art_18__para_1")
    approved_on: date = fact("核准日", "day of the approval", "art_18__para_1")
    choice: PaymentChoice = fact("缴费选择", "choice of payment", "art_18__para_2")
    deferred_months: int = fact("延缴期间已缴月数", "months paid during the deferral period", "art_18__para_2")
    paid_up_on: date = fact(
        "缴满规定年限的缴费日", "day of the payment that completes the required years", "art_18__para_2"
    )

    month: Month = fact("询问月份", "month asked about", "art_18__para_2")

    contradictions = (local_within_total, _approval_without_day, _paid_up_before_age, _paid_up_too_soon)


@dataclass(frozen=True)
class RequiredYears(Outcome):
    reached: bool = result("达到规定年限", "the required years are reached")
    months_missing: int = result("还差的月数", "months missing")


@REGULATION.decision(
    "达到法定退休年龄时，缴费年限达到规定年限了吗？还差几个月？",
    "On reaching the retirement age, are the required years reached, and how many months are missing?",
    RequiredYears,
    cites=("art_18__para_1", "art_18__para_2"),
)
def required_years(case: Retiring, law: Law) -> Answer:
    """第十八条第一款: both the cumulative and the local contribution years reach the required years; 第二款: either does not."""
    missing = months_missing(case)
    if missing == 0:
        return determined(RequiredYears(True, missing), "art_18__para_1")
    return determined(RequiredYears(False, missing), "art_18__para_2")


def months_missing(case: Retiring) -> int:
    """第十八条第一款、第二款: the larger of the two shortfalls, for a month paid in the City counts towards both (第六款)."""
    total_missing = case.required_total - case.total_months
    local_missing = case.required_local - case.local_months
    return max(total_missing, local_missing, 0)


@dataclass(frozen=True)
class RetireeBenefits(Outcome):
    retiree_from: Month | None = result("享受退休人员待遇的首月", "first month with the benefits of a retiree")


@REGULATION.decision(
    "从哪个月起享受退休人员的职工基本医疗保险待遇？",
    "From which month does the person receive the employees' basic medical insurance benefits of a retiree?",
    RetireeBenefits,
    cites=("art_18__para_1", "art_18__para_2", "art_26__para_1"),
    dated_by=("paid_up_on",),
)
def retiree_benefits(case: Retiring, law: Law) -> Answer:
    """第十八条第一款: years reached and approved, from the month after the age. 第二款: years short, from the month after the
    lump sum; after monthly payment likewise (reading A37). Who is short and pays no more never receives them."""
    if months_missing(case) == 0:
        return benefits_by_age(case, law)
    if case.choice is PaymentChoice.STOP:
        return determined(RetireeBenefits(None), "art_18__para_1", "art_18__para_2")
    if case.choice is PaymentChoice.LUMP_SUM or law.after_deferral is AfterDeferral.AFTER_PAYMENT:
        return determined(RetireeBenefits(next_month(case.paid_up_on)), "art_18__para_2")
    if not case.approved:
        return determined(RetireeBenefits(None), "art_18__para_1", "art_18__para_2")
    later = max(case.paid_up_on, case.approved_on)
    return determined(RetireeBenefits(next_month(later)), "art_18__para_1", "art_18__para_2")


def benefits_by_age(case: Retiring, law: Law) -> Answer:
    """第十八条第一款: 经核准后，从达到法定退休年龄次月起. Reading A35: or not before the month after approval. Who reached the age
    before commencement (第二十六条) came under the former law."""
    reached_on = age_reached_on(case.retirement_age_day, law)
    if reached_on < law.commencement:
        return outside("art_18__para_1", "art_26__para_1")
    if not case.approved:
        return determined(RetireeBenefits(None), "art_18__para_1")
    if law.late_approval is LateApproval.NOT_BEFORE:
        return determined(RetireeBenefits(next_month(max(reached_on, case.approved_on))), "art_18__para_1")
    return determined(RetireeBenefits(next_month(reached_on)), "art_18__para_1")


class DeferralBenefits(Term):
    """What a person receives while paying monthly after the retirement age (第十八条第二款)."""

    POOLED = "pooled", "按在职人员标准享受统筹待遇", "the pooled benefits by the standard of an in-service person"
    POOLED_AND_ACCOUNT = (
        "pooled_and_account",
        "按在职人员标准享受统筹待遇，并享受个人账户待遇",
        "the pooled benefits by the standard of an in-service person and the personal account benefits",
    )
    NONE = "none", "没有延缴期间的待遇", "no benefits of a deferral period"


@dataclass(frozen=True)
class BenefitsWhileDeferring(Outcome):
    benefits: DeferralBenefits = result("延缴期间的待遇", "benefits of the deferral period")


@REGULATION.decision(
    "某月享受什么延缴期间的待遇？",
    "Which benefits of the deferral period does the person receive in a month?",
    BenefitsWhileDeferring,
    cites=("art_15__para_1", "art_18__para_1", "art_18__para_2"),
    dated_by=("month",),
)
def deferral_benefits(case: Retiring, law: Law) -> Answer:
    """第十八条第二款: while paying monthly until the required years are reached, the pooled benefits by the standard of an
    in-service person; under the other reading of A36 the personal account benefits of 第十五条第一款 as well."""
    if months_missing(case) == 0:
        return determined(BenefitsWhileDeferring(DeferralBenefits.NONE), "art_18__para_1")
    if case.choice is not PaymentChoice.MONTHLY or not in_deferral(case, law):
        return determined(BenefitsWhileDeferring(DeferralBenefits.NONE), "art_18__para_2")
    if law.deferral_account is DeferralAccount.POOLED_ONLY:
        return determined(BenefitsWhileDeferring(DeferralBenefits.POOLED), "art_18__para_2")
    both = BenefitsWhileDeferring(DeferralBenefits.POOLED_AND_ACCOUNT)
    return determined(both, "art_15__para_1", "art_18__para_2")


def in_deferral(case: Retiring, law: Law) -> bool:
    """第十八条第二款: 延缴期间, the months from the one after the age is reached until a retiree's benefits begin (reading A37)."""
    if case.month <= Month.of(age_reached_on(case.retirement_age_day, law)):
        return False
    if case.deferred_months < months_missing(case):
        return True
    if law.after_deferral is AfterDeferral.AFTER_PAYMENT:
        return case.month <= Month.of(case.paid_up_on)
    return not case.approved or case.month <= Month.of(max(case.paid_up_on, case.approved_on))
