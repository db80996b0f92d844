"""Trying a case as a reader does, in a real browser over a static server: the rules run there and answer as the model does."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Locator, Page, expect

from policy.corpus import DOCUMENTS
from policy.law.answers import Answer
from policy.site import build, pyodide, write
from policy.suite.ask import answer_file, answer_request, decisions
from policy.suite.dossier import ROOT, dossiers, regulations
from tests.suite.workbench import copied

ARTICLE = "medical_insurance/article_12.html"
CASE = "on=2024-06-01&payer=employer&due=2023-10&paid_on=2024-01-31&contribution_in_full=true&late_fee_in_full=true"
LINK = f"{ARTICLE}#rule-arrears_benefits?{CASE}"
FORM = "#try-arrears_benefits"
FIRST = 120_000
"""Milliseconds within which Python and the rules are loaded, on a busy machine."""
KNOWN = decisions(regulations())


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("try")
    write(dossiers(), folder / "pages", python=pyodide.fetch(ROOT / "build"))
    build(folder / "pages", folder / "site")
    return folder / "site"


@pytest.fixture(scope="session")
def site(built: Path) -> Iterator[str]:
    with served(built) as address:
        yield address


class served:
    """A static server of a folder, as any would do."""

    def __init__(self, folder: Path) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def answer(page: Page, form: str = FORM, kind: str = "determined") -> Locator:
    """The answer that a form shows, once it is of that kind."""
    said = page.locator(f"{form} .try-answer")
    expect(said).to_have_attribute("data-kind", kind, timeout=FIRST)
    return said


def shown(page: Page, form: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Request and reply as the form shows them in JSON."""
    texts = page.locator(f"{form} .try-said pre")
    expect(texts.nth(2)).not_to_be_empty(timeout=FIRST)
    return json.loads(texts.nth(0).text_content() or ""), json.loads(texts.nth(2).text_content() or "")


# Every case of the suite, asked of the worker that answers the forms.
ALL = """async ({worker, folder, requests}) => {
  const rules = new Worker(worker, {type: 'module'});
  const replies = await new Promise((done, failed) => {
    const found = [];
    rules.onmessage = ({data}) => {
      if (data.error) failed(new Error(data.error));
      found[data.number] = data.reply;
      if (found.filter(Boolean).length === requests.length) done(found);
    };
    requests.forEach((request, number) => rules.postMessage({number, folder, request: JSON.stringify(request)}));
  });
  rules.terminate();
  return replies;
}"""


def test_the_browser_answers_every_case_as_the_model_does(built: Path, site: str, page: Page) -> None:
    cases = json.loads((built / "data/cases.json").read_text(encoding="utf-8"))
    requests = [{key: case[key] for key in ("decision", "on", "facts", "readings")} for case in cases]
    assert {case["document"] for case in cases} == set(DOCUMENTS)
    page.goto(f"{site}/{ARTICLE}")
    place = {"worker": f"{site}/assets/try-worker.mjs", "folder": f"{site}/assets/python/"}
    replies = page.evaluate(ALL, place | {"requests": requests})
    wrong = [
        (request, reply)
        for request, reply in zip(requests, replies, strict=True)
        if json.loads(reply)["answer"] != answer_request(request, KNOWN)
    ]
    assert wrong == []


