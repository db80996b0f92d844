"""Rules about kites, that never were law: what lanterns lack — two versions, lists, no value, division, days that follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from policy.law.ages import age_on
from policy.law.answers import Answer, determined, outside
from policy.law.calendar import working_day
from policy.law.facts import Contradictions, Facts, Outcome, Problem, fact, result
from policy.law.months import Month, add_months
from policy.law.parameters import parameter
from policy.law.regulations import Regulation, Version
from policy.law.terms import Term
from policy.law.values import Fen


@dataclass(frozen=True)
class Law:
    percent: int = parameter(60, "art_1__para_1", ("60%",), "比例", "share")
    days: int = parameter(5, "art_1__para_1", ("5个工作日",), "期限", "days")


REGULATION = Regulation(
    "kites",
    "art_2__para_1",
    (
        Version(date(2023, 1, 1), None, Law()),
        Version(date(2024, 1, 1), lambda law: date(2026, 12, 31), Law(percent=70)),
    ),
)


class Shape(Term):
    BIRD = "bird", "鸟", "a bird"
    DRAGON = "dragon", "龙", "a dragon"
    BOX = "box", "盒", "a box"


class Part(Term):
    TAIL = "tail", "尾", "a tail"
    STRING = "string", "线", "a string"


PRICES = {(Shape.BIRD, True): 3, (Shape.DRAGON, True): 7}


@dataclass(frozen=True)
class Kite(Facts):
    shape: Shape = fact("形状", "shape", "art_1__para_1")
    painted: bool = fact("彩绘", "painted", "art_1__para_1", default=False)
    price: Fen = fact("价格", "price", "art_1__para_1", least=None)
    flown: Month = fact("放飞月份", "month flown", "art_1__para_1")
    bought_on: date = fact("购买日", "day bought", "art_1__para_1")
    lost_on: date | None = fact("丢失日", "day lost", "art_1__para_1")
    born: date = fact("出生日", "day of birth", "art_1__para_1", delegation="G1")

    def bought_before_flown(self) -> Problem | None:
        if self.bought_on <= self.flown.last_day:
            return None
        return self.problem("bought_on", "先买后放 / bought before flown")

    def lost_after_bought(self) -> Problem | None:
        if self.lost_on is None:
            return None
        if self.lost_on < self.bought_on:
            return self.problem("lost_on", "先买后丢 / bought before lost")
        return self.problem("lost_on", "风筝一百年不丢 / none is kept that long") if self.lost_on.year > 2190 else None

    contradictions: ClassVar[Contradictions] = (bought_before_flown, lost_after_bought)


@dataclass(frozen=True)
class Told(Outcome):
    fee: Fen | None = result("费用", "fee")
    last_day: date | None = result("末日", "last day")
    month: Month | None = result("月份", "month")
    parts: tuple[Part, ...] = result("部件", "parts")
    shape: Shape | None = result("形状", "shape")


@REGULATION.decision(
    "费用？", "The fee?", Told, cites=("art_1__para_1",), dated_by=("bought_on",), working_days="art_1__para_1"
)
def fee(case: Kite, law: Law) -> Answer:
    """第一条: a share of the price, less by a fen for each month, rounded down; the day is counted in working days."""
    months = case.flown - Month.of(case.bought_on)
    share = (case.price * law.percent - months) // 100
    if case.lost_on is None and not case.painted:
        return determined(Told(Fen(share), None, case.flown + 1, (Part.TAIL,), case.shape), "art_1__para_1")
    if case.shape in (Shape.BIRD, Shape.DRAGON) and (case.shape, case.painted) in PRICES:
        last = working_day(case.bought_on, law.days) if case.painted else add_months(case.bought_on, -1)
        return determined(Told(Fen(PRICES[case.shape, case.painted]), last, None, (), None), "art_1__para_1")
    if (case.lost_on and (case.lost_on - case.bought_on).days % 7 == 3) or age_on(case.born, case.bought_on) > 60:
        return outside("art_1__para_1")
    later = max(case.bought_on, case.lost_on or case.bought_on) + timedelta(days=law.days)
    return determined(
        Told(None, later, None, tuple(part for part in Part if part is not Part.TAIL), None), "art_1__para_1"
    )


@dataclass(frozen=True)
class Kit(Facts):
    parts: tuple[Part, ...] = fact("部件", "parts", "art_1__para_1")
    price: Fen = fact("价格", "price", "art_1__para_1")


@dataclass(frozen=True)
class Sum(Outcome):
    total: Fen = result("合计", "sum")


@REGULATION.decision("合计？", "The sum?", Sum, cites=("art_1__para_1",))
def total(case: Kit, law: Law) -> Answer:
    """第一条: the price for each part; a list of facts, which columns do not hold."""
    priced = [part for part in case.parts if part is Part.TAIL]
    return determined(Sum(Fen(len(priced) * case.price)), "art_1__para_1")
