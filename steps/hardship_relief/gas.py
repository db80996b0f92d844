"""第一条第五项、第六项: the sentences about piped natural gas and the installation of its facilities."""

from policy.rules.hardship_relief.gas import Title, gas_charge, installation_relief
from policy.rules.hardship_relief.terms import GasCounted, GasCycle, GasRounding, GasSupplier, Household, TitleHolder
from policy.suite.sentences import Sentences

SENTENCES = Sentences(GasCounted, GasCycle, GasRounding, GasSupplier, Household, Title, TitleHolder)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("使用管道天然气", "piped natural gas is used", piped_gas=True)
given("使用瓶装燃气", "bottled gas is used", piped_gas=False)
given(
    "由广州燃气集团有限公司供气：{gas_group_supplies:bool}",
    "Guangzhou Gas Group Co., Ltd. supplies the gas: {gas_group_supplies:bool}",
)
given(
    "第（五）项的管道天然气按“{gas_supplier:GasSupplier}”解释",
    "the piped natural gas of item 5 is read as “{gas_supplier:GasSupplier}”",
)
given(
    "计价周期内此前用气{cycle_gas:int}立方米",
    "{cycle_gas:int} cubic metres of gas were used before in the pricing cycle",
)
given(
    "计价周期内开始享受以后、此前用气{cycle_gas_since_start:int}立方米",
    "{cycle_gas_since_start:int} cubic metres of gas were used before in the pricing cycle since the benefit began",
)
given(
    "公历年度内此前用气{year_gas:int}立方米",
    "{year_gas:int} cubic metres of gas were used before in the calendar year",
)
given(
    "公历年度内开始享受以后、此前用气{year_gas_since_start:int}立方米",
    "{year_gas_since_start:int} cubic metres of gas were used before in the calendar year since the benefit began",
)
given(
    "居民用气第一档价格为每立方米{gas_price:yuan}元",
    "the first-band price of residential gas is {gas_price:yuan} yuan per cubic metre",
)
given(
    "超出部分按各阶梯气价计为{tier_charge:yuan}元",
    "the part above comes to {tier_charge:yuan} yuan at the tier prices",
)
given("年度周期按“{gas_cycle:GasCycle}”解释", "the annual cycle is read as “{gas_cycle:GasCycle}”")
given("320立方米按“{gas_counted:GasCounted}”解释", "the 320 cubic metres are read as “{gas_counted:GasCounted}”")
given("取整按“{gas_rounding:GasRounding}”解释", "rounding is read as of “{gas_rounding:GasRounding}”")
when("查询用气{gas:int}立方米的账单", "a bill for {gas:int} cubic metres of gas is looked up", ask=gas_charge)
then(
    "按优惠气价计收{low_price_gas:int}立方米，按各阶梯气价计收{tier_gas:int}立方米",
    "{low_price_gas:int} cubic metres are charged at the concession price and {tier_gas:int} at the tier prices",
    received=True,
)
then("用气费用为{gas_charge:yuan}元", "the charge for the gas is {gas_charge:yuan} yuan")

given("住宅已建成：{completed:bool}", "completed dwelling: {completed:bool}")
given("住宅有{title:Title}", "the dwelling has {title:Title}")
given("证明由申请人拥有：{applicant_holds:bool}", "the applicant holds the papers: {applicant_holds:bool}")
given(
    "由广州燃气集团有限公司提供安装服务：{gas_group:bool}",
    "Guangzhou Gas Group Co., Ltd. provides the installation service: {gas_group:bool}",
)
given(
    "该缴费户已享受安装优惠{account_times:int}次",
    "times that the account has received the installation concession: {account_times:int}",
)
given(
    "该家庭或者人员已享受安装优惠{unit_times:int}次",
    "times that the household or person has received the installation concession: {unit_times:int}",
)
given("每户按“{household:Household}”解释", "a household is read as “{household:Household}”")
given("拥有证明按“{title_holder:TitleHolder}”解释", "having a certificate is read as “{title_holder:TitleHolder}”")
when(
    "查询实际费用{cost:yuan}元的安装减免",
    "the relief is looked up for an installation that actually costs {cost:yuan} yuan",
    ask=installation_relief,
)
when("查询安装减免", "the relief of the installation is looked up", ask=installation_relief)
then(
    "减免安装费用{cost_relieved:yuan}元，其余{user_pays:yuan}元由用户自行解决",
    "{cost_relieved:yuan} yuan of the installation cost are relieved and the user meets the other {user_pays:yuan} yuan",
    received=True,
)
