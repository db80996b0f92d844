"""Questions and answers as files: each question once, and each answer judged by its own question or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from policy.conformance.dataset import digest_of, load, publish
from policy.conformance.files import grade, read_answers, unasked, write_requests
from policy.conformance.judge import Verdict
from policy.conformance.messages import LARGEST, Unusable, write
from policy.conformance.reference import answer
from policy.conformance.session import Case
from policy.suite.dossier import Dossier


def answered(cases: list[Case], folder: Path, change: Mapping[str, Any] | None = None) -> Path:
    """The reference model's answers as a file, some of them changed (None leaves one out)."""
    requests, answers = folder / "requests.jsonl", folder / "answers.jsonl"
    write_requests(cases, requests)
    with answers.open("wb") as file:
        for line in requests.read_bytes().splitlines():
            reply = answer(json.loads(line))
            changed = (change or {}).get(reply["id"] if reply["type"] != "welcome" else "hello", reply)
            if changed is not None:
                file.write(changed if isinstance(changed, bytes) else write(changed))
    return answers


def verdicts(cases: list[Case], answers: Path) -> list[Verdict]:
    return [outcome.judged.verdict for outcome in grade(cases, *read_answers(answers, cases))]


def test_the_reference_model_passes(cases: list[Case], tmp_path: Path) -> None:
    assert set(verdicts(cases, answered(cases, tmp_path))) == {Verdict.PASS}


def test_nothing_in_a_question_tells_its_answer(cases: list[Case], tmp_path: Path) -> None:
    write_requests(cases, tmp_path / "requests.jsonl")
    text = (tmp_path / "requests.jsonl").read_text(encoding="utf-8")
    asked = [json.loads(line) for line in text.splitlines()]
    assert [message["id"] for message in asked[1:]] == [f"q{number}" for number in range(len(cases))]
    assert {key for message in asked for key in message} == {
        "suigui", "type", "id", "decision", "on", "facts", "readings",
    }  # fmt: skip
    for case in cases:
        assert case["id"] not in text
        assert case["scenario"]["en"] not in text


def test_what_is_not_answered_was_not_run_and_what_is_answered_twice_is_an_error(
    cases: list[Case], tmp_path: Path
) -> None:
    twice = write({"suigui": 1, "type": "unsupported", "id": "q2"})
    found = verdicts(cases, answered(cases, tmp_path, {"q1": None, "q2": twice * 2, "q3": twice.replace(b"q2", b"q3")}))
    assert found[:5] == [Verdict.PASS, Verdict.NOT_RUN, Verdict.ERROR, Verdict.BROKEN_CLAIM, Verdict.PASS]


def test_an_answer_of_no_type_is_an_error_of_its_own_question(cases: list[Case], tmp_path: Path) -> None:
    found = verdicts(cases, answered(cases, tmp_path, {"q1": b'{"id":"q1"}\n', "q2": b'{"id":"q2","suigui":1}\n'}))
    assert found[:4] == [Verdict.PASS, Verdict.ERROR, Verdict.ERROR, Verdict.PASS]


def test_what_is_not_claimed_is_not_asked_of_anyone(cases: list[Case], tmp_path: Path) -> None:
    system = {"name": "x", "version": "1"}
    claims = {"suigui": 1, "type": "welcome", "id": digest_of(cases), "system": system, "claims": ["lanterns/fee"]}
    outcomes = list(grade(cases, *read_answers(answered(cases, tmp_path, {"hello": claims}), cases)))
    for outcome in outcomes:
        claimed = outcome.case["decision"] == "lanterns/fee"
        assert outcome.judged.verdict is (Verdict.PASS if claimed else Verdict.UNSUPPORTED)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"not json\x1b[31m\n", "NOT"),
        (b"\n", "JSON"),
        (b'{"suigui":1}\n', "no id"),
        (b'{"id":7}\n', "no id"),
        (b'{"id":"q1","a":NaN}\n', "finite"),
        (b'{"id":"q1","a":"' + b"x" * 3 * LARGEST + b'"}\n', "large"),
    ],
)
def test_a_line_that_belongs_to_no_question_is_named(cases: list[Case], tmp_path: Path, line: bytes, said: str) -> None:
    path = answered(cases, tmp_path, {"q1": line})
    with pytest.raises(ValueError, match=r"jsonl:3: ") as raised:
        read_answers(path, cases)
    assert said.lower() in str(raised.value).lower()
    assert str(raised.value).isprintable()


def test_answers_to_other_cases_are_refused(cases: list[Case], tmp_path: Path) -> None:
    path = answered(cases, tmp_path)
    with pytest.raises(ValueError, match="these answer other cases"):
        read_answers(path, cases[1:])
    again = [*cases[1:], cases[0]]
    assert set(verdicts(again, path)) == {Verdict.PASS}, "the order of the cases does not matter"


@pytest.mark.parametrize("first", [b"", b"{}\n", b'{"suigui":1,"type":"fault","id":"x","message":"\\u001b[31m"}\n'])
def test_the_first_line_is_the_welcome(cases: list[Case], tmp_path: Path, first: bytes) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_bytes(first)
    with pytest.raises(ValueError, match=r"jsonl:1: ") as raised:
        read_answers(path, cases)
    assert str(raised.value).isprintable()


def test_answers_without_a_question_are_told(cases: list[Case], tmp_path: Path) -> None:
    _, answers = read_answers(answered(cases, tmp_path), cases)
    assert unasked(cases, answers) == []
    assert unasked(cases, {**answers, "q999": b"", "hello": Unusable.__new__(Unusable)}) == ["hello", "q999"]


def test_a_published_data_set_asks_the_same(cases: list[Case], dossier: Dossier, tmp_path: Path) -> None:
    manifest = publish((dossier,), tmp_path)
    loaded = load(tmp_path)
    assert digest_of(loaded) == digest_of(cases)
    assert manifest["cases"] == len(loaded) == len(cases)


def test_a_data_set_that_was_changed_is_refused(dossier: Dossier, tmp_path: Path) -> None:
    publish((dossier,), tmp_path)
    path = tmp_path / "cases.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace('"late": true', '"late": false'), encoding="utf-8")
    with pytest.raises(ValueError, match="not the file of the manifest"):
        load(tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    (tmp_path / "manifest.json").write_text(json.dumps({**manifest, "files": {}}), encoding="utf-8")
    with pytest.raises(ValueError, match="not the file of the manifest"):
        load(tmp_path)
