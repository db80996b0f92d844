"""第一条、第二条、第二十六条: aim and basis, scope, commencement and repeal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.force import force
from policy.law.outcomes import AimStated, Applies, InForce, LegalBasis, Repealed
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law


class Basis(Term):
    """What a regulation of a city may be made under (第一条)."""

    SOCIAL_INSURANCE_LAW = (
        "social_insurance_law",
        "《中华人民共和国社会保险法》",
        "the Social Insurance Law of the People's Republic of China",
    )
    LAW = "law", "其他法律", "another law"
    ADMINISTRATIVE_REGULATION = "administrative_regulation", "行政法规", "an administrative regulation"
    LOCAL_REGULATION = "local_regulation", "地方性法规", "a local regulation"
    RULE = "rule", "规章", "a rule of a ministry or a local government"
    NORMATIVE_DOCUMENT = "normative_document", "规范性文件", "a normative document"


@dataclass(frozen=True)
class LegalSource(Facts):
    """A text that might be a basis of this regulation."""

    basis: Basis = fact("文件的种类", "kind of text", "art_1__para_1")
    source_relevant: bool = fact(
        "该文件与社会医疗保险有关", "the text concerns social medical insurance", "art_1__para_1"
    )


@REGULATION.decision(
    "该文件是制定本规定的依据吗？",
    "Is the text a basis under which this Regulation is made?",
    LegalBasis,
    cites=("art_1__para_1",),
)
def legal_basis(case: LegalSource, law: Law) -> Answer:
    """第一条: made under the Social Insurance Law and other relevant laws and regulations (有关法律法规). Laws, administrative
    and local regulations are 法律法规; rules (规章) and normative documents are not."""
    if case.basis is Basis.SOCIAL_INSURANCE_LAW:
        return determined(LegalBasis(True), "art_1__para_1")
    if case.basis in (Basis.RULE, Basis.NORMATIVE_DOCUMENT):
        return determined(LegalBasis(False), "art_1__para_1")
    return determined(LegalBasis(case.source_relevant), "art_1__para_1")


class Aim(Term):
    """The aims that the text states, and one that it does not (第一条)."""

    RELATIONS = "relations", "规范社会医疗保险关系", "to regulate social medical insurance relations"
    RIGHTS = (
        "rights",
        "维护参保人员享受社会医疗保险待遇的合法权益",
        "to protect the lawful rights and interests of insured persons in receiving benefits",
    )
    DEVELOPMENT = (
        "development",
        "促进社会医疗保险事业的健康发展",
        "to promote the sound development of social medical insurance",
    )
    SURPLUS = (
        "surplus",
        "增加基本医疗保险基金结余",
        "to increase the surplus of the basic medical insurance funds",
    )


@dataclass(frozen=True)
class Purpose(Facts):
    """An aim that someone gives as one of this regulation's."""

    aim: Aim = fact("目的", "aim", "art_1__para_1")


@REGULATION.decision(
    "该目的是本规定写明的宗旨吗？",
    "Is the aim one that this Regulation states?",
    AimStated,
    cites=("art_1__para_1",),
)
def aim_stated(case: Purpose, law: Law) -> Answer:
    """第一条: the three aims, to regulate insurance relations, to protect the insured, to promote sound development."""
    stated = case.aim in (Aim.RELATIONS, Aim.RIGHTS, Aim.DEVELOPMENT)
    return determined(AimStated(stated), "art_1__para_1")


class Activity(Term):
    """Activities of social medical insurance (第二条)."""

    ENROLMENT = "enrolment", "参保", "enrolment"
    SERVICES = "services", "服务", "services"
    SUPERVISION = "supervision", "监督管理", "supervision and administration"
    OTHER = "other", "其他活动", "another activity"


@dataclass(frozen=True)
class ActivityDone(Facts):
    """An activity, and where it takes place."""

    activity: Activity = fact("活动的种类", "kind of activity", "art_2__para_1")
    activity_in_city: bool = fact(
        "活动在本市行政区域内", "the activity is within the administrative area of the City", "art_2__para_1"
    )
    social_insurance: bool = fact(
        "活动属于社会医疗保险", "the activity is of social medical insurance", "art_2__para_1"
    )
    activity_alike: bool = fact(
        "与参保、服务、监督管理同类", "alike to enrolment, services or supervision", "art_2__para_1"
    )


@REGULATION.decision(
    "该活动适用本规定吗？",
    "Does this Regulation apply to the activity?",
    Applies,
    cites=("art_2__para_1",),
)
def regulation_applies(case: ActivityDone, law: Law) -> Answer:
    """第二条: enrolment, services, their supervision and similar activities (等活动) of social medical insurance, within the
    administrative area of the City. Whether another activity is similar is a fact to be found."""
    if not case.activity_in_city:
        return determined(Applies(False), "art_2__para_1")
    if not case.social_insurance:
        return determined(Applies(False), "art_2__para_1")
    if case.activity is Activity.OTHER:
        return determined(Applies(case.activity_alike), "art_2__para_1")
    return determined(Applies(True), "art_2__para_1")


@dataclass(frozen=True)
class ForceAsked(Facts):
    """A day, and an order of the people's government of the City."""

    day: date = fact("所问日期", "day asked about", "art_26__para_1")
    order_number: int = fact("市人民政府令号", "number of the municipal order", "art_26__para_1", least=1)


@REGULATION.decision(
    "本规定在该日有效吗？",
    "Is this Regulation in force on the day?",
    InForce,
    cites=("art_26__para_1",),
)
def in_force_on(case: ForceAsked, law: Law) -> Answer:
    """第二十六条: in force from (自) 1 December 2022, that day included; the text names no last day."""
    return determined(InForce(force(case.day, law.commencement, None)), "art_26__para_1")


@REGULATION.decision(
    "该令在该日已经本规定废止吗？",
    "Has this Regulation repealed the order by that day?",
    Repealed,
    cites=("art_26__para_1",),
)
def order_repealed(case: ForceAsked, law: Law) -> Answer:
    """第二十六条: the measures of order no. 123 are repealed at the same time (同时), that is on 1 December 2022."""
    if case.order_number != law.repealed_order:
        return determined(Repealed(False), "art_26__para_1")
    return determined(Repealed(case.day >= law.commencement), "art_26__para_1")
