"""A run as one HTML file in both languages, which needs no server and no other origin; and as a page for a procurement officer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from policy.conformance.judge import WRONG, Citations, Verdict
from policy.conformance.reports.failures import Difference, differences, reason, wrong
from policy.conformance.text import one_line, visible
from policy.conformance.validate import Conclusion, conclusion_of
from policy.law.values import Json

_TEMPLATES = Path(__file__).parent / "templates"
_SHOWN = 500
"""Failures shown in full; a system that fails more has to begin with these."""


@dataclass(frozen=True)
class Failure:
    """A failed case as a reader sees it."""

    case: Mapping[str, Json]
    verdict: Verdict
    differences: list[Difference]
    reason_zh: str
    reason_en: str
    citations_differ: bool


@dataclass(frozen=True)
class Tested:
    """What became of the cases of one document or decision."""

    name: str
    counts: Counter[Verdict]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def passed(self) -> int:
        return self.counts[Verdict.PASS]


def report(events: list[dict[str, Json]], cases: Mapping[str, Mapping[str, Json]]) -> str:
    """The whole run: conclusion, figures by document and decision, every failure with its clause and sum."""
    failed = wrong(events)
    shown = [_failure(event, cases[event["case"]]) for event in failed[:_SHOWN]]
    by_decision = _tally(events, lambda event: event["decision"])
    return _render(
        "report.html.j2",
        events,
        documents=_tally(events, lambda event: event["decision"].partition("/")[0]),
        decisions=[tested for tested in by_decision if any(tested.counts[verdict] for verdict in WRONG)],
        failures=shown,
        more=len(failed) - len(shown),
    )


def statement(events: list[dict[str, Json]]) -> str:
    """One page: who tested what against which cases, when, with what outcome, and what that does not say."""
    return _render(
        "statement.html.j2", events, documents=_tally(events, lambda event: event["decision"].partition("/")[0])
    )


def _tally(events: list[dict[str, Json]], key: Any) -> list[Tested]:
    found: dict[str, Counter[Verdict]] = {}
    for event in events:
        if event["event"] == "result":
            found.setdefault(key(event), Counter())[_verdict(event)] += 1
    return [Tested(name, counts) for name, counts in found.items()]


def _failure(event: Mapping[str, Json], case: Mapping[str, Json]) -> Failure:
    differ = event.get("citations") == Citations.DIFFER
    return Failure(case, _verdict(event), differences(event), reason(event, "zh"), reason(event, "en"), differ)


def _verdict(event: Mapping[str, Json]) -> Verdict:
    return next(verdict for verdict in Verdict if verdict.value == event["verdict"])


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        # Every text on the page, whoever wrote it.
        finalize=lambda value: visible(value) if isinstance(value, str) else value,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["one_line"] = one_line
    return environment


def _render(name: str, events: list[dict[str, Json]], **more: Any) -> str:
    template = _templates().get_template(name)
    return template.render(
        header=events[0],
        footer=events[-1],
        conclusion=conclusion_of(events[-1]),
        conclusions=Conclusion,
        verdicts=Verdict,
        citations=Citations,
        **more,
    )
