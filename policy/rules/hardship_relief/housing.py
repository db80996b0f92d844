"""第一条第一项、第二项: rent of public housing; fees for domestic waste and cleaning."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Outcome, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.hardship_relief.applicants import Charge, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import ReligiousProperty


class Housing(Term):
    """Whose the rented dwelling is (第一条第一项)."""

    MUNICIPAL = "municipal_public_housing", "市直管公房", "public housing directly managed by the City"
    UNIT = "unit_public_housing", "单位自管公房", "public housing managed by a unit itself"
    OTHER = "other_housing", "其他房屋", "another dwelling"


@dataclass(frozen=True)
class Tenancy(Charge):
    """A dwelling that the applicant rents. The area is in hundredths of a square metre, as leases state it."""

    housing: Housing = fact("租住的房屋", "dwelling rented", "art_1__para_1__point_1", delegation="G52")
    religious_property: bool = fact("属于宗教房产", "religious property", "art_1__para_1__point_1", delegation="G52")
    area: int = fact(
        "计租面积（百分之一平方米）",
        "area on which rent is charged, in hundredths of a square metre",
        "art_1__para_1__point_1",
        delegation="G52",
        least=1,
    )


@dataclass(frozen=True)
class Rent(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    rent: Fen | None = result("每月住房租金", "housing rent per month")


@REGULATION.decision(
    "每月住房租金是多少？",
    "What is the housing rent per month?",
    Rent,
    cites=("art_1__para_1", "art_1__para_1__point_1"),
    dated_by=("charge_month",),
)
def monthly_rent(case: Tenancy, law: Law) -> Answer:
    """第一条第一项: in public housing of the City or of a unit, 1 yuan per m² and month, not in religious property. Reading A54
    says of which of the two kinds religious property is no part."""
    if not in_hardship(case):
        return determined(Rent(False, None), "art_1__para_1")
    if case.housing is Housing.OTHER:
        return determined(Rent(False, None), "art_1__para_1__point_1")
    if religious_property_excluded(case, law) and case.religious_property:
        return determined(Rent(False, None), "art_1__para_1__point_1")
    # A hundredth of a square metre costs a hundredth of a yuan, one fen: there is nothing to round.
    rent = Fen(case.area * law.rent_per_m2 // 100)
    return determined(Rent(True, rent), "art_1__para_1", "art_1__para_1__point_1")


def religious_property_excluded(case: Tenancy, law: Law) -> bool:
    """第一条第一项: 不含宗教房产. Reading A54."""
    return case.housing is Housing.UNIT or law.religious_property_read is ReligiousProperty.BOTH_KINDS


class CleaningFee(Term):
    """Fees that a household pays for waste and cleaning (第一条第二项)."""

    WASTE = "domestic_waste_fee", "城市生活垃圾处理费", "the urban domestic waste treatment fee"
    CLEANING = "cleaning_fee", "清洁卫生费", "the cleaning and sanitation fee"
    OTHER = "other_fee", "其他费用", "another fee"


@dataclass(frozen=True)
class CleaningBill(Charge):
    """A fee for waste or cleaning, and whether an urban waste service operator charges it."""

    cleaning_fee: CleaningFee = fact("费用种类", "kind of fee", "art_1__para_1__point_2")
    waste_operator: bool = fact(
        "由城市垃圾经营服务单位收取", "charged by an urban waste service operator", "art_1__para_1__point_2"
    )


@dataclass(frozen=True)
class Exemption(Outcome):
    exempt: bool = result("免缴", "exempt from paying the fee")


@REGULATION.decision(
    "免缴该项费用吗？",
    "Is the applicant exempt from paying the fee?",
    Exemption,
    cites=("art_1__para_1", "art_1__para_1__point_2"),
    dated_by=("charge_month",),
)
def fee_exemption(case: CleaningBill, law: Law) -> Answer:
    """第一条第二项: exempt from paying the domestic waste fee and the cleaning fee that an urban waste service operator charges."""
    if not in_hardship(case):
        return determined(Exemption(False), "art_1__para_1")
    if case.cleaning_fee is CleaningFee.OTHER or not case.waste_operator:
        return determined(Exemption(False), "art_1__para_1__point_2")
    return determined(Exemption(True), "art_1__para_1", "art_1__para_1__point_2")
