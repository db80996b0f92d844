"""Writes the site as Markdown: two trees with the same paths, one a language, from the same views and templates."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from policy.corpus.document import file_name
from policy.site import data, plan, registers, try_case, twins
from policy.site.actors import tasks
from policy.site.articles import article_page, facts_of
from policy.site.overview import document_page, ledger_page, overview
from policy.site.rules import numbers
from policy.site.strength import strength
from policy.site.time import chart, deadlines
from policy.site.ui import LANGUAGES, STATUS_ICONS, words
from policy.site.views import Facts
from policy.site.volume import Volume
from policy.suite.dossier import ROOT, Dossier
from policy.suite.ledger import STATUSES

_HERE = Path(__file__).parent
_GUIDE = ("how_to_read", "how_it_works", "promises")


@dataclass(frozen=True)
class Page:
    """A page to write: its path without language, its template, and what the template shows."""

    path: str
    template: str
    view: Any


def write(
    dossiers: tuple[Dossier, ...],
    target: Path,
    today: date | None = None,
    python: Path | None = None,
    measured: Mapping[str, Any] | None = None,
) -> int:
    """Writes ``target/zh`` and ``target/en`` anew, with their navigation; returns how many pages a language has.

    ``python`` is a folder with Pyodide's files, on which the forms run the rules; without it they say that they cannot.
    ``measured`` is what ``suigui mutate --json`` printed; without it the page of strengths says that nobody measured."""
    volumes = tuple(Volume(dossier) for dossier in dossiers)
    today = today or date.today()
    facts = tuple(facts_of(volume, today) for volume in volumes)
    pages = tuple(_pages(volumes, facts, today, measured or {}))
    files = _data(volumes)
    for language in LANGUAGES:
        tree = target / language
        shutil.rmtree(tree, ignore_errors=True)
        shutil.copytree(_HERE / "assets", tree / "assets")
        for guide in _GUIDE:
            shutil.copyfile(ROOT / "docs" / language / f"{guide}.md", tree / f"{guide}.md")
        for path, text in files.items():
            _write(tree / path, text)
        environment = _environment(language, today, python is not None)
        for page in pages:
            root = "../" * page.path.count("/")
            text = environment.get_template(page.template).render(page=page.view, root=root)
            _write(tree / page.path, text)
        navigation = json.dumps(_navigation(volumes, facts, language), ensure_ascii=False, indent=1)
        _write(target / f"nav.{language}.json", navigation + "\n")
    shared = target / LANGUAGES[0]
    for path, text in _shared(volumes, facts):
        _write(shared / path, text)
    if python:
        try_case.install(python, shared)
    return len(pages) + len(_GUIDE)


def _pages(
    volumes: tuple[Volume, ...], facts: tuple[Facts, ...], today: date, measured: Mapping[str, Any]
) -> Iterator[Page]:
    yield Page("index.md", "overview.md.j2", overview(volumes, facts))
    for volume, one in zip(volumes, facts, strict=True):
        yield Page(f"{volume.slug}/index.md", "document.md.j2", document_page(volume, one))
        if volume.executable:
            yield Page(f"{volume.slug}/ledger.md", "ledger.md.j2", ledger_page(volume, one))
            for id in volume.dossier.document.seats:
                yield Page(f"{volume.slug}/{file_name(id)}.md", "article.md.j2", article_page(volume, id, one))
    together = list(zip(volumes, facts, strict=True))
    yield Page(
        "readings.md",
        "readings.md.j2",
        [(one, [registers.reading_of(volume, r) for r in volume.dossier.readings]) for volume, one in together],
    )
    yield Page(
        "delegations.md",
        "delegations.md.j2",
        [(one, [registers.delegated(volume, d) for d in volume.dossier.delegations]) for volume, one in together],
    )
    yield Page("parameters.md", "parameters.md.j2", [(one, numbers(volume)) for volume, one in together])
    yield Page("deadlines.md", "deadlines.md.j2", [(one, deadlines(volume)) for volume, one in together])
    yield Page("actors.md", "actors.md.j2", [(one, tasks(volume)) for volume, one in together])
    yield Page("strength.md", "strength.md.j2", [(one, strength(volume, measured)) for volume, one in together])
    yield Page("force.md", "force.md.j2", chart(volumes, facts, today))
    for volume, one in together:
        if volume.slug == plan.SLUG and volume.executable:
            yield Page(f"{volume.slug}/board.md", "board.md.j2", (one, plan.board(volume)))
            yield Page(f"{volume.slug}/mismatches.md", "mismatches.md.j2", (one, plan.mismatches(volume)))
    yield Page("glossary.md", "glossary.md.j2", [(one, registers.terms(volume)) for volume, one in together])
    yield Page(
        "findings.md",
        "findings.md.j2",
        [(one, registers.faults(volume)) for volume, one in together],
    )
    yield Page("search.md", "search.md.j2", facts)
    yield Page("downloads.md", "downloads.md.j2", None)


def _data(volumes: tuple[Volume, ...]) -> dict[str, str]:
    def pretty(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, indent=1) + "\n"

    return {
        "assets/provisions.js": data.search_script(volumes),
        "data/ledger.json": pretty(data.ledger(volumes)),
        "data/cases.json": pretty(data.cases(volumes)),
        "data/provisions.json": pretty(data.provisions(volumes)),
    }


def _shared(volumes: tuple[Volume, ...], facts: tuple[Facts, ...]) -> Iterator[tuple[str, str]]:
    """What both languages read in one place: the forms, and each page's JSON."""
    for volume, one in zip(volumes, facts, strict=True):
        if volume.executable:
            yield try_case.forms_path(volume.slug), try_case.form_script(volume)
        for path, content in twins.files(volume, one):
            yield path, data.compact(content) + "\n"


