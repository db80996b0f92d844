"""From a target to a record of its run: a ladder of first steps, then every case, then what it amounts to."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version

from policy.conformance.dataset import digest_of
from policy.conformance.events import FORMAT, Recorder
from policy.conformance.judge import WRONG, Citations, Verdict
from policy.conformance.messages import Code, Unusable, Welcome, evaluate, read_reply, write
from policy.conformance.session import Case, Outcome, greet, planned, question, run
from policy.conformance.text import one_line
from policy.conformance.transports import Transport
from policy.law.terms import Term
from policy.law.values import Json
from policy.suite.ask import decisions
from policy.suite.dossier import regulations


class Conclusion(Term):
    """What a whole run amounts to."""

    CONFORMANT = "conformant", "符合", "conformant"
    NONCONFORMANT = "nonconformant", "不符合", "not conformant"
    INCOMPLETE = "incomplete", "不完整，不作结论", "incomplete, no conclusion"


@dataclass(frozen=True)
class Rung:
    """A first step that a system takes or does not: its name, and what to do if not."""

    zh: str
    en: str
    hint: str


LADDER = (
    Rung("连接", "reach", "先启动系统，核对地址或命令 / start the system, check the address or the command"),
    Rung("自报", "welcome", "回答 hello：见 suigui init 写出的样例 / answer hello, as the stub of suigui init does"),
    Rung("声明可识别", "claims known", "claims 写文件名或“文件名/裁决问题”，见 suigui decide --list / claim documents or document/decision"),
    Rung("回答一个问题", "answer one question", "对 evaluate 回答 result、rejected、unsupported 或 fault / answer evaluate with one of the four"),
)  # fmt: skip


@dataclass(frozen=True)
class Stopped(Exception):
    """The ladder ended at a rung."""

    rung: Rung
    unusable: Unusable

    def __str__(self) -> str:
        return f"{self.rung.zh} / {self.rung.en}: {self.unusable}\n→ {self.rung.hint}"


def climb(transport: Transport, cases: Sequence[Case], seconds: float) -> Welcome:
    """The welcome of a system that takes every first step. Raises Stopped at the first that it does not take."""
    reach, greeting, claims, one = LADDER
    try:
        welcome = greet(transport, seconds)
    except Unusable as unusable:
        unreached = unusable.code in (Code.CANNOT_CONNECT, Code.CANNOT_START)
        raise Stopped(reach if unreached else greeting, unusable) from None
    try:
        known_claims(welcome)
    except Unusable as unusable:
        raise Stopped(claims, unusable) from None
    first = next((case for case in cases if planned(case, welcome) is None), None)
    if first is None:
        return welcome
    try:
        read_reply(transport.exchange(write(evaluate("first", question(first))), seconds), "first")
    except Unusable as unusable:
        raise Stopped(one, unusable) from None
    return welcome


def known_claims(welcome: Welcome) -> None:
    """Raises Unusable where a system claims what no document has: a slip there would leave its cases out."""
    known = {*regulations(), *decisions(regulations())}
    if unknown := sorted(set(welcome.claims) - known):
        raise Unusable(Code.WRONG_SHAPE, f"claims: {', '.join(unknown[:5])}")


def validate(
    cases: Sequence[Case],
    connect: Callable[[], Transport],
    recorder: Recorder,
    *,
    target: str,
    selection: str,
    seconds: float,
    lines: int,
    progress: Callable[[Outcome], None],
) -> Conclusion:
    """Runs the cases against a system and records everything. Raises Stopped before the first case, ValueError without cases."""
    if not cases:
        raise ValueError("没有选中用例 / no case is selected")
    transport = connect()
    try:
        welcome = climb(transport, cases, seconds)
    finally:
        transport.close()
    recorder.write(header(cases, welcome, target=target, selection=selection))
    outcomes = []
    for outcome in run(cases, connect, welcome, seconds=seconds, lines=lines):
        recorder.write(result(outcome))
        outcomes.append(outcome)
        progress(outcome)
    closing = footer(outcomes, welcome, whole=not selection)
    recorder.write(closing)
    return conclusion_of(closing)


def header(cases: Sequence[Case], welcome: Welcome, *, target: str, selection: str) -> dict[str, Json]:
    """Who was asked which cases, when and how."""
    return {
        "event": "header",
        "format": FORMAT,
        "suite": version("suigui"),
        "cases": len(cases),
        "digest": digest_of(cases),
        "selection": selection,
        "target": target,
        "welcome": welcome.json(),
        "started": datetime.now(UTC).isoformat(timespec="seconds"),
        "environment": {"python": platform.python_version(), "system": platform.system()},
    }


def result(outcome: Outcome) -> dict[str, Json]:
    """What became of one case."""
    case = outcome.case
    asked = {name: case[name] for name in ("decision", "provision")}
    return {"event": "result", "case": case["id"], **asked, **outcome.judged.json(), "ms": outcome.milliseconds}


def footer(outcomes: Iterable[Outcome], welcome: Welcome, *, whole: bool) -> dict[str, Json]:
    """Counts, claims that no case proved, and the conclusion: filtered or empty runs have none."""
    outcomes = list(outcomes)
    verdicts = Counter(outcome.judged.verdict for outcome in outcomes)
    executed = {o.case["decision"] for o in outcomes if o.judged.verdict is Verdict.PASS}
    unproven = [claim for claim in welcome.claims if not any(_under(claim, decision) for decision in executed)]
    citations = Counter(o.judged.citations for o in outcomes if o.judged.citations)
    return {
        "event": "footer",
        "verdicts": {verdict.value: verdicts[verdict] for verdict in Verdict},
        "citations": {kind.value: citations[kind] for kind in Citations},
        "unproven": unproven,
        "conclusion": conclude(verdicts, bool(unproven), whole).value,
    }


def conclude(verdicts: Mapping[Verdict, int], unproven: bool, whole: bool) -> Conclusion:
    """A wrong answer is not conformant, whatever was left out; and what left something out is not conformant either."""
    if any(verdicts.get(verdict, 0) for verdict in WRONG - {Verdict.NOT_RUN}):
        return Conclusion.NONCONFORMANT
    if verdicts.get(Verdict.NOT_RUN, 0) or not verdicts.get(Verdict.PASS, 0) or unproven or not whole:
        return Conclusion.INCOMPLETE
    return Conclusion.CONFORMANT


def conclusion_of(closing: Mapping[str, Json]) -> Conclusion:
    """The conclusion that a footer states. Raises ValueError where it states none of ours."""
    for conclusion in Conclusion:
        if conclusion.value == closing["conclusion"]:
            return conclusion
    raise ValueError(f"没有这个结论 / no such conclusion: {one_line(closing['conclusion'])}")


def _under(claim: str, decision: str) -> bool:
    return decision == claim or decision.startswith(f"{claim}/")
