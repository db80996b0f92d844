"""The pages of the site: nothing of the corpus, the features or the registers is lost or changed on the way to them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from policy.corpus import DOCUMENTS
from policy.law.parameters import parameters
from policy.rules.integration_plan.register import Kind
from policy.rules.integration_plan.statements import ENTRIES
from policy.site.pages import markdown, write
from policy.site.ui import LANGUAGES, words
from policy.suite.dossier import Dossier, dossier, dossiers
from policy.suite.features import read_feature
from tests.site.html_tree import Element, read_page

TODAY = date(2024, 6, 1)


@pytest.fixture(scope="module")
def everything() -> tuple[Dossier, ...]:
    return dossiers()


@pytest.fixture(scope="module")
def pages(everything: tuple[Dossier, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("pages")
    write(everything, target, TODAY)
    return target


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_provision_stands_verbatim_on_its_page(
    everything: tuple[Dossier, ...], pages: Path, language: str
) -> None:
    for found in everything:
        home = read_page(pages / language / found.slug / "index.md")
        for provision in found.document:
            if provision.text:
                assert text_of(home, provision.id) == provision.text, provision.id
            for heading in (provision.heading, provision.number) if language == "zh" or not found.english else ():
                assert heading in home.text, provision.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_article_of_an_executable_document_has_a_page_with_its_words(
    everything: tuple[Dossier, ...], pages: Path, language: str
) -> None:
    for found in everything:
        for provision in found.document if found.regulation else ():
            article = provision.id.partition("__")[0]
            if article.startswith("art_") and provision.text:
                page = read_page(pages / language / found.slug / f"{article.replace('art_', 'article_')}.md")
                assert text_of(page, provision.id) == provision.text
                if found.english:
                    english = page.by_id(provision.id).first("words en").first("text")
                    assert english.text == found.english.get(provision.id).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_many_scenarios_stand_on_the_site_as_ran(
    everything: tuple[Dossier, ...], pages: Path, language: str
) -> None:
    for found in everything:
        for feature in found.features:
            page = read_page(pages / language / found.slug / f"{feature.path.stem}.md")
            cards = [card.id for card in page.all("card")]
            assert cards == [f"line_{template.line}" for _, template in feature.templates]
            runs = {run.id for run in page.walk() if re.fullmatch(r"line_\d+", run.id)}
            assert {f"line_{scenario.line}" for scenario in feature.scenarios} <= runs


def test_both_trees_have_the_same_pages_and_the_same_anchors(pages: Path) -> None:
    trees = [
        {
            path.relative_to(pages / language): re.findall(
                r'(?:\sid="|\{: #)([^"\s}]+)', path.read_text(encoding="utf-8")
            )
            for path in (pages / language).rglob("*.md")
            if "{: #" in path.read_text(encoding="utf-8")
        }
        for language in LANGUAGES
    ]
    assert trees[0] == trees[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_anchor_stands_twice_on_a_page(pages: Path, language: str) -> None:
    for path in (pages / language).rglob("*.md"):
        ids = re.findall(r'(?:\sid="|\{: #)([^"\s}]+)', path.read_text(encoding="utf-8"))
        assert len(ids) == len(set(ids)), path


def test_the_steps_of_a_scenario_are_said_in_the_language_of_the_page(pages: Path) -> None:
    english = read_page(pages / "en/medical_insurance/article_12.md")
    steps = [step.text for step in english.all("steps")]
    assert any("Given contributions stopped with October 2023" in step for step in steps)
    assert not any(re.search("[假如那么并且]", step) for step in steps)


def test_a_column_is_named_by_the_fact_that_it_fills(pages: Path) -> None:
    english = read_page(pages / "en/medical_insurance/article_12.md")
    headers = [
        [cell.text for cell in table.elements[0].walk() if cell.tag == "th"] for table in english.all("examples")
    ]
    assert ["month due", "day of the back payment", "Result"] in headers


def test_a_wrong_expectation_is_shown_as_failing(tmp_path: Path) -> None:
    write((misled(tmp_path, "该月仍享受统筹待遇", "该月停止享受统筹待遇"),), tmp_path, TODAY)
    for language, failed in (("zh", "失败"), ("en", "failed")):
        page = read_page(tmp_path / language / "medical_insurance/article_12.md")
        (card,) = page.all("card failing")
        assert failed in card.text
        assert card.first("failure").text
        assert card.all("then opens failed")
        assert page.by_id("art_12__para_1").all("state failing")


def test_changed_words_are_shown_as_suspect(tmp_path: Path) -> None:
    write((misled(tmp_path, "在3个月内足额补缴", "在6个月内足额补缴"),), tmp_path, TODAY)
    page = read_page(tmp_path / "zh/medical_insurance/article_12.md")
    assert "待复核" in page.first("suspect-banner").text
    assert "待复核" in page.by_id("art_12__para_2").text


def test_no_page_names_a_place_on_this_machine(pages: Path) -> None:
    for path in pages.rglob("*"):
        if path.is_file():
            assert str(Path(__file__).parents[2]) not in path.read_text(encoding="utf-8"), path


def test_the_search_knows_every_provision_with_words(everything: tuple[Dossier, ...], pages: Path) -> None:
    script = (pages / "zh/assets/provisions.js").read_text(encoding="utf-8")
    records = json.loads(script.removeprefix("window.suigui = ").rstrip(";\n"))["provisions"]
    found = {(record[0], record[1]): record[4] for record in records}
    expected = {(d.slug, p.id): p.text or p.heading for d in everything for p in d.document if p.text or p.heading}
    assert found == expected


def test_the_downloads_are_complete(everything: tuple[Dossier, ...], pages: Path) -> None:
    data = pages / "zh/data"
    cases = json.loads((data / "cases.json").read_text(encoding="utf-8"))
    assert len(cases) == sum(bool(result.case) for d in everything for result in d.results)
    provisions = json.loads((data / "provisions.json").read_text(encoding="utf-8"))
    assert [p["id"].partition("/")[0] for p in provisions] == [d.slug for d in everything for _ in d.document]


@pytest.mark.parametrize("sign", ["*", "_", "`", "<x>", "|", "[a](b)", "#", "&", "{: #id }", "\\", "![i](j)", "1."])
def test_a_heading_keeps_every_sign(sign: str) -> None:
    written = markdown(f"第{sign}条")
    assert not re.search(r"[*_`<>|\[\](){}\\]", written)
    assert unescape(written) == f"第{sign}条"


def test_law_text_cannot_become_markup(tmp_path: Path) -> None:
    nasty = "*重点* <script>alert(1)</script> `码` | 表 & [链](x) &amp; \\ # 一"
    found = dossier("hardship_relief")
    provisions = tuple(replace(p, text=nasty) if p.id == "art_1__para_1" else p for p in found.document)
    write((replace(found, document=replace(found.document, provisions=provisions)),), tmp_path, TODAY)
    page = read_page(tmp_path / "zh/hardship_relief/index.md")
    assert text_of(page, "art_1__para_1") == nasty


def test_the_words_of_the_site_are_said_in_both_languages() -> None:
    chinese, english = words("zh"), words("en")
    assert chinese.keys() == english.keys()
    assert [key for key in chinese if not english[key]] == []


def test_the_guides_are_there_in_both_languages(pages: Path) -> None:
    for language in LANGUAGES:
        for guide in ("how_to_read", "how_it_works", "promises"):
            assert (pages / language / f"{guide}.md").read_text(encoding="utf-8").startswith("# ")


def test_all_documents_are_in_the_navigation(pages: Path) -> None:
    for language in LANGUAGES:
        navigation = (pages / f"nav.{language}.json").read_text(encoding="utf-8")
        assert all(f"{document}/index.md" in navigation for document in DOCUMENTS)


def text_of(page: Element, id: str) -> str:
    """The Chinese words of a provision on a page; the cells of a table's row and its header with the corpus' separators."""
    found = page.by_id(id)
    if found.tag == "tr" or id.startswith("tbl_"):
        row = found if found.tag == "tr" else next(e for e in found.walk() if e.tag == "tr")
        cells = " | ".join(cell.text for cell in row.elements if cell.tag in ("td", "th"))
        return cells.strip()
    return found.first("words zh").first("text").text


def misled(folder: Path, words: str, others: str) -> Dossier:
    """The medical insurance with article 12 alone, told with other words in one place."""
    found = dossier("medical_insurance")
    feature = next(feature for feature in found.features if feature.path.stem == "article_12")
    told = folder / feature.path.name
    told.write_text(feature.path.read_text(encoding="utf-8").replace(words, others, 1), encoding="utf-8")
    return replace(found, features=(read_feature(told),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_period_of_the_rules_stands_on_the_page_of_deadlines(
    everything: tuple[Dossier, ...], pages: Path, language: str
) -> None:
    page = read_page(pages / language / "deadlines.md")
    for found in everything:
        for parameter in parameters(found.regulation.versions[-1].law) if found.regulation else ():
            if parameter.unit:
                row = page.by_id(f"{found.slug}-{parameter.name}")
                said = (parameter.zh, f"{parameter.value}{parameter.unit.zh}", parameter.starts[0])
                wanted = (parameter.en, f"{parameter.value} {parameter.unit.en}", parameter.starts[1])
                assert all(words in row.text for words in (said if language == "zh" else wanted))


def test_a_disputed_last_day_is_named(pages: Path) -> None:
    page = read_page(pages / "zh/force.md")
    # 穗人社规字〔2022〕2号 was issued on 2022-07-07 for five years.
    assert "2027-07-06" in page.by_id("talent_settlement").text
    assert "2027-07-07" in page.by_id("talent_settlement").text
    assert "未规定期限" in page.by_id("medical_insurance").text


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "主管社会医疗保险工作"), ("en", "being in charge of social medical")]
)
def test_who_does_what_is_what_cases_decided(pages: Path, language: str, words: str) -> None:
    asked = [row.text for row in read_page(pages / language / "actors.md").walk() if row.tag == "tr"]
    assert any(words in row and ("第三条第一款" in row or "Article 3(1)" in row) for row in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_board_has_every_aim_of_the_plan(pages: Path, language: str) -> None:
    text = read_page(pages / language / "integration_plan/board.md").text
    aims = [entry for entry in ENTRIES if entry.kind in (Kind.TARGET, Kind.PROJECT)]
    assert aims
    assert not [entry.code for entry in aims if getattr(entry, language) not in text or entry.words not in text]


def test_what_does_not_add_up_is_listed_with_its_sum(pages: Path) -> None:
    rows = [row.text for row in read_page(pages / "zh/integration_plan/mismatches.md").walk() if row.tag == "tr"]
    # 表1: 1845.2 ÷ 1489.2 − 1 = 23.905…%, printed as 23.87%; 18559.7 ÷ 1678.4 = 11.06, printed as 11.3.
    assert any("23.87" in row and "23.91" in row and "1845.2÷1489.2" in row for row in rows)
    assert any("2016年广州人均GDP" in row and "11.3" in row for row in rows)
    assert any("清远城镇居民收入增长" in row and "41.34" in row and "31.23" in row for row in rows)
