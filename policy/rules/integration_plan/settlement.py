"""第九章第一节第三款、专栏8: what becomes of the limits on settling in the towns of the junction area, in the part of each city."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.areas import INDUSTRY_PLATFORM, PILOT_BOX, SOUTH_NOTE, Place, lies_in
from policy.rules.integration_plan.law import REGULATION, Law

MIGRATION = "chp_9__sec_1__para_3"


class SettlementChange(Term):
    """What the plan does to the limits on settling in towns."""

    LOWERED = "lowered", "降低门槛，分类弹性落户", "the threshold lowered, and settlement flexible by class"
    ABOLISHED = "abolished", "全面取消", "all of them abolished"


@dataclass(frozen=True)
class ZonePart:
    """A city's part of the junction area: what 专栏8 counts to it, and what is said of settling there. ``restricted`` where
    there still is a threshold."""

    counted: str
    places: tuple[Place, ...]
    words: str
    change: SettlementChange
    restricted: bool


ZONE_PARTS = (
    ZonePart(
        "广州市：增城区、花都区、从化区",
        (Place.ZENGCHENG, Place.HUADU, Place.CONGHUA),
        "广州片区降低城镇落户门槛，构建分类弹性落户机制",
        SettlementChange.LOWERED,
        restricted=True,
    ),
    ZonePart(
        "清远市：清城区、清新区、佛冈县、英德市连樟样板区",
        (Place.QINGCHENG, Place.QINGXIN, Place.FOGANG, Place.LIANZHANG),
        "清远片区全面取消城镇落户限制",
        SettlementChange.ABOLISHED,
        restricted=False,
    ),
)
REGULATION.quoted.extend(Quoted(part.change.value, PILOT_BOX, part.counted, __name__) for part in ZONE_PARTS)
REGULATION.quoted.extend(Quoted(part.change.value, MIGRATION, part.words, __name__) for part in ZONE_PARTS)


@dataclass(frozen=True)
class Settling(Facts):
    """A place in which someone settles, and whether in a town of it or in the countryside."""

    place: Place = fact("地方", "place", SOUTH_NOTE)
    in_town: bool = fact("在城镇落户", "settles in a town", MIGRATION)


@dataclass(frozen=True)
class SettlementLimits(Outcome):
    change: SettlementChange = result("落户限制的变化", "what becomes of the limits")
    restricted: bool = result("落户仍有门槛", "settlement still has a threshold")


@REGULATION.decision(
    "规划要怎样改变该地方的城镇落户限制？",
    "What is to become of the limits on settling in the towns of the place?",
    SettlementLimits,
    cites=(MIGRATION, INDUSTRY_PLATFORM, PILOT_BOX),
)
def settlement_limits(case: Settling, law: Law) -> Answer:
    """第九章第一节第三款: 广州片区 and 清远片区 are each city's places of 专栏8, and what lies in them. Lowered is not abolished:
    how high the threshold stays, each place sets (因城施策). Of other places, and of the countryside, nothing is said."""
    part = next((part for part in ZONE_PARTS if lies_in(case.place, part.places)), None)
    if part is None:
        return outside(MIGRATION, PILOT_BOX)
    if not case.in_town:
        return outside(MIGRATION)
    located = () if case.place in part.places else (INDUSTRY_PLATFORM,)
    return determined(SettlementLimits(part.change, part.restricted), MIGRATION, *located, PILOT_BOX)
