"""A record is whole, or it is refused with its line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from policy.conformance.events import Recorder, RecordError, read_record
from policy.conformance.files import grade
from policy.conformance.judge import Judged, Verdict
from policy.conformance.messages import Welcome, write
from policy.conformance.session import Case, Outcome
from policy.conformance.validate import Conclusion, conclusion_of, footer, header, result
from policy.law.values import Json
from tests.conformance.conftest import expected

WELCOME = Welcome("zoo", "1", ("lanterns",), readings=True)


@pytest.fixture
def record(cases: list[Case], tmp_path: Path) -> Path:
    path = tmp_path / "record.jsonl"
    ordered = sorted(cases, key=lambda case: case["id"])
    answers = {f"q{n}": write({"suigui": 1, "id": f"q{n}", **expected(case)}) for n, case in enumerate(ordered)}
    outcomes = list(grade(cases, WELCOME, dict(answers)))
    with path.open("w", encoding="utf-8") as file:
        recorder = Recorder(file)
        recorder.write(header(cases, WELCOME, target="file", selection=""))
        for outcome in outcomes:
            recorder.write(result(outcome))
        recorder.write(footer(outcomes, WELCOME, whole=True))
    return path


def test_a_whole_record_is_read_as_it_was_written(record: Path, cases: list[Case]) -> None:
    events = read_record(record)
    assert [event["event"] for event in events] == ["header", *["result"] * len(cases), "footer"]
    assert conclusion_of(events[-1]) is Conclusion.CONFORMANT
    assert events[0]["welcome"]["claims"] == ["lanterns"]


def lines(change: Callable[[list[bytes]], object]) -> Callable[[bytes], bytes]:
    def changed(record: bytes) -> bytes:
        found = record.splitlines(keepends=True)
        change(found)
        return b"".join(found)

    return changed


def rewrite(record: Path, number: int, **changes: Json) -> None:
    """Changes a line (None takes a key out) and links all lines anew, as whoever wrote the record may do."""
    events = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    events[number] |= changes
    with record.open("w", encoding="utf-8") as file:
        recorder = Recorder(file)
        for event in events:
            recorder.write({name: value for name, value in event.items() if name != "chain" and value is not None})


@pytest.mark.parametrize(
    ("change", "line"),
    [
        pytest.param(lines(lambda found: found.pop()), 20, id="cut at the end"),
        pytest.param(lines(lambda found: found.pop(0)), 1, id="cut at the beginning"),
        pytest.param(lines(lambda found: found.pop(3)), 4, id="cut in the middle"),
        pytest.param(lambda record: record[:-20], 21, id="cut in a line"),
        pytest.param(lines(lambda found: found.insert(3, found[3])), 5, id="a line twice"),
        pytest.param(lines(lambda found: found.insert(3, b"\n")), 4, id="an empty line"),
        pytest.param(lines(lambda found: found.insert(3, b"[]\n")), 4, id="no object"),
        pytest.param(lines(lambda found: found.insert(3, b"[" * 99_999 + b"\n")), 4, id="an abyss"),
        pytest.param(lines(lambda found: found.insert(3, b"\xff\n")), 4, id="not UTF-8"),
        pytest.param(lines(lambda found: found.insert(3, b'{"a": NaN}\n')), 4, id="not finite"),
        pytest.param(lambda record: record.replace(b'"pass"', b'"fail"', 1), 2, id="edited result"),
        pytest.param(lambda record: record.replace(b'"conformant"', b'"incomplete"'), 21, id="edited footer"),
        pytest.param(lambda record: record.replace(b'"zoo"', b'"ours"', 1), 1, id="edited header"),
        pytest.param(lambda record: record.replace(b"\n", b"\r\n"), 1, id="other ends of lines"),
        pytest.param(lambda record: record.replace(b'{"', b'{ "', 1), 1, id="other spaces"),
        pytest.param(lambda record: b"", 1, id="empty"),
        pytest.param(lambda record: b'{"event":"header"}\n', 1, id="not one of ours"),
    ],
)
def test_what_was_cut_or_edited_is_refused_with_its_line(
    record: Path, change: Callable[[bytes], bytes], line: int
) -> None:
    whole = record.read_bytes()
    record.write_bytes(change(whole))
    assert record.read_bytes() != whole
    with pytest.raises(RecordError) as raised:
        read_record(record)
    assert str(raised.value).startswith(f"{record}:{line}: ")


def test_a_footer_says_what_the_results_say(record: Path) -> None:
    counts = read_record(record)[-1]["verdicts"]
    rewrite(record, -1, unproven=["lanterns/fee"])
    assert read_record(record)
    rewrite(record, -1, verdicts={**counts, Verdict.PASS.value: 2000})
    with pytest.raises(RecordError, match="agree"):
        read_record(record)


@pytest.mark.parametrize(
    ("number", "changes"),
    [
        (0, {"cases": 2000}),
        (0, {"welcome": None}),
        (0, {"welcome": {"system": {"name": 1, "version": "1"}, "claims": []}}),
        (0, {"started": 5}),
        (0, {"event": "other"}),
        (0, {"format": 2}),
        (3, {"event": "header"}),
        (3, {"event": None}),
        (3, {"verdict": "passed"}),
        (3, {"verdict": "fail"}),
        (3, {"case": None}),
        (3, {"ms": "7"}),
        (3, {"checks": [{"path": "kind"}]}),
        (3, {"checks": "none"}),
        (3, {"detail": ["x"]}),
        (-1, {"verdicts": {"pass": 19}}),
        (-1, {"citations": "same"}),
        (-1, {"unproven": [1]}),
        (-1, {"conclusion": None}),
    ],
)
def test_what_is_well_linked_must_still_be_a_record(record: Path, number: int, changes: dict[str, Json]) -> None:
    rewrite(record, number, **changes)
    with pytest.raises(RecordError, match=r"again|no record"):
        read_record(record)


def test_there_are_no_other_conclusions(record: Path) -> None:
    rewrite(record, -1, conclusion="certified\x1b[31m")
    with pytest.raises(ValueError, match="no such conclusion") as raised:
        conclusion_of(read_record(record)[-1])
    assert str(raised.value).isprintable()


def test_an_interrupted_run_leaves_what_it_found(cases: list[Case], tmp_path: Path) -> None:
    path = tmp_path / "interrupted.jsonl"
    with path.open("w", encoding="utf-8") as file:
        recorder = Recorder(file)
        recorder.write(header(cases, WELCOME, target="file", selection=""))
        recorder.write(result(Outcome(cases[0], Judged(Verdict.PASS))))
        assert path.read_text(encoding="utf-8").count("\n") == 2
    with pytest.raises(RecordError, match="not finished"):
        read_record(path)
