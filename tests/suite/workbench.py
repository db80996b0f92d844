"""A copy of the lantern ordinance on which a test may change one thing, and what the checks then say."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from policy.corpus import load, registers
from policy.law.regulations import Decision, Regulation
from policy.suite.checks import check, unused_sentences
from policy.suite.dossier import Dossier, read_features
from policy.suite.findings import Finding
from policy.suite.ledger import ledger_faults
from policy.suite.sentences import Sentences
from tests.suite.lanterns.rules import REGULATION, Law
from tests.suite.lanterns.sentences import sentences

WORDS = "2030-03-01.md"
ENGLISH = "2030-03-01.en.md"
ARTICLE_1, ARTICLE_2, ARTICLE_3 = (f"features/article_{number}.feature" for number in (1, 2, 3))
SOURCE = Path(__file__).parent / "lanterns"


@dataclass(frozen=True)
class Workbench:
    """The folder of the copy. Change files first, then ask for the dossier: what is read once stays read."""

    folder: Path

    def path(self, name: str) -> Path:
        return self.folder / name

    def edit(self, name: str, old: str, new: str) -> None:
        """Replaces words that stand exactly once in a file."""
        text = self.path(name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.path(name).write_text(text.replace(old, new), encoding="utf-8")

    def place(self, name: str, words: str) -> tuple[Path, int]:
        """The file, and the line on which words stand first."""
        text = self.path(name).read_text(encoding="utf-8")
        return self.path(name), text[: text.index(words)].count("\n") + 1

    def dossier(
        self, regulation: Regulation = REGULATION, say: Callable[[Sentences], None] = lambda said: None
    ) -> Dossier:
        """The dossier as the files stand; ``say`` may add sentences. Raises Findings as the linter does."""
        said = sentences(regulation.decisions)
        say(said)
        return Dossier(
            load("lanterns", root=self.folder.parent),
            load("lanterns", language="en", root=self.folder.parent),
            registers.verdicts(self.folder),
            registers.readings(self.folder),
            registers.delegations(self.folder),
            registers.glossary(self.folder),
            regulation,
            said,
            read_features(self.folder / "features"),
        )

    def findings(
        self, regulation: Regulation = REGULATION, say: Callable[[Sentences], None] = lambda said: None
    ) -> list[Finding]:
        return everything(self.dossier(regulation, say))


def copied(root: Path) -> Workbench:
    folder = root / "lanterns"
    shutil.copytree(SOURCE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return Workbench(folder)


def everything(dossier: Dossier) -> list[Finding]:
    """Every check of one document, as ``suigui verify`` runs them."""
    return [*check(dossier), *ledger_faults(dossier), *unused_sentences([dossier])]


def altered(name: str, **changes: Any) -> Regulation:
    """The regulation with one decision changed."""
    decisions: dict[str, Decision] = {}
    regulation = replace(REGULATION, decisions=decisions)
    for key, decision in REGULATION.decisions.items():
        decisions[key] = replace(decision, regulation=regulation, **(changes if key == name else {}))
    return regulation


def under(law: Law) -> Regulation:
    """The regulation with other numbers or readings."""
    decisions: dict[str, Decision] = {}
    versions = tuple(replace(version, law=law) for version in REGULATION.versions)
    regulation = replace(REGULATION, versions=versions, decisions=decisions)
    decisions |= {key: replace(decision, regulation=regulation) for key, decision in REGULATION.decisions.items()}
    return regulation


def named(findings: Iterable[Finding], *checks: str) -> list[Finding]:
    """The findings of some checks; each finding of any check must say what to do."""

    def told() -> Iterator[Finding]:
        for finding in findings:
            assert finding.remedy, finding
            assert finding.line >= 1
            assert finding.path.exists()
            yield finding

    return [finding for finding in tuple(told()) if finding.check in checks]


def only(findings: Iterable[Finding], check: str) -> Finding:
    """The one finding of a check."""
    (finding,) = named(findings, check)
    return finding


def place(finding: Finding) -> tuple[Path, int]:
    return finding.path, finding.line
