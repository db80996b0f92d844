"""Whether an answer is what the law decides: pure functions of a case and what came back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policy.conformance.messages import Reply, Unusable
from policy.conformance.text import LONGEST, one_line
from policy.law.terms import Term
from policy.law.values import Json


class Verdict(Term):
    """What became of a case. Only ``pass`` speaks for a system; nothing left out is ever counted as passed."""

    PASS = "pass", "通过", "passed"
    FAIL = "fail", "不符", "failed"
    ERROR = "error", "未能作答", "no usable answer"
    BROKEN_CLAIM = "broken_claim", "声明支持却未支持", "claimed, yet unsupported"
    UNSUPPORTED = "unsupported", "未声明支持", "not claimed"
    NOT_APPLICABLE = "not_applicable", "不适用", "not applicable"
    NOT_RUN = "not_run", "未运行", "not run"


WRONG = frozenset({Verdict.FAIL, Verdict.ERROR, Verdict.BROKEN_CLAIM, Verdict.NOT_RUN})
"""Verdicts with which a system is not conformant."""


class Citations(Term):
    """Whether the answer rests on the provisions that decide. It is reported, and does not fail a right answer."""

    SAME = "same", "依据一致", "the same provisions"
    DIFFER = "differ", "依据不同", "other provisions"
    ABSENT = "absent", "未写依据", "no provisions given"


@dataclass(frozen=True)
class Check:
    """One expectation: where in the answer, what was wanted, what was got (None and ``missing`` where it is not there)."""

    path: str
    wanted: Json
    got: Json
    missing: bool = False

    @property
    def holds(self) -> bool:
        return not self.missing and same(self.wanted, self.got)

    def json(self) -> dict[str, Json]:
        got = {} if self.missing else {"got": self.got}
        return {"path": self.path, "wanted": self.wanted, **got, "holds": self.holds}


@dataclass(frozen=True)
class Judged:
    """A case's verdict with its grounds: the checks of an answer, or the code and detail of what went wrong instead."""

    verdict: Verdict
    checks: tuple[Check, ...] = ()
    citations: Citations | None = None
    code: str = ""
    detail: str = ""

    def json(self) -> dict[str, Json]:
        parts: dict[str, Json] = {"verdict": self.verdict.value}
        if self.checks:
            parts["checks"] = [check.json() for check in self.checks]
        if self.citations:
            parts["citations"] = self.citations.value
        if self.code:
            parts["code"] = self.code
        if self.detail:
            parts["detail"] = self.detail
        return parts


def judge(case: Mapping[str, Json], reply: Reply | Unusable) -> Judged:
    """The verdict on what a system answered to a question whose decision it claims."""
    if isinstance(reply, Unusable):
        return Judged(Verdict.ERROR, code=reply.code.value, detail=reply.detail)
    if reply.type == "fault":
        return Judged(Verdict.ERROR, code="fault", detail=_text(reply.body.get("message")))
    if reply.type == "unsupported":
        return Judged(Verdict.BROKEN_CLAIM, detail=_text(reply.body.get("message")))
    if reply.type == "rejected":
        return _judge_rejection(case, reply)
    return _judge_answer(case, reply.body["answer"])


def same(wanted: Json, got: Json) -> bool:
    """Equality that keeps kinds apart: 1 is not true, and 100.0 is not the whole number 100."""
    if type(wanted) is not type(got):
        return False
    if isinstance(wanted, dict):
        return wanted.keys() == got.keys() and all(same(value, got[key]) for key, value in wanted.items())
    if isinstance(wanted, list):
        return len(wanted) == len(got) and all(map(same, wanted, got))
    return bool(wanted == got)


def _judge_rejection(case: Mapping[str, Json], reply: Reply) -> Judged:
    """Facts that are malformed must be refused, each field by name; a system may name more."""
    expected = case["expect"]
    fields = [problem["field"] for problem in reply.body["problems"]]
    checks = [Check("kind", expected["kind"], "rejected")]
    for field in expected.get("fields", ()):
        checks.append(Check("problems", field, field if field in fields else _kept(fields)))
    return Judged(_verdict(checks), tuple(checks))


def _judge_answer(case: Mapping[str, Json], answer: Mapping[str, Json]) -> Judged:
    if case["expect"]["kind"] == "rejected":
        # An answer that calls itself rejected names no field: a refusal is a message of its own.
        return Judged(Verdict.FAIL, (Check("type", "rejected", "result"),))
    checks = list(_checks(case, answer))
    return Judged(_verdict(checks), tuple(checks), _citations(case["because"], answer.get("because")))


def _checks(case: Mapping[str, Json], answer: Mapping[str, Json]) -> Iterator[Check]:
    """The kind of answer and every part of it that the scenario states; a system may answer more."""
    expected = case["expect"]
    yield _check("kind", expected["kind"], answer, "kind")
    value = answer.get("value")
    for name, wanted in expected.get("value", {}).items():
        yield _check(f"value.{name}", wanted, value if isinstance(value, dict) else {}, name)
    if "needs" in expected:
        yield _needed(expected["needs"], answer, case["facts"])
    for name in ("delegations", "authority", "options"):
        if name in expected:
            yield _check(name, expected[name], answer, name)


def _needed(wanted: list[str], answer: Mapping[str, Json], given: Mapping[str, Json]) -> Check:
    """A system may name at once what the reference asks for one after the other, but nothing that the case gives."""
    got = answer.get("needs")
    named = isinstance(got, list) and all(isinstance(fact, str) for fact in got)
    enough = named and set(wanted) <= set(got or ()) and not set(got or ()) & set(given)
    return Check("needs", wanted, wanted if enough else _kept(got), missing="needs" not in answer)


def _check(path: str, wanted: Json, within: Mapping[str, Json], name: str) -> Check:
    got = _arranged(wanted, within.get(name))
    return Check(path, wanted, got if same(wanted, got) else _kept(got), missing=name not in within)


def _arranged(wanted: Json, got: Json) -> Json:
    """A list of the same words in another order, in the order that is wanted: no list of ours has an order that matters."""
    if not (isinstance(wanted, list) and isinstance(got, list) and all(isinstance(word, str) for word in wanted + got)):
        return got
    return wanted if sorted(wanted) == sorted(got) else got


def _kept(got: Json) -> Json:
    """What a record keeps of a wrong answer: a long one only by its beginning, or each case could keep a megabyte."""
    text = json.dumps(got, ensure_ascii=False)
    return got if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _verdict(checks: list[Check]) -> Verdict:
    return Verdict.PASS if all(check.holds for check in checks) else Verdict.FAIL


def _citations(wanted: list[str], got: Json) -> Citations:
    if not isinstance(got, list) or not got:
        return Citations.ABSENT
    return Citations.SAME if {str(id) for id in got} == set(wanted) else Citations.DIFFER


def _text(value: Json) -> str:
    return one_line(value, LONGEST) if isinstance(value, str) else ""
