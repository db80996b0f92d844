"""第六条、第七条: who joins employees' basic medical insurance."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law


class Joins(Term):
    """Whether, and how strongly, a person joins (第六条至第八条)."""

    EMPLOYER_ENROLS = "employer_must_enrol", "用人单位应当为其参加", "the employer must enrol the person"
    MUST = "must_join", "应当依法参加", "the person must by law join"
    JOINS = "joins", "参加", "the person joins"
    MAY = "may_join", "可以参加", "the person may join"
    NOT = "not_on_this_ground", "不据此参加", "the person does not join on this ground"


@dataclass(frozen=True)
class Joined(Outcome):
    joins: Joins = result("参加与否", "whether the person joins")


class Origin(Term):
    """Whether 第六条 or 第七条第一款 speaks of a person who works. Foreigners are in 第七条第二款."""

    MAINLAND = "mainland", "内地居民", "a mainland resident"
    HONG_KONG_MACAO_TAIWAN = "hong_kong_macao_taiwan", "港澳台居民", "a resident of Hong Kong, Macao or Taiwan"


@dataclass(frozen=True)
class Employee(Facts):
    """A person who works for an employer. Where a mainland employee's household registration is does not matter."""

    origin: Origin = fact(
        "内地居民或者港澳台居民", "resident of the mainland, or of Hong Kong, Macao or Taiwan", "art_7__para_1"
    )
    employer_in_city: bool = fact(
        "用人单位在本市行政区域内", "the employer is within the administrative area of the City", "art_6__para_1"
    )
    is_employee: bool = fact("是该用人单位的职工", "is an employee of the employer", "art_6__para_1")
    lawfully_engaged: bool = fact(
        "用人单位依法聘用、招用", "lawfully engaged or recruited by the employer", "art_7__para_1"
    )


@REGULATION.decision(
    "用人单位的人员参加本市职工基本医疗保险吗？",
    "Does a person who works for an employer join the City's employees' basic medical insurance?",
    Joined,
    cites=("art_6__para_1", "art_7__para_1"),
)
def employee_enrolment(case: Employee, law: Law) -> Answer:
    """第六条第一款: an employer within the City must enrol its employees. 第七条第一款: residents of Hong Kong, Macao and Taiwan
    whom it has lawfully engaged or recruited must by law join."""
    if case.origin is Origin.HONG_KONG_MACAO_TAIWAN:
        if case.employer_in_city and case.lawfully_engaged:
            return determined(Joined(Joins.MUST), "art_7__para_1")
        return determined(Joined(Joins.NOT), "art_7__para_1")
    if case.employer_in_city and case.is_employee:
        return determined(Joined(Joins.EMPLOYER_ENROLS), "art_6__para_1")
    return determined(Joined(Joins.NOT), "art_6__para_1")


@dataclass(frozen=True)
class FlexibleWorker(Facts):
    """A flexible worker."""

    origin: Origin = fact(
        "内地居民或者港澳台居民", "resident of the mainland, or of Hong Kong, Macao or Taiwan", "art_7__para_1"
    )
    works_in_city: bool = fact("就业地在本市", "place of work is in the City", "art_6__para_2")
    registered_in_city: bool = fact("户籍地在本市", "place of household registration is in the City", "art_6__para_2")
    flexible_rules_met: bool = fact(
        "符合国家、省对灵活就业人员参保的规定",
        "meets the rules of the State and the Province on flexible workers",
        "art_6__para_2",
        delegation="G13",
    )
    lives_in_city: bool = fact("居住地在本市", "place of residence is in the City", "art_7__para_1")
    resident_permit: bool = fact(
        "已办理港澳台居民居住证",
        "has obtained a Residence Permit for Hong Kong, Macao and Taiwan Residents",
        "art_7__para_1",
    )
    prescribed_met: bool = fact(
        "符合港澳台居民灵活就业参保的规定",
        "meets the rules on flexible workers from Hong Kong, Macao and Taiwan",
        "art_7__para_1",
        delegation="G13",
    )


@REGULATION.decision(
    "灵活就业人员可以参加本市职工基本医疗保险吗？",
    "May a flexible worker join the City's employees' basic medical insurance?",
    Joined,
    cites=("art_6__para_2", "art_7__para_1"),
)
def flexible_enrolment(case: FlexibleWorker, law: Law) -> Answer:
    """第六条第二款: may join if the place of work or of household registration is in the City, under national and provincial rules.
    第七条第一款: from Hong Kong, Macao or Taiwan, if the place of work or residence is, with the residence permit, as prescribed."""
    if case.origin is Origin.HONG_KONG_MACAO_TAIWAN:
        placed = case.works_in_city or case.lives_in_city
        if placed and case.resident_permit and case.prescribed_met:
            return determined(Joined(Joins.MAY), "art_7__para_1")
        return determined(Joined(Joins.NOT), "art_7__para_1")
    placed = case.works_in_city or case.registered_in_city
    if placed and case.flexible_rules_met:
        return determined(Joined(Joins.MAY), "art_6__para_2")
    return determined(Joined(Joins.NOT), "art_6__para_2")


