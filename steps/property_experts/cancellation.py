"""第十三条第一款至第三款: the sentences about situations in which a qualification is cancelled."""

from policy.rules.property_experts.cancellation import (
    Cancelling,
    absences_counted_together,
    qualification_cancelled,
    website_update,
)
from policy.rules.property_experts.situations import Situation
from policy.rules.property_experts.terms import AbsenceYear, JoinedActs, PenaltiesCounted
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AbsenceYear, Cancelling, Situation, JoinedActs, PenaltiesCounted)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "本年度被抽中而无正当理由不参与物业项目评标{bid_evaluations_missed:int}次",
    "the number of times this year the expert, drawn for bid evaluation, did not take part without a proper reason is {bid_evaluations_missed:int}",
)
given(
    "本年度被抽中而无正当理由不参与物业项目服务标准评估{standard_evaluations_missed:int}次",
    "the number of times this year the expert, drawn for a service standard evaluation, did not take part without a proper reason is {standard_evaluations_missed:int}",
)
given(
    "本年度无正当理由推卸、放弃委托事宜{work_given_up:int}次",
    "the number of times this year commissioned work was shirked or given up without a proper reason is {work_given_up:int}",
)
given(
    "本年度无正当理由不参与、推卸、放弃其他专家相关工作{other_work_missed:int}次",
    "the number of times this year other work related to experts was not taken part in, shirked or given up without a proper reason is {other_work_missed:int}",
)
given(
    "经市房屋行政主管部门确认不适宜担任：{confirmed_unfit:bool}",
    "the municipal housing department has confirmed the person as unfit: {confirmed_unfit:bool}",
)
given(
    "同一项中的两种行为按“{joined_acts:JoinedActs}”解释",
    "two acts in one item are read as needing “{joined_acts:JoinedActs}”",
)
given(
    "行政处罚按“{penalties_counted:PenaltiesCounted}”解释",
    "the penalties that count are read as “{penalties_counted:PenaltiesCounted}”",
)
when(
    "查询“{situation:Situation}”是否取消资格",
    "it is asked whether the qualification is cancelled for “{situation:Situation}”",
    ask=qualification_cancelled,
)
when("查询资格是否取消", "it is asked whether the qualification is cancelled", ask=qualification_cancelled)
then("资格{cancelling:Cancelling}", "the qualification is {cancelling:Cancelling}")

given("每年度按“{absence_year:AbsenceYear}”解释", "each year is read as “{absence_year:AbsenceYear}”")
when(
    "先于{absence_on:date}、后于{later_absence_on:date}无正当理由不参与",
    "without a proper reason the expert did not take part on {absence_on:date} and then on {later_absence_on:date}",
    ask=absences_counted_together,
)
then("两次在同一年度累计", "the two are counted in the same year", counted_together=True)
then("两次不在同一年度累计", "the two are not counted in the same year", counted_together=False)
then("两次是否在同一年度累计：{counted_together:bool}", "the two are counted in the same year: {counted_together:bool}")

given(
    "官方网站公布的专家信息已经变化：{information_outdated:bool}",
    "the information on experts on the official website is no longer up to date: {information_outdated:bool}",
)
when(
    "查询官方网站公布的专家信息是否应当更新",
    "it is asked whether the information on experts on the official website must be updated",
    ask=website_update,
)
