"""A state of the repository for each verdict of the gate, and the verdict in every form that a CI reads."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
import yaml

from policy.corpus import editions, load
from policy.corpus.versions import ROOT as CORPUS
from policy.gate import outputs
from policy.gate.gate import Gate, Level, Section, conservation_faults, judge, manifest_faults, sunsets
from policy.suite.ask import cases_json
from policy.suite.dossier import ROOT
from tests.gate.amending import INSERTED, MONTHS, amended, decree, with_version
from tests.suite.lanterns.rules import Law
from tests.suite.workbench import ARTICLE_1, WORDS, Workbench

TODAY = date(2031, 1, 1)


def judged(bench: Workbench, today: date = TODAY) -> Gate:
    return judge([bench.dossier()], today, 180)


def failing(gate: Gate) -> dict[str, set[str]]:
    """The checks that stop the merge, by section."""
    found: dict[str, set[str]] = {}
    for one in gate.judged:
        if one.level is Level.ERROR:
            found.setdefault(one.section.value, set()).add(one.finding.check)
    return found


def nothing(bench: Workbench) -> None:
    pass


def translated(bench: Workbench, old: str = "", new: str = "") -> None:
    """The amended text in English, as someone translated it."""
    path = bench.path("2032-01-01.en.md")
    text = path.read_text(encoding="utf-8").replace("[untranslated] ", "").replace(old, new)
    path.write_text(text, encoding="utf-8")


STATES: dict[str, tuple[Callable[[Workbench], object], dict[str, set[str]]]] = {
    "no change": (nothing, {}),
    "a word amended": (
        lambda bench: amended(bench, decree(MONTHS)),
        {"suspect": {"suspect"}, "parameters": {"force", "parameter"}, "english": {"parity", "translation"}},
    ),
    "an item added": (
        lambda bench: amended(bench, decree("一、第一条第二款增加一项，作为第三项：“属于文物的。”")),
        {
            "suspect": {"unquoted"},
            "ledger": {"verdict", "evidence"},
            "parameters": {"force"},
            "english": {"translation"},
        },
    ),
    "an article inserted": (
        lambda bench: amended(bench, decree(INSERTED)),
        {
            "suspect": {"unquoted", "article"},
            "ledger": {"verdict"},
            "parameters": {"force"},
            "english": {"translation"},
        },
    ),
    "a paragraph deleted": (
        lambda bench: amended(bench, decree("一、删去第三条第一款。")),
        {"suspect": {"suspect"}, "ledger": {"verdict"}, "parameters": {"force"}},
    ),
    "a mark mended": (
        lambda bench: amended(bench, decree("一、将第三条第一款中的“节能灯笼”修改为“节能、灯笼”。")),
        {"suspect": {"suspect"}, "parameters": {"force"}, "english": {"translation"}},
    ),
    "half-way": (lambda bench: halfway(bench), {"conservation": {"amendment"}}),
    "translated, not reviewed": (
        lambda bench: followed(bench),
        {"suspect": {"suspect"}, "parameters": {"force", "parameter"}},
    ),
    "a wrong expectation": (
        lambda bench: bench.edit(ARTICLE_1, "那么 属于逾期登记", "那么 不属于逾期登记"),
        {"scenarios": {"scenario", "unused-sentence"}},
    ),
}


def followed(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    translated(bench, "within 2 months", "within 4 months")


def halfway(bench: Workbench) -> None:
    (bench.folder / ".amending").mkdir()
    (bench.folder / ".amending" / "ready.json").write_text("{}", encoding="utf-8")


@pytest.mark.parametrize("state", STATES)
def test_each_state_has_its_verdict(bench: Workbench, state: str) -> None:
    change, expected = STATES[state]
    change(bench)
    gate = judged(bench)
    assert gate.passed == (not expected)
    assert failing(gate) == expected


def test_an_amendment_that_was_followed_up_may_be_merged(bench: Workbench) -> None:
    """The quotation confirmed, the rules' version written, the English translated: green again."""
    followed(bench)
    bench.edit(
        ARTICLE_1,
        "    悬挂灯笼的，应当自购得灯笼的次月起，在2个月内登记。",
        "    悬挂灯笼的，应当自购得灯笼的次月起，在4个月内登记。",
    )
    assert judge([bench.dossier(with_version())], TODAY, 180).passed


