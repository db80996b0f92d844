"""Values that differ from row to row: SQL for DuckDB, with what Python knows of them.

A month is the whole number ``year * 12 + number - 1``, a length of time whole days, a term its code, a day a DATE. A column
is never NULL where it is used: reading a fact has settled that before.
"""

from __future__ import annotations

import ast
import typing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from policy.law.facts import Field
from policy.law.months import Month
from policy.law.terms import Term
from policy.law.values import FIRST_YEAR, LAST_YEAR, Fen

LARGEST = 10**12
"""The largest whole number that a column of facts may hold, in either direction: ten thousand million yuan in fen."""

_INT64, _INT128 = 2**63 - 1, 10**38 - 1


@dataclass(frozen=True)
class Column:
    """SQL and the kind of its values. ``least`` and ``most`` bound whole numbers, months (counted) and days (ordinals);
    where ``holds`` is false, the truth is the contrary of what the SQL says."""

    sql: str
    kind: Any
    least: int = 0
    most: int = 0
    holds: bool = True

    def __bool__(self) -> bool:
        raise TypeError(f"{self.sql} differs from row to row: its truth is for the translator to ask")

    @property
    def text(self) -> str:
        """The SQL of the value itself."""
        return self.sql if self.holds else f"(NOT {self.sql})"


class OutOfRange(ValueError):
    """Arithmetic that some row would lead out of whole numbers of 38 digits, or out of the calendar."""


def is_term(value: Any) -> bool:
    """Whether a value is a column of the codes of a closed list."""
    return isinstance(value, Column) and isinstance(value.kind, type) and issubclass(value.kind, Term)


def optional(field: Field) -> bool:
    """Whether a fact may be that there is none."""
    return type(None) in typing.get_args(field.kind)


def is_list(field: Field) -> bool:
    return typing.get_origin(field.kind) is tuple


def kind_of(field: Field) -> Any:
    """The kind of a fact's values where there is one; money is a whole number, a list stays one."""
    if is_list(field):
        return field.kind
    kind = next((part for part in typing.get_args(field.kind) if part is not type(None)), field.kind)
    return int if kind is Fen else kind


def none_of(name: str) -> str:
    """The column that says, beside an optional fact, that there is none; the fact itself is then NULL."""
    return f'"{name}__none"'


def of_fact(name: str, kind: Any, least: int | None, most: int | None) -> Column:
    """A fact as it stands in the table of facts."""
    if kind is date:
        return Column(name, date, date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal())
    if kind is Month:
        return Column(name, Month, FIRST_YEAR * 12, LAST_YEAR * 12 + 11)
    if kind is int:
        return Column(name, int, -LARGEST if least is None else least, LARGEST if most is None else most)
    return Column(name, kind)


def constant(value: Any) -> Column:
    """A value that is the same in every row. Raises TypeError where a column can hold no such thing."""
    if isinstance(value, bool):
        return Column(str(value).upper(), bool)
    if isinstance(value, int):
        return Column(f"({value})" if value < 0 else str(value), int, value, value)
    if isinstance(value, Month):
        counted = value.year * 12 + value.number - 1
        return Column(str(counted), Month, counted, counted)
    if isinstance(value, date):
        return Column(f"DATE '{value}'", date, value.toordinal(), value.toordinal())
    if isinstance(value, timedelta):
        return Column(str(value.days), timedelta, value.days, value.days)
    if isinstance(value, Term):
        return Column(quoted(value.value), type(value))
    if isinstance(value, tuple):
        return Column(quoted(",".join(str(entry) for entry in value)), str)
    raise TypeError(f"{value!r}")


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def as_column(value: Any) -> Column:
    return value if isinstance(value, Column) else constant(value)


# What sums and differences are of; whatever is not here a column cannot do.
_ARITHMETIC: dict[tuple[type[ast.operator], Any, Any], Any] = {
    (ast.Add, int, int): int,
    (ast.Sub, int, int): int,
    (ast.Mult, int, int): int,
    (ast.FloorDiv, int, int): int,
    (ast.Mod, int, int): int,
    (ast.Add, Month, int): Month,
    (ast.Sub, Month, int): Month,
    (ast.Sub, Month, Month): int,
    (ast.Add, date, timedelta): date,
    (ast.Sub, date, timedelta): date,
    (ast.Sub, date, date): timedelta,
}
_SIGN = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}


def arithmetic(operator: ast.operator, left: Column, right: Column) -> Column:
    """Raises KeyError for operands that do not go together, OutOfRange."""
    kind = _ARITHMETIC[type(operator), left.kind, right.kind]
    if isinstance(operator, ast.FloorDiv | ast.Mod):
        return _division(operator, left, right)
    apply = {ast.Add: int.__add__, ast.Sub: int.__sub__, ast.Mult: int.__mul__}[type(operator)]
    ends = [apply(a, b) for a in (left.least, left.most) for b in (right.least, right.most)]
    least, most = min(ends), max(ends)
    first = f"CAST({left.sql} AS HUGEINT)" if max(-least, most) > _INT64 else left.sql
    return within(Column(f"({first} {_SIGN[type(operator)]} {right.sql})", kind, least, most))


