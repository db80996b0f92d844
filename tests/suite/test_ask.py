"""Requests from outside: every line gets one answer, and what is wrong with it is named."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from policy.suite.ask import answer_file, answer_line, answer_request, cases_json, decision_json, decisions, read_json
from tests.suite.lanterns.rules import REGULATION
from tests.suite.workbench import Workbench

KNOWN = decisions({"lanterns": REGULATION})
LATE = {"bought": "2030-10", "registered": "2031-01-01", "candles": 10}


def ask(decision: str, **facts: Any) -> dict[str, Any]:
    return {"decision": f"lanterns/{decision}", "on": "2031-06-01", "facts": facts}


def test_an_answer_says_what_was_asked_and_cites_in_full() -> None:
    assert answer_request(ask("registration", **LATE), KNOWN) == {
        "decision": "lanterns/registration",
        "on": "2031-06-01",
        "kind": "determined",
        "because": ["lanterns/art_1__para_1"],
        "value": {"exempt": False, "late": True},
    }


def test_a_reading_may_be_chosen() -> None:
    answer = answer_request({**ask("registration", **LATE), "readings": {"R1": "day_to_day"}}, KNOWN)
    assert answer["value"] == {"exempt": False, "late": False}


def test_what_is_missing_is_named_with_the_delegation() -> None:
    answer = answer_request(ask("fee", holder="shop", was_late=True), KNOWN)
    assert (answer["kind"], answer["needs"], answer["delegations"]) == ("needs", ["standard"], ["G1"])
    assert answer["because"] == ["lanterns/art_2__para_1"]


def test_a_discretion_names_who_decides_between_what() -> None:
    answer = answer_request(ask("fee", holder="resident", was_late=True, hardship=True), KNOWN)
    assert (answer["authority"], answer["options"]) == ("lantern_department", ["reduced", "waived"])


def test_without_a_day_the_newest_version_answers() -> None:
    request = ask("in_force", day="2030-03-01")
    del request["on"]
    assert answer_request(request, KNOWN)["on"] == "2030-03-01"


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (None, "request"),
        ([], "request"),
        ("lanterns/fee", "request"),
        ({**ask("fee"), "fact": {}}, "fact"),
        ({"on": "2031-06-01"}, "decision"),
        ({**ask("fee"), "decision": "lanterns/nothing"}, "decision"),
        ({**ask("fee"), "decision": ["lanterns/fee"]}, "decision"),
        ({**ask("fee"), "on": "2031-02-29"}, "on"),
        ({**ask("fee"), "on": "1 June 2031"}, "on"),
        ({**ask("fee"), "on": 20310601}, "on"),
        ({**ask("fee"), "on": None}, "on"),
        ({**ask("fee"), "on": "20310601"}, "on"),
        ({**ask("fee"), "on": "2031-W22-7"}, "on"),
        ({**ask("fee"), "facts": []}, "facts"),
        ({**ask("fee"), "facts": None}, "facts"),
        ({**ask("fee"), "readings": "R1"}, "readings"),
        ({**ask("fee"), "readings": {"R9": "day_to_day"}}, "readings"),
        ({**ask("fee"), "readings": {"R1": "never"}}, "readings"),
        ({**ask("fee"), "readings": {"R1": ["day_to_day"]}}, "readings"),
        (ask("fee", colour="red"), "colour"),
        (ask("fee", was_late="yes"), "was_late"),
    ],
)
def test_a_bad_request_is_rejected_with_its_field_and_remedy(request_: Any, field: str) -> None:
    answer = answer_request(request_, KNOWN)
    assert answer["kind"] == "rejected"
    (problem,) = answer["problems"]
    assert problem["field"] == field
    assert problem["remedy"]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "\n",
        "not JSON",
        '{"decision": "lanterns/fee"',
        '{"decision": "lanterns/fee", "decision": "lanterns/in_force"}',
        '{"decision": "lanterns/fee", "facts": {"was_late": true, "was_late": false}}',
        "[" * 100_000,
    ],
    ids=["empty", "line end", "words", "cut off", "key twice", "fact twice", "too deep"],
)
def test_a_line_that_is_not_json_is_rejected_like_a_request(line: str) -> None:
    answer = answer_line(line, KNOWN)
    assert [problem["field"] for problem in answer["problems"]] == ["line"]
    assert "JSON" in answer["problems"][0]["remedy"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e2", "1.0", "true", '"1"', "1001", "-1"])
def test_a_number_that_is_not_whole_or_out_of_bounds_is_rejected(number: str) -> None:
    line = f'{{"decision": "lanterns/registration", "on": "2031-06-01", "facts": {{"candles": {number}}}}}'
    answer = answer_line(line, KNOWN)
    assert [problem["field"] for problem in answer["problems"]] == ["candles"]


def test_a_key_given_twice_is_named() -> None:
    with pytest.raises(ValueError, match="a, b 写了两次 / given twice"):
        read_json('{"b": 1, "a": 1, "a": 2, "b": 2, "c": 1}')


def test_every_line_has_one_answer() -> None:
    lines = [json.dumps(ask("fee", was_late=False)), "", "{", json.dumps(ask("fee", was_late=False))]
    kinds = [answer_line(line, KNOWN)["kind"] for line in lines]
    assert kinds == ["determined", "rejected", "rejected", "determined"]


@pytest.mark.parametrize(
    "text",
    [
        '{"day": "2035-03-01"}',
        '{"facts": {"day": "2035-03-01"}}',
        '{"on": "2032-01-01", "facts": {"day": "2035-03-01"}}',
    ],
)
def test_a_file_holds_the_facts_or_the_request(text: str) -> None:
    answer = answer_file("lanterns/in_force", "2031-06-01", text, KNOWN)
    assert (answer["on"], answer["value"]) == ("2031-06-01", {"holds": False})


def test_a_file_that_is_not_json_is_rejected() -> None:
    (problem,) = answer_file("lanterns/in_force", None, "{", KNOWN)["problems"]
    assert (problem["field"], problem["value"]) == ("facts", "{")


def test_every_case_satisfies_the_schemas_and_is_answered_as_expected(bench: Workbench) -> None:
    cases = cases_json(bench.dossier())
    assert len({case["id"] for case in cases}) == len(cases) == 19
    described = {id: decision_json(decision) for id, decision in KNOWN.items()}
    for kinds in described.values():
        Draft202012Validator.check_schema(kinds["facts"])
        Draft202012Validator.check_schema(kinds["answer"])
    for case in cases:
        request = {key: case[key] for key in ("decision", "on", "facts", "readings")}
        answer = answer_request(request, KNOWN)
        expect = case["expect"]
        assert answer["kind"] == expect["kind"]
        if answer["kind"] == "rejected":
            assert [problem["field"] for problem in answer["problems"]] == expect["fields"]
            continue
        Draft202012Validator(described[case["decision"]]["facts"]).validate(case["facts"])
        given = {key: value for key, value in answer.items() if key not in ("decision", "on")}
        Draft202012Validator(described[case["decision"]]["answer"]).validate(given)
        assert answer["because"] == case["because"]
        assert expect.get("value", {}).items() <= answer.get("value", {}).items()


def test_a_case_says_where_it_is_told(bench: Workbench) -> None:
    case = next(case for case in cases_json(bench.dossier()) if case["readings"])
    line = bench.place("features/article_1.feature", "场景: 若按日对应计算")[1]
    assert case["scenario"] == {
        "zh": "若按日对应计算，次日仍在期限内",
        "en": "Counted from day to day, the day after is still in time",
        "at": f"features/article_1.feature:{line}",
    }
    assert case["provision"] == "lanterns/art_1__para_1"
    assert case["readings"] == {"R1": "day_to_day"}
    assert case["expect"] == {"value": {"exempt": False, "late": False}, "kind": "determined"}


def test_the_id_of_a_case_is_what_is_asked(bench: Workbench) -> None:
    before = [case["id"] for case in cases_json(bench.dossier())]
    bench.edit("features/article_1.feature", "场景: 超过两个公历月登记逾期", "场景: 另一个标题")
    bench.edit(
        "features/article_1.feature",
        "      假如 灯笼光度为1烛\n      并且 声明只在节庆期间悬挂\n",
        "      假如 声明只在节庆期间悬挂\n      并且 灯笼光度为1烛\n",
    )
    assert [case["id"] for case in cases_json(bench.dossier())] == before
    bench.edit("features/article_1.feature", "于2030年9月30日登记", "于2030年9月29日登记")
    assert sum(a != b for a, b in zip(before, [c["id"] for c in cases_json(bench.dossier())], strict=True)) == 1
