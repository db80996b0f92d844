"""What changed between two texts of a document, provision by provision, and how much it matters."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from policy.corpus import references
from policy.corpus.document import Document, Provision
from policy.law.terms import Term
from policy.law.values import Json, write


class Class(Term):
    """How much a change matters, least first."""

    NONE = "none", "无变化", "unchanged"
    RENUMBERED = "renumbered", "条文号变动", "renumbered"
    TYPOGRAPHIC = "typographic", "文字勘正", "typographic"
    SUBSTANTIVE = "substantive", "实质修改", "substantive"


class Weighty(Term):
    """What makes any change of the words that contain it substantive."""

    DATE = "date", "日期", "a date"
    NUMBER = "number", "数字", "a number"
    MODAL = "modal", "应当、可以、不得", "a duty, a power or a prohibition"
    BOUND = "bound", "以上、以下、不满、超过", "a bound"
    TIME = "time", "次月、当月、工作日", "how time is counted"


_NUMERAL = "[零〇一二三四五六七八九十百千万亿两]"
_WEIGHTY = (
    (Weighty.DATE, r"(?:\d+年)?\d+月\d+日|\d{4}年\d+月"),
    (Weighty.NUMBER, rf"\d+(?:\.\d+)?|{_NUMERAL}+"),
    (Weighty.MODAL, "应当|不应|不得|不可以|可以|不予|必须|不必|应|须|可"),
    (Weighty.BOUND, "以上|以下|以内|以外|不满|不足|不超过|超过|不少于|不低于|不高于|年满|届满|满|除外|含"),
    (Weighty.TIME, "次月|当月|次日|当日|次年|当年|工作日|自然日|之日起|周岁"),
)
_TOKEN = re.compile("|".join(f"(?P<{kind.name}>{pattern})" for kind, pattern in _WEIGHTY) + "|.", re.DOTALL)


class Mark(Term):
    """What became of a stretch of words."""

    KEPT = "kept", "保留", "kept"
    REMOVED = "removed", "删去", "removed"
    ADDED = "added", "增加", "added"


@dataclass(frozen=True)
class Piece:
    """A stretch of words, and what became of it."""

    mark: Mark
    words: str


@dataclass(frozen=True)
class Change:
    """A provision in both texts; without ``old`` it is new, without ``new`` deleted.

    ``why`` says in both languages what decided the class."""

    id: str
    old: Provision | None
    new: Provision | None
    kind: Class
    why: tuple[tuple[str, str], ...]
    pieces: tuple[Piece, ...]

    @property
    def citation(self) -> str:
        """Where it stands: 第十三条第二款 → 第十四条第二款."""
        said = [provision.citation for provision in (self.old, self.new) if provision]
        return " → ".join(dict.fromkeys(said))

    @property
    def reworded(self) -> bool:
        """Whether words were changed, added or deleted: what quotes them must be read again."""
        return self.kind in (Class.TYPOGRAPHIC, Class.SUBSTANTIVE)

    def json(self) -> dict[str, Json]:
        return {
            "id": self.id,
            "citation": {"old": self.old and self.old.citation, "new": self.new and self.new.citation},
            "class": self.kind.value,
            "why": [{"zh": zh, "en": en} for zh, en in self.why],
            "words": [{"mark": piece.mark.value, "words": piece.words} for piece in self.pieces],
        }


@dataclass(frozen=True)
class Redline:
    """Two texts of a document and what changed; ``changes`` in the order of the new text, deleted ones where they stood.

    ``notes`` are what a reader must know besides, in both languages."""

    old: Document
    new: Document
    changes: tuple[Change, ...]
    facts: tuple[tuple[str, str, str], ...]
    notes: tuple[tuple[str, str], ...]

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many provisions are of each class; all provisions of either text are counted once."""
        counted = Counter(change.kind.value for change in self.changes)
        everything = {p.id for document in (self.old, self.new) for p in document if _has_words(p)}
        return {kind.value: counted[kind.value] or 0 for kind in Class} | {"none": len(everything) - counted.total()}

    def json(self) -> dict[str, Json]:
        return {
            "document": self.new.document,
            "old": str(self.old.in_force),
            "new": str(self.new.in_force),
            "counts": dict(self.counts),
            "changes": [change.json() for change in self.changes],
            "facts": [{"fact": name, "old": old, "new": new} for name, old, new in self.facts],
            "notes": [{"zh": zh, "en": en} for zh, en in self.notes],
        }


def redline(old: Document, new: Document) -> Redline:
    """What changed between two texts whose provisions are bound to the same ids (see ``concordance.bind``)."""
    notes: list[tuple[str, str]] = []
    meant = _meant(old, notes), _meant(new, notes)
    before, after = ({provision.id: provision for provision in document} for document in (old, new))
    changes = []
    for id in _order(old, new):
        mine, its = before.get(id), after.get(id)
        elsewhere = not notes and meant[0].get(id) != meant[1].get(id)
        change = compare(mine, its, tuple(slip.words for slip in old.sic if slip.provision == id), elsewhere)
        if change.kind is not Class.NONE:
            changes.append(change)
    facts = tuple(
        (name, str(write(before)), str(write(after)))
        for name in ("title", "number", "signed", "expires")
        if (before := getattr(old, name)) != (after := getattr(new, name))
    )
    return Redline(old, new, tuple(changes), facts, tuple(dict.fromkeys(notes)))


