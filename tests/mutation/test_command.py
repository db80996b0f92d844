"""``suigui mutate`` on a real document, with its processes."""

from __future__ import annotations

import json

import pytest

from policy.cli import main


def test_a_document_is_tried_and_its_survivors_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["mutate", "hardship_relief", "--json"])
    out, err = capsys.readouterr()
    (found,) = json.loads(out)["documents"]
    assert found["document"] == "hardship_relief"
    assert found["mutants"] == found["killed"] + found["equivalent"] + found["survived"]
    assert code == (1 if found["survived"] else 0)
    assert f"{found['mutants']} 个变异" in err
    told = [survivor for row in found["provisions"] for survivor in row["survivors"]]
    assert all(survivor["file"].startswith("policy/rules/hardship_relief/") for survivor in told)
    assert all(row["reason"]["zh"] for part in found["provisions"] for row in part["equivalents"])


def test_a_document_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutate", "no_such_document"]) == 2
    assert "no_such_document" in capsys.readouterr().err
