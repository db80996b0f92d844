"""专栏4: the distribution centres of the vegetable basket, where they stand, what they are for, and when work begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Timeliness
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.chapters.chapter_5_industry import CENTRE_A, CENTRE_A_START, CENTRE_B, CENTRE_C
from policy.rules.integration_plan.law import REGULATION, Law


class DistributionCentre(Term):
    """The areas of the centre."""

    A = "a", "A区", "area A"
    B = "b", "B区", "area B"
    C = "c", "C区", "area C"


class CentreSite(Term):
    """Where an area stands."""

    AIRPORT_TOWN = "airport_town", "广清空港现代物流产业新城", "Guangqing Airport New Town of Modern Logistics"
    QINGCHENG = "qingcheng", "清远市清城区", "Qingcheng District of Qingyuan"
    QINGXIN = "qingxin", "清远市清新区", "Qingxin District of Qingyuan"


class BuildPhase(Term):
    """In which phase of area B a function stands."""

    FIRST = "first", "一期", "phase 1"
    SECOND = "second", "二期", "phase 2"
    BOTH = "both", "一期和二期", "phases 1 and 2"


class CentreFunction(Term):
    """The functions that the box names, by the words of which it makes its lists."""

    PRODUCTION = "production", "生产", "production"
    PURCHASING = "purchasing", "采购", "purchasing"
    STORAGE = "storage", "仓储", "storage"
    PROCESSING = "processing", "加工", "processing"
    DISPLAY = "display", "展示", "display"
    TRADING = "trading", "交易", "trading"
    DISTRIBUTION = "distribution", "配送", "distribution"
    INFORMATION = "information", "信息", "information"
    FINANCE = "finance", "金融", "finance"
    TESTING = "testing", "检测", "testing"
    SORTING = "sorting", "分拣", "sorting"
    COLD_CHAIN = "cold_chain", "冷链", "a cold chain"
    COLD_STORE = "cold_store", "冷库", "a cold store"
    CENTRAL_KITCHEN = "central_kitchen", "中央厨房", "a central kitchen"


@dataclass(frozen=True)
class Planned:
    """An area: where it is described, where it stands, and in which words its functions are listed, by phase where it has
    phases. ``more`` where the list ends in 等."""

    provision: str
    site: CentreSite
    sited: str
    lists: dict[BuildPhase | None, str]
    more: bool


CENTRE = {
    DistributionCentre.A: Planned(
        CENTRE_A,
        CentreSite.AIRPORT_TOWN,
        "选址位于广清空港现代物流产业新城",
        {None: "集优质食品和农产品生产、采购、仓储、加工、展示、交易、配送、信息、金融等功能于一体"},
        more=True,
    ),
    DistributionCentre.B: Planned(
        CENTRE_B,
        CentreSite.QINGCHENG,
        "建设地点在清远市清城区",
        {
            BuildPhase.FIRST: "规划展示厅、海关产品检测中心、中央厨房、净菜分拣中心、农产品展示交易中心、冷链物流等功能区",
            BuildPhase.SECOND: "冷链仓储中心、分拣中心、加工中心、物流配送中心、国际农产品商贸中心、综合服务中心等核心功能区",
        },
        more=True,
    ),
    DistributionCentre.C: Planned(
        CENTRE_C,
        CentreSite.QINGXIN,
        "建设地点在清远市清新区",
        {None: "预计投资建设加工配送中心、农产品检测中心、冷库"},
        more=False,
    ),
}
KITCHENS_OF_C = "计划引进中央厨房合作机构开展中央厨房配送业务"
REGULATION.quoted.extend(Quoted(plan.site.value, plan.provision, plan.sited, __name__) for plan in CENTRE.values())
REGULATION.quoted.extend(
    Quoted(centre.value, plan.provision, words, __name__)
    for centre, plan in CENTRE.items()
    for words in plan.lists.values()
)
REGULATION.quoted.append(Quoted("KITCHENS_OF_C", CENTRE_C, KITCHENS_OF_C, __name__))


@dataclass(frozen=True)
class CentreAsked(Facts):
    """An area of the distribution centre."""

    centre: DistributionCentre = fact("配送中心分区", "area of the distribution centre", CENTRE_A)


@dataclass(frozen=True)
class CentreSited(Outcome):
    site: CentreSite = result("建设地点", "site")


@REGULATION.decision(
    "配送中心的该区建在哪里？",
    "Where does the area of the distribution centre stand?",
    CentreSited,
    cites=(CENTRE_A, CENTRE_B, CENTRE_C),
)
def centre_site(case: CentreAsked, law: Law) -> Answer:
    """专栏4: 选址位于, 建设地点在."""
    plan = CENTRE[case.centre]
    return determined(CentreSited(plan.site), plan.provision)


@dataclass(frozen=True)
class FunctionAsked(Facts):
    """An area of the distribution centre and a function."""

    centre: DistributionCentre = fact("配送中心分区", "area of the distribution centre", CENTRE_A)
    function: CentreFunction = fact("配送中心功能", "function of the distribution centre", CENTRE_A)


@dataclass(frozen=True)
class FunctionNamed(Outcome):
    named: bool = result("写明有该功能", "the function is named")
    phase: BuildPhase | None = result("所在的期", "phase")


@REGULATION.decision(
    "配送中心的该区写明有该功能吗，在哪一期？",
    "Is the function named for the area of the distribution centre, and in which phase?",
    FunctionNamed,
    cites=(CENTRE_A, CENTRE_B, CENTRE_C),
)
def function_named(case: FunctionAsked, law: Law) -> Answer:
    """专栏4: an area has a function where its list has the word, not one like it. The lists of A and B end in 等, so what they do not name is not
    decided; C counts out what is to be built and adds the delivery by central kitchens."""
    plan = CENTRE[case.centre]
    phases = tuple(phase for phase, words in plan.lists.items() if case.function.zh in words)
    if phases:
        return determined(FunctionNamed(True, BuildPhase.BOTH if len(phases) > 1 else phases[0]), plan.provision)
    if plan.more:
        return outside(plan.provision)
    return determined(FunctionNamed(case.function.zh in KITCHENS_OF_C, None), plan.provision)


@dataclass(frozen=True)
class CentreBegun(Facts):
    """An area of the distribution centre, and the day on which work on it began."""

    centre: DistributionCentre = fact("配送中心分区", "area of the distribution centre", CENTRE_A)
    begun_on: date = fact("配送中心开工日", "day on which work on the centre began", CENTRE_A)


@REGULATION.decision(
    "该区按计划的时间开工了吗？",
    "Did work on the area begin by the time planned?",
    Timeliness,
    cites=(CENTRE_A, CENTRE_B, CENTRE_C),
)
def begun_in_time(case: CentreBegun, law: Law) -> Answer:
    """专栏4第一款: 2022年底 is the last day of that year at the latest. For B and C no time is named."""
    plan = CENTRE[case.centre]
    if case.centre is not DistributionCentre.A:
        return outside(plan.provision)
    last_day = CENTRE_A_START.last_day
    return determined(Timeliness(last_day, case.begun_on <= last_day), plan.provision)


class DeliveryRegion(Term):
    """Provinces to which area C may deliver."""

    GUANGDONG = "guangdong", "广东省", "Guangdong"
    HAINAN = "hainan", "海南省", "Hainan"
    HUNAN = "hunan", "湖南省", "Hunan"


DELIVERY = "配送服务范围包括以大湾区为主的广东全省、海南省等"
DELIVERED = frozenset({DeliveryRegion.GUANGDONG, DeliveryRegion.HAINAN})
REGULATION.quoted.append(Quoted("DELIVERY", CENTRE_C, DELIVERY, __name__))


@dataclass(frozen=True)
class DeliveryAsked(Facts):
    """A province."""

    region: DeliveryRegion = fact("配送地区", "region of delivery", CENTRE_C)


@dataclass(frozen=True)
class Delivered(Outcome):
    delivered: bool = result("在配送服务范围内", "is within the range of delivery")


@REGULATION.decision(
    "该地区在C区的配送服务范围内吗？",
    "Does the region lie within the range of delivery of area C?",
    Delivered,
    cites=(CENTRE_C,),
)
def delivered_to(case: DeliveryAsked, law: Law) -> Answer:
    """专栏4第三款: all of Guangdong, and Hainan; the list ends in 等, so other provinces are not decided."""
    if case.region not in DELIVERED:
        return outside(CENTRE_C)
    return determined(Delivered(True), CENTRE_C)
