"""Calendar months, and periods counted in months and years.

民法典 §200 counts by the Gregorian calendar. Two ways of counting stand side by side and must not be mixed: a *month*
as a unit (当月, 次月), which is :class:`Month`, and a *period* of months from a day, which is :func:`add_months`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from typing import overload

_WRITTEN = re.compile(r"([0-9]{4})-([0-9]{2})")


@dataclass(frozen=True, order=True, slots=True)
class Month:
    """A calendar month, e.g. October 2023. Earlier months sort before later ones.

    Raises ValueError for a year outside 1 to 9999 or a month number outside 1 to 12, also when arithmetic leads there.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= 12:
            raise ValueError(f"no month number {self.number} in a year: give 1 (January) to 12 (December)")
        if not MINYEAR <= self.year <= MAXYEAR:
            raise ValueError(f"no calendar for the year {self.year}: give a year from {MINYEAR} to {MAXYEAR}")

    @classmethod
    def parse(cls, text: str) -> Month:
        """Reads ``2023-10``. Raises ValueError for any other form, so that 2023-1 or a full date is never half read."""
        match = _WRITTEN.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a month: write the year and two digits of the month, such as 2023-10")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> Month:
        """The month in which a day lies (当月)."""
        return cls(day.year, day.month)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"

    def __add__(self, months: int) -> Month:
        """The month that many months later; earlier if negative."""
        if not isinstance(months, int):
            return NotImplemented
        years, index = divmod(self.number - 1 + months, 12)
        return Month(self.year + years, index + 1)

    @overload
    def __sub__(self, other: int) -> Month: ...
    @overload
    def __sub__(self, other: Month) -> int: ...
    def __sub__(self, other: int | Month) -> Month | int:
        """Less a number: the month that many months earlier. Less a month: how many months it lies before this one."""
        if isinstance(other, Month):
            return (self.year - other.year) * 12 + self.number - other.number
        if isinstance(other, int):
            return self + -other
        return NotImplemented

    @property
    def first_day(self) -> date:
        """The first day; what holds 次月起 holds from its 00:00."""
        return date(self.year, self.number, 1)

    @property
    def last_day(self) -> date:
        """The last day (月末日), itself inside the month."""
        return date(self.year, self.number, monthrange(self.year, self.number)[1])

    def contains(self, day: date) -> bool:
        """Whether a day lies in this month, first and last day included."""
        return (day.year, day.month) == (self.year, self.number)


def next_month(moment: date | Month) -> Month:
    """次月: the calendar month after that of a day, or after a month, whichever day of it the event fell on.

    Usage with 民法典 §200. From the last day of a month, the next month begins the day after.
    """
    return (moment if isinstance(moment, Month) else Month.of(moment)) + 1


def add_months(day: date, n: int) -> date:
    """The last day, inclusive, of a period of ``n`` months that starts on ``day``; ``day`` itself is not counted.

    民法典 §201: the day on which a period starts is not counted. §202: it ends on the corresponding day of the last
    month, or on that month's last day if there is none: 1 month from 31 January ends on 28 or 29 February.

    Two periods in a row are not one long one: count from the original day. A negative ``n`` looks back by the same
    rule, by analogy, for §202 only looks forward. Raises ValueError if the result leaves the years 1 to 9999.
    """
    end = Month.of(day) + n
    return date(end.year, end.number, min(day.day, end.last_day.day))


def add_years(day: date, n: int) -> date:
    """The last day, inclusive, of a period of ``n`` years that starts on ``day``; ``day`` itself is not counted.

    民法典 §§201-202, as :func:`add_months`: from 29 February it ends on 28 February, or on 29 February of a leap year.
    """
    return add_months(day, 12 * n)
