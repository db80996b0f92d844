from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from policy.conformance import openapi, reference, validate
from policy.conformance.dataset import cases as cases_of
from policy.conformance.session import Case, question
from policy.law.values import Json
from policy.suite.dossier import Dossier
from tests.conformance import zoo
from tests.suite.lanterns.rules import REGULATION
from tests.suite.workbench import copied


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return copied(tmp_path_factory.mktemp("lanterns")).dossier()


@pytest.fixture(scope="session")
def cases(dossier: Dossier) -> list[Case]:
    return list(cases_of([dossier]))


@pytest.fixture(scope="session")
def answers(cases: list[Case], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the zoo answers where it behaves: the expected."""
    path = tmp_path_factory.mktemp("zoo") / "answers.json"
    path.write_text(json.dumps({zoo.key(question(case)): expected(case) for case in cases}), encoding="utf-8")
    return path


def expected(case: Case) -> dict[str, Json]:
    """A right reply to a case, without its head."""
    expect = case["expect"]
    if expect["kind"] == "rejected":
        return {"type": "rejected", "problems": [{"field": field} for field in expect["fields"]]}
    return {"type": "result", "answer": {**expect, "because": case["because"]}}


@pytest.fixture(autouse=True)
def lanterns(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The lantern ordinance as the only document that can be claimed."""
    for module in (openapi, reference, validate):
        monkeypatch.setattr(module, "regulations", lambda: {"lanterns": REGULATION})
    forget()
    yield
    forget()


def forget() -> None:
    reference._known.cache_clear()
    openapi.openapi.cache_clear()


class Traces:
    """Processes that a test started, whoever their parent is by now: each has the test's mark in its environment."""

    def __init__(self, mark: str) -> None:
        self._mark = f"ZOO_MARK={mark}".encode()

    def left(self) -> list[str]:
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if self._mark in (folder / "environ").read_bytes().split(b"\0"):
                    found.append((folder / "cmdline").read_text(encoding="utf-8"))
            except OSError:
                continue  # it has just ended, or is not ours
        return found


@pytest.fixture
def traces(monkeypatch: pytest.MonkeyPatch, answers: Path) -> Traces:
    mark = uuid.uuid4().hex
    monkeypatch.setenv("ZOO_MARK", mark)
    monkeypatch.setenv("ZOO_ANSWERS", str(answers))
    monkeypatch.chdir(Path(zoo.__file__).parent)
    return Traces(mark)


@pytest.fixture(scope="session")
def zoo_over_http(answers: Path) -> Iterator[str]:
    command = (sys.executable, "-I", "-S", str(zoo.__file__), "--http")
    environment = {**os.environ, "ZOO_ANSWERS": str(answers)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.terminate()
