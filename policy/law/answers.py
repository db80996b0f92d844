"""What a decision answers, and why: the provisions that decided it."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.facts import Outcome, Problem
from policy.law.terms import Term
from policy.law.values import Json


class Kind(Term):
    """How far the law answers a question."""

    DETERMINED = "determined", "已有结论", "determined"
    NEEDS = "needs", "尚需查明", "needs more"
    DISCRETION = "discretion", "由主管者裁量", "discretion"
    NOT_IN_FORCE = "not_in_force", "规定已失效", "not in force"
    OUTSIDE_CORPUS = "outside_corpus", "不在本库范围", "outside this corpus"


@dataclass(frozen=True)
class Answer:
    """An answer of one of the kinds. ``because`` names the provisions that decided, in their order in the text."""

    kind: Kind
    because: tuple[str, ...]
    value: Outcome | None = None
    needs: tuple[str, ...] = ()
    delegations: tuple[str, ...] = ()
    authority: Term | None = None
    options: tuple[Term, ...] = ()

    def json(self) -> dict[str, Json]:
        """The parts of the answer that its kind has; ids of provisions are those inside the document."""
        parts: dict[str, Json] = {"kind": self.kind.value, "because": list(self.because)}
        if self.value is not None:
            parts["value"] = self.value.json()
        if self.kind is Kind.NEEDS:
            parts["needs"] = list(self.needs)
            parts["delegations"] = list(self.delegations)
        if self.authority is not None:
            parts["authority"] = self.authority.value
            parts["options"] = [option.value for option in self.options]
        return parts


@dataclass(frozen=True)
class Rejection:
    """Facts that were not answered, each with its field and remedy."""

    problems: tuple[Problem, ...]

    def json(self) -> dict[str, Json]:
        return {"kind": "rejected", "problems": [problem.json() for problem in self.problems]}


def determined(value: Outcome, *because: str) -> Answer:
    """The law decides: this is the outcome."""
    return Answer(Kind.DETERMINED, because, value)


def needs(because: str, *facts: str, delegation: str = "") -> Answer:
    """The law decides only when these facts, or this delegated instrument, are known."""
    return Answer(Kind.NEEDS, (because,), needs=facts, delegations=(delegation,) if delegation else ())


def discretion(authority: Term, options: tuple[Term, ...], *because: str) -> Answer:
    """The law lets an authority choose between outcomes."""
    return Answer(Kind.DISCRETION, because, authority=authority, options=options)


def outside(*because: str) -> Answer:
    """The question is governed by law that is not in this corpus."""
    return Answer(Kind.OUTSIDE_CORPUS, because)


def not_in_force(*because: str) -> Answer:
    """The text no longer holds on that day."""
    return Answer(Kind.NOT_IN_FORCE, because)
