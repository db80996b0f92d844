"""The versions that Gazette 2022 no. 32 printed, whatever has been amended since."""

from __future__ import annotations

from datetime import date

from policy import corpus

ALL_IN_FORCE = date(2022, 12, 1)


def load(document: str) -> corpus.Document:
    return corpus.load(document, ALL_IN_FORCE)
