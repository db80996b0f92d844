"""第四章第一节、专栏1: the named transport projects, what the text and the box promise of each, and where they disagree.

Nothing is reconciled. A project is known by its printed name; whether two names mean one project is asked, not assumed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.law.answers import Answer, determined, needs
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.register import VERBS, Strength
from policy.rules.integration_plan.terms import BoxedExpansion

SECTION = "chp_4__sec_1__para_1"
RAIL, ROADS, AIR, PORTS = (f"chp_4__sec_1__para_{number}" for number in range(2, 6))
BOX_RAIL, BOX_ROADS, BOX_AIR, BOX_PORTS = (f"box_1__para_{number}" for number in range(1, 5))
OPPOSITE = {
    **dict(zip((RAIL, ROADS, AIR, PORTS), (BOX_RAIL, BOX_ROADS, BOX_AIR, BOX_PORTS), strict=True)),
    **dict(zip((BOX_RAIL, BOX_ROADS, BOX_AIR, BOX_PORTS), (RAIL, ROADS, AIR, PORTS), strict=True)),
}
"""Where the other place speaks of the same mode of transport."""


class Stage(Term):
    """What is promised of a project. BUILD stands as well where works are pushed on and no earlier stage is named."""

    STUDIED = "studied", "研究", "study"
    PLANNED = "planned", "规划研究", "planning and study"
    PLANNED_AND_BUILT = "planned_and_built", "规划建设", "planning and construction"
    PREPARED = "prepared", "前期工作", "preliminary work"
    STARTED = "started", "动工", "start of construction"
    BUILT = "built", "建设实施", "construction"
    RUN_LIKE_BUSES = "run_like_buses", "公交化运营", "running it like a bus line"
    SUBURBAN = "suburban", "市域（郊）化", "turning it into suburban rail"


class Pace(Term):
    """Whether the words hurry."""

    FASTER = "faster", "加快", "speeded up"
    EARLY = "early", "尽早", "as early as possible"
    FIRST = "first", "重点", "as a priority"
    UNSAID = "unsaid", "未写缓急", "not stated"


class ToldIn(Term):
    """Where the plan speaks of the projects."""

    BODY = "body", "正文", "the running text"
    BOX = "box", "专栏1", "Box 1"


@dataclass(frozen=True)
class Promise:
    """What the plan says in one breath of one or more projects. ``called`` has the project's code and its name in the words."""

    code: str
    provision: str
    words: str
    stage: Stage
    pace: Pace
    verb: str
    called: Mapping[str, str]

    @property
    def told_in(self) -> ToldIn:
        return ToldIn.BOX if self.provision.startswith("box_1") else ToldIn.BODY

    @property
    def strength(self) -> Strength:
        return VERBS[self.verb]


