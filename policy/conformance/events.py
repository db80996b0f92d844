"""The record of a run: one JSON object a line, each with the digest of itself and all before it, from which every report is made.

The chain shows a record that was cut or clumsily edited. It is no signature: who wrote a record can write another.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from policy.conformance.judge import Citations, Verdict
from policy.law.values import Json

FORMAT = 1
_SHAPES: Mapping[str, Json] = {
    "header": {
        "format": int,
        "suite": str,
        "cases": int,
        "digest": str,
        "selection": str,
        "target": str,
        "welcome": {"system": {"name": str, "version": str}, "claims": [str]},
        "started": str,
    },
    "result": {"case": str, "provision": str, "decision": str, "verdict": str, "ms": int},
    "footer": {
        "verdicts": {verdict.value: int for verdict in Verdict},
        "citations": {kind.value: int for kind in Citations},
        "unproven": [str],
        "conclusion": str,
    },
}
"""What reports take for granted in an event; a record may come from anywhere."""
_OPTIONAL: Mapping[str, Json] = {
    "checks": [{"path": str, "wanted": object, "holds": bool}],
    "citations": str,
    "code": str,
    "detail": str,
}


class RecordError(ValueError):
    """A record that is not whole; the text names file, line and what to do."""


class Recorder:
    """Writes a record line by line, so that an interrupted run leaves what it found."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._chain = ""

    def write(self, event: Mapping[str, Json]) -> None:
        """Writes one event, at once."""
        self._chain = _linked(self._chain, event)
        self._file.write(_line({**event, "chain": self._chain}) + "\n")
        self._file.flush()


def read_record(path: Path) -> list[dict[str, Json]]:
    """All events of a record. Raises RecordError where it was cut, edited, or never finished."""
    with path.open("rb") as file:
        events = list(_events(path, file))
    if not events or events[0].get("event") != "header" or events[0].get("format") != FORMAT:
        raise RecordError(f"{path}:1: 不是运行记录 / no record of a run: it begins with a header of format {FORMAT}")
    if events[-1].get("event") != "footer":
        raise RecordError(f"{path}:{len(events)}: 运行未完成 / the run was not finished: run it again")
    if not _agree(*events):
        raise RecordError(f"{path}: 首尾与结果不符 / header and footer do not agree with the results: run it again")
    return events


def _agree(header: dict[str, Json], *results_and_footer: dict[str, Json]) -> bool:
    """Whether every case has its result, and the footer counts them: most reports print its figures."""
    *results, footer = results_and_footer
    counted = Counter(result.get("verdict") for result in results)
    told = footer["verdicts"]
    agreed: bool = told == {verdict.value: counted[verdict.value] for verdict in Verdict}
    return agreed and sum(told.values()) == len(results) == header["cases"]


def _events(path: Path, lines: Iterable[bytes]) -> Iterator[dict[str, Json]]:
    chain = ""
    for number, line in enumerate(lines, 1):
        try:
            text = line.decode().removesuffix("\n")
            event = json.loads(text)
            chain = _linked(chain, {name: value for name, value in event.items() if name != "chain"})
            whole = event.get("chain") == chain and _line(event) == text and _shaped(event)
        except (ValueError, AttributeError, RecursionError) as error:
            raise RecordError(f"{path}:{number}: 不是记录的一行 / not a line of a record: {error}") from None
        if not whole:
            raise RecordError(f"{path}:{number}: 记录被改动或截断 / edited or cut: run it again")
        yield event


def _shaped(event: Mapping[str, Json]) -> bool:
    shape = _SHAPES.get(str(event.get("event")))
    optional = {name: part for name, part in _OPTIONAL.items() if name in event}
    return shape is not None and _fits(event, {**optional, **shape})


def _fits(value: Json, shape: Any) -> bool:
    if isinstance(shape, dict):
        return isinstance(value, dict) and all(
            name in value and _fits(value[name], part) for name, part in shape.items()
        )
    if isinstance(shape, list):
        return isinstance(value, list) and all(_fits(one, shape[0]) for one in value)
    return shape is object or type(value) is shape


def _linked(chain: str, event: Mapping[str, Json]) -> str:
    return hashlib.sha256((chain + _line(event)).encode()).hexdigest()[:32]


def _line(event: Mapping[str, Json]) -> str:
    return json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
