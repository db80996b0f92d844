"""Ages in full years (周岁)."""

from __future__ import annotations

from datetime import date

from policy.law.months import add_years


def birthday(born: date, age: int) -> date:
    """The day on which someone born on ``born`` reaches ``age`` full years, 0 being the day of birth.

    Two assumptions, for no statute of general application settles either:

    - An age is reached **on** the birthday, from 00:00. That is civil and administrative usage. The Supreme People's
      Court counts from the day after the birthday in criminal law; that is not followed here.
    - Someone born on 29 February reaches an age on **28 February** in a year without a 29th, by analogy with 民法典
      §202: no corresponding day, so the last day of the month. For the other reading, 1 March, we know no text.

    Raises ValueError if ``age`` is negative.
    """
    if age < 0:
        raise ValueError(f"no one is {age} years old: give an age of 0 or more")
    return add_years(born, age)


def age_on(born: date, on: date) -> int:
    """The age in full years (周岁) on a day; on the birthday itself the new age counts. Assumptions: :func:`birthday`.

    Raises ValueError if ``born`` lies after ``on``.
    """
    if born > on:
        raise ValueError(f"born on {born}, after {on}, the day on which the age is asked: correct one of the two dates")
    years = on.year - born.year
    return years if birthday(born, years) <= on else years - 1
