"""表2 and what 第五章第五节 says beside it, as printed: the data of policy.rules.integration_plan.parks.

An industry is known by its printed wording. Wordings that are alike are shown, not merged: the plan does not say that they are one.
"""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION

TABLE = "tbl_2"
OTHERS_TOLD, ZONE_TOLD = "chp_5__sec_5__para_1", "chp_5__sec_5__para_2"
ZONE_NUMBER = 1
"""序号 of 广清经济特别合作区, whose parks share it."""


class Park(Term):
    """The parks and platforms of 表2, in its order."""

    GUANGQING_PARK = "guangqing_park", "广清产业园", "Guangqing Industrial Park"
    GUANGFO_PARK = "guangfo_park", "广佛（佛冈）产业园", "Guangfo (Fogang) Industrial Park"
    GUANGDE_PARK = "guangde_park", "广德（英德）产业园", "Guangde (Yingde) Industrial Park"
    AIRPORT_TOWN = "airport_town", "广清空港现代物流产业新城", "Guangqing Airport New Town of Modern Logistics"
    HIGH_TECH_ZONE = (
        "high_tech_zone",
        "清远国家高新技术产业开发区",
        "Qingyuan National High-tech Industrial Development Zone",
    )
    HUADU_PARK = (
        "huadu_park",
        "广州花都（清新）产业转移工业园",
        "Guangzhou Huadu (Qingxin) Industrial Transfer Park",
    )
    BAIYUN_PARK = (
        "baiyun_park",
        "广州白云（英德）产业转移工业园",
        "Guangzhou Baiyun (Yingde) Industrial Transfer Park",
    )
    ETHNIC_PARK = "ethnic_park", "清远民族工业园", "Qingyuan Ethnic Industrial Park"
    TOURISM_ZONE = (
        "tourism_zone",
        "粤港澳大湾区北部生态文化旅游合作区",
        "ecological and cultural tourism cooperation zone in the north of the Greater Bay Area",
    )
    MAKER_SPACE = "maker_space", "广清农业众创空间", "Guangqing agricultural maker space"


class Field(Term):
    """The industries that 表2 or 第五章第五节第二款 names, a word for each wording; the last ones are links of a chain."""

    HIGH_END_EQUIPMENT = "high_end_equipment", "高端装备制造", "high-end equipment manufacturing"
    EQUIPMENT = "equipment", "装备制造", "equipment manufacturing"
    SMART_EQUIPMENT_MAKING = "smart_equipment_making", "智能装备制造", "smart equipment manufacturing"
    SMART_EQUIPMENT = "smart_equipment", "智能装备", "smart equipment"
    CHEMICALS_AND_MATERIALS = "chemicals_and_materials", "精细化工及新材料", "fine chemicals and new materials"
    FINE_CHEMICALS = "fine_chemicals", "精细化工", "fine chemicals"
    NEW_MATERIALS = "new_materials", "新材料", "new materials"
    CORE_CAR_PARTS = "core_car_parts", "汽车核心零部件", "core car parts"
    VEHICLES_AND_PARTS = "vehicles_and_parts", "汽车整车—零部件", "vehicles and car parts"
    CAR_PARTS_MAKING = "car_parts_making", "汽车零部件制造", "manufacturing of car parts"
    CAR_FITTINGS = "car_fittings", "汽车零配件", "car fittings"
    TRANSPORT_PARTS = "transport_parts", "交通装备零部件", "parts of transport equipment"
    SMART_HOMES = "smart_homes", "智能家居", "smart homes"
    MODERN_BIOTECHNOLOGY = "modern_biotechnology", "现代生物技术", "modern biotechnology"
    BIOSCIENCE = "bioscience", "生物科技", "bioscience"
    BIOMEDICINE = "biomedicine", "生物医药", "biomedicine"
    PHARMACEUTICALS = "pharmaceuticals", "医药制造", "manufacture of medicines"
    BEAUTY_PRODUCTS = "beauty_products", "高端美容产品", "high-end beauty products"
    HIGH_END_MAKING = "high_end_making", "高端制造", "high-end manufacturing"
    ADVANCED_MAKING = "advanced_making", "先进制造", "advanced manufacturing"
    BUILDING_MATERIALS = "building_materials", "新型建材", "new building materials"
    BLACK_TEA = "black_tea", "红茶文化", "the culture of black tea"
    FOOD = "food", "食品饮料", "food and drink"
    ELECTRONICS = "electronics", "电子信息", "electronic information"
    NEW_ENERGY = "new_energy", "新能源", "new energy"
    MINERALS = "minerals", "非金属矿业", "non-metal mining"
    URBAN_FARMING = "urban_farming", "都市农业", "urban agriculture"
    MODERN_LOGISTICS = "modern_logistics", "现代物流", "modern logistics"
    MODERN_TRADE_LOGISTICS = "modern_trade_logistics", "现代商贸物流", "modern trade logistics"
    TRADE_LOGISTICS = "trade_logistics", "商贸物流", "trade logistics"
    TRADE = "trade", "商贸商务", "trade and business"
    HEADQUARTERS = "headquarters", "总部经济", "the economy of headquarters"
    MODERN_SERVICES = "modern_services", "现代服务业", "modern services"
    PROFESSIONAL_SERVICES = "professional_services", "专业服务业", "professional services"
    LIVING_SERVICES = "living_services", "居住服务", "services for residents"
    ECOLOGICAL_TOURISM = "ecological_tourism", "生态旅游", "ecological tourism"
    LEISURE_TOURISM = "leisure_tourism", "休闲旅游", "leisure tourism"
    CULTURAL_TOURISM = "cultural_tourism", "文化旅游", "cultural tourism"
    PRODUCTION = "production", "生产", "production"
    PROCESSING = "processing", "加工", "processing"
    SCIENCE = "science", "科技", "science"
    BRAND = "brand", "品牌", "brand"
    DISTRIBUTION = "distribution", "流通", "distribution"


