"""The sentences of the lantern ordinance, for any set of its decisions, so that a test can ask altered ones."""

from __future__ import annotations

from collections.abc import Mapping

from policy.law.answers import Kind
from policy.law.regulations import Decision
from policy.suite.sentences import Sentences
from tests.suite.lanterns.rules import Body, Counted, Holder, Relief


def sentences(decisions: Mapping[str, Decision]) -> Sentences:
    said = Sentences(Counted, Holder)
    given, when, then = said.given, said.when, said.then

    given("适用{on:date}的规定", "the law as it stands on {on:date}")
    then("依据{because:citations}", "the basis is {because:citations}")
    then("尚需查明“{needs:fact}”", "“{needs:fact}” must first be known")
    then("尚待授权事项{delegations:delegation}明确", "delegated matter {delegations:delegation} must first be settled")
    then("“{rejected:fact}”有误，不予裁决", "“{rejected:fact}” is refused and nothing is decided")
    then("该问题不在本库范围", "the question is outside this corpus", kind=Kind.OUTSIDE_CORPUS)
    then("本办法已经失效", "the Measures are no longer in force", kind=Kind.NOT_IN_FORCE)

    given(
        "{bought:month}购得光度为{candles:int}烛的灯笼",
        "a lantern of {candles:int} candles was bought in {bought:month}",
    )
    given("灯笼光度为{candles:int}烛", "the lantern has {candles:int} candles")
    given("声明只在节庆期间悬挂", "it was declared to hang during festivals only", festival=True)
    given("于{registered:date}登记", "it was registered on {registered:date}")
    given("2个月按“{counted:Counted}”计算", "the 2 months are counted by “{counted:Counted}”")
    when("查询登记是否逾期", "the registration is looked up", ask=decisions["registration"])
    then("免于登记", "it need not be registered", exempt=True, late=False)
    then("属于逾期登记", "the registration is late", exempt=False, late=True)
    then("不属于逾期登记", "the registration is not late", exempt=False, late=False)

    given("{holder:Holder}逾期登记", "{holder:Holder} registered late", was_late=True)
    given("{holder:Holder}按期登记", "{holder:Holder} registered in time", was_late=False)
    given("该居民属于困难居民", "the resident is in hardship", hardship=True)
    given("登记费标准为{standard:yuan}元", "the standard of the fee is {standard:yuan} yuan")
    when("查询应缴的登记费", "the fee due is looked up", ask=decisions["fee"])
    then("应缴登记费{due:yuan}元", "the fee due is {due:yuan} yuan")
    then(
        "由市灯笼行政管理部门决定减收或者免收",
        "the lantern department decides to reduce or to waive it",
        authority=Body.DEPARTMENT,
        options=(Relief.REDUCED, Relief.WAIVED),
    )

    when(
        "查询本办法在{day:date}是否有效",
        "the force of the Measures on {day:date} is looked up",
        ask=decisions["in_force"],
    )
    then("本办法有效", "the Measures are in force", holds=True)
    then("本办法无效", "the Measures are not in force", holds=False)
    return said
