"""第十三条: the sentences about the government's assistance towards the contributions of retirees."""

from policy.rules.medical_insurance.subsidy import (
    Arrival,
    Bearer,
    PensionKind,
    PoolingArea,
    Sex,
    pension_cutoff,
    pension_months_counted,
    reemployed_subsidy_scope,
    reemployed_subsidy_shares,
    subsidy_scope,
    subsidy_shares,
)
from policy.rules.medical_insurance.terms import (
    AgeReached,
    AgeTested,
    EqualTime,
    HouseholdTested,
    LongestCounted,
    OddFen,
    TransferredYears,
)
from policy.rules.medical_insurance.treasury import (
    GovernmentLevel,
    paying_treasury,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    AgeReached,
    AgeTested,
    Arrival,
    Bearer,
    EqualTime,
    GovernmentLevel,
    HouseholdTested,
    LongestCounted,
    OddFen,
    PensionKind,
    PoolingArea,
    Sex,
    TransferredYears,
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("退休人员是社会申办退休人员", "the retiree is an applicant retiree", applicant_retiree=True)
given("退休人员不是社会申办退休人员", "the retiree is not an applicant retiree", applicant_retiree=False)
given(
    "职工基本医疗保险已累计缴费{total_months:int}个月",
    "{total_months:int} months of employees' basic medical insurance have been paid in all",
)
given(
    "其中本市累计缴费{local_months:int}个月",
    "{local_months:int} of these months have been paid in the City",
)
given(
    "累计缴费的规定年限为{required_total:int}个月",
    "the required cumulative contribution years are {required_total:int} months",
)
given(
    "本市累计缴费的规定年限为{required_local:int}个月",
    "the required cumulative contribution years in the City are {required_local:int} months",
)
when(
    "社会申办退休的资助申请受审核",
    "the request for assistance as an applicant retiree is examined",
    ask=subsidy_scope,
)
when(
    "再就业人员退休的资助申请受审核",
    "the request for assistance as a re-employed retiree is examined",
    ask=reemployed_subsidy_scope,
)
then("属于专项资金资助范围", "the person is within the assistance of the special funds", within_subsidy=True)
then("不属于专项资金资助范围", "the person is not within the assistance of the special funds", within_subsidy=False)
then(
    "是否属于专项资金资助范围：{within_subsidy:bool}",
    "within the assistance of the special funds: {within_subsidy:bool}",
)

given(
    "办理领取基本养老金手续的原独立统筹区为{pooling_area:PoolingArea}",
    "the former independent pooling area of the pension formalities is {pooling_area:PoolingArea}",
)
given(
    "{pension_kind:PensionKind}从{spell_first:month}连续至{spell_last:month}",
    "{pension_kind:PensionKind} run without a gap from {spell_first:month} to {spell_last:month}",
)
given("本人的身份：{arrival:Arrival}", "status of the person: {arrival:Arrival}")
given(
    "调入或者安置经有权机关批准：{arrival_approved:bool}",
    "transfer or resettlement approved by the competent authority: {arrival_approved:bool}",
)
given(
    "转入的缴费年限按“{transferred_years:TransferredYears}”解释",
    "the years transferred in are read as counting “{transferred_years:TransferredYears}”",
)
when(
    "查询计算养老保险缴费年限的截止时间",
    "the cut-off time for counting pension insurance contribution years is looked up",
    ask=pension_cutoff,
)
then("截至{cutoff:month}", "it is up to and including {cutoff:month}")
when(
    "计算这段年限计入政府资助年限的月数",
    "the months of this spell that count in the government assistance years are counted",
    ask=pension_months_counted,
)
then("计入{months_counted:int}个月", "{months_counted:int} months count")

given(
    "不足规定年限应缴纳的费用为{shortfall:yuan}元",
    "the contributions payable for the missing years are {shortfall:yuan} yuan",
)
given(
    "单位按照原规定计缴、计发部分为{employer_part:yuan}元",
    "the employer's part under the former rules is {employer_part:yuan} yuan",
)
given(
    "退休时应当由个人缴纳的费用为{own_due:yuan}元",
    "the contributions that the person must pay on retirement are {own_due:yuan} yuan",
)
given(
    "计至截止月份的政府资助年限为{assistance_months:int}个月",
    "the government assistance years up to the cut-off month are {assistance_months:int} months",
)
given("分担金额的零头按“{odd_fen:OddFen}”取整", "the shares are rounded so that {odd_fen:OddFen}")
when(
    "计算社会申办退休人员的资助金额",
    "the assistance of the applicant retiree is calculated",
    ask=subsidy_shares,
)
when(
    "计算再就业退休人员的资助金额",
    "the assistance of the re-employed retiree is calculated",
    ask=reemployed_subsidy_shares,
)
then("剩余部分{bearer:Bearer}", "of the remainder {bearer:Bearer}")
then("个人应缴费用{bearer:Bearer}", "of what the person must pay {bearer:Bearer}")
then("政府专项资金资助{government_share:yuan}元", "the government special funds pay {government_share:yuan} yuan")
then("本人缴纳{own_share:yuan}元", "the person pays {own_share:yuan} yuan")

given("{sex:Sex}，{born:date}出生", "{sex:Sex} was born on {born:date}")
given(
    "退休时具有本市户籍：{household_at_retirement:bool}",
    "household registration in the City on retirement: {household_at_retirement:bool}",
)
given(
    "再就业时具有本市户籍：{household_at_reemployment:bool}",
    "household registration in the City on re-employment: {household_at_reemployment:bool}",
)
given(
    "户籍按“{household_tested:HouseholdTested}”判断",
    "household registration is tested {household_tested:HouseholdTested}",
)
given("于{unemployed_on:date}失业", "the person became unemployed on {unemployed_on:date}")
given(
    "失业后于{reemployed_on:date}再就业",
    "after unemployment the person was re-employed on {reemployed_on:date}",
    after_unemployment=True,
)
given(
    "未失业，于{reemployed_on:date}转到新单位工作",
    "without unemployment the person moved to a new employer on {reemployed_on:date}",
    after_unemployment=False,
)
given(
    "于{retired_on:date}在新单位退休",
    "the person retired at the new employer on {retired_on:date}",
    at_new_employer=True,
)
given(
    "于{retired_on:date}退休，但不是在新单位退休",
    "the person retired on {retired_on:date}, but not at the new employer",
    at_new_employer=False,
)
given("年龄按“{age_tested:AgeTested}”判断", "the age is tested {age_tested:AgeTested}")
given("周岁按“{age_reached:AgeReached}”达到解释", "an age is read as reached {age_reached:AgeReached}")

given(
    "在本市为甲单位工作共{a_months:int}个月",
    "the person worked in the City for employer A for {a_months:int} months in all",
)
given(
    "在本市为乙单位工作共{b_months:int}个月",
    "the person worked in the City for employer B for {b_months:int} months in all",
)
given("为甲单位连续工作最长{a_spell:int}个月", "the longest unbroken spell for employer A is {a_spell:int} months")
given("为乙单位连续工作最长{b_spell:int}个月", "the longest unbroken spell for employer B is {b_spell:int} months")
given("甲单位的隶属关系为{a_level:GovernmentLevel}属", "employer A belongs to {a_level:GovernmentLevel}")
given("乙单位的隶属关系为{b_level:GovernmentLevel}属", "employer B belongs to {b_level:GovernmentLevel}")
given("甲单位是最后工作的单位：{a_latest:bool}", "employer A is the latest employer: {a_latest:bool}")
given(
    "有关机关认定按{level_found:GovernmentLevel}属单位承担",
    "the authorities found that the employer belonging to {level_found:GovernmentLevel} decides",
)
given(
    "工作时间最长按“{longest_counted:LongestCounted}”解释", "the longest time is found {longest_counted:LongestCounted}"
)
given("工作时间相等的，{equal_time:EqualTime}", "where the times are equal, {equal_time:EqualTime}")
when("确定承担资助资金的财政", "it is asked which public finance bears the assistance", ask=paying_treasury)
then(
    "资助资金由{level:GovernmentLevel}级财政全额承担",
    "the public finance of {level:GovernmentLevel} bears the assistance in full",
    percent=100,
)
