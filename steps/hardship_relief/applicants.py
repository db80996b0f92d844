"""第一条: the sentences about who may apply, the month of a charge, and whether a benefit is received."""

from policy.rules.hardship_relief.applicants import may_apply
from policy.rules.hardship_relief.terms import Group
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Group)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("申请人为我市{group:Group}", "the applicant is {group:Group} of the City", of_city=True)
given("申请人为外市{group:Group}", "the applicant is {group:Group} of another city", of_city=False)
given("申请人为{group:Group}", "the applicant is {group:Group}")
given(
    "经市政府确定：{government_determined:bool}",
    "determined by the Municipal People's Government: {government_determined:bool}",
)
when(
    "申请享受消费性减免和补贴待遇",
    "an application is made for the benefits of consumption relief and subsidy",
    ask=may_apply,
)
given("费用属于{charge_month:month}", "the charge is for {charge_month:month}")
then("不享受该项待遇", "the benefit is not received", received=False)
