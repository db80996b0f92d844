"""第一章第二节: the opportunities and challenges that the plan names, abroad, in the country and in the province."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

SECTION = "chp_1__sec_2"
ABROAD, COUNTRY, PROVINCE = (f"{SECTION}__para_{number}" for number in (2, 3, 4))


class Scope(Term):
    """From where it is seen (从国际看、从国内看、从省内看)."""

    ABROAD = "abroad", "国际", "the world"
    COUNTRY = "country", "国内", "the country"
    PROVINCE = "province", "省内", "the province"


class Side(Term):
    """On which side of the word 同时 it stands."""

    OPPORTUNITY = "opportunity", "机遇", "an opportunity"
    CHALLENGE = "challenge", "挑战", "a challenge"


SCOPES = {ABROAD: Scope.ABROAD, COUNTRY: Scope.COUNTRY, PROVINCE: Scope.PROVINCE}


@dataclass(frozen=True)
class Named:
    """A circumstance that the plan names, in its words."""

    code: str
    zh: str
    en: str
    provision: str
    words: str
    side: Side


_GOOD, _BAD = Side.OPPORTUNITY, Side.CHALLENGE
NAMED = (
    Named("belt_and_road", "一带一路建设深入推进", "the Belt and Road goes forward", ABROAD, "“一带一路”建设深入推进", _GOOD),
    Named("rcep", "RCEP顺利签署", "the RCEP is signed", ABROAD, "《区域全面经济伙伴关系协定》（RCEP）顺利签署", _GOOD),
    Named("new_technology", "新一轮科技革命和产业变革", "a new revolution in technology and industry", ABROAD, "新一轮科技革命和产业变革加速演进", _GOOD),
    Named("pandemic", "疫情加速全球变局演化", "the pandemic speeds up global change", ABROAD, "新冠肺炎疫情加速全球变局演化", _BAD),
    Named("protectionism", "保护主义、单边主义上升", "protectionism and unilateralism rise", ABROAD, "保护主义、单边主义上升", _BAD),
    Named("dual_circulation", "加快构建新发展格局", "the new pattern of development is built", COUNTRY, "正在加快构建以国内大循环为主体、国内国际双循环相互促进的新发展格局", _GOOD),
    Named("unified_market", "加快建设全国统一大市场", "the unified national market is built", COUNTRY, "加快建设全国统一大市场", _GOOD),
    Named("two_areas", "双区建设深入推进", "the Greater Bay Area and Shenzhen as a pilot area go forward", COUNTRY, "“双区”建设深入推进", _GOOD),
    Named("two_zones", "横琴、前海两个合作区有序建设", "the zones of Hengqin and Qianhai are built", COUNTRY, "横琴、前海“两个合作区”建设有序进行", _GOOD),
    Named("pilot_zone", "接合片区纳入国家试验区", "the junction area is part of the national pilot zone", COUNTRY, "广清接合片区纳入国家城乡融合发展试验区", _GOOD),
    Named("unbalanced", "发展不平衡不充分", "development is unbalanced and insufficient", COUNTRY, "我国发展不平衡不充分问题仍然突出", _BAD),
    Named("resources", "资源环境约束趋紧", "resources and the environment set tighter limits", COUNTRY, "资源环境约束趋紧", _BAD),
    Named("competition", "各都市圈集聚高端要素", "other metropolitan areas draw high-end resources", COUNTRY, "各大都市圈和中心城市加大高端要素资源集聚力度", _BAD),
    Named("core_belt_area", "加快构建一核一带一区", "one core, one belt and one area are built", PROVINCE, "加快构建“一核一带一区”发展格局", _GOOD),
    Named("support_guangzhou", "以支持深圳同等力度支持广州", "Guangzhou is supported as strongly as Shenzhen", PROVINCE, "省委、省政府以支持深圳同等力度支持广州改革发展", _GOOD),
    Named("provincial_strategy", "合作区上升为省级战略", "the cooperation zone is a strategy of the province", PROVINCE, "广清经济特别合作区上升为省级战略", _GOOD),
    Named("structural", "经济结构性体制性周期性问题", "structural, institutional and cyclical problems of the economy", PROVINCE, "我省经济结构性体制性周期性问题依然存在", _BAD),
    Named("gaps", "城乡、区域发展不平衡", "town and country and the regions are out of balance", PROVINCE, "城乡、区域发展不平衡的短板突出", _BAD),
)  # fmt: skip


class Circumstance(Term):
    """The circumstances by their names."""

    _ignore_ = "named"
    for named in NAMED:
        vars()[named.code.upper()] = named.code, named.zh, named.en


CIRCUMSTANCE = dict(zip(Circumstance, NAMED, strict=True))
REGULATION.quoted.extend(Quoted(named.code, named.provision, named.words, __name__) for named in NAMED)


@dataclass(frozen=True)
class CircumstanceAsked(Facts):
    """A circumstance of the plan's environment."""

    circumstance: Circumstance = fact("形势", "circumstance", f"{SECTION}__para_1")


@dataclass(frozen=True)
class CircumstancePlaced(Outcome):
    scope: Scope = result("范围", "scope")
    side: Side = result("机遇或挑战", "opportunity or challenge")


@REGULATION.decision(
    "规划把该形势看作机遇还是挑战，从哪个范围看？",
    "Does the plan take the circumstance as an opportunity or as a challenge, and in which scope?",
    CircumstancePlaced,
    cites=(ABROAD, COUNTRY, PROVINCE),
)
def circumstance_placed(case: CircumstanceAsked, law: Law) -> Answer:
    """第一章第二节: each of its paragraphs names opportunities and, after the word 同时, challenges."""
    named = CIRCUMSTANCE[case.circumstance]
    return determined(CircumstancePlaced(SCOPES[named.provision], named.side), named.provision)
