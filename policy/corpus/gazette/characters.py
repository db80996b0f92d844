"""The Gazette's code points, one for one.

The text was taken from a printed page whose fonts used GBK bytes and private code points. Each wrong code point has exactly one right
one, so the number of characters never changes. Unicode's NFKC leaves the punctuation wrong, hence our own table.
"""

from __future__ import annotations

import re

_CODE_POINTS = str.maketrans(
    {
        "\ua3ac": "，",
        "\ua3ae": "。",
        "\ua3bb": "；",
        "\U001001b0": ".",
        "\U00100170": "·",
        **{chr(0x1000B7 + n): chr(ord("①") + n) for n in range(6)},
        **{chr(0xFF10 + n): str(n) for n in range(10)},
        **{chr(0xFF21 + n): chr(0x41 + n) for n in range(26)},
        **{chr(0xFF41 + n): chr(0x61 + n) for n in range(26)},
        "％": "%",
        "＋": "+",
        "－": "-",
        "«": "《",
        "»": "》",
        "‹": "〈",
        "›": "〉",
        "(": "（",
        ")": "）",
        ":": "：",
    }
)
# Spaces come from justified type and mean nothing, but for the one that stands between two issuers.
_ISSUERS = re.compile("(中共广东省委|广州市人民政府办公厅|社会保障局) (?=广东省人民政府|清远市人民政府|广州市公安局)")
_BETWEEN_ISSUERS = "\0"
_SPACE = re.compile("[ \u3000]")


def normalise(raw: str) -> str:
    """The raw text with right code points and without the printer's spaces."""
    kept = _ISSUERS.sub(rf"\1{_BETWEEN_ISSUERS}", raw.translate(_CODE_POINTS))
    return _SPACE.sub("", kept).replace(_BETWEEN_ISSUERS, " ")


def cells(raw: str) -> list[str]:
    """A printed line of a table, cut at its spaces; a space after a decimal point or before a closing bracket cuts nothing."""
    text = raw.translate(_CODE_POINTS)
    return re.sub(r"(?<=\.) | (?=）)", "", text).split()


def count(text: str) -> int:
    """How many characters a text has, spaces of any kind and line breaks aside."""
    return sum(not character.isspace() for character in text)
