"""The archive for a closed network: it installs and validates a system with no network at all. Built by ``make bundle``."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from policy.suite.dossier import ROOT

ARCHIVE = ROOT / "build" / "suigui-bundle.tar.gz"
NO_NETWORK = """
import socket
connect = socket.socket.connect
def refuse(self, address):
    if self.family != socket.AF_UNIX and address[0] != "127.0.0.1":
        raise OSError(f"no network in this test: {address}")
    return connect(self, address)
socket.socket.connect = refuse
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive unpacked, with an environment of its own in which nothing but its wheels is installed."""
    assert ARCHIVE.exists(), f"没有 {ARCHIVE.name}，先运行 / run first: make bundle"
    folder = tmp_path_factory.mktemp("closed")
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder, filter="data")
    (folder / "guard").mkdir()
    (folder / "guard" / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    offline(
        folder, "python", "-m", "pip", "install", "--quiet", "--no-index", "--find-links", "bundle/wheels", "suigui"
    )
    return folder


def offline(folder: Path, command: str, *arguments: str) -> str:
    """Runs a command of the environment with the network refused, and returns what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "guard"), "PIP_CONFIG_FILE": os.devnull}
    done = subprocess.run(
        [folder / "venv" / "bin" / command, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_reference_passes_every_case_of_the_archive(bundle: Path) -> None:
    target = "python:policy.conformance.reference:answer"
    printed = offline(bundle, "suigui", "validate", target, "--cases", "bundle/cases", "--report", "report")
    assert "结论 / conclusion: 符合 / conformant" in printed
    assert (bundle / "report" / "statement.html").exists()


def test_the_archive_has_the_site_and_the_starting_points(bundle: Path) -> None:
    assert (bundle / "bundle" / "site" / "index.html").exists()
    assert (bundle / "bundle" / "site" / "en" / "index.html").exists()
    assert (bundle / "bundle" / "examples" / "vendors" / "README.md").exists()
