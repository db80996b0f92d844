"""第一条第三项: the sentences about residents' domestic water."""

from policy.rules.hardship_relief.terms import WaterAveraged, WaterPersons
from policy.rules.hardship_relief.water import water_charge
from policy.suite.sentences import Sentences

SENTENCES = Sentences(WaterAveraged, WaterPersons)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("困难群众{persons_in_hardship:int}人", "number of persons in hardship: {persons_in_hardship:int}")

given(
    "广州市自来水有限公司收取居民生活用水费用",
    "Guangzhou Water Supply Co., Ltd. collects the charges for residents' domestic water",
    water_company=True,
    domestic_water=True,
)
given(
    "其他自来水企业收取居民生活用水费用",
    "another water supply enterprise collects the charges for residents' domestic water",
    water_company=False,
    domestic_water=True,
)
given(
    "广州市自来水有限公司收取非居民生活用水费用",
    "Guangzhou Water Supply Co., Ltd. collects charges for water other than residents' domestic water",
    water_company=True,
    domestic_water=False,
)
given("同住人员共{residents:int}人", "number of persons who live there: {residents:int}")
given(
    "第一阶梯水价为每立方米{water_price:yuan}元",
    "the first-tier price of residential water is {water_price:yuan} yuan per cubic metre",
)
given(
    "平均用水量按“{water_averaged:WaterAveraged}”解释", "the average is read as taken “{water_averaged:WaterAveraged}”"
)
given("平均的人数按“{water_persons:WaterPersons}”解释", "the persons are read as “{water_persons:WaterPersons}”")
when(
    "查询{bill_months:int}个月共用水{bill_water:int}立方米的账单",
    "a bill for {bill_water:int} cubic metres of water is looked up, months of the bill: {bill_months:int}",
    ask=water_charge,
)
when(
    "查询一个公历月用水{month_water:int}立方米的费用",
    "the charge is looked up for {month_water:int} cubic metres of water in one calendar month",
    ask=water_charge,
)
then(
    "按优惠水价计收{low_price_water:int}立方米，按第一阶梯水价计收{first_tier_water:int}立方米",
    "{low_price_water:int} cubic metres are charged at the concession price and {first_tier_water:int} at the first-tier price",
    received=True,
)
then("用水费用为{water_charge:yuan}元", "the charge for the water is {water_charge:yuan} yuan")
