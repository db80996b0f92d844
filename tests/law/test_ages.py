"""Ages in full years, on the days around a birthday."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.law.ages import age_on, birthday

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(1957, 11, 30), date(2022, 11, 29), 64),
        (date(1957, 11, 30), date(2022, 11, 30), 65),
        (date(1957, 11, 30), date(2023, 11, 29), 65),
        (date(2022, 11, 30), date(2022, 11, 30), 0),
        (date(2022, 12, 31), date(2023, 1, 1), 0),
    ],
)
def test_an_age_is_reached_on_the_birthday(born: date, on: date, age: int) -> None:
    assert age_on(born, on) == age


@pytest.mark.parametrize(
    ("on", "age"),
    [
        (date(2022, 2, 27), 17),
        (date(2022, 2, 28), 18),
        (date(2022, 3, 1), 18),
        (date(2024, 2, 28), 19),
        (date(2024, 2, 29), 20),
    ],
)
def test_born_on_29_february_an_age_is_reached_on_the_last_day_of_february(on: date, age: int) -> None:
    assert age_on(date(2004, 2, 29), on) == age


def test_the_birthday_of_an_age() -> None:
    assert birthday(date(1957, 11, 30), 65) == date(2022, 11, 30)
    assert birthday(date(1957, 11, 30), 0) == date(1957, 11, 30)
    assert birthday(date(2004, 2, 29), 18) == date(2022, 2, 28)


def test_no_one_is_born_after_the_day_asked() -> None:
    with pytest.raises(ValueError, match=r"born on 2023-01-02, after 2023-01-01.*correct one"):
        age_on(date(2023, 1, 2), date(2023, 1, 1))


def test_no_one_has_a_negative_age() -> None:
    with pytest.raises(ValueError, match="no one is -1 years old"):
        birthday(date(2000, 1, 1), -1)


@given(days, days)
def test_an_age_lasts_from_its_birthday_to_the_day_before_the_next(one: date, other: date) -> None:
    born, on = sorted((one, other))
    age = age_on(born, on)
    assert birthday(born, age) <= on < birthday(born, age + 1)


@given(days, st.integers(0, 120))
def test_the_age_grows_on_the_birthday_and_not_before(born: date, age: int) -> None:
    day = birthday(born, age + 1)
    assert age_on(born, day) == age + 1
    assert age_on(born, day - timedelta(days=1)) == age
