"""The words of a document as passages: headings, hanging paragraphs and items, boxes, tables, notes; nothing left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from policy.corpus.document import Provision
from policy.site.views import Both, Group, Passage, Piece, Unit
from policy.site.volume import Volume

_HEADINGS = {"notice": 2, "preface": 2, "chapter": 2, "section": 3, "article": 3}
_DEPTHS = {"point": 1, "indent": 2, "block": 2}


def passages(volume: Volume) -> tuple[Passage, ...]:
    """The whole document in reading order."""
    under: list[tuple[Provision, list[Provision]]] = []
    for provision in volume.dossier.document:
        if provision.kind in _HEADINGS:
            under.append((provision, []))
        else:
            under[-1][1].append(provision)
    return tuple(_passage(volume, heading, parts) for heading, parts in under)


def passage_of(volume: Volume, article: str) -> Passage:
    """One article, or one section of a plan with its boxes, tables and notes, and with what its chapter says first."""
    document = volume.dossier.document
    parts = [p for p in document if p.id != article and volume.stands_in(p.id, article)]
    return _passage(volume, document.get(article), parts)


def _passage(volume: Volume, heading: Provision, parts: list[Provision]) -> Passage:
    page = volume.href(heading.id) if volume.executable and heading.id in volume.dossier.document.seats else ""
    words = _heading(volume, heading)
    return Passage(
        heading.id, _HEADINGS[heading.kind], words, page, volume.chip(heading.id), tuple(_groups(volume, parts))
    )


def _heading(volume: Volume, provision: Provision) -> Both[str]:
    chinese = f"{provision.number} {provision.heading}".strip()
    if not chinese:
        chinese = provision.citation
    english = volume.dossier.english
    if english is None or provision.id not in english.ids:
        return Both(chinese, f"{volume.citation(provision.id).en} · {chinese}")
    other = english.get(provision.id)
    return Both(chinese, f"{other.number} {other.heading}".strip() or volume.citation(provision.id).en)


def _groups(volume: Volume, parts: Iterable[Provision]) -> Iterator[Group]:
    """Neighbours that belong together: the rows of a table, the paragraphs of a box, running text."""
    for (kind, id), found in groupby(parts, _belongs):
        provisions = list(found)
        head = provisions[0]
        title = " ".join(filter(None, (head.number, head.heading)))
        if kind == "table":
            rows = tuple(unit(volume, row) for row in provisions[1:])
            yield Group(kind, id, title, cells(head.text), rows)
        elif kind == "box":
            yield Group(kind, id, title, (), tuple(unit(volume, part) for part in provisions[1:]))
        else:
            yield Group(kind, id, "", (), tuple(unit(volume, part) for part in provisions))


def _belongs(provision: Provision) -> tuple[str, str]:
    first = provision.id.partition("__")[0]
    word = first.partition("_")[0]
    kind = {"tbl": "table", "box": "box", "fig": "figure", "fn": "note"}.get(word, "text")
    return kind, first if kind != "text" else ""


def cells(text: str) -> tuple[str, ...]:
    """The cells of a table's row."""
    return tuple(cell.strip() for cell in text.split("|"))


def unit(volume: Volume, provision: Provision) -> Unit:
    """A provision with its links, slips and losses marked; its words are not changed."""
    document, english = volume.dossier.document, volume.dossier.english
    other = english.get(provision.id) if english and provision.id in english.ids else None
    return Unit(
        provision.id,
        provision.kind,
        _DEPTHS.get(provision.kind, 0),
        provision.number,
        pieces(volume, provision),
        other.number if other else "",
        other.text if other else "",
        volume.link(provision.id),
        volume.chip(provision.id),
        tuple(Both(lost.what, lost.what_en) for lost in document.lost if lost.provision == provision.id),
        cells(provision.text) if provision.kind == "row" else (),
    )


def pieces(volume: Volume, provision: Provision) -> tuple[Piece, ...]:
    """The text cut where a cross-reference or a slip stands. Joined, the pieces are the text."""
    found, end = [], 0
    for start, piece in sorted(_marks(volume, provision), key=lambda mark: mark[0]):
        if start < end:  # a slip inside a reference: the reference keeps the words
            continue
        found += [Piece(provision.text[end:start]), piece]
        end = start + len(piece.text)
    return tuple(piece for piece in (*found, Piece(provision.text[end:])) if piece.text)


def _marks(volume: Volume, provision: Provision) -> Iterator[tuple[int, Piece]]:
    for slip in volume.dossier.document.sic:
        if slip.provision == provision.id:
            note = Both(slip.note, slip.note_en)
            yield provision.text.index(slip.words), Piece(slip.words, "sic", note=note)
    for reference in volume.references:
        if reference.source == provision.id and reference.targets:
            yield reference.start, Piece(reference.phrase, "reference", volume.href(reference.targets[0]))