def one_case(built: Path, document: str, kind: str) -> dict[str, Any]:
    cases = json.loads((built / "data/cases.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = next(c for c in cases if c["document"] == document and c["expect"]["kind"] == kind)
    return found


def open_card(site: str, page: Page, case: dict[str, Any], root: str) -> str:
    """Opens a case from its scenario's card; the form that it leads to."""
    path, _, line = case["scenario"].rpartition(":")
    page.goto(f"{site}/{root}{case['document']}/{Path(path).stem}.html")
    page.locator(f"#line_{line} a.try-link").first.click()
    return f"#try-{case['decision'].partition('/')[2]}"


@pytest.mark.parametrize(
    ("root", "document", "kind"),
    [("en/" if place % 2 else "", document, "determined") for place, document in enumerate(DOCUMENTS)]
    + [("en/", "property_experts", "outside_corpus"), ("", "property_experts", "not_in_force")],
)
def test_a_scenario_opens_in_the_form_and_is_answered(
    built: Path, site: str, page: Page, root: str, document: str, kind: str
) -> None:
    """The form asks exactly the case of the card, and says what the model says."""
    case = one_case(built, document, kind)
    form = open_card(site, page, case, root)
    answer(page, form, kind)
    request, reply = shown(page, form)
    asked = ("decision", "on", "facts", "readings")
    assert [request[key] for key in asked] == [case[key] for key in asked]
    assert reply == answer_request(request, KNOWN)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_discretion_names_who_decides_between_what(built: Path, site: str, page: Page, language: str) -> None:
    case = one_case(built, "property_experts", "discretion")
    found = KNOWN[case["decision"]].decide(date.fromisoformat(case["on"]), case["facts"], case["readings"])
    assert isinstance(found, Answer)
    assert found.authority is not None
    said = answer(page, open_card(site, page, case, "" if language == "zh" else "en/"), "discretion")
    for term in (found.authority, *found.options):
        expect(said).to_contain_text(getattr(term, language))


def test_a_link_carries_the_case_and_the_clauses_are_marked(site: str, page: Page) -> None:
    page.goto(f"{site}/{LINK}")
    said = answer(page)
    expect(said).to_contain_text("已有结论")
    basis = page.locator(f"{FORM} .try-because li")
    expect(basis).to_contain_text("第十二条第二款")
    expect(basis).to_contain_text("在3个月内足额补缴应缴费用和滞纳金的")
    assert page.locator(".law .decides").evaluate_all("all => all.map(one => one.id)") == ["art_12__para_2"]


def test_the_language_switch_keeps_the_case(site: str, page: Page) -> None:
    page.goto(f"{site}/{LINK}")
    answer(page)
    page.locator(".sg-language").click()
    expect(page).to_have_url(re.compile(r"/en/medical_insurance/article_12\.html#rule-arrears_benefits\?.*due=2023-10"))
    expect(answer(page)).to_contain_text("Determined")
    expect(page.locator(f"{FORM} .try-because li")).to_contain_text("Article 12(2)")
    page.locator(".sg-language").click()
    expect(answer(page)).to_contain_text("已有结论")


def test_a_form_that_is_filled_in_makes_the_same_link(site: str, page: Page) -> None:
    """By labels and keys alone; every answer on the way says what is still needed."""
    page.goto(f"{site}/{ARTICLE}")
    page.locator(f"{FORM} .try-open").press("Enter")
    expect(page.get_by_label("缴费主体")).to_be_focused(timeout=FIRST)
    form = page.locator(FORM)
    expect(answer(page, kind="needs")).to_contain_text("还缺这个事实")
    form.get_by_label("缴费主体").select_option("用人单位")
    form.get_by_label("应缴月份").fill("2023-10")
    form.get_by_label("补缴日").fill("2024-01-31")
    for name in ("应缴费用足额补缴", "滞纳金足额缴纳"):
        form.get_by_role("radiogroup", name=name).get_by_role("radio", name="未知").focus()
        page.keyboard.press("ArrowRight")
        expect(form.get_by_role("radiogroup", name=name).get_by_role("radio", name="是")).to_be_checked()
    form.get_by_label("适用哪一天的规定").fill("2024-06-01")
    answer(page)
    assert page.url == f"{site}/{LINK}"
    form.get_by_role("button", name="清空").click()
    answer(page, kind="needs")


def test_the_missing_fact_is_one_click_away(site: str, page: Page) -> None:
    page.goto(f"{site}/{LINK.replace('&paid_on=2024-01-31', '')}")
    answer(page, kind="needs").get_by_role("button", name="补缴日").click()
    expect(page.locator(FORM).get_by_label("补缴日")).to_be_focused()
    expect(page.locator(f"{FORM} .try-field[data-state=needed]")).to_contain_text("补缴日")


def test_rejected_facts_are_named_with_their_remedy(site: str, page: Page) -> None:
    page.goto(f"{site}/{LINK.replace('2024-01-31', '2023-01-31')}")
    expect(answer(page, kind="rejected")).to_contain_text("补缴日")
    wrong = page.locator(f"{FORM} .try-field[data-state=wrong]")
    expect(wrong).to_contain_text("补缴日不能早于应缴月份")
    expect(wrong.locator("input")).to_have_attribute("aria-invalid", "true")


def test_money_is_yuan_on_the_screen_and_fen_in_the_request(site: str, page: Page) -> None:
    decision, name = next(
        (d, name)
        for d in KNOWN.values()
        for name, s in d.facts.schema()["properties"].items()
        if s.get("x-unit") == "fen"
    )
    form = f"#try-{decision.name}"
    page.goto(f"{site}/{home(decision.id)}#rule-{decision.name}?{name}=123450")
    box = page.locator(f"#fact-{decision.name}-{name}")
    expect(box).to_have_value("1234.50", timeout=FIRST)
    assert shown(page, form)[0]["facts"] == {name: 123450}
    box.fill("1,000.5")
    expect(page.locator(f"{form} .try-said pre").first).to_contain_text(f'"{name}": 100050')
    box.fill("1000.555")
    answer(page, form, "unreadable")
    expect(page.locator(f"{form} .try-field[data-state=wrong]")).to_contain_text("最多两位小数")


def home(decision: str) -> str:
    """The page on which a decision's form stands."""
    document, name = decision.split("/")
    found = KNOWN[decision].regulation.decisions[name].cites[0].partition("__")[0]
    return f"{document}/{found.replace('art_', 'article_')}.html"


def test_another_reading_travels_with_the_case(site: str, page: Page) -> None:
    case = "on=2024-06-01&first_unpaid=2023-10&month=2023-10&reading.A1=after_last_paid_month"
    page.goto(f"{site}/{ARTICLE}#rule-benefits_when_stopped?{case}")
    request, reply = shown(page, "#try-benefits_when_stopped")
    assert request["readings"] == {"A1": "after_last_paid_month"}
    assert reply == answer_request(request, KNOWN)


def test_what_is_no_case_fills_in_nothing(site: str, page: Page) -> None:
    page.goto(
        f"{site}/{ARTICLE}#rule-arrears_benefits?due=%3Cb%3E&contribution_in_full=5&nobody=1&payer=nobody&reading.A1=x"
    )
    answer(page, kind="needs")
    assert shown(page, FORM)[0]["facts"] == {}


@pytest.mark.parametrize("root", ["", "en/"])
def test_from_a_disk_the_form_says_why_and_gives_the_command(built: Path, page: Page, root: str) -> None:
    page.goto(f"{built.as_uri()}/{root}{LINK}")
    expect(answer(page, kind="from_disk")).to_contain_text("python3 -m http.server")
    command = page.locator(f"{FORM} .try-said pre").nth(1)
    expect(command).to_be_visible()
    found = re.fullmatch(r"echo '(.*)' \|\s+suigui decide (\S+) --on (\S+) --facts -", command.text_content() or "")
    assert found
    replied = answer_file(found[2], found[3], found[1], KNOWN)
    assert replied["kind"] == "determined"


def test_a_site_without_python_says_so(page: Page, tmp_path: Path) -> None:
    write((copied(tmp_path).dossier(),), tmp_path / "pages")
    build(tmp_path / "pages", tmp_path / "site")
    with served(tmp_path / "site") as address:
        page.goto(f"{address}/lanterns/article_1.html")
        page.locator("#try-registration .try-open").click()
        expect(answer(page, "#try-registration", "no_python")).to_contain_text("Pyodide")
        expect(page.locator("#try-registration .try-said pre").nth(1)).to_contain_text(
            "suigui decide lanterns/registration"
        )


def test_a_page_that_is_only_read_loads_no_rules(site: str, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}/{ARTICLE}", wait_until="networkidle")
    assert [url for url in asked if "/assets/python/" in url or "/assets/try/" in url] == []


# Controls without a name that can be read aloud, ids given twice, and text whose contrast with its ground is below 4.5 (WCAG AA).
FAULTS = """root => {
  const form = document.querySelector(root);
  const nameless = [...form.querySelectorAll('input, select, button')].filter(one =>
    !(one.labels && one.labels.length) && !one.textContent.trim()).map(one => 'no name: ' + one.id);
  const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place).map(id => 'twice: ' + id);
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const over = (top, below) => top.slice(0, 3).map((v, i) => v * top[3] / 255 + below[i] * (1 - top[3] / 255));
  const ground = element => { const painted = [];
    for (let one = element; one; one = one.parentElement) painted.push(rgb(getComputedStyle(one).backgroundColor));
    return painted.reverse().reduce((below, top) => over(top, below), [255, 255, 255]); };
  const light = color => color.map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const weak = [...form.querySelectorAll('label, span, p, dt, dd, button, a, select, summary')].filter(one => {
    if (!one.offsetParent || !one.innerText.trim()) return false;
    const below = ground(one), [a, b] = [light(over(rgb(getComputedStyle(one).color), below)), light(below)].sort((x, y) => y - x);
    return (a + .05) / (b + .05) < 4.5;
  }).map(one => 'weak: ' + one.className + ' ' + one.innerText.slice(0, 20));
  return [...nameless, ...twice, ...weak];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_form_can_be_read_by_everybody(site: str, page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{site}/{LINK}")
    for kind, case in {
        "determined": CASE,
        "rejected": CASE.replace("2024-01-31", "2023-01-31"),
        "needs": "on=2024-06-01",
    }.items():
        page.evaluate("hash => { location.hash = hash; }", f"rule-arrears_benefits?{case}")
        answer(page, kind=kind)
        assert page.evaluate(FAULTS, FORM) == [], kind


def test_a_form_is_not_wider_than_a_phone(site: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site}/en/{LINK}")
    answer(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(page.locator(f"{FORM} .try-answer")).to_be_in_viewport()
