"""A regulation as a set of decisions that hold in time."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from policy.law.answers import Answer, Kind, Rejection, needs, not_in_force, outside
from policy.law.calendar import HOLIDAY_NOTICE, CalendarUnknown
from policy.law.facts import Facts, Missing, Outcome, Problem, Rejected, fields_of
from policy.law.months import Month
from policy.law.parameters import read_as
from policy.law.values import Json


@dataclass(frozen=True)
class Version:
    """The numbers and readings of a regulation from a day on, included.

    ``last_day`` tells its last day of force, included, from a Law: how the term is read may move it. None without a term."""

    in_force: date
    last_day: Callable[[Any], date] | None
    law: Any


@dataclass(frozen=True, eq=False)
class Decision:
    """A question that the law answers: a pure function of facts and law, and what is known about it."""

    regulation: Regulation
    name: str
    zh: str
    en: str
    facts: type[Facts]
    outcome: type[Outcome]
    cites: tuple[str, ...]
    dated_by: tuple[str, ...]
    rule: Callable[[Any, Any], Answer]
    working_days: str = ""

    @property
    def id(self) -> str:
        return f"{self.regulation.document}/{self.name}"

    @property
    def place(self) -> tuple[Path, int]:
        """File and line of the rule."""
        code = inspect.unwrap(self.rule).__code__
        return Path(code.co_filename), code.co_firstlineno

    @property
    def can_cite(self) -> tuple[str, ...]:
        """Every provision that an answer may name: the rule's, those that ask for a fact, and the one on commencement."""
        sources = (field.source for field in fields_of(self.facts))
        counting = (self.working_days,) if self.working_days else ()
        return tuple(dict.fromkeys((*self.cites, *sources, *counting, self.regulation.commencement)))

    def __call__(self, case: Facts, law: Any) -> Answer:
        """The rule alone: raises Missing where the case lacks a fact that it reads."""
        return self.rule(case, law)

    def decide(
        self, on: date, given: Mapping[str, Json], readings: Mapping[str, str] | None = None
    ) -> Answer | Rejection:
        """Answers the facts (JSON) under the law of the day ``on``, or of an earlier day that dates the case.

        Bad facts are a Rejection, missing ones an answer."""
        try:
            case = self.facts.read(given)
        except Rejected as rejected:
            return Rejection(rejected.problems)
        return self.answer(on, case, readings or {})

    def answer(self, on: date, case: Facts, readings: Mapping[str, str]) -> Answer | Rejection:
        """Answers facts already read, as ``decide`` does. Audits read this source too, and carry it out on columns."""
        dates = self._dates(on, case)
        try:
            law = read_as(self.regulation.version(min(map(_latest, dates))).law, readings)
        except ValueError as error:
            return Rejection((Problem("readings", dict(readings), str(error)),))
        if unanswered := self._out_of_time(dates, readings):
            return unanswered
        try:
            return self._checked(self.rule(case, law))
        except Missing as missing:
            fact = missing.field
            return needs(fact.source, fact.name, delegation=fact.delegation)
        except CalendarUnknown:
            if not self.working_days:
                raise
            return needs(self.working_days, delegation=HOLIDAY_NOTICE)

    def _dates(self, on: date, case: Facts) -> list[date | Month]:
        """The day asked about, and the days and months that date the case."""
        given = (getattr(case, name) for name in self.dated_by if case.knows(name))
        return [on, *(day for day in given if day is not None)]

    def _out_of_time(self, dates: list[date | Month], readings: Mapping[str, str]) -> Answer | None:
        """The answer where the text does not hold on one of the dates: it is older, or its term had ended by then."""
        regulation = self.regulation
        if any(_before(day, regulation.versions[0].in_force) for day in dates):
            return outside(regulation.commencement)
        for day in dates:
            version = regulation.version(_latest(day))
            if version.last_day and _after(day, version.last_day(read_as(version.law, readings))):
                return not_in_force(regulation.commencement)
        return None

    def _checked(self, answer: Answer) -> Answer:
        if not answer.because:
            raise ValueError(f"{self.id}: an answer without because; name the provisions that decide it")
        if unknown := set(answer.because) - set(self.can_cite):
            raise ValueError(
                f"{self.id}: cites {sorted(unknown)}, which its decorator does not list; add or correct them"
            )
        if answer.kind is Kind.DETERMINED and type(answer.value) is not self.outcome:
            raise ValueError(f"{self.id}: determined {answer.value!r}, but its outcome is {self.outcome.__name__}")
        return answer

    def json(self) -> dict[str, Json]:
        """What a caller must know: titles, JSON Schemas of facts and outcome, provisions it can cite."""
        return {
            "decision": self.id,
            "zh": self.zh,
            "en": self.en,
            "facts": self.facts.schema(),
            "answer": answer_schema(self.outcome),
            "cites": list(self.can_cite),
        }


