"""The command on the real documents, and its exit codes on an ordinance that we can break."""

from __future__ import annotations

import functools
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from policy import cli
from policy.cli import suite
from policy.corpus import DOCUMENTS
from policy.corpus.registers import VERDICTS
from policy.suite import dossier as dossiers
from policy.suite import verify
from policy.suite.dossier import EXECUTABLE, Dossier, read_features
from policy.suite.ledger import STATUSES
from policy.suite.run import run
from tests.suite.workbench import ARTICLE_1, Workbench

DOCUMENT = "medical_insurance"


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """Each command reads the documents; here they are read once for all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dossiers, "dossier", functools.cache(dossiers.dossier))
        yield


@pytest.fixture
def lanterns(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    """The lantern ordinance as the only document of ``suigui verify``."""

    def read(slug: str) -> Dossier:
        return bench.dossier()

    monkeypatch.setattr(verify, "DOCUMENTS", ("lanterns",))
    monkeypatch.setattr(verify, "dossier", read)
    return bench


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """The JSON that a successful command prints."""
    assert cli.main(arguments) == 0
    return json.loads(capsys.readouterr().out)


def test_every_decision_is_listed_with_schemas_that_its_cases_satisfy(capsys: pytest.CaptureFixture[str]) -> None:
    listed = printed(capsys, "decide", "--list", "--json")["decisions"]
    facts = {}
    for decision in listed:
        assert set(decision) == {"decision", "zh", "en", "facts", "answer", "cites"}
        Draft202012Validator.check_schema(decision["facts"])
        Draft202012Validator.check_schema(decision["answer"])
        facts[decision["decision"]] = Draft202012Validator(decision["facts"])
        known = dossiers.dossier(decision["decision"].partition("/")[0]).document.ids
        assert {id.partition("/")[2] for id in decision["cites"]} <= set(known)
    cases = printed(capsys, "cases", "--json")["cases"]
    assert len({case["id"] for case in cases}) == len(cases) > 1000
    for case in cases:
        if case["expect"]["kind"] != "rejected":
            facts[case["decision"]].validate(case["facts"])
    assert {case["decision"] for case in cases} == set(facts)


def test_a_case_has_the_promised_parts(capsys: pytest.CaptureFixture[str]) -> None:
    cases = printed(capsys, "cases", DOCUMENT, "--json")["cases"]
    for case in cases:
        assert set(case) == {
            "id", "document", "provision", "decision", "on", "facts", "readings", "expect", "because", "scenario",
        }  # fmt: skip
        assert case["document"] == DOCUMENT
        assert case["because"] or case["expect"]["kind"] == "rejected"
        assert case["expect"].keys() - {"kind"} or case["expect"]["kind"] in ("outside_corpus", "not_in_force")
        path, _, line = case["scenario"]["at"].rpartition(":")
        assert path.startswith(f"{DOCUMENT}/article_")
        assert int(line) > 1


def test_the_ledger_has_every_provision(capsys: pytest.CaptureFixture[str]) -> None:
    rows = printed(capsys, "ledger", "--json")["provisions"]
    assert {row["id"].partition("/")[0] for row in rows} == set(DOCUMENTS)
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert set(row) == {"id", "citation", "verdict", "evidence", "scenarios", "rules", "reason", "status"}
        assert row["status"] in STATUSES
        executable = row["id"].partition("/")[0] in EXECUTABLE
        assert (row["verdict"] in VERDICTS) if executable else row["status"] == "corpus_only"
    assert printed(capsys, "ledger", DOCUMENT, "--json")["provisions"] == [
        row for row in rows if row["id"].startswith(f"{DOCUMENT}/")
    ]


def test_the_english_edition_of_every_document_asks_the_same_cases(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["features", "--lang", "en", str(tmp_path)]) == 0
    assert "features" in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == set(EXECUTABLE)
    for slug in EXECUTABLE:
        kept = dossiers.dossier(slug)
        assert kept.sentences
        assert kept.regulation
        english = [
            run(scenario, "en", kept.sentences, kept.regulation, kept.document.places)
            for feature in read_features(tmp_path / slug)
            for scenario in feature.scenarios
        ]
        assert [result.failure for result in english if result.failure] == []
        assert [r.case and r.case.id for r in english] == [r.case and r.case.id for r in kept.results]


@pytest.mark.parametrize("command", [("ledger", DOCUMENT), ("cases", DOCUMENT), ("decide", "--list")])
def test_without_json_a_command_prints_lines(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(command) == 0
    assert capsys.readouterr().out.count("\n") > 50


def test_a_batch_has_a_line_out_for_each_line_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = printed(capsys, "cases", DOCUMENT, "--json")["cases"][:5]
    keys = ("decision", "on", "facts", "readings")
    lines = [json.dumps({key: case[key] for key in keys}) for case in cases] + ["", "{", "[]"]
    batch = tmp_path / "requests.jsonl"
    batch.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert cli.main(["decide", "--batch", str(batch)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(answers) == len(lines)
    assert [answer["kind"] for answer in answers[:5]] == [case["expect"]["kind"] for case in cases]
    assert [answer["kind"] for answer in answers[5:]] == ["rejected"] * 3


def test_facts_are_answered_from_a_file_and_from_stdin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    decision = f"{DOCUMENT}/benefits_when_stopped"
    facts = '{"first_unpaid": "2023-10", "month": "2023-11"}'
    file = tmp_path / "facts.json"
    file.write_text(facts, encoding="utf-8")
    answer = printed(capsys, "decide", decision, "--on", "2024-06-01", "--facts", str(file))
    assert answer["because"] == [f"{DOCUMENT}/art_12__para_1"]
    monkeypatch.setattr("sys.stdin", io.StringIO(facts))
    assert printed(capsys, "decide", decision, "--on", "2024-06-01", "--facts", "-") == answer
    monkeypatch.setattr("sys.stdin", io.StringIO('{"first_unpaid": "October"}'))
    assert cli.main(["decide", decision, "--facts", "-"]) == 1
    rejected = json.loads(capsys.readouterr().out)
    assert [problem["field"] for problem in rejected["problems"]] == ["first_unpaid"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["ledger", "nothing"], "no document 'nothing'"),
        (["cases", "nothing"], "no document 'nothing'"),
        (["decide"], "give DOCUMENT/DECISION and --facts FILE"),
        (["decide", f"{DOCUMENT}/benefits_when_stopped"], "give DOCUMENT/DECISION and --facts FILE"),
        (["decide", "--batch", "no-such-file.jsonl"], "no-such-file.jsonl"),
    ],
)
def test_a_wrong_call_ends_with_2_and_says_why(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("suigui: ")
    assert told in captured.err


@pytest.mark.parametrize(
    "arguments", [[], ["nonsense"], ["features", "--lang", "fr", "."], ["decide", "--list", "--batch", "-"]]
)
def test_a_command_that_does_not_exist_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "usage: suigui" in capsys.readouterr().err


def test_verification_that_holds_ends_with_0(lanterns: Workbench, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "verify", "--json") == {
        "documents": [
            {
                "document": "lanterns",
                "executable": True,
                "provisions": 7,
                "settled": 7,
                "verdicts": {"computable": 4, "delegation": 1, "statement": 1, "definition": 1},
                "cases": 19,
                "passed": 19,
                "suspect": 0,
                "open_readings": 1,
            }
        ],
        "findings": [],
    }
    assert cli.main(["verify"]) == 0
    assert "全部检查通过 / every check holds" in capsys.readouterr().out


def test_verification_that_fails_ends_with_1_and_names_the_line(
    lanterns: Workbench, capsys: pytest.CaptureFixture[str]
) -> None:
    lanterns.edit(ARTICLE_1, "    声明只在节庆期间悬挂的。", "    只在节庆期间悬挂的。")
    path, line = lanterns.place(ARTICLE_1, "    只在节庆期间悬挂的。")
    assert cli.main(["verify"]) == 1
    out = capsys.readouterr().out
    assert f"{path}:{line}: [suspect] " in out
    assert "1 处问题 / findings" in out
    assert cli.main(["verify", "--json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["file"], finding["line"], finding["check"]) == (str(path), line, "suspect")


def test_a_feature_that_cannot_be_read_safely_ends_with_1(
    lanterns: Workbench, capsys: pytest.CaptureFixture[str]
) -> None:
    lanterns.edit(ARTICLE_1, "场景: 超过", "场景：超过")
    assert cli.main(["verify"]) == 1
    assert "[full-width-colon]" in capsys.readouterr().err


def test_a_reader_that_stops_reading_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stops(*_: object) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr(suite, "print_json", stops)
    assert cli.main(["decide", "--list", "--json"]) == 0
    assert capsys.readouterr().err == ""
