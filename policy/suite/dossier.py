"""Everything that belongs to one document: its words, registers, rules, sentences and features."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from policy.corpus import DOCUMENTS, Document, editions, languages, load, registers
from policy.corpus import ROOT as CORPUS
from policy.corpus.registers import Delegation, GlossaryTerm, OpenReading, Verdict
from policy.law.regulations import Regulation
from policy.suite.features import Feature, Scenario, read_feature
from policy.suite.findings import Findings
from policy.suite.lint import lint, lint_lines
from policy.suite.run import Result, language_of, run
from policy.suite.sentences import Sentences

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder: features/ and steps/ stand in it beside this package."""

EXECUTABLE: Mapping[str, tuple[str, str]] = {
    document: (f"policy.rules.{document}:REGULATION", f"steps.{document}:SENTENCES") for document in DOCUMENTS
}
"""Where the rules and the sentences of each document are; a document that is not here is corpus only."""


@dataclass(frozen=True)
class Dossier:
    """One document with all that is bound to it. ``regulation`` and ``sentences`` are None for a corpus-only document."""

    document: Document
    english: Document | None
    verdicts: Mapping[str, Verdict]
    readings: tuple[OpenReading, ...]
    delegations: tuple[Delegation, ...]
    glossary: tuple[GlossaryTerm, ...]
    regulation: Regulation | None = None
    sentences: Sentences | None = None
    features: tuple[Feature, ...] = ()

    @property
    def slug(self) -> str:
        return self.document.document

    def provision_of(self, scenario: Scenario) -> str:
        """The id of the provision under whose 规则 a scenario stands, "" where there is none. Raises ValueError for no citation."""
        return self.document.cited(scenario.block)

    @cached_property
    def editions(self) -> tuple[Document, ...]:
        """Every version of the text, oldest first; ``document`` is the last."""
        return editions(self.document)

    @cached_property
    def results(self) -> tuple[Result, ...]:
        """Every scenario, run now against the reference rules."""
        if self.regulation is None or self.sentences is None:
            return ()
        return tuple(
            run(scenario, language_of(feature), self.sentences, self.regulation, self.document.places)
            for feature in self.features
            for scenario in feature.scenarios
        )


def regulations() -> dict[str, Regulation]:
    """The executable documents, without reading their features."""
    return {document: _regulation(document) for document in EXECUTABLE}


def dossiers() -> tuple[Dossier, ...]:
    """The dossiers of all documents, in the gazette's order. Raises Findings where a feature cannot be read safely."""
    return tuple(dossier(document) for document in DOCUMENTS)


def dossier(document: str) -> Dossier:
    """The dossier of one document. Raises LookupError, RegisterError, or Findings with every fault of its features."""
    folder = CORPUS / document
    words = load(document)
    english = load(document, language="en") if "en" in languages(document) else None
    kept = (
        registers.verdicts(folder),
        registers.readings(folder),
        registers.delegations(folder),
        registers.glossary(folder),
    )
    if document not in EXECUTABLE:
        return Dossier(words, english, *kept)
    features = read_features(ROOT / "features" / document)
    return Dossier(words, english, *kept, _regulation(document), _sentences(document), features)


def read_features(folder: Path) -> tuple[Feature, ...]:
    """All feature files of a folder, by article number. Raises Findings with every fault that the linter finds."""
    paths = sorted(folder.glob("*.feature"), key=lambda path: (len(path.stem), path.stem))
    faults = [finding for path in paths for finding in lint_lines(path)]
    if faults:
        raise Findings(faults)
    features = tuple(map(read_feature, paths))
    faults = [finding for feature in features for finding in lint(feature)]
    if faults:
        raise Findings(faults)
    return features


def _regulation(document: str) -> Regulation:
    found = _member(EXECUTABLE[document][0])
    assert isinstance(found, Regulation)
    return found


def _sentences(document: str) -> Sentences:
    found = _member(EXECUTABLE[document][1])
    assert isinstance(found, Sentences)
    return found


def _member(place: str) -> object:
    module, name = place.split(":")
    return getattr(importlib.import_module(module), name)
