"""Sentences that more than one document uses. Each document takes those whose words its decisions know."""

from policy.law.answers import Kind
from policy.law.force import Force, LastDay
from policy.suite.sentences import Sentences

COMMON = Sentences(Force, LastDay)
given, when, then = COMMON.given, COMMON.when, COMMON.then

given("适用{on:date}的规定", "the law as it stands on {on:date}")

then("依据{because:citations}", "the basis is {because:citations}")
then("尚需查明“{needs:fact}”", "“{needs:fact}” must first be known")
then("尚待授权事项{delegations:delegation}明确", "delegated matter {delegations:delegation} must first be settled")
then("“{rejected:fact}”有误，不予裁决", "“{rejected:fact}” is refused and nothing is decided")
then("该问题不在本库范围", "the question is outside this corpus", kind=Kind.OUTSIDE_CORPUS)
then("该文件已经失效，不予裁决", "the text has expired and nothing is decided", kind=Kind.NOT_IN_FORCE)

when("查询该文件在{day:date}的效力", "the force of the text on {day:date} is looked up", ask="in_force_on")
then("效力为{force:Force}", "it is {force:Force}")
given("有效期末日按“{last_day_read:LastDay}”解释", "the last day of force is read as “{last_day_read:LastDay}”")
then("已被废止", "it is repealed", repealed=True)
then("未被废止", "it is not repealed", repealed=False)

when("查询{basis:Basis}是否为制定依据", "it is asked whether {basis:Basis} is a basis of the text", ask="legal_basis")
then("是制定依据", "it is a basis of the text", is_basis=True)
then("不是制定依据", "it is no basis of the text", is_basis=False)
when(
    "查询“{aim:Aim}”是否为写明的宗旨",
    "it is asked whether “{aim:Aim}” is an aim that the text states",
    ask="aim_stated",
)
then("是写明的宗旨", "it is an aim that the text states", stated=True)
then("不是写明的宗旨", "it is not an aim that the text states", stated=False)
then("在适用范围内", "it is within the scope", applies=True)
then("不在适用范围内", "it is not within the scope", applies=False)

when("查询“{work:Work}”由谁负责", "it is asked who has the task of “{work:Work}”", ask="body_at_work")
then("由{body:Body}负责", "it is the task of {body:Body}")
then("应当", "it must", must=True)
then("没有此项义务", "it need not", must=False)
then("可以", "it may", may=True)
then("不可以", "it may not", may=False)

then("期限的最后一日为{last_day:date}", "the last day of the period is {last_day:date}")
then("在期限内", "it is in time", in_time=True)
then("已超过期限", "it is too late", in_time=False)
