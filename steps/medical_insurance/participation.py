"""第六条、第七条: the sentences about who joins employees' basic medical insurance."""

from policy.rules.medical_insurance.participation import (
    InjuryStatus,
    Joins,
    Origin,
    employee_enrolment,
    flexible_enrolment,
    foreigner_enrolment,
    injured_worker_enrolment,
    unemployed_enrolment,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(InjuryStatus, Joins, Origin)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("该人员是{origin:Origin}", "the person is {origin:Origin}")
given("该人员是用人单位的职工：{is_employee:bool}", "employee of the employer: {is_employee:bool}")
given(
    "该人员由用人单位依法聘用、招用：{lawfully_engaged:bool}",
    "lawfully engaged or recruited by the employer: {lawfully_engaged:bool}",
)
when(
    "查询用人单位的人员参加职工基本医疗保险与否",
    "it is asked whether the person working for the employer joins employees' basic medical insurance",
    ask=employee_enrolment,
)
then("本市职工基本医疗保险：{joins:Joins}", "the City's employees' basic medical insurance: {joins:Joins}")

given("就业地在本市：{works_in_city:bool}", "place of work in the City: {works_in_city:bool}")
given(
    "户籍地在本市：{registered_in_city:bool}", "place of household registration in the City: {registered_in_city:bool}"
)
given("居住地在本市：{lives_in_city:bool}", "place of residence in the City: {lives_in_city:bool}")
given(
    "已办理港澳台居民居住证：{resident_permit:bool}",
    "Residence Permit for Hong Kong, Macao and Taiwan Residents obtained: {resident_permit:bool}",
)
given(
    "符合国家、省对灵活就业人员参保的规定：{flexible_rules_met:bool}",
    "rules of the State and the Province on flexible workers met: {flexible_rules_met:bool}",
)
given(
    "符合港澳台居民灵活就业参保的规定：{prescribed_met:bool}",
    "rules on flexible workers from Hong Kong, Macao and Taiwan met: {prescribed_met:bool}",
)
when(
    "查询灵活就业人员参加职工基本医疗保险与否",
    "it is asked whether the flexible worker joins employees' basic medical insurance",
    ask=flexible_enrolment,
)

given(
    "因工致残被鉴定为{disability_level:int}级伤残",
    "a work injury left the employee disabled at level {disability_level:int}",
)
given("工伤职工的身份：{injury_status:InjuryStatus}", "status of the injured employee: {injury_status:InjuryStatus}")
given(
    "在本市领取伤残津贴：{allowance_in_city:bool}",
    "disability allowance drawn in the City: {allowance_in_city:bool}",
)
when(
    "查询工伤职工参加职工基本医疗保险与否",
    "it is asked whether the injured employee joins employees' basic medical insurance",
    ask=injured_worker_enrolment,
)

given(
    "失业保险关系在本市：{unemployment_in_city:bool}",
    "unemployment insurance relation in the City: {unemployment_in_city:bool}",
)
given(
    "自{payments_from:month}起领取失业保险金",
    "unemployment insurance payments are drawn from {payments_from:month}",
)
given(
    "失业保险金领取至{payments_to:month}",
    "unemployment insurance payments are drawn up to and including {payments_to:month}",
)
when(
    "查询失业人员{month:month}参加职工基本医疗保险与否",
    "it is asked whether the unemployed person joins employees' basic medical insurance in {month:month}",
    ask=unemployed_enrolment,
)

given(
    "依法获得相关就业证件：{work_document:bool}",
    "relevant employment documents lawfully obtained: {work_document:bool}",
)
given(
    "依法获得外国人居留证件：{residence_document:bool}",
    "residence document for foreigners lawfully obtained: {residence_document:bool}",
)
given("在本市合法就业：{works_lawfully:bool}", "lawfully working in the City: {works_lawfully:bool}")
given(
    "按照国家规定应参保：{foreigner_rules_met:bool}",
    "joining under the rules of the State on foreigners: {foreigner_rules_met:bool}",
)
when(
    "查询外国人参加职工基本医疗保险与否",
    "it is asked whether the foreigner joins employees' basic medical insurance",
    ask=foreigner_enrolment,
)
