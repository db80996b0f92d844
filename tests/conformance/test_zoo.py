"""Whatever a system does at one question, it ends in a verdict in time, the next question is answered, and nothing is left of it."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from policy.conformance.judge import Verdict
from policy.conformance.messages import Code, Unusable, Welcome
from policy.conformance.session import Case, Outcome, run
from policy.conformance.transports import Transport, connect, stdio
from policy.conformance.transports.stdio import Stdio
from policy.conformance.validate import Stopped, climb
from tests.conformance import zoo
from tests.conformance.conftest import Traces

WELCOME = Welcome("zoo", "1", ("lanterns",), readings=True)
SOON, AMPLE = 0.2, 10.0
"""Deadlines: of a question that must run into it, and of all others."""
BOUND = 8.0
"""Less than one ample deadline: nothing waited for something that never came."""

Wanted = str | tuple[str, ...]
"""A code or a verdict, or any of some."""

JUDGED: dict[str, Wanted] = {"broken_claim": "broken_claim", "refusal": "fail", "liar": "fail", "fault": "fault"}
SAID: dict[str, Wanted] = JUDGED | {
    "wrong_id": Code.WRONG_ID,
    "number_for_id": Code.WRONG_ID,
    "other_protocol": Code.NO_COMMON_VERSION,
    "protocol_true": Code.NO_COMMON_VERSION,
    "another_type": Code.WRONG_SHAPE,
    "no_answer": Code.WRONG_SHAPE,
    "array": Code.WRONG_SHAPE,
    "nan": Code.NOT_FINITE,
    "surrogate": Code.NOT_UTF8,
    "deep": Code.TOO_DEEP,
    "huge": Code.OVERSIZE,
    "duplicate_key": Code.DUPLICATE_KEY,
    "many_duplicate_keys": Code.DUPLICATE_KEY,
    "infinite": Code.NOT_FINITE,
    "long_number": Code.NOT_JSON,
    "abyss": Code.TOO_DEEP,
    "not_utf8": Code.NOT_UTF8,
    "empty": Code.NOT_JSON,
    "html": Code.NOT_JSON,
}
# A callable's answer is written by our worker, which does not write what is no JSON.
CALLED: dict[str, Wanted] = JUDGED | {
    "wrong_id": Code.WRONG_ID,
    "array": "fault",
    "nan": "fault",
    "surrogate": "fault",
    "deep": Code.TOO_DEEP,
    "huge": Code.OVERSIZE,
    "killed": Code.CRASHED,
    "forking": "pass",
    "leaving": Code.CRASHED,
    "hogging": "fault",
    "raising": "fault",
    "exiting": Code.CRASHED,
    "recursing": "fault",
    "printing": "pass",
    "returns_none": "fault",
    "returns_object": "fault",
}
PIPED: dict[str, Wanted] = {
    "crash": Code.CRASHED,
    "exit_0": Code.CRASHED,
    "half": Code.CRASHED,
    "flood": Code.OVERSIZE,
    "flood_lines": Code.UNASKED,
    "loud_stderr": "pass",
    "split": "pass",
    "twice": Code.UNASKED,
    "noise": (Code.NOT_JSON, Code.UNASKED),  # as one piece or as two
    "leave_orphan": Code.CRASHED,
    "keep_orphan": "pass",
    "hog": Code.CRASHED,
}
PIPED_SOON: dict[str, Wanted] = {
    "hang": Code.TIMEOUT,
    "hang_on": Code.TIMEOUT,
    "flood_stderr": Code.TIMEOUT,
    "drip": Code.TIMEOUT,
    "too_late": Code.TIMEOUT,
    "close_stdout": Code.CLOSED,
}
HTTP: dict[str, Wanted] = {
    "endless_headers": Code.CLOSED,
    "redirect": Code.HTTP_STATUS,
    "status_500": Code.HTTP_STATUS,
    "status_204": Code.HTTP_STATUS,
    "closes": Code.CLOSED,
    "no_http": Code.CLOSED,
    "length_too_long": Code.CLOSED,
    "length_too_short": Code.NOT_JSON,
    "length_no_number": "pass",
    "endless_body": Code.OVERSIZE,
    "bad_chunk": Code.CLOSED,
    "old_http": "pass",
    "closes_silently": "pass",
}
HTTP_SOON = {
    "silent": Code.TIMEOUT,
    "slow_headers": Code.TIMEOUT,
    "slow_body": Code.TIMEOUT,
    "endless_chunks": Code.TIMEOUT,
}


@pytest.fixture(autouse=True)
def _nothing_left(traces: Traces) -> Iterator[None]:
    threads = set(threading.enumerate())
    began = time.monotonic()
    yield
    assert time.monotonic() - began < BOUND
    assert traces.left() == []
    assert set(threading.enumerate()) <= threads


def command(behaviour: str) -> str:
    return f"exec:{shlex.join((sys.executable, '-I', '-S', str(zoo.__file__), behaviour))}"


class Hurried:
    """A line that has little time for some questions, so that only what a system does there can be late."""

    def __init__(self, line: Transport, *ids: str) -> None:
        self._line = line
        self._ids = [f'"id":"{id}"'.encode() for id in ids]
        self.restart = line.restart
        self.close = line.close

    def exchange(self, request: bytes, seconds: float) -> bytes:
        return self._line.exchange(request, SOON if any(id in request for id in self._ids) else seconds)


def asked(cases: list[Case], target: str, count: int = 3, hurried: Collection[str] = ()) -> list[Outcome]:
    return list(run(cases[:count], lambda: Hurried(connect(target), *hurried), WELCOME, seconds=AMPLE, lines=1))


def check(outcomes: list[Outcome], *expected: Wanted) -> None:
    """The questions q1, q3, … ended as expected, and every other one was answered."""
    assert len(outcomes) > 2 * len(expected)
    assert {outcome.judged.verdict for outcome in outcomes[::2]} == {Verdict.PASS}
    for outcome, wanted in zip(outcomes[1::2], expected, strict=True):
        found = outcome.judged
        assert (found.code or found.verdict) in (wanted if isinstance(wanted, tuple) else (wanted,)), found
        assert all(sign >= " " for sign in found.detail), found.detail


def in_turn(behaviours: Mapping[str, Wanted]) -> list[dict[str, Wanted]]:
    """At most nine behaviours in one run, which gives up where it loses more."""
    listed = list(behaviours.items())
    return [dict(listed[first : first + 9]) for first in range(0, len(listed), 9)]


@pytest.mark.parametrize("behaviours", in_turn(SAID | PIPED), ids=",".join)
def test_over_pipes(cases: list[Case], behaviours: dict[str, Wanted]) -> None:
    outcomes = asked(cases, command(",".join(behaviours)), 2 * len(behaviours) + 1)
    check(outcomes, *behaviours.values())


@pytest.mark.parametrize("behaviours", in_turn(PIPED_SOON), ids=",".join)
def test_over_pipes_in_time(cases: list[Case], behaviours: dict[str, Wanted]) -> None:
    late = [f"q{2 * number + 1}" for number in range(len(behaviours))]
    outcomes = asked(cases, command(",".join(behaviours)), 2 * len(behaviours) + 1, late)
    check(outcomes, *behaviours.values())


@pytest.mark.parametrize("behaviours", in_turn(CALLED), ids=",".join)
def test_as_a_callable(cases: list[Case], behaviours: dict[str, Wanted]) -> None:
    outcomes = asked(cases, f"python:zoo:{','.join(behaviours)}", 2 * len(behaviours) + 1)
    check(outcomes, *behaviours.values())


def test_a_callable_that_hangs(cases: list[Case]) -> None:
    check(asked(cases, "python:zoo:hanging", hurried=["q1"]), Code.TIMEOUT)


@pytest.mark.parametrize(("behaviour", "expected"), (SAID | HTTP).items())
def test_over_http(cases: list[Case], zoo_over_http: str, behaviour: str, expected: str) -> None:
    check(asked(cases, f"{zoo_over_http}/{behaviour}"), expected)


@pytest.mark.parametrize(("behaviour", "expected"), HTTP_SOON.items())
def test_over_http_in_time(cases: list[Case], zoo_over_http: str, behaviour: str, expected: str) -> None:
    check(asked(cases, f"{zoo_over_http}/{behaviour}", hurried=["q1"]), expected)


def test_a_system_that_closes_its_stdin_loses_the_question_that_it_cannot_hear(cases: list[Case]) -> None:
    verdicts = [outcome.judged.verdict for outcome in asked(cases, command("close_stdin"), 4, ["q2"])]
    assert verdicts == [Verdict.PASS, Verdict.PASS, Verdict.ERROR, Verdict.PASS]


def failure(transport: Transport, request: bytes, seconds: float) -> Unusable:
    with closing(transport), pytest.raises(Unusable) as raised:
        transport.exchange(request, seconds)
    return raised.value


def test_a_system_that_does_not_read_does_not_block_us() -> None:
    assert failure(connect(command("deaf")), b"x" * 1_000_000, SOON).code == Code.TIMEOUT


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("exec:no-such-command --at-all", "no-such-command"),
        (f"exec:{os.devnull}", "ermission"),
        ("exec:sh -c no-such-command", "no-such-command"),
    ],
)
def test_a_command_that_cannot_be_found_says_so(target: str, said: str) -> None:
    found = failure(connect(target), b"{}\n", AMPLE)
    assert found.code == Code.CANNOT_START
    assert said in found.detail


@pytest.mark.parametrize("place", ["no_such_module:answer", "zoo:no_such_behaviour"])
def test_a_callable_that_cannot_be_found_says_so(place: str) -> None:
    found = failure(connect(f"python:{place}"), b"{}\n", AMPLE)
    assert found.code == Code.CRASHED
    assert "no_such" in found.detail


def test_a_folder_named_like_ours_is_not_taken_for_ours(
    cases: list[Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policy").mkdir()
    (tmp_path / "policy" / "__init__.py").write_text("raise SystemExit('not ours')\n", encoding="utf-8")
    (tmp_path / "zoo.py").write_text(Path(zoo.__file__).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    check(asked(cases, "python:zoo:printing"), "pass")


def test_nothing_is_listening() -> None:
    assert failure(connect("http://127.0.0.1:1"), b"{}\n", AMPLE).code == Code.CANNOT_CONNECT


def test_an_unfinished_address() -> None:
    for target in ("", "ftp://x", "python:x", "exec:", "exec:  ", "exec:'", "http://", "http://x:99999", "http://x?y"):
        with pytest.raises(ValueError, match=r"."):
            connect(target)


def test_a_password_never_gets_into_a_report() -> None:
    with pytest.raises(ValueError, match="password") as raised:
        connect("http://me:secret@127.0.0.1:1")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(("behaviour", "rung"), [("script", 3), ("unknown_claim", 1), ("no_claim", 0)])
def test_what_a_system_says_of_itself(cases: list[Case], behaviour: str, rung: int) -> None:
    with closing(connect(command(behaviour))) as transport:
        if rung == 3:
            assert climb(transport, cases, AMPLE).claims == ("lanterns",)
            return
        with pytest.raises(Stopped) as raised:
            climb(transport, cases, AMPLE)
    assert raised.value.unusable.code == Code.WRONG_SHAPE
    assert ("lantern" in str(raised.value)) is (rung == 1)


def test_another_welcome_after_a_restart_is_not_the_same_system(cases: list[Case]) -> None:
    outcomes = list(run(cases, lambda: connect(command("another_each_time")), WELCOME, seconds=AMPLE, lines=1))
    assert [outcome.judged.code for outcome in outcomes[:5]] == [Code.CHANGED_IDENTITY] * 5
    assert {outcome.judged.verdict for outcome in outcomes[5:]} == {Verdict.NOT_RUN}


def test_one_question_answered_in_two_ways_is_no_answer(cases: list[Case]) -> None:
    assert asked(cases, command("nondeterministic"))[0].judged.code == "inconsistent"


def test_what_is_not_judged_may_differ(cases: list[Case]) -> None:
    assert {outcome.judged.verdict for outcome in asked(cases, command("chatty"))} == {Verdict.PASS}


def test_a_system_that_is_lost_costs_a_bounded_time(cases: list[Case]) -> None:
    outcomes = list(run(cases, lambda: connect("exec:sleep 600"), WELCOME, seconds=0.1, lines=2))
    lost = [outcome for outcome in outcomes if outcome.judged.verdict is Verdict.ERROR]
    assert 5 <= len(lost) <= 6, "two lines may be asking when the fifth is lost"
    assert {outcome.judged.verdict for outcome in outcomes} == {Verdict.ERROR, Verdict.NOT_RUN}


def test_a_run_that_is_given_up_leaves_nothing(cases: list[Case]) -> None:
    outcomes = run(cases, lambda: connect(command("keep_orphan")), WELCOME, seconds=AMPLE, lines=2)
    next(outcomes)
    outcomes.close()


def test_when_we_are_killed_ourselves_nothing_is_left(traces: Traces) -> None:
    script = (
        "from policy.conformance.transports import connect\n"
        f"line = connect({command('keep_orphan')!r})\n"
        'print(line.exchange(b\'{"type": "hello", "id": "h"}\\n\', 9), flush=True)\n'
        'line.exchange(b\'{"type": "hello", "id": "q2"}\\n\', 9)\n'
        "line.exchange(b'', 99)\n"
    )
    with subprocess.Popen((sys.executable, "-c", script), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert b"welcome" in process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    until = time.monotonic() + BOUND / 2
    while traces.left() and time.monotonic() < until:
        time.sleep(0.02)


def test_where_there_is_no_reaper_the_group_is_ended(
    cases: list[Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on macOS: no prctl, no /proc."""
    elsewhere = tmp_path / "supervisor.py"
    source = Path(stdio._SUPERVISOR).read_text(encoding="utf-8")
    elsewhere.write_text(source.replace("prctl", "no_such").replace("/proc/self", "/no_such"), encoding="utf-8")
    monkeypatch.setattr(stdio, "_SUPERVISOR", elsewhere)
    check(asked(cases, command("hang_on"), hurried=["q1"]), Code.TIMEOUT)
    assert failure(Stdio(("no-such-command",)), b"{}\n", AMPLE).code == Code.CANNOT_START