PROJECTS = (
    ("yongzhou", "永州经清远至广州高铁（广东段）", "Yongzhou–Qingyuan–Guangzhou high-speed railway (Guangdong section)"),
    ("north_extension", "广清城际北延线", "Guangzhou–Qingyuan intercity railway, northern extension"),
    ("south_extension", "广清城际南延线", "Guangzhou–Qingyuan intercity railway, southern extension"),
    ("west_ring", "广清城际北延线西环段", "western ring of the northern extension"),
    ("zhaoqing_conghua", "肇庆经清远至从化城际", "Zhaoqing–Qingyuan–Conghua intercity railway"),
    ("tiangui", "广州东至花都天贵城际北延至清远", "Guangzhou East–Huadu Tiangui intercity railway, extended north to Qingyuan"),
    ("maglev", "清远磁浮旅游专线（二期）", "Qingyuan maglev tourist line (phase 2)"),
    ("guangqing_service", "广清城际公交化运营", "Guangzhou–Qingyuan intercity railway run like a bus line"),
    ("jingguang_suburban", "京广铁路广清段市域（郊）化", "Beijing–Guangzhou railway, Guangzhou–Qingyuan section, as suburban rail"),
    ("intercity_links", "广清城际与广花城际、芳白城际互联互通", "links of the Guangzhou–Qingyuan with the Guanghua and Fangbai intercity railways"),
    ("foqingcong", "佛清从高速", "Foshan–Qingyuan–Conghua Expressway"),
    ("foqingcong_north", "佛清从高速公路北段（清远段）", "Foshan–Qingyuan–Conghua Expressway, northern part (Qingyuan section)"),
    ("guanglian", "广州至连州高速公路（广连高速）", "Guangzhou–Lianzhou Expressway"),
    ("fojiang_north", "佛江高速公路北延线", "Foshan–Jiangmen Expressway, northern extension"),
    ("fojiang_north_2", "佛江高速北延二期", "Foshan–Jiangmen Expressway, northern extension phase 2"),
    ("lianshan_hezhou", "二广高速连山至贺州支线", "Erenhot–Guangzhou Expressway, Lianshan–Hezhou branch"),
    ("lianzhou_link", "二广高速连州连接线", "Erenhot–Guangzhou Expressway, Lianzhou link"),
    ("jinggangao", "京港澳高速公路扩建", "widening of the Beijing–Hong Kong–Macao Expressway"),
    ("guangqing_avenue", "广清大道南延线", "Guangqing Avenue, southern extension"),
    ("taishi_hongmian", "太石路与花都红棉大道对接线", "link of Taishi Road with Hongmian Avenue in Huadu"),
    ("east_ring", "清远东环快速南延线", "Qingyuan East Ring Expressway, southern extension"),
    ("g355", "国道G355线快速化改造", "upgrading of National Highway G355 to a fast road"),
    ("zengcha", "增槎路交通综合整治提升", "traffic improvement of Zengcha Road"),
    ("g107", "G107线市政化改造", "conversion of Highway G107 to an urban road"),
    ("baiyun_phase_3", "白云国际机场三期扩建", "phase 3 expansion of Baiyun International Airport"),
    ("lianzhou_airport", "连州支线机场", "Lianzhou feeder airport"),
    ("yingde_airport", "英德通用机场", "Yingde general aviation airport"),
    ("nansha_airport", "南沙通用机场", "Nansha general aviation airport"),
    ("conghua_airport", "从化通用机场", "Conghua general aviation airport"),
    ("huangpu_airport", "黄埔通用机场", "Huangpu general aviation airport"),
    ("yangshan_airport", "阳山通用机场", "Yangshan general aviation airport"),
    ("fogang_airport", "佛冈通用机场", "Fogang general aviation airport"),
    ("xingang", "清远新港码头", "terminals at Qingyuan New Port"),
    ("xingang_logistics", "清远港新港公共物流码头", "public logistics terminal at the New Port of Qingyuan Port"),
    ("beijiang", "北江航道扩能升级", "capacity upgrade of the Beijiang waterway"),
    ("beijiang_upstream", "北江航道扩能升级上延工程", "upstream extension of the upgrade of the Beijiang waterway"),
    ("third_lock", "清远枢纽三线船闸", "third ship lock of the Qingyuan barrage"),
    ("nansha_4", "南沙港区四期", "Nansha port area, phase 4"),
    ("nansha_5", "南沙港区五期", "Nansha port area, phase 5"),
    ("nansha_general", "南沙港区国际通用码头", "international general terminal in the Nansha port area"),
    ("deep_channel", "广州港20万吨级航道", "200,000-tonne channel of Guangzhou Port"),
    ("dahu_island", "广州港环大虎岛公用航道", "public channel round Dahu Island, Guangzhou Port"),
    ("guishan", "广州港桂山锚地（18GSA）扩建", "enlargement of the Guishan anchorage (18GSA), Guangzhou Port"),
    ("tourism_terminal", "清远市旅游码头综合开发（一期）", "tourist terminal development in Qingyuan (phase 1)"),
    ("passenger_terminal", "清远旅游客运码头（南岸主码头）", "Qingyuan tourist passenger terminal (main terminal, south bank)"),
)  # fmt: skip
"""Every project that 第四章第一节 or 专栏1 names, in the order of the modes."""

