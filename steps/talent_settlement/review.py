"""第七条、第八条: the sentences about what the applicant is told, verification visits and the period of the review."""

from policy.rules.talent_settlement.extension import Extending
from policy.rules.talent_settlement.review import (
    Message,
    applicant_told,
    corrected_accepted,
    review_extension,
    review_in_time,
    review_time,
    told_as_required,
    visit_allowed,
)
from policy.rules.talent_settlement.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, Message)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "填报的信息齐全：{information_complete:bool}", "the information filled in is complete: {information_complete:bool}"
)
given("符合申请条件：{conditions_met:bool}", "the conditions for applying are met: {conditions_met:bool}")
when("查询应当告知申请人什么", "it is asked what the applicant must be told", ask=applicant_told)
then(
    "应当由{body:Body}告知“{message:Message}”",
    "“{message:Message}” must be told by {body:Body}",
)
then("没有应当告知的内容", "nothing must be told", message=None, body=None)

given(
    "告知补正的次数：{notices_given:int}",
    "times that the applicant was told what to correct: {notices_given:int}",
    message=Message.CORRECTION,
)
given("需要补正的内容全部告知：{all_told:bool}", "everything to correct was told: {all_told:bool}")
given(
    "在申办系统告知审核不通过：{in_system:bool}",
    "told in the application system that the review is not passed: {in_system:bool}",
    message=Message.REFUSAL,
)
given("说明了理由：{reasons_given:bool}", "the reasons were given: {reasons_given:bool}")
when("查询告知是否符合要求", "it is asked whether the applicant was told as required", ask=told_as_required)
then("告知符合要求", "the applicant was told as required", told_as_required=True)
then("告知不符合要求", "the applicant was not told as required", told_as_required=False)

given(
    "补正后符合规定：{corrected_complies:bool}",
    "the filing meets the rules after correction: {corrected_complies:bool}",
)
when(
    "查询补正后是否应当予以受理",
    "it is asked whether the filing must be accepted after correction",
    ask=corrected_accepted,
)

given(
    "核查的标准与通过申办系统审核的标准一致：{same_standard:bool}",
    "the standard of the visit is the same as that of review through the application system: {same_standard:bool}",
)
when(
    "拟由{visitor:Body}上门实地核查申请人各项信息",
    "a verification visit to review the applicant's information is intended by {visitor:Body}",
    ask=visit_allowed,
)
then("{body:Body}可以这样核查", "{body:Body} may make the visit in this way", may=True)

given("于{accepted_on:date}受理", "the filing was accepted on {accepted_on:date}")
given("审核有特殊情况：{review_special:bool}", "there are special circumstances of the review: {review_special:bool}")
given("没有延长审核", "the review was not extended", review_extended=False)
given("决定延长审核", "an extension of the review was decided", review_extended=True)
given(
    "于{review_extended_on:date}决定延长审核",
    "an extension of the review was decided on {review_extended_on:date}",
    review_extended=True,
)
when("查询审核的期限", "the period of the review is looked up", ask=review_time)
when(
    "于{review_completed_on:date}完成审核", "the review is completed on {review_completed_on:date}", ask=review_in_time
)
when(
    "查询可否于{review_extended_on:date}决定延长审核",
    "it is asked whether an extension of the review may be decided on {review_extended_on:date}",
    ask=review_extension,
)
when("查询可否延长审核", "it is asked whether the review may be extended", ask=review_extension)
then(
    "审核是否延长10个工作日，由{authority:Body}决定",
    "whether to extend the review by 10 working days is for {authority:Body} to decide",
    options=(Extending.EXTEND, Extending.KEEP),
)
