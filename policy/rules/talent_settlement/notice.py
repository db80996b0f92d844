"""第九条、第十条: the public notice of those who passed the review, its length and content, and their formal publication."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from policy.law.answers import Answer, determined, outside
from policy.law.calendar import working_day
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.outcomes import Deadline, Duty
from policy.law.terms import Term
from policy.rules.talent_settlement.bodies import Talent
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body, FirstDay


class Website(Term):
    """Where public notice is given and the names are published (第九条)."""

    MUNICIPAL_BUREAU = (
        "municipal_hr_bureau",
        "市人力资源社会保障局网站",
        "the website of the Municipal Human Resources and Social Security Bureau",
    )


@dataclass(frozen=True)
class Candidate(Facts):
    """Someone who filed for settlement, as far as public notice of the details is concerned."""

    talent: Talent = fact("人才的种类", "kind of talent", "art_9__para_1")
    review_passed: bool = fact("审核通过", "the review is passed", "art_9__para_1")
    state_secret: bool = fact(
        "相关信息依法属于国家秘密", "the information is a state secret by law", "art_9__para_1", delegation="G47"
    )
    unsuitable: bool = fact(
        "按照相关规定不宜公示、公布",
        "under related rules the information is not suitable for public notice and publication",
        "art_9__para_1",
        delegation="G47",
    )


@dataclass(frozen=True)
class Posting(Outcome):
    """A duty to put someone's details before the public, who bears it, and where: no one and nowhere where there is none."""

    must: bool = result("应当", "must")
    body: Body | None = result("公示、公布的部门", "departments that give public notice and publish")
    website: Website | None = result("公示、公布的网站", "website of the public notice and publication")


POSTED = Posting(True, Body.HR_DEPARTMENTS, Website.MUNICIPAL_BUREAU)
NOT_POSTED = Posting(False, None, None)


@REGULATION.decision(
    "该人员的情况应当公示吗？",
    "Must public notice be given of the person's details?",
    Posting,
    cites=("art_9__para_1",),
)
def notice_due(case: Candidate, law: Law) -> Answer:
    """第九条: of recruited in-service talent who passed the review, by the municipal and district departments on the Bureau's
    website. State secrets and what is not suitable for it are dealt with under other rules (G47)."""
    if case.talent is Talent.GRADUATE or not case.review_passed:
        return determined(NOT_POSTED, "art_9__para_1")
    if case.state_secret or case.unsuitable:
        return outside("art_9__para_1")
    return determined(POSTED, "art_9__para_1")


@dataclass(frozen=True)
class Noticed(Facts):
    """A public notice."""

    notice_from: date = fact("公示开始日", "day on which the public notice begins", "art_9__para_1")


@REGULATION.decision(
    "公示到哪一日为止？",
    "Until which day does the public notice last?",
    Deadline,
    cites=("art_9__para_1",),
    dated_by=("notice_from",),
    working_days="art_9__para_1",
)
def notice_period(case: Noticed, law: Law) -> Answer:
    """第九条: the public notice lasts 5 working days. Reading A84."""
    return determined(Deadline(last_day_of_notice(case.notice_from, law)), "art_9__para_1")


def last_day_of_notice(first: date, law: Law) -> date:
    """第九条: the last day of the public notice, itself included. Reading A84: the day on which it begins counts as a working day
    of it or not at all."""
    if law.notice_counted is FirstDay.COUNTS:
        return working_day(first - timedelta(days=1), law.notice_days)
    return working_day(first, law.notice_days)


class ObjectionState(Term):
    """How an objection to the public notice stands (第九条、第十一条)."""

    NONE = "none", "没有异议", "none"
    PENDING = "pending", "正在调查核实", "being verified"
    UNFOUNDED = "unfounded", "经核实不成立", "found on verification not to be established"
    FOUNDED = "founded", "经核实成立", "found on verification to be established"


def _before_notice(case: AfterNotice) -> Problem | None:
    if case.day >= case.notice_from:
        return None
    return case.problem(
        "day", "所问日期不能早于公示开始日 / the day asked about is not before the public notice begins"
    )


@dataclass(frozen=True)
class AfterNotice(Noticed):
    """Someone of whom public notice is given, on a day, with what became of objections by that day."""

    day: date = fact("所问日期", "day asked about", "art_9__para_1")
    objection_state: ObjectionState = fact("对公示的异议", "objections to the public notice", "art_9__para_1")

    contradictions = (_before_notice,)


@REGULATION.decision(
    "该人员的情况在该日应当正式公布吗？",
    "Must the person's details be formally published on the day?",
    Posting,
    cites=("art_9__para_1", "art_11__para_1"),
    dated_by=("notice_from", "day"),
    working_days="art_9__para_1",
)
def publication_due(case: AfterNotice, law: Law) -> Answer:
    """第九条: once the public notice is over without objection; 第十一条 puts an objection that is not established on the same
    footing. Reading A84."""
    if case.objection_state in (ObjectionState.PENDING, ObjectionState.FOUNDED):
        return determined(NOT_POSTED, "art_9__para_1")
    if case.day <= last_day_of_notice(case.notice_from, law):
        return determined(NOT_POSTED, "art_9__para_1")
    if case.objection_state is ObjectionState.UNFOUNDED:
        return determined(POSTED, "art_9__para_1", "art_11__para_1")
    return determined(POSTED, "art_9__para_1")


class NoticeItem(Term):
    """What a public notice contains, and matters of a person that the text does not name (第十条)."""

    NAME = "name", "姓名", "the name"
    UNIT = "unit", "单位", "the unit"
    PERIOD = "period", "公示起止时间", "the beginning and end of the public notice"
    IDENTITY_NUMBER = "identity_number", "身份证号码", "the identity card number"
    HOME_ADDRESS = "home_address", "家庭住址", "the home address"


@dataclass(frozen=True)
class NoticeContent(Facts):
    """A matter that a public notice might contain."""

    notice_item: NoticeItem = fact("公示内容", "content of the public notice", "art_10__para_1")


@REGULATION.decision(
    "公示内容应当包括该项吗？",
    "Must the public notice contain the matter?",
    Duty,
    cites=("art_10__para_1",),
)
def notice_content(case: NoticeContent, law: Law) -> Answer:
    """第十条: name, unit, beginning and end of the notice and similar matters (等内容); what is not named need not be in it."""
    named = case.notice_item in (NoticeItem.NAME, NoticeItem.UNIT, NoticeItem.PERIOD)
    return determined(Duty(named), "art_10__para_1")
