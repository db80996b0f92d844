"""Which column of a table holds which fact, and which holds what the system decided: a YAML file, or names that say it.

key: settlement_no                      # names a row in the result
on: {column: decided_on}                # the day whose law applies: a column, or one date for all rows
facts:
  due: due_month                        # a column
  payer: {column: payer_type, terms: {单位: employer, 灵活就业: flexible}}
  water_price: {column: price_yuan, unit: yuan}
  left_on: {column: left_on, empty: none}   # an empty cell means that there is none, not that it is unknown
  other_rule: {always: false}           # the same in every row
system:
  pooled: {column: pooled_result, terms: {付: pooled_fund, 不付: not_pooled_fund}}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from policy.audit.columns import optional
from policy.law.facts import Field, fields_of
from policy.law.regulations import Decision

_PARTS = frozenset({"column", "terms", "unit", "empty", "always"})


@dataclass(frozen=True)
class Source:
    """Where the value of a field comes from: a ``column``, or ``always`` the same JSON value in ``constant``.

    ``terms`` are the words of the table and the JSON values that they stand for; ``yuan`` says that amounts are in yuan,
    ``none`` that an empty cell means that there is none."""

    column: str = ""
    terms: tuple[tuple[str, Any], ...] = ()
    yuan: bool = False
    none: bool = False
    constant: Any = None


@dataclass(frozen=True)
class TableMapping:
    """``key`` is a column or empty. ``on`` is a date, or the name of a column."""

    key: str
    on: date | str | None
    facts: Mapping[str, Source]
    system: Mapping[str, Source]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are read, each once."""
        named = [self.key, self.on if isinstance(self.on, str) else ""]
        named += [source.column for source in (*self.facts.values(), *self.system.values())]
        return tuple(dict.fromkeys(filter(None, named)))


def read_mapping(path: Path, decision: Decision) -> TableMapping:
    """Reads a mapping file. Raises ValueError naming the key that is wrong."""
    try:
        # As text, for YAML takes the key ``on`` and words such as yes and 1 for what they are not in a table.
        given = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise ValueError(f"{path}: 不是可用的 YAML / not usable as YAML: {error}") from error
    try:
        _keys("", given, ("key", "on", "facts", "system"))
        on = given.get("on")
        if isinstance(on, dict):
            _keys("on", on, ("column",))
        return TableMapping(
            str(given.get("key") or ""),
            on["column"] if isinstance(on, dict) else _day(on),
            _sources("facts", given.get("facts") or {}, fields_of(decision.facts)),
            _sources("system", given.get("system") or {}, fields_of(decision.outcome)),
        )
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from None


def mapping_by_name(decision: Decision, columns: Mapping[str, str]) -> TableMapping:
    """The mapping of a table whose columns are named as the fields are, by code or in Chinese; ``system_…`` for the system's."""

    def found(field: Field, prefix: str = "") -> Mapping[str, Source]:
        name = next((name for name in (prefix + field.name, prefix + field.zh) if name in columns), None)
        return {field.name: Source(name)} if name else {}

    facts = [found(field) for field in fields_of(decision.facts)]
    system = [found(field, "system_") for field in fields_of(decision.outcome)]
    return TableMapping(
        "key" if "key" in columns else "",
        "on" if "on" in columns else None,
        {name: source for each in facts for name, source in each.items()},
        {name: source for each in system for name, source in each.items()},
    )


def check(mapping: TableMapping, types: Mapping[str, str]) -> None:
    """Raises ValueError where the mapping names columns that the table does not have."""
    if absent := [name for name in mapping.columns if name not in types]:
        known = ", ".join(types)
        raise ValueError(f"表中没有这些列 / the table has no columns {', '.join(absent)}; it has: {known}")
    if not mapping.facts:
        raise ValueError("没有一列对应事实 / no column holds a fact: write a mapping, see suigui audit --dry-run")


def draft(decision: Decision, mapping: TableMapping, types: Mapping[str, str]) -> str:
    """A mapping to complete: what was found, and a line for what was not. It is itself a mapping that can be read."""
    unused = [name for name in types if name not in mapping.columns]
    lines = [f"# 表中未用的列 / columns not used: {', '.join(unused) or '—'}"]
    lines += [f"key: {mapping.key}" if mapping.key else "# key: 记录编号所在的列 / column that names a row"]
    lines += [f"on: {{column: {mapping.on}}}" if mapping.on else "# on: 2024-01-31 或 / or {column: …}"]
    for part, cls, sources in (("facts", decision.facts, mapping.facts), ("system", decision.outcome, mapping.system)):
        lines.append(f"{part}:")
        for field in fields_of(cls):
            said = f"{field.zh} / {field.en}"
            source = sources.get(field.name)
            lines.append(
                f"  {field.name}: {source.column}   # {said}"
                if source
                else f"  # {field.name}: 缺 / missing   # {said}"
            )
    return "\n".join(lines)


def _sources(part: str, given: Any, fields: tuple[Field, ...]) -> dict[str, Source]:
    known = {field.name: field for field in fields}
    _keys(part, given, tuple(known))
    return {name: _source(f"{part}.{name}", value, known[name]) for name, value in given.items()}


def _source(place: str, given: Any, field: Field) -> Source:
    if isinstance(given, str):
        return Source(given)
    _keys(place, given, tuple(_PARTS))
    if ("always" in given) is ("column" in given):
        raise ValueError(f"{place}: 写 column 或 always 之一 / give either column or always")
    if given.get("unit", "fen") not in ("fen", "yuan"):
        raise ValueError(f"{place}.unit: {given['unit']!r}: 写 fen 或 yuan / give fen or yuan")
    if given.get("empty", "unknown") not in ("unknown", "none") or (
        given.get("empty") == "none" and not optional(field)
    ):
        raise ValueError(
            f"{place}.empty: 只有可以没有的事实才写 none / none only for a fact of which there may be none"
        )
    terms = given.get("terms") or {}
    if not isinstance(terms, dict):
        raise ValueError(f"{place}.terms: 写成“表中的词: 值” / write words of the table and the values they stand for")
    read = {word: _checked(f"{place}.terms", field, value) for word, value in terms.items()}
    always = _checked(f"{place}.always", field, given["always"]) if "always" in given else None
    return Source(
        given.get("column", ""), tuple(read.items()), given.get("unit") == "yuan", given.get("empty") == "none", always
    )


def _checked(place: str, field: Field, text: str) -> Any:
    """The JSON value of the field's kind that a text stands for. Raises ValueError."""
    error = None
    for value in (text, yaml.safe_load(text)):
        try:
            field.read(value)
            return value
        except ValueError as unreadable:
            error = unreadable
    raise ValueError(f"{place}: {text!r}: {error}")


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except (TypeError, ValueError):
        raise ValueError(
            f"on: {value!r}: 写日期或 {{column: …}} / give a date like 2024-01-31, or {{column: …}}"
        ) from None


def _keys(place: str, given: Any, known: tuple[str, ...]) -> None:
    if not isinstance(given, dict):
        raise ValueError(f"{place or 'mapping'}: 写成键和值 / write keys and values")
    if unknown := [str(key) for key in given if key not in known]:
        raise ValueError(f"{place or 'mapping'}: 没有这个键 / unknown {', '.join(unknown)}; known: {', '.join(known)}")
