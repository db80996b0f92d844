"""Legal numbers with their words, and readings of open words: the fields of a document's Law.

A Law is a frozen dataclass, so a what-if or an amendment is ``dataclasses.replace(law, back_payment_months=6)``.
"""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Mapping
from datetime import date
from typing import Any

from policy.law.months import Month
from policy.law.provision import number as numeral_value
from policy.law.terms import Term

_DATE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
_MONTH = re.compile(r"(\d{4})年(\d{1,2})月")
_YUAN = re.compile(r"(\d+)(?:\.(\d{1,2}))?元")
_NUMBER = re.compile(r"\d+")
_NUMERAL = re.compile(r"[一二三四五六七八九十百][零一二三四五六七八九十百]*")
# Amounts that the law says in a word.
_WORDS = {"全额": 100}


class Unit(Term):
    """What a period is counted in, as the law writes it."""

    DAYS = "days", "日", "days"
    WORKING_DAYS = "working_days", "个工作日", "working days"
    MONTHS = "months", "个月", "months"
    YEARS = "years", "年", "years"


def parameter(value: Any, provision: str, words: tuple[str, ...], zh: str, en: str) -> Any:
    """A field of a Law: a number or date, the provision that states it and each phrase in which it stands there, quoted.

    Money is in fen, a share in percent."""
    metadata = {"provision": provision, "words": words, "zh": zh, "en": en}
    return dataclasses.field(default=value, metadata=metadata)


def period(
    value: int, unit: Unit, provision: str, words: tuple[str, ...], zh: str, en: str, *, starts: tuple[str, str]
) -> Any:
    """A parameter that is a length of time; ``starts`` says from what it runs, in both languages."""
    metadata = {"provision": provision, "words": words, "zh": zh, "en": en, "unit": unit, "starts": starts}
    return dataclasses.field(default=value, metadata=metadata)


def reading(id: str, default: Term) -> Any:
    """A field of a Law: which way an open question of the text is read. The options are the words of the default's list."""
    return dataclasses.field(default=default, metadata={"reading": id})


@dataclasses.dataclass(frozen=True)
class Parameter:
    """A legal number as it stands in a Law."""

    name: str
    value: Any
    provision: str
    words: tuple[str, ...]
    zh: str
    en: str
    kind: Any
    unit: Unit | None = None
    starts: tuple[str, str] = ("", "")


@dataclasses.dataclass(frozen=True)
class Reading:
    """An open question of the text: its id in the register, the field that holds the choice, the choice, all options."""

    id: str
    name: str
    choice: Term
    options: tuple[Term, ...]


def parameters(law: Any) -> tuple[Parameter, ...]:
    """The legal numbers of a Law."""
    kinds = typing.get_type_hints(type(law))
    return tuple(
        Parameter(field.name, getattr(law, field.name), **field.metadata, kind=kinds[field.name])
        for field in dataclasses.fields(law)
        if "words" in field.metadata
    )


def readings(law: Any) -> tuple[Reading, ...]:
    """The readings of a Law."""
    return tuple(
        Reading(field.metadata["reading"], field.name, choice, tuple(type(choice).__members__.values()))
        for field in dataclasses.fields(law)
        if "reading" in field.metadata
        for choice in (getattr(law, field.name),)
    )


def read_as(law: Any, choices: Mapping[str, str]) -> Any:
    """The Law with other readings, by register id, e.g. ``{"A1": "after_last_paid_month"}``. Raises ValueError."""
    if not choices:
        return law
    known = {reading.id: reading for reading in readings(law)}
    changes = {}
    for id, code in choices.items():
        if id not in known:
            raise ValueError(f"no reading {id!r}: known are {', '.join(known) or 'none'}")
        options = {option.value: option for option in known[id].options}
        if not isinstance(code, str) or code not in options:
            raise ValueError(f"reading {id} has no option {code!r}: known are {', '.join(options)}")
        changes[known[id].name] = options[code]
    return dataclasses.replace(law, **changes)


def stated(words: str) -> Any:
    """What a quoted phrase states: 3 for 在3个月内, 70 (fen) for 0.7元, 2006-02 for 截至2006年2月, (1, 1) for 每年1月1日.

    Raises ValueError."""
    if day := _DATE.search(words):
        month_and_day = int(day[2]), int(day[3])
        return date(int(day[1]), *month_and_day) if day[1] else month_and_day
    if month := _MONTH.search(words):
        return Month(int(month[1]), int(month[2]))
    found = [int(yuan) * 100 + int(fraction.ljust(2, "0")) for yuan, fraction in _YUAN.findall(words)]
    found = found or [int(text) for text in _NUMBER.findall(words)]
    found = found or [value for word, value in _WORDS.items() if word in words]
    found = found or [numeral_value(text) for text in _NUMERAL.findall(words)]
    if len(found) != 1:
        raise ValueError(f"{words!r} states {len(found)} numbers: quote a phrase with exactly one")
    return found[0]
