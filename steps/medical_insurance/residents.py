"""第八条、第十条: the sentences about who joins residents' basic medical insurance, and how residents enrol and pay."""

from policy.rules.medical_insurance.contributions import Formality
from policy.rules.medical_insurance.enrolment import (
    RegistrationPlace,
    ResidentsRelation,
    Review,
    YearSituation,
    enrolment_within_year,
    registration_needed,
    registration_place,
    residents_year,
)
from policy.rules.medical_insurance.participation import Joins
from policy.rules.medical_insurance.residents import (
    ResidentGroup,
    School,
    residents_enrolment,
)
from policy.rules.medical_insurance.terms import Body, CoverLacking, LateRenewal, SituationTime
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    CoverLacking,
    Formality,
    Joins,
    LateRenewal,
    RegistrationPlace,
    ResidentGroup,
    ResidentsRelation,
    Review,
    School,
    SituationTime,
    YearSituation,
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "未参加职工基本医疗保险，也未享有其他保障",
    "neither employees' basic medical insurance nor other cover is held",
    joined_employees=False,
    other_cover=False,
)
given(
    "现已参加职工基本医疗保险：{joined_employees:bool}",
    "now in employees' basic medical insurance: {joined_employees:bool}",
)
given("按照规定享有其他保障：{other_cover:bool}", "other cover held as prescribed: {other_cover:bool}")
given(
    "现已参加城乡居民基本医疗保险：{joined_residents:bool}",
    "now in residents' basic medical insurance: {joined_residents:bool}",
)
given(
    "未享有保障按“{cover_lacking:CoverLacking}”解释",
    "the lack of cover is read as “{cover_lacking:CoverLacking}”",
)
given("就读于{school:School}", "the person attends {school:School}")
given(
    "学校在本市行政区域内：{school_in_city:bool}",
    "school within the administrative area of the City: {school_in_city:bool}",
)
given("全日制学生：{full_time:bool}", "full-time student: {full_time:bool}")
given(
    "在本市办理《广东省居住证》：{permit_from_city:bool}",
    "Guangdong Residence Permit obtained in the City: {permit_from_city:bool}",
)
given(
    "《广东省居住证》自{permit_from:date}起有效",
    "the Guangdong Residence Permit is valid from {permit_from:date}",
)
given(
    "《广东省居住证》有效至{permit_until:date}",
    "the Guangdong Residence Permit is valid up to and including {permit_until:date}",
)
given("已就业：{employed:bool}", "employed: {employed:bool}")
given("其他规定认定其可以参保：{other_rule_met:bool}", "admitted by another rule: {other_rule_met:bool}")
given("申请参保缴费日为{enrols_on:date}", "the day of applying to enrol and pay is {enrols_on:date}")
when(
    "以{group:ResidentGroup}的类别申请参加城乡居民基本医疗保险",
    "residents' basic medical insurance is applied for as {group:ResidentGroup}",
    ask=residents_enrolment,
)
when(
    "申请参加城乡居民基本医疗保险，未说明人员类别",
    "residents' basic medical insurance is applied for without naming a group",
    ask=residents_enrolment,
)
then("本市城乡居民基本医疗保险：{joins:Joins}", "the City's residents' basic medical insurance: {joins:Joins}")

given("在该校、该院所就读：{attends:bool}", "attending this school or institute: {attends:bool}")
when(
    "查询居民医保的{formality:Formality}手续可否在{place:RegistrationPlace}办理",
    "it is asked whether the {formality:Formality} formalities of residents' insurance may be completed at {place:RegistrationPlace}",
    ask=registration_place,
)
then("可以在此办理", "they may be completed there", named=True)
then("第十条第一款未写明可以在此办理", "Article 10(1) does not say that they may be completed there", named=False)

given(
    "上一医保年度已参加城乡居民基本医疗保险：{insured_last_year:bool}",
    "in residents' basic medical insurance in the preceding medical insurance year: {insured_last_year:bool}",
)
given(
    "该医保年度应缴居民医保费为{year_due:yuan}元",
    "the residents' contribution due for the medical insurance year is {year_due:yuan} yuan",
)
given(
    "规定时间为{window_opens:date}至{window_closes:date}",
    "the prescribed time is {window_opens:date} to {window_closes:date}",
)
given("当年度内参保缴费的资格：{mid_year_right:bool}", "right to enrol and pay within the year: {mid_year_right:bool}")
given("逾期缴费的延续按“{late_renewal:LateRenewal}”解释", "late renewal is read as “{late_renewal:LateRenewal}”")
when(
    "查询新医保年度是否需要办理参保登记手续",
    "it is asked whether enrolment registration is needed in the new medical insurance year",
    ask=registration_needed,
)
then("不需要重新办理参保登记手续", "enrolment registration is not needed again", registration_needed=False)
then("需要办理参保登记手续", "enrolment registration is needed", registration_needed=True)
when(
    "于{year_paid_on:date}缴纳{contribution_year:int}医保年度的居民医保费{year_paid:yuan}元",
    "{year_paid:yuan} yuan of residents' contributions for medical insurance year {contribution_year:int} are paid on {year_paid_on:date}",
    ask=residents_year,
)
then("该医保年度的{relation:ResidentsRelation}", "for the medical insurance year, {relation:ResidentsRelation}")

given(
    "属于参加本市居民医保的人员：{resident_of_article_8:bool}",
    "one of those who join the City's residents' insurance: {resident_of_article_8:bool}",
)
given("情形发生于{event_on:date}", "the situation arose on {event_on:date}")
given(
    "从本市行政区域外转入：{transferred_from_outside:bool}",
    "transferred from outside the administrative area of the City: {transferred_from_outside:bool}",
)
given("医疗保障经办机构的审核：{review:Review}", "review by the healthcare security agency: {review:Review}")
given(
    "情形发生的时间按“{situation_time:SituationTime}”解释",
    "the time of the situation is read as “{situation_time:SituationTime}”",
)
when(
    "{situation:YearSituation}于{enrols_on:date}申请当年度参保缴费",
    "{situation:YearSituation} applies on {enrols_on:date} to enrol and pay within the year",
    ask=enrolment_within_year,
)
then("可以在当年度内参保缴费", "enrolment and payment within the year are allowed", allowed_in_year=True)
then(
    "不能据此在当年度内参保缴费",
    "enrolment and payment within the year are not allowed on this ground",
    allowed_in_year=False,
)
then(
    "由医疗保障经办机构审核确认是否需要在当年度内参保缴费",
    "the healthcare security agency reviews and confirms whether the person needs to enrol within the year",
    authority=Body.AGENCY,
    options=(Review.CONFIRMED, Review.REFUSED),
)
