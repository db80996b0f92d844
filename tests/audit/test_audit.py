"""Whole audits of small tables: nothing lost, nothing counted twice, every bad cell in a counted bucket or a clear error."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from policy.audit import run
from policy.audit.mapping import TableMapping, draft, mapping_by_name, read_mapping
from policy.audit.report import merged, report
from policy.audit.run import Asked, audit
from policy.audit.table import open_table
from policy.law.regulations import Decision
from tests.audit import kites
from tests.suite.lanterns.rules import REGULATION

FEE = REGULATION.decisions["fee"]
ON = date(2031, 1, 1)
ROWS = [
    ("a", "true", "shop", "false", "5000", "5000"),  # the same
    ("b", "true", "shop", "false", "5000", "5300"),  # 3 yuan over
    ("c", "true", "shop", "false", "5000", "4999"),  # 1 fen under
    ("d", "false", "shop", "false", "5000", ""),  # no result where the law says 0
    ("e", "true", "resident", "true", "5000", "0"),  # the department decides
    ("f", "true", "shop", "false", "", "5000"),  # the standard is not known
    ("g", "true", "palace", "false", "5000", "5000"),  # no such holder
    ("h", "true", "shop", "false", "50.5", "5000"),  # no whole number of fen
    ("i", "true", "shop", "false", "-1", "5000"),  # less than nothing
    ("j", "true", "shop", "false", "5000", "five"),  # the system's result is no number
    ("k", "maybe", "shop", "false", "1e3", "5000"),  # two cells at once
]
HEADER = ("key", "was_late", "holder", "hardship", "standard", "system_due")


def csv(path: Path, rows: Sequence[tuple[str, ...]] = ROWS, header: tuple[str, ...] = HEADER) -> Path:
    path.write_text("\n".join(",".join(row) for row in (header, *rows)) + "\n", encoding="utf-8")
    return path


def parquet(path: Path, sql: str) -> Path:
    with duckdb.connect() as engine:
        engine.execute(f"COPY ({sql}) TO '{path}' (FORMAT parquet)")
    return path


def rows_of(folder: Path) -> list[dict[str, Any]]:
    with duckdb.connect() as engine:
        table = engine.sql(f"SELECT * FROM '{folder}/*.parquet' ORDER BY source, row").to_arrow_table()
    rows: list[dict[str, Any]] = table.to_pylist()
    return rows


def asked(table: Path, decision: Decision = FEE, on: date | None = ON) -> Asked:
    with duckdb.connect() as engine:
        types = open_table(engine, table, table.parent / "staged").types
    return Asked(decision, on, {}, mapping_by_name(decision, types))


def statuses(groups: list[dict[str, Any]]) -> Counter[str]:
    return Counter({status: sum(g["rows"] for g in groups if g["status"] == status) for status in run.STATUSES})


def quiet(text: str) -> None:
    pass


def test_every_row_is_counted_once_and_money_over_and_under_apart(tmp_path: Path) -> None:
    table = csv(tmp_path / "fees.csv")
    groups = merged(audit(asked(table), table, tmp_path / "out", quiet))
    assert statuses(groups) == Counter(same=1, different=3, undecided=2, rejected=5, failed=0)
    (different,) = [group for group in groups if group["status"] == "different"]
    assert (different["answer"]["because"], different["sums"]) == (["art_2__para_1"], {"due": [300, 1]})
    written = {row["key"]: row for row in rows_of(tmp_path / "out" / "differences")}
    assert {key: (row["expected_due"], row["system_due"], row["difference_due"]) for key, row in written.items()} == {
        "b": (5000, 5300, 300),
        "c": (5000, 4999, -1),
        "d": (0, None, 0),
    }
    assert [row["key"] for row in rows_of(tmp_path / "out" / "undecided")] == ["e", "f"]
    rejected = rows_of(tmp_path / "out" / "rejected")
    assert [(row["key"], [each.split(":")[0] for each in row["problems"].split("; ")]) for row in rejected] == [
        ("g", ["holder"]),
        ("h", ["standard"]),
        ("i", ["standard"]),
        ("j", ["system_due"]),
        ("k", ["was_late", "standard"]),
    ]
    assert rejected[-1]["cell_standard"] == "1e3"


def test_the_report_names_provision_amounts_and_rows(tmp_path: Path) -> None:
    table = csv(tmp_path / "fees.csv")
    groups = merged(audit(asked(table), table, tmp_path / "out", quiet))
    said = report(FEE, groups, tmp_path / "out", lambda id: f"<{id}>")
    assert "多 / over 3.00 元 / yuan, 少 / under 0.01 元 / yuan" in said
    assert "fees.csv:2  b  <art_2__para_1>" in said
    assert "依法 / by law 5000, 系统 / system 5300；差 / difference +300" in said


def test_amounts_in_yuan_words_of_the_table_and_constants(tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(
        """
