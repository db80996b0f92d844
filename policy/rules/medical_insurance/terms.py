"""The words of 令193 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Term


class Payer(Term):
    """Who pays employees' insurance (第十一条、第十二条)."""

    EMPLOYER = "employer", "用人单位", "an employer"
    FLEXIBLE = "flexible_worker", "灵活就业人员", "a flexible worker"
    DEFERRING = "deferring_retiree", "退休延缴人员", "a deferring retiree"


class StopMonth(Term):
    """A1: the month from which benefits stop (第十二条第一款)."""

    AFTER_FIRST_UNPAID = "after_first_unpaid_month", "首个未缴月的次月", "the month after the first unpaid month"
    AFTER_LAST_PAID = "after_last_paid_month", "最后缴费月的次月", "the month after the last paid month"


class MonthCount(Term):
    """A2: how the three months are counted (第十二条第二款)."""

    CALENDAR_MONTHS = "calendar_months", "按自然月计满", "in whole calendar months"
    DAY_TO_DAY = "day_to_day", "按对应日计满", "to the corresponding day"


class ArrearsWindow(Term):
    """A3: whether every unpaid month has a window of its own (第十二条第二款)."""

    EACH_MONTH = "each_month_own_window", "各欠缴月分别计算", "separately for each unpaid month"
    FROM_FIRST = "one_window_from_first", "自首个欠缴月统一计算", "once, from the first unpaid month"
