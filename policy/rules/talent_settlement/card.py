"""第十一条、第十二条: what becomes of a filing after the public notice, where that is seen, and moving in with the card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Timeliness
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.notice import AfterNotice, ObjectionState, last_day_of_notice
from policy.rules.talent_settlement.screening import Medium
from policy.rules.talent_settlement.terms import Body


class FilingResult(Term):
    """What becomes of a filing after the public notice (第十一条)."""

    CARD = "card", "核发电子入户信息卡", "an electronic settlement information card is approved and issued"
    REFUSED = "refused", "申报不予通过", "the filing is not passed"
    NOT_YET = "not_yet", "尚不核发入户信息卡", "the settlement information card is not yet issued"


class Told(Term):
    """Who is told that a filing is not passed, and why (第十一条)."""

    APPLICANT = "applicant", "申请人", "the applicant"
    OBJECTOR = "objector", "提出异议的组织或个人", "the organisation or individual that raised the objection"


@dataclass(frozen=True)
class FilingDecided(Outcome):
    filing_result: FilingResult = result("申报的结果", "result of the filing")
    told: tuple[Told, ...] = result("同时告知的人", "those told at the same time")
    reasons_given: bool = result("说明理由", "reasons are given")


@REGULATION.decision(
    "公示之后，申报的结果如何？",
    "What becomes of the filing after the public notice?",
    FilingDecided,
    cites=("art_9__para_1", "art_11__para_1"),
    dated_by=("notice_from", "day"),
    working_days="art_9__para_1",
)
def filing_after_notice(case: AfterNotice, law: Law) -> Answer:
    """第十一条: without objection, or with one not established, the card is issued once the public notice of 第九条 is over; with
    one established the filing is not passed, and applicant and objector are told at the same time, with reasons. Reading A84."""
    if case.objection_state is ObjectionState.FOUNDED:
        refused = FilingDecided(FilingResult.REFUSED, (Told.APPLICANT, Told.OBJECTOR), True)
        return determined(refused, "art_11__para_1")
    if case.objection_state is ObjectionState.PENDING:
        return determined(FilingDecided(FilingResult.NOT_YET, (), False), "art_11__para_1")
    if case.day <= last_day_of_notice(case.notice_from, law):
        return determined(FilingDecided(FilingResult.NOT_YET, (), False), "art_9__para_1", "art_11__para_1")
    return determined(FilingDecided(FilingResult.CARD, (), False), "art_9__para_1", "art_11__para_1")


class Seen(Term):
    """What an applicant may want to see (第十二条第一款)."""

    PROGRESS = "progress", "审核进度", "the progress of the review"
    RESULT = "result", "审核结果", "the result of the review"


@dataclass(frozen=True)
class Look(Facts):
    """An applicant who wants to see how the review goes."""

    seen: Seen = fact("查看的事项", "what is to be seen", "art_12__para_1")
    device: Medium = fact("查看的途径", "by what it is to be seen", "art_12__para_1")


@dataclass(frozen=True)
class WayNamed(Outcome):
    way_named: bool = result("是条文写明的查看途径", "is a way of seeing it that the text names")


@REGULATION.decision(
    "申请人可以通过该途径查看吗？",
    "Is this a way in which the applicant may see it?",
    WayNamed,
    cites=("art_12__para_1",),
)
def way_to_see(case: Look, law: Law) -> Answer:
    """第十二条第一款: progress and result of the review are seen in the application system, by mobile device or computer; the text
    names no other way."""
    return determined(WayNamed(case.device is not Medium.IN_PERSON), "art_12__para_1")


@dataclass(frozen=True)
class MovingIn(Facts):
    """An applicant who passed the review, and the card."""

    message_received: bool = fact(
        "收到审核通过的短信通知", "the text message that the review is passed was received", "art_12__para_2"
    )
    result_found: bool = fact(
        "在申办系统中查询到审核通过的结果",
        "the result that the review is passed was found in the application system",
        "art_12__para_2",
    )
    card_last_day: date = fact(
        "入户信息卡有效期的最后一日",
        "last day of the period of validity of the settlement information card",
        "art_12__para_2",
        delegation="G42",
    )
    moved_on: date = fact(
        "办理户口迁入手续之日", "day on which the formalities for moving in are completed", "art_12__para_2"
    )


@dataclass(frozen=True)
class MovingInDue(Outcome):
    """A duty to move in, who bears it, and with whom: no one where there is none."""

    must: bool = result("应当", "must")
    body: Body | None = result("办理者", "person who completes the formalities")
    office: Body | None = result("办理机关", "authority with which they are completed")


@REGULATION.decision(
    "申请人应当办理户口迁入手续吗？",
    "Must the applicant complete the formalities for moving the household registration in?",
    MovingInDue,
    cites=("art_12__para_2",),
)
def moving_in_due(case: MovingIn, law: Law) -> Answer:
    """第十二条第二款: once the text message is received or the result is found, whichever comes first."""
    if case.message_received or case.result_found:
        return determined(MovingInDue(True, Body.APPLICANT, Body.POLICE), "art_12__para_2")
    return determined(MovingInDue(False, None, None), "art_12__para_2")


@REGULATION.decision(
    "户口迁入手续是在有效期内办理的吗？",
    "Were the formalities for moving in completed within the period of validity?",
    Timeliness,
    cites=("art_12__para_2",),
    dated_by=("moved_on",),
)
def moving_in_time(case: MovingIn, law: Law) -> Answer:
    """第十二条第二款: within the validity of the card, its last day included; how long it is valid is not in the text (G42)."""
    return determined(Timeliness(case.card_last_day, case.moved_on <= case.card_last_day), "art_12__para_2")
