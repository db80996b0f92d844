"""The two tables of the plan. Their cells wrap, so a row is told by its values or by the lines where its cells begin."""

from __future__ import annotations

import re
from itertools import pairwise

from policy.corpus.gazette.characters import cells, count
from policy.corpus.gazette.printed import Line

Row = tuple[str, ...]

# Table 1: eight columns; a label may wrap, its seven values stand together.
_HEAD_1 = (
    "指标名称（单位）",
    "2016年 广州",
    "清远",
    "2016年两市合计或加权平均",
    "2020年 广州",
    "清远",
    "2020年两市合计或加权平均",
    "增长情况（与2016年两市合计或加权平均相比）",
)
_FIRST_ROW_1 = 657
_VALUE = re.compile(r"[\d.]+%?|-")
# The table in box 6: the first park's name stands beside four rows of parts. Each row: the lines where its cells begin.
_HEAD_2 = ("序号", "园区（平台）", "", "功能定位及重点产业")
_ROWS_2 = (
    (1729, 1730, 1734, 1737),
    (1741, 1745),
    (1748, 1752),
    (1756, 1760),
    (1765, 1768),
    (1773, 1776),
    (1779, 1782),
    (1785, 1786),
    (1789, 1790, 1794),
    (1798, 1799),
)


def table(printed: tuple[Line, ...]) -> list[Row]:
    """The head and the rows of the table that begins with these lines. Raises ValueError if a character is lost or made."""
    titled = printed[0].text.startswith("表1")
    rows = _of_values(printed[1:]) if titled else _of_cells(printed)
    made = sum(count(cell) for row in rows for cell in row)
    found = sum(count(line.text) for line in (printed[1:] if titled else printed))
    if made != found:
        raise ValueError(
            f"line {printed[0].number}: the table holds {made} characters, the page {found}; mend its rows"
        )
    return rows


def _of_values(printed: tuple[Line, ...]) -> list[Row]:
    rows: list[Row] = [_HEAD_1]
    words: list[str] = []
    for line in printed:
        if line.number >= _FIRST_ROW_1:
            words += cells(line.raw)
        if words and _VALUE.fullmatch(words[-1]):
            rows.append(("".join(words[:-7]), *words[-7:]))
            words = []
    return rows


def _of_cells(printed: tuple[Line, ...]) -> list[Row]:
    starts = [start for row in _ROWS_2 for start in row]
    text = {
        start: "".join(line.text for line in printed if start <= line.number < end)
        for start, end in pairwise([*starts, printed[-1].number + 1])
    }
    return [_HEAD_2, *(_padded([text[start] for start in row]) for row in _ROWS_2)]


def _padded(row: list[str]) -> Row:
    """Four cells: number, park, part of the park, function. The number may be printed on the park's line."""
    match = re.fullmatch(r"(\d)(.*)", row[0])
    if not match:
        return ("", "", *row)
    number, *rest = (part for part in (*match.groups(), *row[1:]) if part)
    return (number, *rest) if len(rest) == 3 else (number, rest[0], "", rest[1])
