"""What machines read beside a page: schema.org Legislation with ELI's terms inside it, and a JSON file with all that it shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from policy.corpus import Provision
from policy.corpus.document import file_name
from policy.law.values import Json
from policy.site import data
from policy.site.views import Both, Facts, Twin
from policy.site.volume import Volume
from policy.suite.ask import decision_json

_CONTEXT = ["https://schema.org", {"eli": "http://data.europa.eu/eli/ontology#"}]
_HOME = "index.html"
"""A document's pages stand in one folder, and addresses here are relative to it: no page knows where the site will be."""


def document_twin(volume: Volume, facts: Facts) -> Twin:
    seats = [volume.dossier.document.get(id) for id in volume.dossier.document.seats]
    return _twin(volume, facts, _HOME, Both(facts.title.zh, facts.title.en), "", seats)


def article_twin(volume: Volume, facts: Facts, id: str, name: Both[str]) -> Twin:
    parts = [p for p in volume.dossier.document if p.id != id and volume.stands_in(p.id, id)]
    return _twin(volume, facts, f"{file_name(id)}.html", name, id, parts)


def files(volume: Volume, facts: Facts) -> Iterator[tuple[str, Json]]:
    """The JSON files of a document's pages: path from the root of the site, and content."""
    provisions = [_provision(volume, provision) for provision in volume.dossier.document]
    about = {"document": volume.slug, "legislation": document_twin(volume, facts).legislation.zh}
    yield f"{volume.slug}/index.json", about | {"provisions": provisions}
    if volume.dossier.regulation is None:
        return
    seat = volume.dossier.document.seat
    shown = _by_seat((seat(p.id), _provision(volume, p)) for p in volume.dossier.document)
    asked = _by_seat((seat(d.cites[0]), decision_json(d)) for d in volume.dossier.regulation.decisions.values())
    told = _by_seat((seat(case["provision"].partition("/")[2]), case) for case in data.cases((volume,)))
    for id in volume.dossier.document.seats:
        yield (
            f"{volume.slug}/{file_name(id)}.json",
            {"document": volume.slug, "provisions": shown[id], "decisions": asked[id], "cases": told[id]},
        )


def _by_seat(pairs: Iterable[tuple[str, Json]]) -> defaultdict[str, list[Json]]:
    found: defaultdict[str, list[Json]] = defaultdict(list)
    for seat, one in pairs:
        found[seat].append(one)
    return found


def _provision(volume: Volume, provision: Provision) -> dict[str, Json]:
    """The words in both languages, and how the provision stands in the ledger, if that keeps it."""
    english, row = volume.dossier.english, volume.rows.get(provision.id)
    translated = english.get(provision.id) if english and provision.id in english.ids else None
    return {
        "id": f"{volume.slug}/{provision.id}",
        "kind": provision.kind,
        "citation": {"zh": volume.citation(provision.id).zh, "en": volume.citation(provision.id).en},
        "number": provision.number,
        "heading": {"zh": provision.heading, "en": translated.heading if translated else ""},
        "text": {"zh": provision.text, "en": translated.text if translated else ""},
        "digest": provision.digest,
        "ledger": row.json(volume.slug) if row else None,
    }


def _twin(volume: Volume, facts: Facts, page: str, name: Both[str], id: str, parts: Iterable[Provision]) -> Twin:
    parts = tuple(parts)
    said = [_page(volume, facts, page, getattr(name, language), id, parts, language) for language in ("zh", "en")]
    return Twin(f"{volume.slug}/{page.removesuffix('.html')}.json", Both(said[0], said[1]))


def _page(
    volume: Volume, facts: Facts, page: str, name: str, id: str, parts: tuple[Provision, ...], language: str
) -> dict[str, Any]:
    """A page as Legislation: the document itself, or an article that is part of it."""
    document = _document(facts, language)
    has = [_part(volume, facts, provision, language) for provision in parts]
    if not id:
        return {"@context": _CONTEXT, **document, "hasPart": has}
    return {
        "@context": _CONTEXT,
        "@type": "Legislation",
        "@id": page,
        "name": name,
        "legislationIdentifier": _identifier(volume, facts, id),
        **_languages(facts, page, language),
        "isPartOf": document,
        "hasPart": has,
    }


def _document(facts: Facts, language: str) -> dict[str, Any]:
    """Only what the document says: no last day where it states none."""
    last = {"eli:date_no_longer_in_force": str(facts.expires)} if facts.expires else {}
    repeals = [{"@type": "Legislation", "name": name} for name in facts.repeals]
    return {
        "@type": "Legislation",
        "@id": _HOME,
        "name": getattr(facts.title, language),
        "legislationIdentifier": facts.number,
        **_languages(facts, _HOME, language),
        "legislationDate": str(facts.signed),
        "legislationDateVersion": str(facts.in_force),
        "legislationLegalForce": f"https://schema.org/{'InForce' if facts.in_force_now else 'NotInForce'}",
        "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        "legislationPassedBy": [{"@type": "GovernmentOrganization", "name": name} for name in facts.issuers],
        "temporalCoverage": f"{facts.in_force}/{facts.expires or '..'}",
        "eli:first_date_entry_in_force": str(facts.in_force),
        **last,
        **({"legislationRepeals": repeals} if repeals else {}),
        "isPartOf": {
            "@type": "PublicationIssue",
            "name": facts.published,
            "pageStart": facts.pages[0],
            "pageEnd": facts.pages[1],
        },
    }


def _languages(facts: Facts, page: str, language: str) -> dict[str, Any]:
    """The language of a page's words, and the page of the other language: the English is a translation of the Chinese."""
    if language == "en" and facts.translated:
        return {"inLanguage": "en", "translationOfWork": {"@id": f"../../{facts.slug}/{page}"}}
    other = {"@type": "Legislation", "@id": f"../en/{facts.slug}/{page}", "inLanguage": "en"}
    return {"inLanguage": "zh-CN"} | ({"workTranslation": other} if facts.translated else {})


def _part(volume: Volume, facts: Facts, provision: Provision, language: str) -> dict[str, Any]:
    english = volume.dossier.english if language == "en" else None
    said = english.get(provision.id) if english and provision.id in english.ids else provision
    text = said.text or said.heading
    return {
        "@type": "Legislation",
        "@id": volume.href(provision.id).partition("/")[2],
        "name": getattr(volume.citation(provision.id), language),
        "legislationIdentifier": _identifier(volume, facts, provision.id),
        **({"text": text} if text else {}),
    }


def _identifier(volume: Volume, facts: Facts, id: str) -> str:
    """广州市人民政府令第193号第十二条第二款: China has no ELI; the number of the text and the place in it identify a provision."""
    return f"{facts.number}{volume.citation(id).zh}"
