"""Two runs beside each other: what passes now, what fails now, what was added or left out."""

from __future__ import annotations

from collections.abc import Iterator

from policy.conformance.judge import Verdict
from policy.conformance.text import one_line, plain
from policy.law.values import Json


def compare(before: list[dict[str, Json]], after: list[dict[str, Json]]) -> str:
    """The cases whose verdict changed, by what they changed to; runs of different cases say so first."""
    old, new = _verdicts(before), _verdicts(after)
    return "\n".join(map(plain, _lines(before[0], after[0], old, new)))


def _lines(old: dict[str, Json], new: dict[str, Json], a: dict[str, str], b: dict[str, str]) -> Iterator[str]:
    for header in (old, new):
        system = header["welcome"]["system"]
        yield f"{one_line(system['name'])} {one_line(system['version'])} · {header['started']} · {header['cases']}"
    if old["digest"] != new["digest"]:
        yield "用例集不同，只比较两边都有的用例 / the cases differ: only those in both runs are compared"
    both = [id for id in a if id in b]
    fixed = [id for id in both if a[id] != Verdict.PASS and b[id] == Verdict.PASS]
    broken = [id for id in both if a[id] == Verdict.PASS and b[id] != Verdict.PASS]
    yield from _part("新通过", "newly passed", fixed)
    yield from _part("新失败", "newly not passed", [f"{id}  {b[id]}" for id in broken])
    yield from _part("仅见于前者", "only in the first", [id for id in a if id not in b])
    yield from _part("仅见于后者", "only in the second", [id for id in b if id not in a])
    unchanged = len(both) - len(fixed) - len(broken)
    yield f"未变 / unchanged: {unchanged}"


def _part(zh: str, en: str, ids: list[str]) -> Iterator[str]:
    yield f"{zh} / {en}: {len(ids)}"
    yield from (f"  {id}" for id in ids)


def _verdicts(events: list[dict[str, Json]]) -> dict[str, str]:
    return {event["case"]: event["verdict"] for event in events if event["event"] == "result"}
