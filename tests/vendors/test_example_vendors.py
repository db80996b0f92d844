"""The example systems fail exactly where their own README says, over their own line; with the one mistake put right, nowhere."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from policy.conformance.dataset import cases
from policy.conformance.events import Recorder
from policy.conformance.judge import WRONG
from policy.conformance.session import Outcome
from policy.conformance.transports import connect
from policy.conformance.validate import Conclusion, validate
from policy.suite.dossier import ROOT, dossier

VENDORS = ROOT / "examples" / "vendors"
EXPECTED: dict[str, dict[str, Any]] = json.loads((VENDORS / "expected.json").read_text(encoding="utf-8"))
INSTALL = {
    "node": "apt-get install nodejs",
    "java": "apt-get install default-jdk-headless",
    "python3": "apt-get install python3",
}


@pytest.fixture(scope="module")
def asked() -> list[dict[str, Any]]:
    """The cases of every document of which a vendor claims something."""
    documents = sorted({document for vendor in EXPECTED.values() for document in vendor["documents"]})
    return list(cases(map(dossier, documents)))


@contextmanager
def target_of(vendor: dict[str, Any]) -> Iterator[str]:
    """The target to validate; a system that serves is started on a free port and ended afterwards."""
    if "target" in vendor:
        yield vendor["target"]
        return
    with subprocess.Popen(
        vendor["serve"], env={**os.environ, "PORT": "0"}, stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout is not None, "its pipe is ours"
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def run(
    vendor: dict[str, Any], folder: Path, asked: Sequence[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> tuple[Conclusion, list[Outcome]]:
    """A run against the system in a folder, as a vendor runs it there. A missing runtime fails: it must not look like a pass."""
    if not shutil.which(vendor["needs"]):
        pytest.fail(
            f"没有 {vendor['needs']}，先安装 / {vendor['needs']} is missing, install it: {INSTALL[vendor['needs']]}"
        )
    monkeypatch.chdir(folder)
    outcomes: list[Outcome] = []
    with target_of(vendor) as target:
        conclusion = validate(
            asked,
            lambda: connect(target),
            Recorder(io.StringIO()),
            target=target,
            selection="",
            seconds=20,
            lines=2,
            progress=outcomes.append,
        )
    return conclusion, outcomes


@pytest.mark.parametrize("name", EXPECTED)
def test_exactly_the_documented_cases_fail(
    name: str, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor = EXPECTED[name]
    conclusion, outcomes = run(vendor, VENDORS / name, asked, monkeypatch)
    wrong = [outcome for outcome in outcomes if outcome.judged.verdict in WRONG]
    assert [outcome.case["id"] for outcome in wrong] == vendor["fails"]
    assert {outcome.judged.verdict.value for outcome in wrong} == {"fail"}
    assert {outcome.case["provision"] for outcome in wrong} == set(vendor["provisions"])
    assert conclusion is Conclusion.NONCONFORMANT


@pytest.mark.parametrize("name", EXPECTED)
def test_without_its_mistake_a_vendor_is_conformant(
    name: str, asked: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor = EXPECTED[name]
    mistake = vendor["mistake"]
    corrected = shutil.copytree(VENDORS / name, tmp_path / name)
    source = (corrected / mistake["file"]).read_text(encoding="utf-8")
    assert source.count(mistake["wrong"]) == 1, "the mistake is in one place"
    (corrected / mistake["file"]).write_text(source.replace(mistake["wrong"], mistake["right"]), encoding="utf-8")
    conclusion, outcomes = run(vendor, corrected, asked, monkeypatch)
    assert [outcome.case["id"] for outcome in outcomes if outcome.judged.verdict in WRONG] == []
    assert conclusion is Conclusion.CONFORMANT


@pytest.mark.parametrize("name", EXPECTED)
def test_the_readme_names_every_case_that_fails(name: str) -> None:
    readme = (VENDORS / name / "README.md").read_text(encoding="utf-8")
    assert [id for id in EXPECTED[name]["fails"] if f"`{id}`" not in readme] == []
