"""第七条、第八条: what the applicant is told, verification visits, and until when the review is completed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion
from policy.law.calendar import working_day
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.outcomes import Permission, Timeliness
from policy.law.terms import Term
from policy.rules.talent_settlement.bodies import NO_POWER, BoundBody, Power, bound, unbound
from policy.rules.talent_settlement.extension import Extending, decided_too_late, last_day_extended
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body


class Message(Term):
    """What the departments tell the applicant (第七条第一款)."""

    CORRECTION = "correction", "需要补正的内容", "what to correct"
    REFUSAL = "refusal", "审核不通过", "that the review is not passed"


@dataclass(frozen=True)
class Filled(Facts):
    """What an applicant has filled in."""

    information_complete: bool = fact("填报的信息齐全", "the information filled in is complete", "art_7__para_1")
    conditions_met: bool = fact(
        "符合申请条件", "the conditions for applying are met", "art_7__para_1", delegation="G41"
    )


@dataclass(frozen=True)
class ToTell(Outcome):
    """What must be told, and which body tells it: nothing and no one where there is nothing to tell."""

    message: Message | None = result("告知的内容", "what is told")
    body: Body | None = result("告知者", "body that tells")


@REGULATION.decision(
    "应当告知申请人什么？",
    "What must the applicant be told?",
    ToTell,
    cites=("art_7__para_1",),
)
def applicant_told(case: Filled, law: Law) -> Answer:
    """第七条第一款: what to correct where the information is incomplete; that the review is not passed where the conditions for
    applying are not met."""
    if not case.information_complete:
        return determined(ToTell(Message.CORRECTION, Body.HR_DEPARTMENTS), "art_7__para_1")
    if not case.conditions_met:
        return determined(ToTell(Message.REFUSAL, Body.HR_DEPARTMENTS), "art_7__para_1")
    return determined(ToTell(None, None), "art_7__para_1")


def _all_told_without_notice(case: Telling) -> Problem | None:
    if case.notices_given > 0 or not case.all_told:
        return None
    return case.problem("all_told", "一次也没有告知的，没有全部告知 / without a single notice not everything was told")


@dataclass(frozen=True)
class Telling(Facts):
    """How an applicant was told."""

    message: Message = fact("告知的内容", "what the applicant was told", "art_7__para_1")
    notices_given: int = fact("告知补正的次数", "times that the applicant was told what to correct", "art_7__para_1")
    all_told: bool = fact("告知全部需要补正的内容", "everything to correct was told", "art_7__para_1")
    in_system: bool = fact("在申办系统告知", "told in the application system", "art_7__para_1")
    reasons_given: bool = fact("说明理由", "the reasons were given", "art_7__para_1")

    contradictions = (_all_told_without_notice,)


@dataclass(frozen=True)
class ToldAsRequired(Outcome):
    told_as_required: bool = result("告知符合要求", "told as required")


@REGULATION.decision(
    "告知符合要求吗？",
    "Was the applicant told as required?",
    ToldAsRequired,
    cites=("art_7__para_1",),
)
def told_as_required(case: Telling, law: Law) -> Answer:
    """第七条第一款: everything to correct all at once (一次性), that is 1 time; a refusal in the application system, with reasons."""
    if case.message is Message.CORRECTION:
        once = case.notices_given == law.correction_notices
        return determined(ToldAsRequired(once and case.all_told), "art_7__para_1")
    return determined(ToldAsRequired(case.in_system and case.reasons_given), "art_7__para_1")


@dataclass(frozen=True)
class Corrected(Facts):
    """A filing that the applicant has corrected."""

    corrected_complies: bool = fact("补正后符合规定", "meets the rules after correction", "art_7__para_1")


@REGULATION.decision(
    "补正后应当予以受理吗？",
    "Must the corrected filing be accepted?",
    BoundBody,
    cites=("art_7__para_1",),
)
def corrected_accepted(case: Corrected, law: Law) -> Answer:
    """第七条第一款: accepted if it meets the rules after correction. The day is that of 第六条 (reading A81)."""
    if case.corrected_complies:
        return bound(Body.HR_DEPARTMENTS, "art_7__para_1")
    return unbound("art_7__para_1")


@dataclass(frozen=True)
class Visit(Facts):
    """A verification visit."""

    visitor: Body = fact("上门实地核查者", "body that makes the verification visit", "art_7__para_2")
    same_standard: bool = fact(
        "与通过申办系统审核的标准一致",
        "the standard is the same as that of review through the application system",
        "art_7__para_2",
    )


@REGULATION.decision(
    "可以这样上门实地核查吗？",
    "May the verification visit be made in this way?",
    Power,
    cites=("art_7__para_2",),
)
def visit_allowed(case: Visit, law: Law) -> Answer:
    """第七条第二款: the municipal and district departments may review by verification visits as well, by the same standard as
    through the application system."""
    departments = (Body.MUNICIPAL_HR, Body.DISTRICT_HR, Body.HR_DEPARTMENTS, Body.HR)
    if case.visitor not in departments or not case.same_standard:
        return determined(NO_POWER, "art_7__para_2")
    return determined(Power(True, case.visitor), "art_7__para_2")


def _extended_before_acceptance(case: Review) -> Problem | None:
    if case.review_extended_on >= case.accepted_on:
        return None
    return case.problem(
        "review_extended_on", "决定延长审核之日不能早于受理之日 / an extension is not decided before acceptance"
    )


def _completed_before_acceptance(case: Review) -> Problem | None:
    if case.review_completed_on >= case.accepted_on:
        return None
    return case.problem(
        "review_completed_on", "完成审核之日不能早于受理之日 / a review is not completed before acceptance"
    )


@dataclass(frozen=True)
class Review(Facts):
    """The review of a filing that has been accepted."""

    accepted_on: date = fact("受理之日", "day of acceptance", "art_8__para_1")
    review_special: bool = fact("审核有特殊情况", "there are special circumstances of the review", "art_8__para_1")
    review_extended: bool = fact("已决定延长审核", "an extension of the review has been decided", "art_8__para_1")
    review_extended_on: date = fact(
        "决定延长审核之日", "day on which the extension of the review was decided", "art_8__para_1"
    )
    review_completed_on: date = fact("完成审核之日", "day on which the review is completed", "art_8__para_1")

    contradictions = (_extended_before_acceptance, _completed_before_acceptance)


@dataclass(frozen=True)
class ReviewTime(Outcome):
    body: Body = result("完成审核的部门", "department that completes the review")
    last_day: date = result("期限的最后一日", "last day of the period")


@REGULATION.decision(
    "审核最迟应在哪一日完成？",
    "By which day must the review be completed?",
    ReviewTime,
    cites=("art_8__para_1",),
    dated_by=("accepted_on",),
    working_days="art_8__para_1",
)
def review_time(case: Review, law: Law) -> Answer:
    """第八条: 15 working days from the day of acceptance; 10 more where extended in special circumstances. Readings A22 and A105."""
    return determined(ReviewTime(Body.HR, last_day_of_review(case, law)), "art_8__para_1")


@REGULATION.decision(
    "审核按期完成了吗？",
    "Was the review completed in time?",
    Timeliness,
    cites=("art_8__para_1",),
    dated_by=("accepted_on",),
    working_days="art_8__para_1",
)
def review_in_time(case: Review, law: Law) -> Answer:
    """第八条: completed within (内) the period, its last day included."""
    last_day = last_day_of_review(case, law)
    return determined(Timeliness(last_day, case.review_completed_on <= last_day), "art_8__para_1")


def last_day_of_review(case: Review, law: Law) -> date:
    """第八条: the last day, itself included. An extension without special circumstances has no effect."""
    first_ends_on = working_day(case.accepted_on, law.review_days)
    if not case.review_extended or not case.review_special:
        return first_ends_on
    return last_day_extended(first_ends_on, case.review_extended_on, law.review_extension_days, law)


@REGULATION.decision(
    "可以在该日决定延长审核期限吗？",
    "May an extension of the period of the review be decided on the day?",
    Permission,
    cites=("art_8__para_1",),
    dated_by=("accepted_on",),
    working_days="art_8__para_1",
)
def review_extension(case: Review, law: Law) -> Answer:
    """第八条: only in special circumstances and in time (reading A105), and then as the department decides (可以)."""
    if not case.review_special:
        return determined(Permission(False), "art_8__para_1")
    if decided_too_late(working_day(case.accepted_on, law.review_days), case.review_extended_on, law):
        return determined(Permission(False), "art_8__para_1")
    return discretion(Body.HR, (Extending.EXTEND, Extending.KEEP), "art_8__para_1")
