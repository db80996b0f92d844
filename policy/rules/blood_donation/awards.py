"""第六条、第七条: principles and main kind of commendation and reward, and the steps from the lists to the commendation."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.outcomes import Duty, Permission
from policy.law.terms import Term
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import Body, ListsPosted


class Principle(Term):
    """The principles that the text states, and one that it does not (第六条)."""

    OPENNESS = "openness", "公开", "openness"
    FAIRNESS = "fairness", "公平", "fairness"
    IMPARTIALITY = "impartiality", "公正", "impartiality"
    EFFICIENCY = "efficiency", "高效", "efficiency"


@dataclass(frozen=True)
class PrincipleAsked(Facts):
    """A principle that someone says commendation and reward keep to."""

    principle: Principle = fact("原则", "principle", "art_6__para_1")


@REGULATION.decision(
    "表扬奖励应当坚持该原则吗？",
    "Must commendation and reward keep to the principle?",
    Duty,
    cites=("art_6__para_1",),
)
def principle_kept(case: PrincipleAsked, law: Law) -> Answer:
    """第六条: openness, fairness and impartiality."""
    return determined(Duty(case.principle is not Principle.EFFICIENCY), "art_6__para_1")


class RewardKind(Term):
    """Kinds of reward (第六条)."""

    MORAL = "moral", "精神奖励", "moral reward"
    MATERIAL = "material", "物质奖励", "material reward"


@dataclass(frozen=True)
class RewardAsked(Facts):
    """A kind of reward."""

    reward: RewardKind = fact("奖励的种类", "kind of reward", "art_6__para_1")


@dataclass(frozen=True)
class RewardPlace(Outcome):
    main: bool = result("作为主要的奖励", "is the main kind of reward")
    admitted: bool = result("可以采用", "may be given")


@REGULATION.decision(
    "该种奖励是主要的奖励吗？可以采用吗？",
    "Is the kind of reward the main one, and may it be given?",
    RewardPlace,
    cites=("art_6__para_1",),
)
def reward_place(case: RewardAsked, law: Law) -> Answer:
    """第六条: mainly (为主) moral reward, which leaves room for others beside it."""
    return determined(RewardPlace(case.reward is RewardKind.MORAL, True), "art_6__para_1")


class ListKind(Term):
    """The two kinds of list (第七条第一项、第二项)."""

    DONORS = (
        "donors_and_volunteers",
        "献血者和献血服务志愿者表扬名单",
        "the commendation list of donors and donation service volunteers",
    )
    ADVANCED = (
        "advanced",
        "先进单位、个人名单",
        "the list of advanced units and individuals",
    )


@dataclass(frozen=True)
class Filing(Facts):
    """A list of advanced units and individuals that a unit wants to file."""

    filed_with: Body = fact("申报所向的机构", "body filed with", "art_7__para_1__point_2")


@REGULATION.decision(
    "先进单位、个人名单可以向该机构申报吗？",
    "May a list of advanced units and individuals be filed with the body?",
    Permission,
    cites=("art_7__para_1__point_2",),
)
def filing_allowed(case: Filing, law: Law) -> Answer:
    """第七条第二项: the municipal and district donation offices, here also those of districts without a blood station."""
    offices = (Body.MUNICIPAL_OFFICE, Body.STATION_OFFICE, Body.OTHER_OFFICE)
    return determined(Permission(case.filed_with in offices), "art_7__para_1__point_2")


class Source(Term):
    """From where the names of a list come (第七条第一项、第二项)."""

    SYSTEMS = (
        "systems",
        "采供血信息系统和“i志愿”平台",
        'the blood collection and supply information system and the "iVolunteer" platform',
    )
    UNITS = "filings_of_units", "单位的申报", "the filings of units"


class AwardStep(Term):
    """The steps of commendation and reward (第七条)."""

    EXTRACTION = "extraction", "直接提取申报名单", "extracting and filing the list"
    FILING = "filing", "单位申报名单", "filing by units"
    REVIEW = "review", "收集、汇总、审核", "collection, compilation and review"
    NOTICE = "notice", "公示", "public notice"
    ADOPTION = "adoption", "提交审议通过", "submission and adoption"
    COMMENDATION = "commendation", "予以表扬", "commendation"


def _step_of_other_list(case: Procedure) -> Problem | None:
    if case.award_step is AwardStep.EXTRACTION and case.list_kind is ListKind.DONORS:
        return None
    if case.award_step in (AwardStep.FILING, AwardStep.REVIEW) and case.list_kind is ListKind.ADVANCED:
        return None
    if case.award_step not in (AwardStep.EXTRACTION, AwardStep.FILING, AwardStep.REVIEW):
        return None
    return case.problem(
        "award_step", "该名单没有这一步骤，核对名单的种类 / the list has no such step; check the kind of list"
    )


@dataclass(frozen=True)
class Procedure(Facts):
    """A list, and how far it has come."""

    list_kind: ListKind = fact("名单的种类", "kind of list", "art_7__para_1")
    award_step: AwardStep | None = fact("表扬程序已完成的步骤", "step of the procedure completed", "art_7__para_1")

    contradictions = (_step_of_other_list,)


@dataclass(frozen=True)
class NextAwardStep(Outcome):
    next_award_step: AwardStep | None = result("接着的步骤", "step that follows")
    source: Source | None = result("名单的来源", "source of the list")


@REGULATION.decision(
    "名单接着进行哪一步骤？",
    "Which step follows for the list?",
    NextAwardStep,
    cites=(
        "art_7__para_1",
        "art_7__para_1__point_1",
        "art_7__para_1__point_2",
        "art_7__para_1__point_3",
        "art_7__para_1__point_4",
    ),
)
def next_award_step(case: Procedure, law: Law) -> Answer:
    """第七条: donors and volunteers are extracted from the systems (第一项), advanced units and individuals are filed by units
    (第二项) and reviewed (第三项); then follow public notice, adoption and commendation (第三项、第四项). Reading A76."""
    if case.award_step is None and case.list_kind is ListKind.DONORS:
        return determined(
            NextAwardStep(AwardStep.EXTRACTION, Source.SYSTEMS), "art_7__para_1", "art_7__para_1__point_1"
        )
    if case.award_step is None:
        return determined(NextAwardStep(AwardStep.FILING, Source.UNITS), "art_7__para_1", "art_7__para_1__point_2")
    if case.award_step is AwardStep.FILING:
        return determined(NextAwardStep(AwardStep.REVIEW, None), "art_7__para_1", "art_7__para_1__point_3")
    if case.award_step is AwardStep.REVIEW:
        return determined(NextAwardStep(AwardStep.NOTICE, None), "art_7__para_1", "art_7__para_1__point_3")
    if case.award_step is AwardStep.EXTRACTION and law.lists_posted is ListsPosted.ALL:
        return determined(NextAwardStep(AwardStep.NOTICE, None), "art_7__para_1", "art_7__para_1__point_4")
    if case.award_step in (AwardStep.EXTRACTION, AwardStep.NOTICE):
        return determined(NextAwardStep(AwardStep.ADOPTION, None), "art_7__para_1", "art_7__para_1__point_4")
    if case.award_step is AwardStep.ADOPTION:
        return determined(NextAwardStep(AwardStep.COMMENDATION, None), "art_7__para_1", "art_7__para_1__point_4")
    return determined(NextAwardStep(None, None), "art_7__para_1", "art_7__para_1__point_4")
