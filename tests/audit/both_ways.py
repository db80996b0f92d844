"""Facts answered in both ways, by the rule and over columns, and any well-typed facts for hypothesis to draw."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import duckdb
import pyarrow as pa
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from policy.audit.columns import kind_of, optional, sql_type
from policy.audit.decisions import Columnar
from policy.law.answers import Answer
from policy.law.facts import Field, fields_of
from policy.law.months import Month
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import FIRST_YEAR, LAST_YEAR

# The first example is the simplest, of equal rows; without shrinking, for a row that differs is small enough to read.
drawn = settings(
    deadline=None, derandomize=True, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)

_ARROW = {
    "BOOLEAN": pa.bool_(),
    "BIGINT": pa.int64(),
    "INTEGER": pa.int32(),
    "DATE": pa.date32(),
    "VARCHAR": pa.string(),
}
_EVER = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
_DAYS = _EVER | st.dates(date(2022, 10, 1), date(2024, 6, 30)) | st.dates(date(2023, 2, 25), date(2023, 3, 3))


def any_facts(decision: Decision) -> st.SearchStrategy[dict[str, Any]]:
    """All facts of a decision, or some; near each other often enough that comparisons go both ways."""
    values = {field.name: _values(field) for field in fields_of(decision.facts)}
    return st.fixed_dictionaries(values) | st.fixed_dictionaries({}, optional=values)


def _values(field: Field) -> st.SearchStrategy[Any]:
    kind = kind_of(field)
    if optional(field):
        return st.none() | _of_kind(kind, field)
    return _of_kind(kind, field)


def _of_kind(kind: Any, field: Field) -> st.SearchStrategy[Any]:
    if kind is bool:
        return st.booleans()
    if kind is int:
        least = -(10**12) if field.least is None else field.least
        most = field.most or 10**12
        near = min(most, max(least, 0) + 400)
        return st.integers(least, most) | st.integers(max(least, -400), near) | st.sampled_from([max(least, 0), near])
    if kind is date:
        return _DAYS.map(str)
    if kind is Month:
        return _DAYS.map(lambda day: str(Month.of(day)))
    assert issubclass(kind, Term)
    return st.sampled_from([term.value for term in kind])


FAILED = "the rule ends in an error"


def by_rule(
    decision: Decision, on: date, rows: Sequence[dict[str, Any]], readings: Mapping[str, str] = {}
) -> list[Any]:
    """What the rule answers, as JSON: for rejected facts the fields and remedies."""
    return [_by_rule(decision, on, row, readings) for row in rows]


def _by_rule(decision: Decision, on: date, row: dict[str, Any], readings: Mapping[str, str]) -> Any:
    try:
        answer = decision.decide(on, row, readings)
    except ValueError:
        return FAILED
    if isinstance(answer, Answer):
        return answer.json()
    return [(problem.field, problem.remedy) for problem in answer.problems]


def over_columns(columnar: Columnar, rows: Sequence[dict[str, Any]], on: Sequence[date] = ()) -> list[Any]:
    """The same from columns."""
    with duckdb.connect() as engine:
        engine.register("facts", _table(columnar.decision, rows, on))
        found = engine.sql(columnar.over(engine, "facts")).to_arrow_table().to_pylist()
    assert sorted(row["row"] for row in found) == list(range(len(rows)))
    return [_answer(columnar, row) for row in sorted(found, key=lambda row: int(row["row"]))]


def _table(decision: Decision, rows: Sequence[dict[str, Any]], on: Sequence[date]) -> Any:
    columns = {"row": pa.array(range(len(rows)), pa.int64())}
    if on:
        columns["on"] = pa.array(on, pa.date32())
    for field in fields_of(decision.facts):
        kind = kind_of(field)
        cells = [_cell(kind, row.get(field.name)) for row in rows]
        columns[field.name] = pa.array(cells, _ARROW[sql_type(kind)])
        if optional(field):
            none = [field.name in row and row[field.name] is None for row in rows]
            columns[f"{field.name}__none"] = pa.array(none, pa.bool_())
    return pa.table(columns)


def _cell(kind: Any, value: Any) -> Any:
    if value is None or kind not in (date, Month):
        return value
    if kind is date:
        return date.fromisoformat(value)
    month = Month.parse(value)
    return month.year * 12 + month.number - 1


def _answer(columnar: Columnar, row: dict[str, Any]) -> Any:
    if row["contradiction"]:
        bits = (n for n in range(len(columnar.problems)) if row["contradiction"] >> n & 1)
        return [(columnar.problems[n].field, columnar.problems[n].remedy) for n in bits]
    reason = columnar.reasons[row["reason"]]
    if reason.answer is None:
        assert reason.failure
        return FAILED
    answer = reason.answer.json()
    if answer["kind"] == "determined":
        answer["value"] = dict(_values_of(columnar.decision, row))
    return answer


def _values_of(decision: Decision, row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for field in fields_of(decision.outcome):
        value = row[f"expected_{field.name}"]
        if typing.get_origin(field.kind) is tuple:
            value = value.split(",") if value else []
        elif value is not None and sql_type(field.kind) == "INTEGER":
            value = str(Month(value // 12, value % 12 + 1))
        elif isinstance(value, date):
            value = str(value)
        yield field.name, int(value) if sql_type(field.kind) == "BIGINT" and value is not None else value
