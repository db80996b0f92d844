"""Rules over columns against the engine merely scanning the same columns, and against the rules row by row, in one run.

    python -m benchmarks.audit [ROWS] [FOLDER]

Prints a Markdown table: seconds of wall and of processor, medians of interleaved rounds, and ratios paired by round. The rows
are generated (``population.py``) and kept in FOLDER for the next run."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import median

import duckdb

from benchmarks.population import generate
from policy.audit.columns import kind_of, quoted
from policy.audit.decisions import Columnar, columnar
from policy.audit.mapping import mapping_by_name
from policy.audit.reading import Reading, reading
from policy.audit.rows import RowByRow
from policy.audit.run import Asked, audit
from policy.audit.table import open_table
from policy.law.facts import Field, fields_of
from policy.law.regulations import Decision
from policy.suite.ask import decisions
from policy.suite.dossier import regulations

DECISIONS = ("medical_insurance/arrears_benefits", "hardship_relief/water_charge", "hardship_relief/gas_charge")
ROUNDS, SAMPLE = 3, 20_000
Spent = tuple[float, float]
"""Seconds of wall, and of processor on all threads."""


def main(rows: int, folder: Path) -> None:
    known = decisions(regulations())
    print(
        "| decision | rows | scan wall/cpu s | rules, reasons, values | × scan cpu | whole audit | × scan cpu | row by row, s per 10⁶ | × rules cpu |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for id in DECISIONS:
        print(_line(known[id], rows, folder), flush=True)
    print(f"\nPeak memory of this process: {getrusage(RUSAGE_SELF).ru_maxrss >> 10} MB")


def _line(decision: Decision, rows: int, folder: Path) -> str:
    path = folder / f"{decision.name}-{rows}.parquet"
    if not path.exists():
        generate(decision, rows, path)
    on = decision.regulation.versions[-1].in_force
    with duckdb.connect() as engine:
        types = open_table(engine, path, folder).types
        mapping = mapping_by_name(decision, types)
        over, read = columnar(decision, on, {}), reading(decision, mapping, types)
        asked = Asked(decision, on, {}, mapping)
        rounds = [
            (
                _spent(lambda: engine.sql(_scan(decision, path)).fetchall()),
                _spent(lambda: engine.sql(_decided(over, read, _rows(path))).fetchall()),
                _spent(lambda: _audited(asked, path, folder / "out")),
            )
            for _ in range(ROUNDS)
        ]
        one_by_one = RowByRow(decision, on, {})
        sample = read.sql(_rows(path, SAMPLE))
        slow = [each * 1_000_000 / SAMPLE for each in _spent(lambda: one_by_one.over(engine, sample))]
    scan, rules, whole = (
        tuple(median(spent[i] for spent in side) for i in (0, 1)) for side in zip(*rounds, strict=True)
    )
    against_scan = [median(spent[side][1] / spent[0][1] for spent in rounds) for side in (1, 2)]
    cells = (
        decision.id,
        f"{rows:,}",
        _seconds(scan),
        _seconds(rules),
        f"{against_scan[0]:.1f}",
        _seconds(whole),
        f"{against_scan[1]:.1f}",
        f"{slow[1]:.1f}",
        f"{slow[1] / (rules[1] * 1_000_000 / rows):.0f}",
    )
    return f"| {' | '.join(cells)} |"


def _rows(path: Path, most: int | None = None) -> str:
    where = "" if most is None else f" WHERE file_row_number < {most}"
    return f"(SELECT * FROM read_parquet({quoted(str(path))}, file_row_number = true){where})"


def _scan(decision: Decision, path: Path) -> str:
    """Every column read and summed, and nothing else."""
    sums = ", ".join(_sum(field) for field in fields_of(decision.facts))
    return f"SELECT sum(key), {sums} FROM read_parquet({quoted(str(path))})"


def _sum(field: Field) -> str:
    name, kind = f'"{field.name}"', kind_of(field)
    if kind is bool:
        return f"count_if({name})"
    if kind is int:
        return f"sum({name})"
    return f"sum({name} - DATE '2000-01-01')" if kind is date else f"sum(length({name}))"


def _decided(over: Columnar, read: Reading, rows: str) -> str:
    """Every row read, checked and decided; every value of it and the reason are used."""
    values = ", ".join(f"count(expected_{name})" for name in over.values)
    return f"SELECT unreadable, contradiction, reason, count(*), {values} FROM ({over.over(None, read.sql(rows))}) GROUP BY ALL"


def _audited(asked: Asked, path: Path, out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    audit(asked, path, out, lambda text: None)


def _spent(work: Callable[[], object]) -> Spent:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - processor


def _seconds(spent: tuple[float, ...]) -> str:
    return f"{spent[0]:.2f} / {spent[1]:.2f}"


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000,
        Path(sys.argv[2]) if len(sys.argv) > 2 else Path("build/benchmarks"),
    )
