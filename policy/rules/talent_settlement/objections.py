"""第十条: who objects to a public notice, how and when, and until when the objection is verified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion
from policy.law.calendar import working_day
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.talent_settlement.extension import Extending, decided_too_late, last_day_extended
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.notice import Noticed, last_day_of_notice
from policy.rules.talent_settlement.terms import Body, PrincipleScope


class Objector(Term):
    """Who may object (第十条)."""

    UNIT = "unit", "单位", "a unit"
    INDIVIDUAL = "individual", "个人", "an individual"


def _objected_before_notice(case: Objection) -> Problem | None:
    if case.objected_on >= case.notice_from:
        return None
    return case.problem(
        "objected_on", "提出异议日不能早于公示开始日 / an objection does not come before the public notice begins"
    )


@dataclass(frozen=True)
class Objection(Noticed):
    """An objection to a public notice."""

    objector: Objector = fact("提出异议者", "objector", "art_10__para_1")
    objected_on: date = fact("提出异议日", "day of the objection", "art_10__para_1")
    to_department: bool = fact(
        "向市或区人力资源社会保障部门提出",
        "submitted to the municipal or district human resources and social security department",
        "art_10__para_1",
    )
    in_writing: bool = fact("提出书面意见", "submitted as a written opinion", "art_10__para_1")
    sealed: bool = fact("加盖单位公章", "bears the unit's official seal", "art_10__para_1")
    real_name: bool = fact("使用真实姓名", "uses the individual's real name", "art_10__para_1")
    contact_given: bool = fact(
        "提供清楚、准确地址或联系方式", "gives a clear and accurate address or contact details", "art_10__para_1"
    )

    contradictions = (_objected_before_notice,)


@dataclass(frozen=True)
class ObjectionInOrder(Outcome):
    in_order: bool = result("异议合乎要求", "the objection meets the requirements")


class Accepting(Term):
    """What the department may do with an objection that departs from what holds in principle (第十条)."""

    ACCEPT = "accept", "受理", "to accept it"
    DECLINE = "decline", "不受理", "not to accept it"


@REGULATION.decision(
    "该异议合乎要求吗？",
    "Does the objection meet the requirements?",
    ObjectionInOrder,
    cites=("art_9__para_1", "art_10__para_1"),
    dated_by=("notice_from", "objected_on"),
    working_days="art_9__para_1",
)
def objection_in_order(case: Objection, law: Law) -> Answer:
    """第十条: in writing to the department, with the unit's seal or the individual's real name and contact; in principle
    (原则上) within the public notice, so that a later one is for the department. Readings A84 and A99."""
    departs = not case.in_writing or not case.to_department
    if departs and law.principle_scope is PrincipleScope.TIME:
        return determined(ObjectionInOrder(False), "art_10__para_1")
    if not objector_named(case):
        return determined(ObjectionInOrder(False), "art_10__para_1")
    if departs:
        return discretion(Body.HR_DEPARTMENTS, (Accepting.ACCEPT, Accepting.DECLINE), "art_10__para_1")
    if case.objected_on > last_day_of_notice(case.notice_from, law):
        return discretion(Body.HR_DEPARTMENTS, (Accepting.ACCEPT, Accepting.DECLINE), "art_9__para_1", "art_10__para_1")
    return determined(ObjectionInOrder(True), "art_9__para_1", "art_10__para_1")


def objector_named(case: Objection) -> bool:
    """第十条: a unit's seal (须); an individual's real name and clear and accurate address or contact details (应)."""
    if case.objector is Objector.UNIT:
        return case.sealed
    return case.real_name and case.contact_given


def _extended_before_received(case: Verification) -> Problem | None:
    if case.verification_extended_on >= case.received_on:
        return None
    return case.problem(
        "verification_extended_on",
        "决定延长核实之日不能早于接到异议之日 / an extension is not decided before the objection is received",
    )


@dataclass(frozen=True)
class Verification(Facts):
    """The verification by inquiry of an objection."""

    received_on: date = fact("接到异议之日", "day of receiving the objection", "art_10__para_1")
    verification_special: bool = fact(
        "核实有特殊情况", "there are special circumstances of the verification", "art_10__para_1"
    )
    verification_extended: bool = fact(
        "已决定延长核实", "an extension of the verification has been decided", "art_10__para_1"
    )
    verification_extended_on: date = fact(
        "决定延长核实之日", "day on which the extension of the verification was decided", "art_10__para_1"
    )

    contradictions = (_extended_before_received,)


@dataclass(frozen=True)
class VerificationTime(Outcome):
    body: Body = result("组织调查核实的部门", "department that organises the verification")
    last_day: date = result("期限的最后一日", "last day of the period")


@REGULATION.decision(
    "异议最迟应在哪一日调查核实完毕？",
    "By which day must the verification of the objection be completed?",
    VerificationTime,
    cites=("art_10__para_1",),
    dated_by=("received_on",),
    working_days="art_10__para_1",
)
def verification_time(case: Verification, law: Law) -> Answer:
    """第十条: 20 working days from the day of receiving the objection; 10 more where extended in special circumstances.
    Readings A22 and A105."""
    return determined(VerificationTime(Body.HR, last_day_of_verification(case, law)), "art_10__para_1")


def last_day_of_verification(case: Verification, law: Law) -> date:
    """第十条: the last day, itself included. An extension without special circumstances has no effect."""
    first_ends_on = working_day(case.received_on, law.verification_days)
    if not case.verification_extended or not case.verification_special:
        return first_ends_on
    return last_day_extended(first_ends_on, case.verification_extended_on, law.verification_extension_days, law)


@REGULATION.decision(
    "可以在该日决定延长调查核实的期限吗？",
    "May an extension of the period of the verification be decided on the day?",
    Permission,
    cites=("art_10__para_1",),
    dated_by=("received_on",),
    working_days="art_10__para_1",
)
def verification_extension(case: Verification, law: Law) -> Answer:
    """第十条: only in special circumstances and in time (reading A105), and then as the department decides (可以)."""
    if not case.verification_special:
        return determined(Permission(False), "art_10__para_1")
    if decided_too_late(working_day(case.received_on, law.verification_days), case.verification_extended_on, law):
        return determined(Permission(False), "art_10__para_1")
    return discretion(Body.HR, (Extending.EXTEND, Extending.KEEP), "art_10__para_1")
