"""第六条: who bears the subsidy and the lost revenue."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Body, DistrictCounted, Item


class District(Term):
    """The districts that the text names, and the six that it does not (第六条)."""

    HUADU = "huadu", "花都区", "Huadu District"
    PANYU = "panyu", "番禺区", "Panyu District"
    NANSHA = "nansha", "南沙区", "Nansha District"
    CONGHUA = "conghua", "从化区", "Conghua District"
    ZENGCHENG = "zengcheng", "增城区", "Zengcheng District"
    OTHER = "other_six", "其余六区之一", "one of the other six districts"


@dataclass(frozen=True)
class Cost(Facts):
    """An item given to a person in hardship, the district that recognised the person and the one where the person lives."""

    item: Item = fact("减免和补贴项目", "relief or subsidy item", "art_6__para_1")
    district_of_recognition: District = fact("审核认定所在的区", "district of recognition", "art_6__para_1")
    district_of_residence: District = fact("居住的区", "district of residence", "art_6__para_1")
    other_funding_rule: bool = fact(
        "法律、法规、规章或政策文件对负担另有规定",
        "laws, regulations, rules or policy documents provide otherwise on who bears it",
        "art_6__para_1",
        delegation="G27",
        default=False,
    )


@dataclass(frozen=True)
class CostBorne(Outcome):
    body: Body = result("负担者", "who bears the cost")
    district: District | None = result("负担的区", "district that bears the cost")


@REGULATION.decision(
    "该项目的资金或者减少的收入由谁负担？",
    "Who bears the funds of the item, or the revenue lost?",
    CostBorne,
    cites=("art_6__para_1",),
)
def cost_borne(case: Cost, law: Law) -> Answer:
    """第六条: the sewage treatment fee subsidy is borne by each of the five districts named and for the other six by municipal finance;
    of every other item the implementing unit bears the lost revenue; other provision applies. Reading A59."""
    if case.other_funding_rule:
        return outside("art_6__para_1")
    if case.item is not Item.SEWAGE:
        return determined(CostBorne(Body.IMPLEMENTING_UNIT, None), "art_6__para_1")
    district = district_counted(case, law)
    if district is District.OTHER:
        return determined(CostBorne(Body.MUNICIPAL_FINANCE, None), "art_6__para_1")
    return determined(CostBorne(Body.DISTRICT_FINANCE, district), "art_6__para_1")


def district_counted(case: Cost, law: Law) -> District:
    """第六条: the district whose finance bears the subsidy. Reading A59."""
    if law.district_counted is DistrictCounted.OF_RESIDENCE:
        return case.district_of_residence
    return case.district_of_recognition
