"""The machine-readable twins of pages: what the page says, no more, and nothing lost."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from policy.site import write
from policy.suite.dossier import Dossier
from tests.site.html_tree import read_page
from tests.suite.lanterns.rules import REGULATION
from tests.suite.workbench import copied

TODAY = date(2031, 1, 1)


@pytest.fixture(scope="module")
def lanterns(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return copied(tmp_path_factory.mktemp("lanterns")).dossier()


@pytest.fixture(scope="module")
def pages(lanterns: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    write((lanterns,), folder, TODAY)
    return folder


def legislation(page: Path) -> dict[str, Any]:
    (script,) = [e for e in read_page(page).walk() if e.attributes.get("type") == "application/ld+json"]
    found: dict[str, Any] = json.loads(script.text)
    return found


def test_a_document_is_legislation_with_its_number_and_days(lanterns: Dossier, pages: Path) -> None:
    document, found = lanterns.document, legislation(pages / "zh/lanterns/index.md")
    assert found["@type"] == "Legislation"
    assert found["legislationIdentifier"] == document.number
    assert found["legislationDate"] == str(document.signed)
    assert found["legislationDateVersion"] == found["eli:first_date_entry_in_force"] == "2030-03-01"
    assert found["eli:date_no_longer_in_force"] == str(document.expires)
    assert found["temporalCoverage"] == f"2030-03-01/{document.expires}"
    assert found["legislationLegalForce"] == "https://schema.org/InForce"
    assert [part["@id"] for part in found["hasPart"]] == [f"article_{n}.html#art_{n}" for n in (1, 2, 3)]


def test_a_document_without_a_term_has_no_last_day(lanterns: Dossier, tmp_path: Path) -> None:
    write((replace(lanterns, document=replace(lanterns.document, expires=None)),), tmp_path, date(2029, 1, 1))
    found = legislation(tmp_path / "zh/lanterns/index.md")
    assert "eli:date_no_longer_in_force" not in found
    assert found["temporalCoverage"] == "2030-03-01/.."
    assert found["legislationLegalForce"] == "https://schema.org/NotInForce"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_article_has_its_parts_with_their_words(lanterns: Dossier, pages: Path, language: str) -> None:
    words = lanterns.document if language == "zh" else lanterns.english
    assert words
    found = legislation(pages / language / "lanterns/article_1.md")
    assert found["isPartOf"]["legislationIdentifier"] == lanterns.document.number
    texts = {part["@id"].partition("#")[2]: part.get("text", "") for part in found["hasPart"]}
    assert texts == {p.id: p.text for p in words if p.id.startswith("art_1__")}
    (point,) = [part for part in found["hasPart"] if part["@id"].endswith("#art_1__para_2__point_1")]
    assert point["legislationIdentifier"] == f"{lanterns.document.number}第一条第二款第一项"


def test_each_language_names_the_page_of_the_other(pages: Path) -> None:
    chinese, english = (legislation(pages / language / "lanterns/article_2.md") for language in ("zh", "en"))
    assert chinese["inLanguage"] == "zh-CN"
    assert chinese["workTranslation"]["@id"] == "../en/lanterns/article_2.html"
    assert english["inLanguage"] == "en"
    assert english["translationOfWork"]["@id"] == "../../lanterns/article_2.html"


def test_no_words_can_end_the_script(lanterns: Dossier, tmp_path: Path) -> None:
    nasty = "甲</script><script>alert(1)</script><!-- & 乙"
    provisions = tuple(replace(p, text=nasty) if p.id == "art_1__para_1" else p for p in lanterns.document)
    write((replace(lanterns, document=replace(lanterns.document, provisions=provisions)),), tmp_path, TODAY)
    for page in ("index", "article_1"):
        text = (tmp_path / f"zh/lanterns/{page}.md").read_text(encoding="utf-8")
        (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
        assert not re.search("[<>&]", script)
    parts = legislation(tmp_path / "zh/lanterns/article_1.md")["hasPart"]
    assert nasty in [part.get("text") for part in parts]


def test_the_files_of_the_articles_hold_everything_once(lanterns: Dossier, pages: Path) -> None:
    files = [read_json(pages, f"article_{number}") for number in (1, 2, 3)]
    seated = [f"lanterns/{p.id}" for p in lanterns.document if lanterns.document.seat(p.id)]
    assert [p["id"] for file in files for p in file["provisions"]] == seated
    asked = [d["decision"] for file in files for d in file["decisions"]]
    assert sorted(asked) == sorted(decision.id for decision in REGULATION.decisions.values())
    cases = [case["id"] for file in files for case in file["cases"]]
    assert sorted(cases) == sorted(result.case.id for result in lanterns.results if result.case)


def test_the_file_of_a_document_has_every_provision_with_its_words(lanterns: Dossier, pages: Path) -> None:
    found = {p["id"]: p["text"]["zh"] for p in read_json(pages, "index")["provisions"]}
    assert found == {f"lanterns/{p.id}": p.text for p in lanterns.document}


@pytest.mark.parametrize(("language", "root"), [("zh", ""), ("en", "en/")])
def test_a_page_links_to_its_file(pages: Path, language: str, root: str) -> None:
    for name in ("index", "article_1"):
        page = read_page(pages / language / f"lanterns/{name}.md")
        (link,) = [e for e in page.walk() if e.tag == "a" and e.attributes.get("type") == "application/json"]
        address = (Path("/site") / root / "lanterns" / str(link.attributes["href"])).resolve()
        assert address == Path(f"/site/lanterns/{name}.json")


def read_json(pages: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((pages / f"zh/lanterns/{name}.json").read_text(encoding="utf-8"))
    return found
