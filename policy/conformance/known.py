"""Failures that a vendor knows of: a dated, strict list, so that its CI can be green without anything being forgotten.

YAML: a list of ``{case, until, reason}``. What is not on it fails; what is on it and passes, has run out, or names no case, fails too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from policy.conformance.text import one_line
from policy.law.values import Json


@dataclass(frozen=True)
class Known:
    """A failure that is known until a day, that day included."""

    case: str
    until: date
    reason: str


@dataclass(frozen=True)
class Compared:
    """A run against the list: failures that are not on it, and entries that no longer hold, each with why."""

    new: tuple[str, ...]
    stale: tuple[tuple[str, str], ...]


def read_known(path: Path) -> tuple[Known, ...]:
    """The list. Raises ValueError with file, entry and remedy."""
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    except (yaml.YAMLError, ValueError) as error:  # a day that no month has is a ValueError
        raise ValueError(f"{path}: 不是 YAML / not YAML: {error}") from error
    if not isinstance(entries, list):
        raise ValueError(f"{path}: 写成列表 / write a list of {{case, until, reason}}")
    found = tuple(_known(path, number, entry) for number, entry in enumerate(entries, 1))
    if twice := [id for id, times in Counter(entry.case for entry in found).items() if times > 1]:
        raise ValueError(f"{path}: 写了两次 / listed twice: {', '.join(map(one_line, twice))}")
    return found


def _known(path: Path, number: int, entry: Json) -> Known:
    wanted = {"case", "until", "reason"}
    if not isinstance(entry, dict) or set(entry) != wanted or type(entry["until"]) is not date:
        raise ValueError(f"{path}: 第{number}项 / entry {number}: 写 / write case, until: 2024-01-31, reason")
    return Known(str(entry["case"]), entry["until"], str(entry["reason"]))


def compare(known: Iterable[Known], wrong: Iterable[str], asked: Iterable[str], today: date) -> Compared:
    """``wrong`` and ``asked`` are case ids of the run."""
    listed: Mapping[str, Known] = {entry.case: entry for entry in known}
    failed, ran = set(wrong), set(asked)
    stale = []
    for id, entry in listed.items():
        if id not in ran:
            stale.append((id, "没有这个用例 / no such case in the run"))
        elif id not in failed:
            stale.append((id, "已通过，删去 / it passes now: remove it"))
        elif entry.until < today:
            stale.append((id, f"{entry.until} 已过期 / ran out on {entry.until}"))
    return Compared(tuple(id for id in wrong if id not in listed), tuple(stale))
