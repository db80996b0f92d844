"""What belongs to an area that the plan counts out (注3、注4、第三章第二节第三款、第五章第二节第二款、第九章第一节第七款、专栏8),
and how near its circles bring it (注5)."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

SOUTH_NOTE, NORTH_NOTE, CIRCLES_NOTE = "fn_3", "fn_4", "fn_5"
PARKS_NAMED = "chp_3__sec_2__para_3"
TOURISM_ZONE = "chp_5__sec_2__para_2"
INDUSTRY_PLATFORM = "chp_9__sec_1__para_7"
PILOT_BOX = "box_8__para_1"


class Area(Term):
    """The areas whose parts the plan counts out."""

    SOUTH = "south", "清远南部地区", "southern Qingyuan"
    NORTH = "north", "清远北部地区", "northern Qingyuan"
    PARKS_AND_TOWN = "parks_and_town", "三园一城", "the three parks and one town"
    TOURISM_NORTH = "tourism_north", "广州北", "the north of Guangzhou in the tourism zone"
    TOURISM_SOUTH = "tourism_south", "清远南", "the south of Qingyuan in the tourism zone"
    HUADU_TOWNS = "huadu_towns", "花都区北部四镇", "the four towns in the north of Huadu District"
    QINGXIN_TOWNS = "qingxin_towns", "清新区西部四镇", "the four towns in the west of Qingxin District"
    PIONEERS = "pioneers", "城乡产业协同发展先行区", "the pioneer areas of joint urban and rural industry"
    PILOT_ZONE = "pilot_zone", "广清接合片区试验范围", "the extent of the trial in the Guangqing junction area"


class Place(Term):
    """Districts, cities and counties, and parks, that may be part of an area."""

    HUADU = "huadu", "花都区", "Huadu District"
    CONGHUA = "conghua", "从化区", "Conghua District"
    ZENGCHENG = "zengcheng", "增城区", "Zengcheng District"
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
    SHILING = "shiling", "狮岭镇", "Shiling Town"
    HUASHAN = "huashan", "花山镇", "Huashan Town"
    TIMIAN = "timian", "梯面镇", "Timian Town"
    HUADONG = "huadong", "花东镇", "Huadong Town"
    TAIHE = "taihe", "太和镇", "Taihe Town"
    TAIPING = "taiping", "太平镇", "Taiping Town"
    SHANTANG = "shantang", "山塘镇", "Shantang Town"
    SANKENG = "sankeng", "三坑镇", "Sankeng Town"
    ZENGCHENG_ZONE = "zengcheng_zone", "增城开发区", "Zengcheng Development Zone"
    XINTANG_AREA = "xintang_area", "增城新塘产业集聚区", "Xintang Industrial Cluster Area in Zengcheng"
    CONGHUA_ZONE = "conghua_zone", "从化经济开发区", "Conghua Economic Development Zone"
    MINGZHU_PARK = "mingzhu_park", "从化明珠工业园", "Mingzhu Industrial Park in Conghua"
    YUANTAN = "yuantan", "源潭镇", "Yuantan Town"
    TANGTANG = "tangtang", "汤塘片区", "Tangtang area"
    LIANZHANG = "lianzhang", "连樟样板区", "Lianzhang model area"


PARKS = frozenset({Place.GUANGQING_PARK, Place.GUANGFO_PARK, Place.GUANGDE_PARK, Place.AIRPORT_TOWN, Place.BAIYUN_PARK})
NORTH_OF_HUADU = (Place.SHILING, Place.HUASHAN, Place.TIMIAN, Place.HUADONG)
WEST_OF_QINGXIN = (Place.TAIHE, Place.TAIPING, Place.SHANTANG, Place.SANKENG)
LIES_IN = {
    **dict.fromkeys(NORTH_OF_HUADU, Place.HUADU),
    **dict.fromkeys((Place.ZENGCHENG_ZONE, Place.XINTANG_AREA), Place.ZENGCHENG),
    **dict.fromkeys((Place.CONGHUA_ZONE, Place.MINGZHU_PARK), Place.CONGHUA),
    Place.YUANTAN: Place.QINGCHENG,
    **dict.fromkeys(WEST_OF_QINGXIN, Place.QINGXIN),
    Place.TANGTANG: Place.FOGANG,
    Place.LIANZHANG: Place.YINGDE,
}
"""第九章第一节第七款 puts the name of its district, city or county before each (增城, 从化: the districts of the junction area)."""


@dataclass(frozen=True)
class Parts:
    """The parts of an area in the words that count them out: all of them, unless ``more`` says that 等 follows."""

    provision: str
    words: str
    places: tuple[Place, ...]
    more: bool = False


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
    Area.TOURISM_NORTH: Parts(
        TOURISM_ZONE, "广州北（花都区、从化区、增城区）", (Place.HUADU, Place.CONGHUA, Place.ZENGCHENG)
    ),
    Area.TOURISM_SOUTH: Parts(
        TOURISM_ZONE, "清远南（清城区、清新区、佛冈县）", (Place.QINGCHENG, Place.QINGXIN, Place.FOGANG)
    ),
    Area.HUADU_TOWNS: Parts(INDUSTRY_PLATFORM, "花都区北部“四镇”（狮岭镇、花山镇、梯面镇、花东镇）", NORTH_OF_HUADU),
    Area.QINGXIN_TOWNS: Parts(INDUSTRY_PLATFORM, "清新区西部“四镇”（太和镇、太平镇、山塘镇、三坑镇）", WEST_OF_QINGXIN),
    Area.PIONEERS: Parts(
        INDUSTRY_PLATFORM,
        "支持广清接合片区内花都区北部“四镇”（狮岭镇、花山镇、梯面镇、花东镇）、增城开发区、增城新塘产业集聚区、从化经济开发区、"
        "从化明珠工业园、清城区源潭镇、清新区西部“四镇”（太和镇、太平镇、山塘镇、三坑镇）、佛冈县汤塘片区、英德市连樟样板区等区域"
        "率先打造城乡产业协同发展先行区",
        tuple(LIES_IN),
        more=True,
    ),
    Area.PILOT_ZONE: Parts(
        PILOT_BOX,
        "广州市：增城区、花都区、从化区；清远市：清城区、清新区、佛冈县、英德市连樟样板区。",
        (
            Place.ZENGCHENG,
            Place.HUADU,
            Place.CONGHUA,
            Place.QINGCHENG,
            Place.QINGXIN,
            Place.FOGANG,
            Place.LIANZHANG,
        ),
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
    cites=tuple(dict.fromkeys(parts.provision for parts in PARTS.values())),
)
def in_area(case: PlaceAsked, law: Law) -> Answer:
    """注3、注4、第三章第二节第三款、第五章第二节第二款、第九章第一节第七款、专栏8: where the parts are counted out without 等, what
    is not named is no part. A town or zone lies where its district does. In which district or county a park lies the plan does
    not say. Of 英德市 only 连樟样板区 is in the trial, so that the city is no part of it."""
    parts = PARTS[case.area]
    if case.place in parts.places:
        return determined(Belonging(True), parts.provision)
    if lies_in(case.place, parts.places):
        return determined(Belonging(True), *in_plan_order(parts.provision, INDUSTRY_PLATFORM))
    unplaced = case.place in PARKS and PARKS.isdisjoint(parts.places)
    if unplaced or parts.more:
        return outside(parts.provision)
    return determined(Belonging(False), parts.provision)


def lies_in(place: Place, places: tuple[Place, ...]) -> bool:
    """Whether a place is one of these, or lies in one of them."""
    return place in places or LIES_IN.get(place) in places


def in_plan_order(*provisions: str) -> tuple[str, ...]:
    """The provisions that count out areas, in the order of PARTS, which is the plan's."""
    order = [parts.provision for parts in PARTS.values()]
    return tuple(sorted(set(provisions), key=order.index))


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
    cites=(SOUTH_NOTE, CIRCLES_NOTE, INDUSTRY_PLATFORM),
)
def reach_in_circle(case: Journey, law: Law) -> Answer:
    """注5: the circles are those of southern Qingyuan, that is the places of 注3 and what lies in them; for others no time is set.
    内 includes the number; 3小时通达, without 内, is read in the same way, since a shorter way also reaches in that time."""
    south = PARTS[Area.SOUTH].places
    if not lies_in(case.place, south):
        return outside(SOUTH_NOTE, CIRCLES_NOTE)
    reach = REACH[case.destination]
    within = case.minutes <= reach.minutes
    located = () if case.place in south else (INDUSTRY_PLATFORM,)
    return determined(ReachFound(reach.circle, reach.minutes, within), SOUTH_NOTE, CIRCLES_NOTE, *located)
