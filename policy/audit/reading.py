"""Cells of a table as facts and as what a system decided: typed columns in SQL, and which cells could not be read.

A cell is read as strictly as JSON facts are: nothing is rounded, cut off or guessed. What cannot be read rejects its row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import EnumType
from typing import Any

from policy.audit.columns import LARGEST, constant, is_list, kind_of, none_of, optional, quoted, sql_type
from policy.audit.mapping import Source, TableMapping
from policy.audit.table import ROW
from policy.law.facts import Field, fields_of
from policy.law.months import Month
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import FIRST_YEAR, LAST_YEAR

_INTEGERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "HUGEINT")
_YEARS = f"BETWEEN {FIRST_YEAR} AND {LAST_YEAR}"


@dataclass(frozen=True)
class Cell:
    """A field as read: its column in SQL ``as_name``, and the SQL of its value, NULL where the cell is empty or unreadable."""

    as_name: str
    field: Field
    source: Source
    type: str
    value: str


@dataclass(frozen=True)
class Reading:
    """How rows are read. Bit *n* of ``unreadable`` is set where ``cells[n]`` could not be."""

    decision: Decision
    mapping: TableMapping
    cells: tuple[Cell, ...]

    def sql(self, rows: str) -> str:
        """``row`` and ``key``, ``on`` where rows have their own day, each fact by its name, ``system_…``, and ``unreadable``."""
        given = {cell.field.name for cell in self.cells if not cell.as_name.startswith("system_")}
        columns = [
            f"{ROW} AS row",
            f"{_quote(self.mapping.key) if self.mapping.key else ROW} AS key",
        ]
        columns += [f"{cell.value} AS {_quote(cell.as_name)}" for cell in self.cells]
        for field in fields_of(self.decision.facts):
            source = self.mapping.facts.get(field.name)
            if field.name not in given:
                value = _constant(source.constant, field) if source else "NULL"
                columns.append(f"CAST({value} AS {sql_type(kind_of(field))}) AS {_quote(field.name)}")
            if optional(field):
                columns.append(f"{_none(field, source)} AS {none_of(field.name)}")
        cells = [f"{_quote(cell.source.column)} AS cell_{n}" for n, cell in enumerate(self.cells)]
        read = f"SELECT {', '.join((*columns, *cells))} FROM {rows}"
        doubtful = [(n, cell) for n, cell in enumerate(self.cells) if not _certain(cell)]
        bits = [f"CASE WHEN {_unread(n, cell)} THEN {1 << n} ELSE 0 END" for n, cell in doubtful] or ["0"]
        return f"(SELECT * EXCLUDE ({', '.join(f'cell_{n}' for n in range(len(cells)))}), {' + '.join(bits)} AS unreadable FROM ({read}))"

    def raw(self) -> str:
        """The cells as they stand, as text and named ``cell_…``, for rows that are rejected."""
        return ", ".join(
            f"CAST({_quote(name)} AS VARCHAR) AS {_quote(f'cell_{name}')}" for name in self.mapping.columns
        )


def reading(decision: Decision, mapping: TableMapping, types: Mapping[str, str]) -> Reading:
    """How to read the cells of a table whose columns have the given types of DuckDB."""
    fields = {field.name: field for field in fields_of(decision.facts)}
    results = {field.name: field for field in fields_of(decision.outcome)}
    read = [(name, fields[name], source) for name, source in mapping.facts.items()]
    read += [(f"system_{name}", results[name], source) for name, source in mapping.system.items()]
    if isinstance(mapping.on, str):
        read.append(("on", Field("on", date, "裁决日", "day of the decision"), Source(mapping.on)))
    cells = [
        Cell(
            name,
            field,
            source,
            types[source.column],
            _value(field, source, types[source.column], name.startswith("system_")),
        )
        for name, field, source in read
        if source.column
    ]
    if len(cells) > 62:
        raise ValueError(f"{len(cells)} 列 / columns mapped: at most 62")
    return Reading(decision, mapping, tuple(cells))


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(source: Source) -> str:
    return f"CAST({_quote(source.column)} AS VARCHAR)"


def _certain(cell: Cell) -> bool:
    """Whether whatever the column may hold is a value."""
    return cell.type == "BOOLEAN" and kind_of(cell.field) is bool and not cell.source.terms


def _unread(n: int, cell: Cell) -> str:
    """Whether a cell holds something that is no value; an empty text is an empty cell. The day of a decision must be there."""
    if cell.as_name == "on":
        return '"on" IS NULL'
    given = f"cell_{n} <> ''" if cell.type == "VARCHAR" else f"cell_{n} IS NOT NULL"
    return f"{given} AND {_quote(cell.as_name)} IS NULL"


def _none(field: Field, source: Source | None) -> str:
    if source is None:
        return "FALSE"
    if source.column:
        empty = f"({_quote(source.column)} IS NULL OR {_text(source)} = '')"
        return empty if source.none else "FALSE"
    return str(source.constant is None).upper()


def _constant(value: Any, field: Field) -> str:
    read = field.read(value)
    return "NULL" if read is None else constant(read).text


def _value(field: Field, source: Source, type: str, system: bool) -> str:
    """SQL that is a cell's typed value, or NULL."""
    if source.terms:
        whens = "".join(f" WHEN {quoted(word)} THEN {_constant(value, field)}" for word, value in source.terms)
        return f"CASE {_text(source)}{whens} END"
    column, kind, text = _quote(source.column), kind_of(field), _text(source)
    if kind is bool:
        return column if type == "BOOLEAN" else f"CASE lower({text}) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END"
    if kind is int:
        return _whole(field, source, column, type)
    if kind is date:
        plain = column if type == "DATE" else f"CASE WHEN length({text}) = 10 THEN TRY_CAST({text} AS DATE) END"
        return f"CASE WHEN year({plain}) {_YEARS} THEN {plain} END"
    if kind is Month:
        first = column if type == "DATE" else f"CASE WHEN length({text}) = 7 THEN TRY_CAST({text} || '-01' AS DATE) END"
        return f"CASE WHEN year({first}) {_YEARS} AND day({first}) = 1 THEN CAST(year({first}) * 12 + month({first}) - 1 AS INTEGER) END"
    if is_list(field) and not system:
        return column  # rows with lists are asked one by one, and read there
    if isinstance(kind, EnumType) and issubclass(kind, Term):
        return f"CASE WHEN {text} IN ({', '.join(quoted(term.value) for term in kind)}) THEN {text} END"
    return text  # a list of terms, compared as its codes with commas between them


