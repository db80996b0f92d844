"""第十三条第四款: whether someone whose qualification was cancelled may apply again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from policy.law.answers import Answer, determined
from policy.law.facts import Outcome, Problem, fact, result
from policy.law.months import add_years
from policy.law.terms import Term
from policy.rules.property_experts.duty import OfExpert, covered
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.situations import Situation, is_misconduct
from policy.rules.property_experts.terms import AnniversaryRead


class Bar(Term):
    """How long no application is accepted (第十三条第四款)."""

    FIVE_YEARS = "five_years", "5年内不受理", "none is accepted within 5 years"
    FOR_GOOD = "for_good", "不再受理", "none is accepted any more"
    NONE = "none", "没有限制", "there is no bar"


def _applied_before_cancelled(case: Reapplication) -> Problem | None:
    if case.reapplied_on >= case.cancelled_on:
        return None
    return case.problem("reapplied_on", "不能早于取消资格之日 / no one applies again before the cancellation")


@dataclass(frozen=True)
class Reapplication(OfExpert):
    """An application by someone whose qualification was cancelled."""

    situation: Situation = fact("情形", "situation", "art_13__para_2")
    cancelled_on: date = fact("取消资格之日", "day of the cancellation", "art_13__para_4")
    reapplied_on: date = fact("再次申请日", "day of the new application", "art_13__para_4")

    contradictions = (_applied_before_cancelled,)


@dataclass(frozen=True)
class ReapplicationOutcome(Outcome):
    bar: Bar = result("申请限制", "bar to applications")
    accepted: bool = result("受理申请", "the application is accepted")
    accepted_from: date | None = result("可以受理的首日", "first day on which an application is accepted")


FOR_GOOD = ReapplicationOutcome(Bar.FOR_GOOD, False, None)
NO_BAR = ReapplicationOutcome(Bar.NONE, True, None)


@REGULATION.decision(
    "被取消资格后再次申请，受理吗？",
    "Is an application accepted after the qualification was cancelled?",
    ReapplicationOutcome,
    cites=("art_13__para_4",),
    dated_by=("reapplied_on",),
)
def reapplication_accepted(case: Reapplication, law: Law) -> Answer:
    """第十三条第四款: item (一) bars for 5 years from the cancellation, items (二) to (七) for good. Item (八) and the automatic
    cancellation of 第一款 bar nothing here; 第六条第一项 still asks for a clean record. Members of the committee: reading A67."""
    if not covered(case, law):
        return determined(NO_BAR, "art_13__para_4")
    if case.situation is not Situation.ABSENCE and not is_misconduct(case.situation, law):
        return determined(NO_BAR, "art_13__para_4")
    if case.situation is Situation.ABSENCE:
        free = first_day_after_bar(case.cancelled_on, law)
        return determined(ReapplicationOutcome(Bar.FIVE_YEARS, case.reapplied_on >= free, free), "art_13__para_4")
    return determined(FOR_GOOD, "art_13__para_4")


def first_day_after_bar(cancelled_on: date, law: Law) -> date:
    """第十三条第四款: the first day that is not 自……取消其专家资格之日起5年内. Reading A16."""
    anniversary = add_years(cancelled_on, law.bar_years)
    return anniversary if law.anniversary_read is AnniversaryRead.ON_ANNIVERSARY else anniversary + timedelta(days=1)