class Manner(Term):
    """What a row says of an industry that it names."""

    FOCUS = "focus", "重点发展", "it is to be developed as a focus"
    DEVELOPED = "developed", "发展", "it is to be developed"
    PUSHED_ON = "pushed_on", "推动发展", "its development is to be pushed on"
    LINK = "link", "全产业链的一环", "it is a link of the whole chain that is to be built"


class Aim(Term):
    """What a park is to become, after 打造."""

    BAY_MAKING_AREA = (
        "bay_making_area",
        "湾区先进制造业协同发展区",
        "an area of coordinated development of the Bay Area's advanced manufacturing",
    )
    CONVERSION_CENTRE = (
        "conversion_centre",
        "粤港澳大湾区科技创新转化中心",
        "a centre of the Greater Bay Area for turning innovation to use",
    )
    URBAN_RURAL_PIONEER = (
        "urban_rural_pioneer",
        "国家城乡产业协同发展先行园区",
        "a national pioneer park of coordinated urban-rural industry",
    )
    SMART_BENCHMARK = (
        "smart_benchmark",
        "粤港澳智能制造产业标杆区",
        "a benchmark area of smart manufacturing in Guangdong, Hong Kong and Macao",
    )
    SOUTHERN_HUB = "southern_hub", "国家级南部新型物流枢纽中心", "a new southern logistics hub at national level"
    SUPPLY_CHAIN_HUB = (
        "supply_chain_hub",
        "粤港澳大湾区现代化供应链枢纽",
        "a modern supply-chain hub of the Greater Bay Area",
    )
    DISTRIBUTION_CENTRE = (
        "distribution_centre",
        "城市生产生活分拨中心",
        "a distribution centre for the cities' production and life",
    )
    FREE_TRADE_ZONE = "free_trade_zone", "自由贸易区", "a free trade zone"
    CITY_AND_INDUSTRY = (
        "city_and_industry",
        "产城融合发展示范区",
        "a demonstration area where industry and town grow together",
    )
    QUALITY_AREA = (
        "quality_area",
        "粤港澳大湾区高质量发展试验区",
        "a pilot area of high-quality development in the Greater Bay Area",
    )
    INNOVATION_AREA = "innovation_area", "创新驱动发展引领区", "a leading area of development driven by innovation"
    MAKING_PARK = (
        "making_park",
        "粤港澳大湾区先进制造协同发展示范园区",
        "a demonstration park of the Greater Bay Area for coordinated advanced manufacturing",
    )
    EQUIPMENT_BASE = (
        "equipment_base",
        "粤港澳大湾区现代装备制造产业基地",
        "a base of the Greater Bay Area for making modern equipment",
    )
    ECOLOGICAL_ECONOMY = (
        "ecological_economy",
        "粤北生态经济示范区",
        "a demonstration area of the ecological economy in northern Guangdong",
    )
    LEISURE_DESTINATION = (
        "leisure_destination",
        "粤港澳大湾区世界级休闲旅游目的地",
        "a world-class leisure destination of the Greater Bay Area",
    )
    CULTURE_TRADE_TOURISM = (
        "culture_trade_tourism",
        "文商旅产业融合发展创新试验区",
        "a pilot area where culture, trade and tourism grow together",
    )
    TOURISM_MODEL = "tourism_model", "区域旅游合作发展样板", "a model of regional cooperation in tourism"
    TRADING_PLATFORM = "trading_platform", "现代农业交易平台", "a trading platform of modern agriculture"
    INFORMATION_PLATFORM = "information_platform", "信息平台", "an information platform"
    FINANCE_PLATFORM = "finance_platform", "金融平台", "a finance platform"
    INNOVATION_PLATFORM = "innovation_platform", "科技创新平台", "a platform of scientific innovation"
    EXTENSION_PLATFORM = "extension_platform", "农技推广平台", "a platform of agricultural extension"


