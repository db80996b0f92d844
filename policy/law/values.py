"""The kinds of value that facts and outcomes may have, each with its JSON form and JSON Schema.

Money is whole fen, a share is whole percent, a calendar month is ``2023-10``, a day is ``2023-10-31``. There are no floats.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from datetime import date
from typing import Any, NewType

from policy.law.months import Month
from policy.law.terms import Term

Fen = NewType("Fen", int)
"""Money, in whole fen (1 yuan = 100 fen)."""

Json = Any

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that a fact may lie in: no person or instrument of our law needs others, and date arithmetic stays in the calendar."""


class Unreadable(ValueError):
    """A value that is not of its kind. ``remedy`` says in both languages what to write instead."""

    def __init__(self, remedy: str) -> None:
        super().__init__(remedy)
        self.remedy = remedy


def read(kind: Any, value: Json, *, least: int | None = None, most: int | None = None) -> Any:
    """The typed value of a JSON value. Raises Unreadable with the remedy."""
    if kind is bool:
        if not isinstance(value, bool):
            raise Unreadable("填 true 或 false / give true or false")
        return value
    if kind is int or kind is Fen:
        return _read_whole(value, least, most)
    if kind is date:
        return _read_calendar(value, date.fromisoformat, "2024-01-31")
    if kind is Month:
        return _read_calendar(value, Month.parse, "2024-01")
    if isinstance(kind, type) and issubclass(kind, Term):
        if not isinstance(value, str) or value not in {str(term) for term in kind}:
            codes = ", ".join(f"{term.value}（{term.zh}）" for term in kind)
            raise Unreadable(f"取值须为其中之一 / give one of: {codes}")
        return kind._value2member_map_[value]
    if item := _item(kind):
        if not isinstance(value, list):
            raise Unreadable("填列表 / give a list")
        return tuple(read(item, entry, least=least, most=most) for entry in value)
    if option := _option(kind):
        return None if value is None else read(option, value, least=least, most=most)
    raise TypeError(f"{kind!r} is not a kind of value: see policy.law.values")


def write(value: Any) -> Json:
    """The JSON form of a typed value."""
    if isinstance(value, Term):
        return value.value
    if isinstance(value, date | Month):
        return str(value)
    if isinstance(value, tuple):
        return [write(entry) for entry in value]
    return value


def schema(kind: Any, *, least: int | None = None, most: int | None = None) -> dict[str, Json]:
    """The JSON Schema of a kind."""
    if kind is bool:
        return {"type": "boolean"}
    if kind is int or kind is Fen:
        bounds = {"minimum": least, "maximum": most}
        unit = {"x-unit": "fen"} if kind is Fen else {}
        return {"type": "integer"} | {key: bound for key, bound in bounds.items() if bound is not None} | unit
    if kind is date:
        return {"type": "string", "format": "date", "pattern": "^(19|20|21)"}
    if kind is Month:
        return {"type": "string", "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$", "x-unit": "month"}
    if isinstance(kind, type) and issubclass(kind, Term):
        labels = {term.value: {"zh": term.zh, "en": term.en} for term in kind}
        return {"type": "string", "enum": [term.value for term in kind], "x-labels": labels}
    if item := _item(kind):
        return {"type": "array", "items": schema(item, least=least, most=most)}
    if option := _option(kind):
        return {"anyOf": [schema(option, least=least, most=most), {"type": "null"}]}
    raise TypeError(f"{kind!r} is not a kind of value: see policy.law.values")


def object_schema(properties: Mapping[str, dict[str, Json]], required: list[str]) -> dict[str, Json]:
    """The JSON Schema of an object that refuses unknown keys."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": required,
        "additionalProperties": False,
    }


def _read_whole(value: Json, least: int | None, most: int | None) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unreadable("填整数 / give a whole number")
    if least is not None and value < least:
        raise Unreadable(f"不得小于{least} / at least {least}")
    if most is not None and value > most:
        raise Unreadable(f"不得大于{most} / at most {most}")
    return value


def _read_calendar(value: Json, parse: Any, example: str) -> Any:
    try:
        found = parse(value)
    except (TypeError, ValueError):
        found = None
    if found is None or str(found) != value:
        raise Unreadable(f"按{example}的样式填写历法上存在的日期 / write a real date like {example}")
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Unreadable(f"年份在{FIRST_YEAR}至{LAST_YEAR}之间 / a year from {FIRST_YEAR} to {LAST_YEAR}")
    return found


def _item(kind: Any) -> Any:
    """The element kind of ``tuple[kind, ...]``, or None."""
    return typing.get_args(kind)[0] if typing.get_origin(kind) is tuple else None


def _option(kind: Any) -> Any:
    """The kind of ``kind | None``, or None."""
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        return next(part for part in typing.get_args(kind) if part is not type(None))
    return None