def test_a_slip_mended_and_confirmed_may_be_merged(bench: Workbench) -> None:
    amended(bench, decree("一、将第三条第一款中的“节能灯笼”修改为“节能、灯笼”。"))
    translated(bench)
    bench.edit("features/article_3.feature", "节能灯笼", "节能、灯笼")
    assert judge([bench.dossier(with_version(Law()))], TODAY, 180).passed


def test_what_nobody_owns_is_a_warning(bench: Workbench) -> None:
    warned = [one for one in judged(bench).judged if one.level is Level.WARNING]
    assert [(one.finding.path.name, one.finding.value) for one in warned] == [
        ("readings.yaml", "1/1: R1"),
        ("delegations.yaml", "1/1: G1"),
    ]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2034, 8, 31), None),
        (date(2034, 9, 1), "还有180天"),
        (date(2035, 2, 28), "还有0天"),
        (date(2035, 3, 1), "已过1天"),
    ],
)
def test_a_term_is_announced_and_its_end_told(bench: Workbench, today: date, said: str | None) -> None:
    document = load("lanterns", root=bench.folder.parent)
    found = list(sunsets(editions(document), today, 180))
    assert [said in finding.value for finding in found if said] == ([True] if said else [])
    assert bool(found) == bool(said)
    assert all(finding.line == bench.place(WORDS, "expires:")[1] for finding in found)
    assert judge([], today, 180).passed


def test_an_old_version_is_never_amended_in_place(bench: Workbench) -> None:
    printed = {"lanterns/" + WORDS: bench.path(WORDS).read_text(encoding="utf-8")}
    root = bench.folder.parent
    assert not list(conservation_faults(printed, root))
    bench.edit(WORDS, "在2个月内", "在4个月内")
    (finding,) = conservation_faults(printed, root)
    assert (finding.path, finding.line) == bench.place(WORDS, "在4个月内")
    bench.edit(WORDS, "在4个月内", "在2个月内")
    bench.edit(WORDS, "\n本办法自2030年3月1日起施行，有效期至2035年2月28日。\n", "")
    assert [one.value[:10] for one in conservation_faults(printed, root)] == ["本办法自2030年3"]
    bench.path(WORDS).unlink()
    assert [one.value for one in conservation_faults(printed, root)] == ["lanterns/" + WORDS]


def test_published_cases_are_those_of_today(bench: Workbench, tmp_path: Path) -> None:
    now = cases_json(bench.dossier())
    assert not list(manifest_faults(tmp_path, now, now))
    other = [{**now[0], "because": []}, *now[2:], {**now[1], "id": "lanterns/fee/000000000000"}]
    said = [finding.value for finding in manifest_faults(tmp_path, other, now)]
    assert [value.split(":")[0] for value in said] == [
        "新增 / added 1",
        "删去 / removed 1",
        "结论已改 / expects otherwise 1",
    ]
    assert now[1]["id"] in said[0]


def test_what_was_not_checked_is_said(bench: Workbench) -> None:
    gate = judged(bench)
    assert [section for section, _ in gate.unchecked] == [Section.MANIFEST]
    assert "– 用例清单" in outputs.terminal(gate)
    kept = bench.dossier()
    given = judge([kept], TODAY, 180, (), (bench.folder, cases_json(kept)), cases_json)
    assert given.passed
    assert not given.unchecked


# What a CI reads


@pytest.fixture
def broken(bench: Workbench) -> Gate:
    amended(bench, decree(MONTHS))
    return judged(bench)


