"""Rules of a fictitious oil allowance for lamps, in which each way of breaking a rule finds something to break."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from policy.law.answers import Answer, determined, outside
from policy.law.calendar import working_day
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month, add_months, next_month
from policy.law.parameters import Unit, parameter, period
from policy.law.regulations import Regulation, Version
from policy.law.terms import Term
from policy.law.values import Fen

ISSUED = date(2024, 1, 2)


class Room(Term):
    HALL = "hall", "厅堂", "a hall"
    CELLAR = "cellar", "地窖", "a cellar"
    LOFT = "loft", "阁楼", "a loft"
    GARDEN = "garden", "园子", "a garden"


class Payer(Term):
    CITY = "city", "市", "the City"
    DISTRICT = "district", "区", "the district"


OUTDOORS = (Room.GARDEN, Room.LOFT)


@dataclass(frozen=True)
class Law:
    oil_price: Fen = parameter(Fen(35), "art_1__para_1", ("每烛0.35元",), "油价（分）", "price of oil, in fen")
    wick_price: Fen = parameter(Fen(20), "art_1__para_1", ("每烛0.2元",), "灯芯价（分）", "price of a wick, in fen")
    share: int = parameter(50, "art_1__para_1", ("50%",), "补贴比例（%）", "share that is subsidised, in percent")
    least_candles: int = parameter(10, "art_1__para_2__point_1", ("满10烛",), "最低光度（烛）", "least candles")
    review_days: int = period(
        5,
        Unit.WORKING_DAYS,
        "art_2__para_1",
        ("5个工作日",),
        "审核期限（工作日）",
        "days",
        starts=("自申请", "from asking"),
    )
    free_months: int = period(
        3, Unit.MONTHS, "art_2__para_1", ("3个月",), "免费期（个月）", "free months", starts=("自申请", "from asking")
    )


REGULATION = Regulation("lamps", "art_3__para_2", (Version(ISSUED, lambda law: date(2024, 12, 31), Law()),))


def _not_before_asking(case: Lamp, *, name: str) -> Problem | None:
    if getattr(case, name) >= case.asked_on:
        return None
    return case.problem(name, "不能早于申请 / not before asking")


@dataclass(frozen=True)
class Lamp(Facts):
    room: Room = fact("位置", "place", "art_1__para_2")
    candles: int = fact("光度", "brightness", "art_1__para_1")
    persons: int = fact("人数", "persons", "art_1__para_1", least=1)
    most: Fen = fact("封顶", "cap", "art_1__para_1")
    asked_on: date = fact("申请日", "day of asking", "art_2__para_1")
    lit_on: date = fact("点灯日", "day of lighting", "art_2__para_1")

    contradictions = (partial(_not_before_asking, name="lit_on"),)


@dataclass(frozen=True)
class Allowance(Outcome):
    paid: Fen = result("补贴", "allowance")
    payer: Payer | None = result("支付者", "payer")
    wicks: bool = result("附灯芯", "wicks are given")


NOTHING = Allowance(Fen(0), None, False)


@REGULATION.decision(
    "补贴多少？",
    "How much is the allowance?",
    Allowance,
    cites=("art_1__para_1", "art_1__para_2", "art_1__para_2__point_1"),
    dated_by=("asked_on",),
)
def allowance(case: Lamp, law: Law) -> Answer:
    """第一条第一款: half the price of the oil, per person."""
    if case.room in OUTDOORS:
        return outside("art_1__para_2")
    if case.room is Room.CELLAR and case.candles < law.least_candles:
        return determined(NOTHING, "art_1__para_2__point_1")
    paid = subsidised(case.candles * case.persons * law.oil_price, law)
    return determined(Allowance(Fen(min(paid, case.most)), Payer.CITY, True), "art_1__para_1", "art_1__para_2")


def subsidised(fen: int, law: Law) -> int:
    """第一条第一款: half a fen rounded up."""
    return (fen * law.share + 50) // 100


@dataclass(frozen=True)
class Days(Outcome):
    last_day: date = result("审核末日", "last day of the review")
    first_month: Month = result("首月", "first month")
    free_until: date = result("免费期末日", "last free day")


@REGULATION.decision("何时？", "When?", Days, cites=("art_2__para_1",), working_days="art_2__para_1")
def days(case: Lamp, law: Law) -> Answer:
    """第二条: 5 working days; from the month after asking; 3 months free."""
    last_day = working_day(case.asked_on, law.review_days)
    first = next_month(case.asked_on)
    return determined(Days(last_day, first, add_months(first.first_day, law.free_months)), "art_2__para_1")


def _table(number: int) -> tuple[int, ...]:
    return tuple(range(number + 1))


SIZES = _table(3)
"""Data, built while the module is loaded."""
