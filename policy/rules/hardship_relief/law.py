"""The numbers and readings of 困难群众消费性减免和补贴政策, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.force import LastDay, last_day_of_term
from policy.law.parameters import Unit, parameter, period, reading
from policy.law.regulations import Regulation, Version
from policy.law.values import Fen
from policy.rules.hardship_relief.terms import (
    AfterLeaving,
    BenefitBegins,
    DistrictCounted,
    FreeElectricityFor,
    GasCounted,
    GasCycle,
    GasRounding,
    GasSupplier,
    Household,
    MonthAfter,
    ReligiousProperty,
    SharedHousehold,
    SubsidyBegins,
    TitleHolder,
    WaterAveraged,
    WaterPersons,
)

ISSUED = date(2022, 10, 18)
"""印发之日: printed under the text, not in it."""


@dataclass(frozen=True)
class Law:
    """What 穗府办规〔2022〕14号 states in numbers, each with its words; and how its open questions are read."""

    rent_per_m2: Fen = parameter(
        Fen(100),
        "art_1__para_1__point_1",
        ("每月每平方米1元",),
        "每月每平方米租金（分）",
        "rent per m² and month, in fen",
    )
    water_low_price_m3: int = parameter(
        7,
        "art_1__para_1__point_3",
        ("平均用水量在7立方米以下（含）",),
        "每人每月按优惠价计收的水量上限（立方米）",
        "water per person and month at the concession price, in m³",
    )
    water_low_price: Fen = parameter(
        Fen(70),
        "art_1__para_1__point_3",
        ("每立方米0.7元",),
        "优惠水价（分/立方米）",
        "concession price of water, in fen per m³",
    )
    sewage_subsidy: Fen = parameter(
        Fen(700),
        "art_1__para_1__point_4",
        ("每人每月发放7元",),
        "每人每月污水处理费补贴（分）",
        "sewage treatment fee subsidy per person and month, in fen",
    )
    gas_low_price_m3: int = parameter(
        320,
        "art_1__para_1__point_5",
        ("在320立方米以内（含）",),
        "年度周期内按优惠价计收的气量上限（立方米）",
        "gas of an annual cycle at the concession price, in m³",
    )
    gas_percent: int = parameter(
        60,
        "art_1__para_1__point_5",
        ("第一档价格的60%",),
        "优惠气价占第一档价格的比例（%）",
        "concession price of gas as a share of the first-band price, in percent",
    )
    installation_times: int = parameter(
        1,
        "art_1__para_1__point_6",
        ("可享受一次安装",),
        "安装优惠次数",
        "times that the installation concession is given",
    )
    installation_most: Fen = parameter(
        Fen(220000),
        "art_1__para_1__point_6",
        ("每户按不超过2200元（含）",),
        "每户安装减免上限（分）",
        "most that is relieved of an installation, in fen",
    )
    free_electricity_kwh: int = parameter(
        15,
        "art_1__para_1__point_7",
        ("直接扣减15千瓦时", "不足15千瓦时"),
        "每户每月免费电量（千瓦时）",
        "free electricity per household and month, in kWh",
    )
    television_fee: Fen = parameter(
        Fen(1000),
        "art_1__para_1__point_8",
        ("每户10元/月",),
        "每户每月主机收视维护费（分）",
        "fee for the main set per household and month, in fen",
    )

    valid_years: int = period(
        5,
        Unit.YEARS,
        "art_8__para_1",
        ("有效期5年",),
        "有效期（年）",
        "years of force",
        starts=("自印发之日起", "from the day of issue"),
    )

    religious_property_read: ReligiousProperty = reading("A54", ReligiousProperty.BOTH_KINDS)
    water_averaged: WaterAveraged = reading("A11", WaterAveraged.BILLING_PERIOD)
    water_persons: WaterPersons = reading("A50", WaterPersons.IN_HARDSHIP)
    gas_supplier: GasSupplier = reading("A48", GasSupplier.ANY)
    gas_cycle: GasCycle = reading("A12", GasCycle.SUPPLY_CYCLE)
    gas_counted: GasCounted = reading("A51", GasCounted.WHOLE_CYCLE)
    gas_rounding: GasRounding = reading("A47", GasRounding.WHOLE_CHARGE)
    household: Household = reading("A55", Household.METERED_ACCOUNT)
    title_holder: TitleHolder = reading("A56", TitleHolder.DWELLING_CERTIFIED)
    free_electricity_for: FreeElectricityFor = reading("A14", FreeElectricityFor.NAMED_GROUPS)
    shared_household: SharedHousehold = reading("A57", SharedHousehold.OF_PERSON)
    benefit_begins_read: BenefitBegins = reading("A52", BenefitBegins.FROM_APPLICATION)
    subsidy_begins_read: SubsidyBegins = reading("A53", SubsidyBegins.MONTH_OF_START)
    month_after_read: MonthAfter = reading("A13", MonthAfter.FIRST_OF_NEXT_MONTH)
    after_leaving_read: AfterLeaving = reading("A58", AfterLeaving.RESUMES)
    district_counted: DistrictCounted = reading("A59", DistrictCounted.OF_RECOGNITION)
    last_day_read: LastDay = reading("A10", LastDay.DAY_BEFORE)


def last_day(law: Law) -> date:
    """The last day of force, itself included."""
    return last_day_of_term(ISSUED, law.valid_years, law.last_day_read)


REGULATION = Regulation("hardship_relief", "art_8__para_1", (Version(ISSUED, last_day, Law()),))
