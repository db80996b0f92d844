"""第一条、第二条、第四条、第十九条: the sentences about whom commendation and benefits are for, and about scope."""

from policy.rules.blood_donation.scope import (
    AchievedIn,
    Aim,
    Basis,
    Person,
    benefits_open,
    honoured,
    measures_apply,
)
from policy.rules.blood_donation.terms import DonorClass, VolunteersRead
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AchievedIn, Aim, Basis, DonorClass, Person, VolunteersRead)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "成绩在{achieved_in:AchievedIn}工作中取得",
    "the achievements lie in {achieved_in:AchievedIn}",
)
given("成绩在本市取得：{achieved_in_city:bool}", "achievements in the City: {achieved_in_city:bool}")
given("成绩突出：{outstanding:bool}", "outstanding achievements: {outstanding:bool}")
when(
    "查询是否属于表扬奖励的对象",
    "it is asked whether commendation and reward are for this unit or individual",
    ask=honoured,
)
then("属于表扬奖励的对象", "commendation and reward are for it", honoured=True)
then("不属于表扬奖励的对象", "commendation and reward are not for it", honoured=False)

given("该人员是{person:Person}", "the person is {person:Person}")
given("该人员{donor_class:DonorClass}", "the person {donor_class:DonorClass}")
when("查询该人员可否享受优待", "it is asked whether the person may receive benefits", ask=benefits_open)

given("在广州市内献过血：{donated_in_city:bool}", "has donated blood in Guangzhou: {donated_in_city:bool}")
given(
    "适用范围按“{volunteers_read:VolunteersRead}”解释",
    "the scope is read as “{volunteers_read:VolunteersRead}”",
)
when("查询对该人员是否适用本办法", "it is asked whether these Measures apply to the person", ask=measures_apply)
