"""The plan's own pages: the board of what is aimed at, and what does not add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from policy.rules.integration_plan.figures import Check
from policy.rules.integration_plan.parks import InZone
from policy.rules.integration_plan.projects import BodyAndBox
from policy.rules.integration_plan.register import Entry, Kind, Strength, strength
from policy.rules.integration_plan.statements import ENTRIES
from policy.site.scenarios import notes_of
from policy.site.views import Bar, Board, Both, Link, Mismatch, Target
from policy.site.volume import Volume
from policy.suite.run import Result

SLUG = "integration_plan"
_AIMS = (Kind.TARGET, Kind.PROJECT)
_WIDE = 640
_MISMATCHES = {Check.DIFFERS, BodyAndBox.DIFFER, InZone.ELSEWHERE}
"""Outcomes in which the plan does not agree with itself, whatever the question."""


def board(volume: Volume) -> Board:
    """Targets and projects: first those that a number measures, then those with a time, then the others by how firmly said."""
    aims = [entry for entry in ENTRIES if entry.kind in _AIMS]
    measured = [entry for entry in aims if entry.threshold is not None]
    dated = [entry for entry in aims if entry.threshold is None and entry.deadline]
    others = [entry for entry in aims if entry.threshold is None and not entry.deadline]
    by_strength = ((words, [e for e in others if strength(e) is words]) for words in Strength)
    return Board(
        tuple(_bars(volume)),
        tuple(Both(one.zh, one.en) for one in Strength),
        tuple(_target(volume, entry) for entry in measured),
        tuple(_target(volume, entry) for entry in dated),
        tuple((Both(w.zh, w.en), tuple(_target(volume, e) for e in found)) for w, found in by_strength if found),
    )


def _target(volume: Volume, entry: Entry) -> Target:
    unit = Both(*entry.unit)
    limit = Both("不超过", "at most") if entry.at_most else Both("不少于", "at least")
    number = Both(f"{limit.zh}{entry.threshold}{unit.zh}", f"{limit.en} {entry.threshold} {unit.en}")
    firmly = strength(entry)
    return Target(
        Both(entry.zh, entry.en),
        entry.words,
        number if entry.threshold is not None else None,
        str(entry.deadline) if entry.deadline else "",
        Both(firmly.zh, firmly.en),
        Both(entry.actor.zh, entry.actor.en),
        volume.link(entry.provision),
    )


def _bars(volume: Volume) -> Iterable[Bar]:
    """How firmly each chapter speaks: its statements by strength, as parts of one bar; boxes count where they stand."""
    document = volume.dossier.document
    found: dict[str, Counter[Strength]] = {}
    for entry in ENTRIES:
        found.setdefault(document.seat(entry.provision).partition("__")[0], Counter())[strength(entry)] += 1
    widest = max(counts.total() for counts in found.values())
    for chapter, counts in found.items():
        parts, x = [], 0
        for place, one in enumerate(Strength):
            width = counts[one] * _WIDE // widest
            if counts[one]:
                parts.append((place, counts[one], x, width))
            x += width
        yield Bar(volume.citation(chapter), tuple(parts), counts.total())


def mismatches(volume: Volume) -> tuple[Mismatch, ...]:
    """Every case that shows the plan at odds with itself: the question, the sum, the provisions. Nothing is corrected."""
    found: dict[tuple[object, ...], Mismatch] = {}
    for result in volume.dossier.results:
        if result.passed and any(value in _MISMATCHES for value in _expected(result)):
            one = _mismatch(volume, result)
            found.setdefault((one.asked.words.zh, one.said.zh), one)
    return tuple(found.values())


def _expected(result: Result) -> list[object]:
    return [
        v for s in result.spoken if s.sentence.role == "then" for v in s.meaning.values() if not isinstance(v, tuple)
    ]


def _mismatch(volume: Volume, result: Result) -> Mismatch:
    sentences, case = volume.dossier.sentences, result.case
    assert sentences is not None, "a document with results has sentences"
    assert case is not None, "a scenario that passed asked a case"
    when = next(spoken for spoken in result.spoken if spoken.sentence.role == "when")
    then = [s for s in result.spoken if s.sentence.role == "then" and "because" not in s.meaning]
    said = {lang: ("；" if lang == "zh" else "; ").join(sentences.say(s, lang) for s in then) for lang in ("zh", "en")}
    page = volume.href(str(volume.dossier.provision_of(result.scenario))).partition("#")[0]
    link = Link(
        Both(sentences.say(when, "zh"), sentences.say(when, "en")), f"{page}#line_{result.scenario.template.line}"
    )
    return Mismatch(link, Both(said["zh"], said["en"]), notes_of(result.scenario.template), volume.links(case.because))
