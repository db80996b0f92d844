"""Every report of a run, in one folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from policy.conformance.reports.badge import endpoint, svg
from policy.conformance.reports.html import report, statement
from policy.conformance.reports.junit import junit
from policy.law.values import Json


def write_all(events: list[dict[str, Json]], cases: Mapping[str, Mapping[str, Json]], folder: Path) -> list[Path]:
    """Writes them under fixed names and returns their paths. Raises KeyError where the record has a case that is not known."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        "report.html": report(events, cases),
        "statement.html": statement(events),
        "junit.xml": junit(events, cases),
        "badge.svg": svg(events),
        "badge.json": endpoint(events),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]
