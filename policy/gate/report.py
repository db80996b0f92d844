"""An impact for people: on a terminal, and as Markdown for a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policy.corpus.document import Document
from policy.gate.impact import Impact, Number, Touched
from policy.gate.redline import Change, Class, Mark, Piece
from policy.gate.witness import Difference, Moved, Witness
from policy.law.answers import Answer, Rejection
from policy.law.facts import fields_of
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import write

_CONTEXT = 12
"""Characters of unchanged words shown on either side of a change."""
_SHOWN = 10
"""Scenarios of a provision that are listed; the others are counted."""


@dataclass(frozen=True)
class _Style:
    """How a medium writes a heading, an entry, and each kind of changed words."""

    heading: str
    entry: str
    code: str
    removed: str
    added: str
    fold: tuple[str, str]


_TERMINAL = _Style("\n{}", "  {}", "{}", "[-{}-]", "{{+{}+}}", ("", ""))
_MARKDOWN = _Style(
    "\n### {}\n", "- {}", "`{}`", "~~{}~~", "**{}**", ("<details><summary>{}</summary>\n", "\n</details>")
)


def terminal(found: Impact, document: Document) -> str:
    """What changed and what that means, for a terminal. ``document`` has the words of the newest text."""
    return "\n".join(_lines(found, document, _TERMINAL)).strip() + "\n"


def markdown(found: Impact, document: Document) -> str:
    """The same as Markdown, for a pull request."""
    return "\n".join((f"## 穗规：{document.title}\n", *_lines(found, document, _MARKDOWN))).strip() + "\n"


def redlined(pieces: tuple[Piece, ...], style: _Style = _TERMINAL, *, whole: bool = False) -> str:
    """The words with what was removed and added; of what stays only what stands near, unless ``whole``."""
    text = ""
    for at, piece in enumerate(pieces):
        if piece.mark is not Mark.KEPT:
            text += (style.removed if piece.mark is Mark.REMOVED else style.added).format(piece.words)
        elif whole or len(piece.words) <= 2 * _CONTEXT:
            text += piece.words
        else:
            before = piece.words[:_CONTEXT] if at else ""
            after = piece.words[-_CONTEXT:] if at + 1 < len(pieces) else ""
            text += f"{before}…{after}"
    return text


def _lines(found: Impact, document: Document, style: _Style) -> Iterator[str]:
    if found.redline:
        counts = "，".join(f"{kind.zh} {kind.en} {found.redline.counts[kind.value]}" for kind in Class)
        yield f"{found.redline.old.in_force} → {found.redline.new.in_force}：{counts}"
        for name, old, new in found.redline.facts:
            yield style.entry.format(f"{name}: {old} → {new}")
        for zh, en in found.redline.notes:
            yield style.entry.format(f"{zh} / {en}")
    for touched in found.touched:
        if touched.change.kind is not Class.RENUMBERED:
            yield from _touched(touched, style)
    moved = [touched.change.citation for touched in found.touched if touched.change.kind is Class.RENUMBERED]
    if moved:
        yield style.heading.format(f"条文号变动，文字未改 / renumbered, words unchanged：{len(moved)}")
        yield style.entry.format("；".join(moved))
    texts = (found.redline.old, found.redline.new) if found.redline else (document, document)
    for difference in found.differences:
        yield from _difference(difference, *texts, style)
    if found.comparison and not found.differences:
        yield style.heading.format(
            "结论没有变化：没有规则读取的参数改变 / no answer changes: no number that a rule reads has changed"
        )
    if found.statements:
        yield style.heading.format("符合性声明 / vendors' statements")
        yield style.entry.format("、".join(found.statements))


def _touched(touched: Touched, style: _Style) -> Iterator[str]:
    change = touched.change
    why = "；".join(f"{zh} / {en}" for zh, en in change.why)
    yield style.heading.format(f"{change.citation}  {change.kind.zh} {change.kind.en}（{why}）")
    yield style.entry.format(redlined(change.pieces, style))
    for number in touched.numbers:
        yield style.entry.format(f"参数 parameter {_number(number, style)}")
    if touched.rules:
        yield style.entry.format(f"规则 rules: {', '.join(style.code.format(id) for id in touched.rules)}")
    if touched.scenarios:
        shown = [f"{result.scenario.name}（{result.scenario.id}）" for result in touched.scenarios]
        rest = f" …（+{len(shown) - _SHOWN}）" if len(shown) > _SHOWN else ""
        yield style.entry.format(f"场景 scenarios {len(shown)}: {'；'.join(shown[:_SHOWN])}{rest}")
    for name, ids in (("口径 readings", touched.readings), ("授权事项 delegations", touched.delegations)):
        if ids:
            yield style.entry.format(f"{name}: {', '.join(ids)}")
    if touched.pages:
        yield style.entry.format(f"页面 pages: {', '.join(touched.pages)}")


def _number(number: Number, style: _Style) -> str:
    parameter = number.parameter
    old, new = write(parameter.value), "—" if number.new is None else write(number.new)
    said = f"“{number.words}” → “{number.new_words or ''}”"
    return f"{style.code.format(f'{parameter.provision}.{parameter.name}')} {parameter.zh}：{old} → {new}（{said}）"


def _difference(difference: Difference, old: Document, new: Document, style: _Style) -> Iterator[str]:
    decision, counts = difference.decision, difference.counts
    yield style.heading.format(f"{decision.zh} / {decision.en}  {style.code.format(decision.id)}")
    ways = "，".join(f"{way.zh} {way.en} {counts[way.value]}" for way in Moved)
    yield style.entry.format(f"已有用例 known cases {difference.cases}: {ways}，不变 same {counts['same']}")
    if difference.witness is None:
        yield style.entry.format("没有找到结论不同的事实 / no facts were found on which the answers differ")
        return
    yield from _witness(difference.witness, decision, old, new, style)


def _witness(witness: Witness, decision: Decision, old: Document, new: Document, style: _Style) -> Iterator[str]:
    yield style.entry.format(f"见证用例 witness: {facts_said(witness.facts, decision)}")
    if witness.readings:
        chosen = "，".join(f"{id}={option}" for id, option in witness.readings.items())
        yield style.entry.format(f"口径 under the reading: {chosen}")
    for name, answer, document in (("旧 old", witness.old, old), ("新 new", witness.new, new)):
        yield style.entry.format(f"{name}: {answer_said(answer, decision)}")
        for id in answer.because if isinstance(answer, Answer) else ():
            if id in document.ids:
                provision = document.get(id)
                yield style.entry.format(f"    {provision.citation}：{_short(provision.text)}")


def facts_said(facts: Mapping[str, object], decision: Decision) -> str:
    """Facts under their names in the text: 应缴月份 2022-12，补缴日 2023-04-01."""
    fields = {field.name: field for field in fields_of(decision.facts)}
    return "，".join(f"{fields[name].zh} {_word(fields[name].kind, value)}" for name, value in facts.items())


def answer_said(answer: Answer | Rejection, decision: Decision) -> str:
    """An answer under the names of its results."""
    if isinstance(answer, Rejection):
        return "事实被拒绝 rejected: " + "；".join(problem.remedy for problem in answer.problems)
    if answer.value is not None:
        values = ((field.zh, getattr(answer.value, field.name)) for field in fields_of(decision.outcome))
        return "，".join(f"{zh} {value.zh if isinstance(value, Term) else _plain(value)}" for zh, value in values)
    return "，".join((f"{answer.kind.zh} {answer.kind.en}", *answer.needs, *answer.delegations))


def _word(kind: object, value: object) -> str:
    if isinstance(kind, type) and issubclass(kind, Term):
        return next((term.zh for term in kind if term.value == value), str(value))
    return _plain(value)


def _plain(value: object) -> str:
    return (
        {True: "是 yes", False: "否 no", None: "无 none"}[value]
        if value is None or isinstance(value, bool)
        else str(write(value))
    )


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:80]}…"


def change_said(change: Change) -> str:
    """A change on a line: 第十二条第二款 实质修改: …在[-3-]{+6+}个月内…"""
    return f"{change.citation} {change.kind.zh} {change.kind.en}: {redlined(change.pieces)}"
