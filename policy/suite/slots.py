"""Kinds of value inside a sentence: how each is written in Chinese and in English, and read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from policy.law.facts import Field
from policy.law.months import Month
from policy.law.provision import CITATION, CITATION_ENGLISH, ProvisionId
from policy.law.terms import Term

LANGUAGES = ("zh", "en")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NAMES = "|".join(_MONTHS)


@dataclass(frozen=True)
class Form:
    """One language's way to write a kind of value: a regular expression without groups, its reader and its writer."""

    pattern: str
    read: Callable[[str], Any]
    say: Callable[[Any], str]


@dataclass(frozen=True)
class Slot:
    """A kind of value in both languages."""

    zh: Form
    en: Form

    def form(self, language: str) -> Form:
        return self.zh if language == "zh" else self.en


def words(zh: Iterable[str], en: Iterable[str], values: Iterable[Any]) -> Slot:
    """A slot for a closed list: the n-th word of either language means the n-th value."""
    values = tuple(values)
    return Slot(_closed(tuple(zh), values), _closed(tuple(en), values))


def terms(kind: type[Term]) -> Slot:
    """A slot for the words of a Term."""
    return words((term.zh for term in kind), (term.en for term in kind), kind)


def facts(fields: Iterable[Field]) -> Slot:
    """A slot for the names of facts, as in 尚需查明“应缴月份”."""
    fields = tuple(fields)
    return words((field.zh for field in fields), (field.en for field in fields), ((field.name,) for field in fields))


def _closed(spoken: tuple[str, ...], values: tuple[Any, ...]) -> Form:
    if len(set(spoken)) != len(spoken):
        twice = sorted({word for word in spoken if spoken.count(word) > 1})
        raise ValueError(f"{twice} each mean two things; give each meaning a word of its own")
    longest_first = sorted(spoken, key=len, reverse=True)
    meaning, word = dict(zip(spoken, values, strict=True)), dict(zip(values, spoken, strict=True))
    return Form("|".join(map(re.escape, longest_first)), meaning.__getitem__, word.__getitem__)


def _read_hundredths(text: str) -> int:
    whole, _, fraction = text.replace(",", "").partition(".")
    return int(whole) * 100 + int((fraction + "00")[:2])


def _say_hundredths(number: int) -> str:
    whole, rest = divmod(number, 100)
    return f"{whole:,}" + (f".{rest:02d}" if rest else "")


def _say_day_en(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _read_day_en(text: str) -> date:
    day, month, year = text.split()
    return date(int(year), _MONTHS.index(month) + 1, int(day))


def _say_citations_en(ids: tuple[str, ...]) -> str:
    return " and ".join(ProvisionId.parse(id).english() for id in ids)


_WHOLE = Form(r"-?\d+", int, str)
_HUNDREDTHS = Form(r"\d{1,3}(?:,\d{3})*(?:\.\d{2})?|\d+(?:\.\d{2})?", _read_hundredths, _say_hundredths)
_DELEGATIONS = Form(r"G\d+", lambda text: (text,), lambda ids: str(ids[0]))


SLOTS = {
    "int": Slot(_WHOLE, _WHOLE),
    "yuan": Slot(_HUNDREDTHS, _HUNDREDTHS),
    "hundredths": Slot(_HUNDREDTHS, _HUNDREDTHS),
    "bool": words(("是", "否"), ("yes", "no"), (True, False)),
    "month": Slot(
        Form(
            r"\d{4}年\d{1,2}月",
            lambda text: Month(*map(int, re.findall(r"\d+", text))),
            lambda month: f"{month.year}年{month.number}月",
        ),
        Form(
            rf"(?:{_NAMES}) \d{{4}}",
            lambda text: Month(int(text.split()[1]), _MONTHS.index(text.split()[0]) + 1),
            lambda month: f"{_MONTHS[month.number - 1]} {month.year}",
        ),
    ),
    "date": Slot(
        Form(
            r"\d{4}年\d{1,2}月\d{1,2}日",
            lambda text: date(*map(int, re.findall(r"\d+", text))),
            lambda day: f"{day.year}年{day.month}月{day.day}日",
        ),
        Form(rf"\d{{1,2}} (?:{_NAMES}) \d{{4}}", _read_day_en, _say_day_en),
    ),
    "citations": Slot(
        Form(
            rf"(?:{CITATION})(?:和(?:{CITATION}))*",
            lambda text: tuple(str(ProvisionId.cited(part)) for part in text.split("和")),
            lambda ids: "和".join(ProvisionId.parse(id).chinese() for id in ids),
        ),
        Form(
            rf"(?:{CITATION_ENGLISH})(?: and (?:{CITATION_ENGLISH}))*",
            lambda text: tuple(str(ProvisionId.cited_english(part)) for part in text.split(" and ")),
            _say_citations_en,
        ),
    ),
    "delegation": Slot(_DELEGATIONS, _DELEGATIONS),
}
