"""第七条、第八条: who may be a member of the property management expert committee, and who leads a working group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.property_experts.conditions import Eligible, held, lasted
from policy.rules.property_experts.duty import membership
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import CertificateRead, Holding, SeatRead, Task, TitleLevel


class MemberCondition(Term):
    """The condition by which a person may be a member, one of four (第七条)."""

    ASSOCIATION = "association", "在物业管理行业协会的任职", "a seat in a property management industry association"
    TITLE = (
        "title",
        "高级技术职称或者同等职业资格水平",
        "a senior technical title or an equivalent level of vocational qualification",
    )
    LAWYER = "lawyer", "律师执业和法律顾问", "practice as a lawyer and legal adviser"
    MERIT = "merit", "较高声誉和突出贡献", "relatively high reputation and outstanding contributions"
    NONE = "none", "其他理由", "another reason"


class Level(Term):
    """Levels of industry associations (第七条第一项)."""

    MUNICIPAL = "municipal", "市级", "municipal"
    DISTRICT = "district", "区级", "district"


class Seat(Term):
    """Seats in an industry association (第七条第一项)."""

    PRESIDENT = "president", "会长", "president"
    SUPERVISOR = "chair_of_supervisors", "监事长", "chair of supervisors"
    EXECUTIVE_VICE = "executive_vice_president", "常务副会长", "executive vice-president"
    VICE = "vice_president", "副会长", "vice-president"
    SPECIAL = "head_of_special_committee", "专业委员会主任", "head of a special committee"
    OTHER = "other", "其他席位", "another seat"


class Capacity(Term):
    """What a person is to the seat (第七条第一项)."""

    HOLDER = "holder", "任该席位的本人", "the holder of the seat in person"
    MANAGER = "general_manager", "任该席位的单位的总经理", "the general manager of the unit in the seat"
    DEPUTY = (
        "deputy_in_charge",
        "任该席位的单位分管业务的副总经理",
        "the deputy general manager in charge of business of the unit in the seat",
    )
    OTHER = "other", "任该席位的单位的其他人员", "another person of the unit in the seat"


class Client(Term):
    """For whom a lawyer works (第七条第三项)."""

    AUTHORITY = "housing_department", "市、区级房屋行政主管部门", "a municipal or district housing department"
    ASSOCIATION = "association", "物业管理行业协会", "a property management industry association"
    COMPANY = "property_company", "物业服务企业", "a property service enterprise"
    OTHER = "other", "其他单位", "another unit"


@dataclass(frozen=True)
class Candidate(Facts):
    """A person who applies to be a member of the committee, on the day of applying."""

    applied_on: date = fact("申报日", "day of application", "art_7__para_1")
    expert_eligible: bool = fact("符合第六条的要求", "meets the requirements of Article 6", "art_7__para_1")
    member_condition: MemberCondition = fact("申请委员所凭的条件", "condition relied on", "art_7__para_1")
    level: Level = fact("行业协会的级别", "level of the association", "art_7__para_1__point_1")
    seat: Seat = fact("在行业协会的席位", "seat in the association", "art_7__para_1__point_1")
    capacity: Capacity = fact("与该席位的关系", "relation to the seat", "art_7__para_1__point_1")
    title: TitleLevel = fact(
        "技术职称或者同等职业资格水平",
        "technical title or an equivalent level of vocational qualification",
        "art_7__para_1__point_2",
        delegation="G29",
    )
    title_relevant: bool = fact(
        "职称或者资格属于相关专业",
        "the title or qualification is in a relevant specialty",
        "art_7__para_1__point_2",
        delegation="G29",
    )
    practising_on: date = fact(
        "取得律师执业证书之日",
        "day on which the lawyer's practising certificate was obtained",
        "art_7__para_1__point_3",
    )
    qualified_on: date = fact(
        "取得法律职业资格证书之日",
        "day on which the legal professional qualification certificate was obtained",
        "art_7__para_1__point_3",
    )
    client: Client = fact(
        "担任法律顾问或者专职律师的单位",
        "unit for which the person is legal adviser or full-time lawyer",
        "art_7__para_1__point_3",
    )
    holding: Holding = fact("任职或者从业情况", "whether the post or work is held", "art_7__para_1__point_3")
    reputed: bool = fact(
        "在物业管理行业享有较高声誉",
        "has a relatively high reputation in the property management industry",
        "art_7__para_1__point_4",
        delegation="G55",
    )
    contributed: bool = fact(
        "做出过突出贡献", "has made outstanding contributions", "art_7__para_1__point_4", delegation="G55"
    )


@REGULATION.decision(
    "申请人符合物业管理专家委员会委员的条件吗？",
    "Does the applicant meet the conditions for a member of the property management expert committee?",
    Eligible,
    cites=(
        "art_7__para_1",
        "art_7__para_1__point_1",
        "art_7__para_1__point_2",
        "art_7__para_1__point_3",
        "art_7__para_1__point_4",
    ),
    dated_by=("applied_on",),
)
def may_be_member(case: Candidate, law: Law) -> Answer:
    """第七条: the requirements of 第六条 and one of four conditions, that by which the person applies."""
    if not case.expert_eligible:
        return determined(Eligible(False), "art_7__para_1")
    if case.member_condition is MemberCondition.ASSOCIATION:
        return _member_by(sits_in_association(case, law), "art_7__para_1__point_1")
    if case.member_condition is MemberCondition.TITLE:
        senior = case.title is TitleLevel.SENIOR and case.title_relevant
        return _member_by(senior, "art_7__para_1__point_2")
    if case.member_condition is MemberCondition.LAWYER:
        return _member_by(advises(case, law), "art_7__para_1__point_3")
    if case.member_condition is MemberCondition.MERIT:
        return _member_by(case.reputed and case.contributed, "art_7__para_1__point_4")
    return determined(Eligible(False), "art_7__para_1")


def _member_by(met: bool, item: str) -> Answer:
    """Meeting the condition counts together with the words before the list; a refusal is the item's alone."""
    if met:
        return determined(Eligible(True), "art_7__para_1", item)
    return determined(Eligible(False), item)