@dataclass(frozen=True)
class Said:
    """The words in which a row names industries, all of them."""

    manner: Manner
    words: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Row:
    """A row of 表2: the park, its 序号, what it says of industries, and the words on what the park is to become.

    ``more`` where 等 follows the industries without a number: then what is not named is not decided."""

    park: Park
    provision: str
    serial: int
    said: tuple[Said, ...]
    becomes: str
    aims: tuple[Aim, ...]
    more: bool = False

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for said in self.said for field in said.fields)

    @property
    def in_zone(self) -> bool:
        return self.serial == ZONE_NUMBER


ROWS = (
    Row(
        Park.GUANGQING_PARK,
        "tbl_2__row_1",
        1,
        (
            Said(
                Manner.FOCUS,
                "重点发展高端装备制造、精细化工及新材料、汽车核心零部件、智能家居、现代生物技术产业",
                (
                    Field.HIGH_END_EQUIPMENT,
                    Field.CHEMICALS_AND_MATERIALS,
                    Field.CORE_CAR_PARTS,
                    Field.SMART_HOMES,
                    Field.MODERN_BIOTECHNOLOGY,
                ),
            ),
            Said(
                Manner.PUSHED_ON,
                "推动总部经济和现代服务业发展",
                (Field.HEADQUARTERS, Field.MODERN_SERVICES),
            ),
        ),
        "打造湾区先进制造业协同发展区。",
        (Aim.BAY_MAKING_AREA,),
    ),
    Row(
        Park.GUANGFO_PARK,
        "tbl_2__row_2",
        1,
        (
            Said(
                Manner.FOCUS,
                "重点发展生物医药、新材料、高端美容产品、智能装备制造产业",
                (Field.BIOMEDICINE, Field.NEW_MATERIALS, Field.BEAUTY_PRODUCTS, Field.SMART_EQUIPMENT_MAKING),
            ),
        ),
        "打造粤港澳大湾区科技创新转化中心。",
        (Aim.CONVERSION_CENTRE,),
    ),
    Row(
        Park.GUANGDE_PARK,
        "tbl_2__row_3",
        1,
        (
            Said(
                Manner.FOCUS,
                "重点发展高端制造、新型建材、新材料、生物科技、红茶文化、食品饮料等产业",
                (
                    Field.HIGH_END_MAKING,
                    Field.BUILDING_MATERIALS,
                    Field.NEW_MATERIALS,
                    Field.BIOSCIENCE,
                    Field.BLACK_TEA,
                    Field.FOOD,
                ),
            ),
        ),
        "打造国家城乡产业协同发展先行园区及粤港澳智能制造产业标杆区。",
        (Aim.URBAN_RURAL_PIONEER, Aim.SMART_BENCHMARK),
        more=True,
    ),
    Row(
        Park.AIRPORT_TOWN,
        "tbl_2__row_4",
        1,
        (
            Said(
                Manner.FOCUS,
                "重点发展现代物流、先进制造、商贸商务、智能装备、都市农业和居住服务等六大产业",
                (
                    Field.MODERN_LOGISTICS,
                    Field.ADVANCED_MAKING,
                    Field.TRADE,
                    Field.SMART_EQUIPMENT,
                    Field.URBAN_FARMING,
                    Field.LIVING_SERVICES,
                ),
            ),
        ),
        "打造国家级南部新型物流枢纽中心、粤港澳大湾区现代化供应链枢纽、城市生产生活分拨中心、自由贸易区和产城融合发展示范区。",
        (
            Aim.SOUTHERN_HUB,
            Aim.SUPPLY_CHAIN_HUB,
            Aim.DISTRIBUTION_CENTRE,
            Aim.FREE_TRADE_ZONE,
            Aim.CITY_AND_INDUSTRY,
        ),
    ),
    Row(
        Park.HIGH_TECH_ZONE,
        "tbl_2__row_5",
        2,
        (
            Said(
                Manner.FOCUS,
                "重点发展电子信息、医药制造、汽车整车—零部件产业及交通装备零部件产业、专业服务业的高质量产业体系",
                (
                    Field.ELECTRONICS,
                    Field.PHARMACEUTICALS,
                    Field.VEHICLES_AND_PARTS,
                    Field.TRANSPORT_PARTS,
                    Field.PROFESSIONAL_SERVICES,
                ),
            ),
        ),
        "打造粤港澳大湾区高质量发展试验区、创新驱动发展引领区。",
        (Aim.QUALITY_AREA, Aim.INNOVATION_AREA),
    ),
    Row(
        Park.HUADU_PARK,
        "tbl_2__row_6",
        3,
        (
            Said(
                Manner.DEVELOPED,
                "| 发展汽车零部件制造、装备制造、精细化工及新材料、医药制造产业",
                (
                    Field.CAR_PARTS_MAKING,
                    Field.EQUIPMENT,
                    Field.CHEMICALS_AND_MATERIALS,
                    Field.PHARMACEUTICALS,
                ),
            ),
        ),
        "打造粤港澳大湾区先进制造协同发展示范园区。",
        (Aim.MAKING_PARK,),
    ),
    Row(
        Park.BAIYUN_PARK,
        "tbl_2__row_7",
        4,
        (
            Said(
                Manner.DEVELOPED,
                "| 发展智能装备、现代商贸物流、精细化工及新材料产业",
                (Field.SMART_EQUIPMENT, Field.MODERN_TRADE_LOGISTICS, Field.CHEMICALS_AND_MATERIALS),
            ),
        ),
        "打造粤港澳大湾区现代装备制造产业基地。",
        (Aim.EQUIPMENT_BASE,),
    ),
    Row(
        Park.ETHNIC_PARK,
        "tbl_2__row_8",
        5,
        (
            Said(
                Manner.FOCUS,
                "重点发展高端制造、都市农业、新能源、新材料、非金属矿业，",
                (
                    Field.HIGH_END_MAKING,
                    Field.URBAN_FARMING,
                    Field.NEW_ENERGY,
                    Field.NEW_MATERIALS,
                    Field.MINERALS,
                ),
            ),
        ),
        "打造粤北生态经济示范区。",
        (Aim.ECOLOGICAL_ECONOMY,),
    ),
    Row(
        Park.TOURISM_ZONE,
        "tbl_2__row_9",
        6,
        (
            Said(
                Manner.FOCUS,
                "重点发展生态旅游、休闲旅游和文化旅游，",
                (Field.ECOLOGICAL_TOURISM, Field.LEISURE_TOURISM, Field.CULTURAL_TOURISM),
            ),
        ),
        "打造粤港澳大湾区世界级休闲旅游目的地、文商旅产业融合发展创新试验区、区域旅游合作发展样板。",
        (Aim.LEISURE_DESTINATION, Aim.CULTURE_TRADE_TOURISM, Aim.TOURISM_MODEL),
    ),
    Row(
        Park.MAKER_SPACE,
        "tbl_2__row_10",
        7,
        (
            Said(
                Manner.LINK,
                "重点构建集“生产+加工+科技+品牌+流通+休闲旅游”全产业链",
                (
                    Field.PRODUCTION,
                    Field.PROCESSING,
                    Field.SCIENCE,
                    Field.BRAND,
                    Field.DISTRIBUTION,
                    Field.LEISURE_TOURISM,
                ),
            ),
        ),
        "打造现代农业交易平台、信息平台、金融平台、科技创新平台和农技推广平台。",
        (
            Aim.TRADING_PLATFORM,
            Aim.INFORMATION_PLATFORM,
            Aim.FINANCE_PLATFORM,
            Aim.INNOVATION_PLATFORM,
            Aim.EXTENSION_PLATFORM,
        ),
    ),
)
ROW = {row.park: row for row in ROWS}
CITES = tuple(row.provision for row in ROWS)

