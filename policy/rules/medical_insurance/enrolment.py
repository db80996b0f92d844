"""第十条: how residents register and pay, and who may still do so within the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.contributions import Formality
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.stays import insurance_year
from policy.rules.medical_insurance.terms import Body, LateRenewal, SituationTime


class RegistrationPlace(Term):
    """Where a resident may wish to complete the formalities (第十条第一款)."""

    SUBDISTRICT = "subdistrict_office", "街道办事处", "a sub-district office"
    TOWN = "town_government", "镇人民政府", "a town people's government"
    HIGHER = "higher_education", "高等学校", "a higher education institution"
    VOCATIONAL = "secondary_vocational", "中等职业技术学校", "a secondary vocational school"
    TECHNICIAN = "technician", "技工学校", "a technician school"
    RESEARCH = "research_institute", "科研院所", "a research institute"
    PRIMARY_SECONDARY = "primary_secondary", "中小学校", "a primary or secondary school"
    OTHER = "other", "其他单位", "another organisation"


@dataclass(frozen=True)
class RegistrationAsked(Facts):
    """A formality of residents' basic medical insurance and a place."""

    formality: Formality = fact("手续", "formality", "art_10__para_1")
    place: RegistrationPlace = fact("办理手续的地点", "place of the formality", "art_10__para_1")
    attends: bool = fact("在该校、该院所就读", "attends this school or institute", "art_10__para_1")


@dataclass(frozen=True)
class PlaceNamed(Outcome):
    named: bool = result("第十条第一款写明可以在此办理", "Article 10(1) says that it may be done here")


@REGULATION.decision(
    "居民医保的手续可以在该处办理吗？",
    "May a formality of residents' basic medical insurance be completed at this place?",
    PlaceNamed,
    cites=("art_10__para_1",),
)
def registration_place(case: RegistrationAsked, law: Law) -> Answer:
    """第十条第一款: enrolment registration and changes, at a sub-district office, a town people's government, or the higher or
    vocational or technician school or research institute attended. It names no primary or secondary school, and does not
    speak of payment."""
    if case.formality is Formality.PAYMENT:
        return outside("art_10__para_1")
    if case.place in (RegistrationPlace.SUBDISTRICT, RegistrationPlace.TOWN):
        return determined(PlaceNamed(True), "art_10__para_1")
    if case.place in (RegistrationPlace.PRIMARY_SECONDARY, RegistrationPlace.OTHER):
        return determined(PlaceNamed(False), "art_10__para_1")
    return determined(PlaceNamed(case.attends), "art_10__para_1")


class ResidentsRelation(Term):
    """How a resident stands in a medical insurance year (第十条第二款、第三款、第四款)."""

    CONTINUES = "continues", "保险关系自动延续", "the insurance relation continues automatically"
    ENROLLED = "enrolled", "参保缴费有效", "enrolment and payment take effect"
    NONE = "none", "参保缴费不符合规定", "enrolment and payment do not meet the rules"


def _window_closes_first(case: ResidentsYear) -> Problem | None:
    if case.window_closes >= case.window_opens:
        return None
    return case.problem("window_closes", "末日不能早于首日 / the last day is not before the first")


@dataclass(frozen=True)
class ResidentsYear(Facts):
    """A resident of 第八条, one medical insurance year, and its contribution, in fen."""

    insured_last_year: bool = fact(
        "上一医保年度已参加城乡居民基本医疗保险",
        "in residents' basic medical insurance in the preceding medical insurance year",
        "art_10__para_3",
    )
    contribution_year: int = fact("缴费所属医保年度", "medical insurance year of the contribution", "art_10__para_2")
    year_due: Fen = fact(
        "该医保年度应缴的居民医保费",
        "residents' contribution due for the medical insurance year",
        "art_10__para_2",
        delegation="G1",
    )
    year_paid: Fen = fact(
        "该医保年度已缴的居民医保费", "residents' contribution paid for the medical insurance year", "art_10__para_2"
    )
    year_paid_on: date = fact("居民医保缴费日", "day of paying the residents' contribution", "art_10__para_2")
    window_opens: date = fact("规定时间的首日", "first day of the prescribed time", "art_10__para_2", delegation="G14")
    window_closes: date = fact("规定时间的末日", "last day of the prescribed time", "art_10__para_2", delegation="G14")
    mid_year_right: bool = fact("可以在当年度内参保缴费", "may enrol and pay within the year", "art_10__para_4")

    contradictions = (_window_closes_first,)


