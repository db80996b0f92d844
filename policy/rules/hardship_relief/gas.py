"""第一条第五项、第六项: piped natural gas, and the installation of its facilities."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.hardship_relief.applicants import Charge, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import GasCounted, GasCycle, GasRounding, GasSupplier, Household, TitleHolder


def _cycle_gas_since_start_is_part(case: GasBill) -> Problem | None:
    if case.cycle_gas_since_start <= case.cycle_gas:
        return None
    return case.problem("cycle_gas_since_start", "不能超过周期内的用气量 / not more than all gas of the cycle")


def _year_gas_since_start_is_part(case: GasBill) -> Problem | None:
    if case.year_gas_since_start <= case.year_gas:
        return None
    return case.problem("year_gas_since_start", "不能超过公历年度内的用气量 / not more than all gas of the year")


@dataclass(frozen=True)
class GasBill(Charge):
    """A gas bill of a household in whole m³, and what was used before it in the annual cycle (readings A12 and A51: which
    cycle, and whether from before the benefit). The price is in fen per m³; the tiers and what the rest costs at them are G21."""

    piped_gas: bool = fact("使用管道天然气", "piped natural gas is used", "art_1__para_1__point_5")
    gas_group_supplies: bool = fact(
        "由广州燃气集团有限公司供气", "Guangzhou Gas Group Co., Ltd. supplies the gas", "art_7__para_1"
    )
    gas: int = fact("账单用气量（立方米）", "gas of the bill, in m³", "art_1__para_1__point_5")
    cycle_gas: int = fact(
        "计价周期内此前用气量（立方米）",
        "gas used before in the pricing cycle, in m³",
        "art_1__para_1__point_5",
        delegation="G21",
    )
    cycle_gas_since_start: int = fact(
        "计价周期内开始享受以后、此前用气量（立方米）",
        "gas used before in the pricing cycle since the benefit began, in m³",
        "art_1__para_1__point_5",
        delegation="G21",
    )
    year_gas: int = fact(
        "公历年度内此前用气量（立方米）", "gas used before in the calendar year, in m³", "art_1__para_1__point_5"
    )
    year_gas_since_start: int = fact(
        "公历年度内开始享受以后、此前用气量（立方米）",
        "gas used before in the calendar year since the benefit began, in m³",
        "art_1__para_1__point_5",
    )
    gas_price: Fen = fact(
        "居民用气第一档价格", "first-band price of residential gas", "art_1__para_1__point_5", delegation="G21"
    )
    tier_charge: Fen = fact(
        "超出部分按阶梯气价的金额",
        "charge for the part above at the tier prices",
        "art_1__para_1__point_5",
        delegation="G21",
    )

    contradictions = (_cycle_gas_since_start_is_part, _year_gas_since_start_is_part)


@dataclass(frozen=True)
class GasCharge(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    low_price_gas: int | None = result("按优惠价计收的气量（立方米）", "gas charged at the concession price, in m³")
    tier_gas: int | None = result("按阶梯气价计收的气量（立方米）", "gas charged at the tier prices, in m³")
    gas_charge: Fen | None = result("用气费用", "charge for the gas")


@REGULATION.decision(
    "用气费用是多少？",
    "What is the charge for the gas?",
    GasCharge,
    cites=("art_1__para_1", "art_1__para_1__point_5", "art_7__para_1"),
    dated_by=("charge_month",),
)
def gas_charge(case: GasBill, law: Law) -> Answer:
    """第一条第五项: the first 320 m³ of an annual cycle at 60 % of the first-band price, the rest at the prices of its tiers.
    The item names no supplier, 第七条 speaks of other piped gas enterprises. Readings A48, A12, A51 and A47."""
    if not in_hardship(case):
        return determined(GasCharge(False, None, None, None), "art_1__para_1")
    if not case.piped_gas:
        return determined(GasCharge(False, None, None, None), "art_1__para_1__point_5")
    if law.gas_supplier is GasSupplier.GUANGZHOU_GAS_ONLY and not case.gas_group_supplies:
        return determined(GasCharge(False, None, None, None), "art_1__para_1__point_5", "art_7__para_1")
    low = min(case.gas, max(0, law.gas_low_price_m3 - gas_before(case, law)))
    charge = low_price_charge(low, case.gas_price, law) if low > 0 else 0
    if case.gas > low:
        charge = charge + case.tier_charge
    return determined(GasCharge(True, low, case.gas - low, Fen(charge)), "art_1__para_1", "art_1__para_1__point_5")


def gas_before(case: GasBill, law: Law) -> int:
    """第一条第五项: the m³ of the annual cycle that already count before this bill. Readings A12 and A51."""
    if law.gas_cycle is GasCycle.SUPPLY_CYCLE:
        return case.cycle_gas if law.gas_counted is GasCounted.WHOLE_CYCLE else case.cycle_gas_since_start
    return case.year_gas if law.gas_counted is GasCounted.WHOLE_CYCLE else case.year_gas_since_start


def low_price_charge(m3: int, price: Fen, law: Law) -> int:
    """第一条第五项: 60 % of the first-band price, in fen. Where that is no whole fen the text does not say how to round; half up,
    either the charge of the bill or first the price of a m³. Reading A47."""
    if law.gas_rounding is GasRounding.WHOLE_CHARGE:
        return rounded_percent(m3 * price, law.gas_percent)
    return m3 * rounded_percent(price, law.gas_percent)


def rounded_percent(fen: int, percent: int) -> int:
    """So many percent of an amount in fen, half a fen rounded up."""
    return (fen * percent + 50) // 100


class Title(Term):
    """What papers a dwelling has (第一条第六项)."""

    OWNERSHIP = "certificate_of_ownership", "不动产权属证书", "a certificate of real estate ownership"
    REGISTRATION = "certificate_of_registration", "登记证明", "a certificate of registration"
    NEITHER = "neither", "其他材料", "other papers only"


@dataclass(frozen=True)
class Installation(Charge):
    """Piped gas facilities to be added to a dwelling; the cost is the actual one, in fen. Reading A55 says whether the account's
    times or those of the assisted household or person count."""

    completed: bool = fact("属于已建成住宅", "completed dwelling", "art_1__para_1__point_6")
    title: Title = fact("住宅的证明", "papers of the dwelling", "art_1__para_1__point_6")
    applicant_holds: bool = fact("证明由申请人拥有", "the applicant holds the papers", "art_1__para_1__point_6")
    gas_group: bool = fact(
        "由广州燃气集团有限公司安装", "installed by Guangzhou Gas Group Co., Ltd.", "art_1__para_1__point_6"
    )
    account_times: int = fact(
        "该缴费户已享受安装优惠的次数",
        "times that the account has received the installation concession",
        "art_1__para_1__point_6",
    )
    unit_times: int = fact(
        "该家庭或者人员已享受安装优惠的次数",
        "times that the household or person has received the installation concession",
        "art_1__para_1__point_6",
    )
    cost: Fen = fact("安装的实际费用", "actual cost of the installation", "art_1__para_1__point_6", delegation="G23")


@dataclass(frozen=True)
class InstallationRelief(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    cost_relieved: Fen | None = result("减免的安装费用", "installation cost relieved")
    user_pays: Fen | None = result("由用户自行解决的费用", "cost that the user meets")


@REGULATION.decision(
    "安装管道燃气设施减免多少费用？",
    "How much of the cost of installing piped gas facilities is relieved?",
    InstallationRelief,
    cites=("art_1__para_1", "art_1__para_1__point_6"),
    dated_by=("charge_month",),
)
def installation_relief(case: Installation, law: Law) -> Answer:
    """第一条第六项: once, for a completed dwelling with a certificate in which the gas group installs, the actual cost up to 2,200
    yuan per household; the user meets what is above. Readings A55 and A56."""
    if not in_hardship(case):
        return determined(InstallationRelief(False, None, None), "art_1__para_1")
    if not case.completed or not case.gas_group or not certified(case, law):
        return determined(InstallationRelief(False, None, None), "art_1__para_1__point_6")
    if times_received(case, law) >= law.installation_times:
        return determined(InstallationRelief(False, None, None), "art_1__para_1__point_6")
    relieved = Fen(min(case.cost, law.installation_most))
    left = Fen(case.cost - relieved)
    return determined(InstallationRelief(True, relieved, left), "art_1__para_1", "art_1__para_1__point_6")


def certified(case: Installation, law: Law) -> bool:
    """第一条第六项: 拥有不动产权属证书或者登记证明. Reading A56."""
    if case.title is Title.NEITHER:
        return False
    return case.applicant_holds if law.title_holder is TitleHolder.APPLICANT_HOLDS else True


def times_received(case: Installation, law: Law) -> int:
    """第一条第六项: how often the 户 has received the concession. Reading A55."""
    return case.account_times if law.household is Household.METERED_ACCOUNT else case.unit_times
