"""第十八条: the sentences about contribution years, reaching the retirement age and deferred payment."""

from policy.rules.medical_insurance.retirement import (
    DeferralBenefits,
    PaymentChoice,
    cumulative_contribution_months,
    deferral_benefits,
    local_contribution_months,
    required_years,
    retiree_benefits,
)
from policy.rules.medical_insurance.terms import (
    AfterDeferral,
    AgeReached,
    DeferralAccount,
    ElsewhereYears,
    LateApproval,
    TransferAge,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    AfterDeferral,
    AgeReached,
    DeferralAccount,
    DeferralBenefits,
    ElsewhereYears,
    LateApproval,
    PaymentChoice,
    TransferAge,
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "设规定年限为累计缴费{required_total:int}个月、本市累计缴费{required_local:int}个月",
    "the required years are assumed to be {required_total:int} cumulative months and {required_local:int} months in the City",
)
given(
    "设规定年限为累计缴费{required_total:int}个月，本市部分不明",
    "the required years are assumed to be {required_total:int} cumulative months, those in the City not known",
)
given(
    "达到法定退休年龄时累计缴费{total_months:int}个月，其中本市{local_months:int}个月",
    "on reaching the statutory retirement age {total_months:int} months were paid, {local_months:int} of them in the City",
)
given(
    "达到法定退休年龄时本市累计缴费{local_months:int}个月，累计缴费不明",
    "on reaching the statutory retirement age {local_months:int} months were paid in the City, the cumulative ones not known",
)
when("查询是否达到规定年限", "it is asked whether the required years are reached", ask=required_years)
then(
    "累计缴费年限和本市累计缴费年限均达到规定年限",
    "the cumulative years and those in the City have both reached the required years",
    reached=True,
    months_missing=0,
)
then(
    "未达到规定年限，还差{months_missing:int}个月",
    "the required years are not reached and {months_missing:int} months are missing",
    reached=False,
)

given(
    "法定退休年龄的对应日为{retirement_age_day:date}",
    "the corresponding day of the statutory retirement age is {retirement_age_day:date}",
)
given(
    "法定退休年龄的达到按“{age_reached:AgeReached}”解释",
    "the retirement age is read as reached {age_reached:AgeReached}",
)
given(
    "医疗保障经办机构于{approved_on:date}核准",
    "the healthcare security agency approved on {approved_on:date}",
    approved=True,
)
given("已经医疗保障经办机构核准", "the healthcare security agency has approved", approved=True)
given("未经医疗保障经办机构核准", "the healthcare security agency has not approved", approved=False)
given("核准日记为{approved_on:date}", "the day of the approval is recorded as {approved_on:date}")
given("较晚核准的起点按“{late_approval:LateApproval}”解释", "late approval is read as {late_approval:LateApproval}")
given("选择{choice:PaymentChoice}", "the choice is {choice:PaymentChoice}")
given("于{paid_up_on:date}缴满规定年限", "the payment on {paid_up_on:date} completes the required years")
given(
    "按月缴满后的起点按“{after_deferral:AfterDeferral}”解释",
    "the benefits after monthly payment are read as running {after_deferral:AfterDeferral}",
)
when(
    "查询从何时起享受退休人员待遇",
    "it is asked from when the benefits of a retiree are received",
    ask=retiree_benefits,
)
then(
    "从{retiree_from:month}起享受退休人员的职工基本医疗保险待遇",
    "the employees' basic medical insurance benefits of a retiree are received from {retiree_from:month}",
)
then(
    "尚不享受退休人员的职工基本医疗保险待遇",
    "the employees' basic medical insurance benefits of a retiree are not yet received",
    retiree_from=None,
)

given("延缴期间已缴费{deferred_months:int}个月", "{deferred_months:int} months were paid during the deferral period")
given(
    "延缴期间的个人账户按“{deferral_account:DeferralAccount}”解释",
    "the deferral period is read as carrying {deferral_account:DeferralAccount}",
)
when(
    "查询{month:month}的延缴期间待遇",
    "the deferral benefits of {month:month} are looked up",
    ask=deferral_benefits,
)
when("查询延缴期间的待遇", "the benefits of the deferral period are looked up", ask=deferral_benefits)
then("该人员{benefits:DeferralBenefits}", "the person receives {benefits:DeferralBenefits}")

given(
    "从其他统筹地区到本市就业：{came_to_work:bool}",
    "came from another pooling area to work in the City: {came_to_work:bool}",
)
given(
    "按照国家、省的规定转移关系至本市：{transferred:bool}",
    "relation transferred to the City under the rules of the State and the Province: {transferred:bool}",
)
given(
    "于{work_began_on:date}从其他统筹地区到本市就业",
    "the person came from another pooling area and began to work in the City on {work_began_on:date}",
    came_to_work=True,
)
given(
    "到本市就业日记为{work_began_on:date}",
    "the day on which work in the City began is recorded as {work_began_on:date}",
)
given(
    "于{transferred_on:date}按照国家、省的规定转移关系至本市",
    "the relation was transferred to the City under the rules of the State and the Province on {transferred_on:date}",
    transferred=True,
)
given("关系转移日记为{transferred_on:date}", "the day of the transfer is recorded as {transferred_on:date}")
given(
    "本市累计缴费{local_months:int}个月、其他统筹地区累计缴费{elsewhere_months:int}个月",
    "{local_months:int} months were paid in the City and {elsewhere_months:int} in other pooling areas",
)
given(
    "本市累计缴费{local_months:int}个月，其他统筹地区缴费不明",
    "{local_months:int} months were paid in the City, those in other pooling areas not known",
)
given(
    "未达到法定退休年龄按“{transfer_age:TransferAge}”判断",
    "being below the retirement age is tested {transfer_age:TransferAge}",
)
given(
    "其他统筹地区的年限按“{elsewhere_years:ElsewhereYears}”解释",
    "the years in other pooling areas are read as counting {elsewhere_years:ElsewhereYears}",
)
when("查询累计缴费年限", "the cumulative contribution years are looked up", ask=cumulative_contribution_months)
then(
    "累计缴费年限为{total_months:int}个月，其中其他统筹地区{elsewhere_counted:int}个月",
    "the cumulative contribution years are {total_months:int} months, {elsewhere_counted:int} of them in other pooling areas",
)

given(
    "参加本市职工基本医疗保险缴费{employee_months:int}个月",
    "{employee_months:int} months were paid to employees' basic medical insurance in the City",
)
given(
    "原参加本市城镇灵活就业人员基本医疗保险缴费{former_flexible_months:int}个月",
    "{former_flexible_months:int} months were paid to the City's former insurance for urban flexible workers",
)
given("军人服现役{service_months:int}个月", "{service_months:int} months were served as a soldier on active service")
when(
    "查询本市累计缴费年限",
    "the cumulative contribution years in the City are looked up",
    ask=local_contribution_months,
)
then(
    "本市累计缴费年限为{local_months:int}个月",
    "the cumulative contribution years in the City are {local_months:int} months",
)
