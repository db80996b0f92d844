"""A run: greet the system, ask it every case that it claims, record what comes back. Transport and cases know nothing of each other."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from policy.conformance.judge import Judged, Verdict, judge
from policy.conformance.messages import Code, Reply, Unusable, Welcome, evaluate, hello, read_reply, read_welcome, write
from policy.conformance.transports import Transport
from policy.law.values import Json

Case = Mapping[str, Json]

RESTARTS = 20
"""How often a run begins a system anew before it gives up."""
LOST_IN_A_ROW = 5
"""How many cases in a row may get no usable answer before the run gives up."""
EVERY = 20
"""One case in so many is asked twice: a system that answers the same question in two ways is not judged by one of them."""


@dataclass(frozen=True)
class Outcome:
    """What became of one case, and how long its answer took, in milliseconds (0 where nothing was asked)."""

    case: Case
    judged: Judged
    milliseconds: int = 0


@dataclass
class _Budget:
    """What all lines of a run share."""

    restarts: int = 0
    lost_in_a_row: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def spent(self) -> bool:
        return self.restarts > RESTARTS or self.lost_in_a_row >= LOST_IN_A_ROW

    def count(self, lost: bool) -> None:
        with self.lock:
            self.restarts += lost
            self.lost_in_a_row = self.lost_in_a_row + 1 if lost else 0


def greet(transport: Transport, seconds: float) -> Welcome:
    """The system's welcome. Raises Unusable."""
    return read_welcome(transport.exchange(write(hello("hello")), seconds), "hello")


def planned(case: Case, welcome: Welcome) -> Judged | None:
    """Why a case is not asked, or None: what a system does not claim is not held against it, and not for it either."""
    if not welcome.claims_decision(case["decision"]):
        return Judged(Verdict.UNSUPPORTED)
    if case["readings"] and not welcome.readings:
        return Judged(Verdict.NOT_APPLICABLE, detail="readings")
    return None


def run(
    cases: Sequence[Case],
    connect: Callable[[], Transport],
    welcome: Welcome,
    *,
    seconds: float,
    lines: int,
) -> Generator[Outcome, None, None]:
    """The outcome of every case, in their order, over so many lines at once; each answer within so many seconds."""
    budget = _Budget()
    kept = threading.local()
    opened: list[_Line] = []

    def line() -> _Line:
        if not hasattr(kept, "line"):
            kept.line = _Line(connect(), welcome, seconds)
            opened.append(kept.line)
        found: _Line = kept.line
        return found

    def ask(number: int, case: Case) -> Outcome:
        if unasked := planned(case, welcome):
            return Outcome(case, unasked)
        if budget.spent:
            return Outcome(case, Judged(Verdict.NOT_RUN, detail="gave_up"))
        return _asked(line(), budget, number, case)

    try:
        with ThreadPoolExecutor(lines) as pool:
            yield from pool.map(ask, range(len(cases)), cases)
    finally:
        for one in opened:
            one.transport.close()


@dataclass
class _Line:
    """A transport that has been greeted, or is greeted before its next question."""

    transport: Transport
    welcome: Welcome
    seconds: float
    greeted: bool = False

    def ask(self, id: str, asked: Mapping[str, Json]) -> Reply | Unusable:
        try:
            if not self.greeted:
                self._greet()
            return read_reply(self.transport.exchange(write(evaluate(id, asked)), self.seconds), id)
        except Unusable as unusable:
            # After a late, wrong or broken answer nothing on this line can be trusted any more.
            self.greeted = False
            self.transport.restart()
            return unusable

    def _greet(self) -> None:
        found = greet(self.transport, self.seconds)
        if found != self.welcome:
            raise Unusable(Code.CHANGED_IDENTITY, f"{found.name} {found.version}")
        self.greeted = True


def _asked(line: _Line, budget: _Budget, number: int, case: Case) -> Outcome:
    asked = question(case)
    began = time.perf_counter()
    reply = line.ask(f"q{number}", asked)
    milliseconds = round((time.perf_counter() - began) * 1000)
    budget.count(isinstance(reply, Unusable))
    judged = judge(case, reply)
    if number % EVERY == 0 and isinstance(reply, Reply):
        again = line.ask(f"r{number}", asked)
        budget.count(isinstance(again, Unusable))
        # Only what is judged is compared: a time or a trace beside it may well differ.
        second = judge(case, again)
        if isinstance(again, Unusable):
            judged = second
        elif second != judged:
            detail = "同一问题两次回答不同 / the same question was answered in two ways"
            judged = Judged(Verdict.FAIL, code="inconsistent", detail=detail)
    return Outcome(case, judged, milliseconds)


def question(case: Case) -> dict[str, Json]:
    """What a system is asked of a case; nothing that tells the answer."""
    asked = {"decision": case["decision"], "on": case["on"], "facts": case["facts"]}
    return {**asked, "readings": case["readings"]} if case["readings"] else asked
