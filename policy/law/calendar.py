"""Working days (工作日), and periods counted in days.

Under 全国年节及纪念日放假办法 the General Office of the State Council moves rest days (调休) by a notice each year, so
a Saturday may be worked and a weekday not. No rule predicts it: ``holidays.json`` holds what the notices say, and for
a year whose notice it lacks the answer is :class:`CalendarUnknown`, never a guess.

A notice may also move days of the December before its year. Until the next notice is entered, the last December of the
table stands as the notice of its own year left it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from importlib import resources

HOLIDAY_NOTICE = "G49"
"""The id under which the registers enter the yearly notice, for texts that count working days."""

_DAY = timedelta(days=1)
_SATURDAY = 5


class CalendarUnknown(ValueError):
    """The working days of a year are not known, because its notice is not in the table."""

    def __init__(self, year: int) -> None:
        # The bare year, so that the exception survives pickling between processes.
        super().__init__(year)
        self.year = year

    def __str__(self) -> str:
        return (
            f"the working days of {self.year} are unknown: "
            f"enter the notice 国务院办公厅关于{self.year}年部分节假日安排的通知 in policy/law/holidays.json"
        )


@dataclass(frozen=True)
class Festival:
    """One numbered item of a notice: the days off, first and last included, and the weekend days worked in exchange."""

    name: str
    first_day_off: date
    last_day_off: date
    worked: tuple[date, ...]

    @property
    def days_off(self) -> tuple[date, ...]:
        """Every day off, weekend days among them included."""
        return tuple(_days(self.first_day_off, self.last_day_off))


@dataclass(frozen=True)
class Notice:
    """国务院办公厅关于某年部分节假日安排的通知: its number, date of signature and page in the Council's gazette."""

    year: int
    number: str
    signed: date
    url: str
    festivals: tuple[Festival, ...]


def notice(year: int) -> Notice:
    """The notice that fixes a year's working days. Raises CalendarUnknown if the table has none."""
    found = _notices().get(year)
    if found is None:
        raise CalendarUnknown(year)
    return found


def is_working_day(day: date) -> bool:
    """Whether a day is worked: Monday to Friday, save where a notice says otherwise.

    Raises CalendarUnknown outside the years of the table, TypeError for a datetime.
    """
    if isinstance(day, datetime):
        # A datetime never equals a date, so it would miss the table and be taken for an ordinary weekday.
        raise TypeError(f"{day} is a moment, not a day: give its date in China, such as moment.date()")
    notice(day.year)
    return _exceptions().get(day, day.weekday() < _SATURDAY)


def working_day(start: date, n: int) -> date:
    """The ``n``-th working day after ``start``: the last day, inclusive, of 自…之日起N个工作日.

    ``start`` is not counted (民法典 §201), so it need be neither a working day nor in a year of the table.
    Raises CalendarUnknown if the count runs into a year without a notice, ValueError if ``n`` is less than 1.
    """
    _require_period(n, "working days")
    day = start
    while n > 0:
        day += _DAY
        if is_working_day(day):
            n -= 1
    return day


def working_days_between(start: date, end: date) -> int:
    """How many working days lie after ``start``, up to and including ``end``; 0 if they are the same day.

    It undoes :func:`working_day`. Raises CalendarUnknown if a counted day lies in a year without a notice, ValueError
    if ``end`` lies before ``start``.
    """
    if end < start:
        raise ValueError(f"the end {end} lies before the start {start}: exchange the two dates or correct one")
    return sum(map(is_working_day, _days(start + _DAY, end)))


def last_day_of_days(start: date, n: int) -> date:
    """The last day, inclusive, of 自…之日起N日内: calendar days (日), holidays included. ``start`` is not counted.

    民法典 §201. Where the last day is a holiday, §203 would move it; that is for the rule to say, not for this count.
    Raises ValueError if ``n`` is less than 1.
    """
    _require_period(n, "days")
    return start + n * _DAY


def _require_period(n: int, unit: str) -> None:
    if n < 1:
        raise ValueError(f"a period of {n} {unit} has no last day: give 1 or more")


def _days(first: date, last: date) -> Iterator[date]:
    return (first + offset * _DAY for offset in range((last - first).days + 1))


@cache
def _notices() -> dict[int, Notice]:
    text = resources.files("policy.law").joinpath("holidays.json").read_text(encoding="utf-8")
    return {
        entry["year"]: Notice(
            year=entry["year"],
            number=entry["number"],
            signed=date.fromisoformat(entry["signed"]),
            url=entry["url"],
            festivals=tuple(
                Festival(
                    name=festival["name"],
                    first_day_off=date.fromisoformat(festival["off"][0]),
                    last_day_off=date.fromisoformat(festival["off"][1]),
                    worked=tuple(map(date.fromisoformat, festival["worked"])),
                )
                for festival in entry["festivals"]
            ),
        )
        for entry in json.loads(text)["notices"]
    }


@cache
def _exceptions() -> dict[date, bool]:
    """The days that notices speak of, and whether each is worked."""
    # All notices together, for one may reach into the year before its own.
    festivals = [festival for each in _notices().values() for festival in each.festivals]
    return {day: False for festival in festivals for day in festival.days_off} | {
        day: True for festival in festivals for day in festival.worked
    }
