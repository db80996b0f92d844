"""Finds and loads the versions of the documents: one Markdown file a version and language, named by the day it came into force."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from policy.corpus.document import Document, Lost, Provision, Sic, bound
from policy.corpus.markdown import provisions

ROOT = Path(__file__).parent
DOCUMENTS: tuple[str, ...] = (
    "medical_insurance",
    "hardship_relief",
    "property_experts",
    "blood_donation",
    "talent_settlement",
    "integration_plan",
)
_YAML = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DATE = (date,)
_MAYBE_DATE = (date, type(None))
# The front matter's keys and what each may hold; "list" of texts, of pages, or of records with the keys of Sic and Lost.
_KEYS: dict[str, tuple[type, ...]] = {
    "document": (str,),
    "title": (str,),
    "number": (str,),
    "gazette_id": (str,),
    "issuers": (list,),
    "adopted": _MAYBE_DATE,
    "signed": _DATE,
    "published": (str,),
    "in_force": _DATE,
    "expires": _MAYBE_DATE,
    "repeals": (list,),
    "pages": (list,),
    "sic": (list,),
    "lost": (list,),
}
# Only an amended text has provisions that do not stand where their ids say.
_OPTIONAL: dict[str, tuple[type, ...]] = {"moved": (dict,)}
# A translation says only what is its own; dates, numbers and issuers are those of the Chinese text.
_TRANSLATION_KEYS: dict[str, tuple[type, ...]] = {"title": (str,), "language": (str,), "status": (str,)}
_FILE = re.compile(r"(\d{4}-\d\d-\d\d)(?:\.([a-z]{2}))?\.md")


def versions(document: str, root: Path = ROOT) -> tuple[date, ...]:
    """The days on which the versions of a document came into force, oldest first."""
    found = (_FILE.fullmatch(path.name) for path in (root / document).glob("*.md"))
    return tuple(sorted(date.fromisoformat(match[1]) for match in found if match and not match[2]))


def languages(document: str, on: date | None = None, root: Path = ROOT) -> tuple[str, ...]:
    """The languages in which the version in force on that day (None: the newest) exists, Chinese first."""
    day = _version(document, on, root)
    others = sorted(path.name.split(".")[1] for path in (root / document).glob(f"{day}.??.md"))
    return ("zh", *others)


def load(document: str, on: date | None = None, language: str = "zh", root: Path = ROOT) -> Document:
    """The newest version in force on that day, or the newest of all where ``on`` is None.

    Raises LookupError where there is none, ValueError where its file is malformed."""
    path = root / document / f"{_version(document, on, root)}.md"
    found = read(path)
    if on and found.expires and on > found.expires:
        raise LookupError(
            f"{document} is not in force on {on}: its last day was {found.expires} ({path}); "
            "ask about an earlier day, or add the version that follows it"
        )
    return found if language == "zh" else translation(path, language)


def editions(document: Document) -> tuple[Document, ...]:
    """Every version of a document's Chinese text, oldest first."""
    folder = document.path.parent
    return tuple(read(folder / f"{day}.md") for day in versions(document.document, folder.parent))


def _version(document: str, on: date | None, root: Path) -> date:
    days = versions(document, root)
    if not days:
        known = ", ".join(sorted({path.parent.name for path in root.glob("*/*.md")}))
        raise LookupError(f"no document {document!r} in {root}; known are {known or 'none'}")
    in_force = [day for day in days if on is None or day <= on]
    if not in_force:
        raise LookupError(
            f"{document} is not in force on {on}: the oldest version here is of {days[0]}; the text before it is not in this corpus"
        )
    return in_force[-1]


