"""What stands where in the Gazette: which printed lines belong to which document, and what each stretch of them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from policy.corpus.gazette.printed import Line

# A stretch of lines begins at its line and ends before the next. "text" is what becomes articles or sections, "notice" the cover
# notice; "notice heading", "title", "box", "table", "figure" and "note" go into the corpus too; every other kind is furniture.
MAP: tuple[tuple[int, str, str], ...] = (
    (1, "medical_insurance", "notice heading"),
    (2, "medical_insurance", "document number"),
    (4, "medical_insurance", "notice"),
    (8, "medical_insurance", "signature"),
    (10, "medical_insurance", "date of signature"),
    (12, "medical_insurance", "title"),
    (14, "medical_insurance", "text"),
    (407, "medical_insurance", "disclosure line"),
    (410, "integration_plan", "masthead"),
    (415, "integration_plan", "document number"),
    (417, "integration_plan", "notice heading"),
    (423, "integration_plan", "notice"),
    (431, "integration_plan", "signature"),
    (435, "integration_plan", "date of signature"),
    (438, "integration_plan", "title"),
    (440, "integration_plan", "contents list"),
    (533, "integration_plan", "text"),
    (620, "integration_plan", "figure"),
    (624, "integration_plan", "note"),
    (629, "integration_plan", "table"),
    (685, "integration_plan", "text"),
    (910, "integration_plan", "note"),
    (912, "integration_plan", "text"),
    (964, "integration_plan", "note"),
    (971, "integration_plan", "text"),
    (1205, "integration_plan", "box"),
    (1235, "integration_plan", "text"),
    (1289, "integration_plan", "box"),
    (1301, "integration_plan", "text"),
    (1364, "integration_plan", "note"),
    (1367, "integration_plan", "text"),
    (1503, "integration_plan", "box"),
    (1532, "integration_plan", "text"),
    (1559, "integration_plan", "box"),
    (1581, "integration_plan", "text"),
    (1655, "integration_plan", "box"),
    (1676, "integration_plan", "text"),
    (1725, "integration_plan", "box"),
    (1727, "integration_plan", "table"),
    (1803, "integration_plan", "text"),
    (1942, "integration_plan", "box"),
    (1963, "integration_plan", "text"),
    (2287, "integration_plan", "box"),
    (2306, "integration_plan", "text"),
    (2390, "integration_plan", "disclosure line"),
    (2391, "hardship_relief", "Gazette's number"),
    (2393, "hardship_relief", "notice heading"),
    (2394, "hardship_relief", "document number"),
    (2396, "hardship_relief", "title"),
    (2400, "hardship_relief", "notice"),
    (2406, "hardship_relief", "text"),
    (2520, "hardship_relief", "signature"),
    (2522, "hardship_relief", "date of signature"),
    (2524, "hardship_relief", "disclosure line"),
    (2525, "property_experts", "Gazette's number"),
    (2527, "property_experts", "masthead"),
    (2528, "property_experts", "document number"),
    (2530, "property_experts", "notice heading"),
    (2534, "property_experts", "notice"),
    (2544, "property_experts", "signature"),
    (2546, "property_experts", "date of signature"),
    (2548, "property_experts", "title"),
    (2550, "property_experts", "text"),
    (2900, "property_experts", "disclosure line"),
    (2901, "blood_donation", "Gazette's number"),
    (2903, "blood_donation", "masthead"),
    (2904, "blood_donation", "document number"),
    (2906, "blood_donation", "notice heading"),
    (2910, "blood_donation", "notice"),
    (2918, "blood_donation", "signature"),
    (2920, "blood_donation", "date of signature"),
    (2922, "blood_donation", "title"),
    (2924, "blood_donation", "text"),
    (3091, "blood_donation", "disclosure line"),
    (3094, "talent_settlement", "Gazette's number"),
    (3096, "talent_settlement", "masthead"),
    (3101, "talent_settlement", "document number"),
    (3103, "talent_settlement", "notice heading"),
    (3109, "talent_settlement", "notice"),
    (3119, "talent_settlement", "signature"),
    (3123, "talent_settlement", "date of signature"),
    (3126, "talent_settlement", "title"),
    (3128, "talent_settlement", "text"),
    (3329, "talent_settlement", "disclosure line"),
)
_STARTS = [start for start, _, _ in MAP]
CORPUS = ("notice heading", "notice", "title", "text", "box", "table", "figure", "note")
# Furniture that stands anywhere, even inside a sentence.
_FURNITURE = (
    ("page footer", re.compile(r"\d+（本文与正式文件同等效力）")),
    ("running head", re.compile(r"广州市人民政府公报2022年第32期")),
)
# The box's table goes over the page: its head is printed again.
_REPEATED_HEAD = 1771


@dataclass(frozen=True)
class Stretch:
    """Printed lines of one kind in one document, furniture taken out; ``start`` is their first line in the file."""

    start: int
    document: str
    kind: str
    lines: tuple[Line, ...]


def stretches(printed: list[Line]) -> tuple[list[Stretch], dict[str, list[Line]]]:
    """Sorts every printed line into its stretch or into its class of furniture; none is left over."""
    inside: dict[int, list[Line]] = {start: [] for start in _STARTS}
    furniture: dict[str, list[Line]] = {}
    for line in printed:
        start, _, kind = MAP[bisect_right(_STARTS, line.number) - 1]
        named = next((name for name, pattern in _FURNITURE if pattern.fullmatch(line.text)), "")
        named = "repeated table head" if line.number == _REPEATED_HEAD else named
        if named or kind not in CORPUS:
            furniture.setdefault(named or kind, []).append(line)
        else:
            inside[start].append(line)
    return [
        Stretch(start, document, kind, tuple(inside[start])) for start, document, kind in MAP if inside[start]
    ], furniture
