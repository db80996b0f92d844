"""The whole verification of all documents, and its one-screen summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from policy.corpus import DOCUMENTS
from policy.corpus.registers import VERDICTS
from policy.suite.checks import check, repeated_sentences, unused_sentences
from policy.suite.dossier import Dossier, dossier
from policy.suite.findings import Finding
from policy.suite.ledger import WHOLES, Row, ledger_faults, rows


@dataclass(frozen=True)
class Verified:
    """A document after its verification. Rows are those of 款, 项 and 目: an article only sums up its parts."""

    dossier: Dossier
    rows: tuple[Row, ...]

    @property
    def verdicts(self) -> Counter[str]:
        return Counter(row.verdict for row in self.rows if row.verdict)

    @property
    def settled(self) -> int:
        """Provisions with evidence or a reason."""
        return sum(row.status in ("proven", "reasoned") for row in self.rows)

    @property
    def suspect(self) -> int:
        return sum(row.status == "suspect" for row in self.rows)

    @property
    def passed(self) -> int:
        return sum(result.passed for result in self.dossier.results)

    @property
    def open_readings(self) -> int:
        return sum(reading.status == "open" for reading in self.dossier.readings)

    def json(self) -> dict[str, Any]:
        return {
            "document": self.dossier.slug,
            "executable": self.dossier.regulation is not None,
            "provisions": len(self.rows),
            "settled": self.settled,
            "verdicts": dict(self.verdicts),
            "cases": len(self.dossier.results),
            "passed": self.passed,
            "suspect": self.suspect,
            "open_readings": self.open_readings,
        }


@dataclass(frozen=True)
class Verification:
    """All documents and everything that is wrong with them."""

    documents: tuple[Verified, ...]
    findings: tuple[Finding, ...]

    def json(self) -> dict[str, Any]:
        return {
            "documents": [document.json() for document in self.documents],
            "findings": [finding.json() for finding in self.findings],
        }


def verify(progress: Callable[[str], None]) -> Verification:
    """Runs every scenario and check of every document, saying which one is under way. Raises Findings on unreadable features."""
    documents, findings = [], []
    for slug in DOCUMENTS:
        progress(f"{slug} …")
        kept = dossier(slug)
        findings += [*check(kept), *ledger_faults(kept)]
        documents.append(Verified(kept, tuple(row for row in rows(kept) if row.provision.kind not in WHOLES)))
    all_dossiers = [document.dossier for document in documents]
    findings += [*unused_sentences(all_dossiers), *repeated_sentences(all_dossiers)]
    return Verification(tuple(documents), tuple(findings))


def summary(verification: Verification) -> str:
    """One screen: a line a document, then what is wrong."""
    lines = ["", "文件 / document          条文有据 settled   用例通过 cases   待复核 suspect   口径待定 open readings"]
    for document in verification.documents:
        name = f"{document.dossier.slug:<22}"
        if document.dossier.regulation is None:
            lines.append(f"{name}   仅入库 / corpus only: {len(document.rows)} 款项目 / provisions")
            continue
        settled = f"{document.settled}/{len(document.rows)}"
        cases = f"{document.passed}/{len(document.dossier.results)}"
        lines.append(
            f"{name}   {settled:>10}        {cases:>10}        {document.suspect:>6}          {document.open_readings:>6}"
        )
        kinds = "，".join(f"{VERDICTS[kind][0]} {VERDICTS[kind][1]} {n}" for kind, n in document.verdicts.most_common())
        lines.append(f"    {kinds}")
    count = len(verification.findings)
    lines += ["", f"{count} 处问题 / findings" if count else "全部检查通过 / every check holds"]
    return "\n".join(lines)
