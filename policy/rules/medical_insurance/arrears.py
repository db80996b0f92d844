"""第十二条: contributions that stop, arrears, and back payment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month, add_months
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import (
    ArrearsWindow,
    CreditScope,
    FullPayment,
    MonthCount,
    Payer,
    ReimbursedMonth,
    StopMonth,
    Transition,
)


@dataclass(frozen=True)
class Stopped(Facts):
    """An insured person whose contributions have stopped."""

    first_unpaid: Month = fact("首个未缴月", "first unpaid month", "art_12__para_1")
    month: Month = fact("询问月份", "month asked about", "art_12__para_1")


@dataclass(frozen=True)
class BenefitsWhenStopped(Outcome):
    pooled_enjoyed: bool = result("享受统筹待遇", "pooled benefits are enjoyed")
    large_expense_enjoyed: bool = result("享受大额医疗费用补助", "the large-expense subsidy is enjoyed")
    account_credited: bool = result("计入个人账户资金", "the personal account is credited")
    balance_usable: bool = result("个人账户余额可用", "the balance of the personal account is usable")


@REGULATION.decision(
    "停缴后，某月还能享受哪些待遇？",
    "Which benefits are enjoyed in a month after contributions stopped?",
    BenefitsWhenStopped,
    cites=("art_12__para_1",),
    dated_by=("first_unpaid",),
)
def benefits_when_stopped(case: Stopped, law: Law) -> Answer:
    """第十二条第一款: from the month after contributions stop, pooled benefits, the large-expense subsidy and credits to the
    personal account stop; its balance stays usable."""
    covered = case.month < first_month_without_benefits(case.first_unpaid, law)
    return determined(BenefitsWhenStopped(covered, covered, covered, True), "art_12__para_1")


def first_month_without_benefits(first_unpaid: Month, law: Law) -> Month:
    """第十二条第一款: 停止缴纳的次月. Reading A1."""
    return first_unpaid + 1 if law.stops_from is StopMonth.AFTER_FIRST_UNPAID else first_unpaid


class WhoBears(Term):
    """Who bears the pooled benefits of the months in arrears."""

    FUND = "pooled_fund", "由统筹基金补付", "the pooled fund reimburses them"
    NOT_FUND = "not_pooled_fund", "统筹基金不补付", "the pooled fund does not reimburse them"


def _paid_before_due(case: Arrears) -> Problem | None:
    if case.paid_on >= case.due.first_day:
        return None
    return case.problem("paid_on", "补缴日不能早于应缴月份 / a back payment is not made before the month it was due in")


def _first_after_due(case: Arrears) -> Problem | None:
    if case.first_arrears <= case.due:
        return None
    return case.problem(
        "first_arrears", "首个欠缴月不能晚于应缴月份 / the first month in arrears is not after this one"
    )


@dataclass(frozen=True)
class Arrears(Facts):
    """One month whose contribution was not paid in full and in time. Several months are several cases (reading A3)."""

    payer: Payer = fact("缴费主体", "payer", "art_12__para_2")
    due: Month = fact("应缴月份", "month due", "art_12__para_2")
    paid_on: date = fact("补缴日", "day of the back payment", "art_12__para_2")
    contribution_in_full: bool = fact("应缴费用足额补缴", "contribution paid in full", "art_12__para_2")
    late_fee_in_full: bool = fact("滞纳金足额缴纳", "late fee paid in full", "art_12__para_2", delegation="G11")
    first_arrears: Month = fact("首个欠缴月", "first month in arrears", "art_12__para_2")
    other_rule: bool = fact("国家、省另有规定", "another national or provincial rule", "art_12__para_4", default=False)

    contradictions = (_paid_before_due, _first_after_due)


@dataclass(frozen=True)
class ArrearsBenefits(Outcome):
    pooled: WhoBears = result("欠缴期间的统筹待遇", "pooled benefits of the period in arrears")
    large_expense: WhoBears = result("欠缴期间的大额医疗费用补助", "large-expense subsidy of the period in arrears")
    benefit_month: Month | None = result("补付待遇所属月", "month whose benefits are reimbursed")


NOT_REIMBURSED = ArrearsBenefits(WhoBears.NOT_FUND, WhoBears.NOT_FUND, None)


@REGULATION.decision(
    "欠缴月份的统筹待遇和大额补助由统筹基金补付吗？",
    "Does the pooled fund reimburse the benefits of a month in arrears?",
    ArrearsBenefits,
    cites=("art_12__para_2", "art_12__para_4", "art_26__para_1"),
    dated_by=("paid_on",),
)
def arrears_benefits(case: Arrears, law: Law) -> Answer:
    """第十二条第二款: paid in full with the late fee within 3 months, the fund reimburses; later, it does not.
    第十二条第四款: individuals do not pay back, unless the state or the province rules otherwise."""
    if owed_under_old_law(case, law):
        return outside("art_26__para_1")
    if case.payer is not Payer.EMPLOYER and case.other_rule:
        return outside("art_12__para_4")
    if case.payer is not Payer.EMPLOYER:
        return determined(NOT_REIMBURSED, "art_12__para_4")
    if paid_in_full(case, law) and case.paid_on <= last_day_of_window(case, law):
        return determined(ArrearsBenefits(WhoBears.FUND, WhoBears.FUND, benefit_month(case, law)), "art_12__para_2")
    return determined(NOT_REIMBURSED, "art_12__para_2")


def owed_under_old_law(case: Arrears, law: Law) -> bool:
    """第二十六条: whether the month was due before this regulation came into force. Reading A43."""
    return case.due < Month.of(law.commencement) and law.transition is Transition.OLD_LAW


def paid_in_full(case: Arrears, law: Law) -> bool:
    """第十二条第二款: 足额补缴应缴费用和滞纳金. Reading A4."""
    if law.full_payment is FullPayment.CONTRIBUTIONS_ONLY:
        return case.contribution_in_full
    return case.contribution_in_full and case.late_fee_in_full


def last_day_of_window(case: Arrears, law: Law) -> date:
    """第十二条第二款: 从……的次月起，在3个月内. Readings A2 (how months are counted) and A3 (from which month)."""
    start = case.due if law.window_each is ArrearsWindow.EACH_MONTH else case.first_arrears
    if law.window_counted is MonthCount.CALENDAR_MONTHS:
        return (start + law.back_payment_months).last_day
    # 民法典第二百零一条、第二百零二条: the day on which the period begins is not counted, so the last is the corresponding day.
    return add_months((start + 1).first_day, law.back_payment_months)


def benefit_month(case: Arrears, law: Law) -> Month:
    """第十二条第二款: 补缴医保费对应期间. Reading A27; the month of benefits lost is the one of 第十二条第一款 (reading A1)."""
    if law.reimbursed_month is ReimbursedMonth.CONTRIBUTION_MONTH:
        return case.due
    return first_month_without_benefits(case.due, law)


@dataclass(frozen=True)
class BackPaymentAllowed(Outcome):
    allowed: bool = result("可以补缴", "back payment is allowed")


@REGULATION.decision(
    "未按时足额缴费的，可以补缴吗？",
    "May a contribution that was not paid in full and in time be paid later?",
    BackPaymentAllowed,
    cites=("art_12__para_2", "art_12__para_4", "art_26__para_1"),
)
def back_payment_allowed(case: Arrears, law: Law) -> Answer:
    """第十二条第二款: an employer pays back, early or late. 第四款: flexible workers and deferring retirees do not, unless the
    state or the province rules otherwise. 第二十六条: a month due before commencement is read by A43."""
    if owed_under_old_law(case, law):
        return outside("art_26__para_1")
    if case.payer is Payer.EMPLOYER:
        return determined(BackPaymentAllowed(True), "art_12__para_2")
    if case.other_rule:
        return outside("art_12__para_4")
    return determined(BackPaymentAllowed(False), "art_12__para_4")


@dataclass(frozen=True)
class BackPaymentCredit(Outcome):
    years_credited: bool = result("计入本市累计缴费年限", "the month counts towards local contribution years")
    account_credited: bool = result("补计入个人账户资金", "the personal account is credited")
    account_standard: Month | None = result("个人账户计入标准所属月", "month whose crediting standard applies")


@REGULATION.decision(
    "补缴的月份计入缴费年限和个人账户吗？",
    "Does a month that was paid back count towards contribution years and the personal account?",
    BackPaymentCredit,
    cites=("art_12__para_3", "art_12__para_4", "art_26__para_1"),
    dated_by=("paid_on",),
)
def back_payment_credit(case: Arrears, law: Law) -> Answer:
    """第十二条第三款: after a back payment under 第二款 the month counts towards local contribution years and the account is credited
    by the standard of the month owed. Readings A4 (years need the contribution alone), A28 (early or late), A43 (old months)."""
    if owed_under_old_law(case, law):
        return outside("art_26__para_1")
    if case.payer is not Payer.EMPLOYER and case.other_rule:
        return outside("art_12__para_4")
    if case.payer is not Payer.EMPLOYER:
        return determined(BackPaymentCredit(False, False, None), "art_12__para_4")
    if not case.contribution_in_full:
        return determined(BackPaymentCredit(False, False, None), "art_12__para_3")
    if law.credit_scope is CreditScope.WITHIN_ONLY and case.paid_on > last_day_of_window(case, law):
        return determined(BackPaymentCredit(False, False, None), "art_12__para_3")
    return determined(BackPaymentCredit(True, True, case.due), "art_12__para_3")
