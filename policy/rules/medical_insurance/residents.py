"""第八条: who joins residents' basic medical insurance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Problem, fact
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.participation import Joined, Joins
from policy.rules.medical_insurance.terms import CoverLacking


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