def sits_in_association(case: Candidate, law: Law) -> bool:
    """第七条第一项: the seats of a municipal and of a district association, and who fills them. Reading A69."""
    if case.seat is Seat.SPECIAL:
        return case.level is Level.MUNICIPAL and case.capacity is Capacity.HOLDER
    if case.seat is Seat.OTHER or (case.seat is Seat.VICE and case.level is Level.DISTRICT):
        return False
    if law.seat_read is SeatRead.HOLDERS and not _is_last_kind(case):
        return case.capacity is Capacity.HOLDER
    return case.capacity in (Capacity.MANAGER, Capacity.DEPUTY)


def _is_last_kind(case: Candidate) -> bool:
    """第七条第一项: the seat before the words 单位的, 副会长 of a municipal and 常务副会长 of a district association."""
    if case.level is Level.MUNICIPAL:
        return case.seat is Seat.VICE
    return case.seat is Seat.EXECUTIVE_VICE


def advises(case: Candidate, law: Law) -> bool:
    """第七条第三项: 10 years of the certificate, and legal adviser or full-time lawyer of one of those named. Readings A60 and A96."""
    licensed = case.practising_on if law.certificate_read is CertificateRead.PRACTISING else case.qualified_on
    if not lasted(licensed, law.member_lawyer_years, case.applied_on) or case.client is Client.OTHER:
        return False
    return held(case.holding, law)


@dataclass(frozen=True)
class GroupLeader(Facts):
    """A person who is to lead a working group."""

    group_work: Task = fact("工作组的工作", "work of the working group", "art_8__para_2")
    group_work_alike: bool = fact(
        "与评标、服务标准评估同类",
        "alike to bid evaluation or service standard evaluation",
        "art_8__para_2",
    )
    member: bool = membership("art_8__para_2")
    drawn_from_members: bool = fact("从委员中随机抽取产生", "drawn at random from the members", "art_8__para_2")


@REGULATION.decision(
    "该人可以担任工作组的组长吗？",
    "May the person lead the working group?",
    Permission,
    cites=("art_8__para_2",),
)
def may_lead_group(case: GroupLeader, law: Law) -> Answer:
    """第八条第二款: for bid evaluation, service standard evaluation and similar work (等工作) the leader is a member of
    the committee, drawn at random from its members; for other work the text asks neither."""
    if case.group_work is Task.OTHER and not case.group_work_alike:
        return determined(Permission(True), "art_8__para_2")
    return determined(Permission(case.member and case.drawn_from_members), "art_8__para_2")
