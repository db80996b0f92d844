"""The verdict on each way to answer, and that nothing but a right answer passes."""

from __future__ import annotations

from typing import Any

import pytest

from policy.conformance.judge import WRONG, Citations, Verdict, judge, same
from policy.conformance.messages import Code, Reply, Unusable
from policy.conformance.session import Case
from policy.law.values import Json
from tests.conformance.conftest import expected


def case(**expect: Json) -> Case:
    return {"expect": expect, "because": ["lanterns/art_1", "lanterns/art_2"], "facts": {"given": 1}}


DETERMINED = case(kind="determined", value={"due": 100, "late": False})
NEEDS = case(kind="needs", needs=["a", "b"], delegations=["G1"])
DISCRETION = case(kind="discretion", authority="department", options=["reduced", "waived"])
REJECTED = case(kind="rejected", fields=["day"])


def result(**answer: Json) -> Reply:
    return Reply("result", {"answer": answer})


def rejected(*fields: Json) -> Reply:
    return Reply("rejected", {"problems": [{"field": field} for field in fields]})


@pytest.mark.parametrize(
    ("wanted", "got"),
    [
        (1, True), (True, 1), (0, False), (100, 100.0), (100, "100"), (None, False), ("", None), ([], {}), ([1], [True]),
        ([1, 2], [2, 1]), ([1], [1, 1]), ({"a": 1}, {"a": 1.0}), ({"a": 1}, {"a": 1, "b": 2}), ({"a": None}, {}),
    ],
)  # fmt: skip
def test_kinds_are_kept_apart(wanted: Json, got: Json) -> None:
    assert not same(wanted, got)
    assert same(wanted, wanted)
    assert same(got, got)


@pytest.mark.parametrize(
    ("asked", "reply"),
    [
        (DETERMINED, result(kind="determined", value={"due": 100, "late": False})),
        (DETERMINED, result(kind="determined", value={"due": 100, "late": False, "more": 1}, note="more")),
        (NEEDS, result(kind="needs", needs=["b", "a"], delegations=["G1"])),
        (NEEDS, result(kind="needs", needs=["a", "b", "c"], delegations=["G1"])),
        (DISCRETION, result(kind="discretion", authority="department", options=["waived", "reduced"])),
        (REJECTED, rejected("day")),
        (REJECTED, rejected("month", "day")),
    ],
)
def test_right_answers_pass(asked: Case, reply: Reply) -> None:
    assert judge(asked, reply).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("asked", "reply", "path"),
    [
        (DETERMINED, result(), "kind"),
        (DETERMINED, result(kind="needs", value={"due": 100, "late": False}), "kind"),
        (DETERMINED, result(kind=["determined"], value={"due": 100, "late": False}), "kind"),
        (DETERMINED, result(kind="determined", value={"due": 100.0, "late": False}), "value.due"),
        (DETERMINED, result(kind="determined", value={"due": "100", "late": False}), "value.due"),
        (DETERMINED, result(kind="determined", value={"due": True, "late": False}), "value.due"),
        (DETERMINED, result(kind="determined", value={"due": 100, "late": 0}), "value.late"),
        (DETERMINED, result(kind="determined", value={"due": 100, "late": None}), "value.late"),
        (DETERMINED, result(kind="determined", value={"due": 100}), "value.late"),
        (DETERMINED, result(kind="determined", value=[100, False]), "value.late"),
        (DETERMINED, result(kind="determined", due=100, late=False), "value.late"),
        (DETERMINED, rejected("due"), "kind"),
        (NEEDS, result(kind="needs", needs=["a"], delegations=["G1"]), "needs"),
        (NEEDS, result(kind="needs", needs=["a", "b", "given"], delegations=["G1"]), "needs"),
        (NEEDS, result(kind="needs", needs="a", delegations=["G1"]), "needs"),
        (NEEDS, result(kind="needs", needs=["a", "b"]), "delegations"),
        (NEEDS, result(kind="needs", needs=["a", 1], delegations=["G1"]), "needs"),
        (DISCRETION, result(kind="discretion", authority=None, options=["reduced", "waived"]), "authority"),
        (REJECTED, rejected("month"), "problems"),
        (REJECTED, rejected(["day"], {"day": 1}, None), "problems"),
        (REJECTED, result(kind="rejected"), "type"),
        (REJECTED, result(kind="determined"), "type"),
    ],
)
def test_wrong_answers_fail_where_they_are_wrong(asked: Case, reply: Reply, path: str) -> None:
    judged = judge(asked, reply)
    assert judged.verdict is Verdict.FAIL
    assert path in [check.path for check in judged.checks if not check.holds]


