"""The figures: how much of the law is settled, by document, verdict and status. All n of m."""

from __future__ import annotations

from collections.abc import Iterable

from policy.corpus.registers import VERDICTS
from policy.site.articles import cases, entry, proof
from policy.site.rules import numbers
from policy.site.texts import passages
from policy.site.twins import document_twin
from policy.site.views import Both, DocumentPage, Facts, LedgerPage, Overview, Tally
from policy.site.volume import Volume
from policy.suite.ledger import STATUSES, WHOLES, Row

_SETTLED = {"proven", "reasoned"}


def document_page(volume: Volume, facts: Facts) -> DocumentPage:
    slips = volume.links(tuple(slip.provision for slip in volume.dossier.document.sic))
    contents = tuple(entry(volume, article) for article in volume.dossier.document.seats)
    twin = document_twin(volume, facts)
    return DocumentPage(facts, twin, contents, passages(volume), slips, settled(units(volume)), cases(volume))


def ledger_page(volume: Volume, facts: Facts) -> LedgerPage:
    """Gaps first: the statuses in the ledger's order, worst first."""
    rows = units(volume)
    by_status = (
        (status, tuple(proof(volume, row.provision.id) for row in rows if row.status == status)) for status in STATUSES
    )
    return LedgerPage(facts, settled(rows), by_verdict(rows), tuple((s, found) for s, found in by_status if found))


def overview(volumes: tuple[Volume, ...], facts: tuple[Facts, ...]) -> Overview:
    executable = [volume for volume in volumes if volume.executable]
    rows = [row for volume in executable for row in units(volume)]
    results = [result for volume in executable for result in volume.dossier.results]
    passed = sum(result.passed for result in results)
    findings = [finding for volume in volumes for finding in volume.findings]
    return Overview(
        tuple((one, settled(units(volume)), cases(volume)) for volume, one in zip(volumes, facts, strict=True)),
        settled(rows),
        by_verdict(rows),
        Tally(passed, len(results)),
        len(results) - passed,
        sum(finding.check == "suspect" for finding in findings),
        sum(reading.status == "open" for volume in volumes for reading in volume.dossier.readings),
        sum(len(volume.dossier.delegations) for volume in volumes),
        sum(len(numbers(volume)) for volume in volumes),
        len(findings),
    )


def units(volume: Volume) -> list[Row]:
    """The provisions that are counted: those with words. A whole is the sum of its parts and not counted again."""
    return [row for row in volume.rows.values() if row.provision.kind not in WHOLES]


def settled(rows: Iterable[Row]) -> Tally:
    """Proven by a case, or with a reason why there is none."""
    rows = list(rows)
    return Tally(sum(row.status in _SETTLED for row in rows), len(rows))


def by_verdict(rows: list[Row]) -> tuple[tuple[Both[str], Tally], ...]:
    found = ((Both(*words), settled(r for r in rows if r.verdict == kind)) for kind, words in VERDICTS.items())
    return tuple((words, tally) for words, tally in found if tally.total)
