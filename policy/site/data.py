"""What machines read: the search's provisions, and the downloads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from policy.site.volume import Volume


def search_script(volumes: Iterable[Volume]) -> str:
    """The provisions as a script, since a page opened from a disk may not fetch a JSON file."""
    records = [record for volume in volumes for record in _records(volume)]
    documents = {
        volume.slug: [
            volume.dossier.document.title,
            volume.dossier.english.title if volume.dossier.english else volume.dossier.document.title,
        ]
        for volume in volumes
    }
    return f"window.suigui = {compact({'documents': documents, 'provisions': records})};\n"


def _records(volume: Volume) -> Iterable[list[str]]:
    """[document, id, citation, English citation, text, English text, address] of every provision that has words."""
    english = volume.dossier.english
    for provision in volume.dossier.document:
        words = provision.text or provision.heading
        if not words:
            continue
        citation = volume.citation(provision.id)
        other = english.get(provision.id) if english and provision.id in english.ids else None
        translated = (other.text or other.heading) if other else ""
        yield [volume.slug, provision.id, citation.zh, citation.en, words, translated, volume.href(provision.id)]


def ledger(volumes: Iterable[Volume]) -> list[dict[str, Any]]:
    return [row.json(volume.slug) for volume in volumes for row in volume.rows.values()]


def cases(volumes: Iterable[Volume]) -> list[dict[str, Any]]:
    """Every case with its result: what is asked and expected, under which provision, by which scenario."""
    return [
        {
            "id": result.case.id,
            "document": volume.slug,
            "provision": f"{volume.slug}/{volume.dossier.provision_of(result.scenario)}",
            "decision": result.case.decision,
            "on": result.case.on,
            "facts": dict(result.case.facts),
            "readings": dict(result.case.readings),
            "expect": dict(result.case.expect),
            "because": list(result.case.because),
            "scenario": result.scenario.id,
        }
        for volume in volumes
        for result in volume.dossier.results
        if result.case
    ]


def provisions(volumes: Iterable[Volume]) -> list[dict[str, Any]]:
    return [
        {
            "id": f"{volume.slug}/{provision.id}",
            "kind": provision.kind,
            "citation": provision.citation,
            "number": provision.number,
            "heading": provision.heading,
            "text": provision.text,
            "digest": provision.digest,
        }
        for volume in volumes
        for provision in volume.dossier.document
    ]


def in_html(value: Any) -> str:
    """JSON that may stand in a script element of a page: no sign in it can begin or end markup."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&]", lambda sign: f"\\u{ord(sign[0]):04x}", text)


def compact(value: Any) -> str:
    """JSON that may stand in a script: no ``</script>`` can close it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
