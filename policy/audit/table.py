"""The rows to audit: one Parquet or CSV file, or a folder of them, as batches of rows that can be read again by number."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from policy.audit.columns import quoted

ROW = "file_row_number"
"""The name that DuckDB gives to the number of a row in its file."""

_SUFFIXES = (".parquet", ".csv")


@dataclass(frozen=True)
class Batch:
    """Rows ``first`` up to, not including, ``end`` of a file, counted from 0."""

    number: int
    source: Path
    parquet: Path
    first: int
    end: int

    @property
    def sql(self) -> str:
        """The rows, with ``file_row_number``."""
        rows = f"file_row_number >= {self.first} AND file_row_number < {self.end}"
        return f"(SELECT * FROM read_parquet({quoted(str(self.parquet))}, file_row_number = true) WHERE {rows})"


@dataclass(frozen=True)
class Table:
    """Files of the same columns. ``parquet`` is where the rows are read from, beside the file that the user gave."""

    files: tuple[tuple[Path, Path, int], ...]
    types: Mapping[str, str]

    @property
    def rows(self) -> int:
        return sum(rows for _, _, rows in self.files)

    def batches(self, most_rows: int) -> Iterator[Batch]:
        number = 0
        for source, parquet, rows in self.files:
            for first in range(0, rows, most_rows):
                yield Batch(number, source, parquet, first, min(first + most_rows, rows))
                number += 1


def sources(path: Path) -> tuple[Path, ...]:
    """The files of a table. Raises FileNotFoundError, and ValueError where a folder holds none or anything else."""
    if not path.exists():
        raise FileNotFoundError(f"{path}: 没有这个文件或文件夹 / no such file or folder")
    found = tuple(sorted(each for each in path.iterdir() if each.is_file())) if path.is_dir() else (path,)
    others = [each for each in found if each.suffix.lower() not in _SUFFIXES]
    if others or not found:
        named = ", ".join(each.name for each in others[:3]) or path
        raise ValueError(f"{named}: 只读 Parquet 和 CSV / only Parquet and CSV files are read: .parquet, .csv")
    return found


def open_table(engine: duckdb.DuckDBPyConnection, path: Path, staging: Path) -> Table:
    """Opens a table. CSV files are first copied to Parquet in ``staging``, every cell as the text that it is.

    Raises ValueError naming the file where one cannot be read whole, or its columns are not those of the others."""
    files, types = [], dict[str, str]()
    for source in sources(path):
        try:
            parquet = source if source.suffix.lower() == ".parquet" else _staged(engine, source, staging)
            found = _types(engine, parquet)
            ((rows,),) = engine.sql(f"SELECT num_rows FROM parquet_file_metadata({quoted(str(parquet))})").fetchall()
        except duckdb.Error as error:
            raise ValueError(f"{source}: 读不出来 / cannot be read: {error}") from error
        if ROW in found:
            raise ValueError(
                f"{source}: 列名 {ROW} 另有用途，请改名 / the column {ROW} has another use here: rename it"
            )
        if types and found != types:
            differ = ", ".join(sorted({name for name, _ in found.items() ^ types.items()}))
            raise ValueError(f"{source}: 列与前一个文件不同 / columns are not those of the file before: {differ}")
        types = found
        files.append((source, parquet, int(rows)))
    return Table(tuple(files), types)


def _staged(engine: duckdb.DuckDBPyConnection, source: Path, staging: Path) -> Path:
    """The rows of a CSV file as Parquet: rows of a text file have no numbers at which to begin again."""
    at = source.stat()
    parquet = staging / f"{source.stem}-{at.st_size}-{at.st_mtime_ns}.parquet"
    if not parquet.exists():
        staging.mkdir(parents=True, exist_ok=True)
        names, delimiter = _header(source)
        columns = ", ".join(f"{quoted(name)}: 'VARCHAR'" for name in names)
        strict = "header = true, auto_detect = false, strict_mode = true, null_padding = false"
        rows = f"read_csv({quoted(str(source))}, columns = {{{columns}}}, delim = {quoted(delimiter)}, quote = '\"', {strict})"
        half = parquet.with_suffix(".half")
        engine.execute(f"COPY (SELECT * FROM {rows}) TO {quoted(str(half))} (FORMAT parquet)")
        half.replace(parquet)
    return parquet


def _header(source: Path) -> tuple[list[str], str]:
    """The names of the columns of a CSV file, and what stands between them. Nothing else of the file is guessed."""
    try:
        with source.open(encoding="utf-8-sig", newline="") as file:
            line = file.readline()
    except UnicodeDecodeError:
        raise ValueError(f"{source}: 不是 UTF-8 文本 / is not text in UTF-8: save it as CSV UTF-8") from None
    delimiter = max(",;\t", key=line.count)
    names = next(csv.reader([line], delimiter=delimiter), [])
    if not all(names) or len(set(names)) < len(names) or not names:
        raise ValueError(
            f"{source}:1: 首行须是各不相同的列名 / the first line must hold names of columns, each once: {line!r}"
        )
    return names, delimiter


def _types(engine: duckdb.DuckDBPyConnection, parquet: Path) -> dict[str, str]:
    described = engine.sql(f"DESCRIBE SELECT * FROM read_parquet({quoted(str(parquet))})").fetchall()
    return {row[0]: row[1] for row in described}
