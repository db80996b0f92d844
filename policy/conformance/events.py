"""The record of a run: one JSON object a line, each with the digest of the line before, from which every report is made.

The chain shows a record that was cut or clumsily edited. It is no signature: who wrote a record can write another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from policy.law.values import Json

FORMAT = 1


class RecordError(ValueError):
    """A record that is not whole; the text names file, line and what to do."""


class Recorder:
    """Writes a record line by line, so that an interrupted run leaves what it found."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._before = ""

    def write(self, event: Mapping[str, Json]) -> None:
        line = _line({**event, "before": self._before})
        self._before = digest(line)
        self._file.write(line + "\n")
        self._file.flush()


def digest(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()[:32]


def read_record(path: Path) -> list[dict[str, Json]]:
    """All events of a record. Raises RecordError where it was cut, edited, or never finished."""
    with path.open(encoding="utf-8") as file:
        events = list(_events(path, file))
    if not events or events[0].get("event") != "header" or events[0].get("format") != FORMAT:
        raise RecordError(f"{path}:1: 不是运行记录 / no record of a run: it begins with a header of format {FORMAT}")
    if events[-1].get("event") != "footer":
        raise RecordError(f"{path}:{len(events)}: 运行未完成 / the run was not finished: run it again")
    return events


def _events(path: Path, lines: Iterable[str]) -> Iterator[dict[str, Json]]:
    before = ""
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\n")
        try:
            event = json.loads(text)
        except ValueError as error:
            raise RecordError(f"{path}:{number}: 不是 JSON / not JSON: {error}") from None
        if not isinstance(event, dict) or event.get("before") != before or _line(event) != text:
            raise RecordError(f"{path}:{number}: 记录被改动或截断 / edited or cut: run it again")
        before = digest(text)
        yield event


def _line(event: Mapping[str, Json]) -> str:
    return json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
