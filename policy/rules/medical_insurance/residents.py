"""第八条、第十条: who joins residents' basic medical insurance, and how residents enrol and pay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.contributions import Formality
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.participation import Joined, Joins
from policy.rules.medical_insurance.stays import insurance_year
from policy.rules.medical_insurance.terms import Body, CoverLacking, LateRenewal, SituationTime


class ResidentGroup(Term):
    """The groups of 第八条, in its order."""

    STUDENT = "student", "在校学生", "a student"
    REGISTERED = "registered", "本市户籍人员", "a person with household registration in the City"
    PERMIT_HOLDER = "permit_holder", "《广东省居住证》持有人", "a holder of a Guangdong Residence Permit"
    HONG_KONG_MACAO_TAIWAN = (
        "hong_kong_macao_taiwan",
        "未就业港澳台居民",
        "a resident of Hong Kong, Macao or Taiwan who is not employed",
    )
    OTHER = "other", "其他符合规定的人员", "another person who meets the rules"


class School(Term):
    """Schools of any kind (第八条第一项), and what is none."""

    PRIMARY_SECONDARY = "primary_secondary", "中小学校", "a primary or secondary school"
    HIGHER = "higher_education", "高等学校", "a higher education institution"
    VOCATIONAL = "secondary_vocational", "中等职业技术学校", "a secondary vocational school"
    TECHNICIAN = "technician", "技工学校", "a technician school"
    RESEARCH = "research_institute", "科研院所", "a research institute"
    OTHER_SCHOOL = "other_school", "其他学校", "a school of another kind"
    NO_SCHOOL = "no_school", "不是学校的机构", "an institution that is no school"


def _in_both(case: ResidentsApplicant) -> Problem | None:
    if not (case.joined_employees and case.joined_residents):
        return None
    remedy = "同一时间只参加一种基本医疗保险，核实后更正 / one basic medical insurance at a time: verify and correct"
    return case.problem("joined_residents", remedy)


def _permit_ends_first(case: ResidentsApplicant) -> Problem | None:
    if case.permit_until >= case.permit_from:
        return None
    return case.problem("permit_until", "末日不能早于首日 / the last day is not before the first")


@dataclass(frozen=True)
class ResidentsApplicant(Facts):
    """A person who applies to join residents' basic medical insurance as one of the groups of 第八条."""

    joined_employees: bool = fact(
        "现已参加职工基本医疗保险", "is now in employees' basic medical insurance", "art_8__para_1"
    )
    other_cover: bool = fact("按照规定享有其他保障", "has other cover as prescribed", "art_8__para_1", delegation="G13")
    joined_residents: bool = fact(
        "现已参加城乡居民基本医疗保险", "is now in residents' basic medical insurance", "art_8__para_1"
    )
    group: ResidentGroup = fact("人员类别", "group of persons", "art_8__para_1")
    school: School = fact("就读的学校", "school attended", "art_8__para_1__point_1")
    school_in_city: bool = fact(
        "学校在本市行政区域内", "the school is within the administrative area of the City", "art_8__para_1__point_1"
    )
    full_time: bool = fact("全日制学生", "full-time student", "art_8__para_1__point_1")
    registered_in_city: bool = fact(
        "户籍地在本市", "place of household registration is in the City", "art_8__para_1__point_2"
    )
    permit_from_city: bool = fact(
        "在本市办理《广东省居住证》", "Guangdong Residence Permit obtained in the City", "art_8__para_1__point_3"
    )
    permit_from: date = fact(
        "《广东省居住证》有效期首日",
        "first day on which the Guangdong Residence Permit is valid",
        "art_8__para_1__point_3",
    )
    permit_until: date = fact(
        "《广东省居住证》有效期末日",
        "last day on which the Guangdong Residence Permit is valid",
        "art_8__para_1__point_3",
    )
    enrols_on: date = fact("申请参保缴费日", "day of applying to enrol and pay", "art_8__para_1__point_3")
    lives_in_city: bool = fact("居住地在本市", "place of residence is in the City", "art_8__para_1__point_4")
    resident_permit: bool = fact(
        "已办理港澳台居民居住证",
        "has obtained a Residence Permit for Hong Kong, Macao and Taiwan Residents",
        "art_8__para_1__point_4",
    )
    employed: bool = fact("已就业", "is employed", "art_8__para_1__point_4")
    other_rule_met: bool = fact(
        "其他规定认定其可以参保",
        "another rule admits the person",
        "art_8__para_1__point_5",
        delegation="G13",
    )

    contradictions = (_in_both, _permit_ends_first)


@REGULATION.decision(
    "该人员参加本市城乡居民基本医疗保险吗？",
    "Does the person join the City's residents' basic medical insurance?",
    Joined,
    cites=(
        "art_8__para_1",
        "art_8__para_1__point_1",
        "art_8__para_1__point_2",
        "art_8__para_1__point_3",
        "art_8__para_1__point_4",
        "art_8__para_1__point_5",
    ),
    dated_by=("enrols_on",),
)
def residents_enrolment(case: ResidentsApplicant, law: Law) -> Answer:
    """第八条: persons who lack the other covers and belong to the group, one of five, as which they apply."""
    if not lacks_cover(case, law):
        return determined(Joined(Joins.NOT), "art_8__para_1")
    if case.group is ResidentGroup.STUDENT:
        return _joins_as(_is_student(case), "art_8__para_1__point_1")
    if case.group is ResidentGroup.REGISTERED:
        return _joins_as(case.registered_in_city, "art_8__para_1__point_2")
    if case.group is ResidentGroup.PERMIT_HOLDER:
        return _joins_as(_holds_permit(case), "art_8__para_1__point_3")
    if case.group is ResidentGroup.HONG_KONG_MACAO_TAIWAN:
        return _joins_as(_lives_here_unemployed(case), "art_8__para_1__point_4")
    return _joins_as(case.other_rule_met, "art_8__para_1__point_5")


def lacks_cover(case: ResidentsApplicant, law: Law) -> bool:
    """第八条: 未参加职工基本医疗保险或者未按照规定享有其他保障. Reading A23: neither cover, or one of them lacking."""
    if law.cover_lacking is CoverLacking.NEITHER:
        return not case.joined_employees and not case.other_cover
    return not case.joined_employees or not case.other_cover


def _joins_as(belongs: bool, item: str) -> Answer:
    """Belonging to the group counts together with the words before the list; a refusal is the item's alone."""
    if belongs:
        return determined(Joined(Joins.JOINS), "art_8__para_1", item)
    return determined(Joined(Joins.NOT), item)


def _is_student(case: ResidentsApplicant) -> bool:
    """第八条第一项: a full-time student of a school of any kind within the City, wherever registered."""
    return case.school is not School.NO_SCHOOL and case.school_in_city and case.full_time


def _holds_permit(case: ResidentsApplicant) -> bool:
    """第八条第三项: a permit obtained in the City, on a day of its validity, the first and the last day included."""
    return case.permit_from_city and case.permit_from <= case.enrols_on <= case.permit_until


def _lives_here_unemployed(case: ResidentsApplicant) -> bool:
    """第八条第四项. Of this permit the text says that it was obtained, and nothing of its validity."""
    return case.lives_in_city and case.resident_permit and not case.employed


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
