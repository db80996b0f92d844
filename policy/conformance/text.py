"""Text of a vendor's that may stand in ours: no control character, no bidirectional trick, bounded."""

from __future__ import annotations

import json
import unicodedata

from policy.law.values import Json

LONGEST = 2000


def visible(text: str) -> str:
    """The text with every sign that a terminal, an XML parser or an eye could take for something else written out."""
    return text if text.isprintable() else "".join(map(_shown, text))


def plain(text: str, longest: int = LONGEST) -> str:
    """The visible text, cut where it is too long."""
    shown = visible(text[:longest])  # cut first: a megabyte would take a second
    return shown if len(text) <= longest >= len(shown) else f"{shown[:longest]}…"


def one_line(text: str, longest: int = 200) -> str:
    return plain(text[: longest + 1].replace("\n", " "), longest)


def value(found: Json) -> str:
    """A JSON value in one line."""
    return one_line(json.dumps(found, ensure_ascii=False))


def _shown(sign: str) -> str:
    # Not printable are controls, formats (bidirectional marks among them), surrogates, private and unassigned signs, and
    # every space but one: those of Zs are harmless.
    harmless = sign == "\n" or sign.isprintable() or unicodedata.category(sign) == "Zs"
    return sign if harmless else f"\\u{{{ord(sign):x}}}"
