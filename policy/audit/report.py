"""What an audit found, for a reader: counts by provision and kind of difference, money over and under, the first rows of each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import duckdb

from policy.audit.columns import quoted
from policy.audit.run import FOLDERS, STATUSES
from policy.law.facts import fields_of
from policy.law.regulations import Decision
from policy.law.values import Fen

Cite = Callable[[str], str]
"""The citation, in both languages, of a provision's id inside the document."""

_STATUS = {
    "same": "一致 / same",
    "different": "不一致 / different",
    "undecided": "不能作结论 / undecided",
    "rejected": "事实被拒绝 / rejected",
    "failed": "规则出错 / the rule failed",
}
_FIRST_ROWS = 3


def merged(batches: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The groups of all batches together, those of more rows first."""
    rows: Counter[str] = Counter()
    sums: dict[str, dict[str, list[int]]] = {}
    for group in (group for batch in batches for group in batch["groups"]):
        key = json.dumps({name: value for name, value in group.items() if name not in ("rows", "sums")}, sort_keys=True)
        rows[key] += group["rows"]
        total = sums.setdefault(key, {})
        for name, (over, under) in group["sums"].items():
            before = total.get(name, [0, 0])
            total[name] = [before[0] + over, before[1] + under]
    return [{**json.loads(key), "rows": count, "sums": sums[key]} for key, count in rows.most_common()]


def report(decision: Decision, groups: list[dict[str, Any]], out: Path, cite: Cite) -> str:
    """The report in words; ``groups`` as merged, ``out`` the folder of the audit."""
    total = sum(group["rows"] for group in groups)
    by_status = Counter({status: sum(g["rows"] for g in groups if g["status"] == status) for status in STATUSES})
    lines = [f"{decision.id}  {decision.zh}", f"{total:,} 行 / rows"]
    lines += [f"  {_STATUS[status]}: {by_status[status]:,}" for status in STATUSES]
    for status in STATUSES:
        found = [group for group in groups if group["status"] == status]
        if found:
            lines += ["", f"{_STATUS[status]}"]
            lines += [line for group in found for line in _group(decision, group, cite)]
    lines += _totals(decision, groups)
    lines += _first_rows(decision, out, cite)
    written = [str(out / folder) for status, folder in FOLDERS.items() if by_status[status]]
    return "\n".join([*lines, *(["", "逐行结果 / the rows:", *(f"  {each}" for each in written)] if written else [])])


def _group(decision: Decision, group: Mapping[str, Any], cite: Cite) -> list[str]:
    words = []
    if group["differing"]:
        titles = {field.name: field.zh for field in fields_of(decision.outcome)}
        words.append("不同的项 / differing: " + ", ".join(f"{titles[name]} {name}" for name in group["differing"]))
    if answer := group["answer"]:
        words.append(_answer(answer, cite))
    if group["unreadable"]:
        words.append("读不出的列 / unreadable columns: " + ", ".join(group["unreadable"]))
    if group["contradictory"]:
        words.append("互相矛盾的事实 / contradictory facts: " + ", ".join(group["contradictory"]))
    if group["failure"]:
        words.append(group["failure"])
    return [f"  {group['rows']:>12,}  {'；'.join(words)}", *_money(decision, group["sums"], " " * 16)]


def _answer(answer: Mapping[str, Any], cite: Cite) -> str:
    because = "、".join(map(cite, answer["because"]))
    asked = [*answer.get("needs", ()), *answer.get("delegations", ())]
    return f"{answer['kind']}  {because}{'  ' if asked else ''}{', '.join(asked)}"


def _money(decision: Decision, sums: Mapping[str, list[int]], indent: str) -> list[str]:
    fields = {field.name: field for field in fields_of(decision.outcome)}
    return [
        f"{indent}{fields[name].zh} {name}: 多 / over {_amount(fields[name].kind, over)}, 少 / under {_amount(fields[name].kind, under)}"
        for name, (over, under) in sums.items()
        if over or under
    ]


def _totals(decision: Decision, groups: list[dict[str, Any]]) -> list[str]:
    sums: dict[str, list[int]] = {}
    for group in groups:
        for name, (over, under) in group["sums"].items():
            before = sums.get(name, [0, 0])
            sums[name] = [before[0] + over, before[1] + under]
    lines = _money(decision, sums, "  ")
    return ["", "合计，多与少分列 / in all, over and under apart", *lines] if lines else []


def _amount(kind: Any, number: int) -> str:
    """Fen as yuan, in integers."""
    return (
        f"{number // 100:,}.{number % 100:02} 元 / yuan"
        if Fen in (kind, *getattr(kind, "__args__", ()))
        else f"{number:,}"
    )


def _first_rows(decision: Decision, out: Path, cite: Cite) -> list[str]:
    """The first rows of each kind of difference, in the order of the table: facts, results and the sum between them."""
    if not any((out / "differences").glob("*.parquet")):
        return []
    results = fields_of(decision.outcome)
    files = quoted(str(out / "differences" / "*.parquet"))
    with duckdb.connect() as engine:
        columns = [row[0] for row in engine.sql(f"DESCRIBE SELECT * FROM read_parquet({files})").fetchall()]
        compared = [field for field in results if f"system_{field.name}" in columns]
        kind = ", ".join(f"expected_{field.name} IS DISTINCT FROM system_{field.name}" for field in compared)
        order = f"row_number() OVER (PARTITION BY because, {kind} ORDER BY source, row)"
        rows = engine.sql(
            f"SELECT * FROM read_parquet({files}) QUALIFY {order} <= {_FIRST_ROWS} ORDER BY because, {kind}, source, row"
        ).fetchall()
    lines = ["", f"每种不一致的前{_FIRST_ROWS}行 / first {_FIRST_ROWS} rows of each kind"]
    for row in (dict(zip(columns, values, strict=True)) for values in rows):
        because = row["because"].partition(": ")[2].split(", ")
        facts = {field.name: row[field.name] for field in fields_of(decision.facts) if row[field.name] is not None}
        lines += ["", f"  {row['source']}:{row['row'] + 1}  {row['key']}  {'、'.join(map(cite, because))}"]
        lines.append("    " + ", ".join(f"{name}={_plain(value)}" for name, value in facts.items()))
        for field in compared:
            expected, system = row[f"expected_{field.name}"], row[f"system_{field.name}"]
            if expected != system:
                less = (
                    f"；差 / difference {row[f'difference_{field.name}']:+,}"
                    if f"difference_{field.name}" in row
                    else ""
                )
                lines.append(
                    f"    {field.zh} {field.name}: 依法 / by law {_plain(expected)}, 系统 / system {_plain(system)}{less}"
                )
    return lines


def _plain(value: Any) -> str:
    if value is None:
        return "—"
    return str(value).lower() if isinstance(value, bool) else str(value)
