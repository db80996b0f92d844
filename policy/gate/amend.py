"""Writes the next dated version of a document, and carries the citations of its features to where the provisions now stand.

All of it or nothing: the files are first written aside, one file then says that they are complete, and only then do they take
their places. Whoever was killed in between is finished by the next; two at once are kept apart by a lock.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from policy.corpus.document import Document, Provision
from policy.corpus.versions import editions, load, read, translation
from policy.gate import decree
from policy.gate.concordance import concordance
from policy.gate.redline import Redline, redline
from policy.gate.text import body_of, markdown
from policy.law.provision import CITATION

UNTRANSLATED = "[untranslated]"
"""Begins what an amendment changed in the English text, until someone has translated it."""

_STAGE = ".amending"
_READY = "ready.json"
_FRONT = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)
_CITING_LINE = re.compile(r"(\s*(?:规则:|功能:)\s*|\s*(?:那么|并且|但是) 依据)(.*)", re.DOTALL)


@dataclass(frozen=True)
class Amendment:
    """What would be written: the redline, and each file with its new text."""

    redline: Redline
    files: Mapping[Path, str]


@dataclass(frozen=True)
class Library:
    """Where the texts and the features of a document are."""

    corpus: Path
    features: Path


def prepare(document: str, text: str, start: date, library: Library) -> Amendment:
    """The amendment that a new text makes from a day on; nothing is written.

    The text is consolidated (as published, or Markdown with or without front matter) or a decision to amend. Raises
    ValueError where it cannot be read, changes nothing, or does not start after the version that it amends."""
    old = load(document, root=library.corpus)
    if start <= old.in_force:
        raise ValueError(
            f"{start} 不晚于现有版本 / is not after the version of {old.in_force}: correct --from, amend the newest"
        )
    facts, body = _facts_and_body(text, old, start)
    taken = {id for edition in editions(old) for id in edition.ids}
    with tempfile.TemporaryDirectory(prefix="suigui-") as folder:
        draft = Path(folder) / document / f"{start}.md"
        draft.parent.mkdir()
        draft.write_text(_written(facts | {"sic": [], "lost": []}, body), encoding="utf-8")
        moved = concordance(old, read(draft), taken)
        # Read again under another name: what is read once stays read.
        kept = Path(folder) / "kept" / document / draft.name
        kept.parent.mkdir(parents=True)
        kept.write_text(_written(facts | {"sic": [], "lost": []} | _moved(moved), body), encoding="utf-8")
        new = read(kept)
    facts |= {"sic": _still(facts["sic"], new), "lost": [gap for gap in facts["lost"] if gap["provision"] in new.ids]}
    new = replace(new, path=old.path.with_name(f"{start}.md"))
    found = redline(old, new)
    if not found.changes:
        raise ValueError("新文本与现有版本相同 / the new text is that of the newest version: nothing to amend")
    files = {new.path: _written(facts | _moved(moved), body)}
    if english := _english(old, new, found):
        files[new.path.with_name(f"{start}.en.md")] = english
    return Amendment(found, files | dict(_features(old, new, library.features)))


def _facts_and_body(text: str, old: Document, start: date) -> tuple[dict[str, Any], str]:
    """The front matter of the new version, and its body. What a text does not say of itself is that of the old one."""
    match = _FRONT.match(text)
    own = yaml.safe_load(match[1]) if match else {}
    facts = {**_front_matter(old), **own, "in_force": start}
    facts.pop("moved", None)
    if match:
        return facts, text[match.end() :].lstrip()
    body = decree.consolidated(text, old) if decree.is_decree(text) else body_of(text, old)
    return facts, body


def _front_matter(document: Document) -> dict[str, Any]:
    match = _FRONT.match(document.path.read_text(encoding="utf-8"))
    assert match, "a document that was loaded has front matter"
    facts: dict[str, Any] = yaml.safe_load(match[1])
    return facts


def _moved(moved: Mapping[str, str]) -> dict[str, Any]:
    return {"moved": dict(moved)} if moved else {}


def _still(slips: list[dict[str, str]], new: Document) -> list[dict[str, str]]:
    """The misprints that stand in the new text as well."""
    return [slip for slip in slips if slip["provision"] in new.ids and slip["words"] in new.get(slip["provision"]).text]


def _written(facts: Mapping[str, Any], body: str) -> str:
    front = yaml.safe_dump(dict(facts), allow_unicode=True, sort_keys=False, width=1000)
    return f"---\n{front}---\n\n{body}"


def _english(old: Document, new: Document, found: Redline) -> str:
    """The English of the new version: what did not change is kept, what did is marked for the translator. "" without one."""
    try:
        before = translation(old.path, "en")
    except LookupError:
        return ""
    reworded, spoken_of = {change.id for change in found.changes if change.reworded}, frozenset(before.ids)
    spoken = []
    for provision in new:
        kept = before.get(provision.id) if provision.id in spoken_of else provision
        words = f"{UNTRANSLATED} {kept.text}" if provision.id in reworded and provision.text else kept.text
        spoken.append(replace(kept, kind=provision.kind, number=_label(provision), text=words))
    title = yaml.safe_dump(
        {"title": before.title, "language": "en", "status": "unofficial translation"}, sort_keys=False
    )
    return f"---\n{title}---\n\n{markdown(before.title, spoken, 'en')}"


def _label(provision: Provision) -> str:
    n = provision.place.rpartition("_")[2]
    forms = {"article": f"Article {n}", "chapter": f"Chapter {n}", "section": f"Section {n}", "point": f"({n})"}
    return forms.get(provision.kind, f"{n}." if provision.kind == "indent" else "")


def _features(old: Document, new: Document, folder: Path) -> Iterator[tuple[Path, str]]:
    """The features whose citations moved. Quotations are left as they are: a changed word must be read by a person."""
    left = frozenset(new.ids)
    cited = {old.get(id).citation: new.get(id).citation for id in old.ids if id in left}
    cited = {before: after for before, after in cited.items() if before != after}
    for path in sorted(folder.glob("*.feature")) if cited else ():
        text = path.read_text(encoding="utf-8")
        lines = [_carried(line, old, cited) for line in text.splitlines(keepends=True)]
        if (carried := "".join(lines)) != text:
            yield path, carried


def _carried(line: str, old: Document, cited: Mapping[str, str]) -> str:
    """A line that cites, with the citations of the new text."""
    match = _CITING_LINE.fullmatch(line)
    if not match:
        return line

    def now(found: re.Match[str]) -> str:
        id = old.cited(found[0])
        return cited.get(old.get(id).citation, found[0]) if id else found[0]

    return match[1] + re.sub(CITATION, now, match[2])


def write(amendment: Amendment) -> None:
    """Puts all files in their places, or none. Raises OSError where it could not, BlockingIOError while another amends."""
    folder = amendment.redline.new.path.parent
    with locked(folder):
        finish(folder)
        if amendment.redline.new.path.exists():
            raise ValueError(
                f"{amendment.redline.new.path} 已存在 / exists already: another amended it meanwhile, begin anew"
            )
        stage = folder / _STAGE
        try:
            stage.mkdir()
            for number, (_, text) in enumerate(amendment.files.items()):
                _put(stage / str(number), text)
            plan = {str(number): str(path) for number, path in enumerate(amendment.files)}
            _put(stage / "plan", json.dumps(plan, ensure_ascii=False))
            (stage / "plan").rename(stage / _READY)
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
        finish(folder)


def unfinished(folder: Path) -> bool:
    """Whether an amendment of a document's folder was interrupted after it was complete, and is still to take its places."""
    return (folder / _STAGE / _READY).exists()


def finish(folder: Path) -> None:
    """Finishes an amendment that was interrupted when it was complete; clears away one that was not."""
    stage = folder / _STAGE
    if unfinished(folder):
        for name, path in json.loads((stage / _READY).read_text(encoding="utf-8")).items():
            if (stage / name).exists():
                os.replace(stage / name, path)
    shutil.rmtree(stage, ignore_errors=True)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Alone in a document's folder. The lock ends with the process. Raises BlockingIOError while another has it."""
    import fcntl

    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        remedy = "另一个修订正在写入，稍后再试 / another amendment is being written, try again"
        raise BlockingIOError(f"{folder}：{remedy}") from error
    finally:
        os.close(held)


def _put(path: Path, text: str) -> None:
    """A file whose text is on the disk."""
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
