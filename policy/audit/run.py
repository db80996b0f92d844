"""An audit: batch by batch, each row read, decided and compared, counted in a manifest that a broken run goes on from.

A batch counts once its line stands whole in ``manifest.jsonl``. Its rows are written before that line, under its number,
so a batch that was broken off is done again over the same files, and no row is lost or counted twice.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import duckdb

from policy.audit.columns import kind_of, quoted, sql_type
from policy.audit.decisions import Reason, columnar
from policy.audit.mapping import TableMapping, check
from policy.audit.reading import Reading, reading
from policy.audit.rows import RowByRow
from policy.audit.table import ROW, Batch, Table, open_table
from policy.audit.translate import Untranslatable
from policy.law.answers import Kind
from policy.law.facts import Field, Problem, fields_of
from policy.law.regulations import Decision

MANIFEST = "manifest.jsonl"
STATUSES = ("same", "different", "undecided", "rejected", "failed")
"""What becomes of a row. Undecided: the law answers that it needs more, leaves a discretion, or does not govern the case.
Rejected: a cell cannot be read, or facts contradict each other. Failed: the rule itself ends in an error."""

FOLDERS = {"different": "differences", "undecided": "undecided", "rejected": "rejected", "failed": "failed"}
"""Where the rows are written that are not the same."""

_BATCH_ROWS, _BATCH_ROWS_ONE_BY_ONE = 1_000_000, 50_000


class Mode(Protocol):
    """How rows are decided: as columns, or one by one."""

    @property
    def reasons(self) -> Sequence[Reason]: ...
    @property
    def problems(self) -> Sequence[Problem]: ...
    @property
    def text(self) -> str: ...
    def over(self, engine: duckdb.DuckDBPyConnection, table: str) -> str: ...


@dataclass(frozen=True)
class Asked:
    """What is audited: a decision, under the law of a day (or of each row's own, where None), read in some way."""

    decision: Decision
    on: date | None
    readings: Mapping[str, str]
    mapping: TableMapping


def mode_of(decision: Decision, on: date | None, readings: Mapping[str, str]) -> tuple[Mode, Untranslatable | None]:
    """Columns where the rule can be said in them, else the rule itself for each row, and why."""
    try:
        return columnar(decision, on, readings), None
    except Untranslatable as why:
        return RowByRow(decision, on, readings), why


def audit(
    asked: Asked, path: Path, out: Path, say: Callable[[str], None], batch_rows: int | None = None
) -> list[dict[str, Any]]:
    """Audits the table at ``path`` into the folder ``out``, and returns the counts of every batch (lines of the manifest).

    ``out`` gets the manifest and, as Parquet, ``differences/``, ``undecided/`` and ``rejected/``. A run that was broken off
    goes on where it stopped. Raises ValueError where the table cannot be read, or ``out`` belongs to another audit."""
    mode, why = mode_of(asked.decision, asked.on, asked.readings)
    say(f"{asked.decision.id}: {'列式执行 / over columns' if why is None else f'逐行执行 / row by row: {why}'}")
    batch_rows = batch_rows or (_BATCH_ROWS if why is None else _BATCH_ROWS_ONE_BY_ONE)
    out.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(config={"memory_limit": "1GB", "temp_directory": str(out / "temp")}) as engine:
        table = open_table(engine, path, out / "staged")
        check(asked.mapping, table.types)
        judge = _Judge(engine, asked, mode, reading(asked.decision, asked.mapping, table.types), out)
        manifest = out / MANIFEST
        done = _resumed(manifest, _header(asked, table, batch_rows, judge))
        if done:
            say(f"{manifest}: 接着做，已完成 {len(done)} 批 / goes on after {len(done)} batches")
        rows = sum(line["rows"] for line in done)
        for batch in table.batches(batch_rows):
            if batch.number < len(done):
                continue
            line = judge(batch)
            if line["rows"] != batch.end - batch.first:
                raise AssertionError(
                    f"batch {batch.number}: {batch.end - batch.first} rows went in, {line['rows']} came out"
                )
            _append(manifest, line)
            done.append(line)
            rows += line["rows"]
            say(f"{rows:,} / {table.rows:,}")
    return done


def first_rows(path: Path, folder: Path, rows: int = 10_000) -> Path:
    """A file with the first rows of a table, for a trial of its mapping."""
    sample = folder / "first_rows.parquet"
    with duckdb.connect() as engine:
        batch = next(open_table(engine, path, folder / "staged").batches(rows), None)
        if batch is None:
            raise ValueError(f"{path}: 没有一行 / no row")
        engine.execute(f"COPY (SELECT * EXCLUDE ({ROW}) FROM {batch.sql}) TO {quoted(str(sample))} (FORMAT parquet)")
    return sample


def _header(asked: Asked, table: Table, batch_rows: int, judge: _Judge) -> dict[str, Any]:
    """What must be the same for a run to go on: the question, the rules themselves, and the files."""
    files = [[source.name, rows, source.stat().st_size, source.stat().st_mtime_ns] for source, _, rows in table.files]
    return {
        "decision": asked.decision.id,
        "on": str(asked.on or asked.mapping.on or ""),
        "readings": dict(asked.readings),
        "asks": judge.digest,
        "files": files,
        "batch_rows": batch_rows,
    }


def _resumed(manifest: Path, header: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The batches already done; a line broken off at the end is taken away. Raises ValueError for another audit's folder."""
    if not manifest.exists():
        _append(manifest, header)
        return []
    whole = [line for line in manifest.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]
    lines = [json.loads(line) for line in whole]
    if not lines or lines[0] != header:
        other = sorted(key for key in header if not lines or lines[0].get(key) != header[key])
        raise ValueError(
            f"{manifest}: 属于另一次审计，换一个 --out / belongs to another audit ({', '.join(other)} differ): choose another --out"
        )
    with manifest.open("r+b") as file:
        file.truncate(sum(map(len, whole)))
    return lines[1:]


def _append(manifest: Path, line: Mapping[str, Any]) -> None:
    with manifest.open("ab") as file:
        file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())


class _Judge:
    """Reads, decides, compares and writes one batch at a time."""

    def __init__(self, engine: duckdb.DuckDBPyConnection, asked: Asked, mode: Mode, read: Reading, out: Path) -> None:
        self._engine = engine
        self._mode = mode
        self._read = read
        self._out = out
        results = {field.name: field for field in fields_of(asked.decision.outcome)}
        self._compared = [results[name] for name in asked.mapping.system]
        self._sums = [field for field in self._compared if kind_of(field) is int]
        for folder in FOLDERS.values():
            (out / folder).mkdir(exist_ok=True)

    @property
    def digest(self) -> str:
        """Of all that decides how a row is read and answered."""
        return hashlib.sha256(f"{self._read.sql('rows')}{self._mode.text}".encode()).hexdigest()

    def __call__(self, batch: Batch) -> dict[str, Any]:
        """The counts of a batch, whose rows that are not the same are written."""
        # Only what is counted is kept of every row; the rows to be written, few as a rule, are read and decided once more.
        names = [f"difference_{field.name}" for field in self._sums]
        kept = [f"{_difference(field)} AS {name}" for field, name in zip(self._sums, names, strict=True)]
        narrow = ", ".join(("row", "unreadable", "contradiction", "reason", "differing", *kept))
        self._engine.execute(
            f"CREATE OR REPLACE TEMP TABLE judged AS SELECT {narrow} FROM ({self._judged(batch.sql)}) AS all_rows"
        )
        sums = "".join(f", sum(greatest({name}, 0)), -sum(least({name}, 0))" for name in names)
        keys = "unreadable, contradiction, reason, differing"
        counted = self._engine.sql(f"SELECT {keys}, count(*){sums} FROM judged GROUP BY ALL ORDER BY ALL").fetchall()
        groups = [self._group(*row) for row in counted]
        self._engine.execute(
            f"CREATE OR REPLACE TEMP TABLE chosen AS SELECT * FROM {batch.sql} AS batch "
            f"WHERE {ROW} IN (SELECT row FROM judged WHERE {self._where('same')} IS NOT TRUE)"
        )
        found = {group["status"] for group in groups}
        for status, folder in FOLDERS.items():
            if status in found:
                self._write(batch, folder, status)
        rows = sum(group["rows"] for group in groups)
        return {
            "batch": batch.number,
            "source": batch.source.name,
            "first": batch.first,
            "rows": rows,
            "groups": groups,
        }

    def _judged(self, rows: str) -> str:
        """Rows read, decided and compared. A row that cannot be read is not decided, whatever its other cells say."""
        answered = self._mode.over(self._engine, self._read.sql(rows))
        read = ", ".join(f"CASE WHEN unreadable = 0 THEN {name} END AS {name}" for name in ("contradiction", "reason"))
        readable = f"SELECT * REPLACE ({read}) FROM ({answered}) AS answered_rows"
        return f"SELECT *, {self._differing()} AS differing FROM ({readable}) AS readable_rows"

    def _differing(self) -> str:
        """Bit *n* where the n-th result of the system is not the one that the law determines; no value is a value."""
        bits = (
            f"CASE WHEN expected_{field.name} IS DISTINCT FROM system_{field.name} THEN {1 << n} ELSE 0 END"
            for n, field in enumerate(self._compared)
        )
        return f"CASE WHEN reason IN ({self._numbers(Kind.DETERMINED)}) THEN {' + '.join(bits) or '0'} ELSE 0 END"

    def _numbers(self, *kinds: Kind) -> str:
        """The numbers of the reasons of some kinds, as a list for SQL that is never empty."""
        of_kinds = (n for n, reason in enumerate(self._mode.reasons) if reason.answer and reason.answer.kind in kinds)
        return ", ".join(map(str, (*of_kinds, -1)))

    def _group(
        self,
        unreadable: int,
        contradiction: int | None,
        reason: int | None,
        differing: int,
        rows: int,
        *sums: int | None,
    ) -> dict[str, Any]:
        """One kind of row in a batch, in words that need no table of numbers."""
        cells = [cell.source.column for n, cell in enumerate(self._read.cells) if unreadable >> n & 1]
        problems = [problem.field for n, problem in enumerate(self._mode.problems) if (contradiction or 0) >> n & 1]
        said = self._mode.reasons[reason] if reason is not None else Reason(None)
        if cells or problems:
            status = "rejected"
        elif said.answer is None:
            status = "failed"
        elif said.answer.kind is not Kind.DETERMINED:
            status = "undecided"
        else:
            status = "different" if differing else "same"
        money = {
            field.name: [int(sums[2 * n] or 0), int(sums[2 * n + 1] or 0)]
            for n, field in enumerate(self._sums)
            if differing
        }
        return {
            "status": status,
            "answer": said.answer.json() if said.answer else None,
            "failure": said.failure,
            "unreadable": cells,
            "contradictory": problems,
            "differing": [field.name for n, field in enumerate(self._compared) if differing >> n & 1],
            "rows": rows,
            "sums": money,
        }

    def _where(self, status: str) -> str:
        """The rows of a status, as ``_group`` has it."""
        determined = self._numbers(Kind.DETERMINED)
        undecided = self._numbers(*(kind for kind in Kind if kind is not Kind.DETERMINED))
        return {
            "same": f"(reason IN ({determined}) AND differing = 0)",
            "different": "differing > 0",
            "undecided": f"reason IN ({undecided})",
            "rejected": "(unreadable > 0 OR contradiction > 0)",
            "failed": f"reason NOT IN ({determined}, {undecided})",
        }[status]

    def _write(self, batch: Batch, folder: str, status: str) -> None:
        """The rows of a status as Parquet, under the number of the batch."""
        rows = f"(SELECT * FROM chosen WHERE {ROW} IN (SELECT row FROM judged WHERE {self._where(status)}))"
        judged = f"({self._judged(rows)}) AS written"
        source = f"{quoted(batch.source.name)} AS source, row, key"
        if status == "rejected":
            cells = f"(SELECT {ROW}, {self._read.raw()} FROM {rows} AS chosen_cells) AS cells"
            shown = f"{self._remedies()} AS problems, cells.* EXCLUDE ({ROW}) FROM {judged} JOIN {cells} ON row = {ROW}"
        else:
            shown = f"{self._because()} AS because, {self._shown()} FROM {judged}"
        path = self._out / folder / f"{batch.number:06}.parquet"
        half = path.with_suffix(".half")
        self._engine.execute(
            f"COPY (SELECT {source}, {shown} ORDER BY row) TO {quoted(str(half))} (FORMAT parquet, COMPRESSION zstd)"
        )
        half.replace(path)

    def _because(self) -> str:
        """What the number of a reason stands for: the kind of answer and the provisions, or what is needed, or the error."""
        said = [_words(reason) for reason in self._mode.reasons]
        return f"[{', '.join(map(quoted, said))}][reason + 1]"

    def _shown(self) -> str:
        """The facts, and for each result what the law says, what the system said, and by how much that is more."""
        decision = self._read.decision
        shown = [_written(_name(field.name), field) for field in fields_of(decision.facts)]
        for field in fields_of(decision.outcome):
            shown.append(_written(f"expected_{field.name}", field))
            if field in self._compared:
                shown.append(_written(f"system_{field.name}", field))
            if field in self._sums:
                shown.append(f"{_difference(field)} AS difference_{field.name}")
        return ", ".join(shown)

    def _remedies(self) -> str:
        cells = [
            f"CASE WHEN (unreadable >> {n}) & 1 = 1 THEN {quoted(f'{cell.source.column}: {_remedy(cell.field)}')} END"
            for n, cell in enumerate(self._read.cells)
        ]
        problems = [
            f"CASE WHEN (contradiction >> {n}) & 1 = 1 THEN {quoted(f'{problem.field}: {problem.remedy}')} END"
            for n, problem in enumerate(self._mode.problems)
        ]
        return f"concat_ws('; ', {', '.join((*cells, *problems)) or 'NULL'})"


def _difference(field: Field) -> str:
    """By how much the system's number is more than the one by law; none counts as 0."""
    return f"(coalesce(system_{field.name}, 0) - coalesce(expected_{field.name}, 0))"


def _words(reason: Reason) -> str:
    answer = reason.answer
    if answer is None:
        return reason.failure
    return f"{answer.kind.value}: {', '.join((*answer.because, *answer.needs, *answer.delegations))}"


def _remedy(field: Field) -> str:
    """What to write instead of a cell that cannot be read, as for facts in JSON."""
    try:
        field.read(object())
    except ValueError as error:
        return str(error)
    raise AssertionError(f"{field.name} takes anything")


def _written(name: str, field: Field) -> str:
    """A column of facts or results as it is written for people and other programs."""
    if sql_type(field.kind) == "INTEGER":
        return f"strftime(make_date({name} // 12, {name} % 12 + 1, 1), '%Y-%m') AS {name}"
    return name


def _name(field: str) -> str:
    return f'"{field}"'