_STUDIED_LINES = {
    "west_ring": "广清城际北延线西环段",
    "zhaoqing_conghua": "肇庆经清远至从化城际",
    "tiangui": "广州东至花都天贵城际北延至清远",
    "maglev": "清远磁浮旅游专线（二期）",
}
_EXTENSIONS = {"north_extension": "清远至省职教城段（北延线）", "south_extension": "广州白云至广州北段（南延线）"}
_AVENUES = {
    "guangqing_avenue": "广清大道南延线",
    "taishi_hongmian": "太石路与花都红棉大道对接线工程",
    "east_ring": "清远东环快速南延线",
}
_GENERAL_AVIATION = {
    "nansha_airport": "广州南沙",
    "conghua_airport": "从化",
    "huangpu_airport": "黄埔",
    "yingde_airport": "清远英德",
    "yangshan_airport": "阳山",
    "fogang_airport": "佛冈",
}
_YONGZHOU = {"yongzhou": "永州经清远至广州高铁项目（广东段）"}
_LIANZHOU_PREPARED = Promise(
    "lianzhou_prepared",
    BOX_AIR,
    "推进白云国际机场三期扩建、连州支线机场前期工作",
    Stage.PREPARED,
    Pace.UNSAID,
    "推进",
    {"lianzhou_airport": "连州支线机场"},
)

