"""One sentence a line: how a paragraph is laid out in the Markdown files, so that a change of one sentence is a change of one line."""

from __future__ import annotations

_OPENING = "（《〈“‘〔"
_CLOSING = "）》〉”’〕"


def sentences(text: str) -> list[str]:
    """Cuts after 。 and ；, but not inside quotation marks or brackets. Joined, the sentences are the text again."""
    found, depth, start = [], 0, 0
    for position, character in enumerate(text, 1):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character in "。；" and depth == 0:
            found.append(text[start:position])
            start = position
    return [*found, text[start:]] if start < len(text) else found
