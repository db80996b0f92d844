"""第六条: the day of acceptance (受理时间) of settlement of recruited talent. Its times are counted in days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import ClassVar

from policy.law.answers import Answer, determined, discretion
from policy.law.calendar import working_day
from policy.law.facts import Contradictions, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.screening import OnSite, Screening, automatic_acceptance_stands
from policy.rules.talent_settlement.terms import (
    AgePriority,
    Body,
    NotScreened,
    OverAgeWhen,
    SixthDay,
    SubmissionCounted,
)


def _not_before_submission(case: Application, *, name: str) -> Problem | None:
    """Nothing becomes of a submission before the day on which it is made."""
    if getattr(case, name) >= case.submitted_on:
        return None
    return case.problem(name, "不能早于当次提交日 / not before the day of this submission")


def _first_after_this(case: Application) -> Problem | None:
    if case.first_submitted_on <= case.submitted_on:
        return None
    return case.problem("first_submitted_on", "首次提交不能晚于当次提交 / the first submission is not after this one")


@dataclass(frozen=True)
class Application(Screening):
    """An application submitted online, and what became of it. Where it was submitted again after a correction, this
    submission (当次提交) is the later one."""

    submitted_on: date = fact("当次提交日", "day of this submission", "art_6__para_1")
    resubmitted: bool = fact("补正后再次提交", "submitted again after a correction", "art_7__para_1")
    first_submitted_on: date = fact("首次提交日", "day of the first submission", "art_7__para_1")
    online_passed: bool = fact("网上审查通过", "the online screening is passed", "art_6__para_1__point_1")
    online_passed_on: date = fact(
        "网上审查通过日", "day on which the online screening is passed", "art_6__para_1__point_1"
    )
    answered: bool = fact(
        "已告知补正或者不予受理",
        "the applicant is told to correct, or that acceptance is refused",
        "art_6__para_1__point_1",
    )
    answered_on: date = fact("告知日", "day on which the applicant is told", "art_6__para_1__point_1")
    begun: bool = fact("已开始网上审查", "the online screening has begun", "art_6__para_1__point_1")
    begun_on: date = fact("开始网上审查日", "day on which the online screening began", "art_6__para_1__point_1")
    on_site_passed_on: date = fact(
        "现场审查通过日", "day on which the on-site screening is passed", "art_6__para_1__point_2"
    )

    contradictions: ClassVar[Contradictions] = (
        _first_after_this,
        partial(_not_before_submission, name="online_passed_on"),
        partial(_not_before_submission, name="answered_on"),
        partial(_not_before_submission, name="begun_on"),
        partial(_not_before_submission, name="on_site_passed_on"),
    )


@dataclass(frozen=True)
class Acceptance(Outcome):
    """Whether the application is accepted, and the day that is the time of acceptance."""

    accepted: bool = result("受理", "accepted")
    accepted_on: date | None = result("受理日", "day of acceptance")


NOT_ACCEPTED = Acceptance(False, None)


@REGULATION.decision(
    "引进人才入户的受理时间是哪一日？",
    "Which day is the time of acceptance of the settlement of recruited talent?",
    Acceptance,
    cites=(
        "art_5__para_1",
        "art_6__para_1",
        "art_6__para_1__point_1",
        "art_6__para_1__point_2",
        "art_7__para_1",
    ),
    dated_by=("submitted_on",),
    working_days="art_6__para_1__point_1",
)
def acceptance_day(case: Application, law: Law) -> Answer:
    """第六条第一项、第二项: the day on which the online screening is passed, or the 6th working day; with an on-site screening
    the day on which that is passed (reading A82), without which 第五条 refuses acceptance. 第七条第一款: after a correction the
    application is accepted as well. 第三项 may put the day of the submission in place of this one."""
    if needs_on_site(case, law) and case.on_site is not OnSite.PASSED:
        return determined(NOT_ACCEPTED, "art_5__para_1")
    if needs_on_site(case, law):
        return determined(Acceptance(True, case.on_site_passed_on), "art_6__para_1__point_2")
    accepted_on = accepted_online_on(case, law)
    if not accepted_on:
        return determined(NOT_ACCEPTED, "art_6__para_1", "art_6__para_1__point_1")
    if case.resubmitted:
        return determined(Acceptance(True, accepted_on), "art_6__para_1__point_1", "art_7__para_1")
    return determined(Acceptance(True, accepted_on), "art_6__para_1__point_1")


def needs_on_site(case: Screening, law: Law) -> bool:
    """第六条第二项: whether it is this item that decides, not item 1. Reading A82."""
    return case.on_site_needed and not automatic_acceptance_stands(case, law)


def accepted_online_on(case: Application, law: Law) -> date | None:
    """第六条第一项: the day the online screening is passed; not screened within 5 working days, the 6th working day, but not
    before this submission was made (第七条第一款). None while neither has come."""
    if case.online_passed and case.online_passed_on <= working_day_of(law.screening_days, case, law):
        return case.online_passed_on
    if not screened_in_time(case, law):
        return max(working_day_of(law.automatic_day, case, law), case.submitted_on)
    return case.online_passed_on if case.online_passed else None


def screened_in_time(case: Application, law: Law) -> bool:
    """第六条第一项: whether the department, though it did not pass it, screened the application within 5 working days. Reading
    A80: the applicant must have been told a result, or the screening must only have begun."""
    last_day = working_day_of(law.screening_days, case, law)
    if case.answered and case.answered_on <= last_day:
        return True
    return law.not_screened is NotScreened.NOT_BEGUN and case.begun and case.begun_on <= last_day


def working_day_of(n: int, case: Application, law: Law) -> date:
    """第六条第一项: the n-th working day after the submission that counts. Reading A20: the day of the submission, if worked, is
    the 1st or is not counted."""
    submitted_on = submission_that_counts(case, law)
    if law.sixth_day is SixthDay.SUBMISSION_DAY:
        return working_day(submitted_on - timedelta(days=1), n)
    return working_day(submitted_on, n)


def submission_that_counts(case: Application, law: Law) -> date:
    """第六条、第七条第一款: this submission (当次提交) or, after a correction, the first. Reading A81."""
    if law.submission_counted is SubmissionCounted.FIRST and case.resubmitted:
        return case.first_submitted_on
    return case.submitted_on


class TimeChosen(Term):
    """Between what the department chooses for an applicant who becomes over age (第六条第三项)."""

    SUBMISSION = "submission", "当次提交时间", "the time of this submission"
    ITEMS = "first_two_items", "按前两项确定的时间", "the time under the first 2 items"


@dataclass(frozen=True)
class Ageing(Application):
    """An application of someone who becomes over age."""

    over_age_from: date = fact(
        "开始超龄之日", "first day on which the applicant is over age", "art_6__para_1__point_3", delegation="G41"
    )
    review_passed_on: date = fact("审核通过日", "day on which the review is passed", "art_6__para_1__point_3")

    contradictions = (partial(_not_before_submission, name="review_passed_on"),)


@dataclass(frozen=True)
class SubmissionPriority(Outcome):
    """Whether the time of the submission is the time of acceptance, and then its day."""

    takes_priority: bool = result("当次提交时间优先", "the time of this submission takes priority")
    priority_day: date | None = result("优先确定的受理日", "day of acceptance given priority")


NO_PRIORITY = SubmissionPriority(False, None)


@REGULATION.decision(
    "当次提交时间优先确定为受理时间吗？",
    "Is the time of this submission given priority as the time of acceptance?",
    SubmissionPriority,
    cites=("art_6__para_1__point_3",),
    dated_by=("submitted_on",),
    working_days="art_6__para_1__point_1",
)
def submission_priority(case: Ageing, law: Law) -> Answer:
    """第六条第三项: not over age at this submission (reading A81) and over age when the review is passed (reading A83), the
    department may take the time of this submission (reading A21)."""
    submitted_on = submission_that_counts(case, law)
    if submitted_on >= case.over_age_from or not over_age_later(case, law):
        return determined(NO_PRIORITY, "art_6__para_1__point_3")
    if law.age_priority is AgePriority.MUST:
        return determined(SubmissionPriority(True, submitted_on), "art_6__para_1__point_3")
    return discretion(Body.HR, (TimeChosen.SUBMISSION, TimeChosen.ITEMS), "art_6__para_1__point_3")


def over_age_later(case: Ageing, law: Law) -> bool:
    """第六条第三项: over age when the review (第八条) is passed. Reading A83: or already at acceptance under items 1 and 2."""
    if law.over_age_when is OverAgeWhen.REVIEW:
        return case.review_passed_on >= case.over_age_from
    if needs_on_site(case, law):
        return case.on_site is OnSite.PASSED and case.on_site_passed_on >= case.over_age_from
    accepted_on = accepted_online_on(case, law)
    return accepted_on is not None and accepted_on >= case.over_age_from
