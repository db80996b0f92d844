"""第十条: the sentences about care homes, work, and nurseries and schools."""

from policy.rules.blood_donation.children import Institution, admission_priority
from policy.rules.blood_donation.terms import Body, CareHolders, NurseryRead
from policy.rules.blood_donation.welfare import (
    REFERRALS,
    CareHome,
    Referral,
    Registration,
    care_home_priority,
    job_priority,
    referral_list,
    subsidy_due,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, CareHolders, CareHome, Institution, NurseryRead, Referral, Registration)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "在入住评估轮候官方网站上登记：{registered:bool}",
    "registered on the official website for assessment and waiting: {registered:bool}",
)
given(
    "民政部门审核通过：{review_passed:bool}",
    "the civil affairs department's review is passed: {review_passed:bool}",
)
given(
    "优先轮候的人员按“{care_holders:CareHolders}”解释",
    "those with priority in waiting are read as “{care_holders:CareHolders}”",
)
when(
    "查询可否优先轮候入住{care_home:CareHome}",
    "it is asked whether there is priority in waiting for {care_home:CareHome}",
    ask=care_home_priority,
)
then("优先", "there is priority", priority=True)
then("不优先", "there is no priority", priority=False)

given("是灵活就业人员：{flexible_worker:bool}", "is a flexible worker: {flexible_worker:bool}")
given(
    "符合社保补贴的条件：{subsidy_conditions:bool}",
    "the conditions of the social insurance subsidy are met: {subsidy_conditions:bool}",
)
when("查询应否给予社保补贴", "it is asked whether a social insurance subsidy must be given", ask=subsidy_due)
given(
    "与其他求职者同等条件：{equal_conditions:bool}",
    "conditions equal to those of other job seekers: {equal_conditions:bool}",
)
when("查询应否优先提供就业岗位", "it is asked whether priority must be given in providing jobs", ask=job_priority)

given(
    "{registration:Registration}办理失业登记",
    "the registration as unemployed is made {registration:Registration}",
)
given("表示有再就业意愿：{wishes_work:bool}", "the wish to be re-employed is stated: {wishes_work:bool}")
given(
    "符合线上登记人员的条件：{online_conditions:bool}",
    "the conditions for those who register online are met: {online_conditions:bool}",
)
when("查询可否列入优先推荐名单", "entry in the priority referral list is looked up", ask=referral_list)
then("该人员{referral:Referral}", "the person is {referral:Referral}")
then(
    "由区公共就业服务机构决定是否列入优先推荐名单",
    "the district public employment service agency decides whether the person is entered in the priority referral list",
    authority=Body.AGENCY,
    options=REFERRALS,
)

given("儿童是该人员的子女：{own_child:bool}", "the person's own child: {own_child:bool}")
given(
    "符合《规定》有关条件：{conditions_of_regulation:bool}",
    "the relevant conditions of the Regulation are met: {conditions_of_regulation:bool}",
)
given(
    "与其他儿童同等条件：{equal_to_others:bool}",
    "conditions equal to those of other children: {equal_to_others:bool}",
)
given(
    "符合该区的具体实施办法：{district_methods_met:bool}",
    "the methods of the district are met: {district_methods_met:bool}",
)
given(
    "入托的范围按“{nursery_read:NurseryRead}”解释",
    "admission to nurseries is read as covering “{nursery_read:NurseryRead}”",
)
when(
    "查询该儿童可否优先入读{institution:Institution}",
    "it is asked whether the child has priority in admission to {institution:Institution}",
    ask=admission_priority,
)
