"""The built site: the words survive MkDocs, and every link leads somewhere inside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from policy.site import build, write
from policy.site.build import dangling
from policy.suite.dossier import Dossier, dossiers
from tests.site.html_tree import read_page
from tests.site.test_pages import text_of


@pytest.fixture(scope="module")
def everything() -> tuple[Dossier, ...]:
    return dossiers()


@pytest.fixture(scope="module")
def site(everything: tuple[Dossier, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both languages, built. Building is strict, so it fails by itself where a link leads nowhere."""
    folder = tmp_path_factory.mktemp("site")
    write(everything, folder / "pages", date(2024, 6, 1))
    build(folder / "pages", folder / "site")
    return folder / "site"


@pytest.mark.parametrize("root", ["", "en"])
def test_every_provision_stands_verbatim_in_the_built_page(
    everything: tuple[Dossier, ...], site: Path, root: str
) -> None:
    for found in everything:
        pages = {"": read_page(site / root / found.slug / "index.html")}
        for provision in found.document:
            article = provision.id.partition("__")[0] if found.regulation else ""
            if not article.startswith("art_"):
                article = ""
            if article not in pages:
                name = article.replace("art_", "article_")
                pages[article] = read_page(site / root / found.slug / f"{name}.html")
            if provision.text:
                assert text_of(pages[article], provision.id) == provision.text
            else:
                assert pages[article].by_id(provision.id)


@pytest.mark.parametrize("root", ["", "en"])
def test_every_scenario_stands_in_the_built_page(everything: tuple[Dossier, ...], site: Path, root: str) -> None:
    for found in everything:
        for feature in found.features:
            page = read_page(site / root / found.slug / f"{feature.path.stem}.html")
            assert len(page.all("card")) == len(feature.templates)
            for scenario in feature.scenarios:
                assert page.by_id(f"line_{scenario.line}")


def test_both_languages_have_the_same_pages(site: Path) -> None:
    chinese = {path.relative_to(site) for path in site.rglob("*.html") if not path.is_relative_to(site / "en")}
    english = {path.relative_to(site / "en") for path in (site / "en").rglob("*.html")}
    assert chinese == english


def test_the_language_switch_leads_to_the_same_page(site: Path) -> None:
    for path in ("index.html", "medical_insurance/article_12.html", "search.html"):
        for here, there in ((site / path, site / "en" / path), (site / "en" / path, site / path)):
            address = read_page(here).first("sg-language").attributes["href"]
            assert (here.parent / str(address)).resolve() == there.resolve()


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ('<a href="b.html#there">', ""),
        ('<a href="b.html#gone">', "no such anchor"),
        ('<a class="to" href="c.html">', "no such file"),
        ('<script src="https://example.org/x.js">', "another site"),
        ('<link href="//example.org/x.css">', "another site"),
    ],
)
def test_a_link_that_leads_nowhere_is_found(tmp_path: Path, link: str, fault: str) -> None:
    (tmp_path / "a.html").write_text(link, encoding="utf-8")
    (tmp_path / "b.html").write_text('<p id="there">', encoding="utf-8")
    found = list(dangling(tmp_path))
    assert len(found) == bool(fault)
    assert all(fault in line for line in found)
