"""第十五条、第十六条: recognised innovation and entrepreneurship talent, and talent selected by units under key support."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body
from policy.rules.talent_settlement.ways import NOT_OPEN, Open


class Recogniser(Term):
    """Who recognised or rated someone (第十五条)."""

    HR = "municipal_hr", "市人力资源社会保障部门", "the municipal human resources and social security department"
    SCIENCE = "municipal_science", "市科技部门", "the municipal science and technology department"
    OTHER_MUNICIPAL = "other_municipal", "市其他相关部门", "another relevant municipal department"
    NOT_MUNICIPAL = "not_municipal", "市有关部门以外的机构", "a body other than the municipal departments concerned"


class Rank(Term):
    """As what someone was recognised or rated (第十五条)."""

    LEADING = "leading", "产业、行业领军人才", "leading talent of an industry or trade"
    OUTSTANDING = "outstanding", "产业、行业杰出人才", "outstanding talent of an industry or trade"
    OTHER = "other", "其他人才", "other talent"


@dataclass(frozen=True)
class Recognition(Facts):
    """The recognition or rating of an innovation and entrepreneurship talent."""

    recogniser: Recogniser = fact("认定、评定的部门", "department that recognised or rated", "art_15__para_1")
    rank: Rank = fact("认定、评定的结果", "result of the recognition or rating", "art_15__para_1", delegation="G45")
    under_measures: bool = fact(
        "按《办法》属于第五条第（六）项的其他人才",
        "under the Measures other talent of Article 5(6)",
        "art_15__para_1",
        delegation="G41",
    )


@dataclass(frozen=True)
class SixthItem(Outcome):
    belongs: bool = result("属于《办法》第五条第（六）项的人才", "is talent of Article 5(6) of the Measures")


@REGULATION.decision(
    "该人员属于《办法》第五条第（六）项的创新创业人才吗？",
    "Is the person innovation and entrepreneurship talent of Article 5(6) of the Measures?",
    SixthItem,
    cites=("art_15__para_1",),
)
def innovation_talent(case: Recognition, law: Law) -> Answer:
    """第十五条: leading or outstanding talent recognised or rated by municipal departments is; 主要包括 excludes no one else, and
    for others the Measures decide (G41)."""
    ranked = case.rank in (Rank.LEADING, Rank.OUTSTANDING)
    if ranked and case.recogniser is not Recogniser.NOT_MUNICIPAL:
        return determined(SixthItem(True), "art_15__para_1")
    return determined(SixthItem(case.under_measures), "art_15__para_1")


class Selector(Term):
    """Who selected the talent (第十六条)."""

    EMPLOYER = "employer", "用人单位", "the employer"
    IN_CHARGE = "department_in_charge", "主管部门", "the department in charge"
    SELF = "self", "人才本人", "the talent in person"


@dataclass(frozen=True)
class KeyUnitFiling(Facts):
    """A filing by an enterprise, project entity or social organisation under key support of the City."""

    selector: Selector = fact("遴选者", "who selected", "art_16__para_1")
    by_procedure: bool = fact("按程序遴选产生", "selected by procedure", "art_16__para_1", delegation="G46")
    noticed_in_unit: bool = fact("已在单位内部公示", "public notice was given within the unit", "art_16__para_1")
    plan_issued: bool = fact(
        "市发展改革部门已下达年度计划",
        "the municipal development and reform department has handed down the annual plan",
        "art_16__para_1",
        delegation="G46",
    )
    procedure_followed: bool = fact(
        "按市人力资源社会保障部门通知的当年申报程序申报",
        "filed by the procedure in that year's notice of the municipal human resources and social security department",
        "art_16__para_1",
        delegation="G46",
    )


@REGULATION.decision(
    "重点扶持单位可以申报该人员入户吗？",
    "May the unit under key support file for settlement of the person?",
    Open,
    cites=("art_16__para_1",),
)
def key_unit_may_file(case: KeyUnitFiling, law: Law) -> Answer:
    """第十六条: selected by the employer or the department in charge by procedure, after public notice within the unit, once the
    annual plan is handed down and by that year's procedure (G46); filed with the municipal or district department."""
    if case.selector is Selector.SELF or not case.by_procedure:
        return determined(NOT_OPEN, "art_16__para_1")
    if not case.noticed_in_unit:
        return determined(NOT_OPEN, "art_16__para_1")
    if not case.plan_issued or not case.procedure_followed:
        return determined(NOT_OPEN, "art_16__para_1")
    return determined(Open(True, Body.HR_DEPARTMENTS), "art_16__para_1")
