"""The parks and platforms of Table 2."""

from policy.rules.integration_plan.parks import (
    InZone,
    park_aim,
    park_focus,
    park_placed,
    parks_for,
    zone_compared,
)
from policy.rules.integration_plan.table_2 import Aim, Field, Manner, Park
from policy.rules.integration_plan.terms import JoinedField
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Field, InZone, JoinedField, Manner, Park)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "表2的“精细化工及新材料”按“{joined_field:JoinedField}”解释",
    "fine chemicals and new materials in Table 2 are read as “{joined_field:JoinedField}”",
)

when(
    "查询“{park:Park}”在正文和表2中的位置",
    "the place of “{park:Park}” in the running text and in Table 2 is looked up",
    ask=park_placed,
)
then("表2中序号为{serial:int}", "its number in Table 2 is {serial:int}")
then("属于广清经济特别合作区", "it belongs to the cooperation zone", in_zone=True)
then("不属于广清经济特别合作区", "it does not belong to the cooperation zone", in_zone=False)

when("查询“{park:Park}”要打造成什么", "it is asked what “{park:Park}” is to become", ask=park_aim)

# A park is to become one thing or several, an industry has one park or several: each such list is a sentence of its own.
AIMS = (
    (Aim.BAY_MAKING_AREA,),
    (Aim.CONVERSION_CENTRE,),
    (Aim.URBAN_RURAL_PIONEER, Aim.SMART_BENCHMARK),
    (Aim.SOUTHERN_HUB, Aim.SUPPLY_CHAIN_HUB, Aim.DISTRIBUTION_CENTRE, Aim.FREE_TRADE_ZONE, Aim.CITY_AND_INDUSTRY),
    (Aim.QUALITY_AREA, Aim.INNOVATION_AREA),
    (Aim.MAKING_PARK,),
    (Aim.EQUIPMENT_BASE,),
    (Aim.ECOLOGICAL_ECONOMY,),
    (Aim.LEISURE_DESTINATION, Aim.CULTURE_TRADE_TOURISM, Aim.TOURISM_MODEL),
    (
        Aim.TRADING_PLATFORM,
        Aim.INFORMATION_PLATFORM,
        Aim.FINANCE_PLATFORM,
        Aim.INNOVATION_PLATFORM,
        Aim.EXTENSION_PLATFORM,
    ),
)
for aims in AIMS:
    then(f"打造{'、'.join(aim.zh for aim in aims)}", f"it is to become {'; '.join(aim.en for aim in aims)}", aims=aims)

when(
    "查询表2是否为“{park:Park}”点名“{park_field:Field}”",
    "it is asked whether Table 2 names “{park_field:Field}” for “{park:Park}”",
    ask=park_focus,
)
then("表2点名这个产业", "Table 2 names the industry", named=True)
then("表2没有点名这个产业", "Table 2 does not name the industry", named=False, manner=None)
then("写法为“{manner:Manner}”", "what is said: {manner:Manner}")
then("该行近似的写法为“{like:Field}”", "the row has a wording like it, “{like:Field}”")
then("该行没有近似的写法", "the row has no wording like it", like=None)

when(
    "查询表2为哪些园区点名“{park_field:Field}”",
    "it is asked for which parks Table 2 names “{park_field:Field}”",
    ask=parks_for,
)
PARKS = (
    *((park,) for park in Park),
    (Park.GUANGQING_PARK, Park.HUADU_PARK, Park.BAIYUN_PARK),
    (Park.GUANGFO_PARK, Park.GUANGDE_PARK, Park.ETHNIC_PARK),
    (
        Park.GUANGQING_PARK,
        Park.GUANGFO_PARK,
        Park.GUANGDE_PARK,
        Park.HUADU_PARK,
        Park.BAIYUN_PARK,
        Park.ETHNIC_PARK,
    ),
    (Park.GUANGDE_PARK, Park.ETHNIC_PARK),
    (Park.AIRPORT_TOWN, Park.BAIYUN_PARK),
    (Park.AIRPORT_TOWN, Park.ETHNIC_PARK),
    (Park.HIGH_TECH_ZONE, Park.HUADU_PARK),
    (Park.TOURISM_ZONE, Park.MAKER_SPACE),
)
for parks in PARKS:
    then(
        f"点名的只有{'、'.join(park.zh for park in parks)}",
        f"it is named for {'; '.join(park.en for park in parks)} alone",
        parks=parks,
    )
then("表2没有为任何园区点名", "Table 2 names it for no park", parks=())

when(
    "对照正文为合作区写明的“{park_field:Field}”与表2",
    "“{park_field:Field}”, which the running text names for the cooperation zone, is compared with Table 2",
    ask=zone_compared,
)
then("对照表2的结果为“{in_zone_rows:InZone}”", "compared with Table 2, {in_zone_rows:InZone}")
