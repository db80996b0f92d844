"""The numbers and readings of 广州市物业管理专家管理办法, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.force import LastDay, last_day_of_term
from policy.law.parameters import Unit, period, reading
from policy.law.regulations import Regulation, Version

ISSUED = date(2022, 5, 30)
"""印发之日: printed under the text, not in it."""


@dataclass(frozen=True)
class Law:
    """What 穗建规字〔2022〕8号 states in numbers, each with its words; and how its open questions are read."""

    valid_years: int = period(
        5,
        Unit.YEARS,
        "art_23__para_1",
        ("有效期5年",),
        "有效期（年）",
        "years of force",
        starts=("自印发之日起", "from the day of issue"),
    )

    last_day_read: LastDay = reading("A10", LastDay.DAY_BEFORE)


def last_day(law: Law) -> date:
    """The last day of force, itself included."""
    return last_day_of_term(ISSUED, law.valid_years, law.last_day_read)


REGULATION = Regulation("property_experts", "art_23__para_1", (Version(ISSUED, last_day, Law()),))
