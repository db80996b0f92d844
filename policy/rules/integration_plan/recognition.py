"""第八章第三节第三款、第九章: what both cities recognise of each other, and for whom the talent green card is to be made."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.register import VERBS, Strength

TALENT = "chp_8__sec_3__para_3"
MIGRATION = "chp_9__sec_1__para_3"
FACTORS = "chp_9__sec_2__para_2"


class RecognitionExtent(Term):
    """Where something is recognised."""

    BOTH_CITIES = "both_cities", "广清两市", "both cities"
    JUNCTION_AREA = "junction_area", "广清接合片区内", "the Guangqing junction area alone"


class RecognitionGroup(Term):
    """Those of whom it is recognised, where the words name them."""

    PROFESSIONALS = "professionals", "专业技术人才", "professional and technical talent"
    RURAL = "rural", "下乡的人才", "talent that goes to the countryside"


@dataclass(frozen=True)
class Recognised:
    """What is to be recognised, and in which words; ``group`` is None where they name no persons."""

    code: str
    zh: str
    en: str
    provision: str
    words: str
    verb: str
    extent: RecognitionExtent
    group: RecognitionGroup | None = None


_THREE = "针对专业技术人才实现职业资格、职称和继续教育公需科目学时三方面内容互认"
_BOTH, _ZONE = RecognitionExtent.BOTH_CITIES, RecognitionExtent.JUNCTION_AREA
RECOGNISED = (
    Recognised("qualifications", "职业资格", "professional qualifications", TALENT, _THREE, "实现",
               _BOTH, RecognitionGroup.PROFESSIONALS),
    Recognised("titles", "职称", "professional titles", TALENT, _THREE, "实现", _BOTH, RecognitionGroup.PROFESSIONALS),
    Recognised("public_hours", "继续教育公需科目学时", "hours of the general subjects of continuing education", TALENT, _THREE,
               "实现", _BOTH, RecognitionGroup.PROFESSIONALS),
    Recognised("talent", "人才", "talent", TALENT, "推进广清人才互认", "推进", _BOTH),
    Recognised("permits", "居住证", "residence permits", MIGRATION, "探索广清接合片区内居住证互认", "探索", _ZONE),
    Recognised("service", "下乡服务经历", "a record of service in the countryside", MIGRATION,
               "推动城市科教文卫等人才下乡，服务经历作为职务晋升、职称评定等的重要依据，且在广清两市互认", "推动",
               _BOTH, RecognitionGroup.RURAL),
    Recognised("standards", "标准", "standards", FACTORS, "加快推进两地标准互认", "加快", _BOTH),
)  # fmt: skip
UNNAMED = "special_hours", "继续教育专业科目学时", "hours of the special subjects of continuing education"
"""The other hours of continuing education, which the three fields leave out."""


class RecognisedThing(Term):
    """What may be recognised between the cities."""

    _ignore_ = "thing"
    for thing in RECOGNISED:
        vars()[thing.code.upper()] = thing.code, thing.zh, thing.en
    SPECIAL_HOURS = UNNAMED


THING = dict(zip(RecognisedThing, RECOGNISED, strict=False))
REGULATION.quoted.extend(Quoted(thing.code, thing.provision, thing.words, __name__) for thing in RECOGNISED)


@dataclass(frozen=True)
class RecognitionAsked(Facts):
    """What may be recognised between the cities."""

    recognised_thing: RecognisedThing = fact("互认内容", "what is recognised", TALENT)


@dataclass(frozen=True)
class MutualRecognition(Outcome):
    recognised: bool = result("写明互认", "its recognition is named")
    strength: Strength | None = result("力度", "how firmly it is said")
    extent: RecognitionExtent | None = result("互认范围", "where it is recognised")
    group: RecognitionGroup | None = result("互认面向的人", "of whom it is recognised")


@REGULATION.decision(
    "广清之间互认这项内容吗？",
    "Is this recognised between Guangzhou and Qingyuan?",
    MutualRecognition,
    cites=(TALENT, MIGRATION, FACTORS),
)
def mutual_recognition(case: RecognitionAsked, law: Law) -> Answer:
    """第八章第三节第三款: three fields, counted out (三方面), so that the special subjects of continuing education are not among
    them. 第九章第一节第三款: residence permits only explored, and inside the junction area. 第九章第二节第二款: standards."""
    thing = THING.get(case.recognised_thing)
    if thing is None:
        return determined(MutualRecognition(False, None, None, None), TALENT)
    return determined(MutualRecognition(True, VERBS[thing.verb], thing.extent, thing.group), thing.provision)


GREEN_CARD = "制定为符合条件的清远专家发放广州人才绿卡的办法"
REGULATION.quoted.append(Quoted("GREEN_CARD", TALENT, GREEN_CARD, __name__))


@dataclass(frozen=True)
class Expert(Facts):
    """An expert."""

    of_qingyuan: bool = fact("是清远专家", "is an expert of Qingyuan", TALENT)
    qualifies: bool = fact("符合发放人才绿卡的条件", "meets the conditions of the green card", TALENT, delegation="G71")


@dataclass(frozen=True)
class GreenCard(Outcome):
    covered: bool = result("属于人才绿卡办法的对象", "is one for whom the green card is to be made")


@REGULATION.decision(
    "该专家是拟制定的人才绿卡办法的对象吗？",
    "Is the expert one for whom the rules of the green card are to be made?",
    GreenCard,
    cites=(TALENT,),
)
def green_card(case: Expert, law: Law) -> Answer:
    """第八章第三节第三款: experts of Qingyuan who meet the conditions, which rules to be made will name (G71). Of others the plan
    says nothing."""
    if not case.of_qingyuan:
        return outside(TALENT)
    return determined(GreenCard(case.qualifies), TALENT)
