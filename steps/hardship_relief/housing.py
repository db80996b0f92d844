"""第一条第一项、第二项: the sentences about rent, and about fees for waste and cleaning."""

from policy.rules.hardship_relief.housing import CleaningFee, Housing, fee_exemption, monthly_rent
from policy.rules.hardship_relief.terms import ReligiousProperty
from policy.suite.sentences import Sentences

SENTENCES = Sentences(CleaningFee, Housing, ReligiousProperty)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("租住{housing:Housing}", "{housing:Housing} is rented")
given("属于宗教房产：{religious_property:bool}", "religious property: {religious_property:bool}")
given(
    "“不含宗教房产”按“{religious_property_read:ReligiousProperty}”解释",
    "“not including religious property” is read as “{religious_property_read:ReligiousProperty}”",
)
when(
    "查询计租面积{area:hundredths}平方米的每月租金",
    "the monthly rent for {area:hundredths} square metres is looked up",
    ask=monthly_rent,
)
when("查询每月租金", "the monthly rent is looked up", ask=monthly_rent)
then("每月缴纳住房租金{rent:yuan}元", "the housing rent is {rent:yuan} yuan per month", received=True)

when(
    "查询由城市垃圾经营服务单位收取的{cleaning_fee:CleaningFee}",
    "it is asked about {cleaning_fee:CleaningFee} charged by an urban waste service operator",
    ask=fee_exemption,
    waste_operator=True,
)
when(
    "查询由其他单位收取的{cleaning_fee:CleaningFee}",
    "it is asked about {cleaning_fee:CleaningFee} charged by another unit",
    ask=fee_exemption,
    waste_operator=False,
)
when(
    "查询{cleaning_fee:CleaningFee}是否免缴",
    "it is asked whether there is exemption from paying {cleaning_fee:CleaningFee}",
    ask=fee_exemption,
)
then("免缴该项费用", "the applicant is exempt from paying the fee", exempt=True)
then("不免缴该项费用", "the applicant is not exempt from paying the fee", exempt=False)
