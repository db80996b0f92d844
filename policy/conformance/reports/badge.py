"""A badge: as SVG, and as the JSON endpoint that badge services read. What was left out is seen on it."""

from __future__ import annotations

import json
from html import escape

from policy.conformance.validate import Conclusion, conclusion_of
from policy.law.values import Json

_COLOURS = {Conclusion.CONFORMANT: "#17663a", Conclusion.NONCONFORMANT: "#a3151c", Conclusion.INCOMPLETE: "#646a6b"}
_WIDE = 6.2
"""Rough width of a letter, in the badge's own units."""


def message(events: list[dict[str, Json]]) -> str:
    """``conformant 1161/2860``: passed of all cases, claimed or not."""
    footer = events[-1]
    total = sum(footer["verdicts"].values())
    return f"{conclusion_of(footer).value} {footer['verdicts']['pass']}/{total}"


def endpoint(events: list[dict[str, Json]]) -> str:
    """The JSON of a badge endpoint."""
    colour = _COLOURS[conclusion_of(events[-1])]
    badge = {"schemaVersion": 1, "label": "suigui", "message": message(events), "color": colour}
    return json.dumps(badge, ensure_ascii=False) + "\n"


def svg(events: list[dict[str, Json]]) -> str:
    label, words = "suigui", escape(message(events))
    left, right = 10 + len(label) * _WIDE, 10 + len(words) * _WIDE
    colour = _COLOURS[conclusion_of(events[-1])]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right:.0f}" height="20" role="img" aria-label="{label}: {words}">'
        f'<rect width="{left:.0f}" height="20" fill="#444"/>'
        f'<rect x="{left:.0f}" width="{right:.0f}" height="20" fill="{colour}"/>'
        f'<g fill="#fff" font-family="Verdana,sans-serif" font-size="11"><text x="5" y="14">{label}</text>'
        f'<text x="{left + 5:.0f}" y="14">{words}</text></g></svg>\n'
    )
