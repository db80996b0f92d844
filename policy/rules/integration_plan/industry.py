"""注6、第五章第一节: what belongs to the 421 system and to the clusters, and which city is given which link of an industry."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.chapters.chapter_5_industry import (
    CARS,
    ELECTRONICS,
    EQUIPMENT,
    FARMING,
    HOME,
    MATERIALS,
    MODES,
    PHARMA,
    PRINTING,
    SYSTEM_NOTE,
)
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.register import City


class ClusterIndustry(Term):
    """The industries that 注6, 第一节 or 第二节 name, each by its printed name."""

    BIOMEDICINE = "biomedicine", "生物医药产业", "biomedicine"
    BIG_DATA = "big_data", "大数据产业", "big data"
    CAR_PARTS = "car_parts", "汽车零部件产业", "car parts"
    EQUIPMENT_SUPPLY = "equipment_supply", "装备制造配套产业", "supply to equipment manufacturing"
    TRADE_SERVICES = "trade_services", "商贸服务", "trade services"
    ECOLOGICAL_SERVICES = "ecological_services", "生态服务业", "ecological services"
    CITY_FARMING = "city_farming", "都市现代农业", "modern urban agriculture"
    NEW_MATERIALS = "new_materials", "新材料及精细化工产业", "new materials and fine chemicals"
    CARS = "cars", "汽车整车—零部件产业", "vehicles and car parts"
    ELECTRONICS = "electronics", "电子信息产业", "electronic information"
    EQUIPMENT = "equipment", "先进装备制造产业", "advanced equipment manufacturing"
    SMART_HOME = "smart_home", "泛智能家居产业", "smart homes"
    PHARMA = "pharma", "医药健康产业", "medicine and health"
    PRINTING = "printing", "数字印刷产业", "digital printing"
    TOURISM = "tourism", "生态旅游业", "ecotourism"
    FARMING = "farming", "生态农业", "ecological agriculture"
    TEA = "tea", "红茶产业", "black tea"


class SystemPart(Term):
    """注6: the parts of the 421 modern industrial system, by their figure."""

    FOUR = "four", "4（四大战略性支柱和新兴产业）", "one of the 4, the strategic pillar and emerging industries"
    TWO = "two", "2（商贸服务和生态服务业）", "one of the 2, trade and ecological services"
    ONE = "one", "1（都市现代农业）", "the 1, modern urban agriculture"


@dataclass(frozen=True)
class Members:
    """The industries of a part, all of them, in the words that count them out."""

    words: str
    industries: tuple[ClusterIndustry, ...]


SYSTEM = {
    SystemPart.FOUR: Members(
        "4是指四大战略性支柱和新兴产业，包括生物医药产业、大数据产业、汽车零部件产业和装备制造配套产业",
        (
            ClusterIndustry.BIOMEDICINE,
            ClusterIndustry.BIG_DATA,
            ClusterIndustry.CAR_PARTS,
            ClusterIndustry.EQUIPMENT_SUPPLY,
        ),
    ),
    SystemPart.TWO: Members(
        "2是指商贸服务和生态服务业", (ClusterIndustry.TRADE_SERVICES, ClusterIndustry.ECOLOGICAL_SERVICES)
    ),
    SystemPart.ONE: Members("1是指都市现代农业", (ClusterIndustry.CITY_FARMING,)),
}
REGULATION.quoted.extend(Quoted(part.value, SYSTEM_NOTE, members.words, __name__) for part, members in SYSTEM.items())
PART = {industry: part for part, members in SYSTEM.items() for industry in members.industries}

LIKE = {
    ClusterIndustry.CARS: ClusterIndustry.CAR_PARTS,
    ClusterIndustry.EQUIPMENT: ClusterIndustry.EQUIPMENT_SUPPLY,
    ClusterIndustry.PHARMA: ClusterIndustry.BIOMEDICINE,
    ClusterIndustry.TOURISM: ClusterIndustry.ECOLOGICAL_SERVICES,
    ClusterIndustry.FARMING: ClusterIndustry.CITY_FARMING,
}
"""An industry of 第五章 and one of 注6 whose names are alike but not the same: the plan does not say whether they are one."""


@dataclass(frozen=True)
class SystemAsked(Facts):
    """An industry and, where 注6 has one of a like name, whether it counts as that one."""

    industry: ClusterIndustry = fact("产业", "industry", SYSTEM_NOTE)
    counted_in: bool = fact("属于注6名称近似的产业", "counts as the industry of a like name in Note 6", SYSTEM_NOTE)


@dataclass(frozen=True)
class SystemPlace(Outcome):
    part: SystemPart | None = result("在421现代产业体系中的位置", "place in the 421 system")


@REGULATION.decision(
    "该产业属于“421现代产业体系”的哪一部分？",
    "To which part of the 421 modern industrial system does the industry belong?",
    SystemPlace,
    cites=(SYSTEM_NOTE,),
)
def part_of_system(case: SystemAsked, law: Law) -> Answer:
    """注6: the industries are counted out without 等, so what is not named is no part of the system by its name."""
    if case.industry in PART:
        return determined(SystemPlace(PART[case.industry]), SYSTEM_NOTE)
    if case.industry in LIKE and case.counted_in:
        return determined(SystemPlace(PART[LIKE[case.industry]]), SYSTEM_NOTE)
    return determined(SystemPlace(None), SYSTEM_NOTE)


class ClusterLevel(Term):
    """第五章第一节第一款: of which order a cluster is to be. What is counted in yuan, the plan does not say."""

    HUNDRED_BILLION = "hundred_billion", "千亿级", "100 billion yuan"
    FIFTY_BILLION = "fifty_billion", "五百亿级", "50 billion yuan"
    TEN_BILLION = "ten_billion", "百亿级", "10 billion yuan"


CLUSTERS = {
    ClusterLevel.HUNDRED_BILLION: Members("新材料及精细化工千亿级产业集群", (ClusterIndustry.NEW_MATERIALS,)),
    ClusterLevel.FIFTY_BILLION: Members(
        "汽车整车—零部件、电子信息、先进装备制造、泛智能家居、医药健康等五百亿级产业集群",
        (
            ClusterIndustry.CARS,
            ClusterIndustry.ELECTRONICS,
            ClusterIndustry.EQUIPMENT,
            ClusterIndustry.SMART_HOME,
            ClusterIndustry.PHARMA,
        ),
    ),
    ClusterLevel.TEN_BILLION: Members("数字印刷等百亿级产业集群", (ClusterIndustry.PRINTING,)),
}
REGULATION.quoted.extend(Quoted(level.value, MODES, members.words, __name__) for level, members in CLUSTERS.items())
LEVEL = {industry: level for level, members in CLUSTERS.items() for industry in members.industries}


@dataclass(frozen=True)
class ClusterAsked(Facts):
    """An industry."""

    industry: ClusterIndustry = fact("产业", "industry", MODES)


@dataclass(frozen=True)
class ClusterFound(Outcome):
    level: ClusterLevel = result("集群级别", "order of the cluster")


@REGULATION.decision(
    "该产业要建成哪一级的产业集群？",
    "Of which order is the cluster of the industry to be?",
    ClusterFound,
    cites=(MODES,),
)
def cluster_level(case: ClusterAsked, law: Law) -> Answer:
    """第五章第一节第一款. The lists of the two lower orders end in 等: of what is not named, nothing is decided."""
    if case.industry not in LEVEL:
        return outside(MODES)
    return determined(ClusterFound(LEVEL[case.industry]), MODES)


class ChainLink(Term):
    """What is to be done in an industry."""

    HEADQUARTERS = "headquarters", "总部", "headquarters"
    BASE = "base", "基地", "bases"
    FRONT_END = "front_end", "前端", "the front end"
    BACK_OFFICE = "back_office", "后台", "the back office"
    RESEARCH = "research", "研发", "research"
    PRODUCTION = "production", "生产制造", "production"
    INCUBATION = "incubation", "孵化", "incubation"
    INDUSTRIALISATION = "industrialisation", "产业化", "industrialisation"
    DESIGN = "design", "设计", "design"
    TESTING = "testing", "检测", "testing"
    TRADING = "trading", "交易展贸", "trade and exhibition"
    CONVERSION = "conversion", "技术转化", "conversion of technology"
    CONTRACTING = "contracting", "总承包及总集成", "general contracting and integration"


@dataclass(frozen=True)
class Mode:
    """A mode of joint building: the link of Guangzhou, that of Qingyuan, and the words that pair them."""

    words: str
    guangzhou: ChainLink
    qingyuan: ChainLink


GENERAL = (
    Mode("“广州总部+清远基地”", ChainLink.HEADQUARTERS, ChainLink.BASE),
    Mode("“广州前端+清远后台”", ChainLink.FRONT_END, ChainLink.BACK_OFFICE),
    Mode("“广州研发+清远制造”", ChainLink.RESEARCH, ChainLink.PRODUCTION),
    Mode("“广州孵化+清远产业化”", ChainLink.INCUBATION, ChainLink.INDUSTRIALISATION),
)
REGULATION.quoted.extend(Quoted(mode.guangzhou.value, MODES, mode.words, __name__) for mode in GENERAL)
GENERAL_CITY = {mode.guangzhou: City.GUANGZHOU for mode in GENERAL} | {mode.qingyuan: City.QINGYUAN for mode in GENERAL}
COUNTERPART = {mode.guangzhou: mode.qingyuan for mode in GENERAL} | {mode.qingyuan: mode.guangzhou for mode in GENERAL}


@dataclass(frozen=True)
class LinkAsked(Facts):
    """A link of an industrial chain."""

    link: ChainLink = fact("产业环节", "link of the industrial chain", MODES)


@dataclass(frozen=True)
class GeneralRole(Outcome):
    city: City = result("所在城市", "city")
    partner: ChainLink = result("相对的环节", "counterpart")


@REGULATION.decision(
    "合作共建模式把该环节放在哪一城市？",
    "With which city do the modes of joint building place the link?",
    GeneralRole,
    cites=(MODES,),
)
def general_role(case: LinkAsked, law: Law) -> Answer:
    """第五章第一节第一款: the modes are explored, and more of them may be (等); a link that they do not name has no place."""
    if case.link not in GENERAL_CITY:
        return outside(MODES)
    return determined(GeneralRole(GENERAL_CITY[case.link], COUNTERPART[case.link]), MODES)


class IndustryField(Term):
    """Of what the text says which city does what: an industry, or the part of it that the words name."""

    NEW_MATERIALS = "new_materials", "新材料", "new materials"
    VEHICLES = "vehicles", "汽车整车", "vehicles"
    VEHICLE_PARTS = "vehicle_parts", "汽车零部件", "car parts"
    ELECTRONICS = "electronics", "电子信息", "electronic information"
    EQUIPMENT = "equipment", "先进装备制造", "advanced equipment manufacturing"
    SMART_HOME = "smart_home", "智能家居", "smart homes"
    PHARMA = "pharma", "医药健康", "medicine and health"
    PRINTING = "printing", "数字印刷", "digital printing"
    FARMING = "farming", "生态农业", "ecological agriculture"


@dataclass(frozen=True)
class Role:
    """What one or both cities do in a field: the links, and the words that give them."""

    code: str
    field: IndustryField
    city: City
    links: tuple[ChainLink, ...]
    words: str


PLACE = {
    IndustryField.NEW_MATERIALS: MATERIALS,
    IndustryField.VEHICLES: CARS,
    IndustryField.VEHICLE_PARTS: CARS,
    IndustryField.ELECTRONICS: ELECTRONICS,
    IndustryField.EQUIPMENT: EQUIPMENT,
    IndustryField.SMART_HOME: HOME,
    IndustryField.PHARMA: PHARMA,
    IndustryField.PRINTING: PRINTING,
    IndustryField.FARMING: FARMING,
}
_RESEARCH, _TESTING, _TRADING = ChainLink.RESEARCH, ChainLink.TESTING, ChainLink.TRADING
_PRODUCTION, _BASE, _CONVERSION = ChainLink.PRODUCTION, ChainLink.BASE, ChainLink.CONVERSION
ROLES = (
    Role("materials_services", IndustryField.NEW_MATERIALS, City.GUANGZHOU, (_RESEARCH, _TESTING, _TRADING),
         "广州重点强化新材料技术研发、检测检验以及交易等服务型环节"),
    Role("materials_made", IndustryField.NEW_MATERIALS, City.QINGYUAN, (_CONVERSION, _PRODUCTION),
         "引导清远承接广州新材料技术转化与规模生产需求"),
    Role("vehicles_made", IndustryField.VEHICLES, City.GUANGZHOU, (_RESEARCH, ChainLink.DESIGN, _TESTING, _PRODUCTION),
         "重点增强广州在新能源汽车、智能汽车智能系统、汽车电子、车用新材料等领域的研发、设计、检测与整车生产能力"),
    Role("vehicle_headquarters", IndustryField.VEHICLES, City.BOTH, (ChainLink.HEADQUARTERS,),
         "共同培育以新能源专用汽车整车制造为重点的新能源汽车总部基地"),
    Role("parts_made", IndustryField.VEHICLE_PARTS, City.QINGYUAN, (_PRODUCTION,),
         "引导清远重点吸引新能源汽车电池及储能材料、智能车载设备等汽车零部件、汽车美容（汽车表面加工）等核心生产及配套环节集聚"),
    Role("parts_market", IndustryField.VEHICLE_PARTS, City.QINGYUAN, (_TRADING,),
         "积极承接广州市逐步优化外迁的汽配专业市场"),
    Role("electronics_products", IndustryField.ELECTRONICS, City.QINGYUAN, (_CONVERSION,),
         "重点支持清远围绕新型显示、集成电路等领域的核心电子材料、生产设备、电子元器件技术产品化"),
    Role("electronics_made", IndustryField.ELECTRONICS, City.QINGYUAN, (_PRODUCTION, _BASE),
         "在清远建立规模化生产基地"),
    Role("equipment_headquarters", IndustryField.EQUIPMENT, City.GUANGZHOU, (ChainLink.HEADQUARTERS,),
         "广州充分发挥航空、船舶、轨道交通等装备类总部集聚优势"),
    Role("equipment_services", IndustryField.EQUIPMENT, City.GUANGZHOU, (ChainLink.CONTRACTING,),
         "重点强化装备类总部工程总承包及总集成服务功能"),
    Role("equipment_made", IndustryField.EQUIPMENT, City.QINGYUAN, (_CONVERSION, _BASE),
         "引导清远积极承接广州装备产业分拨和先进技术的应用转化，错位发展内河船舶工程装备、航空装备、机械装备、智能制造装备及重要基础件，打造先进装备制造基地"),
    Role("home_headquarters", IndustryField.SMART_HOME, City.GUANGZHOU, (ChainLink.HEADQUARTERS,),
         "发挥广州智能家居总部集聚优势"),
    Role("home_made", IndustryField.SMART_HOME, City.QINGYUAN, (_PRODUCTION, _BASE), "引导智能家居生产基地落户清远"),
    Role("pharma_research", IndustryField.PHARMA, City.GUANGZHOU, (_RESEARCH,),
         "广州在生物制药、现代中药、医疗器械、体外诊断、干细胞及再生医学五大领域的研发优势"),
    Role("pharma_made", IndustryField.PHARMA, City.QINGYUAN, (_CONVERSION, _PRODUCTION),
         "推动清远承接广州在生物医药、现代中药、化学药等优势领域的产能扩张和技术转化"),
    Role("printing_research", IndustryField.PRINTING, City.GUANGZHOU, (_RESEARCH,),
         "支持广州以3D打印、激光打印、电子印刷等前沿技术研发、应用示范以及推广为重点"),
    Role("printing_made", IndustryField.PRINTING, City.QINGYUAN,
         (_PRODUCTION, _BASE, ChainLink.INCUBATION, ChainLink.INDUSTRIALISATION),
         "吸引大规模数字印刷生产基地以及核心技术孵化产业化环节落户清远"),
    Role("farming_front_end", IndustryField.FARMING, City.GUANGZHOU, (ChainLink.FRONT_END, _RESEARCH, _TRADING),
         "在广州聚焦发展生态农业科技研发、农业品牌展销、大宗农副产品国际贸易等前端环节"),
    Role("farming_base", IndustryField.FARMING, City.QINGYUAN, (_PRODUCTION, _BASE),
         "引导广州农副产品企业在清远设立农产品种植、生产和深加工基地"),
)  # fmt: skip
REGULATION.quoted.extend(Quoted(role.code, PLACE[role.field], role.words, __name__) for role in ROLES)
ROLE = {(role.field, link): role for role in ROLES for link in role.links}


@dataclass(frozen=True)
class RoleAsked(Facts):
    """A field of industry and a link of its chain."""

    field: IndustryField = fact("产业领域", "field of industry", MODES)
    link: ChainLink = fact("产业环节", "link of the industrial chain", MODES)


@dataclass(frozen=True)
class RolePlaced(Outcome):
    city: City = result("所在城市", "city")


@REGULATION.decision(
    "规划把该领域的这一环节放在哪一城市？",
    "With which city does the plan place this link of the field?",
    RolePlaced,
    cites=tuple(dict.fromkeys(PLACE.values())),
)
def role_placed(case: RoleAsked, law: Law) -> Answer:
    """第五章第一节第二款至第八款, 第五章第二节第三款: what the text gives to one city, or to both together. Where it does not
    speak of the link, nothing is decided; the general modes are only explored and do not fill the gap."""
    role = ROLE.get((case.field, case.link))
    if role is None:
        return outside(PLACE[case.field])
    return determined(RolePlaced(role.city), PLACE[case.field])


class ModeFit(Term):
    """How the division of work in a field stands to the general modes."""

    AGREES = "agrees", "一致", "agrees with them"
    DIFFERS = "differs", "不一致", "differs from them"


@dataclass(frozen=True)
class RoleCompared(Outcome):
    city: City = result("所在城市", "city")
    general: City = result("合作共建模式所示的城市", "city by the modes of joint building")
    fit: ModeFit = result("与合作共建模式", "fit with the modes of joint building")


@REGULATION.decision(
    "该领域的分工与合作共建模式一致吗？",
    "Does the division of work in the field agree with the modes of joint building?",
    RoleCompared,
    cites=(MODES, *dict.fromkeys(PLACE.values())),
)
def role_compared(case: RoleAsked, law: Law) -> Answer:
    """第五章第一节第一款 against the paragraph of the field. Which of two different divisions prevails, the plan does not say."""
    role, general = ROLE.get((case.field, case.link)), GENERAL_CITY.get(case.link)
    if role is None or general is None:
        return outside(MODES, PLACE[case.field])
    fit = ModeFit.AGREES if role.city is general else ModeFit.DIFFERS
    return determined(RoleCompared(role.city, general, fit), MODES, PLACE[case.field])