@dataclass(frozen=True)
class Quoted:
    """Words of a provision that data beside the rules rests on; ``module`` holds the data, ``name`` says which of it."""

    name: str
    provision: str
    words: str
    module: str


@dataclass(frozen=True, eq=False)
class Regulation:
    """A document whose rules are executable. ``commencement`` is the provision that says from when it holds.

    ``quoted`` are the words that its data quotes, for a check to find them in the text."""

    document: str
    commencement: str
    versions: tuple[Version, ...]
    decisions: dict[str, Decision] = field(default_factory=dict)
    quoted: list[Quoted] = field(default_factory=list)

    def version(self, on: date) -> Version:
        """The version that holds on a day; before the first one, the first (whose start then says: outside)."""
        return next((version for version in reversed(self.versions) if version.in_force <= on), self.versions[0])

    def decision(
        self,
        zh: str,
        en: str,
        outcome: type[Outcome],
        cites: tuple[str, ...],
        dated_by: tuple[str, ...] = (),
        working_days: str = "",
    ) -> Callable[[Callable[[Any, Any], Answer]], Decision]:
        """Registers a rule ``name(case: SomeFacts, law: SomeLaw) -> Answer`` as a decision of this regulation.

        ``cites`` lists the provisions that its answers may name; ``dated_by`` the facts whose day or month must lie in the
        regulation's time, such as the month that a contribution was due: the earliest of them, or the day asked about, chooses
        the version; ``working_days`` the provision that counts in
        工作日, on whose words the answer waits for the calendar of a year that has not been announced."""

        def register(rule: Callable[[Any, Any], Answer]) -> Decision:
            name = rule.__name__
            if name in self.decisions:
                raise ValueError(f"{self.document}: two decisions are called {name!r}; rename one")
            if not rule.__doc__:
                raise ValueError(f"{self.document}/{name}: its docstring must say which provision it states")
            facts = typing.get_type_hints(rule)["case"]
            self.decisions[name] = Decision(self, name, zh, en, facts, outcome, cites, dated_by, rule, working_days)
            return self.decisions[name]

        return register


def answer_schema(outcome: type[Outcome]) -> dict[str, Json]:
    """JSON Schema of an answer whose determined value is ``outcome``."""
    return {
        "type": "object",
        "properties": {
            "kind": {"enum": [kind.value for kind in Kind]},
            "because": {"type": "array", "items": {"type": "string"}, "minItems": 1},
            "value": outcome.schema(),
            "needs": {"type": "array", "items": {"type": "string"}},
            "delegations": {"type": "array", "items": {"type": "string"}},
            "authority": {"type": "string"},
            "options": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["kind", "because"],
        "additionalProperties": False,
    }


def _latest(day: date | Month) -> date:
    """A month is held by the version in force at its end."""
    return day.last_day if isinstance(day, Month) else day


def _before(day: date | Month, start: date) -> bool:
    return day < Month.of(start) if isinstance(day, Month) else day < start


def _after(day: date | Month, end: date) -> bool:
    return day > Month.of(end) if isinstance(day, Month) else day > end
