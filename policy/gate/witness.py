"""What a change does to answers: a smallest case in which they differ, and how many known cases it moves which way.

The search and the shrinking are those of Hypothesis, over the facts of the decision itself.
"""

from __future__ import annotations

import typing
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from policy.gate.whatif import Comparison, Watched
from policy.law.answers import Answer, Kind, Rejection
from policy.law.calendar import CalendarUnknown
from policy.law.facts import Field, Missing, Rejected, fields_of
from policy.law.months import Month, add_months
from policy.law.parameters import parameters, read_as
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import Fen, Json, write
from policy.suite.dossier import Dossier
from policy.suite.world import Case

if TYPE_CHECKING:
    from hypothesis import strategies as st

EXAMPLES = 1000
"""How many facts are tried before a decision is said to be the same."""

_DAY = timedelta(days=1)


class Moved(Term):
    """Which way an answer moved: the names say what became of the values, not whether that is good for anyone."""

    GAINED = "gained", "得", "gained"
    LOST = "lost", "失", "lost"
    FLIPPED = "flipped", "变", "flipped"


@dataclass(frozen=True)
class Witness:
    """Facts on which the two laws disagree, as small as they were found, and both answers."""

    facts: Mapping[str, Json]
    readings: Mapping[str, str]
    old: Answer | Rejection
    new: Answer | Rejection

    def json(self) -> dict[str, Json]:
        return {
            "facts": dict(self.facts),
            "readings": dict(self.readings),
            "old": self.old.json(),
            "new": self.new.json(),
        }


@dataclass(frozen=True)
class Difference:
    """A decision under two laws: a witness where they differ, and the known cases by which way they moved.

    ``cases`` are all that ask it; ``moved`` those whose answer is another, by id."""

    decision: Decision
    witness: Witness | None
    cases: int
    moved: Mapping[str, Moved]

    @property
    def counts(self) -> dict[str, int]:
        counted = Counter(self.moved.values())
        return {way.value: counted[way] for way in Moved} | {"same": self.cases - len(self.moved)}

    def json(self) -> dict[str, Json]:
        return {
            "decision": self.decision.id,
            "witness": self.witness and self.witness.json(),
            "cases": self.cases,
            "counts": self.counts,
            "moved": {id: way.value for id, way in self.moved.items()},
        }


def differences(
    comparison: Comparison, cases: Iterable[Case], asked: Mapping[str, frozenset[str]]
) -> tuple[Difference, ...]:
    """The decisions that ask for something that changed, under both laws. The others cannot differ."""
    told = _by_decision(cases)
    return tuple(
        difference(comparison, name, told.get(name, [])) for name, names in asked.items() if comparison.changed & names
    )


def reads(comparison: Comparison, cases: Iterable[Case]) -> dict[str, frozenset[str]]:
    """The numbers and readings that each decision asks for in any of its cases, under either law, by its name.

    Every decision ends with the text's term; only of those that rest on the provision about force is that what they decide."""
    told = _by_decision(cases)
    return {
        name: _read_by(comparison, decision, told.get(name, []))
        for name, decision in comparison.regulation.decisions.items()
    }


def _read_by(comparison: Comparison, decision: Decision, cases: Sequence[Case]) -> frozenset[str]:
    asked: set[str] = set()
    for version in (comparison.old, comparison.new):
        if version.last_day and comparison.regulation.commencement in decision.cites:
            watched = Watched(version.law)
            version.last_day(watched)
            asked |= watched.asked
        for case in cases:
            watched = Watched(read_as(version.law, case.readings))
            with suppress(Missing, Rejected, CalendarUnknown):
                decision(decision.facts.read(case.facts), watched)
            asked |= watched.asked
    return frozenset(asked)


def difference(comparison: Comparison, name: str, cases: Sequence[Case]) -> Difference:
    """One decision under both laws."""
    pair = comparison.decisions()[name]
    moved = {}
    for case in cases:
        old, new = comparison.answers(pair, case.facts, case.readings)
        if old.json() != new.json():
            moved[case.id] = way(old, new)
    return Difference(comparison.regulation.decisions[name], witness(comparison, name, cases), len(cases), moved)


