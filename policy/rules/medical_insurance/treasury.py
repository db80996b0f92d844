"""第十三条第四款: which level of government bears the assistance."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import (
    EqualTime,
    LongestCounted,
)


class GovernmentLevel(Term):
    """The level of government to which an employer belongs (第十三条第四款)."""

    CENTRAL = "central", "中央", "the central government"
    PROVINCE = "province", "省", "the provincial government"
    CITY = "city", "市", "the municipal government"
    DISTRICT = "district", "区", "the district government"


def _a_spell_within_total(case: Employers) -> Problem | None:
    if case.a_spell <= case.a_months:
        return None
    return case.problem("a_spell", "一段不能长于合计 / one spell is not longer than the total")


def _b_spell_within_total(case: Employers) -> Problem | None:
    if case.b_spell <= case.b_months:
        return None
    return case.problem("b_spell", "一段不能长于合计 / one spell is not longer than the total")


@dataclass(frozen=True)
class Employers(Facts):
    """The two employers for which a person worked longest within the administrative area of the City."""

    a_months: int = fact("在本市为甲单位工作的月数", "months worked in the City for employer A", "art_13__para_4")
    b_months: int = fact("在本市为乙单位工作的月数", "months worked in the City for employer B", "art_13__para_4")
    a_spell: int = fact("为甲单位连续工作最长的月数", "longest unbroken months for employer A", "art_13__para_4")
    b_spell: int = fact("为乙单位连续工作最长的月数", "longest unbroken months for employer B", "art_13__para_4")
    a_level: GovernmentLevel = fact("甲单位的隶属关系", "affiliation of employer A", "art_13__para_4", delegation="G9")
    b_level: GovernmentLevel = fact("乙单位的隶属关系", "affiliation of employer B", "art_13__para_4", delegation="G9")
    a_latest: bool = fact("甲单位在后", "employer A was the later one", "art_13__para_4")
    level_found: GovernmentLevel = fact(
        "时间相等时认定的隶属关系", "affiliation found where the times are equal", "art_13__para_4", delegation="G9"
    )

    contradictions = (_a_spell_within_total, _b_spell_within_total)


@dataclass(frozen=True)
class PayingTreasury(Outcome):
    level: GovernmentLevel = result("承担资助资金的财政级次", "level of public finance that bears the assistance")
    percent: int = result("承担的比例（%）", "share borne, in percent")


@REGULATION.decision(
    "政府资助资金由哪一级财政承担？",
    "Which level of public finance bears the government's assistance?",
    PayingTreasury,
    cites=("art_13__para_4",),
)
def paying_treasury(case: Employers, law: Law) -> Answer:
    """第十三条第四款: the level to which the employer belongs for which the person worked longest in the City (in months), in
    full. Readings A33 (total time or one spell) and A34 (equal times)."""
    a, b = case.a_months, case.b_months
    if law.longest_counted is LongestCounted.SINGLE_SPELL:
        a, b = case.a_spell, case.b_spell
    if a > b:
        return determined(PayingTreasury(case.a_level, law.treasury_percent), "art_13__para_4")
    if b > a:
        return determined(PayingTreasury(case.b_level, law.treasury_percent), "art_13__para_4")
    return determined(PayingTreasury(level_where_equal(case, law), law.treasury_percent), "art_13__para_4")


def level_where_equal(case: Employers, law: Law) -> GovernmentLevel:
    """第十三条第四款: two longest employers. At one level they agree; else the finding of the authorities, or by A34 the later."""
    if case.a_level is case.b_level:
        return case.a_level
    if law.equal_time is EqualTime.LATEST_EMPLOYER:
        return case.a_level if case.a_latest else case.b_level
    return case.level_found
