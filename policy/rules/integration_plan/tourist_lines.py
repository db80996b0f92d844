"""专栏3: the five tourist lines, and the places that lie on them."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

BOX = tuple(f"box_3__para_{number}" for number in range(1, 6))


class TouristLine(Term):
    """The lines in the order of the box."""

    CITY_FUN = "city_fun", "都市娱乐旅游线路", "the urban entertainment line"
    FOREST = "forest", "北回归线森林运动旅游线路", "the Tropic of Cancer forest sports line"
    HOT_SPRINGS = "hot_springs", "温泉度假旅游线路", "the hot spring holiday line"
    FAMILY = "family", "乡村亲子旅游线路", "the rural family line"
    CULTURE = "culture", "特色文化旅游线路", "the cultural line"


@dataclass(frozen=True)
class Course:
    """Where a line leads, in the words of its paragraph."""

    provision: str
    words: str

    @property
    def places(self) -> tuple[str, ...]:
        """The places in the order of the line."""
        return tuple(self.words.split("—"))


COURSE = {
    TouristLine.CITY_FUN: Course(
        BOX[0],
        "白云国际机场/广州北站—花都会展中心—融创文旅城—中国皮具文化园—德盈新银盏温泉度假村—长隆国际森林度假区—碧桂园假日半岛故乡里旅游度假区—御盛国际马术度假区—绿沃川广州总部基地—广州民俗博物馆—白云国际机场/广州北站",
    ),
    TouristLine.FOREST: Course(
        BOX[1],
        "白云国际机场/广州北站—叶海生态园—芙蓉嶂—王子山森林公园—颐杰鸿泰狮子湖景区—玄真古洞生态旅游区—古龙峡原生态旅游区—黄腾峡生态旅游区—聚龙湾天然温泉度假村—碧水湾温泉度假村—良口生态设计小镇—流溪河国家森林公园—白水寨风景名胜区—白江湖森林公园—二龙山花园景区",
    ),
    TouristLine.HOT_SPRINGS: Course(
        BOX[2],
        "白云国际机场/广州北站—芙蓉度假区—七溪地芳香小镇—聚龙湾天然温泉度假村—森波拉度假森林—碧水湾温泉度假村—良口生态设计小镇—流溪河国家森林公园—石门国家森林公园—森林海旅游度假区—白水寨风景名胜区—增城派潭生命健康小镇",
    ),
    TouristLine.FAMILY: Course(
        BOX[3],
        "白云国际机场/广州北站—炭步岭南古村落小镇—叶海生态园—梯面红山村景区—上岳古村落—大丘园农村景区—溪头村旅游景区—蒙花布村—莲塘村—瓜岭村—大埔围美丽乡村景区",
    ),
    TouristLine.CULTURE: Course(
        BOX[4],
        "白云国际机场/广州北站—广州民俗博物馆—圆玄道观—石头记矿物园—华严寺—融创文旅城—花山小镇—香草世界—七彩澳游世界文化生态旅游区—莲塘印象园—增城文化公园—1978电影小镇—何仙姑景区—湖心岛旅游风景区—小楼人家景区",
    ),
}
REGULATION.quoted.extend(
    Quoted(line.value, course.provision, course.words, __name__) for line, course in COURSE.items()
)


class TouristStop(Term):
    """Places by their names in the box: all that lie on two or more lines, and some that lie on one."""

    AIRPORT = "airport", "白云国际机场/广州北站", "Baiyun International Airport/Guangzhou North Station"
    SUNAC = "sunac", "融创文旅城", "Sunac Cultural Tourism City"
    FOLK_MUSEUM = "folk_museum", "广州民俗博物馆", "Guangzhou Folk Museum"
    YEHAI = "yehai", "叶海生态园", "Yehai Ecological Park"
    JULONGWAN = "julongwan", "聚龙湾天然温泉度假村", "Julongwan Natural Hot Spring Resort"
    BISHUIWAN = "bishuiwan", "碧水湾温泉度假村", "Bishuiwan Hot Spring Resort"
    LIANGKOU = "liangkou", "良口生态设计小镇", "Liangkou Ecological Design Town"
    LIUXIHE = "liuxihe", "流溪河国家森林公园", "Liuxihe National Forest Park"
    BAISHUIZHAI = "baishuizhai", "白水寨风景名胜区", "Baishuizhai Scenic Area"
    CHIMELONG = "chimelong", "长隆国际森林度假区", "Chimelong International Forest Resort"
    FURONGZHANG = "furongzhang", "芙蓉嶂", "Furongzhang"
    FURONG_RESORT = "furong_resort", "芙蓉度假区", "Furong Resort"
    GULONG_GORGE = "gulong_gorge", "古龙峡原生态旅游区", "Gulong Gorge Tourist Area"
    SHANGYUE = "shangyue", "上岳古村落", "Shangyue Ancient Village"
    LIANTANG_VILLAGE = "liantang_village", "莲塘村", "Liantang Village"
    LIANTANG_GARDEN = "liantang_garden", "莲塘印象园", "Liantang Impression Garden"


@dataclass(frozen=True)
class StopAsked(Facts):
    """A place of the box."""

    stop: TouristStop = fact("景点", "place on a tourist line", BOX[0])


@dataclass(frozen=True)
class LinesFound(Outcome):
    lines: int = result("经过的线路数", "number of lines")


@REGULATION.decision(
    "有几条线路经过该景点？",
    "How many of the tourist lines lead through the place?",
    LinesFound,
    cites=BOX,
)
def lines_through(case: StopAsked, law: Law) -> Answer:
    """专栏3: the basis names the lines. A place is known by its printed name; names that are only alike are two places."""
    passing = [course.provision for course in COURSE.values() if case.stop.zh in course.places]
    return determined(LinesFound(len(passing)), *passing)


@dataclass(frozen=True)
class StopOnLineAsked(Facts):
    """A place of the box and a line."""

    stop: TouristStop = fact("景点", "place on a tourist line", BOX[0])
    line: TouristLine = fact("旅游线路", "tourist line", BOX[0])


@dataclass(frozen=True)
class StopOnLine(Outcome):
    position: int | None = result("第几处", "position on the line")


@REGULATION.decision(
    "该线路经过该景点吗，是第几处？",
    "Does the line lead through the place, and in which position?",
    StopOnLine,
    cites=BOX,
)
def stop_on_line(case: StopOnLineAsked, law: Law) -> Answer:
    """专栏3: places are counted from the start of the line, itself the first; a line leads through what it names, and no other
    place."""
    course = COURSE[case.line]
    position = course.places.index(case.stop.zh) + 1 if case.stop.zh in course.places else None
    return determined(StopOnLine(position), course.provision)


@dataclass(frozen=True)
class LineAsked(Facts):
    """A tourist line."""

    line: TouristLine = fact("旅游线路", "tourist line", BOX[0])


@dataclass(frozen=True)
class LineShape(Outcome):
    places: int = result("不同的地方数", "number of different places")
    returns: bool = result("回到起点", "ends where it begins")


@REGULATION.decision(
    "该线路有几处地方，是否回到起点？",
    "How many places does the line name, and does it end where it begins?",
    LineShape,
    cites=BOX,
)
def line_shape(case: LineAsked, law: Law) -> Answer:
    """专栏3: each place is counted once, the airport or station at its start included."""
    course = COURSE[case.line]
    returns = course.places[0] == course.places[-1]
    return determined(LineShape(len(set(course.places)), returns), course.provision)