JOINED = (Field.FINE_CHEMICALS, Field.NEW_MATERIALS)
"""What 及 joins in 精细化工及新材料."""
ALIKE = (
    frozenset({Field.HIGH_END_EQUIPMENT, Field.EQUIPMENT, Field.SMART_EQUIPMENT_MAKING, Field.SMART_EQUIPMENT}),
    frozenset({Field.CHEMICALS_AND_MATERIALS, *JOINED}),
    frozenset({Field.CORE_CAR_PARTS, Field.VEHICLES_AND_PARTS, Field.CAR_PARTS_MAKING, Field.CAR_FITTINGS}),
    frozenset({Field.MODERN_BIOTECHNOLOGY, Field.BIOSCIENCE}),
    frozenset({Field.MODERN_LOGISTICS, Field.MODERN_TRADE_LOGISTICS, Field.TRADE_LOGISTICS}),
)
"""Wordings that are alike but not the same. No row has two of a group."""

ZONE_FIELDS = {
    "先进制造、都市农业、生态旅游、商贸物流等领域": (
        Field.ADVANCED_MAKING,
        Field.URBAN_FARMING,
        Field.ECOLOGICAL_TOURISM,
        Field.TRADE_LOGISTICS,
    ),
    "汽车零配件、新材料、高端美容产品、智能装备制造等产业": (
        Field.CAR_FITTINGS,
        Field.NEW_MATERIALS,
        Field.BEAUTY_PRODUCTS,
        Field.SMART_EQUIPMENT_MAKING,
    ),
}
"""What 第五章第五节第二款 names for the cooperation zone; both lists end in 等."""
ZONE_PARKS = "广清产业园、广佛（佛冈）产业园、广德（英德）产业园、广清空港现代物流产业新城“三园一城”"
OTHER_PARKS = "清远国家高新技术产业开发区、广州花都（清新）产业转移工业园、广州白云（英德）产业转移工业园、清远民族工业园、粤港澳大湾区北部生态文化旅游合作区、广清农业众创空间等园区（平台）"

for row in ROWS:
    REGULATION.quoted.extend(
        Quoted(row.park.value, row.provision, words, __name__)
        for words in (row.park.zh, *(said.words for said in row.said), row.becomes)
    )
    REGULATION.quoted.extend(Quoted(word.value, row.provision, word.zh, __name__) for word in (*row.fields, *row.aims))
REGULATION.quoted.extend(
    (
        Quoted("ZONE_PARKS", ZONE_TOLD, ZONE_PARKS, __name__),
        Quoted("OTHER_PARKS", OTHERS_TOLD, OTHER_PARKS, __name__),
        *(Quoted("ZONE_FIELDS", ZONE_TOLD, words, __name__) for words in ZONE_FIELDS),
    )
)
