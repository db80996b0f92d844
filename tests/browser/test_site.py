"""What a reader does on the site, in a real browser, from a disk: read, search, follow, switch; and nothing leaves the site."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from policy.site import build, write
from policy.suite.dossier import dossier, dossiers
from policy.suite.features import read_feature

ARTICLE = "medical_insurance/article_12.html"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write(dossiers(), folder / "pages")
    build(folder / "pages", folder / "site")
    return folder / "site"


@pytest.fixture(scope="session")
def failing_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of the medical insurance in which one scenario of article 12 expects the wrong thing."""
    folder = tmp_path_factory.mktemp("failing")
    found = dossier("medical_insurance")
    features = []
    for feature in found.features:
        if feature.path.stem == "article_12":
            text = feature.path.read_text(encoding="utf-8")
            told = folder / feature.path.name
            told.write_text(text.replace("该月仍享受统筹待遇", "该月停止享受统筹待遇", 1), encoding="utf-8")
            feature = read_feature(told)
        features.append(feature)
    write((replace(found, features=tuple(features)),), folder / "pages")
    build(folder / "pages", folder / "site")
    return folder / "site"


def address(site: Path, path: str) -> str:
    return f"{site.as_uri()}/{path}"


def test_an_article_shows_its_words_first_and_its_cases_with_results(site: Path, page: Page) -> None:
    page.goto(address(site, ARTICLE))
    expect(page.locator("h1")).to_contain_text("第十二条")
    expect(page.locator("#art_12__para_1 .words.zh .text")).to_have_text(
        re.compile("^停止缴纳职工基本医疗保险费的次月起")
    )
    expect(page.locator(".card").first.locator(".state.proven")).to_contain_text("通过")
    headings = [id for id in page.locator("h2").evaluate_all("all => all.map(one => one.id)") if id]
    assert headings == [
        "text", "proof", "cases", "parameters", "rules", "readings", "delegations", "references", "history",
    ]  # fmt: skip


def test_the_chip_of_a_provision_leads_to_its_proof(site: Path, page: Page) -> None:
    page.goto(address(site, ARTICLE))
    page.locator("#art_12__para_2 .margin .state").click()
    expect(page.locator("#proof-art_12__para_2")).to_be_in_viewport()


def test_search_from_the_header_finds_exactly_the_words(site: Path, page: Page) -> None:
    page.goto(address(site, "index.html"))
    page.locator(".sg-header-search input").fill("大额医疗费用补助")
    page.keyboard.press("Enter")
    hits = page.locator("#clause-hits li")
    expect(hits.first).to_be_visible()
    texts = hits.locator("p").all_text_contents()
    assert texts
    assert all("大额医疗费用补助" in text for text in texts)
    expect(hits.first.locator("mark").first).to_have_text("大额医疗费用补助")
    expect(page.locator("#clause-count")).to_contain_text(str(hits.count()))


@pytest.mark.parametrize(
    "words", ["12条2款", "第12条第2款", "十二条二款", "第十二条第二款", "１２条２款", "Article 12(2)"]
)
def test_search_understands_a_place_however_it_is_written(site: Path, page: Page, words: str) -> None:
    page.goto(address(site, "search.html"))
    page.locator("#clause-query").fill(words)
    first = page.locator("#clause-hits a").first
    expect(first.locator("b")).to_have_text("第十二条第二款")
    assert str(first.get_attribute("href")).endswith("article_12.html#art_12__para_2") or "#art_12__para_2" in str(
        first.get_attribute("href")
    )


def test_search_in_english_finds_the_translation(site: Path, page: Page) -> None:
    page.goto(address(site, "en/search.html?q=late fee"))
    expect(page.locator("#clause-hits mark").first).to_have_text("late fee")


def test_search_without_a_match_says_so(site: Path, page: Page) -> None:
    page.goto(address(site, "search.html?q=不存在的词句"))
    expect(page.locator("#clause-count")).to_contain_text("没有匹配")


def test_search_works_by_keyboard_alone(site: Path, page: Page) -> None:
    page.goto(address(site, ARTICLE))
    page.keyboard.press("/")
    page.keyboard.type("前款规定补缴")
    page.keyboard.press("Enter")
    expect(page.locator("#clause-hits li")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"article_12\.html#art_12__para_3$"))


def test_a_cross_reference_leads_to_its_provision(site: Path, page: Page) -> None:
    page.goto(address(site, ARTICLE))
    page.locator("#art_12__para_3 a.reference", has_text="前款").click()
    expect(page).to_have_url(re.compile("#art_12__para_2$"))
    expect(page.locator("#art_12__para_2")).to_be_in_viewport()


def test_the_language_switch_keeps_the_place(site: Path, page: Page) -> None:
    page.goto(address(site, f"{ARTICLE}#art_12__para_3"))
    page.locator(".sg-language").click()
    expect(page).to_have_url(re.compile(r"/en/medical_insurance/article_12\.html#art_12__para_3$"))
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".card .steps").first).to_contain_text("Given")
    page.locator(".sg-language").click()
    expect(page).to_have_url(re.compile(r"/site/medical_insurance/article_12\.html#art_12__para_3$"))


def test_a_failing_scenario_is_marked_failing_wherever_it_shows(failing_site: Path, page: Page) -> None:
    page.goto(address(failing_site, "index.html"))
    page.locator(".tile.failing", has_text="失败的用例").click()
    page.locator("tr.failing a").first.click()
    card = page.locator(".card.failing")
    expect(card).to_have_count(1)
    expect(card.locator("header .state.failing")).to_contain_text("失败")
    expect(card.locator(".failure")).to_contain_text("应为")
    expect(card.locator(".steps .failed")).to_have_count(1)
    expect(page.locator("#art_12__para_1 .state")).to_contain_text("失败")
    expect(page.locator(".article-head .state.failing").first).to_be_visible()


def test_the_rule_is_shown_when_it_is_asked_for(site: Path, page: Page) -> None:
    page.goto(address(site, ARTICLE))
    rule = page.locator("#rule-arrears_benefits")
    expect(rule.locator("pre").first).to_be_hidden()
    rule.locator("summary").first.click()
    expect(rule.locator("pre").first).to_contain_text("def arrears_benefits")


@pytest.mark.parametrize("path", ["index.html", ARTICLE, f"en/{ARTICLE}", "search.html", "integration_plan/index.html"])
def test_no_page_is_wider_than_a_phone(site: Path, page: Page, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address(site, path))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_states_and_text_are_readable_in_both_schemes(site: Path, page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(address(site, ARTICLE))
    weak = page.evaluate(CONTRAST)
    assert weak == []


# Each visible text whose contrast with the nearest painted ground is below 4.5, as WCAG AA asks.
CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = (color) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const over = (top, below) => top.slice(0, 3).map((v, i) => v * top[3] / 255 + below[i] * (1 - top[3] / 255));
  const ground = (element) => { const painted = [];
    for (let one = element; one; one = one.parentElement) painted.push(rgb(getComputedStyle(one).backgroundColor));
    return painted.reverse().reduce((below, top) => over(top, below), [255, 255, 255]); };
  const weak = [];
  for (const element of document.querySelectorAll('.md-content .state, .md-content .faint, .md-content .words, .md-content p, .md-content li, .md-content td')) {
    if (!element.offsetParent || !element.innerText.trim()) continue;
    const below = ground(element), said = over(rgb(getComputedStyle(element).color), below);
    const [a, b] = [light(said), light(below)].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) weak.push(element.className + ': ' + element.innerText.slice(0, 30));
  }
  return [...new Set(weak)].slice(0, 10);
}"""