PROMISES: tuple[Promise, ...] = (
    Promise("yongzhou_prepared", RAIL, "加快推进永州经清远至广州高铁项目（广东段）前期工作",
            Stage.PREPARED, Pace.FASTER, "推进", _YONGZHOU),
    Promise("yongzhou_started", RAIL, "永州经清远至广州高铁项目（广东段）前期工作，尽早动工建设",
            Stage.STARTED, Pace.EARLY, "建设", _YONGZHOU),
    Promise("extensions", RAIL, "重点推进广清城际清远至省职教城段（北延线）和广州白云至广州北段（南延线）建设",
            Stage.BUILT, Pace.FIRST, "推进", _EXTENSIONS),
    Promise("studied_lines", RAIL, "规划研究广清城际北延线西环段、肇庆经清远至从化城际、广州东至花都天贵城际北延至清远、清远磁浮旅游专线（二期）",
            Stage.PLANNED, Pace.UNSAID, "研究", _STUDIED_LINES),
    Promise("service", RAIL, "加快推动广清城际实现公交化运营",
            Stage.RUN_LIKE_BUSES, Pace.FASTER, "推动", {"guangqing_service": "广清城际实现公交化运营"}),
    Promise("suburban", RAIL, "争取推动京广铁路广清段市域（郊）化",
            Stage.SUBURBAN, Pace.UNSAID, "争取", {"jingguang_suburban": "京广铁路广清段市域（郊）化"}),
    Promise("links", RAIL, "研究广清城际与广花城际、芳白城际的互联互通",
            Stage.STUDIED, Pace.UNSAID, "研究", {"intercity_links": "广清城际与广花城际、芳白城际的互联互通"}),
    Promise("under_construction", ROADS, "加快建设佛清从高速、广连高速等在建项目",
            Stage.BUILT, Pace.FASTER, "建设", {"foqingcong": "佛清从高速", "guanglian": "广连高速"}),
    Promise("fojiang", ROADS, "积极争取清远清新至佛山南海高速公路（佛江高速公路北延线）动工建设",
            Stage.STARTED, Pace.UNSAID, "争取", {"fojiang_north": "佛江高速公路北延线"}),
    Promise("avenues", ROADS, "加快推动广清大道南延线、太石路与花都红棉大道对接线工程、清远东环快速南延线等项目建设",
            Stage.BUILT, Pace.FASTER, "推动", _AVENUES),
    Promise("expansion", AIR, "加快实施白云国际机场三期扩建工程",
            Stage.BUILT, Pace.FASTER, "加快", {"baiyun_phase_3": "白云国际机场三期扩建"}),
    Promise("airports_built", AIR, "推进连州支线机场和英德通用机场建设",
            Stage.BUILT, Pace.UNSAID, "推进", {"lianzhou_airport": "连州支线机场", "yingde_airport": "英德通用机场"}),
    Promise("airports_studied", AIR, "规划研究广州南沙、从化、黄埔和清远英德、阳山、佛冈等通用机场",
            Stage.PLANNED, Pace.UNSAID, "研究", _GENERAL_AVIATION),
    Promise("berths", PORTS, "推动清远新港等一批综合性千吨级泊位码头建设",
            Stage.BUILT, Pace.UNSAID, "推动", {"xingang": "清远新港"}),
    Promise("waterway", PORTS, "继续推动北江航道扩能升级",
            Stage.BUILT, Pace.UNSAID, "推动", {"beijiang": "北江航道扩能升级"}),
    Promise("lock", PORTS, "加快推动清远枢纽三线船闸等项目规划建设",
            Stage.PLANNED_AND_BUILT, Pace.FASTER, "推动", {"third_lock": "清远枢纽三线船闸"}),
    Promise("box_yongzhou", BOX_RAIL, "加快推进永州经清远至广州高铁项目（广东段）前期工作",
            Stage.PREPARED, Pace.FASTER, "推进", _YONGZHOU),
    Promise("box_service", BOX_RAIL, "加快推进永州经清远至广州高铁项目（广东段）前期工作、广清城际实现公交化运营",
            Stage.RUN_LIKE_BUSES, Pace.FASTER, "推进", {"guangqing_service": "广清城际实现公交化运营"}),
    Promise("box_suburban", BOX_RAIL, "争取推动京广铁路广清段市域（郊）化",
            Stage.SUBURBAN, Pace.UNSAID, "争取", {"jingguang_suburban": "京广铁路广清段市域（郊）化"}),
    Promise("box_extensions", BOX_RAIL, "重点推进广清城际清远至省职教城段（北延线）和广州白云至广州北段（南延线）建设",
            Stage.BUILT, Pace.FIRST, "推进", _EXTENSIONS),
    Promise("box_studied_lines", BOX_RAIL, "规划研究广清城际北延线西环段、肇庆经清远至从化城际、广州东至花都天贵城际北延至清远、清远磁浮旅游专线（二期）",
            Stage.PLANNED, Pace.UNSAID, "研究", _STUDIED_LINES),
    Promise("box_expressways", BOX_ROADS, "加快建设佛清从高速公路北段（清远段）、广州至连州高速公路、二广高速连山至贺州支线、二广高速连州连接线、清远清新至佛山南海高速公路（佛江高速公路北延线）、京港澳高速公路扩建",
            Stage.BUILT, Pace.FASTER, "建设", {
                "foqingcong_north": "佛清从高速公路北段（清远段）",
                "guanglian": "广州至连州高速公路",
                "lianshan_hezhou": "二广高速连山至贺州支线",
                "lianzhou_link": "二广高速连州连接线",
                "fojiang_north": "佛江高速公路北延线",
                "jinggangao": "京港澳高速公路扩建",
            }),
    Promise("box_fojiang_2", BOX_ROADS, "规划研究佛江高速北延二期（清远清新至湖南道县）",
            Stage.PLANNED, Pace.UNSAID, "研究", {"fojiang_north_2": "佛江高速北延二期"}),
    Promise("box_city_roads", BOX_ROADS, "推进建设广清大道南延线、太石路与花都红棉大道对接线工程、清远东环快速南延线、国道G355线快速化改造、增槎路（广清高速连接线）交通综合整治提升、肇花高速国泰出口至广清产业园G107线市政化改造",
            Stage.BUILT, Pace.UNSAID, "推进", {
                **_AVENUES,
                "g355": "国道G355线快速化改造",
                "zengcha": "增槎路（广清高速连接线）交通综合整治提升",
                "g107": "肇花高速国泰出口至广清产业园G107线市政化改造",
            }),
    Promise("box_expansion", BOX_AIR, "推进白云国际机场三期扩建",
            Stage.BUILT, Pace.UNSAID, "推进", {"baiyun_phase_3": "白云国际机场三期扩建"}),
    _LIANZHOU_PREPARED,
    Promise("box_airports", BOX_AIR, "规划建设广州南沙、从化、黄埔和清远英德、阳山、佛冈等通用机场",
            Stage.PLANNED_AND_BUILT, Pace.UNSAID, "建设", _GENERAL_AVIATION),
    Promise("box_guangzhou_port", BOX_PORTS, "加快建设南沙港区四期、南沙港区五期、南沙港区国际通用码头、广州港20万吨级航道、广州港环大虎岛公用航道、广州港桂山锚地（18GSA）扩建",
            Stage.BUILT, Pace.FASTER, "建设", {
                "nansha_4": "南沙港区四期",
                "nansha_5": "南沙港区五期",
                "nansha_general": "南沙港区国际通用码头",
                "deep_channel": "广州港20万吨级航道",
                "dahu_island": "广州港环大虎岛公用航道",
                "guishan": "广州港桂山锚地（18GSA）扩建",
            }),
    Promise("box_qingyuan_port", BOX_PORTS, "推进北江航道扩能升级上延工程、清远枢纽三线船闸建设、清远港新港公共物流码头、清远市旅游码头综合开发（一期）项目、清远旅游客运码头建设项目（南岸主码头）",
            Stage.BUILT, Pace.UNSAID, "推进", {
                "beijiang_upstream": "北江航道扩能升级上延工程",
                "third_lock": "清远枢纽三线船闸建设",
                "xingang_logistics": "清远港新港公共物流码头",
                "tourism_terminal": "清远市旅游码头综合开发（一期）项目",
                "passenger_terminal": "清远旅游客运码头建设项目（南岸主码头）",
            }),
)  # fmt: skip
"""The promises in the plan's order."""


