"""第十四条: who pays the applicant's social insurance, and what a back payment does to continuous payment."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import BackPaymentRead, Body


@dataclass(frozen=True)
class Payer(Facts):
    """The unit that pays an applicant's social insurance contributions."""

    payer_is_host: bool = fact(
        "社会保险费缴纳单位与实际用工单位一致",
        "the unit that pays the social insurance contributions is the actual host unit",
        "art_14__para_1",
    )
    dispatched: bool = fact(
        "按法律法规属于劳务派遣", "it is labour dispatch under laws and regulations", "art_14__para_1", delegation="G67"
    )


@dataclass(frozen=True)
class PayerAccepted(Outcome):
    payer_accepted: bool = result("缴纳单位合乎要求", "the paying unit meets the requirement")


@REGULATION.decision(
    "社会保险费缴纳单位合乎要求吗？",
    "Does the unit that pays the contributions meet the requirement?",
    PayerAccepted,
    cites=("art_14__para_1",),
)
def payer_accepted(case: Payer, law: Law) -> Answer:
    """第十四条: the paying unit must be the actual host unit, except in labour dispatch."""
    return determined(PayerAccepted(case.payer_is_host or case.dispatched), "art_14__para_1")


def _ends_before_it_begins(case: PaymentRecord) -> Problem | None:
    if case.required_to >= case.required_from:
        return None
    return case.problem(
        "required_to", "须连续缴纳的末月不能早于首月 / the last month of continuous payment is not before the first"
    )


@dataclass(frozen=True)
class PaymentRecord(Facts):
    """A record of social insurance payment with one back payment at most. Several back payments are several cases."""

    back_paid: bool = fact("缴费记录存在补缴情形", "the record contains a back payment", "art_14__para_1")
    back_paid_for: Month = fact("补缴费款所属月份", "month back-paid for", "art_14__para_1")
    required_from: Month = fact(
        "《办法》要求连续缴纳的首月",
        "first month for which the Measures require continuous payment",
        "art_14__para_1",
        delegation="G41",
    )
    required_to: Month = fact(
        "《办法》要求连续缴纳的末月",
        "last month for which the Measures require continuous payment",
        "art_14__para_1",
        delegation="G41",
    )
    special_back_payment: bool = fact(
        "属于有关规定所指的特殊补缴情形",
        "it is a special back payment under the relevant rules",
        "art_14__para_1",
        delegation="G44",
    )

    contradictions = (_ends_before_it_begins,)


@dataclass(frozen=True)
class Continuity(Outcome):
    broken: bool = result("因补缴不视为连续缴纳", "the payment is not deemed continuous because of the back payment")


class Deeming(Term):
    """What the department may do with a special back payment (第十四条)."""

    CONTINUOUS = "continuous", "视为连续缴纳", "to deem it continuous payment"
    NOT_CONTINUOUS = "not_continuous", "不视为连续缴纳", "not to deem it continuous payment"


@REGULATION.decision(
    "补缴是否使缴费不视为连续？",
    "Does a back payment keep the payment from being deemed continuous?",
    Continuity,
    cites=("art_14__para_1",),
)
def continuity(case: PaymentRecord, law: Law) -> Answer:
    """第十四条: a back payment is not continuous payment; in special cases under the relevant rules the department may deem it so.
    Reading A88: it matters within the months of continuous payment only, or wherever it stands in the record."""
    if not case.back_paid:
        return determined(Continuity(False), "art_14__para_1")
    if law.back_payment_read is BackPaymentRead.THAT_MONTH and not in_required_months(case):
        return determined(Continuity(False), "art_14__para_1")
    if case.special_back_payment:
        return discretion(Body.HR, (Deeming.CONTINUOUS, Deeming.NOT_CONTINUOUS), "art_14__para_1")
    return determined(Continuity(True), "art_14__para_1")


def in_required_months(case: PaymentRecord) -> bool:
    """Whether the month back-paid is one for which the Measures require continuous payment, first and last included."""
    return case.required_from <= case.back_paid_for <= case.required_to
