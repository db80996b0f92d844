"""A dossier with what the pages ask of it again and again, each computed once; and where its provisions stand on the site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from policy.corpus import Reference, references
from policy.corpus.document import file_name
from policy.site.views import Both, Chip, Link
from policy.suite.checks import check
from policy.suite.dossier import Dossier
from policy.suite.findings import Finding
from policy.suite.ledger import Row, ledger_faults, rows
from policy.suite.run import Result


@dataclass(frozen=True, eq=False)
class Volume:
    """A dossier as the site reads it."""

    dossier: Dossier

    @property
    def slug(self) -> str:
        return self.dossier.slug

    @property
    def executable(self) -> bool:
        """Whether the document has rules: then each article, or section of a plan, has a page of its own."""
        return self.dossier.regulation is not None

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset(self.dossier.document.ids)

    @cached_property
    def rows(self) -> Mapping[str, Row]:
        """The clause ledger by provision."""
        return {row.provision.id: row for row in rows(self.dossier)}

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Every fault that the checks find."""
        return (*check(self.dossier), *ledger_faults(self.dossier))

    @cached_property
    def results(self) -> Mapping[tuple[Path, int], tuple[Result, ...]]:
        """The results by file and line of their scenario as written; an outline has one a row."""
        found: dict[tuple[Path, int], list[Result]] = defaultdict(list)
        for result in self.dossier.results:
            found[result.scenario.path, result.scenario.template.line].append(result)
        return {place: tuple(results) for place, results in found.items()}

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        return references(self.dossier.document)

    @property
    def home(self) -> str:
        """The document's page."""
        return f"{self.slug}/index.html"

    def href(self, id: str) -> str:
        """The page and anchor of a provision."""
        seat = self.dossier.document.seat(id) if self.executable else ""
        return f"{self.slug}/{file_name(seat)}.html#{id}" if seat else f"{self.home}#{id}"

    def citation(self, id: str) -> Both[str]:
        """第十二条第二款 and Article 12(2)."""
        return Both(self.dossier.document.get(id).citation, self.dossier.document.english_citation(id))

    def link(self, id: str) -> Link:
        return Link(self.citation(id), self.href(id))

    def links(self, ids: tuple[str, ...]) -> tuple[Link, ...]:
        """Links to those of the provisions that exist: a register may name one that a later text removed, which is a finding."""
        return tuple(self.link(id) for id in ids if id in self.ids)

    def stands_in(self, id: str, seat: str) -> bool:
        """Whether a provision stands in an article or section, or is it."""
        return self.dossier.document.seat(id) == seat

    def chip(self, id: str) -> Chip | None:
        """How a provision stands; None where the ledger does not keep it."""
        row = self.rows.get(id)
        return Chip(row.status, row.evidence) if row else None
