"""A decision asked row by row, by the rule itself, for what columns cannot say: lists of facts. About a hundred times slower."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import duckdb
import pyarrow as pa

from policy.audit.columns import is_list, kind_of, optional, sql_type
from policy.audit.decisions import ON, Reason
from policy.law.answers import Answer
from policy.law.facts import Field, Problem, fields_of
from policy.law.months import Month
from policy.law.regulations import Decision
from policy.law.values import write

_ARROW = {
    "BOOLEAN": pa.bool_(),
    "BIGINT": pa.int64(),
    "INTEGER": pa.int32(),
    "DATE": pa.date32(),
    "VARCHAR": pa.string(),
}


@dataclass
class RowByRow:
    """The same columns as :class:`policy.audit.decisions.Columnar` gives; reasons and problems are numbered as they are met."""

    decision: Decision
    on: date | None
    readings: Mapping[str, str]
    reasons: list[Reason] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The rule as it runs: the file that it stands in."""
        return self.decision.place[0].read_text(encoding="utf-8")

    def over(self, engine: duckdb.DuckDBPyConnection, table: str) -> str:
        """The table with ``contradiction``, ``reason`` and ``expected_<field>`` beside it, joined by ``row``."""
        results = fields_of(self.decision.outcome)
        types = [pa.int64(), pa.int64(), pa.int32(), *(_ARROW[sql_type(each.kind)] for each in results)]
        names = ["row", "contradiction", "reason", *(f"expected_{each.name}" for each in results)]
        schema = pa.schema(list(zip(names, types, strict=True)))
        answered = [
            self._answered(row, results) for row in engine.sql(f"SELECT * FROM {table}").to_arrow_table().to_pylist()
        ]
        columns = [pa.array(column, kind) for column, kind in zip(zip(*answered, strict=True), types, strict=True)]
        engine.register("answered", pa.table(columns, schema=schema) if answered else schema.empty_table())
        return f"SELECT * FROM {table} AS asked JOIN answered USING (row)"

    def _answered(self, row: Mapping[str, Any], results: tuple[Field, ...]) -> tuple[Any, ...]:
        nothing = (None,) * len(results)
        on = self.on or row[ON.strip('"')]
        if on is None or row["unreadable"]:
            return (row["row"], 0, None, *nothing)
        try:
            answer = self.decision.decide(on, facts_of(self.decision, row), self.readings)
        except ValueError as error:
            return (row["row"], 0, _number(self.reasons, Reason(None, str(error))), *nothing)
        if not isinstance(answer, Answer):
            bits = {
                _number(self.problems, Problem(each.field, None, each.remedy, each.because)) for each in answer.problems
            }
            return (row["row"], sum(1 << bit for bit in bits), None, *nothing)
        values = nothing if answer.value is None else (_cell(getattr(answer.value, each.name)) for each in results)
        return (row["row"], 0, _number(self.reasons, Reason.of(answer)), *values)


def facts_of(decision: Decision, row: Mapping[str, Any]) -> dict[str, Any]:
    """The facts (JSON) of a row as :mod:`policy.audit.reading` has read it."""
    facts = {}
    for each in fields_of(decision.facts):
        value = row[each.name]
        if value is not None:
            facts[each.name] = _json(value, each)
        elif optional(each) and row[f"{each.name}__none"]:
            facts[each.name] = None
    return facts


def _json(value: Any, field: Field) -> Any:
    if kind_of(field) is Month:
        return str(Month(value // 12, value % 12 + 1))
    return list(value) if is_list(field) else write(value)


def _cell(value: Any) -> Any:
    """A value of an outcome as columns write it."""
    if isinstance(value, Month):
        return value.year * 12 + value.number - 1
    if isinstance(value, tuple):
        return ",".join(str(entry) for entry in value)
    return value if isinstance(value, date) else write(value)


def _number(known: list[Any], item: Any) -> int:
    if item not in known:
        known.append(item)
    return known.index(item)
