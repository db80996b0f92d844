"""Decisions in time: what is answered, what is needed, and when the text does not hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from policy.law.answers import Answer, Kind, Rejection, determined, needs
from policy.law.calendar import CalendarUnknown, working_day
from policy.law.months import Month
from policy.law.parameters import parameters, read_as, readings, stated
from policy.law.regulations import Regulation, Version
from policy.law.values import Fen
from tests.suite.lanterns.rules import (
    REGULATION,
    Counted,
    FeeDue,
    Law,
    Registration,
    fee,
    in_force,
    registration,
)

DAY = date(2031, 6, 1)
LAST = date(2035, 2, 28)
LATE = {"bought": "2030-10", "registered": "2031-01-01", "candles": 10}


def test_an_answer_is_determined_with_its_provisions() -> None:
    assert registration.decide(DAY, LATE) == determined(Registration(False, True), "art_1__para_1")


@pytest.mark.parametrize(("candles", "exempt"), [(9, True), (10, False)])
def test_a_threshold_is_met_at_its_number(candles: int, exempt: bool) -> None:
    answer = registration.decide(DAY, {**LATE, "candles": candles})
    assert isinstance(answer, Answer)
    assert answer.value == Registration(exempt, not exempt)


def test_what_is_missing_first_is_needed_first() -> None:
    assert registration.decide(DAY, {}) == needs("art_1__para_2__point_1", "candles")
    assert registration.decide(DAY, {"candles": 10}) == needs("art_1__para_1", "bought")
    assert registration.decide(DAY, {"candles": 10, "bought": "2030-10"}) == needs("art_1__para_1", "registered")


def test_a_delegated_fact_names_its_instrument() -> None:
    answer = fee.decide(DAY, {"was_late": True, "holder": "shop"})
    assert answer == needs("art_2__para_1", "standard", delegation="G1")
    assert answer.json() == {
        "kind": "needs",
        "because": ["art_2__para_1"],
        "needs": ["standard"],
        "delegations": ["G1"],
    }
    assert fee.decide(DAY, {"was_late": False}) == determined(FeeDue(due=Fen(0)), "art_2__para_1")


def test_a_discretion_is_not_an_outcome() -> None:
    answer = fee.decide(DAY, {"was_late": True, "holder": "resident", "hardship": True, "standard": 500})
    assert answer.json() == {
        "kind": "discretion",
        "because": ["art_2__para_1"],
        "authority": "lantern_department",
        "options": ["reduced", "waived"],
    }


def test_bad_facts_are_rejected_whatever_the_day() -> None:
    answer = registration.decide(date(1999, 1, 1), {"candles": "many"})
    assert isinstance(answer, Rejection)
    assert answer.json()["kind"] == "rejected"
    assert [problem.field for problem in answer.problems] == ["candles"]


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        (date(1, 1, 1), Kind.OUTSIDE_CORPUS),
        (date(2030, 2, 28), Kind.OUTSIDE_CORPUS),
        (date(2030, 3, 1), Kind.DETERMINED),
        (LAST, Kind.DETERMINED),
        (date(2035, 3, 1), Kind.NOT_IN_FORCE),
        (date(9999, 12, 31), Kind.NOT_IN_FORCE),
    ],
)
def test_the_text_holds_from_its_first_to_its_last_day(on: date, kind: Kind) -> None:
    answer = in_force.decide(on, {"day": "2031-01-01"})
    assert isinstance(answer, Answer)
    assert (answer.kind, answer.because) == (kind, ("art_3__para_2",))


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"bought": "2030-02"}, Kind.OUTSIDE_CORPUS),
        ({"bought": "2030-03"}, Kind.NEEDS),
        ({"bought": "2035-02"}, Kind.NEEDS),
        ({"bought": "2035-03"}, Kind.NOT_IN_FORCE),
        ({"registered": "2030-02-28"}, Kind.OUTSIDE_CORPUS),
        ({"registered": "2030-03-01"}, Kind.NEEDS),
        ({"registered": "2035-02-28"}, Kind.NEEDS),
        ({"registered": "2035-03-01"}, Kind.NOT_IN_FORCE),
        ({"bought": "2030-02", "registered": "2035-03-01"}, Kind.OUTSIDE_CORPUS),
    ],
)
def test_facts_that_date_the_case_lie_in_the_time_of_the_text(facts: dict[str, str], kind: Kind) -> None:
    answer = registration.decide(DAY, facts)
    assert isinstance(answer, Answer)
    assert answer.kind is kind


def test_each_day_has_its_version() -> None:
    old, new = Law(), replace(Law(), least_candles=20)
    versions = (Version(date(2030, 3, 1), None, old), Version(date(2032, 1, 1), lambda _: LAST, new))
    regulation = Regulation("lanterns", "art_3__para_2", versions)
    assert regulation.version(date(2031, 12, 31)).law is old
    assert regulation.version(date(2032, 1, 1)).law is new
    assert regulation.version(date(2029, 1, 1)).law is old
    decision = replace(registration, regulation=regulation)
    dim = {"bought": "2031-12", "registered": "2031-12-31", "candles": 15}
    assert decision.decide(date(2031, 12, 31), dim) == determined(Registration(False, False), "art_1__para_1")
    dim = {"bought": "2032-01", "registered": "2032-01-31", "candles": 15}
    assert decision.decide(date(2032, 1, 1), dim) == determined(
        Registration(True, False), "art_1__para_2", "art_1__para_2__point_1"
    )


def test_a_reading_decides_where_the_text_is_open() -> None:
    assert registration.decide(DAY, LATE, {"R1": "day_to_day"}) == determined(
        Registration(False, False), "art_1__para_1"
    )
    assert registration.decide(DAY, LATE, {"R1": "calendar_months"}) == registration.decide(DAY, LATE)


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        ({"R2": "day_to_day"}, "no reading 'R2': known are R1"),
        ({"R1": "never"}, "reading R1 has no option 'never': known are calendar_months, day_to_day"),
        ({"R1": None}, "reading R1 has no option None"),
        ({"R1": []}, r"reading R1 has no option []"),
    ],
)
def test_a_reading_that_does_not_exist_is_rejected(choices: Any, told: str) -> None:
    answer = registration.decide(DAY, LATE, choices)
    assert isinstance(answer, Rejection)
    (problem,) = answer.problems
    assert problem.field == "readings"
    assert told in problem.remedy


def test_a_law_knows_its_numbers_and_readings() -> None:
    assert [(p.name, p.value, p.words) for p in parameters(Law())][2:] == [
        ("registration_months", 2, ("在2个月内",)),
        ("least_candles", 10, ("不足10烛",)),
    ]
    (reading,) = readings(Law())
    assert (reading.id, reading.name, reading.choice) == ("R1", "counted", Counted.CALENDAR_MONTHS)
    assert read_as(Law(), {"R1": "day_to_day"}) == replace(Law(), counted=Counted.DAY_TO_DAY)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("在3个月内", 3),
        ("四级伤残", 4),
        ("每平方米1元", 100),
        ("每立方米0.7元", 70),
        ("不超过2200元", 220_000),
        ("第一百零二号", 102),
        ("全额资助", 100),
        ("截至2006年2月", Month(2006, 2)),
        ("自2022年12月1日起", date(2022, 12, 1)),
        ("每年1月1日", (1, 1)),
    ],
)
def test_a_phrase_states_one_number(words: str, value: Any) -> None:
    assert stated(words) == value


@pytest.mark.parametrize("words", ["鼓励市民", "3至6个月", "三级至四级"])
def test_a_phrase_with_no_number_or_two_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="quote a phrase with exactly one"):
        stated(words)


def test_what_a_decision_can_cite_includes_the_sources_of_its_facts() -> None:
    assert fee.can_cite == ("art_2__para_1", "art_3__para_2")
    assert fee.id == "lanterns/fee"
    assert fee.place[0].name == "rules.py"


def test_a_year_without_a_calendar_waits_for_its_notice() -> None:
    def counting(case: Any, law: Any) -> Answer:
        working_day(date(2097, 1, 1), 5)
        return determined(Registration(True, False), "art_1__para_1")

    waiting = replace(registration, rule=counting, working_days="art_1__para_2")
    assert waiting.decide(DAY, {}) == needs("art_1__para_2", delegation="G49")
    assert "art_1__para_2" in waiting.can_cite
    with pytest.raises(CalendarUnknown):
        replace(waiting, working_days="").decide(DAY, {})


def test_two_decisions_of_one_name_are_refused() -> None:
    regulation = Regulation("lanterns", "art_3__para_2", REGULATION.versions)

    def rule(case: Any, law: Any) -> Answer:
        """第一条."""
        return determined(Registration(True, False), "art_1__para_1")

    rule.__annotations__["case"] = registration.facts
    register = regulation.decision("问", "Asked", Registration, cites=("art_1__para_1",))
    assert register(rule).id == "lanterns/rule"
    with pytest.raises(ValueError, match="two decisions are called 'rule'; rename one"):
        register(rule)
    rule.__doc__ = ""
    rule.__name__ = "silent"
    with pytest.raises(ValueError, match="lanterns/silent: its docstring must say which provision it states"):
        register(rule)
