"""Provision ids and their Chinese and English citations.

An id says where a provision stands: ``medical_insurance/art_10__para_4__point_3`` is 第十条第四款第三项. The words are those of
Akoma Ntoso (article > paragraph > point > indent); the numbers are Arabic. 款 carry no number in law, so theirs is their position.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

_DIGITS = "零一二三四五六七八九"
_NUMERAL = "[零一二三四五六七八九十百]+"

# One row a level: id word, Chinese form, English form. The order is the order of nesting.
_LEVELS = (
    ("chp", "第{}章", "Chapter {}"),
    ("sec", "第{}节", "Section {}"),
    ("art", "第{}条", "Article {}"),
    ("para", "第{}款", "({})"),
    ("point", "第{}项", " item {}"),
    ("indent", "第{}目", " sub-item {}"),
    ("p", "第{}段", " block {}"),
)
# What stands beside the hierarchy: the plan's boxes, tables, figures and notes; a cover notice.
_ASIDES = (
    ("notice", "印发通知", "Notice"),
    ("preface", "前言", "Preface"),
    ("box", "专栏{}", "Box {}"),
    ("tbl", "表{}", "Table {}"),
    ("fig", "图{}", "Figure {}"),
    ("fn", "注{}", "Note {}"),
    ("row", "第{}行", "row {}"),
)
_CHINESE = {word: form for word, form, _ in _LEVELS + _ASIDES}
_ENGLISH = {word: form for word, _, form in _LEVELS + _ASIDES}
_STEP = re.compile(r"(notice|preface|(?:chp|sec|art|para|point|indent|p|box|tbl|fig|fn|row)(?=_))(?:_([1-9]\d*))?")
Path = tuple[tuple[str, int], ...]

# How a citation goes on from each word that may begin one.
_CHAINS = (
    ("art", "para", "point", "indent", "p"),
    ("chp", "sec", "para"),
    ("preface", "para"),
    ("notice", "para"),
    ("box", "para"),
    ("tbl", "row"),
    ("fig",),
    ("fn",),
)
# Asides are numbered in digits also in Chinese.
_IN_DIGITS = frozenset({"box", "tbl", "fig", "fn", "row"})


def _chinese_chain(chain: tuple[str, ...]) -> str:
    first, *others = (_CHINESE[word].format(r"(\d+)" if word in _IN_DIGITS else f"({_NUMERAL})") for word in chain)
    return first + "".join(f"(?:{form})?" for form in others)


def _english_chain(chain: tuple[str, ...]) -> str:
    first, *others = (re.escape(_ENGLISH[word]).replace(r"\{\}", r"(\d+)") for word in chain)
    return first + "".join(f"(?:{form})?" if form[0] == "\\" else f"(?:, {form})?" for form in others)


_CITED = tuple((chain, re.compile(_chinese_chain(chain))) for chain in _CHAINS)
_CITED_ENGLISH = tuple((chain, re.compile(_english_chain(chain))) for chain in _CHAINS)
CITATION, CITATION_ENGLISH = (
    "|".join(
        re.sub(r"\((?!\?)", "(?:", pattern.pattern.replace(r"\(", "\0")).replace("\0", r"\(") for _, pattern in all
    )
    for all in (_CITED, _CITED_ENGLISH)
)
"""Regular expressions, without groups, of one citation in either language."""


def numeral(number: int) -> str:
    """The Chinese numeral of a number from 1 to 999: 12 is 十二."""
    if not 0 < number < 1000:
        raise ValueError(f"no article numeral for {number}: expected 1 to 999")
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += "十" if tens == 1 and not hundreds else f"{_DIGITS[tens]}十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")


def number(text: str) -> int:
    """The number of a Chinese numeral from 1 to 999: 二十六 is 26. Raises ValueError for anything else, such as 二六."""
    total, digit = 0, 0
    for character in text:
        if character in _DIGITS:
            digit = _DIGITS.index(character)
        elif character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            raise ValueError(f"{text!r} is not a Chinese numeral")
    total += digit
    if not 0 < total < 1000 or numeral(total) != text:
        raise ValueError(f"{text!r} is not a Chinese numeral from 1 to 999 as the law writes it")
    return total


@dataclass(frozen=True, order=True)
class ProvisionId:
    """Where a provision stands in its document, e.g. ``(("art", 12), ("para", 2))``. A part without a number has 0."""

    path: Path

    @classmethod
    def parse(cls, text: str) -> ProvisionId:
        """Reads ``art_12__para_2``. Raises ValueError naming the part that is not an id."""
        path = []
        for part in text.split("__"):
            match = _STEP.fullmatch(part)
            if not match:
                raise ValueError(f"{text!r} is not a provision id: {part!r} is not a part such as art_12 or para_2")
            path.append((match[1], int(match[2] or 0)))
        return cls(tuple(path))

    @classmethod
    def cited(cls, citation: str, known: Collection[str] = ()) -> ProvisionId:
        """Reads 第十条第四款第三项. An article cited without a 款 means its only one, if ``known`` ids say that it has just one.

        Raises ValueError where the text is not a citation."""
        path = _read(_CITED, citation)
        if path is None:
            raise ValueError(f"{citation!r} is not a citation: expected e.g. 第十二条第二款 or 第十条第四款第三项")
        return cls(_complete(path, known))

    @classmethod
    def cited_english(cls, citation: str, known: Collection[str] = ()) -> ProvisionId:
        """Reads Article 10(4) item 3, as ``cited`` reads the Chinese. Raises ValueError."""
        path = _read(_CITED_ENGLISH, citation)
        if path is None:
            raise ValueError(f"{citation!r} is not a citation: expected e.g. Article 12(2) or Article 10(4) item 3")
        return cls(_complete(path, known))

    def __str__(self) -> str:
        return "__".join(f"{word}_{n}" if n else word for word, n in self.path)

    @property
    def parent(self) -> ProvisionId | None:
        """The provision around this one, or None at the top."""
        return ProvisionId(self.path[:-1]) if len(self.path) > 1 else None

    def within(self, other: ProvisionId) -> bool:
        """Whether this provision is ``other`` or a part of it."""
        return self.path[: len(other.path)] == other.path

    def chinese(self, known: Collection[str] = ()) -> str:
        """第十条第四款第三项; the only 款 of an article (by ``known`` ids) is not said."""
        return "".join(
            _CHINESE[word].format(numeral(n) if word not in _IN_DIGITS and n else n) for word, n in self._said(known)
        )

    def english(self, known: Collection[str] = ()) -> str:
        """Article 10(4) item 3."""
        text = ""
        for word, n in self._said(known):
            form = _ENGLISH[word].format(n)
            text += form if not text or form[0] in " (" else f", {form}"
        return text

    def _said(self, known: Collection[str]) -> tuple[tuple[str, int], ...]:
        """The path without the only 款 of an article."""
        if len(self.path) > 1 and self.path[1] == ("para", 1) and self.path[0][0] == "art":
            article = ProvisionId(self.path[:1])
            if f"{article}__para_1" in known and f"{article}__para_2" not in known:
                return (self.path[0], *self.path[2:])
        return self.path


def _read(chains: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...], citation: str) -> Path | None:
    """The words and numbers of a citation as it is written; None where it is none. Raises ValueError for a bad numeral."""
    for chain, pattern in chains:
        if match := pattern.fullmatch(citation):
            numbers = iter(match.groups())
            said = [(word, next(numbers) if "{}" in _CHINESE[word] else "0") for word in chain]
            return tuple((word, int(n) if n.isdigit() else number(n)) for word, n in said if n)
    return None


def _complete(path: Path, known: Collection[str]) -> Path:
    """The only 款 of an article goes without saying, by the ``known`` ids; before a 项 it always does."""
    article, *rest = path
    alone = f"art_{article[1]}__para_1" in known and f"art_{article[1]}__para_2" not in known
    if article[0] != "art" or (rest and rest[0][0] == "para") or not (rest or alone):
        return path
    return (article, ("para", 1), *rest)
