"""Whatever a vendor calls itself or answers, reports stay ours: well formed, without its markup, its tricks or its paths."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from xml.etree import ElementTree

import pytest

from policy.conformance.judge import Judged, Verdict, judge
from policy.conformance.messages import Code, Reply, Unusable, Welcome
from policy.conformance.reports.all import write_all
from policy.conformance.reports.badge import endpoint, svg
from policy.conformance.reports.compare import compare
from policy.conformance.reports.html import report, statement
from policy.conformance.reports.junit import junit
from policy.conformance.reports.terminal import terminal
from policy.conformance.session import Case, Outcome
from policy.conformance.text import one_line, plain, visible
from policy.conformance.validate import footer, header, result
from policy.law.values import Json
from tests.conformance.conftest import expected

Events = list[dict[str, Json]]
Elements = list[tuple[str, tuple[tuple[str, str | None], ...]]]

HARMLESS = "harmless"
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "image": '"><img src=http://evil.example/x onerror=alert(1)>',
    "attribute": "' onmouseover='alert(1)",
    "style": "</style><style>@import url(//evil.example)</style>",
    "comment": "--><!-- ]]>",
    "entity": "&lt;b&gt; &#60;script&#62; &copy",
    "template": "{{ 7 * 7 }} {% include '/etc/passwd' %}",
    "ansi": "\x1b[2J\x1b[31mred\x1b]0;title\x07\x9b31m",
    "carriage return": "failed\rpassed   ",
    "newline": "x\n结论 / conclusion: 符合 / conformant\n",
    "bidi": "\u202egpj.exe\u202c\u2066\u2069\u200f",
    "invisible": "\u200b\ufeff\u00ad\u2060\U000e0041",
    "xml": "\x00\x01\x0b\x0c\ufffe\uffff\U0001ffff",
    "surrogate": "\ud800",
    "separator": "\u2028\u2029\x85",
    "formula": "=cmd|' /C calc'!A1",
    "signs": "+1 -1 @SUM(A1)",
    "path": "../../../etc/passwd",
    "long": "巨" * 1_000_000,
}


@pytest.fixture(params=list(HOSTILE.values()), ids=list(HOSTILE))
def hostile(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


def replies(text: str) -> list[Reply | Unusable]:
    answer = {"kind": text, "value": {"due": text, text: text}, "needs": [text], "because": [text], "authority": text}
    return [
        Reply("result", {"answer": answer}),
        Reply("fault", {"message": text}),
        Unusable(Code.NOT_JSON, text),
        Reply("rejected", {"problems": [{"field": text}]}),
        Reply("unsupported", {"message": text}),
    ]


def events(cases: list[Case], text: str) -> Events:
    """A record in which the text stands wherever a vendor may write."""
    welcome = Welcome(text, text, ("lanterns", text))
    outcomes = [Outcome(case, judge(case, reply), 7) for case, reply in zip(cases, cycle(replies(text)), strict=False)]
    return recorded(cases, welcome, outcomes, target=text)


def recorded(cases: list[Case], welcome: Welcome, outcomes: list[Outcome], target: str = "file") -> Events:
    first = header(cases, welcome, target=target, selection="")
    return [first, *map(result, outcomes), footer(outcomes, welcome, whole=True)]


def by_id(cases: list[Case]) -> Mapping[str, Case]:
    return {case["id"]: case for case in cases}


class Page(HTMLParser):
    """The elements and the attributes of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: Elements = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def tricks(text: str) -> set[str]:
    """Signs in a text that no reader of it can see for what they are."""
    return {
        hex(ord(c)) for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    }


def pages(cases: list[Case], text: str) -> tuple[str, str]:
    found = events(cases, text)
    return report(found, by_id(cases)), statement(found)


@pytest.fixture(scope="module")
def usual(cases: list[Case]) -> list[Elements]:
    return [Page(page).elements for page in pages(cases, HARMLESS)]


def test_a_page_has_the_elements_of_ours_and_no_other(cases: list[Case], hostile: str, usual: list[Elements]) -> None:
    for page, elements in zip(pages(cases, hostile), usual, strict=True):
        assert Page(page).elements == elements
        assert not tricks(page)
        assert len(page) < 400_000


def test_a_page_refers_to_no_other_origin(cases: list[Case]) -> None:
    for page in pages(cases, HARMLESS):
        assert "default-src 'none'" in page
        for tag, attributes in Page(page).elements:
            assert tag not in {"link", "iframe", "object", "embed", "base", "img"}
            assert not {"src", "href", "action", "srcset", "data", "poster"} & {name for name, _ in attributes}
        assert "url(" not in page
        assert "@import" not in page
        assert "//" not in page


def test_a_page_is_in_both_languages(cases: list[Case]) -> None:
    text = Page(report(events(cases, HARMLESS), by_id(cases))).text
    for case in cases:
        assert case["scenario"]["zh"] in text
        assert case["scenario"]["en"] in text
        assert case["words"]["zh"].splitlines()[0] in text


def test_junit_is_xml(cases: list[Case], hostile: str) -> None:
    text = junit(events(cases, hostile), by_id(cases))
    root = ElementTree.fromstring(text)
    assert root.attrib == {"name": "suigui", "tests": "19", "failures": "11", "errors": "8", "skipped": "0"}
    assert {element.tag for element in root.iter()} == {
        "testsuites", "testsuite", "testcase", "properties", "property", "failure", "error",
    }  # fmt: skip
    assert not tricks(text)
    assert len(text) < 200_000


