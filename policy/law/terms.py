"""Closed lists of words: each has a code for machines and a word in each language for people."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A word of the law. Members are written ``HUADU = "huadu", "花都区", "Huadu District"``."""

    zh: str
    en: str

    def __new__(cls, code: str, zh: str, en: str) -> Self:
        term = str.__new__(cls, code)
        term._value_ = code
        term.zh = zh
        term.en = en
        return term


class Actor(Term):
    """A list of those to whom the law gives work, duties or powers: authorities, agencies, operators, persons."""
