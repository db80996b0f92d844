"""第五条: what is not received twice, and from when items are no longer received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import add_months, next_month
from policy.rules.hardship_relief.applicants import in_hardship
from policy.rules.hardship_relief.application import ItemAsked, needs_application, under_other_rule
from policy.rules.hardship_relief.law import ISSUED, REGULATION, Law
from policy.rules.hardship_relief.terms import AfterLeaving, BenefitBegins, Item, MonthAfter


@dataclass(frozen=True)
class TwoItems(Facts):
    """An item that a household or person receives, and one that they ask for at the same time."""

    received_item: Item = fact("正在享受的项目", "item being received", "art_5__para_1")
    item: Item = fact("减免和补贴项目", "relief or subsidy item", "art_5__para_1")


@dataclass(frozen=True)
class ReceivedTwice(Outcome):
    twice: bool = result("属于重复享受", "is received twice")


@REGULATION.decision(
    "属于重复享受吗？",
    "Would it be received twice?",
    ReceivedTwice,
    cites=("art_5__para_1",),
)
def received_twice(case: TwoItems, law: Law) -> Answer:
    """第五条第一款: the same item of 第一条 is not received twice; different items may be received side by side."""
    return determined(ReceivedTwice(case.item is case.received_item), "art_5__para_1")


@dataclass(frozen=True)
class AssistanceEnded(Facts):
    """Someone who no longer meets 第一条, the day of the decision, and a day on which a benefit is asked for."""

    ended_on: date = fact(
        "作出终止救助决定之日",
        "day on which the decision to end assistance is made",
        "art_5__para_1",
        delegation="G26",
    )
    day: date = fact("所问日期", "day asked about", "art_5__para_1")


@dataclass(frozen=True)
class BenefitUntil(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    first_day_without: date | None = result("不再享受的首日", "first day without the benefit")


@REGULATION.decision(
    "作出终止救助决定后，该日还享受各项优惠待遇吗？",
    "After the decision to end assistance, are preferential benefits still received on the day?",
    BenefitUntil,
    cites=("art_5__para_1",),
    dated_by=("ended_on", "day"),
)
def benefits_after_decision(case: AssistanceEnded, law: Law) -> Answer:
    """第五条第一款: those who no longer meet 第一条 receive no benefit of this policy from the month after the day of the decision to
    end assistance, the ninth item included. Reading A13."""
    stops = month_after(case.ended_on, law)
    return determined(BenefitUntil(case.day < stops, stops), "art_5__para_1")


def month_after(day: date, law: Law) -> date:
    """第五条: the first day of 自…之日的次月起. Reading A13: the 1st of the next calendar month, or the corresponding day of it;
    where that month has no such day, the 1st of the one after."""
    if law.month_after_read is MonthAfter.FIRST_OF_NEXT_MONTH:
        return next_month(day).first_day
    corresponding = add_months(day, 1)
    return corresponding if corresponding.day == day.day else next_month(corresponding).first_day


def _left_before_moving_in(case: Institution) -> Problem | None:
    if case.left_on is None or case.left_on >= case.moved_in_on:
        return None
    return case.problem("left_on", "离开不能早于入住 / a person does not leave before moving in")


def _reapplied_before_leaving(case: Institution) -> Problem | None:
    if case.left_on is not None and case.reapplied_on >= case.left_on:
        return None
    return case.problem(
        "reapplied_on", "重新申请不能早于离开供养服务机构 / a person applies again only after leaving the institution"
    )


@dataclass(frozen=True)
class Institution(ItemAsked):
    """A person in hardship in a support service institution, or one who has left it; ``left_on`` is null for one who has not."""

    by_statement: bool = fact(
        "按供养意愿书入住", "moved in under a statement of choice of support", "art_5__para_2", delegation="G53"
    )
    moved_in_on: date = fact(
        "入住供养服务机构之日",
        "day of moving into the support service institution",
        "art_5__para_2",
        delegation="G53",
    )
    day: date = fact("所问日期", "day asked about", "art_5__para_2")
    left_on: date | None = fact(
        "离开供养服务机构之日", "day of leaving the support service institution", "art_5__para_2"
    )
    reapplied_on: date = fact("重新申请之日", "day of the new application", "art_5__para_2")

    contradictions = (_left_before_moving_in, _reapplied_before_leaving)


@REGULATION.decision(
    "入住供养服务机构后，符合该项条件的，该日还享受该项目吗？",
    "After moving into a support service institution, is an item whose conditions are met still received on the day?",
    BenefitUntil,
    cites=("art_1__para_1", "art_4__para_1", "art_5__para_2"),
    dated_by=("day",),
)
def benefit_in_institution(case: Institution, law: Law) -> Answer:
    """第五条第二款: under a statement of choice of support, items 1 to 8 are no longer received from the month after the day of issue
    (moved in before it) or of moving in (after it); item 9 stays. Until then nothing is said of an end, since who leaves before
    it has none. Readings A13 and A58."""
    if not in_hardship(case):
        return determined(BenefitUntil(False, None), "art_1__para_1", "art_5__para_2")
    if under_other_rule(case):
        return outside("art_4__para_1")
    if case.item is Item.FUNERAL or not case.by_statement:
        return determined(BenefitUntil(True, None), "art_5__para_2")
    stops = stops_in_institution(case.moved_in_on, law)
    if case.day < stops:
        return determined(BenefitUntil(True, None), "art_5__para_2")
    left_on = day_of_leaving(case, law)
    if left_on is None or case.day < left_on:
        return determined(BenefitUntil(False, stops), "art_5__para_2")
    if left_on < stops:
        return determined(BenefitUntil(True, None), "art_5__para_2")
    return determined(BenefitUntil(resumed(case, law), stops), "art_4__para_1", "art_5__para_2")


def stops_in_institution(moved_in_on: date, law: Law) -> date:
    """第五条第二款: counted from the day of issue for those who were there already, otherwise from the day of moving in. For one who
    moved in on the day of issue both are the same."""
    return month_after(ISSUED if moved_in_on < ISSUED else moved_in_on, law)


def day_of_leaving(case: Institution, law: Law) -> date | None:
    """第五条第二款: the day on which the person leaves, if leaving matters at all. Reading A58."""
    return None if law.after_leaving_read is AfterLeaving.ENDED else case.left_on


def resumed(case: Institution, law: Law) -> bool:
    """第四条第一款: after leaving, an item that needs an application is applied for again. Readings A52 and A58."""
    if not needs_application(case):
        return True
    return case.reapplied_on <= case.day or law.benefit_begins_read is BenefitBegins.FROM_EFFECTIVE_DAY
