"""第五条: the sentences about receiving an item twice, and about the end of benefits."""

from policy.rules.hardship_relief.ending import benefit_in_institution, benefits_after_decision, received_twice
from policy.rules.hardship_relief.terms import AfterLeaving, Item, MonthAfter
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AfterLeaving, Item, MonthAfter)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "正在享受“{received_item:Item}”，又申请“{item:Item}”",
    "“{received_item:Item}” is being received and “{item:Item}” is applied for as well",
    ask=received_twice,
)
then("属于重复享受", "it would be received twice", twice=True)
then("不属于重复享受", "it would not be received twice", twice=False)

given("于{ended_on:date}作出终止救助决定", "the decision to end assistance is made on {ended_on:date}")
given(
    "“次月起”按“{month_after_read:MonthAfter}”解释",
    "“from the month after” is read as “{month_after_read:MonthAfter}”",
)
when(
    "查询{day:date}是否享受各项优惠待遇",
    "it is asked whether preferential benefits are received on {day:date}",
    ask=benefits_after_decision,
)
then("仍享受各项优惠待遇", "preferential benefits are still received", received=True)
then("不再享受各项优惠待遇", "no preferential benefit is received any longer", received=False)
then("自{first_day_without:date}起不再享受", "it is no longer received from {first_day_without:date}")

given(
    "于{moved_in_on:date}按供养意愿书入住供养服务机构",
    "the person moves into a support service institution under a statement of choice of support on {moved_in_on:date}",
    by_statement=True,
)
given(
    "于{moved_in_on:date}入住供养服务机构，未签署供养意愿书",
    "the person moves into a support service institution without a statement of choice of support on {moved_in_on:date}",
    by_statement=False,
)
given(
    "于{moved_in_on:date}入住供养服务机构",
    "the person moves into a support service institution on {moved_in_on:date}",
)
given(
    "按供养意愿书入住供养服务机构",
    "the person has moved into a support service institution under a statement of choice of support",
    by_statement=True,
)
given("尚未离开供养服务机构", "the person has not left the institution", left_on=None)
given("于{left_on:date}离开供养服务机构", "the person leaves the institution on {left_on:date}")
given("于{reapplied_on:date}重新申请", "the new application is made on {reapplied_on:date}")
given(
    "离开供养服务机构以后按“{after_leaving_read:AfterLeaving}”解释",
    "after leaving the institution is read as “{after_leaving_read:AfterLeaving}”",
)
when(
    "查询{day:date}是否享受“{item:Item}”",
    "it is asked whether “{item:Item}” is received on {day:date}",
    ask=benefit_in_institution,
)
then("享受该项待遇", "the benefit is received", received=True)
