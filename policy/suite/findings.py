"""What a check finds: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Finding:
    """A fault with its file, 1-based line, the check that found it, the value found and the remedy."""

    path: Path
    line: int
    check: str
    value: str
    remedy: str

    def __str__(self) -> str:
        path = self.path.relative_to(Path.cwd()) if self.path.is_relative_to(Path.cwd()) else self.path
        return f"{path}:{self.line}: [{self.check}] {self.value}\n    → {self.remedy}"

    def json(self) -> dict[str, Any]:
        return {
            "file": str(self.path),
            "line": self.line,
            "check": self.check,
            "value": self.value,
            "remedy": self.remedy,
        }


class Findings(Exception):
    """Faults that stop the work at hand."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(map(str, self.findings)))