def _division(operator: ast.operator, left: Column, right: Column) -> Column:
    """Python rounds down, SQL towards 0, so below 0 what Python calls the remainder is taken off first."""
    if right.least < 1:
        raise OutOfRange(f"{right.sql} may be 0 or less in some row, which divides nothing")
    remainder = f"({left.sql} % {right.sql})"
    if left.least < 0:
        remainder = f"(({remainder} + {right.sql}) % {right.sql})"
    if isinstance(operator, ast.Mod):
        return Column(remainder, int, 0, right.most - 1)
    whole = left.sql if left.least >= 0 else f"({left.sql} - {remainder})"
    ends = [a // b for a in (left.least, left.most) for b in (right.least, right.most)]
    return Column(f"({whole} // {right.sql})", int, min(ends), max(ends))


def within(column: Column) -> Column:
    """The column, if every value it may have exists. Raises OutOfRange."""
    bounds = {Month: (12, 9999 * 12 + 11), date: (1, date.max.toordinal())}.get(column.kind, (-_INT128, _INT128))
    if not bounds[0] <= column.least <= column.most <= bounds[1]:
        raise OutOfRange(f"{column.sql} may leave the numbers or the calendar that SQL has")
    return column


def compared(operator: ast.cmpop, left: Column, right: Column) -> Column | bool:
    """A comparison; all of ``<``, ``<=``, ``>``, ``>=`` are one, said or denied, so that a path never asks it twice."""
    if isinstance(operator, ast.NotEq | ast.IsNot):
        return negated(compared(ast.Eq(), left, right))
    if isinstance(operator, ast.GtE):
        return negated(compared(ast.Lt(), left, right))
    if isinstance(operator, ast.Gt | ast.LtE):
        return compared(ast.Lt() if isinstance(operator, ast.Gt) else ast.GtE(), right, left)
    if left.kind is not right.kind:
        raise KeyError(f"{left.kind}, {right.kind}")
    if isinstance(operator, ast.Eq | ast.Is):
        return Column(f"({left.text} = {right.text})", bool)
    if not isinstance(operator, ast.Lt) or left.kind not in (int, Month, date, timedelta):
        raise KeyError(type(operator).__name__)
    if left.most < right.least:
        return True
    if left.least >= right.most:
        return False
    return Column(f"({left.sql} < {right.sql})", bool)


def negated(truth: Column | bool) -> Column | bool:
    return replace(truth, holds=not truth.holds) if isinstance(truth, Column) else not truth


def extreme(name: str, *columns: Column) -> Column:
    """The least (``LEAST``) or greatest (``GREATEST``) of columns of one kind. Raises KeyError where they are of several."""
    if len({column.kind for column in columns}) > 1 or columns[0].kind not in (int, Month, date, timedelta):
        raise KeyError(", ".join(str(column.kind) for column in columns))
    pick = min if name == "LEAST" else max
    bounds = pick(column.least for column in columns), pick(column.most for column in columns)
    return Column(f"{name}({', '.join(column.sql for column in columns)})", columns[0].kind, *bounds)


def part(column: Column, name: str) -> Column:
    """``day.year``, ``month.last_day`` and their like. Raises KeyError for what a column does not have."""
    sql, day = column.sql, column.kind is date
    low, high = (date.fromordinal(column.least), date.fromordinal(column.most)) if day else (date.min, date.max)
    if column.kind is Month:
        first = f"make_date({sql} // 12, {sql} % 12 + 1, 1)"
        low, high = (date(month // 12, month % 12 + 1, 1) for month in (column.least, column.most))
        days = low.toordinal(), high.toordinal() + 30
        parts = {
            "year": Column(f"({sql} // 12)", int, column.least // 12, column.most // 12),
            "number": Column(f"({sql} % 12 + 1)", int, 1, 12),
            "first_day": Column(first, date, *days),
            "last_day": Column(f"last_day({first})", date, *days),
        }
    elif day:
        parts = {
            "year": Column(f"year({sql})", int, low.year, high.year),
            "month": Column(f"month({sql})", int, 1, 12),
            "day": Column(f"day({sql})", int, 1, 31),
        }
    elif column.kind is timedelta:
        parts = {"days": replace(column, kind=int)}
    else:
        parts = {}
    return within(parts[name]) if name != "last_day" else parts[name]


def month_of(day: Column) -> Column:
    """``Month.of(day)``."""
    low, high = date.fromordinal(day.least), date.fromordinal(day.most)
    bounds = low.year * 12 + low.month - 1, high.year * 12 + high.month - 1
    return Column(f"(year({day.sql}) * 12 + month({day.sql}) - 1)", Month, *bounds)


def day_of(year: Column, month: Column, number: Column) -> Column:
    """``date(year, month, day)``, of numbers that make a day."""
    bounds = date(max(1, year.least), 1, 1).toordinal(), date(min(9999, year.most), 12, 31).toordinal()
    return Column(f"make_date({year.sql}, {month.sql}, {number.sql})", date, *bounds)


def sql_type(kind: Any, *found: Column) -> str:
    """The type in which DuckDB holds values of a kind; lists of terms are their codes with commas between them."""
    if typing.get_origin(kind) is tuple:
        return "VARCHAR"
    plain = next((part for part in typing.get_args(kind) if part is not type(None)), kind)
    if plain in (int, Fen) and any(max(-column.least, column.most) > _INT64 for column in found):
        return "DECIMAL(38, 0)"
    return {bool: "BOOLEAN", int: "BIGINT", Fen: "BIGINT", Month: "INTEGER", date: "DATE"}.get(plain, "VARCHAR")
