"""What a change of the words touches: provisions → numbers → rules → scenarios → pages → statements of vendors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policy.corpus.document import file_name
from policy.gate.redline import Change, Redline, carried
from policy.gate.whatif import Comparison, between, what_if
from policy.gate.witness import Difference, cases_of, differences, reads
from policy.law.parameters import Parameter, parameters, stated
from policy.law.values import Json, write
from policy.suite.dossier import Dossier
from policy.suite.run import Result


@dataclass(frozen=True)
class Number:
    """A legal number whose phrase changed. ``new`` and ``new_words`` are None where the new text no longer states one."""

    parameter: Parameter
    words: str
    new_words: str | None
    new: Any

    def json(self) -> dict[str, Json]:
        return {
            "name": self.parameter.name,
            "provision": self.parameter.provision,
            "zh": self.parameter.zh,
            "en": self.parameter.en,
            "old": {"value": _plain(self.parameter.value), "words": self.words},
            "new": {"value": _plain(self.new), "words": self.new_words},
        }


@dataclass(frozen=True)
class Touched:
    """One changed provision and what rests on it. Rules and registers by id, scenarios by file and line, pages by path."""

    change: Change
    numbers: tuple[Number, ...]
    rules: tuple[str, ...]
    scenarios: tuple[Result, ...]
    readings: tuple[str, ...]
    delegations: tuple[str, ...]
    pages: tuple[str, ...]

    def json(self) -> dict[str, Json]:
        return {
            **self.change.json(),
            "parameters": [number.json() for number in self.numbers],
            "rules": list(self.rules),
            "scenarios": [result.scenario.id for result in self.scenarios],
            "readings": list(self.readings),
            "delegations": list(self.delegations),
            "pages": list(self.pages),
        }


@dataclass(frozen=True)
class Impact:
    """The redline (None where only numbers were tried), what it touches, how answers differ, and whose statements rest on it."""

    document: str
    redline: Redline | None
    touched: tuple[Touched, ...]
    comparison: Comparison | None
    differences: tuple[Difference, ...]
    statements: tuple[str, ...]

    @property
    def cases(self) -> tuple[str, ...]:
        """The ids of the cases that are told under what changed, or whose answer moves; each once."""
        told = (result.case.id for touched in self.touched for result in touched.scenarios if result.case)
        return tuple(dict.fromkeys([*told, *(id for difference in self.differences for id in difference.moved)]))

    def json(self) -> dict[str, Json]:
        return {
            "document": self.document,
            "redline": self.redline and self.redline.json(),
            "touched": [touched.json() for touched in self.touched],
            "differences": [difference.json() for difference in self.differences],
            "cases": list(self.cases),
            "statements": list(self.statements),
        }


def impact(found: Redline, dossier: Dossier, records: Iterable[Path] = ()) -> Impact:
    """What a redline touches, and what it does to answers. ``records`` are the runs on which vendors' statements rest."""
    told = _told(dossier, found)
    if dossier.regulation is None:
        touched = tuple(_touched(change, dossier, told, (), {}) for change in found.changes)
        return Impact(dossier.slug, found, touched, None, (), ())
    law = dossier.regulation.version(found.old.in_force).law
    numbers = {
        n.parameter.name: n.new for change in found.changes for n in changed_numbers(change, law) if n.new is not None
    }
    comparison = between(dossier.regulation, found.old.in_force, found.new.in_force, numbers)
    cases = cases_of(dossier)
    asked = reads(comparison, cases)
    touched = tuple(_touched(change, dossier, told, parameters(law), asked) for change in found.changes)
    return _whole(Impact(dossier.slug, found, touched, comparison, differences(comparison, cases, asked), ()), records)


