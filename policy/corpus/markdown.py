"""Reads the dated Markdown of a document: headings, paragraphs, items and asides become provisions, their ids given by position.

The form is fixed and small, see ``_HEADINGS`` and ``_OPENINGS``; what does not fit it is refused with file, line and remedy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from policy.corpus.document import Provision, citations
from policy.law.provision import number

_NUMERAL = "[零一二三四五六七八九十百]+"
# A heading: its words in both languages, and the kind and id word of what it opens.
_HEADINGS = tuple(
    (re.compile(pattern), kind, word)
    for pattern, kind, word in (
        (rf"(?P<label>第(?P<n>{_NUMERAL})条|(?P<m>{_NUMERAL})、)", "article", "art"),
        (r"(?P<label>Article (?P<n>\d+))", "article", "art"),
        (rf"(?P<label>第(?P<n>{_NUMERAL})章) (?P<title>.+)", "chapter", "chp"),
        (r"(?P<label>Chapter (?P<n>\d+)):? (?P<title>.+)", "chapter", "chp"),
        (rf"(?P<label>第(?P<n>{_NUMERAL})节) (?P<title>.+)", "section", "sec"),
        (r"(?P<label>Section (?P<n>\d+)):? (?P<title>.+)", "section", "sec"),
        (r"(?P<title>前言|Preface|Foreword)", "preface", "preface"),
    )
)
# How a paragraph begins, where it is not a 款. A note's printed mark, if any, is its label.
_OPENINGS = tuple(
    (kind, re.compile(pattern, re.DOTALL))
    for kind, pattern in (
        ("point", rf"(?P<label>（(?P<n>{_NUMERAL})）)(?P<text>.+)"),
        ("point", r"(?P<label>\((?P<n>\d+)\)) (?P<text>.+)"),
        ("indent", r"(?P<label>(?P<n>\d+)\.) (?P<text>.+)"),
        ("note", r"\*\*(?:注|Note )(?P<n>\d+)\*\*(?: (?P<label>[①-⑳]?) ?(?P<text>.+))?"),
        ("box", r"\*\*(?P<label>(?:专栏|Box )(?P<n>\d+))\*\* (?P<text>.+)"),
        ("table", r"\*\*(?P<label>(?:表|Table )(?P<n>\d+))\*\* (?P<text>.+)"),
        ("figure", r"\*\*(?P<label>(?:图|Figure )(?P<n>\d+))\*\* (?P<text>.+)"),
    )
)
# What looks like a numbered heading, so that a misspelt one is not taken for the notice's.
_NUMBERED = re.compile("第|Article|Chapter|Section")
_ID_WORD = {"point": "point", "indent": "indent", "note": "fn", "box": "box", "table": "tbl", "figure": "fig"}
_RULE_OF_TABLE = re.compile(r"\|(?: ?:?-+:? ?\|)+")


@dataclass(frozen=True)
class Chunk:
    """The lines between two blank lines, with their first line's number; ``level`` is that of a heading, or 0."""

    line: int
    lines: tuple[str, ...]
    level: int
    quoted: bool


def chunks(body: str, first: int) -> list[Chunk]:
    """The body cut at its blank lines. ``first`` is the body's first line number in the file."""
    found: list[Chunk] = []
    current: list[str] = []
    for position, line in enumerate([*body.splitlines(), ""], first):
        if line.removeprefix(">").strip():
            current.append(line)
        elif current:
            found.append(_chunk(position - len(current), current))
            current = []
    return found


def _chunk(line: int, lines: list[str]) -> Chunk:
    quoted = lines[0].startswith(">")
    bare = tuple((one.removeprefix(">") if quoted else one).strip() for one in lines)
    return Chunk(line, bare, len(bare[0]) - len(bare[0].lstrip("#")), quoted)


