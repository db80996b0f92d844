"""The command on a real decision: exit codes, citations, and what a user sees who gives too little."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.cli import main

HEADER = (
    "group,of_city,government_determined,exemption_ended,other_subsidy_rule,persons_in_hardship,month,system_subsidy"
)
DECISION = "hardship_relief/sewage_subsidy"


def table(folder: Path, subsidy: str) -> str:
    path = folder / "subsidies.csv"
    row = f"person_in_extreme_hardship,true,true,2023-01,false,2,2023-05,{subsidy}"
    path.write_text(f"{HEADER}\n{row}\n", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(("subsidy", "code"), [("1400", 0), ("700", 1)])
def test_the_exit_code_says_whether_all_rows_are_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], subsidy: str, code: int
) -> None:
    assert main(["audit", DECISION, table(tmp_path, subsidy), "--out", str(tmp_path / "out")]) == code
    said = capsys.readouterr()
    assert "第一条第一款第四项" in said.out or "第一条第四项" in said.out
    assert ("少 / under 7.00 元" in said.out) is (code == 1)
    assert "1 / 1" in said.err


def test_a_dry_run_writes_nothing_and_shows_the_mapping(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["audit", DECISION, table(tmp_path, "700"), "--out", str(out), "--dry-run"]) == 0
    assert "# received: 缺 / missing" in capsys.readouterr().out
    assert not (out / "manifest.jsonl").exists()


def test_the_rule_as_sql(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", DECISION, "--sql", "spark"]) == 0
    assert "`persons_in_hardship` * 700" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no/such", "t.csv"], "decide --list"),
        ([DECISION], "TABLE"),
        ([DECISION, "nowhere.csv"], "nowhere.csv"),
        ([DECISION, "--sql", "duckdb", "--reading", "A1"], "A1=option"),
        ([DECISION, "--sql", "klingon"], "klingon"),
    ],
)
def test_a_wrong_call_ends_with_2(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", *arguments]) == 2
    assert words in capsys.readouterr().err
