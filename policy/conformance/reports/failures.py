"""Why a case failed, in words: the clause, the scenario with its arithmetic, wanted and got, how to repeat it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.conformance.judge import WRONG, Verdict
from policy.conformance.messages import Code
from policy.conformance.text import one_line, value
from policy.law.values import Json

HINTS = {
    "kind": ("答复的种类不同：先看是否应当查明事实、拒绝或者裁量", "another kind of answer: see whether facts are needed, refused, or left to a choice"),
    "float": ("金额以分为单位写成整数，不写小数", "money is whole fen, an integer, never a fraction"),
}  # fmt: skip


@dataclass(frozen=True)
class Difference:
    """One expectation that does not hold: its place in the answer, wanted and got in words, and a hint."""

    path: str
    wanted: str
    got: str
    hint: tuple[str, str] = ("", "")


def wrong(events: list[dict[str, Json]]) -> list[dict[str, Json]]:
    """The results with which a system is not conformant, in their order."""
    bad = {verdict.value for verdict in WRONG}
    return [event for event in events if event["event"] == "result" and event["verdict"] in bad]


def differences(event: Mapping[str, Json]) -> list[Difference]:
    return [_difference(check) for check in event.get("checks", ()) if not check["holds"]]


def _difference(check: Mapping[str, Json]) -> Difference:
    got = value(check["got"]) if "got" in check else "—"
    hint = ("", "")
    if check["path"] == "kind":
        hint = HINTS["kind"]
    elif isinstance(check.get("got"), float) and isinstance(check["wanted"], int):
        hint = HINTS["float"]
    return Difference(check["path"], value(check["wanted"]), got, hint)


def reason(event: Mapping[str, Json], language: str) -> str:
    """What went wrong instead of an answer; "" where there was one."""
    words = next((getattr(code, language) for code in Code if code.value == event.get("code")), event.get("code", ""))
    return one_line(" · ".join(filter(None, (words, event.get("detail", "")))), 1200)


def verdict_words(event: Mapping[str, Json], language: str) -> str:
    words: str = next(getattr(verdict, language) for verdict in Verdict if verdict.value == event["verdict"])
    return words