@dataclass
class _Reader:
    """Where the reading stands: what came out so far, how many parts every id has, and which chapter, container and box are open."""

    path: Path
    glue: str
    found: list[Provision] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    chapter: str = ""
    container: str = ""
    box: str = ""

    def fail(self, line: int, problem: str, remedy: str) -> ValueError:
        return ValueError(f"{self.path}:{line}: {problem}; {remedy}")

    def add(self, id: str, kind: str, line: int, text: str = "", label: str = "", heading: str = "") -> None:
        self.found.append(Provision(id, kind, label, text, heading, line, citation="", place=id))

    def next(self, parent: str, word: str) -> str:
        """The id of the next part of that kind under a parent."""
        key = f"{parent}__{word}" if parent else word
        self.counts[key] += 1
        return f"{key}_{self.counts[key]}"

    def last(self, parent: str, word: str) -> str:
        """The id of the newest part of that kind under a parent; it ends in _0 where there is none."""
        key = f"{parent}__{word}"
        return f"{key}_{self.counts[key]}"

    def numbered(self, parent: str, word: str, printed: str, label: str, line: int) -> str:
        """As ``next``, for a part that prints its own number, which must be the one whose turn it is."""
        id = self.next(parent, word)
        turn = int(id.rpartition("_")[2])
        if _value(printed) != turn:
            remedy = f"renumber it, or restore what is missing before it ({id})"
            raise self.fail(line, f"{label!r} stands where number {turn} is due", remedy)
        return id

    def refuse_empty_article(self, line: int) -> None:
        if self.found and self.found[-1].kind == "article":
            raise self.fail(line, f"{self.found[-1].number} has no words", "write them under its heading, or remove it")


def provisions(body: str, first: int, path: Path, language: str) -> tuple[str, tuple[Provision, ...]]:
    """The title and the provisions of a Markdown body whose first line is line ``first`` of the file.

    Raises ValueError with file, line and remedy for text before a heading, a number out of turn or a form it does not know."""
    reader = _Reader(path, glue="" if language == "zh" else " ")
    title, *pending = chunks(body, first) or [Chunk(first, ("",), 0, False)]
    if title.level != 1:
        raise reader.fail(title.line, f"text before the first heading: {title.lines[0]!r}", "begin with '# title'")
    for position, chunk in enumerate(pending, 1):
        reader.box = reader.box if chunk.quoted else ""
        if chunk.level:
            _open(reader, chunk)
        elif not reader.container:
            raise reader.fail(
                chunk.line, f"text before the first heading: {chunk.lines[0]!r}", "put a '##' heading over it"
            )
        elif chunk.lines[0].startswith("|"):
            _table(reader, chunk)
        else:
            _paragraph(reader, chunk, (pending[at] for at in range(position, len(pending))))
    reader.refuse_empty_article(first + body.count("\n"))
    cited = citations([provision.id for provision in reader.found])
    found = tuple(replace(provision, citation=cited[provision.id]) for provision in reader.found)
    return title.lines[0].lstrip("#").strip(), found


def _value(printed: str) -> int:
    return int(printed) if printed.isdigit() else number(printed)


def _open(reader: _Reader, chunk: Chunk) -> None:
    """A heading: opens a chapter, section, article or preface; any other words, in first place only, the cover notice."""
    words = chunk.lines[0].lstrip("#").strip()
    if len(chunk.lines) > 1:
        raise reader.fail(chunk.line + 1, "text directly under a heading", "put a blank line between them")
    reader.refuse_empty_article(chunk.line)
    matches = ((pattern.fullmatch(words), kind, word) for pattern, kind, word in _HEADINGS)
    match, kind, id = next((found for found in matches if found[0]), (None, "notice", "notice"))
    if not match and (reader.found or _NUMBERED.match(words)):
        remedy = "write e.g. 第十二条 or Article 12, 第二章 总则, 第一节 …; a cover notice stands first"
        raise reader.fail(chunk.line, f"heading not understood: {words!r}", remedy)
    parts = match.groupdict() if match else {"title": words}
    label, printed = parts.get("label") or "", parts.get("n") or parts.get("m") or ""
    level = 3 if reader.chapter and kind in ("section", "article") else 2
    if chunk.level != level:
        remedy = f"begin it with '{'#' * level} '"
        raise reader.fail(chunk.line, f"{words!r} is a heading of level {chunk.level}", remedy)
    if label:
        id = reader.numbered(reader.chapter if kind == "section" else "", id, printed, label, chunk.line)
    reader.chapter = id if kind == "chapter" else reader.chapter
    reader.container = id
    reader.add(id, kind, chunk.line, label=label, heading=parts.get("title") or "")


