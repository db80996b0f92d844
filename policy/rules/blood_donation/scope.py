"""第一条、第二条、第四条、第十九条: aim and basis, whom commendation and benefits are for, scope."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import AimStated, Applies, LegalBasis, Permission
from policy.law.terms import Term
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import DonorClass, VolunteersRead


class Basis(Term):
    """The texts under which the Measures are made, and one that they do not name (第一条)."""

    LAW = "blood_donation_law", "《中华人民共和国献血法》", "the Blood Donation Law of the People's Republic of China"
    NATIONAL_MEASURES = (
        "national_measures",
        "《全国无偿献血表彰奖励办法》",
        "the National Measures on Commendation and Reward for Unpaid Blood Donation",
    )
    PROVINCIAL_MEASURES = (
        "provincial_measures",
        "《广东省实施〈中华人民共和国献血法〉办法》",
        "the Guangdong Measures on Implementing the Blood Donation Law of the People's Republic of China",
    )
    REGULATION = (
        "municipal_regulation",
        "《广州市献血管理规定》",
        "the Guangzhou Regulation on Blood Donation",
    )
    STATION_MEASURES = (
        "blood_station_measures",
        "《血站管理办法》",
        "the Measures for the Administration of Blood Stations",
    )


@dataclass(frozen=True)
class LegalSource(Facts):
    """A text that might be a basis of these Measures."""

    basis: Basis = fact("文件", "text", "art_1__para_1")


@REGULATION.decision(
    "该文件是制定本办法的依据吗？",
    "Is the text a basis under which these Measures are made?",
    LegalBasis,
    cites=("art_1__para_1",),
)
def legal_basis(case: LegalSource, law: Law) -> Answer:
    """第一条: the four texts that are named; the list has no 等."""
    return determined(LegalBasis(case.basis is not Basis.STATION_MEASURES), "art_1__para_1")


class Aim(Term):
    """The aim that the text states, and one that it does not (第一条)."""

    DEVELOPMENT = (
        "development",
        "推动我市无偿献血事业的进一步发展",
        "to promote the further development of unpaid blood donation in the City",
    )
    REDUCED_COST = "reduced_cost", "降低临床用血费用", "to reduce the cost of clinical blood use"


@dataclass(frozen=True)
class Purpose(Facts):
    """An aim that someone gives as one of these Measures'."""

    aim: Aim = fact("目的", "aim", "art_1__para_1")


@REGULATION.decision(
    "该目的是本办法写明的宗旨吗？",
    "Is the aim one that these Measures state?",
    AimStated,
    cites=("art_1__para_1",),
)
def aim_stated(case: Purpose, law: Law) -> Answer:
    """第一条: one aim, to promote the further development of unpaid blood donation in the City."""
    return determined(AimStated(case.aim is Aim.DEVELOPMENT), "art_1__para_1")


class AchievedIn(Term):
    """In what achievements lie: the two fields of 第二条, and another."""

    DONATION = "unpaid_blood_donation", "无偿献血", "unpaid blood donation"
    CLINICAL_USE = "clinical_blood_use", "临床用血", "clinical blood use"
    OTHER = "other_medical_work", "其他医疗卫生", "other health care"


@dataclass(frozen=True)
class Achievement(Facts):
    """The achievements of a unit or an individual."""

    achieved_in: AchievedIn = fact("取得成绩的工作", "work in which the achievements lie", "art_2__para_1")
    achieved_in_city: bool = fact("成绩在本市取得", "achievements in the City", "art_2__para_1")
    outstanding: bool = fact("成绩突出", "outstanding achievements", "art_2__para_1", delegation="G34")


@dataclass(frozen=True)
class Honoured(Outcome):
    honoured: bool = result("属于表扬奖励的对象", "is one whom commendation and reward are for")


@REGULATION.decision(
    "该单位或者个人属于表扬奖励的对象吗？",
    "Is the unit or individual one whom commendation and reward are for?",
    Honoured,
    cites=("art_2__para_1",),
)
def honoured(case: Achievement, law: Law) -> Answer:
    """第二条: units and individuals with outstanding achievements in unpaid blood donation or clinical blood use in the City;
    what is outstanding follows 《广州市献血管理规定》."""
    if case.achieved_in is AchievedIn.OTHER or not case.achieved_in_city:
        return determined(Honoured(False), "art_2__para_1")
    return determined(Honoured(case.outstanding), "art_2__para_1")


class Person(Term):
    """Whom the Measures speak of, and someone close to them (第四条)."""

    DONOR = "donor", "献血者", "a donor"
    VOLUNTEER = "volunteer", "献血服务志愿者", "a donation service volunteer"
    RELATIVE = "relative", "献血者的家庭成员", "a family member of a donor"


@dataclass(frozen=True)
class Beneficiary(Facts):
    """Someone who asks for benefits."""

    person: Person = fact("人员的身份", "standing of the person", "art_4__para_1")
    donor_class: DonorClass = fact(
        "符合的《规定》条款", "article of the Regulation that is met", "art_4__para_1", delegation="G34"
    )


@REGULATION.decision(
    "该人员可以享受优待吗？",
    "May the person receive benefits?",
    Permission,
    cites=("art_4__para_1",),
)
def benefits_open(case: Beneficiary, law: Law) -> Answer:
    """第四条: donors and donation service volunteers who meet one of 《规定》第二十六条、第二十七条、第二十八条; nobody need
    meet all three, for 第八条 and 第十条 part the classes."""
    if case.person is Person.RELATIVE:
        return determined(Permission(False), "art_4__para_1")
    return determined(Permission(case.donor_class is not DonorClass.NONE), "art_4__para_1")


@dataclass(frozen=True)
class WhereDonated(Facts):
    """Where a donor or volunteer has donated blood."""

    person: Person = fact("人员的身份", "standing of the person", "art_4__para_1")
    donated_in_city: bool = fact("在广州市内献过血", "has donated blood in Guangzhou", "art_19__para_1")


@REGULATION.decision(
    "对该人员适用本办法吗？",
    "Do these Measures apply to the person?",
    Applies,
    cites=("art_4__para_1", "art_19__para_1"),
)
def measures_apply(case: WhereDonated, law: Law) -> Answer:
    """第十九条: after blood donation within Guangzhou. 第四条 names volunteers beside donors; whether they must have donated
    themselves is reading A106."""
    if case.donated_in_city:
        return determined(Applies(True), "art_19__para_1")
    if case.person is Person.VOLUNTEER and law.volunteers_read is VolunteersRead.INCLUDED:
        return determined(Applies(True), "art_4__para_1", "art_19__para_1")
    return determined(Applies(False), "art_19__para_1")
