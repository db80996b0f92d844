"""第十条第一项、第二项: benefits in care homes and at work."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Outcome, fact, result
from policy.law.terms import Term
from policy.rules.blood_donation.bodies import BoundBody
from policy.rules.blood_donation.credentials import Bearer, Held, confirmed, granted
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import Body, CareHolders, Credential, DonorClass

NOBODY = BoundBody(False, None)


@dataclass(frozen=True)
class Priority(Outcome):
    priority: bool = result("优先", "has priority")


class CareHome(Term):
    """Kinds of care home (第十条第一项)."""

    MUNICIPAL = "municipal", "市公办养老机构", "a municipal public care home"
    DISTRICT = "district", "区公办养老机构", "a district public care home"
    PRIVATE = "private", "民办养老机构", "a private care home"


@dataclass(frozen=True)
class CareWanted(Held):
    """Someone who waits for a place in a care home."""

    donor_class: DonorClass = fact(
        "符合的《规定》条款",
        "article of the Regulation that is met",
        "art_10__para_1__point_1__p_2",
        delegation="G34",
    )
    care_home: CareHome = fact("养老机构的种类", "kind of care home", "art_10__para_1__point_1")
    registered: bool = fact(
        "在入住评估轮候官方网站上登记",
        "registered on the official website for assessment and waiting",
        "art_10__para_1__point_1__p_2",
    )
    review_passed: bool = fact(
        "民政部门审核通过",
        "the civil affairs department's review is passed",
        "art_10__para_1__point_1__p_2",
        delegation="G35",
    )


@REGULATION.decision(
    "该人员进入公办养老机构的优先轮候通道吗？",
    "Does the person enter the priority waiting channel of public care homes?",
    Priority,
    cites=(
        "art_9__para_1",
        "art_10__para_1",
        "art_10__para_1__point_1",
        "art_10__para_1__point_1__p_2",
    ),
)
def care_home_priority(case: CareWanted, law: Law) -> Answer:
    """第十条第一项: for municipal and district public care homes; 第二段: those of 《规定》第二十七条 and 第二十八条, after
    registration and review. Whether those of 第二十六条 have priority by the first block alone: reading A72."""
    if case.credential is Credential.OTHER:
        return determined(Priority(False), "art_10__para_1")
    if case.care_home is CareHome.PRIVATE:
        return determined(Priority(False), "art_10__para_1__point_1")
    if case.donor_class is DonorClass.ARTICLE_26 and law.care_holders is CareHolders.FROM_27:
        return determined(Priority(False), "art_10__para_1__point_1", "art_10__para_1__point_1__p_2")
    if case.donor_class is DonorClass.ARTICLE_26 and not case.review_passed:
        return determined(Priority(False), "art_10__para_1__point_1")
    if case.donor_class is DonorClass.ARTICLE_26:
        return granted(case.credential, Priority(True), "art_10__para_1", "art_10__para_1__point_1")
    if not case.registered or not case.review_passed:
        return determined(Priority(False), "art_10__para_1__point_1__p_2")
    return granted(
        case.credential,
        Priority(True),
        "art_10__para_1",
        "art_10__para_1__point_1",
        "art_10__para_1__point_1__p_2",
    )


@dataclass(frozen=True)
class Worker(Bearer):
    """Someone who works flexibly or looks for work."""

    flexible_worker: bool = fact("是灵活就业人员", "is a flexible worker", "art_10__para_1__point_2")
    subsidy_conditions: bool = fact(
        "符合社保补贴的条件",
        "the conditions of the social insurance subsidy are met",
        "art_10__para_1__point_2",
        delegation="G36",
    )
    equal_conditions: bool = fact(
        "与其他求职者同等条件", "conditions equal to those of other job seekers", "art_10__para_1__point_2"
    )


@REGULATION.decision(
    "应当给予该人员社保补贴吗？",
    "Must the person be given a social insurance subsidy?",
    BoundBody,
    cites=("art_9__para_1", "art_10__para_1", "art_10__para_1__point_2"),
)
def subsidy_due(case: Worker, law: Law) -> Answer:
    """第十条第二项: the human resources departments give it to eligible flexible workers; conditions and amount are as prescribed
    elsewhere (G36)."""
    if case.credential is Credential.OTHER:
        return determined(NOBODY, "art_10__para_1")
    if not case.flexible_worker or not case.subsidy_conditions:
        return determined(NOBODY, "art_10__para_1__point_2")
    return granted(case.credential, BoundBody(True, Body.HR), "art_10__para_1", "art_10__para_1__point_2")


@REGULATION.decision(
    "应当优先向该人员提供就业岗位吗？",
    "Must priority be given to the person in providing jobs?",
    BoundBody,
    cites=("art_9__para_1", "art_10__para_1", "art_10__para_1__point_2"),
)
def job_priority(case: Worker, law: Law) -> Answer:
    """第十条第二项: under equal conditions, priority in providing jobs; not to flexible workers alone, as the 目 show."""
    if case.credential is Credential.OTHER:
        return determined(NOBODY, "art_10__para_1")
    if not case.equal_conditions:
        return determined(NOBODY, "art_10__para_1__point_2")
    return granted(case.credential, BoundBody(True, Body.HR), "art_10__para_1", "art_10__para_1__point_2")


class Registration(Term):
    """How someone registers as unemployed (第十条第二项第一目、第二目)."""

    AGENCY = "at_agency", "在区公共就业服务机构", "at a district public employment service agency"
    ONLINE = "online", "在线上", "online"


class Referral(Term):
    """Whether someone is entered in the priority referral list (第十条第二项第一目、第二目)."""

    ENTERED = "entered", "列入优先推荐名单", "entered in the priority referral list"
    NOT_ENTERED = "not_entered", "不列入优先推荐名单", "not entered in the priority referral list"


REFERRALS = (Referral.ENTERED, Referral.NOT_ENTERED)


@dataclass(frozen=True)
class Unemployed(Bearer):
    """Someone who registers as unemployed."""

    registration: Registration = fact(
        "办理失业登记的方式", "way of registering as unemployed", "art_10__para_1__point_2"
    )
    wishes_work: bool = fact(
        "表示有再就业意愿", "the wish to be re-employed is stated", "art_10__para_1__point_2__indent_1"
    )
    online_conditions: bool = fact(
        "符合线上登记人员的条件",
        "the conditions for those who register online are met",
        "art_10__para_1__point_2__indent_2",
        delegation="G36",
    )


@dataclass(frozen=True)
class Referred(Outcome):
    referral: Referral = result("优先推荐名单", "priority referral list")


@REGULATION.decision(
    "该人员列入优先推荐名单吗？",
    "Is the person entered in the priority referral list?",
    Referred,
    cites=(
        "art_9__para_1",
        "art_10__para_1",
        "art_10__para_1__point_2__indent_1",
        "art_10__para_1__point_2__indent_2",
    ),
)
def referral_list(case: Unemployed, law: Law) -> Answer:
    """第十条第二项第1目: with a stated wish to be re-employed the agency may (可以) enter the person. 第2目: those who register
    online and are eligible are included."""
    if case.credential is Credential.OTHER:
        return determined(Referred(Referral.NOT_ENTERED), "art_10__para_1")
    if case.registration is Registration.AGENCY and not case.wishes_work:
        return determined(Referred(Referral.NOT_ENTERED), "art_10__para_1__point_2__indent_1")
    if case.registration is Registration.AGENCY:
        because = (*confirmed(case.credential), "art_10__para_1", "art_10__para_1__point_2__indent_1")
        return discretion(Body.AGENCY, REFERRALS, *because)
    if not case.online_conditions:
        return determined(Referred(Referral.NOT_ENTERED), "art_10__para_1__point_2__indent_2")
    return granted(case.credential, Referred(Referral.ENTERED), "art_10__para_1", "art_10__para_1__point_2__indent_2")
