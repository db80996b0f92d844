"""From printed lines to paragraphs.

The Gazette's text holds one printed line a line; indents are gone, so a paragraph's end must be read from widths. A body line is 36 em
wide and a paragraph's first line 34 em (2 em of indent). A line clearly shorter than that ends its paragraph. A full line that ends a
sentence may end the paragraph too: then the next line tells, which is 34 em wide if it begins a paragraph and 36 em if it does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from policy.corpus.gazette.characters import normalise

_HAN = "[\u3400-\u9fff]"
_FIRST_WORDS = re.compile(
    r"（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[条章节](?![、和规])|\d\."
)
_HEADING = re.compile(r"第[一二三四五六七八九十]+[章节].{2,28}|前言")
_ENDS = "。：；"
BODY_WIDTH = 36
BOX_WIDTH = 41

# The breaks that the width leaves open, by the line that begins the paragraph or goes on with it.
DECIDED = {
    26: (True, "第三条: another body is the subject, and each of the article's bodies has a 款 of its own"),
    612: (True, "plan: the line is 34.25 em, nearer to a first line, and its subject (居民收入) is a new one"),
    2169: (False, "plan: the mutual use of the two talent pools belongs to 创新人才服务, which opens the paragraph"),
    2443: (
        False,
        "第一条第（七）项: 对于当月用电不足15千瓦时的 completes the deduction just stated, and is no list-wide rule",
    ),
}


@dataclass(frozen=True)
class Line:
    """A printed line: its number in the file, as it stands there, and its normalised text."""

    number: int
    raw: str
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph and the number of its first printed line."""

    line: int
    text: str


def lines(source: str) -> list[Line]:
    """The printed lines of the file, blank ones left out."""
    return [Line(number, raw, normalise(raw)) for number, raw in enumerate(source.split("\n"), 1) if raw.strip()]


def width(text: str) -> float:
    """The printed width of a normalised line in em: Han and punctuation 1, digits and Latin a half, ¼ where Han and digits meet."""
    text = text.replace(" ", "")
    halves = sum(character.isascii() and character not in "%+-" for character in text)
    seams = len(re.findall(rf"(?<={_HAN})(?=\d)|(?<=\d)(?={_HAN})", text))
    total = len(text) - halves / 2 + seams / 4
    if re.match(r"（[一二三四五六七八九十]+）", text):
        total -= 1
    elif re.match(r"第[一二三四五六七八九十]+条", text):
        total += 1
    return total


def paragraphs(printed: list[Line], full: int = BODY_WIDTH) -> list[Paragraph]:
    """Joins the lines of one stretch of text, set in lines of that width. Raises ValueError at a break that cannot be told."""
    starts = [0]
    for position, (line, following) in enumerate(pairwise(printed), 1):
        indented = starts[-1] == position - 1
        if _ends(line, following, full - 2 if indented else full, full):
            starts.append(position)
    stretches = zip(starts, [*starts[1:], len(printed)], strict=True) if printed else ()
    return [Paragraph(printed[a].number, "".join(line.text for line in printed[a:b])) for a, b in stretches]


def _ends(line: Line, following: Line, cap: int, full: int) -> bool:
    """Whether a paragraph ends with this line, which would be ``cap`` em wide if it were full."""
    if following.number in DECIDED:
        return DECIDED[following.number][0]
    if _HEADING.fullmatch(line.text) or _HEADING.fullmatch(following.text):
        return True
    if line.text[-1] not in _ENDS:
        return False
    if width(line.text) < cap - 1.5 or _FIRST_WORDS.match(following.text):
        return True
    next_width = width(following.text)
    if next_width >= full - 0.75:
        return False
    if next_width >= full - 2.75:
        return True
    raise ValueError(
        f"line {following.number}: {following.text!r} may begin a paragraph or go on with one; "
        "decide it in policy.corpus.gazette.printed.DECIDED, with the reason"
    )
