"""第四条: the sentences about applying, from when an item is received, and the household address."""

from policy.rules.hardship_relief.application import (
    Channel,
    Handling,
    ResidentialAddress,
    address_agrees,
    application_needed,
    benefit_begins,
    may_apply_on,
)
from policy.rules.hardship_relief.terms import BenefitBegins, Item, SubsidyBegins
from policy.suite.sentences import Sentences

SENTENCES = Sentences(BenefitBegins, Channel, Handling, Item, ResidentialAddress, SubsidyBegins)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "救助供养待遇自{effective_on:date}起生效",
    "assistance and support benefits take effect on {effective_on:date}",
)
given(
    "该项目已在“穗好办”上线申办服务：{item_online:bool}",
    "the application service of the item is online on Suihaoban: {item_online:bool}",
)
when(
    "于{applied_on:date}通过{channel:Channel}申请",
    "an application is made on {applied_on:date} through {channel:Channel}",
    ask=may_apply_on,
)
when("查询通过{channel:Channel}申请", "it is asked about an application through {channel:Channel}", ask=may_apply_on)

when(
    "查询“{item:Item}”是否需要申请",
    "it is asked whether “{item:Item}” must be applied for",
    ask=application_needed,
)
then("该项目{handling:Handling}", "the item {handling:Handling}")

given("于{applied_on:date}申请", "the application is made on {applied_on:date}")
given(
    "需申请的项目开始享受之日按“{benefit_begins_read:BenefitBegins}”解释",
    "the first day of an item that needs an application is read as “{benefit_begins_read:BenefitBegins}”",
)
given(
    "补贴开始的月份按“{subsidy_begins_read:SubsidyBegins}”解释",
    "the first month of the subsidy is read as “{subsidy_begins_read:SubsidyBegins}”",
)
when(
    "查询“{item:Item}”自何时起享受",
    "it is asked from when “{item:Item}” is received",
    ask=benefit_begins,
)
then("自{first_day:date}起享受", "it is received from {first_day:date}", received=True)
then("自{first_month:month}起发放", "it is paid from {first_month:month}", received=True)

given(
    "家庭住址与{agrees_with:ResidentialAddress}一致",
    "the household address agrees with {agrees_with:ResidentialAddress}",
)
when(
    "查询申请的家庭住址是否符合要求",
    "it is asked whether the household address of the application meets the requirement",
    ask=address_agrees,
)
then("家庭住址符合要求", "the household address meets the requirement", address_agrees=True)
then("家庭住址不符合要求", "the household address does not meet the requirement", address_agrees=False)