def _whole(field: Field, source: Source, column: str, type: str) -> str:
    """A whole number within the bounds of the field; amounts in yuan as fen. No float is ever calculated with."""
    least = -LARGEST if field.least is None else max(field.least, -LARGEST)
    most = LARGEST if field.most is None else min(field.most, LARGEST)
    if type in _INTEGERS:
        number = f"TRY_CAST({column} AS HUGEINT) * 100" if source.yuan else f"TRY_CAST({column} AS BIGINT)"
    elif type.startswith("DECIMAL"):
        exact = f"TRY_CAST({column} AS {'DECIMAL(20, 2)' if source.yuan else 'BIGINT'})"
        number = f"CASE WHEN {exact} = {column} THEN TRY_CAST({exact}{' * 100' if source.yuan else ''} AS BIGINT) END"
    else:
        text = _text(source)
        pattern = r"-?[0-9]{1,13}(\.[0-9]{1,2}0*)?" if source.yuan else r"-?[0-9]{1,13}(\.0*)?"
        exact = f"TRY_CAST({text} AS DECIMAL(20, 2))" + (" * 100" if source.yuan else "")
        number = f"CASE WHEN regexp_full_match({text}, '{pattern}') THEN TRY_CAST({exact} AS BIGINT) END"
    return f"CASE WHEN {number} BETWEEN {least} AND {most} THEN CAST({number} AS BIGINT) END"
