"""第七条第三项、第四项: what is posted for public notice and how long, and when a list may be submitted and is commended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.outcomes import Deadline, Duty, Permission
from policy.law.terms import Term
from policy.rules.blood_donation.awards import ListKind
from policy.rules.blood_donation.law import REGULATION, Law, last_working_day
from policy.rules.blood_donation.terms import ListsPosted


class Website(Term):
    """Where lists are posted (第七条第三项)."""

    HEALTH = (
        "municipal_health_department",
        "市卫生健康部门官方网站",
        "the official website of the municipal health department",
    )


@dataclass(frozen=True)
class Candidate(Facts):
    """A unit or an individual on a list."""

    list_kind: ListKind = fact("名单的种类", "kind of list", "art_7__para_1")
    conditions_met: bool = fact(
        "单位、个人符合条件",
        "the unit or individual meets the conditions",
        "art_7__para_1__point_3",
        delegation="G63",
    )


@dataclass(frozen=True)
class Posting(Outcome):
    """A duty to post for public notice, and where: nowhere where there is none."""

    must: bool = result("应当", "must")
    website: Website | None = result("公示的网站", "website of the public notice")


@REGULATION.decision(
    "该单位或者个人应当公示吗？",
    "Must the unit or individual be posted for public notice?",
    Posting,
    cites=("art_7__para_1__point_3", "art_7__para_1__point_4"),
)
def posting_due(case: Candidate, law: Law) -> Answer:
    """第七条第三项: advanced units and individuals that meet the conditions, on the health department's website. 第四项 speaks of
    commendation lists after public notice: whether that of donors and volunteers is posted as well is reading A76."""
    if case.list_kind is ListKind.DONORS and law.lists_posted is ListsPosted.ADVANCED:
        return determined(Posting(False, None), "art_7__para_1__point_3")
    if case.list_kind is ListKind.DONORS:
        return determined(Posting(True, Website.HEALTH), "art_7__para_1__point_3", "art_7__para_1__point_4")
    if not case.conditions_met:
        return determined(Posting(False, None), "art_7__para_1__point_3")
    return determined(Posting(True, Website.HEALTH), "art_7__para_1__point_3")


@dataclass(frozen=True)
class Posted(Facts):
    """A list that is posted for public notice."""

    posted_on: date = fact("公示之日", "day of posting", "art_7__para_1__point_3")


@REGULATION.decision(
    "名单公示到哪一日为止？",
    "Until which day is the list posted?",
    Deadline,
    cites=("art_7__para_1__point_3",),
    dated_by=("posted_on",),
    working_days="art_7__para_1__point_3",
)
def posting_period(case: Posted, law: Law) -> Answer:
    """第七条第三项: 5 working days. Reading A70."""
    return determined(Deadline(last_working_day(case.posted_on, law.notice_days, law)), "art_7__para_1__point_3")


def _posted_on_without_posting(case: Submission) -> Problem | None:
    if case.posted or not case.knows("posted_on"):
        return None
    return case.problem("posted_on", "未公示的名单没有公示之日 / a list that was not posted has no day of posting")


@dataclass(frozen=True)
class Submission(Facts):
    """A list that is submitted to the plenary meeting."""

    list_kind: ListKind = fact("名单的种类", "kind of list", "art_7__para_1")
    posted: bool = fact("名单已经公示", "the list was posted", "art_7__para_1__point_4")
    posted_on: date = fact("公示之日", "day of posting", "art_7__para_1__point_3")
    presented_on: date = fact("提交审议之日", "day of submission to the meeting", "art_7__para_1__point_4")
    adopted: bool = fact("全体成员会议审议通过", "adopted by the plenary meeting", "art_7__para_1__point_4")

    contradictions = (_posted_on_without_posting,)


@REGULATION.decision(
    "名单在该日可以提交审议吗？",
    "May the list be submitted to the meeting on the day?",
    Permission,
    cites=("art_7__para_1__point_3", "art_7__para_1__point_4"),
    dated_by=("posted_on", "presented_on"),
    working_days="art_7__para_1__point_3",
)
def submission_allowed(case: Submission, law: Law) -> Answer:
    """第七条第四项: after public notice (公示后), which lasts 5 working days (第三项). Readings A70 and A76."""
    return determined(Permission(notice_over(case, law)), "art_7__para_1__point_3", "art_7__para_1__point_4")


def notice_over(case: Submission, law: Law) -> bool:
    """第七条第三项、第四项: whether the public notice of the list, where it needs one, is over before the day of submission."""
    if case.list_kind is ListKind.DONORS and law.lists_posted is ListsPosted.ADVANCED:
        return True
    return case.posted and case.presented_on > last_working_day(case.posted_on, law.notice_days, law)


@REGULATION.decision(
    "名单上的单位和个人应当予以表扬吗？",
    "Must those on the list be commended?",
    Duty,
    cites=("art_7__para_1__point_3", "art_7__para_1__point_4"),
    dated_by=("posted_on", "presented_on"),
    working_days="art_7__para_1__point_3",
)
def commendation_due(case: Submission, law: Law) -> Answer:
    """第七条第四项: after public notice and adoption by the plenary meeting, under 《规定》第二十四条, which says how."""
    if not notice_over(case, law):
        return determined(Duty(False), "art_7__para_1__point_3", "art_7__para_1__point_4")
    if not case.adopted:
        return determined(Duty(False), "art_7__para_1__point_4")
    return determined(Duty(True), "art_7__para_1__point_3", "art_7__para_1__point_4")
