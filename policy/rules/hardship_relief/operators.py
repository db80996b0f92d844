"""第七条: which operators must give the reliefs, and which are only encouraged to."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.outcomes import Duty
from policy.law.terms import Term
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import GasSupplier


class Operator(Term):
    """Those whom an item of 第一条 binds, and the other enterprises of 第七条."""

    PUBLIC_HOUSING = (
        "public_housing_manager",
        "市直管公房或者单位自管公房的出租管理单位",
        "the unit that rents out and manages public housing of either kind",
    )
    WASTE = "waste_operator", "城市垃圾经营服务单位", "an urban waste service operator"
    WATER_COMPANY = "water_company", "广州市自来水有限公司", "Guangzhou Water Supply Co., Ltd."
    GAS_GROUP = "gas_group", "广州燃气集团有限公司", "Guangzhou Gas Group Co., Ltd."
    POWER_BUREAU = (
        "power_supply_bureau",
        "广东电网有限责任公司广州供电局",
        "the Guangzhou Power Supply Bureau of Guangdong Power Grid Co., Ltd.",
    )
    CABLE_COMPANY = (
        "cable_company",
        "中国广电广州网络股份有限公司",
        "China Broadnet Guangzhou Network Co., Ltd.",
    )
    OTHER_PROPERTY = (
        "other_property_enterprise",
        "其他房产物业出租管理企业",
        "another enterprise that rents out and manages buildings and properties",
    )
    OTHER_WATER = "other_water_enterprise", "其他自来水企业", "another water supply enterprise"
    OTHER_GAS_SUPPLY = (
        "other_gas_supplier",
        "供应管道天然气的其他管道燃气企业",
        "another piped gas enterprise that supplies piped natural gas",
    )
    OTHER_GAS_INSTALLATION = (
        "other_gas_installer",
        "提供安装服务的其他管道燃气企业",
        "another piped gas enterprise that provides the installation service",
    )
    OTHER_POWER = "other_power_enterprise", "其他供电企业", "another power supply enterprise"
    OTHER_CABLE_COMPANY = (
        "other_cable_company",
        "省、市、区其他有线电视网络公司",
        "another cable television network company of the Province, the City or a district",
    )
    OTHER_CABLE = "other_cable_operator", "其他有线电视网络运营企业", "another cable television network operator"
    OTHER = "other_enterprise", "其他类型的企业", "an enterprise of another kind"


@dataclass(frozen=True)
class OperatorAsked(Facts):
    """Someone who serves persons in hardship."""

    operator: Operator = fact("企业或者单位", "enterprise or unit", "art_7__para_1")


@REGULATION.decision(
    "该企业或者单位应当提供消费性减免吗？",
    "Must the enterprise or unit provide the consumption reliefs?",
    Duty,
    cites=(
        "art_1__para_1__point_1",
        "art_1__para_1__point_2",
        "art_1__para_1__point_3",
        "art_1__para_1__point_5",
        "art_1__para_1__point_6",
        "art_1__para_1__point_7",
        "art_1__para_1__point_8",
        "art_7__para_1",
    ),
)
def relief_due(case: OperatorAsked, law: Law) -> Answer:
    """第七条: the others (其他) are encouraged, which is no duty; the cable companies of which the eighth item says 可 have none
    either. Those of whom the items of 第一条 speak are not others: they are bound. Reading A48."""
    if case.operator is Operator.PUBLIC_HOUSING:
        return determined(Duty(True), "art_1__para_1__point_1", "art_7__para_1")
    if case.operator is Operator.WASTE:
        return determined(Duty(True), "art_1__para_1__point_2", "art_7__para_1")
    if case.operator is Operator.WATER_COMPANY:
        return determined(Duty(True), "art_1__para_1__point_3", "art_7__para_1")
    if case.operator is Operator.GAS_GROUP:
        return determined(Duty(True), "art_1__para_1__point_5", "art_1__para_1__point_6", "art_7__para_1")
    if case.operator is Operator.OTHER_GAS_SUPPLY:
        return determined(Duty(law.gas_supplier is GasSupplier.ANY), "art_1__para_1__point_5", "art_7__para_1")
    if case.operator is Operator.POWER_BUREAU:
        return determined(Duty(True), "art_1__para_1__point_7", "art_7__para_1")
    if case.operator is Operator.CABLE_COMPANY:
        return determined(Duty(True), "art_1__para_1__point_8", "art_7__para_1")
    if case.operator is Operator.OTHER_CABLE_COMPANY:
        return determined(Duty(False), "art_1__para_1__point_8", "art_7__para_1")
    return determined(Duty(False), "art_7__para_1")


@dataclass(frozen=True)
class OwnConcession(Facts):
    """Whether another enterprise provides a concession item (G28: what it is, is the enterprise's own affair)."""

    concession_given: bool = fact("提供优惠项目", "a concession item is provided", "art_7__para_1", delegation="G28")


@REGULATION.decision(
    "其他企业应当向社会公布具体优惠措施吗？",
    "Must another enterprise publish its specific concessions?",
    Duty,
    cites=("art_7__para_1",),
)
def concession_published(case: OwnConcession, law: Law) -> Answer:
    """第七条: the specific concessions are the enterprise's own and are published; one that gives none has none to publish."""
    return determined(Duty(case.concession_given), "art_7__para_1")
