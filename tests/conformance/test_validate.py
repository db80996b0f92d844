"""From the first steps to the conclusion: what is asked, in what order, and what a run amounts to."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from policy.conformance.events import Recorder
from policy.conformance.judge import Verdict
from policy.conformance.messages import Code, Unusable, Welcome, write
from policy.conformance.reference import answer
from policy.conformance.session import LOST_IN_A_ROW, RESTARTS, Case, run
from policy.conformance.validate import LADDER, Conclusion, Stopped, climb, conclude, footer, validate

Answer = Callable[[dict[str, Any]], dict[str, Any]]
WELCOME = Welcome("suigui", "1", ("lanterns",), readings=True)


class Line:
    """A transport to a function; None is no answer."""

    def __init__(self, answer: Callable[[dict[str, Any]], dict[str, Any] | None]) -> None:
        self._answer = answer
        self.asked: list[str] = []
        self.closed = False

    def exchange(self, request: bytes, seconds: float) -> bytes:
        message = json.loads(request)
        self.asked.append(message["id"])
        reply = self._answer(message)
        if reply is None:
            raise Unusable(Code.TIMEOUT)
        return write(reply)

    def restart(self) -> None:
        self.asked.append("restart")

    def close(self) -> None:
        self.closed = True


def claiming(*claims: str, readings: bool = True) -> Answer:
    def claimed(message: dict[str, Any]) -> dict[str, Any]:
        reply = answer(message)
        return {**reply, "claims": list(claims), "readings": readings} if reply["type"] == "welcome" else reply

    return claimed


def concluded(cases: list[Case], answer: Answer, selection: str = "") -> tuple[Conclusion, dict[str, Any]]:
    file = io.StringIO()
    conclusion = validate(
        cases,
        lambda: Line(answer),
        Recorder(file),
        target="x",
        selection=selection,
        seconds=1.0,
        lines=2,
        progress=lambda outcome: None,
    )
    return conclusion, json.loads(file.getvalue().splitlines()[-1])


def greeted() -> Welcome:
    return climb(Line(answer), [], 1)


@pytest.mark.parametrize(
    ("verdicts", "unproven", "whole", "conclusion"),
    [
        ({Verdict.PASS: 1}, False, True, Conclusion.CONFORMANT),
        ({Verdict.PASS: 1, Verdict.UNSUPPORTED: 9, Verdict.NOT_APPLICABLE: 1}, False, True, Conclusion.CONFORMANT),
        ({}, False, True, Conclusion.INCOMPLETE),
        ({Verdict.UNSUPPORTED: 9}, False, True, Conclusion.INCOMPLETE),
        ({Verdict.NOT_APPLICABLE: 9}, False, True, Conclusion.INCOMPLETE),
        ({Verdict.PASS: 1, Verdict.NOT_RUN: 1}, False, True, Conclusion.INCOMPLETE),
        ({Verdict.PASS: 1}, True, True, Conclusion.INCOMPLETE),
        ({Verdict.PASS: 1}, False, False, Conclusion.INCOMPLETE),
        ({Verdict.PASS: 9, Verdict.FAIL: 1}, False, False, Conclusion.NONCONFORMANT),
        ({Verdict.PASS: 9, Verdict.ERROR: 1}, False, True, Conclusion.NONCONFORMANT),
        ({Verdict.PASS: 9, Verdict.BROKEN_CLAIM: 1}, True, True, Conclusion.NONCONFORMANT),
        ({Verdict.ERROR: 5, Verdict.NOT_RUN: 9}, True, True, Conclusion.NONCONFORMANT),
    ],
)
def test_what_a_run_amounts_to(
    verdicts: dict[Verdict, int], unproven: bool, whole: bool, conclusion: Conclusion
) -> None:
    assert conclude(verdicts, unproven, whole) is conclusion


def test_a_system_may_claim_a_part(cases: list[Case]) -> None:
    conclusion, closing = concluded(cases, claiming("lanterns/fee"))
    assert conclusion is Conclusion.CONFORMANT
    assert (closing["verdicts"]["pass"], closing["verdicts"]["unsupported"]) == (5, 14)
    assert closing["citations"] == {"same": 5, "differ": 0, "absent": 0}


def test_a_claim_that_no_case_proves_is_told(cases: list[Case]) -> None:
    fees = [case for case in cases if case["decision"] == "lanterns/fee"]
    conclusion, closing = concluded(fees, claiming("lanterns/fee", "lanterns/in_force"))
    assert (conclusion, closing["unproven"]) == (Conclusion.INCOMPLETE, ["lanterns/in_force"])
    assert concluded(fees, claiming("lanterns"))[1]["unproven"] == []


def test_nothing_executed_is_no_success(cases: list[Case]) -> None:
    fees = [case for case in cases if case["decision"] == "lanterns/fee"]
    assert concluded(fees, claiming("lanterns/in_force"))[0] is Conclusion.INCOMPLETE
    assert concluded(fees, claiming("lanterns/fee"), selection="lanterns")[0] is Conclusion.INCOMPLETE
    with pytest.raises(ValueError, match="no case"):
        concluded([], claiming("lanterns"))


def test_a_reading_is_asked_only_of_who_takes_readings(cases: list[Case]) -> None:
    with_reading = [case for case in cases if case["readings"]]
    assert len(with_reading) == 1
    conclusion, closing = concluded(cases, claiming("lanterns", readings=False))
    assert (conclusion, closing["verdicts"]["not_applicable"]) == (Conclusion.CONFORMANT, 1)
    line = Line(claiming("lanterns", readings=False))
    climb(line, with_reading, 1)
    assert line.asked == ["hello"], "a question that is never asked cannot be the first"


@pytest.mark.parametrize(
    ("answer", "rung"),
    [
        (lambda message: None, 1),
        (claiming(), 1),
        (claiming("lanterns", "no_such_document"), 2),
        (claiming("lanterns/no_such_decision"), 2),
        (lambda message: answer(message) if message["type"] == "hello" else None, 3),
    ],
)
def test_a_ladder_ends_where_a_step_is_missing(cases: list[Case], answer: Answer, rung: int) -> None:
    with pytest.raises(Stopped) as raised:
        climb(Line(answer), cases, 1)
    assert raised.value.rung is LADDER[rung]
    assert LADDER[rung].hint in str(raised.value)


def test_outcomes_come_in_the_order_of_their_cases(cases: list[Case]) -> None:
    lines: list[Line] = []

    def connect() -> Line:
        lines.append(Line(answer))
        return lines[-1]

    outcomes = list(run(cases, connect, greeted(), seconds=1, lines=3))
    assert [outcome.case["id"] for outcome in outcomes] == [case["id"] for case in cases]
    assert {outcome.judged.verdict for outcome in outcomes} == {Verdict.PASS}
    assert all(line.closed for line in lines)
    asked = [id for line in lines for id in line.asked if id.startswith("q")]
    assert sorted(asked) == sorted(f"q{number}" for number in range(len(cases))), "each once"


def test_after_a_lost_answer_the_system_is_begun_anew_and_greeted(cases: list[Case]) -> None:
    line = Line(lambda message: None if message["id"] == "q1" else answer(message))
    outcomes = list(run(cases[:3], lambda: line, greeted(), seconds=1, lines=1))
    assert line.asked == ["hello", "q0", "r0", "q1", "restart", "hello", "q2"]
    assert [outcome.judged.verdict for outcome in outcomes] == [Verdict.PASS, Verdict.ERROR, Verdict.PASS]


def test_what_is_lost_when_it_is_asked_again_is_lost(cases: list[Case]) -> None:
    line = Line(lambda message: None if message["id"] == "r0" else answer(message))
    outcomes = list(run(cases[:2], lambda: line, greeted(), seconds=1, lines=1))
    assert [outcome.judged.code for outcome in outcomes] == ["timeout", ""]


@pytest.mark.parametrize(("every", "lost"), [(1, LOST_IN_A_ROW), (2, RESTARTS + 1)])
def test_a_run_gives_up_after_so_many_lost_answers(cases: list[Case], every: int, lost: int) -> None:
    many = (cases * 3)[: 2 * lost + 4]
    line = Line(
        lambda message: None if message["id"][0] == "q" and int(message["id"][1:]) % every == 0 else answer(message)
    )
    verdicts = [o.judged.verdict for o in run(many, lambda: line, greeted(), seconds=1, lines=1)]
    assert verdicts.count(Verdict.ERROR) == lost
    assert verdicts.index(Verdict.NOT_RUN) == (lost - 1) * every + 1
    assert set(verdicts[verdicts.index(Verdict.NOT_RUN) :]) == {Verdict.NOT_RUN}


def test_a_footer_of_nothing(cases: list[Case]) -> None:
    closing = footer([], WELCOME, whole=True)
    assert (closing["conclusion"], closing["unproven"]) == ("incomplete", ["lanterns"])