@functools.cache
def read(path: Path) -> Document:
    """One Chinese Markdown file as a document. Raises ValueError with file, line, value and remedy where it is malformed."""
    facts, body, first = _split(path, _KEYS, _OPTIONAL)
    title, found = provisions(body, first, path, "zh")
    moved = tuple(sorted(facts.pop("moved", {}).items()))
    _same(path, "document", facts["document"], path.parent.name)
    _same(path, "title", facts["title"], title)
    _same(path, "in_force", str(facts["in_force"]), path.stem)
    if len(facts["pages"]) != 2:
        raise _wrong(path, "pages", f"pages is {facts['pages']!r}; write the first and the last page of the gazette")
    facts |= {
        "issuers": tuple(facts["issuers"]),
        "repeals": tuple(facts["repeals"]),
        "pages": tuple(facts["pages"]),
        "sic": tuple(Sic(**record) for record in _records(path, "sic", facts["sic"], Sic.__annotations__)),
        "lost": tuple(Lost(**record) for record in _records(path, "lost", facts["lost"], Lost.__annotations__)),
    }
    kept = _bound(path, found, moved)
    document = Document(**facts, language="zh", path=path, provisions=kept, moved=moved)
    for slip in document.sic:
        if slip.words not in document.get(slip.provision).text:
            raise _wrong(path, "sic", f"{slip.words!r} does not stand in {slip.provision}; quote the words as printed")
    for gap in document.lost:
        document.get(gap.provision)
    return document


@functools.cache
def translation(original: Path, language: str) -> Document:
    """The translation beside a Chinese file, with the facts of that file. Raises LookupError where there is none."""
    path = original.with_name(f"{original.stem}.{language}.md")
    if not path.exists():
        raise LookupError(f"no {language!r} text of {original.parent.name} {original.stem}; write {path}")
    facts, body, first = _split(path, _TRANSLATION_KEYS)
    title, found = provisions(body, first, path, language)
    _same(path, "title", facts["title"], title)
    _same(path, "language", facts["language"], language)
    kept = _bound(path, found, read(original).moved)
    return replace(read(original), title=title, language=language, path=path, provisions=kept)


def _bound(path: Path, found: tuple[Provision, ...], moved: tuple[tuple[str, str], ...]) -> tuple[Provision, ...]:
    try:
        return bound(found, moved)
    except ValueError as error:
        raise _wrong(path, "moved", str(error)) from error


def _split(
    path: Path, keys: Mapping[str, tuple[type, ...]], optional: Mapping[str, tuple[type, ...]] = MappingProxyType({})
) -> tuple[dict[str, Any], str, int]:
    """Front matter, body, and the body's first line number."""
    known = {**keys, **optional}
    text = path.read_text(encoding="utf-8")
    match = re.match(r"---\n(.*?\n)---\n", text, re.DOTALL)
    if not match:
        raise ValueError(f"{path}:1: no front matter; begin the file with '---', its facts as YAML, and '---'")
    try:
        facts = yaml.load(match[1], Loader=_YAML)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise ValueError(f"{path}:{line}: front matter is not YAML: {error.problem}; mend that line") from error
    if not isinstance(facts, dict):
        raise ValueError(f"{path}:2: front matter holds no 'key: value' lines; expected keys {', '.join(keys)}")
    for key, value in facts.items():
        if key not in known:
            raise _wrong(path, key, f"unknown key {key!r} ({value!r}); known are {', '.join(known)}")
        if not isinstance(value, known[key]):
            wanted = " or ".join(kind.__name__ for kind in known[key]).replace("NoneType", "nothing")
            raise _wrong(path, key, f"{key} is {value!r}; write a {wanted}")
    missing = [key for key in keys if key not in facts]
    if missing:
        raise ValueError(f"{path}:1: the front matter lacks {', '.join(missing)}; add them")
    return facts, text[match.end() :], match[0].count("\n") + 1


def _records(path: Path, key: str, records: list[Any], fields: Iterable[str]) -> list[dict[str, str]]:
    for record in records:
        if not isinstance(record, dict) or set(record) != set(fields):
            raise _wrong(path, key, f"an entry of {key} is {record!r}; write exactly the keys {', '.join(fields)}")
    return records


def _same(path: Path, key: str, stated: str, found: str) -> None:
    if stated != found:
        raise _wrong(
            path, key, f"{key} is {stated!r} in the front matter but {found!r} in the file or its name; make them agree"
        )


def _wrong(path: Path, key: str, problem: str) -> ValueError:
    """The error for a key of the front matter, with its line."""
    lines = path.read_text(encoding="utf-8").split("\n")
    line = next((number for number, words in enumerate(lines, 1) if words.startswith(f"{key}:")), 1)
    return ValueError(f"{path}:{line}: {problem}")