@dataclass(frozen=True)
class RegistrationNeeded(Outcome):
    registration_needed: bool = result("需要办理参保登记手续", "enrolment registration is needed")


@REGULATION.decision(
    "居民在新医保年度需要办理参保登记手续吗？",
    "Does a resident need to complete enrolment registration in the new medical insurance year?",
    RegistrationNeeded,
    cites=("art_10__para_2", "art_10__para_3"),
)
def registration_needed(case: ResidentsYear, law: Law) -> Answer:
    """第十条第三款: not after joining in the preceding year. 第十条第二款: otherwise the enrolment formalities are completed."""
    if case.insured_last_year:
        return determined(RegistrationNeeded(False), "art_10__para_3")
    return determined(RegistrationNeeded(True), "art_10__para_2")


@dataclass(frozen=True)
class RelationInYear(Outcome):
    relation: ResidentsRelation = result("居民医保保险关系", "relation of residents' basic medical insurance")


@REGULATION.decision(
    "居民在该医保年度的参保缴费符合规定吗？",
    "Do a resident's enrolment and payment for the medical insurance year meet the rules?",
    RelationInYear,
    cites=("art_10__para_2", "art_10__para_3", "art_10__para_4", "art_25__para_1__point_1"),
    dated_by=("year_paid_on",),
)
def residents_year(case: ResidentsYear, law: Law) -> Answer:
    """第十条第二款: in full, in fen, within the prescribed time, its first and last day included. 第三款: then last year's relation
    continues (reading A24: or whenever paid later). 第四款: persons in its situations pay outside that time, within the year."""
    if case.year_paid < case.year_due:
        return determined(RelationInYear(ResidentsRelation.NONE), "art_10__para_2")
    begun = case.year_paid_on >= case.window_opens
    in_time = begun and case.year_paid_on <= case.window_closes
    late_renewal = begun and law.late_renewal is LateRenewal.WHENEVER_PAID
    if case.insured_last_year and (in_time or late_renewal):
        return determined(RelationInYear(ResidentsRelation.CONTINUES), "art_10__para_2", "art_10__para_3")
    if in_time:
        return determined(RelationInYear(ResidentsRelation.ENROLLED), "art_10__para_2")
    if not case.mid_year_right:
        return determined(RelationInYear(ResidentsRelation.NONE), "art_10__para_2")
    return _paid_within_year(case, law)


def _paid_within_year(case: ResidentsYear, law: Law) -> Answer:
    """第十条第四款: 在当年度内参保缴费, outside the prescribed time; last year's relation then continues as well (第三款)."""
    late, year = "art_10__para_4", "art_25__para_1__point_1"
    if insurance_year(case.year_paid_on, law) != case.contribution_year:
        return determined(RelationInYear(ResidentsRelation.NONE), "art_10__para_2", late, year)
    if case.insured_last_year:
        return determined(RelationInYear(ResidentsRelation.CONTINUES), "art_10__para_2", "art_10__para_3", late, year)
    return determined(RelationInYear(ResidentsRelation.ENROLLED), "art_10__para_2", late, year)


class YearSituation(Term):
    """The situations of 第十条第四款, in its order."""

    SUSPENDED = (
        "employees_suspended",
        "中止职工基本医疗保险关系的人员",
        "a person whose employees' basic medical insurance relation has been suspended",
    )
    TRANSFERRED = "student_transferred", "转入本市就读的学生", "a student who has transferred to the City"
    NEWBORN = "newborn", "新出生婴儿", "a newborn infant"
    MOVED_IN = "moved_in", "新迁入户人员", "a person who has newly moved household registration in"
    ASSISTED = "newly_assisted", "新增的医疗救助对象", "a newly added recipient of medical assistance"
    SOLDIER = "discharged_soldier", "退役士兵", "a discharged soldier"
    RELEASED = "released", "刑满释放人员", "a person released after serving a sentence"
    CONFIRMED = "confirmed", "需经审核确认的其他人员", "another person, subject to review and confirmation"
    NONE = "none", "不具有所列情形的人员", "a person in none of the situations listed"


class Review(Term):
    """What the agency has found (第十条第四款第八项)."""

    CONFIRMED = "confirmed", "确认需要在当年度内参保缴费", "confirmed that the person needs to enrol within the year"
    REFUSED = "not_confirmed", "不予确认", "not confirmed"
    PENDING = "pending", "尚未审核", "not yet reviewed"


