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
from policy.rules.property_experts.situations import Situation, is_misconduct
from policy.rules.property_experts.tenure import InTerm
from policy.rules.property_experts.terms import AbsenceYear, Body


class Cancelling(Term):
    """How a qualification is cancelled (第十三条第一款、第二款)."""

    AUTOMATIC = "automatic", "自动取消", "cancelled automatically"
    DECIDED = "decided", "由市房屋行政主管部门取消", "cancelled by the municipal housing department"
    NOT_CANCELLED = "not_cancelled", "不取消", "not cancelled"


@dataclass(frozen=True)
class Conduct(Facts):
    """One situation in which the qualification of an expert or committee member might be cancelled; several are several cases.
    The times are those of one year (reading A15)."""

    situation: Situation = fact("情形", "situation", "art_13__para_2")
    bid_evaluations_missed: int = fact(
        "本年度被抽中而无正当理由不参与物业项目评标次数",
        "times in the year drawn for bid evaluation of a property project and not taking part without a proper reason",
        "art_13__para_2__point_1",
        delegation="G58",
    )
    standard_evaluations_missed: int = fact(
        "本年度被抽中而无正当理由不参与物业项目服务标准评估次数",
        "times in the year drawn for a service standard evaluation of a property project and not taking part without a proper reason",
        "art_13__para_2__point_1",
        delegation="G58",
    )
    work_given_up: int = fact(
        "本年度无正当理由推卸、放弃委托事宜次数",
        "times in the year commissioned work was shirked or given up without a proper reason",
        "art_13__para_2__point_1",
        delegation="G58",
    )
    other_work_missed: int = fact(
        "本年度无正当理由不参与、推卸、放弃其他专家相关工作次数",
        "times in the year other work related to experts was not taken part in, shirked or given up without a proper reason",
        "art_13__para_2__point_1",
        delegation="G58",
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
    "Is the qualification cancelled in this situation?",
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
    """第十三条第一款: in three situations it is cancelled automatically. 第二款: in eight others the municipal department cancels it."""
    if case.situation is Situation.WITHDREW:
        return determined(AUTOMATIC, "art_13__para_1", "art_13__para_1__point_1")
    if case.situation is Situation.CAPACITY_LOST:
        return determined(AUTOMATIC, "art_13__para_1", "art_13__para_1__point_2")
    if case.situation is Situation.LEFT_WORK:
        return determined(AUTOMATIC, "art_13__para_1", "art_13__para_1__point_3")
    if case.situation is Situation.ABSENCE:
        found = DECIDED if absences_reach(case, law) else NOT_CANCELLED
        return determined(found, "art_13__para_2", "art_13__para_2__point_1")
    if case.situation is Situation.OTHER:
        found = DECIDED if case.confirmed_unfit else NOT_CANCELLED
        return determined(found, "art_13__para_2", "art_13__para_2__point_8")
    return cancelled_for_misconduct(case, law)


def cancelled_for_misconduct(case: Conduct, law: Law) -> Answer:
    """第十三条第二款第二项至第七项."""
    found = DECIDED if is_misconduct(case.situation, law) else NOT_CANCELLED
    if case.situation in (Situation.FALSE_DOCUMENTS, Situation.BAD_CREDIT):
        return determined(found, "art_13__para_2", "art_13__para_2__point_2")
    if case.situation is Situation.NOT_RECUSED:
        return determined(found, "art_13__para_2", "art_13__para_2__point_3")
    if case.situation in (Situation.BREACH_TOLERATED, Situation.BREACH_ONLY, Situation.TOLERATED_ONLY):
        return determined(found, "art_13__para_2", "art_13__para_2__point_4")
    if case.situation in (Situation.FAVOUR_GAIN, Situation.FAVOUR_ONLY, Situation.GAIN_ONLY):
        return determined(found, "art_13__para_2", "art_13__para_2__point_5")
    if case.situation in (Situation.REPUTATION, Situation.MAIN_LIABILITY, Situation.LESSER_LIABILITY):
        return determined(found, "art_13__para_2", "art_13__para_2__point_6")
    return determined(found, "art_13__para_2", "art_13__para_2__point_7")


def absences_reach(case: Conduct, law: Law) -> bool:
    """第十三条第二款第一项: 2 times or more of one of the first three kinds, or 3 or more of all work related to experts
    together, in a year and without a proper reason."""
    if case.bid_evaluations_missed >= law.absences_of_a_kind:
        return True
    if case.standard_evaluations_missed >= law.absences_of_a_kind:
        return True
    if case.work_given_up >= law.absences_of_a_kind:
        return True
    together = case.bid_evaluations_missed + case.standard_evaluations_missed + case.work_given_up
    return together >= law.absences_together or together + case.other_work_missed >= law.absences_together


def _later_before_earlier(case: Absences) -> Problem | None:
    if case.later_absence_on >= case.absence_on:
        return None
    return case.problem("later_absence_on", "后一次不能早于前一次 / the later one does not come before the earlier one")


def _absent_before_term(case: Absences) -> Problem | None:
    if case.absence_on >= case.term_began:
        return None
    return case.problem("absence_on", "不能早于本届任期开始日 / no one is absent before the term begins")


@dataclass(frozen=True)
class Absences(InTerm):
    """Two occasions on which an expert, without a proper reason, did not take part in the work."""

    absence_on: date = fact(
        "前一次不参与之日", "day on which the expert earlier did not take part", "art_13__para_2__point_1"
    )
    later_absence_on: date = fact(
        "后一次不参与之日", "day on which the expert later did not take part", "art_13__para_2__point_1"
    )

    contradictions = (_later_before_earlier, _absent_before_term)


@dataclass(frozen=True)
class CountedTogether(Outcome):
    counted_together: bool = result("在同一年度累计", "counted in the same year")


@REGULATION.decision(
    "前后两次不参与在同一年度累计吗？",
    "Are the two times of not taking part counted in the same year?",
    CountedTogether,
    cites=("art_13__para_2__point_1",),
    dated_by=("absence_on", "later_absence_on"),
)
def absences_counted_together(case: Absences, law: Law) -> Answer:
    """第十三条第二款第一项: 每年度 is the calendar year, or a year of the term. Reading A15."""
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
