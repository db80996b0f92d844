"""The Python that runs in a reader's browser: Pyodide, from its npm package, in one version with one digest."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import tarfile
import tempfile
from pathlib import Path

VERSION = "314.0.7"
_DIGEST = "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
    "package.json",  # says its licence and where its source is
)
"""What of the package a browser needs; the rest serves other uses."""
_SECONDS = 300


class Unavailable(Exception):
    """Pyodide cannot be had: no npm, no network, or a package that is not the one we know."""


def fetch(cache: Path) -> Path:
    """The folder with ``FILES``; fetched with npm where the cache does not hold it yet. Raises Unavailable."""
    folder = cache / f"pyodide-{VERSION}"
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            unpacked = _unpack(_download(Path(scratch)), Path(scratch) / "unpacked")
            unpacked.rename(folder)  # at once, so that an interrupted run leaves no half of it
    return folder


def _download(scratch: Path) -> Path:
    """The package as npm keeps it, with the digest that we know."""
    command = ("npm", "pack", f"pyodide@{VERSION}", "--ignore-scripts", "--silent", "--pack-destination", str(scratch))
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_SECONDS, cwd=scratch)
    except FileNotFoundError as error:
        raise Unavailable("没有 npm，请安装 / no npm: install it") from error
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"npm 在 {_SECONDS} 秒内没有取到 / npm did not answer in {_SECONDS} seconds") from error
    except subprocess.CalledProcessError as error:
        said = (error.stderr or error.stdout).strip().partition("\n")[0]
        raise Unavailable(f"npm pack pyodide@{VERSION}: {said or error.returncode}") from error
    (package,) = scratch.glob("*.tgz")
    digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
    if digest != _DIGEST:
        raise Unavailable(f"pyodide@{VERSION}: sha512-{digest}，应为 / wanted sha512-{_DIGEST}")
    return package


def _unpack(package: Path, folder: Path) -> Path:
    folder.mkdir()
    with tarfile.open(package) as archive:
        for name in FILES:
            member = archive.extractfile(f"package/{name}")
            assert member is not None, f"{name} is a file of the package whose digest we know"
            (folder / name).write_bytes(member.read())
    return folder
