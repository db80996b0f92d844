"""A wrong rule in place of one of ours: everything else of the system stays the reference model."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from unittest.mock import patch

from policy.conformance import reference
from policy.conformance.messages import Reply, evaluate, read, read_reply, write
from policy.conformance.session import question
from policy.law.answers import Answer
from policy.law.facts import Facts, fields_of
from policy.law.parameters import read_as
from policy.law.regulations import Decision
from policy.suite.ask import decisions
from policy.suite.dossier import regulations

Wrong = Callable[[Decision], Decision]
"""Turns a decision into one that is wrong."""

KNOWN = decisions(regulations())


@dataclass(frozen=True)
class Fault:
    """What a program gets wrong, in which decision, and the provision that its failures must name."""

    mistake: str
    decision: str
    provision: str
    wrong: Wrong

    @property
    def document(self) -> str:
        return self.decision.partition("/")[0]

    @property
    def named(self) -> str:
        """The provision as the cases name it."""
        return f"{self.document}/{self.provision}"


def number(**wrong: Any) -> Wrong:
    """Another number than the text states."""
    return _law(lambda law: dataclasses.replace(law, **wrong))


def reading(**choices: str) -> Wrong:
    """Another default reading, by its id, than the one that we publish."""
    return _law(lambda law: read_as(law, choices))


def seeing(**facts: Any) -> Wrong:
    """Facts seen otherwise: a JSON value stands for a fact that the program never looks at, a function changes what is given."""

    def make(decision: Decision) -> Decision:
        kinds = {field.name: field for field in fields_of(decision.facts)}

        def rule(case: Facts, law: Any) -> Answer:
            seen = copy.copy(case)
            for name, value in facts.items():
                if not callable(value):
                    seen.__dict__[name] = kinds[name].read(value)
                elif case.knows(name):
                    seen.__dict__[name] = value(getattr(case, name))
            return decision.rule(seen, law)

        return dataclasses.replace(decision, rule=rule)

    return make


def answering(change: Callable[[Any, Any], Mapping[str, Any]]) -> Wrong:
    """Another outcome: from the case and the right outcome, the parts that come out otherwise."""

    def make(decision: Decision) -> Decision:
        def rule(case: Facts, law: Any) -> Answer:
            right = decision.rule(case, law)
            if right.value is None:
                return right
            value: Any = dataclasses.replace(right.value, **change(case, right.value))
            return dataclasses.replace(right, value=value)

        return dataclasses.replace(decision, rule=rule)

    return make


def _law(change: Callable[[Any], Any]) -> Wrong:
    def make(decision: Decision) -> Decision:
        versions = tuple(
            dataclasses.replace(version, law=change(version.law)) for version in decision.regulation.versions
        )
        return dataclasses.replace(decision, regulation=dataclasses.replace(decision.regulation, versions=versions))

    return make


@contextmanager
def injected(fault: Fault) -> Iterator[None]:
    """The reference model with one decision replaced."""
    known = {**KNOWN, fault.decision: fault.wrong(KNOWN[fault.decision])}
    with patch.object(reference, "_known", lambda: known):
        yield


def reply(case: Mapping[str, Any]) -> Reply:
    """What the reference model answers now; question and answer pass through the protocol's bytes."""
    asked = read(write(evaluate("q", question(case))))
    return read_reply(write(reference.answer(asked)), "q")


def days_later(day: date, days: int) -> date:
    """So many calendar days later."""
    return date.fromordinal(day.toordinal() + days)