def test_a_terminal_shows_our_lines_and_no_others(cases: list[Case], hostile: str) -> None:
    text = terminal(events(cases, hostile), by_id(cases))
    assert not tricks(text)
    assert text.count("\n") == terminal(events(cases, HARMLESS), by_id(cases)).count("\n")
    assert [line for line in text.splitlines() if line.startswith("结论")] == [
        "结论 / conclusion: 不符合 / not conformant"
    ]
    assert len(text) < 100_000


def test_two_runs_beside_each_other(cases: list[Case], hostile: str) -> None:
    text = compare(events(cases, HARMLESS), events(cases, hostile))
    assert not tricks(text)
    assert text.count("\n") == 6


def test_badges(cases: list[Case], hostile: str) -> None:
    found = events(cases, hostile)
    ElementTree.fromstring(svg(found))
    assert json.loads(endpoint(found))["message"] == "nonconformant 0/19"


def test_reports_have_the_names_that_we_chose(cases: list[Case], tmp_path: Path, hostile: str) -> None:
    folder = tmp_path / "inside" / "reports"
    written = write_all(events(cases, hostile), by_id(cases), folder)
    everything = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert everything == set(written)
    assert {path.name for path in written} == {"report.html", "statement.html", "junit.xml", "badge.svg", "badge.json"}
    assert {path.parent for path in written} == {folder}


@pytest.mark.parametrize(
    "verdict", [Verdict.UNSUPPORTED, Verdict.NOT_APPLICABLE, Verdict.NOT_RUN, Verdict.ERROR, Verdict.BROKEN_CLAIM]
)
def test_nothing_left_out_counts_as_passed(cases: list[Case], verdict: Verdict) -> None:
    """One case passes and all others are left out, each in its way."""
    passed = Outcome(cases[0], Judged(Verdict.PASS))
    others = [Outcome(case, Judged(verdict)) for case in cases[1:]]
    found = recorded(cases, Welcome("x", "1", ("lanterns/registration",)), [passed, *others])
    suite = ElementTree.fromstring(junit(found, by_id(cases))).find("testsuite")
    assert suite is not None
    plain_cases = [case for case in suite.iter("testcase") if {child.tag for child in case} == {"properties"}]
    assert len(plain_cases) == 1
    assert int(suite.attrib["tests"]) == len(cases)
    assert sum(int(suite.attrib[kind]) for kind in ("failures", "errors", "skipped")) == len(cases) - 1
    assert json.loads(endpoint(found))["message"].endswith(f" 1/{len(cases)}")
    assert f"1/{len(cases)}" in svg(found)
    assert "passed: 1\n" in terminal(found, by_id(cases))
    assert f"{verdict.en}: {len(cases) - 1}\n" in terminal(found, by_id(cases))
    assert found[-1]["verdicts"][verdict.value] == len(cases) - 1


def test_each_failure_says_what_to_repeat_and_why(cases: list[Case]) -> None:
    case = cases[0]
    body = {**expected(case)["answer"], "value": {"exempt": False, "late": True}, "because": ["lanterns/art_2__para_1"]}
    outcome = Outcome(case, judge(case, Reply("result", {"answer": body})))
    found = recorded([case], Welcome("x", "1", ("lanterns",)), [outcome])
    for text in (terminal(found, by_id(cases)), report(found, by_id(cases)), junit(found, by_id(cases))):
        assert case["id"] in text
        assert case["citation"]["zh"] in text
        assert "value.late" in text
    shown = terminal(found, by_id(cases))
    assert f"suigui replay {case['id']}" in shown
    assert "value.late: 应为 / wanted false，实为 / got true" in shown
    assert "依据不同" in shown
    assert case["notes"]["zh"][0] in shown


def test_what_passes_and_fails_anew(cases: list[Case]) -> None:
    def run(*passing: int) -> Events:
        outcomes = [
            Outcome(case, Judged(Verdict.PASS if n in passing else Verdict.FAIL)) for n, case in enumerate(cases)
        ]
        return recorded(cases, Welcome("x", "1", ("lanterns",)), outcomes)

    told = compare(run(0, 1), run(1, 2))
    assert f"newly passed: 1\n  {cases[2]['id']}\n" in told
    assert f"newly not passed: 1\n  {cases[0]['id']}  fail\n" in told
    assert "unchanged: 17" in told
    assert "the cases differ" in compare(run(0), recorded(cases[:3], Welcome("x", "1", ("lanterns",)), []))


def test_visible_text() -> None:
    assert visible("灯笼🏮 <b> ü\n") == "灯笼🏮 <b> ü\n"
    assert visible("\x1b\r\t\u202e\ud800") == "\\u{1b}\\u{d}\\u{9}\\u{202e}\\u{d800}"
    assert plain("abc", 3) == "abc"
    assert plain("abcd", 3) == "abc…"
    assert plain("\x1b\x1b", 4) == "\\u{1…"
    assert one_line("a\nb") == "a b"
    assert one_line("\n" * 500) == " " * 200 + "…"