def compare(
    old: Provision | None, new: Provision | None, slips: tuple[str, ...] = (), refers_elsewhere: bool = False
) -> Change:
    """How one provision changed. ``slips`` are the words of the old text that are flagged as misprints."""
    if old is None or new is None:
        found = new or old
        assert found is not None, "a change has at least one text"
        said = ("新增", "added") if new else ("删去", "deleted")
        mark = Mark.ADDED if new else Mark.REMOVED
        return Change(found.id, old, new, Class.SUBSTANTIVE, (said,), (Piece(mark, found.heading + found.text),))
    before, after = old.heading + old.text, new.heading + new.text
    if before == after:
        return _unworded(old, new, refers_elsewhere)
    pieces = _pieces(before, after)
    why = _weighty(pieces)
    if not why and (loose(before) == loose(after) or _mends(pieces, before, slips)):
        return Change(
            old.id, old, new, Class.TYPOGRAPHIC, (("只改标点、字形或者已标注的误植", "marks or a known slip"),), pieces
        )
    return Change(old.id, old, new, Class.SUBSTANTIVE, why or (("文字改变", "other words"),), pieces)


def _unworded(old: Provision, new: Provision, refers_elsewhere: bool) -> Change:
    """The same words: they may stand elsewhere, or speak of another provision than before."""
    pieces = (Piece(Mark.KEPT, new.heading + new.text),)
    if refers_elsewhere:
        why = (("文字未改，但所指的条文变了", "the same words, but they refer to another provision"),)
        return Change(old.id, old, new, Class.SUBSTANTIVE, why, pieces)
    if old.citation != new.citation:
        why = ((f"{old.citation}改为{new.citation}", f"{old.citation} is now {new.citation}"),)
        return Change(old.id, old, new, Class.RENUMBERED, why, pieces)
    return Change(old.id, old, new, Class.NONE, (), pieces)


def loose(text: str) -> str:
    """The text without what only its setting changes: width and form of characters, punctuation, spaces."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] not in "PZC")


def _pieces(old: str, new: str) -> tuple[Piece, ...]:
    """The difference in whole numbers and whole words of weight; other signs one by one."""
    before, after = ([match[0] for match in _TOKEN.finditer(text)] for text in (old, new))
    found: list[Piece] = []
    for code, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if code == "equal":
            found.append(Piece(Mark.KEPT, "".join(before[a:b])))
            continue
        found += [
            Piece(mark, words)
            for mark, words in ((Mark.REMOVED, "".join(before[a:b])), (Mark.ADDED, "".join(after[c:d])))
            if words
        ]
    return tuple(found)


def _weighty(pieces: tuple[Piece, ...]) -> tuple[tuple[str, str], ...]:
    """What of weight stands in the changed words."""
    changed = [piece.words for piece in pieces if piece.mark is not Mark.KEPT]
    kinds = {match.lastgroup for words in changed for match in _TOKEN.finditer(words)}
    return tuple((kind.zh, kind.en) for kind in Weighty if kind.name in kinds)


def _mends(pieces: tuple[Piece, ...], old: str, slips: tuple[str, ...]) -> bool:
    """Whether every change lies within words that were flagged as a misprint."""
    flagged = [(match.start(), match.end()) for words in slips for match in re.finditer(re.escape(words), old)]
    at = 0
    for piece in pieces:
        end = at if piece.mark is Mark.ADDED else at + len(piece.words)
        if piece.mark is not Mark.KEPT and not any(start <= at and end <= stop for start, stop in flagged):
            return False
        at = end
    return True


def carried(change: Change, words: str) -> str | None:
    """What has become of words of the old text; None where they do not stand in it, or nothing is left of them."""
    old = "".join(piece.words for piece in change.pieces if piece.mark is not Mark.ADDED)
    start = old.find(words)
    if start < 0 or change.new is None:
        return None
    end, at, found, replaced = start + len(words), 0, "", False
    for piece in change.pieces:
        if piece.mark is Mark.ADDED:
            if replaced or start < at < end:
                found += piece.words
            continue
        overlap = piece.words[max(0, start - at) : max(0, end - at)]
        replaced = piece.mark is Mark.REMOVED and bool(overlap)
        found += overlap if piece.mark is Mark.KEPT else ""
        at += len(piece.words)
    return found or None


def _meant(document: Document, notes: list[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """By provision, the ids that its references mean; empty where a reference of the text leads nowhere."""
    found: dict[str, tuple[str, ...]] = {}
    try:
        for reference in references(document):
            found[reference.source] = (*found.get(reference.source, ()), *reference.targets)
    except ValueError as error:
        notes.append(
            (f"有引用落空，未比较引用：{error}", f"a reference leads nowhere, references not compared: {error}")
        )
        return {}
    return found


def _order(old: Document, new: Document) -> Iterator[str]:
    """The ids of all provisions that have words: as in the new text, each deleted one after what stood before it."""
    after: dict[str, list[str]] = {}
    kept, last = set(new.ids), ""
    for provision in old:
        if provision.id in kept:
            last = provision.id
        elif _has_words(provision):
            after.setdefault(last, []).append(provision.id)
    yield from after.get("", ())
    for provision in new:
        if _has_words(provision):
            yield provision.id
        yield from after.get(provision.id, ())


def _has_words(provision: Provision) -> bool:
    return bool(provision.text or provision.heading)
