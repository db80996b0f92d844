"""Working days, against dates worked by hand and two independent libraries."""

import pickle
from collections.abc import Callable
from datetime import date, datetime, timedelta

import chinese_calendar  # type: ignore[import-untyped]  # it ships no types
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.law.calendar import (
    CalendarUnknown,
    is_working_day,
    last_day_of_days,
    notice,
    working_day,
    working_days_between,
)

YEARS = range(2022, 2027)
UNKNOWN = 2027  # its notice is not in the table; move this on when it is
EVERY_DAY = [date(2022, 1, 1) + timedelta(days=n) for n in range(5 * 365 + 1)]


def test_every_day_means_five_whole_years() -> None:
    assert EVERY_DAY[-1] == date(2026, 12, 31)


@pytest.mark.parametrize(
    "reference",
    [
        pytest.param(chinese_calendar.is_workday, id="chinesecalendar"),
        # Beyond the last notice this library invents days, so it is held to the years we know.
        pytest.param(holidays.country_holidays("CN", years=YEARS, expand=False).is_working_day, id="holidays"),
    ],
)
def test_every_day_agrees_with_an_independent_library(reference: Callable[[date], bool]) -> None:
    assert [day for day in EVERY_DAY if is_working_day(day) != reference(day)] == []


@pytest.mark.parametrize(("year", "count"), [(2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248)])
def test_working_days_in_a_year(year: int, count: int) -> None:
    assert working_days_between(date(year - 1, 12, 31), date(year, 12, 31)) == count


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2022, 9, 30), True),  # Friday
        (date(2022, 10, 1), False),  # Saturday, 国庆节
        (date(2022, 10, 7), False),  # Friday, 国庆节
        (date(2022, 10, 8), True),  # Saturday worked
        (date(2022, 10, 9), True),  # Sunday worked
        (date(2022, 10, 15), False),  # Saturday
        (date(2022, 12, 31), False),  # Saturday, off by the notice of 2023
        (date(2026, 1, 4), True),  # Sunday worked
    ],
)
def test_a_day_is_worked_or_off(day: date, worked: bool) -> None:
    assert is_working_day(day) is worked


@pytest.mark.parametrize(
    ("start", "n", "last"),
    [
        (date(2022, 9, 27), 6, date(2022, 10, 10)),  # 28, 29, 30 Sept; 8, 9 (weekend days worked), 10 Oct
        (date(2022, 9, 30), 6, date(2022, 10, 13)),  # 8, 9, 10, 11, 12, 13 Oct
        (date(2022, 9, 30), 15, date(2022, 10, 26)),
        (date(2023, 1, 18), 6, date(2023, 1, 31)),  # 19, 20, 28, 29 (weekend days worked), 30, 31 Jan
        (date(2022, 10, 1), 1, date(2022, 10, 8)),  # from a day off
        (date(2022, 12, 30), 1, date(2023, 1, 3)),  # into the next year
        (date(2021, 12, 31), 1, date(2022, 1, 4)),  # the start is not counted, so its year need not be known
    ],
)
def test_the_nth_working_day_after_a_day(start: date, n: int, last: date) -> None:
    assert working_day(start, n) == last
    assert working_days_between(start, last) == n


def test_a_day_is_nothing_after_itself() -> None:
    assert working_days_between(date(2022, 9, 30), date(2022, 9, 30)) == 0


@pytest.mark.parametrize("year", [2021, UNKNOWN])
def test_a_year_without_a_notice_is_unknown(year: int) -> None:
    for ask in (lambda: is_working_day(date(year, 6, 1)), lambda: notice(year)):
        with pytest.raises(CalendarUnknown, match=f"{year} are unknown: enter the notice .*{year}年") as caught:
            ask()
        assert caught.value.year == year


def test_a_weekend_of_an_unknown_year_is_unknown_too() -> None:
    with pytest.raises(CalendarUnknown):
        is_working_day(date(UNKNOWN, 1, 2))


def test_a_count_that_runs_into_an_unknown_year_is_unknown() -> None:
    end = date(UNKNOWN - 1, 12, 31)
    assert working_day(end - timedelta(days=1), 1) == end
    for ask in (lambda: working_day(end, 1), lambda: working_days_between(end, end + timedelta(days=1))):
        with pytest.raises(CalendarUnknown) as caught:
            ask()
        assert caught.value.year == UNKNOWN


def test_unknown_survives_the_way_between_processes() -> None:
    again = pickle.loads(pickle.dumps(CalendarUnknown(UNKNOWN)))
    assert (str(again), again.year) == (str(CalendarUnknown(UNKNOWN)), UNKNOWN)


def test_a_moment_is_not_a_day() -> None:
    with pytest.raises(TypeError, match=r"a moment, not a day: give its date"):
        is_working_day(datetime(2022, 10, 3, 9, 0))


def test_periods_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match=r"a period of 0 working days .* give 1 or more"):
        working_day(date(2022, 9, 30), 0)
    with pytest.raises(ValueError, match=r"a period of -1 days .* give 1 or more"):
        last_day_of_days(date(2022, 9, 30), -1)
    with pytest.raises(ValueError, match="2022-09-29 lies before the start 2022-09-30"):
        working_days_between(date(2022, 9, 30), date(2022, 9, 29))


def test_calendar_days_run_through_holidays_and_unknown_years() -> None:
    assert last_day_of_days(date(2022, 9, 27), 15) == date(2022, 10, 12)
    assert last_day_of_days(date(2022, 9, 30), 1) == date(2022, 10, 1)
    assert last_day_of_days(date(2024, 2, 28), 1) == date(2024, 2, 29)
    assert last_day_of_days(date(2026, 12, 20), 20) == date(UNKNOWN, 1, 9)


@pytest.mark.parametrize(
    ("year", "number", "signed"),
    [
        (2022, "国办发明电〔2021〕11号", date(2021, 10, 25)),
        (2023, "国办发明电〔2022〕16号", date(2022, 12, 8)),
        (2024, "国办发明电〔2023〕7号", date(2023, 10, 25)),
        (2025, "国办发明电〔2024〕12号", date(2024, 11, 12)),
        (2026, "国办发明电〔2025〕7号", date(2025, 11, 4)),
    ],
)
def test_the_notice_of_a_year(year: int, number: str, signed: date) -> None:
    found = notice(year)
    assert (found.year, found.number, found.signed) == (year, number, signed)
    assert found.url.startswith("https://www.gov.cn/")


@pytest.mark.parametrize("year", YEARS)
def test_a_notice_arranges_the_seven_festivals(year: int) -> None:
    names = [name for festival in notice(year).festivals for name in festival.name.split("、")]
    assert sorted(names) == sorted(["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"])


@pytest.mark.parametrize("year", YEARS)
def test_a_notice_has_only_weekend_days_worked_and_none_of_them_off(year: int) -> None:
    off = [day for festival in notice(year).festivals for day in festival.days_off]
    worked = [day for festival in notice(year).festivals for day in festival.worked]
    assert all(day.weekday() >= 5 for day in worked)
    assert len({*off, *worked}) == len(off) + len(worked)
    assert {day.year for day in worked} == {year}
    assert {day.year for day in off} <= {year - 1, year}


@given(st.dates(date(2022, 1, 1), date(2026, 6, 1)), st.integers(1, 60))
def test_the_nth_working_day_is_the_first_with_n_worked(start: date, n: int) -> None:
    last = working_day(start, n)
    assert is_working_day(last)
    assert working_days_between(start, last) == n
