"""Trying a case: what the forms know of each decision, a case as part of an address, and the rules packed for a browser."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

from policy.law.parameters import Reading, readings
from policy.law.regulations import Decision
from policy.law.values import Json
from policy.site import pyodide
from policy.site.data import compact
from policy.site.registers import delegated
from policy.site.ui import LANGUAGES, words
from policy.site.volume import Volume
from policy.suite.dossier import ROOT
from policy.suite.world import Case

FOLDER = "assets/python"
"""Where Python and the rules stand, once for both languages, from the root of the site."""
_PACKED = ("policy/__init__.py", "policy/law", "policy/rules", "policy/suite/__init__.py", "policy/suite/ask.py")
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say: the same sources give the same bytes


def asked(case: Case) -> str:
    """A case as the tail of an address: ``on=2024-01-31&due=2023-10&reading.A1=…``. Codes and numbers, so ASCII."""
    choices = {f"reading.{id}": option for id, option in case.readings.items()}
    given = {"on": case.on, **case.facts, **choices}
    return urlencode({name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()})


def forms_path(document: str) -> str:
    """Where the forms of a document stand, from the root of the site."""
    return f"assets/try/{document}.js"


def form_script(volume: Volume) -> str:
    """A document's forms as a script, since a page opened from a disk may not fetch a JSON file."""
    return f"window.suiguiForms = {compact(_forms(volume))};\n"


def _forms(volume: Volume) -> dict[str, Json]:
    regulation = volume.dossier.regulation
    assert regulation is not None, "only an executable document has forms"
    cited = dict.fromkeys(id for decision in regulation.decisions.values() for id in decision.can_cite)
    return {
        "document": volume.slug,
        "on": str(regulation.versions[-1].in_force),
        "words": _words(),
        "decisions": {decision.name: _decision(volume, decision) for decision in regulation.decisions.values()},
        "readings": [_reading(volume, reading) for reading in readings(regulation.versions[-1].law)],
        "delegations": dict(_delegations(volume)),
        "places": {id: _place(volume, id) for id in cited if id in volume.ids},
    }


def _words() -> dict[str, list[str]]:
    """The forms' own words in both languages."""
    said = [words(language) for language in LANGUAGES]
    return {key.removeprefix("try_"): [one[key] for one in said] for key in said[0] if key.startswith("try_")}


def _decision(volume: Volume, decision: Decision) -> dict[str, Json]:
    """``readings`` are those registered for what the decision can cite; the form shows them first, and all others folded."""
    near = [r.id for r in volume.dossier.readings if set(decision.can_cite) & set(r.provisions)]
    return {"facts": decision.facts.schema(), "value": decision.outcome.schema(), "readings": near}


def _reading(volume: Volume, reading: Reading) -> dict[str, Json]:
    title = next(([r.title.zh, r.title.en] for r in volume.dossier.readings if r.id == reading.id), [reading.id] * 2)
    options = [[option.value, option.zh, option.en] for option in reading.options]
    return {"id": reading.id, "title": title, "default": reading.choice.value, "options": options}


def _delegations(volume: Volume) -> Iterator[tuple[str, list[str]]]:
    for entry in volume.dossier.delegations:
        one = delegated(volume, entry)
        yield one.id, [one.what.zh, one.what.en, one.href]


def _place(volume: Volume, id: str) -> list[str]:
    """[citation, English citation, address, words, English words] of a provision."""
    citation, english = volume.citation(id), volume.dossier.english
    translated = english.get(id).text if english and id in english.ids else ""
    return [citation.zh, citation.en, volume.href(id), volume.dossier.document.get(id).text, translated]


def install(python: Path, tree: Path) -> None:
    """Puts Pyodide's files and the rules into a tree of pages."""
    folder = tree / FOLDER
    folder.mkdir(parents=True)
    for name in pyodide.FILES:
        shutil.copyfile(python / name, folder / name)
    (folder / "rules.zip").write_bytes(packed_rules())


def packed_rules() -> bytes:
    """The rules, their ground floor and what asks them, as a zip to import from. Standard library only."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in _sources():
            archive.writestr(zipfile.ZipInfo(name, _FIRST_DAY), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _sources() -> Iterator[tuple[str, Path]]:
    yield "reply.py", Path(__file__).with_name("reply.py")
    for place in _PACKED:
        path = ROOT / place
        for file in (path,) if path.is_file() else sorted(path.rglob("*")):
            if file.suffix in (".py", ".json"):
                yield file.relative_to(ROOT).as_posix(), file
