"""第一条第七项、第八项: electricity and cable television, where it matters to which group the household belongs."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Outcome, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.hardship_relief.applicants import Charge, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Body, FreeElectricityFor, Group, Household, SharedHousehold


@dataclass(frozen=True)
class Home(Charge):
    """The applicant's household, which a person in extreme hardship may share (reading A57)."""

    extreme_hardship_shares: bool = fact(
        "特困人员同住一户",
        "a person in extreme hardship shares the household",
        "art_1__para_1__point_7",
        delegation="G50",
    )


def on_terms_of_extreme_hardship(case: Home, law: Law) -> bool:
    """第一条第七项、第八项: whether the household is on the terms of 特困人员. Reading A57."""
    if case.group is Group.EXTREME:
        return True
    return law.shared_household is SharedHousehold.OF_PERSON and case.extreme_hardship_shares


@dataclass(frozen=True)
class ElectricityMonth(Home):
    """The electricity that a household used in a month, in whole kWh. Reading A55: the households or persons recognised that
    share its meter."""

    power_bureau: bool = fact(
        "由广州供电局抄表收费",
        "the Guangzhou Power Supply Bureau reads the meter and collects the charge",
        "art_1__para_1__point_7",
    )
    electricity: int = fact("当月用电量（千瓦时）", "electricity of the month, in kWh", "art_1__para_1__point_7")
    units_on_meter: int = fact(
        "共用电表的认定家庭或者人员数",
        "number of recognised households or persons on the meter",
        "art_1__para_1__point_7",
        least=1,
    )


@dataclass(frozen=True)
class FreeElectricity(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    kwh_deducted: int | None = result("扣减的免费电量（千瓦时）", "free electricity deducted, in kWh")
    kwh_at_tiers: int | None = result("执行阶梯电价的电量（千瓦时）", "electricity at the tier prices, in kWh")


@REGULATION.decision(
    "当月扣减多少免费电量？",
    "How much free electricity is deducted in the month?",
    FreeElectricity,
    cites=("art_1__para_1", "art_1__para_1__point_7"),
    dated_by=("charge_month",),
)
def free_electricity(case: ElectricityMonth, law: Law) -> Answer:
    """第一条第七项: 15 kWh per household and month, or the actual use if less, before the tier prices, for minimum living security
    households and persons in extreme hardship. Readings A14, A55 and A57."""
    if not in_hardship(case):
        return determined(FreeElectricity(False, None, None), "art_1__para_1")
    if not case.power_bureau or not may_have_free_electricity(case, law):
        return determined(FreeElectricity(False, None, None), "art_1__para_1__point_7")
    units = case.units_on_meter if law.household is Household.ASSISTED_UNIT else 1
    deducted = min(case.electricity, law.free_electricity_kwh * units)
    left = case.electricity - deducted
    return determined(FreeElectricity(True, deducted, left), "art_1__para_1", "art_1__para_1__point_7")


def may_have_free_electricity(case: ElectricityMonth, law: Law) -> bool:
    """第一条第七项: 最低生活保障家庭、特困人员. Readings A14 and A57."""
    if law.free_electricity_for is FreeElectricityFor.ALL_GROUPS or case.group is Group.MINIMUM_LIVING:
        return True
    return on_terms_of_extreme_hardship(case, law)


class Network(Term):
    """Whose network the television uses (第一条第八项)."""

    CABLE_COMPANY = (
        "cable_company",
        "中国广电广州网络股份有限公司",
        "China Broadnet Guangzhou Network Co., Ltd.",
    )
    OTHER_CABLE_COMPANY = (
        "other_cable_company",
        "省、市、区其他有线电视网络公司",
        "another cable television network company of the Province, the City or a district",
    )
    OTHER = "other", "其他电视服务商", "another television service"


class ViewingFee(Term):
    """Fees for television (第一条第八项)."""

    MAIN_SET = (
        "main_set_basic_fee",
        "主机有线数字电视基本收视维护费",
        "the basic viewing and maintenance fee of cable digital television for the main set",
    )
    SECOND_SET = (
        "second_set_basic_fee",
        "副机有线数字电视基本收视维护费",
        "the basic viewing and maintenance fee of cable digital television for a second set",
    )
    OTHER = "other_fee", "其他收视费用", "another viewing fee"


class OtherNetworkChoice(Term):
    """What another cable television network company may go by (第一条第八项)."""

    THESE_STANDARDS = "these_standards", "参照上述标准", "by reference to these standards"
    CONCESSION_RULES = (
        "concession_rules",
        "按省、市、区有关优惠规定执行",
        "under the relevant concession rules of the Province, the City and the districts",
    )


@dataclass(frozen=True)
class Television(Home):
    """The television of a household, and the fee asked about."""

    extreme_hardship_shares: bool = fact(
        "特困人员同住一户",
        "a person in extreme hardship shares the household",
        "art_1__para_1__point_8",
        delegation="G50",
    )
    network: Network = fact("电视网络", "television network", "art_1__para_1__point_8")
    viewing_fee: ViewingFee = fact("收视费用种类", "kind of viewing fee", "art_1__para_1__point_8")


@dataclass(frozen=True)
class TelevisionCharge(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    monthly_fee: Fen | None = result("每户每月收视维护费", "viewing and maintenance fee per household and month")


@REGULATION.decision(
    "每月缴纳多少有线电视收视维护费？",
    "What viewing and maintenance fee of cable television is paid per month?",
    TelevisionCharge,
    cites=("art_1__para_1", "art_1__para_1__point_8"),
    dated_by=("charge_month",),
)
def television_charge(case: Television, law: Law) -> Answer:
    """第一条第八项: for the main set nothing in extreme hardship, 10 yuan per household and month for the others; other cable
    companies may go by these standards or by concession rules. Reading A57."""
    chapeau, item = "art_1__para_1", "art_1__para_1__point_8"
    if not in_hardship(case):
        return determined(TelevisionCharge(False, None), chapeau)
    if case.network is Network.OTHER or case.viewing_fee is not ViewingFee.MAIN_SET:
        return determined(TelevisionCharge(False, None), item)
    if case.network is Network.OTHER_CABLE_COMPANY:
        choice = OtherNetworkChoice.THESE_STANDARDS, OtherNetworkChoice.CONCESSION_RULES
        return discretion(Body.OTHER_CABLE_COMPANY, choice, chapeau, item)
    if on_terms_of_extreme_hardship(case, law):
        return determined(TelevisionCharge(True, Fen(0)), chapeau, item)
    return determined(TelevisionCharge(True, law.television_fee), chapeau, item)
