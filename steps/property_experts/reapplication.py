"""第十三条第四款: the sentences about an application after the qualification was cancelled."""

from policy.rules.property_experts.reapplication import Bar, reapplication_accepted
from policy.rules.property_experts.situations import Situation
from policy.rules.property_experts.terms import AnniversaryRead
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AnniversaryRead, Bar, Situation)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "于{cancelled_on:date}因“{situation:Situation}”被取消资格",
    "the qualification was cancelled on {cancelled_on:date} for “{situation:Situation}”",
)
given("因“{situation:Situation}”被取消资格", "the qualification was cancelled for “{situation:Situation}”")
given(
    "满5年的对应日按“{anniversary_read:AnniversaryRead}”解释",
    "the fifth anniversary is read as “{anniversary_read:AnniversaryRead}”",
)
when("于{reapplied_on:date}再次申请", "a new application is made on {reapplied_on:date}", ask=reapplication_accepted)
then("申请受理", "the application is accepted", accepted=True)
then("申请不受理", "the application is not accepted", accepted=False)
then("申请是否受理：{accepted:bool}", "the application is accepted: {accepted:bool}")
then("可以受理的首日为{accepted_from:date}", "the first day on which it is accepted is {accepted_from:date}")
then("再次申请的限制为“{bar:Bar}”", "as to new applications, “{bar:Bar}”")
