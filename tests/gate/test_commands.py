"""The commands amend, review, impact and gate, on the lantern ordinance in place of the corpus."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from policy.cli import gate as commands
from policy.cli import main
from policy.corpus.versions import load
from policy.suite import dossier as dossiers
from tests.gate.amending import MONTHS, decree
from tests.suite.lanterns.rules import REGULATION
from tests.suite.workbench import ARTICLE_1, Workbench


@pytest.fixture(autouse=True)
def lanterns(bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The workbench as the whole repository, standing where features and corpus stand."""
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "lanterns").symlink_to(bench.path("features"))
    # The package has a function of the module's name.
    monkeypatch.setattr(import_module("policy.corpus.versions"), "ROOT", tmp_path)
    monkeypatch.setattr(dossiers, "ROOT", tmp_path)
    monkeypatch.setattr(dossiers, "dossier", lambda document: bench.dossier(REGULATION))
    monkeypatch.setattr("policy.corpus.load", lambda document, on=None: load(document, on, root=tmp_path))


@pytest.fixture
def text(tmp_path: Path) -> str:
    path = tmp_path / "decision.txt"
    path.write_text(decree(MONTHS), encoding="utf-8")
    return str(path)


def test_amend_review_impact(text: str, bench: Workbench, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["amend", "lanterns", text, "--from", "2032-01-01", "--dry-run"]) == 0
    assert not bench.path("2032-01-01.md").exists()
    assert main(["amend", "lanterns", text, "--from", "2032-01-01"]) == 0
    out, err = capsys.readouterr()
    assert "第一条第一款 实质修改 substantive: 悬挂灯笼的，应当自购得灯笼的次月起，在[-2-]{+4+}个月内登记。" in out
    assert "实质修改 substantive 1" in err
    assert bench.path("2032-01-01.md").exists()

    assert main(["impact", "lanterns", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["differences"][0]["witness"]["facts"]["registered"] == "2030-06-01"
    assert main(["impact", "lanterns@2030-03-01", "lanterns@2032-01-01", "--format", "markdown"]) == 0
    assert capsys.readouterr().out.startswith("## 穗规：云桥市灯笼管理办法")

    assert main(["review", "lanterns/第一条第一款"]) == 1
    assert "在2个月内" in bench.path(ARTICLE_1).read_text(encoding="utf-8")
    assert main(["review", "lanterns/art_1__para_1", "--confirm"]) == 0
    assert "在4个月内" in bench.path(ARTICLE_1).read_text(encoding="utf-8")

    assert main(["amend", "lanterns", text, "--from", "2032-01-01"]) == 2
    assert "is not after the version of 2032-01-01" in capsys.readouterr().err


def test_impact_of_a_draft(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["impact", "lanterns", "--what-if", "art_1__para_2__point_1.least_candles=12"]) == 0
    assert "见证用例 witness: 购得月份 2030-03，登记日 2030-03-01，光度 10" in capsys.readouterr().out


def test_a_document_with_one_version_needs_another_to_compare(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["impact", "lanterns"]) == 2
    assert "has one version only" in capsys.readouterr().err
    assert main(["impact", "lanterns", "lanterns", "--what-if", "R1=day_to_day"]) == 2


def test_two_files_are_compared(bench: Workbench, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    draft = tmp_path / "draft" / "lanterns" / "2030-03-01.md"
    draft.parent.mkdir(parents=True)
    words = bench.path("2030-03-01.md").read_text(encoding="utf-8")
    draft.write_text(words.replace("不足10烛", "不足12烛"), encoding="utf-8")
    assert main(["impact", "lanterns", str(draft)]) == 0
    assert "least_candles 须登记的光度（烛）：10 → 12" in capsys.readouterr().out


def test_an_interrupted_amendment_is_finished_first(text: str, bench: Workbench) -> None:
    stage = bench.path(".amending")
    stage.mkdir()
    (stage / "0").write_text("as it was to be", encoding="utf-8")
    (stage / "ready.json").write_text(json.dumps({"0": str(bench.path("note.txt"))}), encoding="utf-8")
    assert main(["amend", "lanterns", text, "--from", "2032-01-01"]) == 0
    assert bench.path("note.txt").read_text(encoding="utf-8") == "as it was to be"


def test_gate_writes_what_a_ci_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, bench: Workbench
) -> None:
    from policy.gate import gate

    monkeypatch.setattr(gate, "DOCUMENTS", ("lanterns",))
    monkeypatch.setattr(gate, "dossier", lambda document: bench.dossier(REGULATION))
    sarif, junit = tmp_path / "gate.sarif", tmp_path / "gate.xml"
    assert main(["gate", "--format", "github", "--sarif", str(sarif), "--junit", str(junit)]) == 0
    out, err = capsys.readouterr()
    assert out.count("::warning ") == 2
    assert "may be merged" in err
    assert json.loads(sarif.read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert junit.read_text(encoding="utf-8").startswith("<?xml")
    bench.edit(ARTICLE_1, "    光度不足10烛的；", "    光度不足12烛的；")
    assert main(["gate", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["counts"] == {"error": 1, "warning": 2}


def test_days_are_dates(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["amend", "lanterns", "-", "--from", "2032-1-1"])
    assert "write a date like 2025-01-01" in capsys.readouterr().err
    assert commands.DAYS == 180