class Project(Term):
    """The transport projects by name."""

    _ignore_ = "project"
    for project in PROJECTS:
        vars()[project[0].upper()] = project


REGULATION.quoted.extend(Quoted(promise.code, promise.provision, promise.words, __name__) for promise in PROMISES)
REGULATION.quoted.extend(
    Quoted(code, promise.provision, called, __name__) for promise in PROMISES for code, called in promise.called.items()
)

MAY_BE_ONE = (
    ("foqingcong", "foqingcong_north"),
    ("xingang", "xingang_logistics"),
    ("beijiang", "beijiang_upstream"),
)
"""A project of the text and one of the box whose names are alike but not the same: the plan does not say that they are one."""
ALIKE = {**dict(MAY_BE_ONE), **{boxed: told for told, boxed in MAY_BE_ONE}}


@dataclass(frozen=True)
class ProjectAsked(Facts):
    """A transport project, and where in the plan it is looked up."""

    project: Project = fact("交通项目", "transport project", SECTION)
    told_in: ToldIn = fact("查阅之处", "place looked up", SECTION)


@dataclass(frozen=True)
class ProjectSaid(Outcome):
    stage: Stage | None = result("阶段", "stage")
    also: Stage | None = result("同处又写的阶段", "stage that the same place names as well")
    pace: Pace | None = result("缓急", "pace")
    strength: Strength | None = result("力度", "how firmly it is said")