class InjuryStatus(Term):
    """How a disabled employee stands to the employer; 第六条第三款 includes both."""

    KEPT = "employment_kept", "保留劳动关系", "the employment relationship is kept"
    RETIRED = "disability_retired", "办理伤残退休手续", "disability retirement formalities are completed"


@dataclass(frozen=True)
class InjuredWorker(Facts):
    """An employee disabled at work. The assessment knows levels 1 (most severe) to 10 (工伤保险条例第二十二条).

    The text includes either status, so the rule never asks for it."""

    disability_level: int = fact(
        "因工致残被鉴定的伤残等级",
        "level of disability assessed after a work injury",
        "art_6__para_3",
        least=1,
        most=10,
    )
    injury_status: InjuryStatus = fact("工伤职工的身份", "status of the employee with a work injury", "art_6__para_3")
    allowance_in_city: bool = fact("在本市领取伤残津贴", "draws the disability allowance in the City", "art_6__para_3")


@REGULATION.decision(
    "因工致残的工伤职工据此参加本市职工基本医疗保险吗？",
    "Does an employee with a work injury join the City's employees' basic medical insurance as such?",
    Joined,
    cites=("art_6__para_3",),
)
def injured_worker_enrolment(case: InjuredWorker, law: Law) -> Answer:
    """第六条第三款: disabled at levels 1 to 4 and drawing the disability allowance in the City. Others may still join as
    employees under 第六条第一款."""
    if case.disability_level <= law.severe_disability_to and case.allowance_in_city:
        return determined(Joined(Joins.JOINS), "art_6__para_3")
    return determined(Joined(Joins.NOT), "art_6__para_3")


def _payments_end_first(case: Unemployed) -> Problem | None:
    if case.payments_to >= case.payments_from:
        return None
    return case.problem("payments_to", "末月不能早于首月 / the last month is not before the first")


@dataclass(frozen=True)
class Unemployed(Facts):
    """An unemployed person and a month."""

    unemployment_in_city: bool = fact(
        "失业保险关系在本市", "the unemployment insurance relation is in the City", "art_6__para_4"
    )
    payments_from: Month = fact("领取失业保险金首月", "first month of unemployment insurance payments", "art_6__para_4")
    payments_to: Month = fact("领取失业保险金末月", "last month of unemployment insurance payments", "art_6__para_4")
    month: Month = fact("询问月份", "month asked about", "art_6__para_4")

    contradictions = (_payments_end_first,)


@REGULATION.decision(
    "失业人员在某月据此参加本市职工基本医疗保险吗？",
    "Does an unemployed person join the City's employees' basic medical insurance as such in a month?",
    Joined,
    cites=("art_6__para_4",),
    dated_by=("month",),
)
def unemployed_enrolment(case: Unemployed, law: Law) -> Answer:
    """第六条第四款: from the first to the last month of unemployment insurance payments, both included, if the unemployment
    insurance relation is in the City."""
    if case.unemployment_in_city and case.payments_from <= case.month <= case.payments_to:
        return determined(Joined(Joins.JOINS), "art_6__para_4")
    return determined(Joined(Joins.NOT), "art_6__para_4")


@dataclass(frozen=True)
class Foreigner(Facts):
    """A foreigner."""

    work_document: bool = fact(
        "依法获得相关就业证件", "has lawfully obtained the relevant employment documents", "art_7__para_2"
    )
    residence_document: bool = fact(
        "依法获得外国人居留证件", "has lawfully obtained a residence document for foreigners", "art_7__para_2"
    )
    works_lawfully: bool = fact("在本市合法就业", "lawfully works in the City", "art_7__para_2")
    foreigner_rules_met: bool = fact(
        "按照国家规定应参保", "joins under the rules of the State on foreigners", "art_7__para_2", delegation="G13"
    )


@REGULATION.decision(
    "外国人参加本市职工基本医疗保险吗？",
    "Does a foreigner join the City's employees' basic medical insurance?",
    Joined,
    cites=("art_7__para_2",),
)
def foreigner_enrolment(case: Foreigner, law: Law) -> Answer:
    """第七条第二款: with both documents and lawful work in the City, under the rules of the State (delegation G13)."""
    documented = case.work_document and case.residence_document
    if documented and case.works_lawfully and case.foreigner_rules_met:
        return determined(Joined(Joins.JOINS), "art_7__para_2")
    return determined(Joined(Joins.NOT), "art_7__para_2")
