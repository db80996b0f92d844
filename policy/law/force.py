"""From when until when a text holds (施行, 有效期, 废止)."""

from __future__ import annotations

from datetime import date, timedelta

from policy.law.months import add_years
from policy.law.terms import Term


class LastDay(Term):
    """A10: the last day of force of a text that holds from its issue (自印发之日起) for a number of years."""

    DAY_BEFORE = "day_before_anniversary", "届满之年对应日的前一日", "the day before the anniversary"
    ANNIVERSARY = "anniversary", "届满之年的对应日", "the anniversary"


class Force(Term):
    """Whether a text holds on a day."""

    NOT_YET = "not_yet", "尚未施行", "not yet in force"
    IN_FORCE = "in_force", "现行有效", "in force"
    EXPIRED = "expired", "有效期已届满", "no longer in force"


def last_day_of_term(issued: date, years: int, read_as: LastDay) -> date:
    """The last day, inclusive, of 自印发之日起施行，有效期N年.

    The day of issue is itself a day of force, so N years end the day before the anniversary. 民法典 §§201-202 taken by the
    letter, which do not count the first day, would add the anniversary: reading A10."""
    anniversary = add_years(issued, years)
    return anniversary if read_as is LastDay.ANNIVERSARY else anniversary - timedelta(days=1)


def force(day: date, first: date, last: date | None) -> Force:
    """Whether a text holds on a day; ``first`` and ``last`` are days of force themselves, ``last`` is None without a term."""
    if day < first:
        return Force.NOT_YET
    if last and day > last:
        return Force.EXPIRED
    return Force.IN_FORCE
