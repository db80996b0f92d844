"""A decision over columns: its contradictions and its answer as one SQL expression each, and what the numbers in them mean."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from policy.audit import columns
from policy.audit.columns import Column, as_column, sql_type
from policy.audit.translate import Case, Failed, Leaf, Tree, Untranslatable, Walk, grow, inlined
from policy.law.answers import Answer, Rejection
from policy.law.facts import Facts, Missing, Problem, fields_of
from policy.law.regulations import Decision

ON = '"on"'
"""The column with the day whose law applies, where rows have a day of their own."""


@dataclass(frozen=True)
class Reason:
    """What an answer says apart from its values, or the place where the rule fails in these rows."""

    answer: Answer | None
    failure: str = ""

    @classmethod
    def of(cls, answer: Answer) -> Reason:
        return cls(dataclasses.replace(answer, value=None))


@dataclass(frozen=True)
class Columnar:
    """A decision in SQL over a table with a column for each fact (:mod:`policy.audit.columns` says how facts are written).

    ``reason`` gives the index of a row's Reason. ``values`` gives the fields of the outcome, NULL where the answer has no
    value. ``contradiction`` is a whole number whose bit *n* is set where ``problems[n]`` holds; such rows have no answer."""

    decision: Decision
    reasons: tuple[Reason, ...]
    reason: str
    values: Mapping[str, str]
    problems: tuple[Problem, ...]
    contradiction: str

    @property
    def text(self) -> str:
        """The rule as it runs."""
        return self.over(None, "facts")

    def over(self, engine: object, table: str) -> str:
        """The table with ``contradiction``, ``reason`` and ``expected_<field>`` beside it. No row is added, lost or moved."""
        values = "".join(f', {sql} AS "expected_{name}"' for name, sql in self.values.items())
        checked = f"SELECT *, {self.contradiction} AS contradiction FROM {table}"
        reasoned = f"SELECT *, CASE WHEN contradiction = 0 THEN {self.reason} END AS reason FROM ({checked}) AS checked"
        return f"SELECT *{values} FROM ({reasoned}) AS reasoned"


def columnar(decision: Decision, on: date | None, readings: Mapping[str, str]) -> Columnar:
    """A decision as columns, under the law of the day ``on``, or of each row's own day where it is None.

    Raises Untranslatable with the file and line where the rule leaves what columns can say, ValueError for bad readings."""
    day = on or columns.of_fact(ON, date, None, None)
    tree = _grown(decision, lambda walk: _answered(walk, decision, day, readings))
    leaves = list(dict.fromkeys(_leaves(tree)))
    problems: list[Problem] = []
    checks = []
    for check in decision.facts.checks():
        tree_of_check = _grown(decision, partial(_contradicted, facts=decision.facts, check=check))
        found = list(dict.fromkeys(filter(None, _leaves(tree_of_check))))
        checks.append(_case(tree_of_check, partial(_bit, found, len(problems))))
        problems += found
    return Columnar(
        decision,
        tuple(Reason(None, leaf) if isinstance(leaf, str) else Reason.of(leaf) for leaf in leaves),
        _case(tree, lambda leaf: str(leaves.index(leaf))),
        {field.name: _value(field.name, field.kind, leaves) for field in fields_of(decision.outcome)},
        tuple(problems),
        " + ".join(checks) or "0",
    )


def _grown(decision: Decision, walk: Callable[[Walk], Any]) -> Tree:
    try:
        return grow(walk)
    except OverflowError as error:
        path, line = decision.place
        raise Untranslatable(str(path), line, decision.name, str(error)) from None


def _answered(walk: Walk, decision: Decision, on: date | Column, readings: Mapping[str, str]) -> Answer | str:
    """What Decision.answer returns on one way, its own source followed; or the error that it raises there."""
    try:
        answer = inlined(walk, Decision.answer, decision, on, Case(walk, decision.facts), readings)
    except Untranslatable:
        raise
    except (Failed, ValueError) as failed:
        return str(failed)
    if isinstance(answer, Rejection):
        raise ValueError("; ".join(problem.remedy for problem in answer.problems))
    assert isinstance(answer, Answer)
    return answer


def _contradicted(walk: Walk, facts: type[Facts], check: Callable[[Any], Problem | None]) -> Problem | None:
    try:
        found = inlined(walk, check, Case(walk, facts))
    except Missing:
        return None
    assert found is None or isinstance(found, Problem)
    return found


def _leaves(tree: Tree) -> list[Any]:
    return [tree.value] if isinstance(tree, Leaf) else [*_leaves(tree.then), *_leaves(tree.otherwise)]


def _case(tree: Tree, leaf: Callable[[Any], str]) -> str:
    if isinstance(tree, Leaf):
        return leaf(tree.value)
    return f"CASE WHEN {tree.sql} THEN {_case(tree.then, leaf)} ELSE {_case(tree.otherwise, leaf)} END"


def _bit(problems: list[Problem], first: int, problem: Problem | None) -> str:
    return str(1 << first + problems.index(problem)) if problem else "0"


def _value(name: str, kind: Any, leaves: list[Answer | str]) -> str:
    """A field of the outcome, by the reason found."""
    found: dict[Column, list[str]] = {}
    for index, leaf in enumerate(leaves):
        value = getattr(leaf.value, name) if isinstance(leaf, Answer) and leaf.value else None
        if value is not None:
            found.setdefault(as_column(value), []).append(str(index))
    whens = "".join(f" WHEN reason IN ({', '.join(at)}) THEN {column.text}" for column, at in found.items())
    return f"CAST({f'CASE{whens} END' if whens else 'NULL'} AS {sql_type(kind, *found)})"
