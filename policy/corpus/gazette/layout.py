"""Lays the stretches of a document out as Markdown."""

from __future__ import annotations

import re

from policy.corpus.gazette.pages import Stretch
from policy.corpus.gazette.printed import BOX_WIDTH, Line, Paragraph, paragraphs
from policy.corpus.gazette.tables import table
from policy.corpus.sentences import sentences

_NUMERAL = "[一二三四五六七八九十]+"
_HEADING = re.compile(rf"(第{_NUMERAL}[章节])([^。；]{{2,28}})|前言")
_ARTICLE = re.compile(rf"(第{_NUMERAL}条|{_NUMERAL}、)(.+)")
_TITLED = re.compile(r"((?:专栏|表|图)\d)(.+)")
# The notes by their first line. ③ and ④ stand under their page without a mark; of ② only the mark in the text is left, at line 722.
_NOTES = {624: 1, 722: 2, 910: 3, 911: 4, 964: 5, 1364: 6}
_MARK_OF_LOST_NOTE = "②"


def body(found: list[Stretch]) -> str:
    """The Markdown of one document's stretches, from '# title' on: a block of lines for each printed line that begins something."""
    blocks: list[tuple[int, str]] = []
    for kind in ("notice heading", "notice", "text"):
        printed = [line for stretch in found if stretch.kind == kind for line in stretch.lines]
        if kind == "notice heading":
            blocks.append((printed[0].number, f"## {_joined(printed)}"))
        elif kind == "notice":
            blocks += [(paragraph.line, _lines(paragraph.text)) for paragraph in paragraphs(printed)]
        else:
            chapters = any(re.match(f"第{_NUMERAL}章", line.text) for line in printed)
            blocks += [(paragraph.line, _text(paragraph, chapters)) for paragraph in paragraphs(printed)]
    for stretch in found:
        blocks += _aside(stretch)
        blocks += [(line.number, _note(line.number, [])) for line in stretch.lines if _MARK_OF_LOST_NOTE in line.text]
    title = next(stretch for stretch in found if stretch.kind == "title")
    return "\n\n".join([f"# {_joined(list(title.lines))}", *(text for _, text in sorted(blocks))]) + "\n"


def _joined(printed: list[Line]) -> str:
    return "".join(line.text for line in printed)


def _lines(text: str) -> str:
    """One sentence a line; a number and its dot are set apart from what they number, as Markdown wants."""
    return "\n".join(sentences(re.sub(r"^(\d\.)", r"\1 ", text)))


def _text(paragraph: Paragraph, chapters: bool) -> str:
    heading = _HEADING.fullmatch(paragraph.text)
    if heading:
        label, title = heading.groups()
        level = "###" if label and label.endswith("节") else "##"
        return f"{level} {label} {title}" if label else f"{level} {paragraph.text}"
    article = _ARTICLE.fullmatch(paragraph.text)
    if article:
        return f"{'###' if chapters else '##'} {article[1]}\n\n{_lines(article[2])}"
    return _lines(paragraph.text)


def _aside(stretch: Stretch) -> list[tuple[int, str]]:
    """Boxes, tables, notes and the figure, each placed after the paragraph in which its first line stands."""
    printed = list(stretch.lines)
    if stretch.kind == "box":
        found = [_titled(printed[0].text), *(_lines(one.text) for one in paragraphs(printed[1:], BOX_WIDTH))]
        return [(stretch.start, _quoted("\n\n".join(found)))]
    if stretch.kind == "table":
        head = printed[0].text
        text = _table(table(stretch.lines))
        return [(stretch.start, f"{_titled(head)}\n\n{text}" if _TITLED.fullmatch(head) else _quoted(f"\n{text}"))]
    if stretch.kind == "figure":
        return [(stretch.start, _titled(_joined(printed)))]
    if stretch.kind == "note":
        starts = [line.number for line in printed if line.number in _NOTES]
        return [
            (start, _note(start, [one for one in printed if start <= one.number < end]))
            for start, end in zip(starts, [*starts[1:], printed[-1].number + 1], strict=True)
        ]
    return []


def _note(start: int, printed: list[Line]) -> str:
    return f"**注{_NOTES[start]}** {_lines(_joined(printed))}".rstrip()


def _titled(text: str) -> str:
    return _TITLED.sub(r"**\1** \2", text)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _table(rows: list[tuple[str, ...]]) -> str:
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    rule = "|" + " --- |" * len(rows[0])
    return "\n".join([head, rule, *rest])
