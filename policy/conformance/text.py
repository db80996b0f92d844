"""Text of a vendor's that may stand in ours: no control character, no bidirectional trick, bounded."""

from __future__ import annotations

import json
import unicodedata

from policy.law.values import Json

LONGEST = 2000


def visible(text: str) -> str:
    """The text with every sign that a terminal, an XML parser or an eye could take for something else written out."""
    return "".join(c if c == "\n" or _harmless(c) else f"\\u{{{ord(c):x}}}" for c in text)


def plain(text: str, longest: int = LONGEST) -> str:
    """The visible text, cut where it is too long."""
    shown = visible(text[:longest])  # cut first: a megabyte would take a second
    return shown if len(text) <= longest >= len(shown) else f"{shown[:longest]}…"


def one_line(text: str, longest: int = 200) -> str:
    return plain(text[: longest + 1].replace("\n", " "), longest)


def value(found: Json) -> str:
    """A JSON value in one line."""
    return one_line(json.dumps(found, ensure_ascii=False))


def _harmless(character: str) -> bool:
    # Cc control, Cf format (bidirectional marks among them), Cs surrogate, Co private, Cn unassigned, Zl and Zp separators
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
