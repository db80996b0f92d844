"""Every statement of the register as a word that a case can name, in the plan's order."""

from __future__ import annotations

from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.chapters import (
    chapter_1,
    chapter_2,
    chapter_3,
    chapter_4_networks,
    chapter_4_transport,
    chapter_5_industry,
    chapter_5_services,
    chapter_6,
    chapter_7,
    chapter_8,
    chapter_9,
    chapter_10,
    preface,
)
from policy.rules.integration_plan.law import REGULATION
from policy.rules.integration_plan.register import Entry

CHAPTERS = (
    preface,
    chapter_1,
    chapter_2,
    chapter_3,
    chapter_4_transport,
    chapter_4_networks,
    chapter_5_industry,
    chapter_5_services,
    chapter_6,
    chapter_7,
    chapter_8,
    chapter_9,
    chapter_10,
)
ENTRIES: tuple[Entry, ...] = tuple(entry for module in CHAPTERS for entry in module.ENTRIES)


class Statement(Term):
    """The statements by the names that the register gives them."""

    _ignore_ = "entry"
    for entry in ENTRIES:
        vars()[entry.code.upper()] = entry.code, entry.zh, entry.en


REGULATION.quoted.extend(
    Quoted(entry.code, entry.provision, entry.words, module.__name__) for module in CHAPTERS for entry in module.ENTRIES
)

# Strict, so that two entries of one code, which would be one word, cannot stand.
ENTRY = dict(zip(Statement, ENTRIES, strict=True))
