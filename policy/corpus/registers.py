"""The registers kept beside a document's words: verdicts, readings, delegations, glossary. YAML, refused where it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

VERDICTS: Mapping[str, tuple[str, str]] = {
    "computable": ("可计算", "computable"),
    "procedural": ("程序性", "procedural"),
    "definition": ("定义", "definition"),
    "delegation": ("授权", "delegation"),
    "statement": ("宣示性", "statement"),
    "not_testable": ("不可检验", "not testable"),
}
"""What a provision can be, in both languages. The last two need a reason; the others need evidence."""

_GLOSSARY_OPTIONAL = frozenset({"provision", "note_zh", "note_en"})
UNDECIDING = frozenset({"statement", "not_testable"})


class RegisterError(ValueError):
    """A register that is not what it must be; the text names file, place and remedy."""


class _Loader(_Safe):  # type: ignore[misc]  # the C loader has no stubs
    """YAML that refuses a key given twice; YAML itself would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if twice := sorted({str(key) for key in keys if keys.count(key) > 1}):
            place = f"line {node.start_mark.line + 1}"
            raise yaml.YAMLError(f"{place}: {', '.join(twice)} 写了两次 / given twice")
        found: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        return found


@dataclass(frozen=True)
class Words:
    """The same in both languages."""

    zh: str
    en: str


@dataclass(frozen=True)
class Verdict:
    """What a provision is (a key of VERDICTS), and why where that must be said."""

    provision: str
    kind: str
    reason: Words | None


@dataclass(frozen=True)
class Option:
    """One way to read; ``key`` is the code of the rule's Term."""

    key: str
    words: Words
    default: bool


@dataclass(frozen=True)
class OpenReading:
    """A question that the text leaves open: the readings, ours, and why. ``owner`` has confirmed it, or nobody has."""

    id: str
    provisions: tuple[str, ...]
    title: Words
    question: Words
    options: tuple[Option, ...]
    why: Words
    owner: str | None
    status: str


@dataclass(frozen=True)
class Delegation:
    """A matter that the text leaves to another instrument."""

    id: str
    provisions: tuple[str, ...]
    what: Words
    by: Words
    kind: str
    known: Words | None
    owner: str | None


@dataclass(frozen=True)
class GlossaryTerm:
    """A term of art, with the provision that defines it, if one does."""

    words: Words
    provision: str | None
    note: Words | None


def verdicts(folder: Path) -> dict[str, Verdict]:
    """The verdict of each provision, by id. Raises RegisterError."""
    path = folder / "verdicts.yaml"
    found = {}
    for id, entry in (load_yaml(path) or {}).items():
        where = f"{path}: {id}"
        _known(entry, {"verdict", "reason"}, where, frozenset({"reason"}))
        if entry.get("verdict") not in VERDICTS:
            raise RegisterError(f"{where}: verdict {entry.get('verdict')!r}; write one of {', '.join(VERDICTS)}")
        reason = words_of(entry["reason"], where) if entry.get("reason") else None
        if entry["verdict"] in UNDECIDING and not reason:
            raise RegisterError(f"{where}: a {entry['verdict']} needs its reason in both languages")
        found[id] = Verdict(id, entry["verdict"], reason)
    return found


def readings(folder: Path) -> tuple[OpenReading, ...]:
    """The register of readings. Raises RegisterError."""
    path = folder / "readings.yaml"
    return tuple(_reading(entry, f"{path}: {_name(entry, 'id')}") for entry in load_yaml(path) or ())


def delegations(folder: Path) -> tuple[Delegation, ...]:
    """The register of delegations. Raises RegisterError."""
    path = folder / "delegations.yaml"
    keys = {"id", "provision", "what", "by", "kind", "known", "owner"}
    found = []
    for entry in load_yaml(path) or ():
        where = f"{path}: {_name(entry, 'id')}"
        _known(entry, keys, where, frozenset({"known", "owner"}))
        known = words_of(entry["known"], where) if entry.get("known") else None
        what, by = words_of(entry["what"], where), words_of(entry["by"], where)
        found.append(
            Delegation(entry["id"], tuple(entry["provision"]), what, by, entry["kind"], known, entry.get("owner"))
        )
    return tuple(found)


def glossary(folder: Path) -> tuple[GlossaryTerm, ...]:
    """The terms of art. Raises RegisterError."""
    path = folder / "glossary.yaml"
    found = []
    for entry in load_yaml(path) or ():
        where = f"{path}: {_name(entry, 'zh')}"
        _known(entry, {"zh", "en", "provision", "note_zh", "note_en"}, where, _GLOSSARY_OPTIONAL)
        note = Words(entry["note_zh"], entry["note_en"]) if entry.get("note_zh") else None
        found.append(GlossaryTerm(Words(entry["zh"], entry["en"]), entry.get("provision"), note))
    return tuple(found)


def _reading(entry: Mapping[str, Any], where: str) -> OpenReading:
    keys = {"id", "provision", "title", "question", "options", "why", "owner", "status"}
    _known(entry, keys, where, frozenset({"owner", "status"}))
    for option in entry["options"]:
        _known(option, {"key", "zh", "en", "default"}, where, frozenset({"default"}))
    options = tuple(Option(o["key"], Words(o["zh"], o["en"]), bool(o.get("default"))) for o in entry["options"])
    if sum(option.default for option in options) != 1:
        raise RegisterError(f"{where}: mark exactly one option with default: true")
    title, question, why = (words_of(entry[key], where) for key in ("title", "question", "why"))
    provisions = tuple(entry["provision"])
    return OpenReading(
        entry["id"], provisions, title, question, options, why, entry.get("owner"), entry.get("status", "open")
    )


@cache
def load_yaml(path: Path) -> Any:
    """A YAML file; None where there is none. Raises RegisterError, also for a key given twice."""
    if not path.exists():
        return None
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.YAMLError as error:
        raise RegisterError(f"{path}: not YAML: {error}; correct the line") from error


def _known(entry: Any, keys: set[str], where: str, optional: frozenset[str] = frozenset()) -> None:
    if not isinstance(entry, dict):
        raise RegisterError(f"{where}: {entry!r} is no entry; write its keys: {', '.join(sorted(keys))}")
    if missing := keys - optional - set(entry):
        raise RegisterError(f"{where}: {', '.join(sorted(missing))} is missing; write it")
    if unknown := set(entry) - keys:
        raise RegisterError(f"{where}: unknown key {sorted(unknown)}; known are {', '.join(sorted(keys))}")


def words_of(entry: Any, where: str) -> Words:
    """An entry said in both languages; ``where`` says where it stands. Raises RegisterError."""
    if not isinstance(entry, dict) or set(entry) != {"zh", "en"}:
        raise RegisterError(f"{where}: {entry!r} must be said in both languages: zh and en")
    return Words(entry["zh"].strip(), entry["en"].strip())


def _name(entry: Any, key: str) -> Any:
    """What an entry calls itself, as far as it is one."""
    return entry.get(key) if isinstance(entry, dict) else entry
