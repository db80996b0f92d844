"""第六条、第七条: the sentences about principles, kinds of reward and the steps of commendation."""

from policy.rules.blood_donation.awards import (
    AwardStep,
    ListKind,
    Principle,
    RewardKind,
    Source,
    filing_allowed,
    next_award_step,
    principle_kept,
    reward_place,
)
from policy.rules.blood_donation.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AwardStep, Body, ListKind, Principle, RewardKind, Source)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询表扬奖励是否坚持“{principle:Principle}”的原则",
    "it is asked whether commendation and reward keep to the principle of “{principle:Principle}”",
    ask=principle_kept,
)
when(
    "查询{reward:RewardKind}在表扬奖励中的地位",
    "the place of {reward:RewardKind} in commendation and reward is looked up",
    ask=reward_place,
)
then("以其为主", "it is the main kind of reward", main=True)
then("不以其为主", "it is not the main kind of reward", main=False)
then("可以采用：{admitted:bool}", "it may be given: {admitted:bool}")

when(
    "查询先进单位、个人名单可否向{filed_with:Body}申报",
    "it is asked whether a list of advanced units and individuals may be filed with {filed_with:Body}",
    ask=filing_allowed,
)

given("名单是{list_kind:ListKind}", "the list is {list_kind:ListKind}")
given("表扬程序尚未开始", "the procedure has not begun", award_step=None)
given("表扬程序已进行到“{award_step:AwardStep}”", "the procedure has come as far as “{award_step:AwardStep}”")
when("查询名单接着进行哪一步骤", "it is asked which step follows for the list", ask=next_award_step)
then("接着进行“{next_award_step:AwardStep}”", "“{next_award_step:AwardStep}” follows")
then("名单来自{source:Source}", "the list comes from {source:Source}")
then("表扬程序已经结束", "the procedure has come to its end", next_award_step=None)
