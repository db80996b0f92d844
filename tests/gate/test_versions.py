"""Two versions of one text: each answers on its own days, and each is checked against its own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from policy.law.answers import Answer, Kind
from policy.law.parameters import parameter
from tests.gate.amending import MONTHS, Law2032, amended, decree, with_version
from tests.suite.lanterns.rules import Law, Registration
from tests.suite.workbench import Workbench, named, only

FACTS = {"candles": 20, "festival": False}


def late(on: date, bought: str, registered: str) -> bool | Kind:
    answer = with_version().decisions["registration"].decide(on, {**FACTS, "bought": bought, "registered": registered})
    assert isinstance(answer, Answer)
    return answer.value.late if isinstance(answer.value, Registration) else answer.kind


@pytest.mark.parametrize(
    ("on", "bought", "registered", "expected"),
    [
        (date(2031, 6, 1), "2031-01", "2031-04-01", True),
        (date(2032, 6, 1), "2032-01", "2032-04-01", False),
        (date(2032, 6, 1), "2031-10", "2032-01-31", True),  # bought under the old text
        (date(2031, 6, 1), "2032-01", "2032-04-01", True),  # the text of that day is asked about
        (date(2032, 6, 1), "2031-12", "2032-03-01", True),
        (date(2032, 6, 1), "2030-02", "2032-03-01", Kind.OUTSIDE_CORPUS),
        (date(2035, 3, 1), "2032-01", "2032-04-01", Kind.NOT_IN_FORCE),
        (date(2032, 6, 1), "2032-01", "2035-03-01", Kind.NOT_IN_FORCE),
    ],
)
def test_the_earliest_day_chooses_the_version(on: date, bought: str, registered: str, expected: bool | Kind) -> None:
    assert late(on, bought, registered) is expected


@dataclass(frozen=True)
class Renewed(Law2032):
    last_day: date = parameter(
        date(2040, 2, 28), "art_3__para_2", ("有效期至2040年2月28日",), "末日", "last day of force"
    )


def test_a_text_that_was_renewed_holds_on() -> None:
    renewed = with_version(Renewed(), start=date(2035, 3, 1))
    facts = {**FACTS, "bought": "2035-02", "registered": "2035-03-31"}
    answer = renewed.decisions["registration"].decide(date(2035, 6, 1), facts)
    assert isinstance(answer, Answer)
    assert isinstance(answer.value, Registration)


def test_a_new_text_waits_for_its_version_of_the_rules(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    findings = bench.findings()
    finding = only(findings, "force")
    assert "add a Version of 2032-01-01" in finding.remedy
    assert only(findings, "parameter").value == "registration_months"


def test_with_its_version_only_the_quotation_and_the_translation_wait(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    findings = bench.findings(with_version())
    assert {finding.check for finding in findings} == {"suspect", "parity"}


def test_the_numbers_of_an_old_version_are_checked_against_the_old_words(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    regulation = with_version()
    wrong = replace(regulation.versions[0], law=Law(registration_months=3))
    finding = only(bench.findings(replace(regulation, versions=(wrong, regulation.versions[1]))), "parameter")
    assert finding.value == "registration_months = 3"
    assert finding.path.name == "rules.py"


def test_a_number_is_shown_where_the_amended_law_writes_it(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    finding = only(bench.findings(with_version(Law2032(registration_months=5))), "parameter")
    assert finding.path.name == "amending.py"


def test_rules_without_a_text_of_their_day_are_found(bench: Workbench) -> None:
    (finding,) = named(bench.findings(with_version(Law())), "force")
    assert finding.value == "2032-01-01"
    assert "suigui amend lanterns" in finding.remedy


def test_what_was_deleted_may_still_be_cited_by_the_rules_of_its_time(bench: Workbench) -> None:
    amended(bench, decree("一、删去第一条第二款第二项。"))
    findings = bench.findings(with_version(Law()))
    assert not [finding for finding in named(findings, "uncited") if "point_2" in finding.value]
    assert not [finding for finding in named(findings, "citation") if finding.value.startswith("registration")]
