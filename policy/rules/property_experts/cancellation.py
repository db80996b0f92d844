"""第十三条第一款至第三款: when an expert's qualification is cancelled, by itself or by decision, and the website updated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.ages import age_on
from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.property_experts.duty import BoundBody, bound, unbound
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import AbsenceYear, Body, Ground, JoinedActs, PenaltiesCounted


class Cancelling(Term):
    """How a qualification is cancelled (第十三条第一款、第二款)."""

    AUTOMATIC = "automatic", "自动取消", "cancelled automatically"
    DECIDED = "decided", "由市房屋行政主管部门取消", "cancelled by the municipal housing department"
    NOT_CANCELLED = "not_cancelled", "不取消", "not cancelled"


@dataclass(frozen=True)
class Conduct(Facts):
    """One ground on which the qualification of an expert or committee member might be cancelled; several are several cases.
    The counts are those of one year (reading A15) and without a proper reason (无正当理由)."""

    ground: Ground = fact("情形", "ground", "art_13__para_2")
    bid_evaluations_missed: int = fact(
        "本年度不参与物业项目评标次数", "bid evaluations missed in the year", "art_13__para_2__point_1"
    )
    standard_evaluations_missed: int = fact(
        "本年度不参与服务标准评估次数",
        "service standard evaluations missed in the year",
        "art_13__para_2__point_1",
    )
    work_given_up: int = fact(
        "本年度推卸、放弃委托事宜次数", "commissioned work shirked or given up in the year", "art_13__para_2__point_1"
    )
    confirmed_unfit: bool = fact(
        "经市房屋行政主管部门确认不适宜担任",
        "confirmed as unfit by the municipal housing department",
        "art_13__para_2__point_8",
        delegation="G31",
    )


@dataclass(frozen=True)
class Cancellation(Outcome):
    cancelling: Cancelling = result("资格是否取消", "whether the qualification is cancelled")
    body: Body | None = result("作出取消决定者", "body that cancels")


AUTOMATIC = Cancellation(Cancelling.AUTOMATIC, None)
DECIDED = Cancellation(Cancelling.DECIDED, Body.MUNICIPAL)
NOT_CANCELLED = Cancellation(Cancelling.NOT_CANCELLED, None)


@REGULATION.decision(
    "有该情形的，取消其资格吗？",
    "Is the qualification cancelled on this ground?",
    Cancellation,
    cites=(
        "art_13__para_1",
        "art_13__para_1__point_1",
        "art_13__para_1__point_2",
        "art_13__para_1__point_3",
        "art_13__para_2",
        "art_13__para_2__point_1",
        "art_13__para_2__point_2",
        "art_13__para_2__point_3",
        "art_13__para_2__point_4",
        "art_13__para_2__point_5",
        "art_13__para_2__point_6",
        "art_13__para_2__point_7",
        "art_13__para_2__point_8",
    ),
)
def qualification_cancelled(case: Conduct, law: Law) -> Answer:
    """第十三条第一款: three grounds cancel by themselves. 第二款: on eight others the municipal department cancels."""
    if case.ground is Ground.WITHDREW:
        return determined(AUTOMATIC, "art_13__para_1", "art_13__para_1__point_1")
    if case.ground is Ground.CAPACITY_LOST:
        return determined(AUTOMATIC, "art_13__para_1", "art_13__para_1__point_2")
    if case.ground is Ground.LEFT_WORK:
        return determined(AUTOMATIC, "art_13__para_1", "art_13__para_1__point_3")
    if case.ground is Ground.ABSENCE:
        found = DECIDED if absences_reach(case, law) else NOT_CANCELLED
        return determined(found, "art_13__para_2", "art_13__para_2__point_1")
    if case.ground is Ground.OTHER:
        found = DECIDED if case.confirmed_unfit else NOT_CANCELLED
        return determined(found, "art_13__para_2", "art_13__para_2__point_8")
    return cancelled_for_misconduct(case, law)


def cancelled_for_misconduct(case: Conduct, law: Law) -> Answer:
    """第十三条第二款第二项至第七项."""
    found = DECIDED if is_misconduct(case.ground, law) else NOT_CANCELLED
    if case.ground in (Ground.FALSE_MATERIALS, Ground.BAD_CREDIT):
        return determined(found, "art_13__para_2", "art_13__para_2__point_2")
    if case.ground is Ground.NOT_RECUSED:
        return determined(found, "art_13__para_2", "art_13__para_2__point_3")
    if case.ground in (Ground.BREACH_TOLERATED, Ground.BREACH_ONLY, Ground.TOLERATED_ONLY):
        return determined(found, "art_13__para_2", "art_13__para_2__point_4")
    if case.ground in (Ground.FAVOUR_GAIN, Ground.FAVOUR_ONLY, Ground.GAIN_ONLY):
        return determined(found, "art_13__para_2", "art_13__para_2__point_5")
    if case.ground in (Ground.REPUTATION, Ground.MAIN_LIABILITY, Ground.LESSER_LIABILITY):
        return determined(found, "art_13__para_2", "art_13__para_2__point_6")
    return determined(found, "art_13__para_2", "art_13__para_2__point_7")


def is_misconduct(ground: Ground, law: Law) -> bool:
    """第十三条第二款第二项至第七项: whether the ground is one of them. Where an item joins two acts, reading A98; a
    penalty that has nothing to do with the work, reading A95."""
    if ground in (Ground.WITHDREW, Ground.CAPACITY_LOST, Ground.LEFT_WORK, Ground.ABSENCE, Ground.OTHER):
        return False
    if ground in (Ground.BREACH_ONLY, Ground.TOLERATED_ONLY, Ground.FAVOUR_ONLY, Ground.GAIN_ONLY):
        return law.joined_acts is JoinedActs.EITHER
    if ground is Ground.UNRELATED_PENALTY:
        return law.penalties_counted is PenaltiesCounted.ANY
    return ground is not Ground.LESSER_LIABILITY


def absences_reach(case: Conduct, law: Law) -> bool:
    """第十三条第二款第一项: 2 or more of one kind, or 3 or more of all kinds together, in a year and without a proper reason."""
    if case.bid_evaluations_missed >= law.absences_of_a_kind:
        return True
    if case.standard_evaluations_missed >= law.absences_of_a_kind:
        return True
    if case.work_given_up >= law.absences_of_a_kind:
        return True
    return case.bid_evaluations_missed + case.standard_evaluations_missed + case.work_given_up >= law.absences_together


def _later_before_earlier(case: Absences) -> Problem | None:
    if case.later_absence_on >= case.absence_on:
        return None
    return case.problem("later_absence_on", "后一次不能早于前一次 / the later one does not come before the earlier one")


def _absent_before_term(case: Absences) -> Problem | None:
    if case.absence_on >= case.term_began:
        return None
    return case.problem("absence_on", "不能早于本届任期开始日 / no one is absent before the term begins")


@dataclass(frozen=True)
class Absences(Facts):
    """Two occasions on which an expert, without a proper reason, did not take part in the work."""

    absence_on: date = fact("前一次不参与之日", "day of the earlier absence", "art_13__para_2__point_1")
    later_absence_on: date = fact("后一次不参与之日", "day of the later absence", "art_13__para_2__point_1")
    term_began: date = fact("本届任期开始日", "day on which the term began", "art_11__para_1", delegation="G56")

    contradictions = (_later_before_earlier, _absent_before_term)


@dataclass(frozen=True)
class CountedTogether(Outcome):
    counted_together: bool = result("在同一年度累计", "counted in the same year")


@REGULATION.decision(
    "前后两次不参与在同一年度累计吗？",
    "Are the two absences counted in the same year?",
    CountedTogether,
    cites=("art_13__para_2__point_1",),
    dated_by=("absence_on", "later_absence_on"),
)
def absences_counted_together(case: Absences, law: Law) -> Answer:
    """第十三条第二款第一项: 每年度 is the calendar year, or a year of the term of office. Reading A15."""
    if law.absence_year is AbsenceYear.CALENDAR_YEAR:
        together = case.absence_on.year == case.later_absence_on.year
    else:
        together = age_on(case.term_began, case.absence_on) == age_on(case.term_began, case.later_absence_on)
    return determined(CountedTogether(together), "art_13__para_2__point_1")


@dataclass(frozen=True)
class WebsiteInformation(Facts):
    """What the website of the municipal housing department says of experts."""

    information_outdated: bool = fact(
        "官方网站公布的专家信息已经变化", "the information on the website is no longer up to date", "art_13__para_3"
    )


@REGULATION.decision(
    "应当更新官方网站公布的物业管理专家信息吗？",
    "Must the information on experts on the official website be updated?",
    BoundBody,
    cites=("art_13__para_3",),
)
def website_update(case: WebsiteInformation, law: Law) -> Answer:
    """第十三条第三款: the municipal department updates its website in due time (及时); the text gives no number of days."""
    return bound(Body.MUNICIPAL, "art_13__para_3") if case.information_outdated else unbound("art_13__para_3")
