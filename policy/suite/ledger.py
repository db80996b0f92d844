"""The clause ledger: every 条, 款, 项 and 目 (plan: every paragraph, row and note) with what it is, what proves it, and how that last went."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from policy.corpus.document import Document, Provision
from policy.corpus.registers import UNDECIDING, VERDICTS, Words
from policy.suite.checks import block_id, suspect_blocks
from policy.suite.dossier import Dossier
from policy.suite.findings import Finding

WHOLES = frozenset({"article", "section", "preface"})
"""What has no words of its own: it is the sum of what stands in it."""
KEPT = WHOLES | {"paragraph", "point", "indent", "block", "row", "figure", "note"}
STATUSES = {
    "failing": ("失败", "failing"),
    "suspect": ("待复核", "suspect"),
    "unproven": ("缺证据", "no evidence"),
    "proven": ("已证实", "proven"),
    "reasoned": ("已说明", "reasoned"),
    "corpus_only": ("仅入库", "corpus only"),
}
"""How a provision stands, worst first, in both languages."""
BAD = frozenset({"failing", "suspect", "unproven"})


@dataclass(frozen=True)
class Row:
    """One provision. ``evidence`` counts the cases whose answer cites it or, for a whole article, a part of it."""

    provision: Provision
    verdict: str | None
    reason: Words | None
    evidence: int
    scenarios: tuple[str, ...]
    rules: tuple[str, ...]
    status: str

    def json(self, document: str) -> dict[str, Any]:
        return {
            "id": f"{document}/{self.provision.id}",
            "citation": self.provision.citation,
            "verdict": self.verdict,
            "evidence": self.evidence,
            "scenarios": list(self.scenarios),
            "rules": list(self.rules),
            "reason": {"zh": self.reason.zh, "en": self.reason.en} if self.reason else None,
            "status": self.status,
        }


def rows(dossier: Dossier) -> tuple[Row, ...]:
    """The ledger of a document, in reading order. A whole is what the weightiest of its parts is, and stands as the worst."""
    evidence, scenarios, worst = _tally(dossier)
    decisions = dossier.regulation.decisions.values() if dossier.regulation else ()
    kept = [p for p in dossier.document if p.kind in KEPT]
    found: dict[str, Row] = {}
    # Parts before what they are parts of.
    for provision in sorted(kept, key=lambda p: (p.kind in WHOLES, -p.id.count("__"))):
        id = provision.id
        parts = [found[part] for part in _parts(dossier.document, provision) if part in found]
        verdict = dossier.verdicts.get(id)
        kind = verdict.kind if verdict else _weightiest(parts)
        own = Row(
            provision,
            kind,
            verdict.reason if verdict else next((part.reason for part in parts if part.verdict == kind), None),
            len(evidence[id]),
            tuple(scenarios[id]),
            tuple(decision.id for decision in decisions if id in decision.cites),
            "",
        )
        found[id] = _with_status(_with_parts(own, parts, evidence), parts, worst.get(id, ""), bool(dossier.regulation))
    return tuple(found[provision.id] for provision in kept)


def _parts(document: Document, provision: Provision) -> list[str]:
    """What stands in an article or section, at any depth; otherwise what stands directly under a provision."""
    if provision.kind in WHOLES:
        return [id for id in document.ids if id != provision.id and document.seat(id) == provision.id]
    return [child.id for child in document.children(provision.id)]


def _tally(dossier: Dossier) -> tuple[dict[str, set[str]], dict[str, list[str]], dict[str, str]]:
    """By provision: the cases that cite it, the scenarios under its 规则, and failing or suspect where one of them is."""
    evidence: dict[str, set[str]] = defaultdict(set)
    scenarios: dict[str, list[str]] = defaultdict(list)
    worst: dict[str, str] = {}
    suspects = suspect_blocks(dossier)
    for feature in dossier.features:
        for block in feature.blocks:
            if (feature.path, block.name) in suspects:
                worst[block_id(dossier, block)] = "suspect"
    for result in dossier.results:
        id = str(dossier.provision_of(result.scenario))
        scenarios[id].append(result.scenario.id)
        if not result.passed:
            worst[id] = "failing"
        elif result.evidence and result.case:
            for cited in result.cited:
                evidence[cited].add(result.case.id)
    return evidence, scenarios, worst


def _weightiest(parts: list[Row]) -> str | None:
    kinds = {part.verdict for part in parts}
    return next((kind for kind in VERDICTS if kind in kinds), None)


def _with_parts(own: Row, parts: list[Row], evidence: dict[str, set[str]]) -> Row:
    """A whole has no words of its own: its evidence, scenarios and rules are those of its parts."""
    if own.provision.kind not in WHOLES:
        return own
    ids = (own.provision.id, *(part.provision.id for part in parts))
    cases = {case for id in ids for case in evidence.get(id, ())}
    scenarios = tuple(scenario for part in parts for scenario in part.scenarios)
    rules = tuple(dict.fromkeys(rule for part in parts for rule in part.rules))
    return replace(own, evidence=len(cases), scenarios=scenarios, rules=rules)


def _with_status(row: Row, parts: list[Row], worst: str, executable: bool) -> Row:
    """A part that fails, is suspect or lacks evidence weighs on what is around it; what holds of a part proves only itself."""
    own = worst or _own_status(row, executable)
    statuses = {own, *(part.status for part in parts if part.status in BAD)}
    return replace(row, status=next(status for status in STATUSES if status in statuses))


def _own_status(row: Row, executable: bool) -> str:
    if not executable:
        return "corpus_only"
    if row.evidence:
        return "proven"
    return "reasoned" if row.verdict in UNDECIDING and row.reason else "unproven"


def ledger_faults(dossier: Dossier) -> Iterator[Finding]:
    """Every provision of an executable document has a verdict, and evidence or a reason."""
    if dossier.regulation is None:
        return
    path = dossier.document.path
    for row in rows(dossier):
        place = path, row.provision.line
        if row.verdict is None:
            yield Finding(
                *place, "verdict", row.provision.citation, "在 verdicts.yaml 写明条文性质 / enter its verdict"
            )
        elif row.status == "unproven" and row.provision.kind not in WHOLES:
            remedy = "写一个以它为依据的场景，或说明理由 / write a scenario whose answer cites it, or give a reason"
            yield Finding(*place, "evidence", f"{row.provision.citation}（{VERDICTS[row.verdict][0]}）", remedy)
    kept = {p.id for p in dossier.document if p.kind in KEPT}
    for id in sorted(set(dossier.verdicts) - kept):
        yield Finding(path.parent / "verdicts.yaml", 1, "verdict", id, "没有这一条款 / no such provision")