def test_the_terminal_says_what_fails_first_and_how_many(broken: Gate) -> None:
    said = outputs.terminal(broken)
    assert "✗ 待复核 suspect quotations" in said
    assert "✓ 场景证据" in said
    errors = sum(one.level is Level.ERROR for one in broken.judged)
    assert f"must not be merged: {errors} findings" in said


def test_github_shows_each_finding_beside_its_line(broken: Gate, bench: Workbench) -> None:
    lines = outputs.github(broken, bench.folder).splitlines()
    assert len(lines) == len(broken.judged)
    suspect = next(line for line in lines if "suspect" in line)
    line = bench.place(ARTICLE_1, "规则: 第一条第一款")[1] + 1
    assert suspect.startswith(f"::error file={ARTICLE_1},line={line},title=待复核 suspect::引文“")
    assert all(line.startswith(("::error ", "::warning ")) for line in lines)


def test_github_commands_are_escaped() -> None:
    assert outputs._escaped("100%\n,:", ",:") == "100%25%0A%2C%3A"


SARIF = {
    "type": "object",
    "required": ["version", "runs", "$schema"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {"required": ["id"], "properties": {"shortDescription": {"required": ["text"]}}},
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "items": {
                            "required": ["message", "ruleId", "ruleIndex", "locations", "partialFingerprints"],
                            "properties": {
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "message": {"required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
                                "locations": {
                                    "minItems": 1,
                                    "items": {
                                        "required": ["physicalLocation"],
                                        "properties": {
                                            "physicalLocation": {
                                                "required": ["artifactLocation"],
                                                "properties": {
                                                    "artifactLocation": {"properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}}},
                                                    "region": {"properties": {"startLine": {"type": "integer", "minimum": 1}}},
                                                },
                                            }
                                        },
                                    },
                                },
                                "partialFingerprints": {"additionalProperties": {"type": "string"}},
                            },
                        }
                    },
                },
            },
        },
    },
}  # fmt: skip
"""What the schema of SARIF 2.1.0 demands of the parts that we write."""


def test_sarif_is_what_its_schema_demands(broken: Gate, bench: Workbench) -> None:
    written = json.loads(json.dumps(outputs.sarif(broken, bench.folder)))
    jsonschema.validate(written, SARIF)
    (run,) = written["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(broken.judged)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.endswith("rules.py") or (bench.folder / uri).exists()


def test_sarif_knows_a_finding_again_on_another_line(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, "    光度不足10烛的；", "    光度不足12烛的；")
    before = outputs.sarif(judged(bench), bench.folder)
    bench.edit(ARTICLE_1, "# language: zh-CN\n", "# language: zh-CN\n\n")
    after = outputs.sarif(judged(bench), bench.folder)
    prints = [{r["partialFingerprints"]["suigui/v1"] for r in one["runs"][0]["results"]} for one in (before, after)]
    assert before != after
    assert prints[0] == prints[1]


def test_junit_has_a_case_a_section(broken: Gate, bench: Workbench) -> None:
    root = ElementTree.fromstring(outputs.junit(broken, bench.folder))
    cases = root.findall("testsuite/testcase")
    assert len(cases) == len(Section) == int(root.attrib["tests"])
    failed = [failure.attrib["type"] for case in cases for failure in case.findall("failure")]
    assert set(failed) == set(failing(broken))
    assert len(failed) == int(root.attrib["failures"])
    assert len(root.findall("testsuite/testcase/skipped")) == 1


# The repository itself


def test_no_text_of_the_corpus_differs_from_the_printed_one() -> None:
    from policy.corpus import gazette

    assert not list(conservation_faults(gazette.files(gazette.read()), CORPUS))


@pytest.mark.parametrize("name", ["github-action.yml", "gitlab-ci.yml", "pre-commit-config.yaml"])
def test_the_ready_made_files_run_the_gate(name: str) -> None:
    text = (ROOT / "examples" / "gate" / name).read_text(encoding="utf-8")
    assert yaml.safe_load(text)
    assert "suigui gate" in text
