"""The registers as pages show them: readings with how often each is tested, delegations, glossary, findings."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from policy.corpus import registers
from policy.corpus.document import file_name
from policy.site.ui import CHECKS
from policy.site.views import Both, Choice, Delegated, Fault, Link, Reading, Term
from policy.site.volume import Volume
from policy.suite.dossier import ROOT
from policy.suite.findings import Finding


def reading_of(volume: Volume, entry: registers.OpenReading) -> Reading:
    """An open question. The default is what every case reads by that does not choose."""
    chosen = Counter(
        result.case.readings[entry.id]
        for result in volume.dossier.results
        if result.case and entry.id in result.case.readings
    )
    choices = tuple(Choice(o.key, _both(o.words), o.default, chosen[o.key]) for o in entry.options)
    return Reading(
        entry.id,
        f"readings.html#{volume.slug}-{entry.id}",
        _both(entry.title),
        _both(entry.question),
        choices,
        _both(entry.why),
        volume.links(entry.provisions),
        entry.owner or "",
        entry.status,
    )


def delegated(volume: Volume, entry: registers.Delegation) -> Delegated:
    return Delegated(
        entry.id,
        f"delegations.html#{volume.slug}-{entry.id}",
        _both(entry.what),
        _both(entry.by),
        _both(entry.known) if entry.known else None,
        volume.links(entry.provisions),
    )


def terms(volume: Volume) -> tuple[Term, ...]:
    title = volume.dossier.document.title
    english = volume.dossier.english.title if volume.dossier.english else title
    return tuple(
        Term(
            _both(entry.words),
            volume.link(entry.provision) if entry.provision in volume.ids else None,
            _both(entry.note) if entry.note else None,
            Link(Both(title, english), volume.home),
        )
        for entry in volume.dossier.glossary
    )


def faults(volume: Volume) -> tuple[tuple[str, Both[str], tuple[Fault, ...]], ...]:
    """The findings by check, failing and suspect ones first: (check, its name, what it found)."""
    found: dict[str, list[Fault]] = {check: [] for check in CHECKS}
    for finding in volume.findings:
        place = f"{_inside(finding.path)}:{finding.line}"
        fault = Fault(finding.check, place, _shown_on(volume, finding), finding.value, finding.remedy)
        found.setdefault(finding.check, []).append(fault)
    return tuple((check, Both(*CHECKS.get(check, (check, check))), tuple(fs)) for check, fs in found.items() if fs)


def _shown_on(volume: Volume, finding: Finding) -> str:
    """The page of a finding: that of its article or section, or of the provision on that line of the text."""
    document = volume.dossier.document
    if finding.path.suffix == ".feature":
        seat = next((seat for seat in document.seats if file_name(seat) == finding.path.stem), "")
        return volume.href(seat).partition("#")[0] + "#cases" if seat else ""
    if finding.path == document.path:
        return next((volume.href(p.id) for p in document if p.line == finding.line), "")
    return ""


def _inside(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def _both(words: registers.Words) -> Both[str]:
    return Both(words.zh, words.en)
