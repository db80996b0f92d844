"""第一条第三项: residents' domestic water."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Outcome, Problem, fact, result
from policy.law.values import Fen
from policy.rules.hardship_relief.applicants import Charge, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import WaterAveraged, WaterPersons


def _residents_include_them(case: WaterBill) -> Problem | None:
    if case.residents >= case.persons_in_hardship:
        return None
    return case.problem("residents", "不能少于困难群众人数 / not fewer than the persons in hardship")


@dataclass(frozen=True)
class WaterBill(Charge):
    """A water bill in whole m³, for a number of whole months; or, asked by itself, a calendar month of it (reading A11). The
    price is in fen per m³. Those who live there include the persons in hardship."""

    domestic_water: bool = fact("属于居民生活用水", "residents' domestic water", "art_1__para_1__point_3")
    water_company: bool = fact(
        "由广州市自来水有限公司收取", "collected by Guangzhou Water Supply Co., Ltd.", "art_1__para_1__point_3"
    )
    persons_in_hardship: int = fact("困难群众人数", "number of persons in hardship", "art_1__para_1__point_3", least=1)
    residents: int = fact("同住人数", "number of persons who live there", "art_1__para_1__point_3", least=1)
    bill_months: int = fact("账单月数", "months of the bill", "art_1__para_1__point_3", least=1)
    bill_water: int = fact("账单用水量（立方米）", "water of the bill, in m³", "art_1__para_1__point_3")
    month_water: int = fact("当月用水量（立方米）", "water of the calendar month, in m³", "art_1__para_1__point_3")
    water_price: Fen = fact(
        "第一阶梯水价", "first-tier price of residential water", "art_1__para_1__point_3", delegation="G21"
    )

    contradictions = (_residents_include_them,)


@dataclass(frozen=True)
class WaterCharge(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    low_price_water: int | None = result("按优惠价计收的水量（立方米）", "water charged at the concession price, in m³")
    first_tier_water: int | None = result(
        "按第一阶梯水价计收的水量（立方米）", "water charged at the first-tier price, in m³"
    )
    water_charge: Fen | None = result("用水费用", "charge for the water")


@REGULATION.decision(
    "用水费用是多少？",
    "What is the charge for the water?",
    WaterCharge,
    cites=("art_1__para_1", "art_1__para_1__point_3"),
    dated_by=("charge_month",),
)
def water_charge(case: WaterBill, law: Law) -> Answer:
    """第一条第三项: up to 7 m³ per person and month at 0.7 yuan, all above at the first-tier price. Readings A11 and A50."""
    if not in_hardship(case):
        return determined(WaterCharge(False, None, None, None), "art_1__para_1")
    if not case.domestic_water or not case.water_company:
        return determined(WaterCharge(False, None, None, None), "art_1__para_1__point_3")
    used = water_used(case, law)
    low = min(used, most_low_price_water(case, law))
    charge = low * law.water_low_price
    if used > low:
        charge = charge + (used - low) * case.water_price
    return determined(WaterCharge(True, low, used - low, Fen(charge)), "art_1__para_1", "art_1__para_1__point_3")


def water_used(case: WaterBill, law: Law) -> int:
    """The m³ asked about: those of the bill, or of one calendar month. Reading A11."""
    return case.bill_water if law.water_averaged is WaterAveraged.BILLING_PERIOD else case.month_water


def most_low_price_water(case: WaterBill, law: Law) -> int:
    """第一条第三项: an average of 7 m³ is a use of 7 m³ times persons times months, so that nothing is divided. A11, A50."""
    persons = case.residents if law.water_persons is WaterPersons.ALL_RESIDENTS else case.persons_in_hardship
    months = case.bill_months if law.water_averaged is WaterAveraged.BILLING_PERIOD else 1
    return law.water_low_price_m3 * persons * months
