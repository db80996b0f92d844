"""第一条第七项、第八项: the sentences about electricity and cable television."""

from policy.rules.hardship_relief.homes import (
    Network,
    OtherNetworkChoice,
    ViewingFee,
    free_electricity,
    television_charge,
)
from policy.rules.hardship_relief.terms import Body, FreeElectricityFor, SharedHousehold
from policy.suite.sentences import Sentences

SENTENCES = Sentences(FreeElectricityFor, Network, SharedHousehold, ViewingFee)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "特困人员同住一户：{extreme_hardship_shares:bool}",
    "a person in extreme hardship shares the household: {extreme_hardship_shares:bool}",
)
given(
    "同住一户的待遇按“{shared_household:SharedHousehold}”解释",
    "the terms of a shared household are read as “{shared_household:SharedHousehold}”",
)

given(
    "由广州供电局抄表收费",
    "the Guangzhou Power Supply Bureau reads the meter and collects the charge",
    power_bureau=True,
)
given(
    "由其他供电企业抄表收费",
    "another power supply enterprise reads the meter and collects the charge",
    power_bureau=False,
)
given(
    "共用电表的认定家庭或者人员数为{units_on_meter:int}",
    "number of recognised households or persons on the meter: {units_on_meter:int}",
)
given(
    "免费电量的对象按“{free_electricity_for:FreeElectricityFor}”解释",
    "those who receive the free electricity are read as “{free_electricity_for:FreeElectricityFor}”",
)
when(
    "查询当月用电{electricity:int}千瓦时的免费电量",
    "the free electricity of a month with a use of {electricity:int} kWh is looked up",
    ask=free_electricity,
)
when("查询当月的免费电量", "the free electricity of the month is looked up", ask=free_electricity)
then(
    "扣减免费电量{kwh_deducted:int}千瓦时，其余{kwh_at_tiers:int}千瓦时执行阶梯电价政策",
    "{kwh_deducted:int} kWh of free electricity are deducted and the other {kwh_at_tiers:int} kWh follow the tiered price policy",
    received=True,
)

given("使用{network:Network}的网络", "the network of {network:Network} is used")
when("查询每月{viewing_fee:ViewingFee}", "{viewing_fee:ViewingFee} per month is looked up", ask=television_charge)
then(
    "免缴该项收视维护费",
    "the applicant is exempt from paying the viewing and maintenance fee",
    received=True,
    monthly_fee=0,
)
then(
    "按每户每月{monthly_fee:yuan}元计收",
    "{monthly_fee:yuan} yuan are charged per household per month",
    received=True,
)
then(
    "省、市、区其他有线电视网络公司可参照上述标准，或者按省、市、区有关优惠规定执行",
    "another cable television network company of the Province, the City or a district may go by reference to these standards "
    "or follow the relevant concession rules of the Province, the City and the districts",
    authority=Body.OTHER_CABLE_COMPANY,
    options=(OtherNetworkChoice.THESE_STANDARDS, OtherNetworkChoice.CONCESSION_RULES),
)
