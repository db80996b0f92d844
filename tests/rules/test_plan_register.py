"""The plan's register: a statement that is lost, or a number that is changed, cannot go unnoticed."""

from __future__ import annotations

import pytest

from policy.rules.integration_plan.figures import FIGURES
from policy.rules.integration_plan.register import VERBS, Entry, Kind
from policy.rules.integration_plan.statements import ENTRIES
from policy.suite.dossier import Dossier, dossier
from policy.suite.world import Case


@pytest.fixture(scope="module")
def plan() -> Dossier:
    return dossier("integration_plan")


@pytest.fixture(scope="module")
def cases(plan: Dossier) -> list[Case]:
    return [result.case for result in plan.results if result.case]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_the_verb_stands_in_the_words(entry: Entry) -> None:
    if entry.kind is Kind.REPORT:
        assert entry.verb == ""
    else:
        assert entry.verb in VERBS
        assert entry.verb in entry.words
    assert bool(entry.deadline) == bool(entry.deadline_from)
    assert (entry.threshold is None) == (entry.unit == ("", ""))


def test_every_verb_is_used() -> None:
    assert {entry.verb for entry in ENTRIES if entry.verb} == set(VERBS)


def test_every_statement_is_asked(cases: list[Case]) -> None:
    asked = {case.facts.get("statement") for case in cases if case.decision == "integration_plan/commitment"}
    assert {entry.code for entry in ENTRIES} <= asked


def test_every_number_is_tried_at_its_edge(cases: list[Case]) -> None:
    """At the number and just short of it, so that the number cannot move in either direction."""
    tried = {
        (case.facts["statement"], case.facts["observed"])
        for case in cases
        if case.decision == "integration_plan/target_status" and "observed" in case.facts
    }
    missing = []
    for entry in ENTRIES:
        if entry.threshold is not None:
            short = entry.threshold + 1 if entry.at_most else entry.threshold - 1
            missing += [(entry.code, n) for n in (entry.threshold, short) if (entry.code, n) not in tried]
    assert not missing


def test_every_printed_figure_is_worked_out_again(cases: list[Case]) -> None:
    asked = {case.facts.get("figure") for case in cases if case.decision == "integration_plan/figure_checked"}
    assert {figure.code for figure in FIGURES} <= asked
