"""What the facts of several articles say of contribution years (第十三条、第十八条、第二十五条)."""

from __future__ import annotations

from typing import Any

from policy.law.facts import Problem


def local_within_total(case: Any) -> Problem | None:
    """第十八条第六款: the months in the City are part of the cumulative ones, so they cannot be more. Facts local_months, total_months."""
    if case.local_months <= case.total_months:
        return None
    remedy = "本市累计缴费月数不能多于累计缴费月数 / the months in the City are part of the cumulative months"
    found: Problem = case.problem("local_months", remedy)
    return found