def _arises_afterwards(case: YearEnrolment) -> Problem | None:
    if case.event_on <= case.enrols_on:
        return None
    return case.problem("event_on", "情形须在申请之前发生 / the situation arises before the application")


@dataclass(frozen=True)
class YearEnrolment(Facts):
    """A person who applies to enrol and pay within the year, after the prescribed time."""

    resident_of_article_8: bool = fact(
        "属于参加本市居民医保的人员", "belongs to those who join the City's residents' insurance", "art_8__para_1"
    )
    situation: YearSituation = fact("当年度参保的情形", "situation for enrolling within the year", "art_10__para_4")
    event_on: date = fact("情形发生日", "day on which the situation arose", "art_10__para_4")
    enrols_on: date = fact("申请参保缴费日", "day of applying to enrol and pay", "art_10__para_4")
    transferred_from_outside: bool = fact(
        "从本市行政区域外转入",
        "transferred from outside the administrative area of the City",
        "art_10__para_4__point_2",
    )
    full_time: bool = fact("全日制学生", "full-time student", "art_10__para_4__point_2")
    review: Review = fact(
        "医疗保障经办机构的审核",
        "review by the healthcare security agency",
        "art_10__para_4__point_8",
        delegation="G14",
    )

    contradictions = (_arises_afterwards,)


@dataclass(frozen=True)
class YearRight(Outcome):
    allowed_in_year: bool = result("可以在当年度内参保缴费", "may enrol and pay within the year")


@REGULATION.decision(
    "居民可以在当年度内参保缴费吗？",
    "May a resident enrol and pay within the year?",
    YearRight,
    cites=(
        "art_8__para_1",
        "art_10__para_4",
        "art_10__para_4__point_1",
        "art_10__para_4__point_2",
        "art_10__para_4__point_3",
        "art_10__para_4__point_4",
        "art_10__para_4__point_5",
        "art_10__para_4__point_6",
        "art_10__para_4__point_7",
        "art_10__para_4__point_8",
        "art_25__para_1__point_1",
    ),
    dated_by=("enrols_on",),
)
def enrolment_within_year(case: YearEnrolment, law: Law) -> Answer:
    """第十条第四款: a resident of 第八条 in one of eight situations, which arises in the medical insurance year (第二十五条第一项)
    of the application (reading A25)."""
    if not case.resident_of_article_8:
        return determined(YearRight(False), "art_8__para_1")
    if case.situation is YearSituation.NONE:
        return determined(YearRight(False), "art_10__para_4")
    if case.situation is YearSituation.CONFIRMED:
        return _as_reviewed(case)
    if case.situation is YearSituation.TRANSFERRED and not (case.transferred_from_outside and case.full_time):
        return determined(YearRight(False), "art_10__para_4__point_2")
    item = situation_item(case.situation)
    if law.situation_time is SituationTime.STATUS_IN_YEAR:
        return determined(YearRight(True), "art_10__para_4", item)
    if insurance_year(case.event_on, law) != insurance_year(case.enrols_on, law):
        return determined(YearRight(False), "art_10__para_4", "art_25__para_1__point_1")
    return determined(YearRight(True), "art_10__para_4", item, "art_25__para_1__point_1")


def situation_item(situation: YearSituation) -> str:
    """The item of 第十条第四款 that names a situation."""
    if situation is YearSituation.SUSPENDED:
        return "art_10__para_4__point_1"
    if situation is YearSituation.TRANSFERRED:
        return "art_10__para_4__point_2"
    if situation is YearSituation.NEWBORN:
        return "art_10__para_4__point_3"
    if situation is YearSituation.MOVED_IN:
        return "art_10__para_4__point_4"
    if situation is YearSituation.ASSISTED:
        return "art_10__para_4__point_5"
    if situation is YearSituation.SOLDIER:
        return "art_10__para_4__point_6"
    return "art_10__para_4__point_7"


def _as_reviewed(case: YearEnrolment) -> Answer:
    """第十条第四款第八项: the healthcare security agency reviews and confirms (delegation G14)."""
    if case.review is Review.PENDING:
        choice = (Review.CONFIRMED, Review.REFUSED)
        return discretion(Body.AGENCY, choice, "art_10__para_4", "art_10__para_4__point_8")
    if case.review is Review.CONFIRMED:
        return determined(YearRight(True), "art_10__para_4", "art_10__para_4__point_8")
    return determined(YearRight(False), "art_10__para_4__point_8")
