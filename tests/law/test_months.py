"""Calendar months and periods of months, against dates worked by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.law.months import Month, add_months, add_years, next_month

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
months = days.map(Month.of)
numbers = st.integers(-1200, 1200)


def test_a_month_is_read_and_written() -> None:
    assert Month.parse("2023-10") == Month(2023, 10)
    assert str(Month(2023, 1)) == "2023-01"
    assert str(Month(987, 6)) == "0987-06"


@pytest.mark.parametrize(
    "text", ["2023-1", "2023-10-05", "202310", " 2023-10", "2023-10\n", "2023年10月", "２０２３-１０", ""]
)
def test_another_form_is_refused_with_the_right_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a month: write .* such as 2023-10"):
        Month.parse(text)


@pytest.mark.parametrize("text", ["2023-00", "2023-13"])
def test_a_thirteenth_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"no month number {int(text[-2:])} .* 1 .* to 12"):
        Month.parse(text)


def test_arithmetic_never_leaves_the_calendar() -> None:
    with pytest.raises(ValueError, match="no calendar for the year 10000"):
        Month(9999, 12) + 1
    with pytest.raises(ValueError, match="no calendar for the year 0"):
        Month(1, 1) - 1


def test_months_add_and_subtract_across_the_year() -> None:
    assert Month(2023, 10) + 3 == Month(2024, 1)
    assert Month(2024, 1) - 3 == Month(2023, 10)
    assert Month(2023, 12) + 1 == Month(2024, 1)
    assert Month(2023, 1) + 0 == Month(2023, 1)
    assert Month(2024, 1) - Month(2023, 10) == 3
    assert Month(2023, 10) - Month(2024, 1) == -3


def test_months_do_not_add_to_anything_else() -> None:
    with pytest.raises(TypeError):
        Month(2023, 10) + Month(2023, 1)  # type: ignore[operator]  # the mistake under test
    with pytest.raises(TypeError):
        Month(2023, 10) - date(2023, 1, 1)  # type: ignore[operator]  # the mistake under test


def test_months_are_ordered_in_time() -> None:
    assert Month(2023, 12) < Month(2024, 1) < Month(2024, 2)


@pytest.mark.parametrize(
    ("month", "last"),
    [
        (Month(2023, 2), date(2023, 2, 28)),
        (Month(2024, 2), date(2024, 2, 29)),
        (Month(1900, 2), date(1900, 2, 28)),
        (Month(2024, 4), date(2024, 4, 30)),
        (Month(2024, 12), date(2024, 12, 31)),
    ],
)
def test_a_month_contains_its_first_and_last_day_and_no_other(month: Month, last: date) -> None:
    assert month.last_day == last
    assert month.first_day == last.replace(day=1)
    assert month.contains(month.first_day)
    assert month.contains(last)
    assert not month.contains(last + timedelta(days=1))
    assert not month.contains(month.first_day - timedelta(days=1))
    assert not month.contains(last.replace(year=last.year + 4, day=1))


@pytest.mark.parametrize("day", [date(2023, 12, 1), date(2023, 12, 31)])
def test_the_next_month_is_the_same_for_every_day(day: date) -> None:
    assert next_month(day) == next_month(Month(2023, 12)) == Month(2024, 1)


@pytest.mark.parametrize(
    ("start", "n", "last"),
    [
        (date(2023, 10, 31), 3, date(2024, 1, 31)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 2, 28), 1, date(2023, 3, 28)),
        (date(2023, 5, 31), 1, date(2023, 6, 30)),
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2023, 1, 31), 2, date(2023, 3, 31)),
        (date(2023, 3, 31), -1, date(2023, 2, 28)),
        (date(2023, 3, 31), 0, date(2023, 3, 31)),
    ],
)
def test_a_period_ends_on_the_corresponding_day_or_the_month_end(start: date, n: int, last: date) -> None:
    assert add_months(start, n) == last


def test_two_periods_in_a_row_are_not_one_long_one() -> None:
    start = date(2023, 1, 31)
    assert add_months(add_months(start, 1), 1) == date(2023, 3, 28) != add_months(start, 2)


def test_years_end_on_the_corresponding_day_or_the_end_of_february() -> None:
    assert add_years(date(2022, 11, 30), 5) == date(2027, 11, 30)
    assert add_years(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)
    assert add_years(date(2023, 2, 28), 1) == date(2024, 2, 28)


def test_a_period_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="no calendar for the year 10000"):
        add_years(date(9999, 1, 1), 1)


@given(months, numbers)
def test_addition_and_subtraction_undo_each_other(month: Month, n: int) -> None:
    assert (month + n) - n == month
    assert (month + n) - month == n


@given(months)
def test_a_month_survives_being_written(month: Month) -> None:
    assert Month.parse(str(month)) == month


@given(months)
def test_the_next_month_begins_the_day_after_the_last(month: Month) -> None:
    assert next_month(month).first_day == month.last_day + timedelta(days=1)


@given(days, numbers)
def test_a_period_ends_in_its_month_on_the_day_or_on_the_month_end(day: date, n: int) -> None:
    last = add_months(day, n)
    assert Month.of(last) == Month.of(day) + n
    assert last.day == day.day or (last.day < day.day and last == Month.of(last).last_day)
