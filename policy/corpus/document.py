"""A version of a document and its provisions."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from policy.law.provision import ProvisionId


@dataclass(frozen=True)
class Sic:
    """A slip of the official text, kept as printed: the words, in which provision, and what a reader should know of them."""

    provision: str
    words: str
    note: str
    note_en: str


@dataclass(frozen=True)
class Lost:
    """What the copy we hold does not show, and is not rebuilt."""

    provision: str
    what: str
    what_en: str


@dataclass(frozen=True)
class Provision:
    """One unit of a document.

    ``kind`` is chapter, section, article, paragraph, point, indent, block, notice, preface, box, table, row, figure or note.
    ``number`` is the printed label (第十条, （三）, 专栏1) or "", ``text`` the words without it ("" where only parts have words), ``heading``
    the title of a chapter, section, box or table, ``line`` its 1-based line in the Markdown file, ``citation`` 第十条第四款第三项.
    ``place`` is the id that its position in this version would give it; ``id`` is the one that it was first given, and keeps.
    """

    id: str
    kind: str
    number: str
    text: str
    heading: str
    line: int
    citation: str
    place: str

    @property
    def digest(self) -> str:
        """The first 16 hexadecimal digits of the text's SHA-256."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Document:
    """One version of a document in one language; ``provisions`` stand in reading order.

    ``expires`` is the last day of force, None without a term. ``published`` names the gazette where no day is printed.
    ``pages`` are the first and last page of the gazette. ``moved`` are (place, id) of what does not stand where its id says;
    what stands in it moved with it.
    """

    document: str
    title: str
    number: str
    gazette_id: str
    issuers: tuple[str, ...]
    adopted: date | None
    signed: date
    published: str
    in_force: date
    expires: date | None
    repeals: tuple[str, ...]
    pages: tuple[int, int]
    sic: tuple[Sic, ...]
    lost: tuple[Lost, ...]
    language: str
    path: Path
    provisions: tuple[Provision, ...]
    moved: tuple[tuple[str, str], ...] = ()

    @cached_property
    def _by_id(self) -> dict[str, Provision]:
        return {provision.id: provision for provision in self.provisions}

    @cached_property
    def _children(self) -> dict[str, tuple[Provision, ...]]:
        children: dict[str, list[Provision]] = {}
        for provision in self.provisions:
            children.setdefault(provision.id.rpartition("__")[0], []).append(provision)
        return {parent: tuple(found) for parent, found in children.items()}

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all provisions, in reading order."""
        return tuple(self._by_id)

    @cached_property
    def places(self) -> Mapping[str, str]:
        """The id of what stands in each place of this version; the same word twice wherever nothing has moved."""
        return {provision.place: provision.id for provision in self.provisions}

    def cited(self, citation: str) -> str:
        """The id of the provision that a Chinese citation means in this version, "" where there is none. Raises ValueError."""
        return self.places.get(str(ProvisionId.cited(citation, self.places)), "")

    def english_citation(self, id: str) -> str:
        """Article 12(2): where the provision of that id stands. Raises LookupError."""
        return ProvisionId.parse(self.get(id).place).english(self.places)

    @cached_property
    def seats(self) -> tuple[str, ...]:
        """The ids of the articles or, in a plan, of the preface and the sections: each has a feature file and a page."""
        articles = tuple(p.id for p in self.provisions if p.kind == "article")
        return articles or tuple(p.id for p in self.provisions if p.kind in ("preface", "section"))

    @cached_property
    def _seat_of(self) -> dict[str, str]:
        found, seat = {}, ""
        for provision in self.provisions:
            chapter = provision.id.split("__")[0]
            if provision.id in self.seats:
                seat = provision.id
            elif chapter.startswith("chp_"):
                # What a chapter says before its first section is read with that section.
                seat = seat if provision.id.startswith(f"{seat}__") else f"{chapter}__sec_1"
            if provision.kind not in ("notice", "chapter"):
                found[provision.id] = seat if seat in self.seats else ""
        return found

    def seat(self, id: str) -> str:
        """The article or section in which a provision stands, boxes, tables and notes with it; "" for a notice or a chapter."""
        return self._seat_of.get(id, "")

    def get(self, id: str) -> Provision:
        """The provision of that id. Raises LookupError naming the nearest ids."""
        if id in self._by_id:
            return self._by_id[id]
        nearest = get_close_matches(id, self._by_id, n=3, cutoff=0)
        raise LookupError(
            f"{self.path}: no provision {id!r} in {self.document}; the nearest ids are {', '.join(nearest)}"
        )

    def children(self, id: str) -> tuple[Provision, ...]:
        """The parts directly under a provision, in reading order; () where it has none. Raises LookupError for an unknown id."""
        return self._children.get(self.get(id).id, ())

    def __iter__(self) -> Iterator[Provision]:
        return iter(self.provisions)


def file_name(seat: str) -> str:
    """article_12 for art_12, chapter_2_section_3 for chp_2__sec_3: how its feature file and its page are called."""
    return seat.replace("art_", "article_").replace("chp_", "chapter_").replace("__sec_", "_section_")


def bound(provisions: tuple[Provision, ...], moved: tuple[tuple[str, str], ...]) -> tuple[Provision, ...]:
    """Provisions under the ids that they keep. Raises ValueError where a place does not exist or two would have one id."""
    ids = dict(moved)
    places = {provision.place for provision in provisions}
    if astray := sorted(set(ids) - places):
        raise ValueError(f"moved names {', '.join(astray)}, where nothing stands; correct the place")

    def kept(place: str) -> str:
        if place in ids:
            return ids[place]
        parent, _, own = place.rpartition("__")
        return f"{kept(parent)}__{own}" if parent else place

    found = tuple(replace(provision, id=kept(provision.place)) for provision in provisions) if moved else provisions
    if twice := sorted(id for id, n in Counter(provision.id for provision in found).items() if n > 1):
        raise ValueError(f"moved gives {', '.join(twice)} to two provisions; every provision has an id of its own")
    return found


def citations(ids: list[str]) -> dict[str, str]:
    """The Chinese citation of every id, each told apart by whether its article has more than one 款."""
    known = frozenset(ids)
    return {id: ProvisionId.parse(id).chinese(known) for id in ids}
