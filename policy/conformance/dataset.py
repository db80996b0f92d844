"""The cases as a published data set: one JSON object a line, a JSON Schema, and a manifest with digests."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from policy.law.answers import Kind
from policy.law.values import Json
from policy.suite.ask import cases_json
from policy.suite.dossier import Dossier
from policy.suite.run import Result
from policy.suite.sentences import Sentences

FORMAT = 1
FILES = ("cases.jsonl", "case.schema.json", "decisions.json")


def cases(dossiers: Iterable[Dossier]) -> Iterator[dict[str, Json]]:
    """Every case with what a reader needs to understand a failure: the clause, the question, the scenario in both languages."""
    for dossier in dossiers:
        if dossier.sentences is None or dossier.regulation is None:
            continue
        told = [result for result in dossier.results if result.case]
        for case, result in zip(cases_json(dossier), told, strict=True):
            yield {**case, **_words(dossier, dossier.sentences, result)}


def _words(dossier: Dossier, sentences: Sentences, result: Result) -> dict[str, Json]:
    assert result.case is not None, "only told cases have words"
    assert dossier.regulation is not None, "a case asks a decision"
    id = str(dossier.provision_of(result.scenario))
    decision = dossier.regulation.decisions[result.case.decision.partition("/")[2]]
    notes = result.scenario.template.description[1:]
    english = dossier.english.get(id).text if dossier.english else ""
    citation = {"zh": dossier.document.get(id).citation, "en": dossier.document.english_citation(id)}
    return {
        "citation": citation,
        "words": {"zh": dossier.document.get(id).text, "en": english},
        "question": {"zh": decision.zh, "en": decision.en},
        "steps": {lang: [sentences.say(spoken, lang) for spoken in result.spoken] for lang in ("zh", "en")},
        "notes": {
            "zh": [note for note in notes if note.startswith("说明")],
            "en": [note for note in notes if not note.startswith("说明")],
        },
    }


def publish(dossiers: tuple[Dossier, ...], folder: Path) -> dict[str, Json]:
    """Writes the data set into a folder and returns its manifest: format, version, counts and the digest of each file."""
    folder.mkdir(parents=True, exist_ok=True)
    found = list(cases(dossiers))
    lines = "".join(f"{json.dumps(case, ensure_ascii=False, sort_keys=True)}\n" for case in found)
    decisions = {
        d.id: d.json() for dossier in dossiers if dossier.regulation for d in dossier.regulation.decisions.values()
    }
    for name, text in zip(FILES, (lines, _pretty(case_schema()), _pretty(decisions)), strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    manifest: dict[str, Json] = {
        "format": FORMAT,
        "suite": version("suigui"),
        "cases": len(found),
        "documents": dict(Counter(case["document"] for case in found)),
        "files": {name: _sha256(folder / name) for name in FILES},
    }
    (folder / "manifest.json").write_text(_pretty(manifest), encoding="utf-8")
    return manifest


def load(folder: Path) -> list[dict[str, Json]]:
    """The cases of a published data set. Raises ValueError where a file is not the one that the manifest names."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for name in FILES:
        if _sha256(folder / name) != manifest["files"].get(name):
            raise ValueError(
                f"{folder / name}: 与清单不符，重新取得数据集 / not the file of the manifest: get the data set again"
            )
    # Lines end with \n alone: a text may hold other signs that splitlines takes for an end.
    found = [json.loads(line) for line in (folder / "cases.jsonl").read_bytes().split(b"\n") if line]
    if len(found) != manifest["cases"]:
        raise ValueError(f"{folder}: {len(found)} ≠ {manifest['cases']} 个用例 / cases")
    return found


def digest_of(found: Iterable[Mapping[str, Json]]) -> str:
    """What a set of cases asks and expects, as one digest, so that two runs can be compared."""
    asked = sorted((case["id"], json.dumps([case["expect"], case["because"]], sort_keys=True)) for case in found)
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:32]


def case_schema() -> dict[str, Json]:
    """JSON Schema of a line of cases.jsonl."""
    text, both = {"type": "string"}, {"type": "object", "required": ["zh", "en"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["id", "document", "provision", "decision", "on", "facts", "readings", "expect", "because"],
        "additionalProperties": False,
        "properties": {
            **dict.fromkeys(("id", "document", "provision", "decision"), text),
            "on": {"type": "string", "format": "date"},
            **{name: {"type": "object"} for name in ("facts", "readings")},
            "expect": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"enum": [*(kind.value for kind in Kind), "rejected"]}},
            },
            "because": {"type": "array", "items": text},
            **dict.fromkeys(("citation", "words", "question", "scenario", "steps", "notes"), both),
        },
    }


def _pretty(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