def _opening(chunk: Chunk, glue: str) -> tuple[str, dict[str, str]]:
    """What a paragraph is, by how it begins, and its label, number and text."""
    text = glue.join(chunk.lines)
    for kind, pattern in _OPENINGS:
        match = pattern.fullmatch(text)
        if match:
            return kind, {name: value or "" for name, value in match.groupdict().items()}
    return "paragraph", {"label": "", "n": "", "text": text}


def _paragraph(reader: _Reader, chunk: Chunk, following: Iterator[Chunk]) -> None:
    kind, parts = _opening(chunk, reader.glue)
    parent = reader.box if chunk.quoted else reader.container
    if kind in ("box", "table", "figure", "note"):
        _aside(reader, chunk, kind, parts)
    elif not parent:
        raise reader.fail(chunk.line, "a quotation outside a box", "begin the box with '> **专栏1** title'")
    elif kind in ("point", "indent"):
        _item(reader, chunk, kind, parts, parent)
    elif _list_goes_on(reader, parent, following):
        point = reader.last(reader.last(parent, "para"), "point")
        # The item's own words are its first block and have no id of their own.
        reader.counts[f"{point}__p"] = reader.counts[f"{point}__p"] or 1
        reader.add(reader.next(point, "p"), "block", chunk.line, parts["text"])
    else:
        reader.add(reader.next(parent, "para"), "paragraph", chunk.line, parts["text"])


def _aside(reader: _Reader, chunk: Chunk, kind: str, parts: dict[str, str]) -> None:
    """A box and a table have a title and parts, a figure and a note have words. Their numbers run through the document."""
    label, text = parts["label"], parts["text"]
    id = reader.numbered("", _ID_WORD[kind], parts["n"], label or f"{kind} {parts['n']}", chunk.line)
    if kind in ("box", "table"):
        reader.add(id, kind, chunk.line, label=label, heading=text)
    else:
        reader.add(id, kind, chunk.line, text, label)
    reader.box = id if kind == "box" else reader.box


def _item(reader: _Reader, chunk: Chunk, kind: str, parts: dict[str, str], parent: str) -> None:
    """项 hang under the 款 they follow, 目 under the 项."""
    owner = reader.last(parent, "para")
    owner = reader.last(owner, "point") if kind == "indent" else owner
    if owner.endswith("_0"):
        remedy = "put the sentence it continues before it"
        raise reader.fail(chunk.line, f"{parts['label']!r} follows no text that it could belong to", remedy)
    id = reader.numbered(owner, _ID_WORD[kind], parts["n"], parts["label"], chunk.line)
    reader.add(id, kind, chunk.line, parts["text"], parts["label"])


def _list_goes_on(reader: _Reader, parent: str, following: Iterator[Chunk]) -> bool:
    """Whether the open list of items goes on after this unnumbered text, so that the text belongs to the item before it."""
    points = reader.counts[f"{reader.last(parent, 'para')}__point"]
    for chunk in following:
        kind, parts = _opening(chunk, reader.glue)
        if chunk.level or kind == "point":
            return not chunk.level and points > 0 and _value(parts["n"]) > 1
    return False


def _table(reader: _Reader, chunk: Chunk) -> None:
    """A Markdown table: its head is the text of the table, each line under the rule a row. Without a title it opens here."""
    head, *rest = chunk.lines
    if not rest or not _RULE_OF_TABLE.fullmatch(rest[0]):
        remedy = "add it under the head, a '---' for each column"
        raise reader.fail(chunk.line + 1, "a table without the line |---| under its head", remedy)
    for line, row in enumerate(rest, chunk.line + 1):
        if row.count("|") != head.count("|"):
            remedy = f"give it {head.count('|') - 1}, as the head has"
            raise reader.fail(line, f"a row of {row.count('|') - 1} cells", remedy)
    titled = bool(reader.found) and reader.found[-1].kind == "table"
    if not titled:
        reader.add(reader.next("", "tbl"), "table", chunk.line)
    table = reader.found[-1] = replace(reader.found[-1], text=_cells(head))
    for line, row in enumerate(rest[1:], chunk.line + 2):
        reader.add(reader.next(table.id, "row"), "row", line, _cells(row))


def _cells(row: str) -> str:
    """A row without its outer bars."""
    return row.removeprefix("|").removesuffix("|").strip()
