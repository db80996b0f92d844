"""第八条、第九条: the sentences about the card, the benefit page and the benefit confirmation."""

from policy.rules.blood_donation.credentials import (
    ApplyWay,
    CardPayment,
    card_allowed,
    card_deadline,
    card_exempt,
    card_sent_in_time,
    confirmation_allowed,
    page_allowed,
)
from policy.rules.blood_donation.terms import Body, Credential
from policy.suite.sentences import Sentences

SENTENCES = Sentences(ApplyWay, Body, CardPayment, Credential)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("通过{applied_through:Body}申领", "the application is made through {applied_through:Body}")
given("以{apply_way:ApplyWay}的方式申领", "the way of applying is {apply_way:ApplyWay}")
given("按照指引申领：{guide_followed:bool}", "the guide is followed: {guide_followed:bool}")
when(
    "查询可否申领献血优待专用羊城通卡",
    "it is asked whether the donor benefit Yangchengtong card may be obtained",
    ask=card_allowed,
)

when(
    "于{applied_on:date}申领，查询制卡信息的提交期限",
    "the application is made on {applied_on:date}, and the time limit for submitting the information is looked up",
    ask=card_deadline,
)
given("于{applied_on:date}申领", "the application was made on {applied_on:date}")
when(
    "制卡信息于{sent_on:date}提交至羊城通公司",
    "the information is submitted to the Yangchengtong company on {sent_on:date}",
    ask=card_sent_in_time,
)
when(
    "查询制卡信息是否按期提交",
    "it is asked whether the information for the card was submitted in time",
    ask=card_sent_in_time,
)

when(
    "查询申领专用卡是否需要收取{card_payment:CardPayment}",
    "it is asked whether {card_payment:CardPayment} need be charged for the card",
    ask=card_exempt,
)
then("不需要收取", "it need not be charged", exempt=True)
then("不在不需要收取之列", "it is not among what need not be charged", exempt=False)

given("持有智能手机：{smartphone:bool}", "has a smartphone: {smartphone:bool}")
when("查询可否访问优待信息", "it is asked whether the person may go to the benefit page", ask=page_allowed)
when(
    "查询可否办理优待信息确认",
    "it is asked whether the person may obtain a benefit confirmation",
    ask=confirmation_allowed,
)

given("本人的凭证是{credential:Credential}", "the person's own credential is {credential:Credential}")
