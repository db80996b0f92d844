"""第十一条、第十二条: the term of an intake, reappointment, and supplements during it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.force import last_day_of_term
from policy.law.outcomes import Permission
from policy.rules.property_experts.duty import BoundBody, bound, unbound
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import AddedTerm, Body


def _joined_before_term(case: Office) -> Problem | None:
    if case.joined_on >= case.term_began:
        return None
    return case.problem("joined_on", "任职开始日不能早于本届任期开始日 / no one takes office before the term begins")


@dataclass(frozen=True)
class InTerm(Facts):
    """Facts of an expert or a member of the committee in a term (任期)."""

    term_began: date = fact("本届任期开始日", "day on which the term began", "art_11__para_1", delegation="G56")


@dataclass(frozen=True)
class Office(InTerm):
    """An expert or a member of the committee, and the intake (届) to which they belong."""

    joined_on: date = fact("任职开始日", "first day in office", "art_12__para_1")

    contradictions = (_joined_before_term,)


@dataclass(frozen=True)
class OfficeTerm(Outcome):
    of_this_term: bool = result("属于本届", "belongs to this intake")
    last_day: date | None = result("任期的最后一日", "last day of the term")


@REGULATION.decision(
    "任期到哪一日为止？",
    "Until which day does the term run?",
    OfficeTerm,
    cites=("art_11__para_1", "art_12__para_1"),
    dated_by=("joined_on",),
)
def last_day_of_office(case: Office, law: Law) -> Answer:
    """第十一条: a term is 3 years (reading A97). 第十二条: whom a supplement adds has the same term as the intake (reading A68);
    who takes office after its last day belongs to another intake."""
    last = term_end(case.term_began, law)
    if case.joined_on > last:
        return determined(OfficeTerm(False, None), "art_11__para_1")
    if case.joined_on == case.term_began:
        return determined(OfficeTerm(True, last), "art_11__para_1")
    if law.added_term is AddedTerm.SAME_LENGTH:
        return determined(OfficeTerm(True, term_end(case.joined_on, law)), "art_11__para_1", "art_12__para_1")
    return determined(OfficeTerm(True, last), "art_11__para_1", "art_12__para_1")


def term_end(began: date, law: Law) -> date:
    """第十一条: the last day of a term of 3 years. Reading A97."""
    return last_day_of_term(began, law.office_years, law.term_end_read)


@dataclass(frozen=True)
class Reappointment(InTerm):
    """An expert or a member of the committee who wishes to be reappointed."""

    reappointed_from: date = fact("续任开始日", "first day of the reappointment", "art_11__para_1")
    still_qualified: bool = fact("期满时符合条件", "the conditions are met when the term expires", "art_11__para_1")


@REGULATION.decision(
    "可以从该日起续任吗？",
    "May the person be reappointed from the day?",
    Permission,
    cites=("art_11__para_1",),
    dated_by=("reappointed_from",),
)
def reappointment_allowed(case: Reappointment, law: Law) -> Answer:
    """第十一条: when the term has expired (期满), whoever meets the conditions may be reappointed, any number of times."""
    if case.reappointed_from <= term_end(case.term_began, law):
        return determined(Permission(False), "art_11__para_1")
    return determined(Permission(case.still_qualified), "art_11__para_1")


@dataclass(frozen=True)
class Supplements(Facts):
    """The supplements made so far in a year."""

    supplements_made: int = fact("本年已增补次数", "supplements already made in the year", "art_12__para_1")


@REGULATION.decision(
    "本年还应当组织增补吗？",
    "Is a supplement still due this year?",
    BoundBody,
    cites=("art_3__para_2", "art_12__para_1"),
)
def supplement_due(case: Supplements, law: Law) -> Answer:
    """第十二条: there is 1 supplement a year. 第三条第二款: the municipal housing department organises it."""
    if case.supplements_made >= law.supplements_yearly:
        return unbound("art_3__para_2", "art_12__para_1")
    return bound(Body.MUNICIPAL, "art_3__para_2", "art_12__para_1")
