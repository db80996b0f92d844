"""The numbers and readings of 广州市无偿献血激励与优待办法, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from policy.law.calendar import working_day
from policy.law.force import LastDay, last_day_of_term
from policy.law.parameters import Unit, parameter, period, reading
from policy.law.regulations import Regulation, Version
from policy.rules.blood_donation.terms import (
    CareHolders,
    EarlyRead,
    FirstDay,
    IntervalRead,
    ListsPosted,
    MedicalHolders,
    NurseryRead,
    PartRead,
    PlacesRead,
    RoutesRead,
    ScenicRead,
    VolunteersRead,
    WaiverPlace,
)

ISSUED = date(2022, 7, 3)
"""印发之日: printed under the text, not in it."""


@dataclass(frozen=True)
class Law:
    """What 穗卫规字〔2022〕2号 states in numbers, each with its words; and how its open questions are read."""

    notice_days: int = period(
        5,
        Unit.WORKING_DAYS,
        "art_7__para_1__point_3",
        ("公示5个工作日",),
        "公示期（工作日）",
        "working days of the public notice",
        starts=("自名单公示之日起（口径A70）", "from the day of posting (reading A70)"),
    )
    submission_days: int = period(
        7,
        Unit.WORKING_DAYS,
        "art_8__para_1__point_2",
        ("在7个工作日内",),
        "提交制卡信息的期限（工作日）",
        "working days for submitting the information for the card",
        starts=("自申领之日起（口径A70）", "from the day of the application (reading A70)"),
    )

    whole_blood_unit: int = parameter(
        200, "art_18__para_1", ("全血每200毫升",), "全血折算单位（毫升）", "millilitres of whole blood that count once"
    )
    platelet_unit: int = parameter(
        1,
        "art_18__para_1",
        ("单采血小板每1个治疗单位",),
        "单采血小板折算单位（治疗单位）",
        "treatment units of apheresis platelets that count once",
    )
    times_each: int = parameter(
        1,
        "art_18__para_1",
        ("毫升按1次计算", "治疗单位按1次计算"),
        "每一折算单位计算的次数",
        "times that each unit counts",
    )

    valid_years: int = period(
        5,
        Unit.YEARS,
        "art_20__para_1",
        ("有效期5年",),
        "有效期（年）",
        "years of force",
        starts=("自印发之日起", "from the day of issue"),
    )

    last_day_read: LastDay = reading("A10", LastDay.DAY_BEFORE)
    part_read: PartRead = reading("A19", PartRead.RECORD)
    first_day: FirstDay = reading("A70", FirstDay.NOT_COUNTED)
    medical_holders: MedicalHolders = reading("A71", MedicalHolders.ALL)
    care_holders: CareHolders = reading("A72", CareHolders.FROM_27)
    scenic_read: ScenicRead = reading("A73", ScenicRead.PRICING)
    waiver_place: WaiverPlace = reading("A74", WaiverPlace.WINDOW)
    routes_read: RoutesRead = reading("A75", RoutesRead.ALL)
    lists_posted: ListsPosted = reading("A76", ListsPosted.ALL)
    interval_read: IntervalRead = reading("A77", IntervalRead.LAST)
    early_read: EarlyRead = reading("A78", EarlyRead.ALIKE)
    places_read: PlacesRead = reading("A79", PlacesRead.CITY)
    volunteers_read: VolunteersRead = reading("A106", VolunteersRead.INCLUDED)
    nursery_read: NurseryRead = reading("A107", NurseryRead.BOTH)


def last_working_day(start: date, days: int, law: Law) -> date:
    """The last day, itself included, of a period of working days that starts on a day. Reading A70: that day counts, if it is
    a working day, or not at all."""
    if law.first_day is FirstDay.COUNTED:
        return working_day(start - timedelta(days=1), days)
    return working_day(start, days)


def last_day(law: Law) -> date:
    """The last day of force, itself included."""
    return last_day_of_term(ISSUED, law.valid_years, law.last_day_read)


REGULATION = Regulation("blood_donation", "art_20__para_1", (Version(ISSUED, last_day, Law()),))
