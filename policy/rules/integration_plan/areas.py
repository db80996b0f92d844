"""注3、注4、注5、第三章第二节第三款: what belongs to an area that the plan counts out, and how near its circles bring it."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

SOUTH_NOTE, NORTH_NOTE, CIRCLES_NOTE = "fn_3", "fn_4", "fn_5"
PARKS_NAMED = "chp_3__sec_2__para_3"


class Area(Term):
    """The areas whose parts the plan counts out."""

    SOUTH = "south", "清远南部地区", "southern Qingyuan"
    NORTH = "north", "清远北部地区", "northern Qingyuan"
    PARKS_AND_TOWN = "parks_and_town", "三园一城", "the three parks and one town"


class Place(Term):
    """Districts, cities and counties, and parks, that may be part of an area."""

    HUADU = "huadu", "花都区", "Huadu District"
    QINGCHENG = "qingcheng", "清城区", "Qingcheng District"
    QINGXIN = "qingxin", "清新区", "Qingxin District"
    FOGANG = "fogang", "佛冈县", "Fogang County"
    YINGDE = "yingde", "英德市", "Yingde City"
    LIANZHOU = "lianzhou", "连州市", "Lianzhou City"
    LIANNAN = "liannan", "连南县", "Liannan County"
    LIANSHAN = "lianshan", "连山县", "Lianshan County"
    YANGSHAN = "yangshan", "阳山县", "Yangshan County"
    GUANGQING_PARK = "guangqing_park", "广清产业园", "Guangqing Industrial Park"
    GUANGFO_PARK = "guangfo_park", "广佛（佛冈）产业园", "Guangfo (Fogang) Industrial Park"
    GUANGDE_PARK = "guangde_park", "广德（英德）产业园", "Guangde (Yingde) Industrial Park"
    AIRPORT_TOWN = "airport_town", "广清空港现代物流产业新城", "Guangqing Airport New Town of Modern Logistics"
    BAIYUN_PARK = (
        "baiyun_park",
        "广州白云（英德）产业转移工业园",
        "Guangzhou Baiyun (Yingde) Industrial Transfer Park",
    )


PARKS = frozenset({Place.GUANGQING_PARK, Place.GUANGFO_PARK, Place.GUANGDE_PARK, Place.AIRPORT_TOWN, Place.BAIYUN_PARK})


@dataclass(frozen=True)
class Parts:
    """The parts of an area, all of them, in the words that count them out."""

    provision: str
    words: str
    places: tuple[Place, ...]


PARTS = {
    Area.SOUTH: Parts(
        SOUTH_NOTE,
        "清远南部地区：包括清城区、清新区、佛冈县和英德市。",
        (Place.QINGCHENG, Place.QINGXIN, Place.FOGANG, Place.YINGDE),
    ),
    Area.NORTH: Parts(
        NORTH_NOTE,
        "清远北部地区：包括连州市、连南县、连山县和阳山县。",
        (Place.LIANZHOU, Place.LIANNAN, Place.LIANSHAN, Place.YANGSHAN),
    ),
    Area.PARKS_AND_TOWN: Parts(
        PARKS_NAMED,
        "广清产业园、广佛（佛冈）产业园、广德（英德）产业园和广清空港现代物流产业新城“三园一城”",
        (Place.GUANGQING_PARK, Place.GUANGFO_PARK, Place.GUANGDE_PARK, Place.AIRPORT_TOWN),
    ),
}
REGULATION.quoted.extend(Quoted(area.value, parts.provision, parts.words, __name__) for area, parts in PARTS.items())


@dataclass(frozen=True)
class PlaceAsked(Facts):
    """A place, and an area to which it may belong."""

    area: Area = fact("区域", "area", SOUTH_NOTE)
    place: Place = fact("地方", "place", SOUTH_NOTE)


@dataclass(frozen=True)
class Belonging(Outcome):
    belongs: bool = result("是该区域的组成部分", "is part of the area")


@REGULATION.decision(
    "该地方属于该区域吗？",
    "Does the place belong to the area?",
    Belonging,
    cites=tuple(parts.provision for parts in PARTS.values()),
)
def in_area(case: PlaceAsked, law: Law) -> Answer:
    """注3、注4、第三章第二节第三款: the parts are counted out without 等, so what is not named is no part. In which district or
    county a park lies the plan does not say."""
    parts = PARTS[case.area]
    if case.place in PARKS and PARKS.isdisjoint(parts.places):
        return outside(parts.provision)
    return determined(Belonging(case.place in parts.places), parts.provision)


class Circle(Term):
    """注5."""

    HALF_HOUR = "half_hour", "半小时通勤圈", "the half-hour commuting circle"
    ONE_TWO_THREE = "one_two_three", "1-2-3工作圈", "the 1-2-3 working circle"


class Destination(Term):
    """Where the circles lead."""

    BAY_AREA_CORE = "bay_area_core", "大湾区核心", "the core of the Greater Bay Area"
    CENTRAL_GUANGZHOU = "central_guangzhou", "广州中心城区", "central Guangzhou"
    SHENZHEN = "shenzhen", "深圳先行示范区", "the Shenzhen pilot demonstration area"
    HUBS = "hubs", "湾区重大枢纽", "the great transport hubs of the Bay Area"
    OTHER_BAY_CITIES = "other_bay_cities", "湾区其他城市", "the other cities of the Bay Area"
    NORTHERN_CITIES = "northern_cities", "粤北地区地级市", "the prefecture-level cities of northern Guangdong"
    COAST = "coast", "沿海经济带地区", "the coastal economic belt"


@dataclass(frozen=True)
class Reach:
    """How long the way to some destinations may take at most, in minutes, and the words that say so."""

    circle: Circle
    minutes: int
    words: str


HALF_HOUR = Reach(Circle.HALF_HOUR, 30, "到大湾区核心以及广州中心城区30分钟内联通")
ONE_HOUR = Reach(Circle.ONE_TWO_THREE, 60, "至深圳先行示范区及湾区重大枢纽实现1小时内通达")
TWO_HOURS = Reach(Circle.ONE_TWO_THREE, 120, "与湾区其他城市及粤北地区地级市实现2小时内通达")
THREE_HOURS = Reach(Circle.ONE_TWO_THREE, 180, "至沿海经济带地区实现3小时通达")
REACH = {
    Destination.BAY_AREA_CORE: HALF_HOUR,
    Destination.CENTRAL_GUANGZHOU: HALF_HOUR,
    Destination.SHENZHEN: ONE_HOUR,
    Destination.HUBS: ONE_HOUR,
    Destination.OTHER_BAY_CITIES: TWO_HOURS,
    Destination.NORTHERN_CITIES: TWO_HOURS,
    Destination.COAST: THREE_HOURS,
}
REGULATION.quoted.extend(
    Quoted(destination.value, CIRCLES_NOTE, reach.words, __name__) for destination, reach in REACH.items()
)


@dataclass(frozen=True)
class Journey(Facts):
    """A way from a place to a destination, and how long it takes."""

    place: Place = fact("地方", "place", SOUTH_NOTE)
    destination: Destination = fact("目的地", "destination", CIRCLES_NOTE)
    minutes: int = fact("实际所需分钟数", "minutes that it takes", CIRCLES_NOTE)


@dataclass(frozen=True)
class ReachFound(Outcome):
    circle: Circle = result("通勤圈或工作圈", "circle")
    limit: int = result("最多分钟数", "minutes at most")
    within: bool = result("在圈内", "within the circle")


@REGULATION.decision(
    "该地方到目的地的时间合乎规划的通勤圈、工作圈吗？",
    "Does the way from the place to the destination keep to the plan's circle?",
    ReachFound,
    cites=(SOUTH_NOTE, CIRCLES_NOTE),
)
def reach_in_circle(case: Journey, law: Law) -> Answer:
    """注5: the circles are those of southern Qingyuan, that is the places of 注3; for others no time is set. 内 includes the
    number; 3小时通达, without 内, is read in the same way, since a shorter way also reaches in that time."""
    if case.place not in PARTS[Area.SOUTH].places:
        return outside(SOUTH_NOTE, CIRCLES_NOTE)
    reach = REACH[case.destination]
    within = case.minutes <= reach.minutes
    return determined(ReachFound(reach.circle, reach.minutes, within), SOUTH_NOTE, CIRCLES_NOTE)