key: 编号
facts:
  was_late: {column: 逾期, terms: {是: true, 否: false}}
  holder: {always: shop}
  standard: {column: 标准, unit: yuan}
system:
  due: {column: 实收, unit: yuan}
""",
        encoding="utf-8",
    )
    rows = [
        ("1", "是", "50", "50.00"),
        ("2", "否", "50.5", "0.1"),
        ("3", "是", "0.29", "0.28"),
        ("4", "有时", "1", "1"),
        ("5", "是", "1.005", "1"),
    ]
    table = csv(tmp_path / "t.csv", rows, ("编号", "逾期", "标准", "实收"))
    groups = merged(audit(Asked(FEE, ON, {}, read_mapping(mapping, FEE)), table, tmp_path / "out", quiet))
    assert statuses(groups) == Counter(same=1, different=2, undecided=0, rejected=2, failed=0)
    assert [(row["key"], row["difference_due"]) for row in rows_of(tmp_path / "out" / "differences")] == [
        ("2", 10),
        ("3", -1),
    ]


@pytest.mark.parametrize("type", ["DOUBLE", "DECIMAL(18, 2)", "VARCHAR", "BIGINT"])
def test_numbers_of_any_type_are_read_exactly(tmp_path: Path, type: str) -> None:
    table = parquet(
        tmp_path / "t.parquet",
        f"SELECT TRUE AS was_late, 'shop' AS holder, v::{type} AS standard, v AS system_due FROM (VALUES (0), (7), (1000000000000)) AS t(v)",
    )
    groups = merged(audit(asked(table), table, tmp_path / "out", quiet))
    assert statuses(groups)["same"] == 3


class Killed(BaseException):
    pass


@pytest.mark.parametrize("torn", ["", '{"batch": 3, "ro'])
def test_a_broken_run_goes_on_without_loss_or_double_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, torn: str
) -> None:
    folder = tmp_path / "table"
    folder.mkdir()
    for name in ("1", "2"):
        csv(folder / f"{name}.csv", ROWS * 5)
    question = asked(folder)
    whole = merged(audit(question, folder, tmp_path / "whole", quiet, batch_rows=7))
    append: Callable[[Path, Any], None] = run._append

    def killed_before_the_third(manifest: Path, line: dict[str, Any]) -> None:
        if line.get("batch") == 3:
            with manifest.open("a", encoding="utf-8") as file:
                file.write(torn)
            raise Killed
        append(manifest, line)

    with monkeypatch.context() as patched:
        patched.setattr(run, "_append", killed_before_the_third)
        with pytest.raises(Killed):
            audit(question, folder, tmp_path / "out", quiet, batch_rows=7)
    assert any((tmp_path / "out" / "rejected").glob("000003.parquet"))  # written before it counted
    assert merged(audit(question, folder, tmp_path / "out", quiet, batch_rows=7)) == whole
    assert sum(group["rows"] for group in whole) == len(ROWS) * 10
    for kind in ("differences", "undecided", "rejected"):
        assert rows_of(tmp_path / "out" / kind) == rows_of(tmp_path / "whole" / kind)


def test_a_finished_run_is_not_done_again(tmp_path: Path) -> None:
    table = csv(tmp_path / "fees.csv")
    first = audit(asked(table), table, tmp_path / "out", quiet)
    lines = (tmp_path / "out" / run.MANIFEST).read_bytes()
    assert audit(asked(table), table, tmp_path / "out", quiet) == first
    assert (tmp_path / "out" / run.MANIFEST).read_bytes() == lines


def test_the_folder_of_another_audit_is_refused(tmp_path: Path) -> None:
    table = csv(tmp_path / "fees.csv")
    audit(asked(table), table, tmp_path / "out", quiet)
    with pytest.raises(ValueError, match="--out"):
        audit(asked(table, on=date(2032, 1, 1)), table, tmp_path / "out", quiet)


def test_rows_with_lists_are_asked_one_by_one_and_said_to_be(tmp_path: Path) -> None:
    decision = kites.REGULATION.decisions["total"]
    sql = "SELECT * FROM (VALUES (1, ['tail','tail'], 5, 10), (2, ['string'], 5, 5), (3, ['kite'], 5, 5), (4, NULL, 5, 5)) AS t(key, parts, price, system_total)"
    table = parquet(tmp_path / "kits.parquet", sql)
    said: list[str] = []
    groups = merged(audit(asked(table, decision, date(2024, 6, 1)), table, tmp_path / "out", said.append))
    assert "逐行" in said[0]
    assert "kites.py:" in said[0]
    assert statuses(groups) == Counter(same=1, different=1, undecided=1, rejected=1, failed=0)
    assert [row["difference_total"] for row in rows_of(tmp_path / "out" / "differences")] == [5]


def test_each_row_has_its_own_day(tmp_path: Path) -> None:
    sql = "SELECT * FROM (VALUES ('2022-06-01'), ('2023-06-01'), ('2024-06-01'), ('2027-06-01'), ('tomorrow'), (NULL)) AS days(day)"
    facts = "'bird' AS shape, FALSE AS painted, 1000 AS price, '2023-05' AS flown, DATE '2023-05-01' AS bought_on, NULL AS lost_on"
    table = parquet(tmp_path / "kites.parquet", f"SELECT day AS decided_on, {facts} FROM ({sql})")
    decision = kites.REGULATION.decisions["fee"]
    mapping = mapping_by_name(decision, {"shape": "", "painted": "", "price": "", "flown": "", "bought_on": ""})
    question = Asked(decision, None, {}, TableMapping("", "decided_on", mapping.facts, {}))
    groups = merged(audit(question, table, tmp_path / "out", quiet))
    assert statuses(groups)["rejected"] == 2
    assert sum(group["rows"] for group in groups) == 6


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("t.parquet", b"PAR1 and then nothing", "读不出来"),
        ("t.csv", b"", "首行"),
        ("t.csv", "编号,标准\n".encode("gbk"), "UTF-8"),
        ("t.csv", b"a,a\n1,2\n", "首行"),
        ("t.xlsx", b"", "Parquet"),
        ("t.csv", b"a,b\n1,2\n1,2,3,4\n", r"读不出来"),
        ("t.csv", b"colour,size\nred,1\n", "没有一列"),
    ],
)
def test_what_cannot_be_audited_is_a_clear_error(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    table = tmp_path / name
    table.write_bytes(content)
    with pytest.raises(ValueError, match=words):
        audit(asked(table), table, tmp_path / "out", quiet)


def test_a_mapping_to_a_missing_column_names_those_there_are(tmp_path: Path) -> None:
    mapping = tmp_path / "m.yaml"
    mapping.write_text("facts: {holder: who}\n", encoding="utf-8")
    table = csv(tmp_path / "fees.csv")
    with pytest.raises(ValueError, match=r"who.*was_late"):
        audit(Asked(FEE, ON, {}, read_mapping(mapping, FEE)), table, tmp_path / "out", quiet)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("facts: {colour: c}", "colour"),
        ("facts: {holder: {column: c, terms: {x: palace}}}", "palace"),
        ("facts: {holder: {colum: c}}", "colum"),
        ("facts: {holder: {column: c, empty: none}}", "empty"),
        ("facts: {standard: {column: c, unit: dollar}}", "dollar"),
        ("facts: {standard: {}}", "always"),
        ("on: yesterday", "yesterday"),
        ("- a", "mapping"),
        ("a: [", "YAML"),
    ],
)
def test_a_wrong_mapping_names_the_key(tmp_path: Path, text: str, words: str) -> None:
    mapping = tmp_path / "m.yaml"
    mapping.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=words):
        read_mapping(mapping, FEE)


def test_the_draft_says_what_is_missing_and_can_be_read(tmp_path: Path) -> None:
    types = {"编号": "VARCHAR", "holder": "VARCHAR", "登记费标准": "BIGINT", "system_due": "BIGINT"}
    mapping = mapping_by_name(FEE, types)
    text = draft(FEE, mapping, types)
    assert "# was_late: 缺 / missing" in text
    (tmp_path / "m.yaml").write_text(text, encoding="utf-8")
    assert read_mapping(tmp_path / "m.yaml", FEE) == mapping


def test_an_empty_table_has_no_rows(tmp_path: Path) -> None:
    table = csv(tmp_path / "fees.csv", [])
    assert audit(asked(table), table, tmp_path / "out", quiet) == []
    assert json.loads((tmp_path / "out" / run.MANIFEST).read_text(encoding="utf-8"))["decision"] == "lanterns/fee"


def test_files_of_different_columns_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "table"
    folder.mkdir()
    csv(folder / "1.csv")
    csv(folder / "2.csv", [("1",)], ("other",))
    with pytest.raises(ValueError, match=r"2\.csv.*other"):
        asked(folder)
