"""Whether a translation says the same as the Chinese text, as far as a program can tell: the same provisions and the same numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from policy.corpus.document import Document, Provision
from policy.law.provision import number

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WORDS = {
    word: Decimal(n)
    for n, words in enumerate(
        (
            ("zero",),
            ("one", "first", "once", "single"),
            ("two", "second", "twice"),
            ("three", "third"),
            ("four", "fourth"),
            ("five", "fifth"),
            ("six", "sixth"),
            ("seven", "seventh"),
            ("eight", "eighth"),
            ("nine", "ninth"),
            ("ten", "tenth"),
            ("eleven", "eleventh"),
            ("twelve", "twelfth"),
        )
    )
    for word in words
}
# 20万 may be written 20 0000, 200,000, 200 thousand or 0.2 million.
_SCALES = {"万": ("1", "10000", "10", "0.01"), "亿": ("1", "100000000", "100", "0.1"), "": ("1",)}
_ARABIC = re.compile(r"(?P<n>\d+(?:\.\d+)?)(?P<unit>[万亿月]?)")
_PLACE = re.compile(r"第（?([一二三四五六七八九十百]+)）?(?:至|、|）|条|款|项)")


def parity(zh: Document, en: Document) -> list[str]:
    """What differs, one message each with file and line: provisions missing on either side, numbers the translation does not have.

    A number is written in digits, in an English word up to twelve, or as a month's name; 万 and 亿 may be written out."""
    messages = [
        f"{zh.path}:{zh.get(id).line}: {id} has no translation; add it to {en.path}"
        for id in zh.ids
        if id not in en.ids
    ]
    messages += [
        f"{en.path}:{en.get(id).line}: {id} is not in {zh.path}; remove it or move it"
        for id in en.ids
        if id not in zh.ids
    ]
    for id in zh.ids:
        if id in en.ids:
            messages += [
                f"{en.path}:{en.get(id).line}: {id} lacks {printed!r} of {zh.path}:{zh.get(id).line}; write the number as the text has it"
                for printed in _missing(zh.get(id), en.get(id))
            ]
    return messages


def _missing(zh: Provision, en: Provision) -> Iterator[str]:
    """The numbers of the Chinese text that the English does not have, as printed."""
    words = en.heading + " " + en.text
    have = _english_numbers(words)
    for match in _ARABIC.finditer(zh.heading + zh.text):
        value = Decimal(match["n"])
        if match["unit"] == "月":
            found = value in have or (1 <= value <= 12 and _MONTHS[int(value) - 1] in words)
        else:
            found = any(value * Decimal(scale) in have for scale in _SCALES[match["unit"]])
        if not found:
            yield match[0]
    for match in _PLACE.finditer(zh.text):
        if number(match[1]) not in have:
            yield match[0]


def _english_numbers(text: str) -> set[Decimal]:
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    digits = {Decimal(digits) for digits in re.findall(r"\d+(?:\.\d+)?", plain)}
    return digits | {_WORDS[word] for word in re.findall("[a-z]+", text.lower()) if word in _WORDS}
