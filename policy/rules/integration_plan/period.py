"""前言: the plan's term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

FIRST_YEAR, LAST_YEAR, OUTLOOK_YEAR = 2021, 2025, 2035
"""规划期限为2021年至2025年，展望至2035年."""


class Phase(Term):
    """Where a day lies in the plan's time."""

    BEFORE = "before", "规划期以前", "before the plan's term"
    TERM = "term", "规划期内", "within the plan's term"
    OUTLOOK = "outlook", "展望期内", "within its outlook"
    AFTER = "after", "展望期以后", "after its outlook"


@dataclass(frozen=True)
class DayAsked(Facts):
    """A day."""

    day: date = fact("所问日期", "day asked about", "preface__para_3")


@dataclass(frozen=True)
class PhaseFound(Outcome):
    phase: Phase = result("所处阶段", "phase")


@REGULATION.decision(
    "该日处于规划的哪一阶段？",
    "In which phase of the plan does the day lie?",
    PhaseFound,
    cites=("preface__para_3",),
)
def phase_on(case: DayAsked, law: Law) -> Answer:
    """前言第三款: the term is 2021 to 2025, both years included; the outlook reaches to 2035, that year included."""
    if case.day.year < FIRST_YEAR:
        return determined(PhaseFound(Phase.BEFORE), "preface__para_3")
    if case.day.year <= LAST_YEAR:
        return determined(PhaseFound(Phase.TERM), "preface__para_3")
    if case.day.year <= OUTLOOK_YEAR:
        return determined(PhaseFound(Phase.OUTLOOK), "preface__para_3")
    return determined(PhaseFound(Phase.AFTER), "preface__para_3")