def way(old: Answer | Rejection, new: Answer | Rejection) -> Moved:
    """Gained where every value that changed went from no to yes, from nothing to something, up or later; lost where down."""
    if not (isinstance(old, Answer) and isinstance(new, Answer) and old.value and new.value):
        return Moved.FLIPPED
    before, after = vars(old.value), vars(new.value)
    steps = {_step(before[key], after[key]) for key in before if before[key] != after[key]}
    return {frozenset({1}): Moved.GAINED, frozenset({-1}): Moved.LOST}.get(frozenset(steps), Moved.FLIPPED)


def _step(old: Any, new: Any) -> int:
    if old is None or new is None:
        return 1 if old is None else -1
    if isinstance(old, bool | int | date | Month) and not isinstance(old, Term):
        return 1 if new > old else -1
    return 0


def witness(comparison: Comparison, name: str, cases: Sequence[Case]) -> Witness | None:
    """The smallest facts found on which the laws disagree: few, and near nothing and the day of commencement.

    Answers that both laws give come before questions that one leaves open, and our readings before other ones. None where
    none of EXAMPLES facts did, nor a known case."""
    pair = comparison.decisions()[name]
    choices = list(dict.fromkeys(tuple(sorted(case.readings.items())) for case in cases if case.readings))
    for chosen in (dict(choice) for choice in ((), *choices)):
        told = [case for case in cases if case.readings == chosen]
        if not comparison.changed & _read_by(comparison, comparison.regulation.decisions[name], told):
            continue
        given = [case.facts for case in told]
        for settled in (True, False):

            def disagree(facts: Mapping[str, Json], chosen: Any = chosen, settled: bool = settled) -> bool:
                old, new = comparison.answers(pair, facts, chosen)
                both = isinstance(old, Answer) and isinstance(new, Answer) and old.kind is new.kind is Kind.DETERMINED
                return (both or not settled) and old.json() != new.json()

            known = next((facts for facts in sorted(given, key=len) if disagree(facts)), None)
            if chosen and known is None:
                continue  # other readings are searched only where a case shows that they matter
            facts = _smallest(comparison, name, given, known, disagree)
            if facts is not None:
                return Witness(facts, chosen, *comparison.answers(pair, facts, chosen))
    return None


def _smallest(
    comparison: Comparison,
    name: str,
    given: Sequence[Mapping[str, Json]],
    known: Mapping[str, Json] | None,
    disagree: Callable[[Mapping[str, Json]], bool],
) -> Mapping[str, Json] | None:
    """What Hypothesis finds within a case that is known to do, or else around all; at worst that case, fact by fact."""
    spaces = [_facts(comparison, name, given, exactly=False)]
    if known is not None:
        spaces.insert(0, _facts(comparison, name, [known], exactly=True))
    found = next((facts for space in spaces if (facts := _found(space, disagree, EXAMPLES)) is not None), known)
    return found and _polished(comparison, name, found, disagree)


