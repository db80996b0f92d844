"""第二十二条: what follows where departments or their staff violate the Rules."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body


class Answerable(Term):
    """Who may have to answer for a violation (第二十二条), and who does not under it."""

    DEPARTMENT = "department", "有关部门", "a department concerned"
    LEADER = "leader", "负有责任的领导人员", "a leading person responsible"
    DIRECT = "direct", "直接责任人员", "a person directly responsible"
    STAFF = "staff", "没有直接责任的工作人员", "a staff member not directly responsible"
    EMPLOYER = "employer", "用人单位", "an employer"
    APPLICANT = "applicant", "申请人", "an applicant"


@dataclass(frozen=True)
class Violation(Facts):
    """A violation of the Rules, and one of those concerned."""

    answerable: Answerable = fact("所问的单位或者人员", "body or person asked about", "art_22__para_1")
    duty_neglected: bool = fact(
        "违反本细则的规定，不依法履行职责",
        "violates these Rules and does not perform the duties according to law",
        "art_22__para_1",
    )
    crime: bool = fact("构成犯罪", "a crime is constituted", "art_22__para_1", delegation="G69")


@dataclass(frozen=True)
class Consequences(Outcome):
    """What follows, and who orders correction: no one where nothing follows."""

    body: Body | None = result("责令改正的机关", "authority that orders correction")
    correction: bool = result("责令改正", "correction is ordered")
    sanction: bool = result("依法给予处分", "a sanction is imposed according to law")
    prosecution: bool = result("依法追究刑事责任", "criminal liability is pursued according to law")


@REGULATION.decision(
    "违反本细则有何后果？",
    "What follows on a violation of these Rules?",
    Consequences,
    cites=("art_22__para_1",),
)
def violation_consequences(case: Violation, law: Law) -> Answer:
    """第二十二条: departments and their staff are ordered by the authority with the power to correct; leading persons responsible
    and persons directly responsible are sanctioned; a crime is prosecuted (G69). It does not reach employers or applicants."""
    if case.answerable in (Answerable.EMPLOYER, Answerable.APPLICANT) or not case.duty_neglected:
        return determined(Consequences(None, False, False, False), "art_22__para_1")
    sanctioned = case.answerable in (Answerable.LEADER, Answerable.DIRECT)
    return determined(Consequences(Body.WITH_POWER, True, sanctioned, case.crime), "art_22__para_1")
