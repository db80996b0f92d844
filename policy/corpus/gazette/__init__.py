"""Reads the text of Gazette 2022 no. 32 and makes the corpus's first files of it.

It was run once; the Markdown is what people edit. Tests run it again and prove that nothing was lost between page and file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from policy.corpus.gazette.characters import count
from policy.corpus.gazette.facts import file_name, front_matter
from policy.corpus.gazette.layout import body
from policy.corpus.gazette.pages import Stretch, stretches
from policy.corpus.gazette.printed import Line, lines

SOURCE = Path(__file__).with_name("gazette-2022-32.txt")


@dataclass(frozen=True)
class Sorted:
    """The printed lines of the Gazette: the stretches of each document, and the furniture by class."""

    documents: dict[str, list[Stretch]]
    furniture: dict[str, list[Line]]


def read(source: Path = SOURCE) -> Sorted:
    """Sorts the Gazette's lines. Raises ValueError unless every non-space character of the file is in exactly one place."""
    text = source.read_text(encoding="utf-8")
    found, furniture = stretches(lines(text))
    documents: dict[str, list[Stretch]] = {}
    for stretch in found:
        documents.setdefault(stretch.document, []).append(stretch)
    kept = sum(_count(stretch.lines) for stretch in found) + sum(map(_count, furniture.values()))
    if kept != count(text):
        raise ValueError(f"{source}: {count(text)} characters in, {kept} out; a line stands in no stretch, or in two")
    return Sorted(documents, furniture)


def _count(printed: Iterable[Line]) -> int:
    return sum(count(line.text) for line in printed)


def files(found: Sorted) -> dict[str, str]:
    """The Markdown files of the corpus's first versions: path under the corpus's root, and text."""
    return {
        f"{document}/{file_name(document)}": front_matter(document) + body(parts)
        for document, parts in found.documents.items()
    }