def _polished(
    comparison: Comparison, name: str, facts: Mapping[str, Json], disagree: Callable[[Mapping[str, Json]], bool]
) -> Mapping[str, Json]:
    """All days as early together as they can be, then each fact left out, or as simple as it can be while the others stay."""
    from hypothesis import strategies as st

    start, near = comparison.regulation.versions[0].in_force, _numbers(comparison)
    kinds = {field.name: field.kind for field in fields_of(comparison.regulation.decisions[name].facts)}
    after = [months for key, value in facts.items() if (months := _months_after(start, kinds[key], value)) > 0]
    if after:

        def together(months: int, facts: Mapping[str, Json] = facts) -> Mapping[str, Json]:
            return {key: _earlier(kinds[key], value, min(after) - months) for key, value in facts.items()}

        earlier = st.integers(0, min(after)).map(together)
        facts = _found(earlier, disagree, EXAMPLES // 5) or facts
    for field in fields_of(comparison.regulation.decisions[name].facts):
        if field.name in facts:
            others = {key: value for key, value in facts.items() if key != field.name}
            simpler = _values(field, field.kind, [facts], start, near, exactly=True)
            space = st.just(others) | st.builds(
                lambda value, others=others, key=field.name: {**others, key: value}, simpler
            )
            facts = _found(space, disagree, EXAMPLES // 5) or facts
    return facts


def _months_after(start: date, kind: Any, value: Json) -> int:
    """How many months after a day another lies; 0 for what is no day."""
    if value is None or kind not in (date, Month):
        return 0
    month = Month.parse(value) if kind is Month else Month.of(date.fromisoformat(value))
    return month - Month.of(start)


def _earlier(kind: Any, value: Json, months: int) -> Json:
    if value is None or kind not in (date, Month):
        return value
    return str(Month.parse(value) - months if kind is Month else add_months(date.fromisoformat(value), -months))


def _found(
    space: st.SearchStrategy[Mapping[str, Json]], disagree: Callable[[Mapping[str, Json]], bool], examples: int
) -> Mapping[str, Json] | None:
    from hypothesis import HealthCheck, Phase, find, settings
    from hypothesis.errors import NoSuchExample

    quiet = settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    try:
        return find(space, disagree, settings=quiet)
    except NoSuchExample:
        return None


def _facts(
    comparison: Comparison, name: str, seen: Sequence[Mapping[str, Json]], *, exactly: bool
) -> st.SearchStrategy[dict[str, Any]]:
    """Facts as the known cases give them, and around them. ``exactly``: nothing larger than the one that is known to do."""
    from hypothesis import strategies as st

    fields = fields_of(comparison.regulation.decisions[name].facts)
    if exactly:
        fields = tuple(field for field in fields if field.name in seen[0])
    start = comparison.regulation.versions[0].in_force
    near = _numbers(comparison)

    given = st.integers(0, 7)
    values = {field.name: _values(field, field.kind, seen, start, near, exactly) for field in fields}

    @st.composite
    def facts(draw: st.DrawFn) -> dict[str, Any]:
        # The simplest draw is 0, so that shrinking leaves facts out.
        return {name: draw(space) for name, space in values.items() if draw(given)}

    return facts()


def _numbers(comparison: Comparison) -> tuple[int, ...]:
    """The whole numbers of both laws that differ: facts just around them tell the laws apart."""
    found = [
        p.value for v in (comparison.old, comparison.new) for p in parameters(v.law) if p.name in comparison.changed
    ]
    return tuple(value for value in found if isinstance(value, int))


def _values(
    field: Field, kind: Any, seen: Sequence[Mapping[str, Json]], start: date, near: tuple[int, ...], exactly: bool
) -> st.SearchStrategy[Any]:
    """JSON values of a kind. Each is one whole number, counted from the simplest, so that Hypothesis shrinks it all the way."""
    from hypothesis import strategies as st

    values = [facts[field.name] for facts in seen if facts.get(field.name) is not None]
    if kind is bool:
        return st.booleans()
    if isinstance(kind, type) and issubclass(kind, Term):
        return st.sampled_from([write(term) for term in kind])
    if kind in (int, Fen):
        least, most = (
            field.least if field.least is not None else -(10**9),
            field.most if field.most is not None else 10**13,
        )
        low, high = _around(values, 0, exactly)
        anywhere = st.integers(max(least, low), max(least, min(most, high)))
        close = sorted({n + step for n in near for step in (-1, 0, 1) if least <= n + step <= most})
        return anywhere | st.sampled_from(close) if close else anywhere
    if kind is date:
        low, high = _around([(date.fromisoformat(value) - start).days for value in values], 400, exactly)
        return st.integers(low, high).map(lambda days: str(start + days * _DAY))
    if kind is Month:
        first = Month.of(start)
        low, high = _around([Month.parse(value) - first for value in values], 14, exactly)
        return st.integers(low, high).map(lambda months: str(first + months))
    part = next(part for part in typing.get_args(kind) if part not in (type(None), Ellipsis))
    if typing.get_origin(kind) is tuple:
        flat = [{field.name: entry} for facts in seen for entry in facts.get(field.name) or ()]
        return st.lists(_values(field, part, flat, start, near, exactly), max_size=max(3, *map(len, values), 0))
    return st.none() | _values(field, part, seen, start, near, exactly)


def _around(values: list[int], margin: int, exactly: bool) -> tuple[int, int]:
    """From below the least to above the greatest of known numbers, 0 among them."""
    low, high = min([0, *values]), max([0, *values])
    return (low, high) if exactly else (2 * low - margin * (low < 0), 2 * high + max(margin, 10))


def _by_decision(cases: Iterable[Case]) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = {}
    for case in cases:
        found.setdefault(case.decision.partition("/")[2], []).append(case)
    return found


def cases_of(dossier: Dossier) -> list[Case]:
    """Every case that the scenarios of a document tell."""
    return [result.case for result in dossier.results if result.case]