def _navigation(volumes: tuple[Volume, ...], facts: tuple[Facts, ...], language: str) -> list[Any]:
    """MkDocs navigation: the index of a section comes first in it, without a title of its own."""
    ui = words(language)
    sections = []
    for volume, one in zip(volumes, facts, strict=True):
        pages: list[Any] = [f"{volume.slug}/index.md"]
        if volume.executable:
            pages += [{ui["ledger"]: f"{volume.slug}/ledger.md"}]
            own = ("board", "mismatches") if volume.slug == plan.SLUG else ()
            pages += [{ui[name]: f"{volume.slug}/{name}.md"} for name in own]
            pages += [f"{volume.slug}/{file_name(id)}.md" for id in volume.dossier.document.seats]
        sections.append({getattr(one.title, language): pages})
    kept = (
        "findings",
        "deadlines",
        "actors",
        "force",
        "strength",
        "readings",
        "delegations",
        "parameters",
        "glossary",
        "downloads",
    )
    return [
        {ui["overview"]: "index.md"},
        {ui["regulations"]: sections},
        {ui["registers"]: [{ui[name]: f"{name}.md"} for name in kept]},
        {ui["search"]: "search.md"},
        {ui["guide"]: [{ui[name]: f"{name}.md"} for name in _GUIDE]},
    ]


def _environment(language: str, today: date, python: bool) -> Environment:
    """Templates that escape all they are given, and say it in one language."""
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    place = LANGUAGES.index(language)
    environment.globals |= {
        "lang": language,
        "today": today,
        # The Chinese tree is the root of the site; what serves both languages stands in it once.
        "shared": "" if place == 0 else "../",
        "forms_path": try_case.forms_path,
        "python": try_case.FOLDER if python else "",
        "ui": words(language),
        "icons": STATUS_ICONS,
        "statuses": {status: said[place] for status, said in STATUSES.items()},
    }
    environment.filters |= {
        "say": lambda both: getattr(both, language),
        "other": lambda both: getattr(both, LANGUAGES[1 - place]),
        "href": _href,
        "md": markdown,
        "jsonld": lambda both: Markup(data.in_html(getattr(both, language))),
        "quoted": lambda text: Markup(json.dumps(str(text), ensure_ascii=False)),
    }
    return environment


@pass_context
def _href(context: Context, address: str) -> str:
    """An address from the root of the tree, as seen from this page."""
    return f"{context['root']}{address}"


def markdown(text: str) -> Markup:
    """Text for a Markdown heading, in which no sign can be taken for markup: all but letters and digits as entities."""
    return Markup(re.sub(r"[!-/:-@\[-`{-~]", lambda sign: f"&#{ord(sign[0])};", str(text)))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
