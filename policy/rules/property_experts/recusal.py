"""第十五条: when an expert must be recused, and by when that is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from policy.law.answers import Answer, determined
from policy.law.facts import Problem, fact
from policy.law.outcomes import Timeliness
from policy.law.terms import Term
from policy.rules.property_experts.duty import (
    BoundBody,
    NoticeDue,
    OfExpert,
    bound,
    covered,
    no_notice,
    notice_due,
    unbound,
)
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body, NoticeBefore, Task


class TiedPerson(Term):
    """Through whom an expert is tied to a project (第十五条第一款)."""

    EXPERT = "expert", "专家本人", "the expert"
    CLOSE_RELATIVE = "close_relative", "专家的近亲属", "a close relative of the expert"
    OTHER = "other", "专家的其他亲友", "another relative or a friend of the expert"


class Tie(Term):
    """Ties to a project (第十五条第一款)."""

    INVITER = "unit_inviting_bids", "在招标单位任职", "holds a post in the unit inviting bids"
    BIDDER = "bidder", "在投标单位任职", "holds a post in a bidding unit"
    BIDS_AFFILIATE = (
        "bids_affiliate",
        "在招标单位、投标单位的关联单位任职",
        "holds a post in an affiliated unit of the unit inviting bids or of a bidding unit",
    )
    SERVICE_UNIT = (
        "service_unit",
        "在物业项目的管理服务单位任职",
        "holds a post in the unit providing management services",
    )
    SERVICE_AFFILIATE = (
        "service_affiliate",
        "在管理服务单位的关联单位任职",
        "holds a post in an affiliated unit of the unit providing management services",
    )
    ADVICE = "advice", "事先提供咨询、顾问服务", "provided advice or consultancy services beforehand"
    ORGANISED = "organised", "组织、参与该项工作", "organises or takes part in that work"
    ONLY_DRAWN = "only_drawn", "只作为被抽取的专家参与", "only takes part as an expert drawn"


def _drawn_is_expert(case: Engagement) -> Problem | None:
    if case.tie is not Tie.ONLY_DRAWN or case.tied_person is TiedPerson.EXPERT:
        return None
    return case.problem("tie", "只有专家本人才是被抽取的专家 / only the expert is the one drawn")


@dataclass(frozen=True)
class Called(OfExpert):
    """An expert who is called to work."""

    task: Task = fact("相关工作", "work concerned", "art_15__para_1")


@dataclass(frozen=True)
class Engagement(Called):
    """Work to which an expert is called, and what ties the expert to it."""

    tied_person: TiedPerson = fact("与项目有关系的人", "person tied to the project", "art_15__para_1", delegation="G57")
    tie: Tie = fact("与项目的关系", "tie to the project", "art_15__para_1", delegation="G57")
    unfair: bool = fact("影响该项工作的公正性", "affects the impartiality of the work", "art_15__para_1__point_3")
    recusal_by_law: bool = fact(
        "相关法律、法规、规章规定应当回避",
        "the relevant laws, regulations or rules require recusal",
        "art_15__para_1__point_3",
        delegation="G32",
    )
    interest: bool = fact(
        "存在利益关系或者其他可能影响公正立场的情形",
        "a relationship of interest, or anything else that may affect an impartial position",
        "art_15__para_1",
    )

    contradictions = (_drawn_is_expert,)


@REGULATION.decision(
    "专家应当申请回避吗？",
    "Must the expert apply for recusal?",
    BoundBody,
    cites=(
        "art_15__para_1",
        "art_15__para_1__point_1",
        "art_15__para_1__point_2",
        "art_15__para_1__point_3",
    ),
)
def must_be_recused(case: Engagement, law: Law) -> Answer:
    """第十五条第一款: the three items are examples (包括但不限于); any interest, and all else that may affect impartiality, requires
    recusal. The expert or (及) one close relative is enough, for either is an interest. Reading A67."""
    if not covered(case, law):
        return unbound("art_15__para_1")
    if case.task is Task.BID_EVALUATION and tied_to_bids(case):
        return bound(Body.EXPERT, "art_15__para_1", "art_15__para_1__point_1")
    if case.task is Task.STANDARD_EVALUATION and tied_to_service(case):
        return bound(Body.EXPERT, "art_15__para_1", "art_15__para_1__point_2")
    if case.unfair or case.recusal_by_law:
        return bound(Body.EXPERT, "art_15__para_1", "art_15__para_1__point_3")
    if case.interest:
        return bound(Body.EXPERT, "art_15__para_1")
    return unbound("art_15__para_1", "art_15__para_1__point_3")


def tied_to_bids(case: Engagement) -> bool:
    """第十五条第一款第一项: a post in the units inviting or submitting bids or in units affiliated to them, earlier advice, or a part
    in the work. The part for which the expert was drawn is none, or no one could ever evaluate."""
    if case.tied_person is TiedPerson.OTHER:
        return False
    return case.tie in (Tie.INVITER, Tie.BIDDER, Tie.BIDS_AFFILIATE, Tie.ADVICE, Tie.ORGANISED)


def tied_to_service(case: Engagement) -> bool:
    """第十五条第一款第二项: the same with the units that manage and serve the project."""
    if case.tied_person is TiedPerson.OTHER:
        return False
    return case.tie in (Tie.SERVICE_UNIT, Tie.SERVICE_AFFILIATE, Tie.ADVICE, Tie.ORGANISED)


def _hours_against_days(case: Drawn) -> Problem | None:
    days_before = (case.work_on - case.told_on).days
    if days_before == 1 or case.full_day_before == (days_before > 1):
        return None
    return case.problem(
        "full_day_before", "与告知日和开展日不符 / this does not agree with the days of the notice and of the work"
    )


@dataclass(frozen=True)
class Drawn(Called):
    """An expert who may have to be recused from work on a day."""

    drawn: bool = fact("被随机抽取", "was drawn at random", "art_15__para_2")
    recusal_required: bool = fact("有应当回避的情形", "there is a situation that requires recusal", "art_15__para_2")
    work_on: date = fact("相关工作开展日", "day on which the work is carried out", "art_15__para_2")
    told_on: date = fact("告知日", "day on which notice is given", "art_15__para_2")
    full_day_before: bool = fact(
        "告知距开展满24小时", "notice is given 24 hours or more before the work", "art_15__para_2"
    )

    contradictions = (_hours_against_days,)


@REGULATION.decision(
    "专家应当告知回避事宜吗，向谁告知？",
    "Must the expert give notice of recusal, and to whom?",
    NoticeDue,
    cites=("art_3__para_3", "art_3__para_4", "art_15__para_2"),
)
def recusal_notice_due(case: Drawn, law: Law) -> Answer:
    """第十五条第二款: an expert drawn at random who must be recused. Those told are the ones who record why an expert drawn cannot
    take part: 第三条第三款 the district department for bids, 第四款 the association for service standards.
    Reading A67."""
    if not covered(case, law):
        return no_notice("art_15__para_2")
    if not case.drawn or not case.recusal_required:
        return no_notice("art_15__para_2")
    if case.task is Task.BID_EVALUATION:
        return notice_due(Body.DISTRICT, "art_3__para_3", "art_15__para_2")
    if case.task is Task.STANDARD_EVALUATION:
        return notice_due(Body.ASSOCIATION, "art_3__para_4", "art_15__para_2")
    return notice_due(Body.DEPARTMENT_CONCERNED, "art_15__para_2")


@REGULATION.decision(
    "回避事宜是在相关工作开展1日前告知的吗？",
    "Was notice of recusal given 1 day before the work was carried out?",
    Timeliness,
    cites=("art_15__para_2",),
    dated_by=("work_on",),
)
def recusal_notice_in_time(case: Drawn, law: Law) -> Answer:
    """第十五条第二款: 相关工作开展1日前, counted back from the day of the work, which is not itself counted. Reading A18; read by
    hours, only the hour of the last day matters."""
    last_day = case.work_on - timedelta(days=law.recusal_notice_days)
    if law.notice_before is NoticeBefore.FULL_DAY and case.told_on == last_day:
        return determined(Timeliness(last_day, case.full_day_before), "art_15__para_2")
    return determined(Timeliness(last_day, case.told_on <= last_day), "art_15__para_2")
