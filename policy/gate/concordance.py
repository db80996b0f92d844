"""Which provision of an amended text is which of the text before it, so that each keeps its id wherever it now stands.

Parts are compared with the parts of the same whole, level by level. What reads the same is the same, also where it stands
elsewhere among its siblings; between those, neighbours are paired by how alike they read, in their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from policy.corpus.document import Document, Provision, bound

Pair = tuple[Provision | None, Provision | None]

_BY_POSITION = 0.01
"""Of two neighbours that nothing else claims, one has become the other, however much was rewritten."""


def bind(old: Document, new: Document, taken: Collection[str] = ()) -> Document:
    """The new text with the ids of the old one. What is new in it gets an id that is neither in the old text nor ``taken``."""
    moved = tuple(sorted(concordance(old, new, taken).items()))
    standing = tuple(replace(provision, id=provision.place) for provision in new.provisions)
    return replace(new, provisions=bound(standing, moved), moved=moved)


def concordance(old: Document, new: Document, taken: Collection[str] = ()) -> dict[str, str]:
    """Place in the new text to id, for all that does not stand where its id says."""
    ids = {*taken, *old.ids}
    found: dict[str, str] = {}
    whole, parts = _tree(old, "id"), _tree(new, "place")
    words = {"old": _words(old, whole, "id"), "new": _words(new, parts, "place")}

    def name(parent_old: str | None, parent_place: str, parent_id: str) -> None:
        before = whole.get(parent_old, []) if parent_old is not None else []
        for mine, its in _siblings(before, parts.get(parent_place, []), words):
            if its is None:
                continue
            own = its.place.removeprefix(f"{parent_place}__") if parent_place else its.place
            stays = f"{parent_id}__{own}" if parent_id else own
            id = mine.id if mine else _unused(stays, ids)
            ids.add(id)
            if id != stays:
                found[its.place] = id
            name(mine.id if mine else None, its.place, id)

    name("", "", "")
    return found


def _tree(document: Document, key: str) -> dict[str, list[Provision]]:
    """The parts directly under each provision; what stands under none is under ""."""
    tree: dict[str, list[Provision]] = {}
    for provision in document:
        tree.setdefault(getattr(provision, key).rpartition("__")[0], []).append(provision)
    return tree


def _words(document: Document, tree: Mapping[str, list[Provision]], key: str) -> dict[str, str]:
    """All words of each provision with those of its parts."""
    words: dict[str, str] = {}
    # Parts stand after what they are parts of.
    for provision in reversed(document.provisions):
        own = getattr(provision, key)
        parts = (words[getattr(part, key)] for part in tree.get(own, ()))
        words[own] = "\n".join((provision.heading + provision.text, *parts))
    return words


def _siblings(
    old: Sequence[Provision], new: Sequence[Provision], words: Mapping[str, Mapping[str, str]]
) -> Iterator[Pair]:
    """Pairs of siblings: only 条 with 条, 款 with 款, 项 with 项."""
    for kind in dict.fromkeys(provision.kind for provision in (*old, *new)):
        mine, its = ([provision for provision in side if provision.kind == kind] for side in (old, new))
        before = [words["old"][provision.id] for provision in mine]
        after = [words["new"][provision.place] for provision in its]
        for i, j in pairs(before, after):
            yield None if i is None else mine[i], None if j is None else its[j]


def pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Positions of texts that are the same one, amended or not; None where there is no counterpart.

    Linear in what stays; quadratic only in the length of a run in which everything changed."""
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    left = [(range(a, b), range(c, d)) for code, a, b, c, d in codes if code != "equal"]
    for code, a, b, c, d in codes:
        if code == "equal":
            yield from zip(range(a, b), range(c, d), strict=True)
    elsewhere = dict(
        _moved([(i, old[i]) for gap, _ in left for i in gap], [(j, new[j]) for _, gap in left for j in gap])
    )
    yield from elsewhere.items()
    placed = set(elsewhere.values())
    for mine, its in left:
        yield from _gap([i for i in mine if i not in elsewhere], [j for j in its if j not in placed], old, new)


def _moved(old: list[tuple[int, str]], new: list[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """What reads the same elsewhere, where no other reads so."""
    mine, its = (Counter(text for _, text in side) for side in (old, new))
    places = {text: j for j, text in new if its[text] == 1}
    yield from ((i, places[text]) for i, text in old if mine[text] == 1 and text in places)


def _gap(
    mine: list[int], its: list[int], old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[int | None, int | None]]:
    """The pairing of two runs, in order, that is most alike in all."""
    grams = [_grams(old[i]) for i in mine], [_grams(new[j]) for j in its]
    best = [[0.0] * (len(its) + 1) for _ in range(len(mine) + 1)]
    for a in range(len(mine) - 1, -1, -1):
        for b in range(len(its) - 1, -1, -1):
            alike = _alike(grams[0][a], grams[1][b]) + _BY_POSITION
            best[a][b] = max(best[a + 1][b + 1] + alike, best[a + 1][b], best[a][b + 1])
    a = b = 0
    while a < len(mine) and b < len(its):
        if best[a][b] == best[a + 1][b]:
            yield mine[a], None
            a += 1
        elif best[a][b] == best[a][b + 1]:
            yield None, its[b]
            b += 1
        else:
            yield mine[a], its[b]
            a, b = a + 1, b + 1
    yield from ((i, None) for i in mine[a:])
    yield from ((None, j) for j in its[b:])


def _grams(text: str) -> frozenset[str]:
    return frozenset(text[at : at + 2] for at in range(max(1, len(text) - 1)))


def _alike(mine: frozenset[str], its: frozenset[str]) -> float:
    """From 0 to 1: the share of pairs of characters that both texts have."""
    return 2 * len(mine & its) / (len(mine) + len(its))


def _unused(id: str, taken: Collection[str]) -> str:
    """The id itself, or the next number after all that are taken: an id that was given once is never given again."""
    stem, _, number = id.rpartition("_")
    n = int(number) if number.isdigit() else 0
    if id not in taken or not n:
        return id
    while f"{stem}_{n}" in taken:
        n += 1
    return f"{stem}_{n}"
