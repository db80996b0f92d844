"""What the plan says of a matter, and how its targets stand."""

from policy.rules.integration_plan.commitments import Status, commitment, target_status
from policy.rules.integration_plan.register import City, Kind, Strength
from policy.rules.integration_plan.statements import Statement
from policy.rules.integration_plan.terms import Undated
from policy.suite.sentences import Sentences

SENTENCES = Sentences(City, Kind, Statement, Status, Strength, Undated)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("没有写明时间的按“{undated:Undated}”解释", "what names no time is read as “{undated:Undated}”")
when(
    "查询规划怎样说“{statement:Statement}”",
    "it is asked what the plan says of “{statement:Statement}”",
    ask=commitment,
)
then("属于{kind_of:Kind}", "it is {kind_of:Kind}")
then("力度为“{strength:Strength}”", "how firmly: it {strength:Strength}")
then("由{actor:City}承担", "it is for {actor:City}")
then("期限为{deadline:month}", "it is due by the end of {deadline:month}")
then("没有写明期限", "no time is named", deadline=None)

given("观察值为{observed:int}", "the value observed is {observed:int}")
when(
    "于{checked_on:date}检查“{statement:Statement}”",
    "on {checked_on:date} “{statement:Statement}” is checked",
    ask=target_status,
)
then("状态为“{status:Status}”", "it is {status:Status}")