def test_what_is_missing_is_not_what_is_null() -> None:
    asked = case(kind="determined", value={"due": None})
    assert judge(asked, result(kind="determined", value={"due": None})).verdict is Verdict.PASS
    missing = judge(asked, result(kind="determined", value={}))
    assert missing.verdict is Verdict.FAIL
    assert "got" not in missing.checks[-1].json()
    assert judge(DETERMINED, result(kind=None)).checks[0].json() == {
        "path": "kind",
        "wanted": "determined",
        "got": None,
        "holds": False,
    }


def test_no_answer_is_an_error_with_its_reason() -> None:
    lost = judge(DETERMINED, Unusable(Code.TIMEOUT, "10 s"))
    assert (lost.verdict, lost.code, lost.detail) == (Verdict.ERROR, "timeout", "10 s")
    fault = judge(DETERMINED, Reply("fault", {"message": "down\x1b[31m"}))
    assert (fault.verdict, fault.code, fault.detail) == (Verdict.ERROR, "fault", "down\\u{1b}[31m")
    assert judge(DETERMINED, Reply("fault", {"message": {"not": "text"}})).detail == ""
    # A fault is no refusal, even where facts had to be refused.
    assert judge(REJECTED, Reply("fault")).verdict is Verdict.ERROR


def test_what_is_claimed_and_unsupported_breaks_the_claim() -> None:
    assert judge(DETERMINED, Reply("unsupported", {"message": "later"})).verdict is Verdict.BROKEN_CLAIM
    assert {Verdict.FAIL, Verdict.ERROR, Verdict.BROKEN_CLAIM, Verdict.NOT_RUN} == WRONG


@pytest.mark.parametrize(
    ("because", "found"),
    [
        (["lanterns/art_1", "lanterns/art_2"], Citations.SAME),
        (["lanterns/art_2", "lanterns/art_1", "lanterns/art_1"], Citations.SAME),
        (["lanterns/art_1"], Citations.DIFFER),
        (["lanterns/art_1", "lanterns/art_2", "lanterns/art_3"], Citations.DIFFER),
        ([1, None, {"a": []}], Citations.DIFFER),
        ([], Citations.ABSENT),
        (None, Citations.ABSENT),
        ("lanterns/art_1", Citations.ABSENT),
    ],
)
def test_citations_are_told_and_fail_nothing(because: Json, found: Citations) -> None:
    answer = {"kind": "determined", "value": {"due": 100, "late": False}, "because": because}
    judged = judge(DETERMINED, result(**answer))
    assert (judged.verdict, judged.citations) == (Verdict.PASS, found)


def test_a_record_keeps_the_beginning_of_a_long_answer() -> None:
    for got in ("x" * 1_000_000, ["x"] * 300_000, {"x": "y" * 1_000_000}):
        judged = judge(DETERMINED, result(kind=got, value={"due": got, "late": False}))
        assert judged.verdict is Verdict.FAIL
        assert len(str(judged.json())) < 10_000
    assert len(str(judge(REJECTED, rejected(*("x" * 1000 for _ in range(900)))).json())) < 10_000


def test_every_case_passes_with_what_it_expects(cases: list[Case]) -> None:
    for one in cases:
        reply = expected(one)
        body: dict[str, Any] = {key: value for key, value in reply.items() if key != "type"}
        assert judge(one, Reply(reply["type"], body)).verdict is Verdict.PASS