def drafted(dossier: Dossier, changes: Sequence[str], records: Iterable[Path] = ()) -> Impact:
    """What other numbers or readings would do to the newest text's answers. Raises ValueError for changes that cannot be."""
    if dossier.regulation is None:
        raise ValueError(f"{dossier.slug}：没有规则可以试改 / has no rules to try a change on")
    comparison, cases = what_if(dossier.regulation, changes), cases_of(dossier)
    found = differences(comparison, cases, reads(comparison, cases))
    return _whole(Impact(dossier.slug, None, (), comparison, found, ()), records)


def _whole(found: Impact, records: Iterable[Path]) -> Impact:
    statements = tuple(statement for path in records if (statement := _rests_on(path, frozenset(found.cases))))
    return Impact(found.document, found.redline, found.touched, found.comparison, found.differences, statements)


def changed_numbers(change: Change, law: Any) -> tuple[Number, ...]:
    """The numbers of a law whose phrase in a provision changed, each with what the new words state."""
    return _changed_of(change, parameters(law))


def _changed_of(change: Change, known: Sequence[Parameter]) -> tuple[Number, ...]:
    found = []
    for parameter in known:
        if parameter.provision != change.id:
            continue
        for words in parameter.words:
            now = carried(change, words)
            if now != words:
                found.append(Number(parameter, words, now, _stated(now)))
                break
    return tuple(found)


def _stated(words: str | None) -> Any:
    try:
        return stated(words) if words else None
    except ValueError:
        return None


def _told(dossier: Dossier, found: Redline) -> Mapping[str, list[Result]]:
    """The scenarios of each provision: those that stand under it, and those whose answer cites it.

    What was deleted is still quoted: its words tell which scenarios were its own."""
    deleted = {change.old.text: change.id for change in found.changes if change.old and not change.new}
    quoting = {
        (feature.path, template.line): deleted[words]
        for feature in dossier.features
        for block, template in feature.templates
        if (words := "".join(block.quote)) in deleted
    }
    told: dict[str, list[Result]] = {}
    for result in dossier.results:
        under = quoting.get((result.scenario.path, result.scenario.template.line))
        for id in dict.fromkeys((under or dossier.provision_of(result.scenario), *result.cited)):
            told.setdefault(id, []).append(result)
    return told


def _touched(
    change: Change,
    dossier: Dossier,
    told: Mapping[str, list[Result]],
    known: Sequence[Parameter],
    asked: Mapping[str, frozenset[str]],
) -> Touched:
    """What rests on the words of a provision; on one that only stands elsewhere, nothing but its page."""
    page = _pages(dossier, (change.id,))
    if not change.reworded:
        return Touched(change, (), (), (), (), (), page)
    scenarios = tuple(told.get(change.id, ()))
    own = {parameter.name for parameter in known if parameter.provision == change.id}
    decisions = dossier.regulation.decisions if dossier.regulation else {}
    return Touched(
        change,
        _changed_of(change, known),
        tuple(d.id for name, d in decisions.items() if change.id in d.can_cite or own & asked[name]),
        scenarios,
        tuple(reading.id for reading in dossier.readings if change.id in reading.provisions),
        tuple(delegation.id for delegation in dossier.delegations if change.id in delegation.provisions),
        tuple(dict.fromkeys((*page, *_pages(dossier, (dossier.provision_of(r.scenario) for r in scenarios))))),
    )


def _pages(dossier: Dossier, ids: Iterable[str]) -> tuple[str, ...]:
    seats = (dossier.document.seat(id) for id in ids)
    return tuple(dict.fromkeys(f"{dossier.slug}/{file_name(seat)}.html" for seat in seats if seat))


def _rests_on(record: Path, cases: frozenset[str]) -> str:
    """How a vendor's record of a run names its system, where it passed one of the cases. Raises ValueError for no record."""
    name, rests = record.stem, False
    with record.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                event = json.loads(line)
                if event["event"] == "header":
                    name = str(event["target"])
                rests = rests or (event["event"] == "result" and event["case"] in cases)
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{record}:{number}: 不是运行记录 / not the record of a run: {error}") from error
    return name if rests else ""


def _plain(value: Any) -> Json:
    return write(value) if value is not None else None
