"""Rows of facts for a decision, generated inside DuckDB: synthetic, of no real person, the same for the same arguments."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from policy.audit.columns import kind_of, optional, quoted
from policy.audit.decisions import columnar
from policy.law.facts import Field, fields_of
from policy.law.months import Month
from policy.law.regulations import Decision
from policy.law.values import write

DRAWN = 40
"""How many times as many rows are drawn, at most, as are wanted."""


def generate(decision: Decision, rows: int, path: Path, missing: float = 0.01, contradictory: float = 0.001) -> None:
    """Writes ``rows`` rows to a Parquet file: ``key``, and a column for each fact, NULL in a share ``missing`` of them.

    Facts are written as a system would export them: days as DATE, months as ``2023-10``, terms as their codes. Of the rows that
    contradict themselves only a share ``contradictory`` is kept. Raises ValueError where hardly a row does not."""
    facts = []
    for index, field in enumerate(fields_of(decision.facts)):
        facts.append(f'CASE WHEN {_random(index, 1)} >= {missing} THEN {_values(field, index)} END AS "{field.name}"')
        facts += [f'FALSE AS "{field.name}__none"'] if optional(field) else []
    drawn = f"SELECT row, {', '.join(facts)} FROM range({rows * DRAWN}) AS generated(row)"
    contradiction = columnar(decision, decision.regulation.versions[-1].in_force, {}).contradiction
    kept = f"SELECT * FROM ({drawn}) AS drawn WHERE {_random(0, 3)} < {contradictory} OR ({contradiction}) = 0 LIMIT {rows}"
    written = ", ".join(f'{_written(field)} AS "{field.name}"' for field in fields_of(decision.facts))
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as engine:
        engine.execute(
            f"COPY (SELECT row AS key, {written} FROM ({kept}) AS kept) TO {quoted(str(path))} "
            "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 250000)"
        )
        ((found,),) = engine.sql(f"SELECT count(*) FROM {quoted(str(path))}").fetchall()
    if found != rows:
        raise ValueError(
            f"{decision.id}: only {found} of {rows} rows without contradiction among {DRAWN} times as many drawn"
        )


def _written(field: Field) -> str:
    name = f'"{field.name}"'
    if kind_of(field) is Month:
        return f"strftime(make_date({name} // 12, {name} % 12 + 1, 1), '%Y-%m')"
    return name


def _random(index: int, draw: int) -> str:
    """A number from 0 up to 1, of the row and the field alone."""
    return f"(hash(row, {index}, {draw}) % 1000003 / 1000003.0)"


def _values(field: Field, index: int) -> str:
    kind: Any = kind_of(field)
    draw = _random(index, 2)
    if kind is bool:
        return f"{draw} < 0.8"
    if kind is int:
        least = field.least or 0
        return f"CAST({least} + floor({draw} * {min(field.most or 400, 400) - least + 1}) AS BIGINT)"
    if kind in (date, Month):
        day = f"(DATE '2023-01-01' + CAST(floor({draw} * 540) AS INTEGER))"
        return f"CAST(year({day}) * 12 + month({day}) - 1 AS INTEGER)" if kind is Month else day
    codes = ", ".join(quoted(write(term)) for term in kind)
    return f"[{codes}][CAST(floor({draw} * {len(kind)}) AS BIGINT) + 1]"
