"""Reading a suspect provision again: old and new words, its scenarios under both versions; confirmed, it is quoted anew."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from policy.corpus.document import Document
from policy.corpus.sentences import sentences
from policy.gate.impact import changed_numbers
from policy.gate.redline import Change, compare
from policy.gate.report import answer_said, redlined
from policy.gate.whatif import between
from policy.law.answers import Answer, Rejection
from policy.law.regulations import Decision
from policy.suite.checks import block_id
from policy.suite.dossier import Dossier
from policy.suite.features import Block, Feature
from policy.suite.run import Result


@dataclass(frozen=True)
class Told:
    """A scenario of the provision, what both versions answer to it, and how it ended now. Badly told ones have no answers."""

    result: Result
    decision: Decision | None
    old: Answer | Rejection | None
    new: Answer | Rejection | None

    @property
    def moved(self) -> bool:
        return bool(self.old and self.new and self.old.json() != self.new.json())


@dataclass(frozen=True)
class Review:
    """A provision whose quotation no longer is its text: where it is quoted, the change, its scenarios."""

    feature: Feature
    block: Block
    change: Change
    scenarios: tuple[Told, ...]


def review(dossier: Dossier, id: str) -> Review:
    """What a person must read. Raises LookupError for an unknown provision, ValueError where nothing is to be reviewed."""
    provision = dossier.document.get(id)
    quoted = [(f, block) for f in dossier.features for block in f.blocks if block_id(dossier, block) == id]
    if not quoted:
        raise ValueError(f"{provision.citation}：没有规则引用 / no 规则 quotes it: write one")
    feature, block = next(((f, b) for f, b in quoted if "".join(b.quote) != provision.text), quoted[0])
    words = "".join(block.quote)
    if words == provision.text:
        raise ValueError(
            f"{provision.citation}：引文与条文一致，无须复核 / the quotation is the text: nothing to review"
        )
    before = _quoted_edition(dossier, id, words)
    old = before.get(id) if id in before.ids else provision
    slips = tuple(slip.words for slip in before.sic if slip.provision == id)
    change = compare(replace(old, heading=provision.heading, text=words), provision, slips)
    return Review(feature, block, change, tuple(_told(dossier, before, change, block)))


def _quoted_edition(dossier: Dossier, id: str, words: str) -> Document:
    """The newest version that has the words as they are quoted; the one before the newest where none has."""
    having = [edition for edition in dossier.editions if id in edition.ids and edition.get(id).text == words]
    return having[-1] if having else dossier.editions[-2:][0]


def _told(dossier: Dossier, before: Document, change: Change, block: Block) -> Iterator[Told]:
    """The scenarios under the 规则, each answered under the law of both versions."""
    own = [result for result in dossier.results if result.scenario.block == block.name]
    if dossier.regulation is None:
        return
    law = dossier.regulation.version(before.in_force).law
    numbers = {n.parameter.name: n.new for n in changed_numbers(change, law) if n.new is not None}
    comparison = between(dossier.regulation, before.in_force, dossier.document.in_force, numbers)
    pairs = comparison.decisions()
    for result in own:
        if result.case is None:
            yield Told(result, None, None, None)
            continue
        name = result.case.decision.partition("/")[2]
        old, new = comparison.answers(pairs[name], result.case.facts, result.case.readings)
        yield Told(result, dossier.regulation.decisions[name], old, new)


def said(found: Review) -> str:
    """The review for a terminal."""
    change = found.change
    why = "；".join(f"{zh} / {en}" for zh, en in change.why)
    lines = [
        f"{found.feature.path}:{found.block.line}  {found.block.name}",
        f"{change.kind.zh} {change.kind.en}（{why}）",
        redlined(change.pieces, whole=True),
        "",
    ]
    for told in found.scenarios:
        scenario = told.result.scenario
        sign = "✓" if told.result.passed else "✗"
        lines.append(f"{sign} {scenario.name}（{scenario.id}）")
        if told.result.failure:
            lines.append(f"    {told.result.failure}")
        if told.decision and told.old and told.new and told.moved:
            lines.append(f"    旧 old: {answer_said(told.old, told.decision)}")
            lines.append(f"    新 new: {answer_said(told.new, told.decision)}")
    moved = sum(told.moved for told in found.scenarios)
    lines += [
        "",
        f"{len(found.scenarios)} 个场景，{moved} 个在两个版本下结论不同 / scenarios, {moved} answered differently by the two versions",
    ]
    return "\n".join(lines)


def confirm(found: Review) -> Path:
    """Quotes the provision as it now reads, a sentence a line; nothing else of the file changes. Returns the file."""
    assert found.change.new is not None, "a provision of the newest text was reviewed"
    path = found.feature.path
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    own = [at for at in range(found.block.line, len(lines)) if lines[at].strip()][: len(found.block.quote)]
    indent = lines[own[0]][: len(lines[own[0]]) - len(lines[own[0]].lstrip())]
    lines[own[0] : own[-1] + 1] = [f"{indent}{sentence}\n" for sentence in sentences(found.change.new.text)]
    aside = path.with_name(f".{path.name}.new")
    aside.write_text("".join(lines), encoding="utf-8")
    os.replace(aside, path)
    return path
