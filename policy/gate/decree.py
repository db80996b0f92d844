"""A decision to amend (修改决定), carried out on the text it amends.

Its clauses name provisions by the numbers of the old text and put new ones in places of the new text (作为第X款). What a
clause does not say in one of the known ways is refused: nothing is amended on a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from policy.corpus.document import Document, Provision
from policy.corpus.markdown import provisions
from policy.gate.text import markdown
from policy.law.provision import CITATION, ProvisionId, numeral

_N = "[零一二三四五六七八九十百]+"
_TITLE = re.compile(r"关于(?:修改|修订).+的决定")
_QUOTED = "⟦(\\d+)⟧"
_PLACE = rf"(?:第{_N}条)?(?:第{_N}款)?(?:第{_N}项)?(?:第{_N}目)?"
_AND = "[，、和；]"
_REPLACED = re.compile(rf"将?({CITATION})修改为：?{_QUOTED}")
_EXCHANGED = re.compile(rf"将?({CITATION})中的?({_QUOTED}修改为{_QUOTED}(?:{_AND}(?:将)?{_QUOTED}修改为{_QUOTED})*)")
_EXCHANGE = re.compile(f"{_QUOTED}修改为{_QUOTED}")
_RENUMBERED = re.compile(rf"将?({CITATION})改为({CITATION})(?:，(?:并)?修改为：?{_QUOTED})?")
_ADDED = re.compile(
    rf"(?:在)?({CITATION})?中?增加{_N}([条款项目])，?(?:分别)?作为({_PLACE}(?:、{_PLACE})*)：?{_QUOTED}"
)
_CUT = re.compile(rf"删去({CITATION})中的?{_QUOTED}")
_DELETED = re.compile(rf"删去({CITATION}(?:{_AND}(?:{CITATION}))*)")
_ADJUSTED = re.compile(
    r"(?:此外，?)?(?:并)?(?:对)?(?:相关|有关|其他)?(?:条文|条款项?|条、款、项)?的?(?:顺序|序号)(?:作|做)?相应(?:调整|修改).*"
)
_LABEL = re.compile(rf"第{_N}条[\s\u3000]*|（{_N}）|\d+[.．]\s*")
_ITEM = re.compile(rf"^{_N}、", re.MULTILINE)
_WORD = {"条": "article", "款": "paragraph", "项": "point", "目": "indent"}


@dataclass
class _Node:
    """A provision and its parts while they are being amended."""

    provision: Provision
    parts: list[_Node] = field(default_factory=list)


@dataclass(frozen=True)
class _Addition:
    parent: _Node | None
    at: int
    nodes: tuple[_Node, ...]
    clause: str


def is_decree(text: str) -> bool:
    """Whether a text is a decision to amend another, by its title."""
    return bool(_TITLE.search(next((line for line in text.splitlines() if line.strip()), "")))


def consolidated(text: str, old: Document) -> str:
    """The Markdown body of the old text as the decision amends it. Raises ValueError for a clause that it cannot carry out."""
    quotes, bare = _without_quotes(text)
    amended = _Amended(old, quotes)
    for clause in _clauses(bare):
        amended.carry_out(clause)
    return amended.body()


def _without_quotes(text: str) -> tuple[list[str], str]:
    """The outermost quotations, and the text in which each is its number. Raises ValueError for one that does not end."""
    quotes: list[str] = []
    bare, depth, start = "", 0, 0
    for at, sign in enumerate(text):
        depth += (sign == "“") - (sign == "”")
        if sign == "“" and depth == 1:
            start = at + 1
        elif sign == "”" and depth == 0:
            quotes.append(text[start:at])
            bare += f"⟦{len(quotes) - 1}⟧"
        elif depth == 0:
            bare += sign
    if depth:
        raise ValueError(f"引号没有成对 / a quotation does not end: “{text[start : start + 20]}…")
    return quotes, bare


def _clauses(bare: str) -> Iterator[str]:
    """What the numbered items say, clause by clause. Only a title, an opening, and a closing may stand around them."""
    starts = [match.start() for match in _ITEM.finditer(bare)]
    if not starts:
        raise ValueError("没有“一、”开头的修改事项 / no numbered item: begin each amendment with 一、, 二、, …")
    for start, end in zip(starts, [*starts[1:], len(bare)], strict=True):
        # What follows on a line of its own closes the decision: when it takes force, that the text is published anew.
        item = _ITEM.sub("", bare[start:end].strip(), count=1)
        item, *closing = re.split(r"\n(?=本决定|此外|.*根据本决定|.*重新公布)", item)
        for clause in re.split(r"[。；](?!\d)", re.sub(r"\s+", "", item)):
            if clause:
                yield clause
        if closing and end != len(bare):
            raise ValueError(
                f"{closing[0].strip()!r} 之后还有修改事项 / items follow what closes the decision: reorder it"
            )


class _Amended:
    """The old text as a tree, amended clause by clause: first what is there, at the end what is added, in its new places."""

    def __init__(self, old: Document, quotes: list[str]) -> None:
        self._old = old
        self._quotes = quotes
        self._nodes: dict[str, _Node] = {}
        self._top: list[_Node] = []
        self._added: list[_Addition] = []
        self._renumbered: list[tuple[_Node, str, str]] = []
        for provision in old:
            node = self._nodes[provision.id] = _Node(provision)
            self._siblings(self._parent(provision.id)).append(node)

    def carry_out(self, clause: str) -> None:
        """One clause. Raises ValueError where it is said in no known way, or names what is not there."""
        if match := _ADDED.fullmatch(clause):
            self._add(clause, match)
        elif match := _EXCHANGED.fullmatch(clause):
            for before, after in _EXCHANGE.findall(match[2]):
                self._exchange(match[1], self._quotes[int(before)], self._quotes[int(after)])
        elif match := _CUT.fullmatch(clause):
            self._exchange(match[1], self._quotes[int(match[2])], "")
        elif match := _REPLACED.fullmatch(clause):
            self._rewrite(self._node(match[1]), match[2])
        elif match := _RENUMBERED.fullmatch(clause):
            node = self._node(match[1])
            self._renumbered.append((node, match[2], clause))
            if match[3]:
                self._rewrite(node, match[3])
        elif match := _DELETED.fullmatch(clause):
            for citation in re.findall(CITATION, match[1]):
                node = self._node(citation)
                self._siblings(self._parent(node.provision.id)).remove(node)
        elif not _ADJUSTED.fullmatch(clause):
            raise ValueError(f"不认识的修改方式 / an amendment said in no known way: {self._spoken(clause)}")

    def body(self) -> str:
        """The amended text, numbered anew. Raises ValueError where something did not come to stand where the decision says."""
        for addition in sorted(self._added, key=lambda addition: addition.at):
            self._insert(addition)
        flat = list(self._numbered(self._top, ""))
        standing = {id(node): place for node, place in flat}
        for node, citation, clause in self._renumbered:
            place = standing.get(id(node), "")
            if place != str(ProvisionId.cited(citation)):
                said = ProvisionId.parse(place).chinese() if place else "—"
                raise ValueError(f"{self._spoken(clause)}：实际成为 / it came to be {said}")
        return markdown(self._old.title, [node.provision for node, _ in flat])

    def _parent(self, id: str) -> _Node | None:
        return self._nodes.get(id.rpartition("__")[0])

    def _siblings(self, parent: _Node | None) -> list[_Node]:
        return parent.parts if parent else self._top

    def _node(self, citation: str) -> _Node:
        # Here 第二条 is the article itself, also where it has a single 款.
        found = self._nodes.get(self._old.places.get(str(ProvisionId.cited(citation)), ""))
        if found is None:
            raise ValueError(f"原文没有{citation} / the old text has no such provision: {self._old.path.name}")
        return found

    def _exchange(self, citation: str, before: str, after: str) -> None:
        """Words for words, wherever they stand in the provision and its parts."""
        found = [node for node in self._within(self._node(citation)) if before in node.provision.text]
        if not found:
            raise ValueError(f"{citation}中没有“{before}” / these words do not stand there")
        for node in found:
            node.provision = replace(node.provision, text=node.provision.text.replace(before, after))

    def _within(self, node: _Node) -> Iterator[_Node]:
        yield node
        for part in node.parts:
            yield from self._within(part)

    def _rewrite(self, node: _Node, quote: str) -> None:
        """A provision reads as quoted; what the quotation does not have is gone."""
        (new,) = self._read(node.provision.kind, self._quotes[int(quote)], 1)
        node.provision = replace(node.provision, text=new.provision.text)
        node.parts = new.parts

    def _add(self, clause: str, match: re.Match[str]) -> None:
        places = [
            match[1] + place if match[1] and not place.startswith(match[1]) else place for place in match[3].split("、")
        ]
        kind = _WORD[match[2]]
        nodes = self._read(kind, self._quotes[int(match[4])], len(places))
        ids = [ProvisionId.cited(place) for place in places]
        parent = ids[0].parent
        if match[2] == "条" and parent is None:
            self._added.append(_Addition(None, ids[0].path[-1][1], nodes, self._spoken(clause)))
            return
        owner = self._nodes.get(self._old.places.get(str(parent), ""))
        if owner is None:
            raise ValueError(f"{self._spoken(clause)}：原文没有该条款可以增加 / the old text has nothing to add it to")
        self._added.append(_Addition(owner, ids[0].path[-1][1], nodes, self._spoken(clause)))

    def _insert(self, addition: _Addition) -> None:
        """Into its place among those of its kind; after the last of them it is the next."""
        siblings = self._siblings(addition.parent)
        kind = addition.nodes[0].provision.kind
        places = [at for at, node in enumerate(siblings) if node.provision.kind == kind]
        if addition.at > len(places) + 1:
            raise ValueError(f"{addition.clause}：前面只有{len(places)}个 / only {len(places)} stand before it")
        at = places[addition.at - 1] if addition.at <= len(places) else places[-1] + 1 if places else len(siblings)
        siblings[at:at] = addition.nodes

    def _read(self, kind: str, quote: str, count: int) -> tuple[_Node, ...]:
        """The quoted words as that many provisions of a kind, with their parts. Raises ValueError where they are not."""
        lines = [line.strip() for line in quote.splitlines() if line.strip()]
        own = [at for at, line in enumerate(lines) if self._begins(kind, line, at)]
        if len(own) != count or own[:1] != [0]:
            raise ValueError(f"“{quote[:20]}…”应为{count}个 / should be {count} of {kind}, is {len(own)}")
        return tuple(self._parsed(kind, lines[a:b]) for a, b in zip(own, [*own[1:], len(lines)], strict=True))

    def _begins(self, kind: str, line: str, at: int) -> bool:
        """Whether a line of a quotation begins a provision of that kind rather than a part of the one before."""
        if kind == "paragraph":
            return not line.startswith(("（", "1.", "2.", "3."))
        if kind == "article":
            return at == 0 or bool(re.match(rf"第{_N}条[\s\u3000]", line))
        return at == 0 or bool(_LABEL.match(line))

    def _parsed(self, kind: str, lines: list[str]) -> _Node:
        first = _LABEL.sub("", lines[0], count=1) if kind != "paragraph" else lines[0]
        lead = "" if kind in ("article", "paragraph") else "引文\n\n"
        opening = {"point": "（一）", "indent": "（一）引文\n\n1. "}.get(kind, "")
        text = "# 引文\n\n## 第一条\n\n" + lead + "\n\n".join([opening + first, *lines[1:]])
        _, found = provisions(text, 1, Path(f"“{first[:10]}…”"), "zh")
        nodes = {provision.place: _Node(provision) for provision in found}
        for place, node in nodes.items():
            if (parent := nodes.get(place.rpartition("__")[0])) is not None:
                parent.parts.append(node)
        return nodes[
            {"article": "art_1", "paragraph": "art_1__para_1", "point": "art_1__para_1__point_1"}.get(
                kind, "art_1__para_1__point_1__indent_1"
            )
        ]

    def _numbered(self, nodes: list[_Node], parent: str) -> Iterator[tuple[_Node, str]]:
        """Every node with its new label, and the place in which it stands."""
        words = {"article": "art", "paragraph": "para", "point": "point", "indent": "indent", "block": "p"}
        counts: dict[str, int] = {}
        for node in nodes:
            kind = node.provision.kind
            if kind not in words:
                place = node.provision.place
            else:
                n = counts[kind] = counts.get(kind, int(kind == "block")) + 1
                place = f"{parent}__{words[kind]}_{n}" if parent else f"{words[kind]}_{n}"
                node.provision = replace(node.provision, number=self._label(kind, n))
            yield node, place
            yield from self._numbered(node.parts, place)

    def _label(self, kind: str, n: int) -> str:
        listed = any(p.kind == "article" and p.number.endswith("、") for p in self._old)
        forms = {"article": "{}、" if listed else "第{}条", "point": "（{}）"}
        if kind == "indent":
            return f"{n}."
        return forms[kind].format(numeral(n)) if kind in forms else ""

    def _spoken(self, clause: str) -> str:
        """A clause with its quotations shortened."""
        return re.sub(_QUOTED, lambda match: f"“{self._quotes[int(match[1])][:12]}…”", clause)
