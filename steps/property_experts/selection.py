"""第九条、第十条: the sentences about the steps of the selection and about applications."""

from policy.rules.property_experts.selection import (
    SelectionWork,
    Step,
    application_allowed,
    application_complete,
    next_selection_step,
    who_selects,
)
from policy.rules.property_experts.terms import Body, ConsentNeeded
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, ConsentNeeded, SelectionWork, Step)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("尚未完成任何步骤", "no step has been completed", step_done=None)
given("已经完成的步骤为“{step_done:Step}”", "the step completed is “{step_done:Step}”")
when("查询产生程序的下一步骤", "the next step of the selection is looked up", ask=next_selection_step)
then("下一步骤为“{next_step:Step}”", "the next step is “{next_step:Step}”")
then("产生程序已经完成", "the selection is complete", next_step=None)

when(
    "查询产生程序中“{selection_work:SelectionWork}”由谁负责",
    "it is asked who in the selection has the task of “{selection_work:SelectionWork}”",
    ask=who_selects,
)
then("在其官方网站发布", "it is published on that body's official website", on_official_website=True)
then("不要求在官方网站发布", "it need not be published on an official website", on_official_website=False)

given("申请人有工作单位：{has_employer:bool}", "the applicant has an employer: {has_employer:bool}")
given("工作单位同意：{employer_consents:bool}", "the employer consents: {employer_consents:bool}")
given("工作单位同意按“{consent_needed:ConsentNeeded}”解释", "the consent is read as “{consent_needed:ConsentNeeded}”")
when(
    "于{applied_on:date}向{applied_to:Body}提出申请",
    "an application is made on {applied_on:date} to {applied_to:Body}",
    ask=application_allowed,
)

given(
    "申报材料按规定提交：{documents_as_prescribed:bool}",
    "the application documents are submitted as prescribed: {documents_as_prescribed:bool}",
)
given(
    "申请的专业与本人专业特长相符：{specialties_fit:bool}",
    "the specialties applied for match the applicant's own expertise: {specialties_fit:bool}",
)
when(
    "于{applied_on:date}申请{specialties:int}种专业",
    "the number of specialties applied for on {applied_on:date} is {specialties:int}",
    ask=application_complete,
)
then("申请符合要求", "the application is as required", complete=True)
then("申请不符合要求", "the application is not as required", complete=False)
