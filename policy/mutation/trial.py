"""Trying mutants against the recorded cases, in this process."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from types import CodeType, FrameType
from typing import Any

from policy.law.answers import Answer, Rejection
from policy.law.regulations import Regulation
from policy.mutation.mutants import Mutant, sources
from policy.mutation.patches import applied
from policy.suite.world import Case


@dataclass(frozen=True)
class Trial:
    """How a mutant fared: how many cases were asked, how many noticed, the id of the first that did ("" if none)."""

    mutant: Mutant
    asked: int
    noticed: int
    first: str

    @property
    def killed(self) -> bool:
        return self.noticed > 0


def reached(regulation: Regulation, cases: Sequence[Case]) -> dict[str, tuple[int, ...]]:
    """By key of a function or id of a decision, the places of the cases that run it. What no case runs is not in it."""
    keys = {source.function.__code__: source.key for source in sources(regulation)}
    found: dict[str, list[int]] = {}
    for place, case in enumerate(cases):
        with _called() as codes:
            answered(regulation, case)
        for key in {case.decision, *(keys[code] for code in codes if code in keys)}:
            found.setdefault(key, []).append(place)
    return {key: tuple(places) for key, places in found.items()}


def attempt(
    mutants: Iterable[Mutant], regulation: Regulation, cases: Sequence[Case], reach: Mapping[str, Sequence[int]]
) -> Iterator[Trial]:
    """Asks each mutant the cases that reach what it changes."""
    for mutant in mutants:
        asked = [cases[place] for place in reach.get(mutant.reach, ())] if mutant.reach else cases
        with applied(mutant.patch, regulation):
            noticing = [case for case in asked if not holds(regulation, case)]
        yield Trial(mutant, len(asked), len(noticing), noticing[0].id if noticing else "")


def holds(regulation: Regulation, case: Case) -> bool:
    """Whether the rules answer a case as its scenario states. A rule that breaks down answers nothing."""
    try:
        answer = answered(regulation, case)
    except Exception:
        return False
    return as_expected(case, answer)


def answered(regulation: Regulation, case: Case) -> Answer | Rejection:
    decision = regulation.decisions[case.decision.rpartition("/")[2]]
    return decision.decide(date.fromisoformat(case.on), case.facts, case.readings)


def as_expected(case: Case, answer: Answer | Rejection) -> bool:
    """Kind and provisions agree, and every part that the scenario states, no more: what it leaves open, no case notices."""
    got: Mapping[str, Any] = answer.json()
    if isinstance(answer, Rejection):
        fields = [problem.field for problem in answer.problems]
        return bool(case.expect["kind"] == "rejected" and case.expect["fields"] == fields)
    value = got.get("value", {})
    stated = all(name in value and value[name] == part for name, part in case.expect.get("value", {}).items())
    parts = all(got.get(name) == part for name, part in case.expect.items() if name != "value")
    return stated and parts and sorted(answer.because) == sorted(case.because)


@contextmanager
def _called() -> Iterator[set[CodeType]]:
    """The code of every function that is called meanwhile."""
    codes: set[CodeType] = set()

    def see(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call":
            codes.add(frame.f_code)

    before: Callable[..., Any] | None = sys.getprofile()
    sys.setprofile(see)
    try:
        yield codes
    finally:
        sys.setprofile(before)
