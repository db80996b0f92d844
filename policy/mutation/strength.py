"""How strong the suite of a document is: by provision, which changes to the law its cases notice, and which they do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from policy.corpus import Document
from policy.corpus.registers import Words
from policy.law.regulations import Regulation
from policy.mutation.edits import Kind
from policy.mutation.equivalent import REGISTER, read_equivalents, refuse_stale
from policy.mutation.mutants import Mutant, builders, mutants
from policy.mutation.trial import Trial, attempt, reached
from policy.mutation.words import both
from policy.suite.dossier import ROOT, Dossier, regulations
from policy.suite.world import Case

PROCESSES = 2
_BATCH = 50
"""Mutants that a process tries before it says how they fared."""


@dataclass(frozen=True)
class Tally:
    """Trials counted. Equivalent mutants are not among those that should be killed."""

    mutants: int
    killed: int
    equivalent: int

    @property
    def survived(self) -> int:
        return self.mutants - self.killed - self.equivalent

    def json(self) -> dict[str, Any]:
        return {
            "mutants": self.mutants,
            "killed": self.killed,
            "equivalent": self.equivalent,
            "survived": self.survived,
        }


@dataclass(frozen=True)
class Strength:
    """A document after its trials: the number of its cases, and the reasons of equivalent mutants by id."""

    document: Document
    cases: int
    trials: tuple[Trial, ...]
    equivalents: Mapping[str, Words]

    @property
    def survivors(self) -> tuple[Trial, ...]:
        return tuple(trial for trial in self.trials if not trial.killed and trial.mutant.id not in self.equivalents)

    @property
    def asked(self) -> int:
        """Mutants times the cases that each was asked."""
        return sum(trial.asked for trial in self.trials)

    @property
    def tally(self) -> Tally:
        return self.tallied(self.trials)

    @cached_property
    def by_provision(self) -> dict[str, tuple[Trial, ...]]:
        """The trials of each provision that has any, in reading order."""
        found: dict[str, list[Trial]] = {id: [] for id in self.document.ids}
        for trial in self.trials:
            found[trial.mutant.provision].append(trial)
        return {id: tuple(trials) for id, trials in found.items() if trials}

    def tallied(self, trials: Iterable[Trial]) -> Tally:
        kept = tuple(trials)
        killed = sum(trial.killed for trial in kept)
        return Tally(len(kept), killed, sum(trial.mutant.id in self.equivalents for trial in kept))

    def json(self) -> dict[str, Any]:
        """Everything a page needs; ``kinds`` counts by what was broken."""
        return {
            "document": self.document.document,
            "cases": self.cases,
            "asked": self.asked,
            **self.tally.json(),
            "kinds": {
                kind.value: self.tallied(t for t in self.trials if t.mutant.kind is kind).json() for kind in Kind
            },
            "provisions": [self._provision(id, trials) for id, trials in self.by_provision.items()],
        }

    def _provision(self, id: str, trials: tuple[Trial, ...]) -> dict[str, Any]:
        survivors = [trial for trial in self.survivors if trial.mutant.provision == id]
        marked = [trial for trial in trials if trial.mutant.id in self.equivalents]
        return {
            "id": f"{self.document.document}/{id}",
            "citation": self.document.get(id).citation,
            **self.tallied(trials).json(),
            "survivors": [_told(trial) for trial in survivors],
            "equivalents": [_told(trial) | {"reason": vars(self.equivalents[trial.mutant.id])} for trial in marked],
        }


@dataclass(frozen=True)
class Progress:
    """How far the trials are: mutants tried so far and in all, and how many no case has noticed."""

    tried: int
    total: int
    unnoticed: int


@dataclass(frozen=True)
class _Bench:
    """What a process needs to try the mutants of a document."""

    cases: tuple[Case, ...]
    reach: Mapping[str, tuple[int, ...]]


def sentence(mutant: Mutant) -> Words:
    """A survivor in words."""
    return both("{0}，无人发觉", "nobody would notice if {0}", mutant.change)


def place(mutant: Mutant) -> str:
    """File and line of what a mutant changes, the file as it stands in the project."""
    path = mutant.path.relative_to(ROOT) if mutant.path.is_relative_to(ROOT) else mutant.path
    return f"{path.as_posix()}:{mutant.line}"


def strengths(dossiers: Iterable[Dossier]) -> Iterator[Progress | Strength]:
    """Tries every mutant of the executable documents on two cores: reports on the way, then the strength of each document.

    Raises ValueError where a scenario fails, RegisterError or Findings for equivalent mutants that are not."""
    kept = [dossier for dossier in dossiers if dossier.regulation]
    marked = {dossier.slug: read_equivalents(dossier.slug) for dossier in kept}
    benches = {dossier.slug: _bench(dossier) for dossier in kept}
    waiting = {dossier.slug: _to_try(dossier, benches[dossier.slug]) for dossier in kept}
    batches = [(slug, batch) for slug, found in waiting.items() for batch in _batches(found)]
    trials: dict[str, list[Trial]] = {slug: [] for slug in waiting}
    total, unnoticed = sum(map(len, waiting.values())), 0
    with ProcessPoolExecutor(PROCESSES, initializer=_start, initargs=(benches,)) as pool:
        for (slug, _), found in zip(batches, pool.map(_try, batches), strict=True):
            trials[slug] += found
            unnoticed += sum(not trial.killed and trial.mutant.id not in marked[slug] for trial in found)
            yield Progress(sum(map(len, trials.values())), total, unnoticed)
    for dossier in kept:
        yield weighed(dossier, tuple(trials[dossier.slug]), marked[dossier.slug])


def weighed(
    dossier: Dossier, trials: tuple[Trial, ...], equivalents: Mapping[str, Words], register: Path = REGISTER
) -> Strength:
    """The strength that trials show. Raises Findings for equivalent mutants that are not."""
    refuse_stale(equivalents, trials, register)
    return Strength(dossier.document, len(dossier.results), trials, equivalents)


def cases_of(dossier: Dossier) -> tuple[Case, ...]:
    """Every case of a document. Raises ValueError where a scenario fails: what does not hold unbroken shows nothing broken."""
    if failing := [result.scenario.id for result in dossier.results if not result.passed]:
        raise ValueError(
            f"{dossier.slug}: {len(failing)} 个场景未通过，先运行 suigui verify / scenarios fail, run suigui verify first: "
            + ", ".join(failing[:3])
        )
    return tuple(result.case for result in dossier.results if result.case)


def to_try(regulation: Regulation, document: Document, reach: Mapping[str, tuple[int, ...]]) -> tuple[Mutant, ...]:
    """The mutants of a regulation, without those of functions that only build its data while it is loaded."""
    unasked = builders(regulation) - set(reach)
    return tuple(mutant for mutant in mutants(regulation, document) if mutant.reach not in unasked)


def _bench(dossier: Dossier) -> _Bench:
    cases = cases_of(dossier)
    assert dossier.regulation
    return _Bench(cases, reached(dossier.regulation, cases))


def _to_try(dossier: Dossier, bench: _Bench) -> tuple[Mutant, ...]:
    assert dossier.regulation
    return to_try(dossier.regulation, dossier.document, bench.reach)


def _batches(found: tuple[Mutant, ...]) -> Iterator[tuple[Mutant, ...]]:
    return (found[start : start + _BATCH] for start in range(0, len(found), _BATCH))


_benches: dict[str, _Bench] = {}
_regulations: dict[str, Regulation] = {}


def _start(benches: dict[str, _Bench]) -> None:
    """A process keeps what all its batches share."""
    _benches.update(benches)
    _regulations.update(regulations())


def _try(batch: tuple[str, tuple[Mutant, ...]]) -> list[Trial]:
    slug, found = batch
    bench = _benches[slug]
    return list(attempt(found, _regulations[slug], bench.cases, bench.reach))


def _told(trial: Trial) -> dict[str, Any]:
    mutant = trial.mutant
    file, _, line = place(mutant).rpartition(":")
    return {
        "id": mutant.id,
        "kind": mutant.kind.value,
        **vars(sentence(mutant)),
        "file": file,
        "line": int(line),
        "asked": trial.asked,
    }
