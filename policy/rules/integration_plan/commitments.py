"""What the plan says of a matter: how firmly, who, by when; and whether a target is met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.register import PERIOD_END, City, Entry, Kind, Strength, strength
from policy.rules.integration_plan.statements import ENTRIES, ENTRY, Statement
from policy.rules.integration_plan.terms import Undated

TERM = "preface__para_3"
_SAID = tuple(dict.fromkeys(entry.provision for entry in ENTRIES))
_DATED = tuple(dict.fromkeys(entry.deadline_from for entry in ENTRIES if entry.deadline_from))


@dataclass(frozen=True)
class StatementAsked(Facts):
    """A statement of the plan."""

    statement: Statement = fact("事项", "matter", TERM)


@dataclass(frozen=True)
class Commitment(Outcome):
    kind_of: Kind = result("性质", "kind of statement")
    strength: Strength = result("力度", "how firmly it is said")
    actor: City = result("承担者", "who is to do it")
    deadline: Month | None = result("期限", "last month in time")


@REGULATION.decision(
    "规划对该事项说到什么程度？",
    "How firmly does the plan speak of the matter, of whom, and by when?",
    Commitment,
    cites=tuple(dict.fromkeys((*_SAID, *_DATED))),
)
def commitment(case: StatementAsked, law: Law) -> Answer:
    """What the register holds of a statement. A matter without a time of its own has none; by the other reading of A90 it is due
    by the end of the plan's term (前言第三款)."""
    entry = ENTRY[case.statement]
    due = deadline(entry, law)
    return determined(Commitment(entry.kind, strength(entry), entry.actor, due), *because(entry, due))


def deadline(entry: Entry, law: Law) -> Month | None:
    """The last month in time. Reading A90. What is only reported is not due."""
    if entry.deadline or entry.kind is Kind.REPORT:
        return entry.deadline
    return PERIOD_END if law.undated is Undated.PLAN_PERIOD else None


def because(entry: Entry, due: Month | None) -> tuple[str, ...]:
    """The statement's own provision, and the one that states the time, in the plan's order."""
    source = entry.deadline_from or (TERM if due else entry.provision)
    return tuple(sorted({source, entry.provision}, key=(TERM, *_DATED, *_SAID).index))


class Status(Term):
    """How a target stands."""

    MET = "met", "已达到", "met"
    NOT_YET_DUE = "not_yet_due", "尚未到期", "not yet due"
    MISSED = "missed", "到期未达到", "missed"
    NO_DEADLINE = "no_deadline", "未达到，没有期限", "not met, and without a deadline"
    NO_THRESHOLD = "no_threshold", "没有可衡量的标准", "without a standard to measure it by"


def _is_a_target(case: Observation) -> Problem | None:
    if ENTRY[case.statement].kind in (Kind.TARGET, Kind.PROJECT):
        return None
    return case.problem("statement", "选一个目标或项目 / choose a target or a project")


@dataclass(frozen=True)
class Observation(Facts):
    """A target or project of the plan, what is observed of it, and on which day."""

    statement: Statement = fact("事项", "matter", TERM)
    observed: int = fact("观察值", "value observed", TERM)
    checked_on: date = fact("观察日", "day of the observation", TERM)

    contradictions = (_is_a_target,)


@dataclass(frozen=True)
class TargetStatus(Outcome):
    status: Status = result("状态", "status")


@REGULATION.decision(
    "该目标达到了吗？",
    "Is the target met?",
    TargetStatus,
    cites=tuple(dict.fromkeys(entry.provision for entry in ENTRIES if entry.kind in (Kind.TARGET, Kind.PROJECT))),
)
def target_status(case: Observation, law: Law) -> Answer:
    """A target is met by its number alone, whatever the day. Where the text names no number, nothing is measured. Short of it, it
    is missed once the last month in time is over (reading A90 for what has no time of its own)."""
    entry = ENTRY[case.statement]
    if entry.threshold is None:
        return determined(TargetStatus(Status.NO_THRESHOLD), entry.provision)
    if reached(entry, case.observed):
        return determined(TargetStatus(Status.MET), entry.provision)
    due = deadline(entry, law)
    if due is None:
        return determined(TargetStatus(Status.NO_DEADLINE), entry.provision)
    in_time = case.checked_on <= due.last_day
    return determined(TargetStatus(Status.NOT_YET_DUE if in_time else Status.MISSED), *because(entry, due))


def reached(entry: Entry, observed: int) -> bool:
    """Whether a value reaches the number of the text, that number included, from the side on which it counts."""
    assert entry.threshold is not None, "asked only of an entry with a number"
    return observed <= entry.threshold if entry.at_most else observed >= entry.threshold
