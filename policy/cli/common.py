"""What commands share: documents by name, files or stdin, JSON on stdout, progress on stderr."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TextIO

if TYPE_CHECKING:
    from policy.suite.dossier import Dossier


class Command(Protocol):
    """Adds a command: its name, what runs it, and its help in both languages."""

    def __call__(self, name: str, run: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser: ...


def dossiers(document: str | None) -> Iterable[Dossier]:
    """The named document, or all."""
    from policy.suite import dossier

    return (dossier.dossier(document),) if document else dossier.dossiers()


def open_text(name: str) -> TextIO:
    return sys.stdin if name == "-" else Path(name).open(encoding="utf-8")


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def say(text: str) -> None:
    """Progress, on stderr so that stdout stays the result."""
    print(text, file=sys.stderr)
