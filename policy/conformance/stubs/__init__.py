"""Systems to start from: each answers one decision, honestly, over one of the lines; a vendor goes on from there."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
_FILES = {"python": ("system.py",), "stdio": ("system.py", "over_stdio.py"), "http": ("system.py", "over_http.py")}
_TARGETS = {
    "python": "python:system:answer",
    "stdio": '"exec:python3 over_stdio.py"',
    "http": "http://127.0.0.1:8194",
}


def write_stub(kind: str, folder: Path) -> list[str]:
    """Writes the files of a kind into a folder and returns what to do next. Raises FileExistsError rather than overwrite."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in _FILES[kind]:
        target = folder / name
        if target.exists():
            raise FileExistsError(f"{target}: 已存在，换一个目录 / exists already: choose another folder")
        target.write_text((_HERE / f"{name}.txt").read_text(encoding="utf-8"), encoding="utf-8")
    started = ["python3 over_http.py &"] if kind == "http" else []
    return [f"cd {folder}", *started, f"suigui validate {_TARGETS[kind]}"]
