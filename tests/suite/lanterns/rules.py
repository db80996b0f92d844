"""The rules of the lantern ordinance: a threshold, a reading, a delegated fact, a discretion, and days of force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month, add_months
from policy.law.parameters import parameter, reading
from policy.law.regulations import Regulation, Version
from policy.law.terms import Term
from policy.law.values import Fen


class Counted(Term):
    """How the 2 months are counted."""

    CALENDAR_MONTHS = "calendar_months", "公历月", "calendar months"
    DAY_TO_DAY = "day_to_day", "对应日", "day to day"


class Holder(Term):
    RESIDENT = "resident", "居民", "a resident"
    SHOP = "shop", "商户", "a shop"


class Body(Term):
    DEPARTMENT = "lantern_department", "市灯笼行政管理部门", "the lantern department"


class Relief(Term):
    REDUCED = "reduced", "减收", "reduced"
    WAIVED = "waived", "免收", "waived"


@dataclass(frozen=True)
class Law:
    commencement: date = parameter(
        date(2030, 3, 1), "art_3__para_2", ("自2030年3月1日起施行",), "施行日", "first day of force"
    )
    last_day: date = parameter(
        date(2035, 2, 28), "art_3__para_2", ("有效期至2035年2月28日",), "末日", "last day of force"
    )
    registration_months: int = parameter(2, "art_1__para_1", ("在2个月内",), "登记期限（月）", "months to register")
    least_candles: int = parameter(
        10, "art_1__para_2__point_1", ("不足10烛",), "须登记的光度（烛）", "candles from which to register"
    )
    counted: Counted = reading("R1", Counted.CALENDAR_MONTHS)


REGULATION = Regulation("lanterns", "art_3__para_2", (Version(Law.commencement, lambda law: law.last_day, Law()),))


@dataclass(frozen=True)
class Lantern(Facts):
    bought: Month = fact("购得月份", "month of purchase", "art_1__para_1")
    registered: date = fact("登记日", "day of registration", "art_1__para_1")
    candles: int = fact("光度", "brightness", "art_1__para_2__point_1", most=1000)
    festival: bool = fact("节庆声明", "festival declaration", "art_1__para_2__point_2", default=False)

    def registered_too_early(self) -> Problem | None:
        if self.registered < self.bought.first_day:
            return self.problem("registered", "登记日不得早于购得月份 / register after the purchase")
        return None

    contradictions = (registered_too_early,)


@dataclass(frozen=True)
class Registration(Outcome):
    exempt: bool = result("免于登记", "exempt")
    late: bool = result("逾期登记", "late")


@REGULATION.decision(
    "登记是否逾期？",
    "Is the registration late?",
    Registration,
    cites=("art_1__para_1", "art_1__para_2", "art_1__para_2__point_1", "art_1__para_2__point_2"),
    dated_by=("bought", "registered"),
)
def registration(case: Lantern, law: Law) -> Answer:
    """第一条: within 2 months from the month after the purchase; dim lanterns and those for festivals are exempt."""
    if case.festival:
        return determined(Registration(True, False), "art_1__para_2", "art_1__para_2__point_2")
    if case.candles < law.least_candles:
        return determined(Registration(True, False), "art_1__para_2", "art_1__para_2__point_1")
    begins = case.bought + 1
    last_month = case.bought + law.registration_months
    by_month = law.counted is Counted.CALENDAR_MONTHS
    last_day = last_month.last_day if by_month else add_months(begins.first_day, law.registration_months)
    return determined(Registration(False, case.registered > last_day), "art_1__para_1")


@dataclass(frozen=True)
class LateRegistration(Facts):
    holder: Holder = fact("登记人", "holder", "art_2__para_1")
    was_late: bool = fact("逾期", "lateness", "art_2__para_1")
    hardship: bool = fact("困难居民", "hardship", "art_2__para_1", default=False)
    standard: Fen = fact("登记费标准", "standard of the fee", "art_2__para_1", delegation="G1")


@dataclass(frozen=True)
class FeeDue(Outcome):
    due: Fen = result("应缴登记费", "fee due")


@REGULATION.decision("应缴多少登记费？", "What fee is due?", FeeDue, cites=("art_2__para_1",))
def fee(case: LateRegistration, law: Law) -> Answer:
    """第二条: the standard (fen), if late; for a resident in hardship the department decides."""
    if not case.was_late:
        return determined(FeeDue(Fen(0)), "art_2__para_1")
    if case.holder is Holder.RESIDENT and case.hardship:
        return discretion(Body.DEPARTMENT, tuple(Relief.__members__.values()), "art_2__para_1")
    return determined(FeeDue(case.standard), "art_2__para_1")


@dataclass(frozen=True)
class Day(Facts):
    day: date = fact("日期", "day", "art_3__para_2")


@dataclass(frozen=True)
class InForce(Outcome):
    holds: bool = result("有效", "in force")


@REGULATION.decision("本办法在某日是否有效？", "Are the Measures in force on a day?", InForce, cites=("art_3__para_2",))
def in_force(case: Day, law: Law) -> Answer:
    """第三条第二款: from the first to the last day, both included."""
    return determined(InForce(law.commencement <= case.day <= law.last_day), "art_3__para_2")