@REGULATION.decision(
    "正文或专栏1怎样说这个交通项目？",
    "What does the running text, or Box 1, say of the transport project?",
    ProjectSaid,
    cites=(RAIL, ROADS, AIR, PORTS, BOX_RAIL, BOX_ROADS, BOX_AIR, BOX_PORTS),
)
def project_said(case: ProjectAsked, law: Law) -> Answer:
    """第四章第一节第二款至第五款, 专栏1: the stage, pace and firmness of the first words on the project in that place, and the
    stage of its second words, if it has two. Where the place does not name the project, it says nothing of it by name."""
    said = promises(case.project, case.told_in, law)
    if not said:
        (other,) = (place for place in ToldIn if place is not case.told_in)
        elsewhere = promises(case.project, other, law)[0].provision
        return determined(ProjectSaid(None, None, None, None), OPPOSITE[elsewhere])
    first, *others = said
    also = others[0].stage if others else None
    return determined(ProjectSaid(first.stage, also, first.pace, first.strength), first.provision)


def promises(project: str, told_in: ToldIn, law: Law) -> tuple[Promise, ...]:
    """What a place says of a project, in its order. Reading A100: how far 前期工作 reaches in 专栏1第三款."""
    if (project, told_in) == ("baiyun_phase_3", ToldIn.BOX) and law.boxed_expansion is BoxedExpansion.PREPARED:
        return (_LIANZHOU_PREPARED,)
    return tuple(promise for promise in PROMISES if promise.told_in is told_in and project in promise.called)


class BodyAndBox(Term):
    """How the running text and the box stand to each other on a project."""

    AGREE = "agree", "一致", "they agree"
    OTHER_PACE = "other_pace", "阶段一致，缓急不同", "the stage is the same, the pace is not"
    DIFFER = "differ", "不一致", "they differ"
    BODY_ONLY = "body_only", "只见于正文", "only the running text names it"
    BOX_ONLY = "box_only", "只见于专栏1", "only Box 1 names it"


@dataclass(frozen=True)
class ProjectCompared(Facts):
    """A transport project and, where the box has a project of a name like it, whether both are one."""

    project: Project = fact("交通项目", "transport project", SECTION)
    one_project: bool = fact("近似名称指同一项目", "names that are alike mean one project", BOX_ROADS)


@dataclass(frozen=True)
class Compared(Outcome):
    in_body: Stage | None = result("正文的阶段", "stage in the running text")
    in_box: Stage | None = result("专栏1的阶段", "stage in Box 1")
    comparison: BodyAndBox = result("正文与专栏1", "the running text and Box 1")


@REGULATION.decision(
    "正文与专栏1对该交通项目的说法一致吗？",
    "Do the running text and Box 1 say the same of the transport project?",
    Compared,
    cites=(RAIL, ROADS, AIR, PORTS, BOX_RAIL, BOX_ROADS, BOX_AIR, BOX_PORTS),
)
def body_and_box(case: ProjectCompared, law: Law) -> Answer:
    """第四章第一节第二款至第五款, 专栏1: all that each says of the project, compared by stage, firmness and pace. Which of two
    different promises prevails, the plan does not say."""
    body, box = (promises(case.project, place, law) for place in ToldIn)
    like = ALIKE.get(case.project)
    if like and not case.knows("one_project"):
        return needs((body or box)[0].provision, "one_project")
    if like and case.one_project:
        body, box = body or promises(like, ToldIn.BODY, law), box or promises(like, ToldIn.BOX, law)
    because = dict.fromkeys(promise.provision for promise in (*body, *box))
    return determined(Compared(first_stage(body), first_stage(box), compared(body, box)), *because)


def first_stage(said: tuple[Promise, ...]) -> Stage | None:
    return said[0].stage if said else None


def compared(body: tuple[Promise, ...], box: tuple[Promise, ...]) -> BodyAndBox:
    if not box:
        return BodyAndBox.BODY_ONLY
    if not body:
        return BodyAndBox.BOX_ONLY
    if [(said.stage, said.strength) for said in body] != [(said.stage, said.strength) for said in box]:
        return BodyAndBox.DIFFER
    if [said.pace for said in body] != [said.pace for said in box]:
        return BodyAndBox.OTHER_PACE
    return BodyAndBox.AGREE
