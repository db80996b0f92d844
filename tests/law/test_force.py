"""From when until when a text holds."""

from __future__ import annotations

from datetime import date

import pytest

from policy.law.force import Force, LastDay, force, last_day_of_term


@pytest.mark.parametrize(
    ("issued", "before", "anniversary"),
    [
        (date(2022, 7, 7), date(2027, 7, 6), date(2027, 7, 7)),
        (date(2022, 1, 1), date(2026, 12, 31), date(2027, 1, 1)),
        (date(2022, 3, 1), date(2027, 2, 28), date(2027, 3, 1)),
        # 29 February has no anniversary in 2029: 民法典 §202 takes the last day of the month.
        (date(2024, 2, 29), date(2029, 2, 27), date(2029, 2, 28)),
    ],
)
def test_a_term_from_the_day_of_issue_has_two_readings(issued: date, before: date, anniversary: date) -> None:
    assert last_day_of_term(issued, 5, LastDay.DAY_BEFORE) == before
    assert last_day_of_term(issued, 5, LastDay.ANNIVERSARY) == anniversary


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2022, 7, 6), Force.NOT_YET),
        (date(2022, 7, 7), Force.IN_FORCE),
        (date(2027, 7, 6), Force.IN_FORCE),
        (date(2027, 7, 7), Force.EXPIRED),
    ],
)
def test_the_first_and_the_last_day_are_days_of_force(day: date, expected: Force) -> None:
    assert force(day, date(2022, 7, 7), date(2027, 7, 6)) is expected


def test_a_text_without_a_term_goes_on() -> None:
    assert force(date(2199, 12, 31), date(2022, 12, 1), None) is Force.IN_FORCE
