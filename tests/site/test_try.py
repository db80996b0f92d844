"""What the forms are made of: their data, their links, the packed rules, and the Python fetched for them."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import subprocess
import sys
import tarfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

import policy.cli.suite
import policy.site
from policy.cli import main
from policy.site import pyodide, write
from policy.site.reply import replied
from policy.site.try_case import asked, form_script, packed_rules
from policy.site.ui import words
from policy.site.volume import Volume
from policy.suite.ask import answer_request, decisions
from policy.suite.dossier import Dossier, regulations
from policy.suite.world import Case
from tests.site.html_tree import Element, read_page
from tests.suite.lanterns.rules import REGULATION
from tests.suite.workbench import copied

TODAY = date(2031, 1, 1)
KNOWN = decisions({"lanterns": REGULATION})


@pytest.fixture(scope="module")
def lanterns(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    return copied(tmp_path_factory.mktemp("lanterns")).dossier()


@pytest.fixture(scope="module")
def pages(lanterns: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the ordinance, with stand-ins for Pyodide's files."""
    folder = tmp_path_factory.mktemp("pages")
    python = folder / "python"
    python.mkdir()
    for name in pyodide.FILES:
        (python / name).write_text(name, encoding="utf-8")
    write((lanterns,), folder, TODAY, python)
    return folder


def forms(lanterns: Dossier) -> dict[str, Any]:
    script = form_script(Volume(lanterns))
    found: dict[str, Any] = json.loads(script.removeprefix("window.suiguiForms = ").removesuffix(";\n"))
    return found


# ---- The data of the forms


def test_a_form_has_the_schemas_of_its_decision(lanterns: Dossier) -> None:
    found = forms(lanterns)
    assert found["on"] == "2030-03-01"
    assert found["decisions"].keys() == REGULATION.decisions.keys()
    for name, decision in REGULATION.decisions.items():
        assert found["decisions"][name]["facts"] == decision.facts.schema()
        assert found["decisions"][name]["value"] == decision.outcome.schema()


def test_every_provision_that_an_answer_can_cite_has_its_words_and_address(lanterns: Dossier) -> None:
    places = forms(lanterns)["places"]
    assert places.keys() == {id for decision in REGULATION.decisions.values() for id in decision.can_cite}
    assert lanterns.english
    for id, (zh, en, href, text, english) in places.items():
        assert (zh, en) == (lanterns.document.get(id).citation, Volume(lanterns).citation(id).en)
        assert href.endswith(f"#{id}")
        assert (text, english) == (lanterns.document.get(id).text, lanterns.english.get(id).text)


def test_a_reading_stands_first_where_its_provision_can_be_cited(lanterns: Dossier) -> None:
    found = forms(lanterns)
    (reading,) = found["readings"]
    assert (reading["id"], reading["default"]) == ("R1", "calendar_months")
    assert [option[0] for option in reading["options"]] == ["calendar_months", "day_to_day"]
    assert found["decisions"]["registration"]["readings"] == ["R1"]
    assert found["decisions"]["fee"]["readings"] == []
    assert found["delegations"].keys() == {"G1"}


def test_the_forms_have_their_words_in_both_languages(lanterns: Dossier) -> None:
    found = forms(lanterns)["words"]
    assert found["yes"] == [words("zh")["try_yes"], words("en")["try_yes"]]
    assert all(all(both) for both in found.values())


# ---- A case as part of an address


def test_a_case_is_the_tail_of_an_address() -> None:
    facts = {"bought": "2030-05", "candles": 12, "festival": False, "left": None}
    case = Case("lanterns", "lanterns/registration", "2030-07-31", facts, {"R1": "day_to_day"}, {}, ())
    assert parse_qsl(asked(case)) == [
        ("on", "2030-07-31"),
        ("bought", "2030-05"),
        ("candles", "12"),
        ("festival", "false"),
        ("left", "null"),
        ("reading.R1", "day_to_day"),
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_case_leads_to_the_form_of_its_decision(lanterns: Dossier, pages: Path, language: str) -> None:
    wanted = {(f"rule-{r.case.decision.partition('/')[2]}", asked(r.case)) for r in lanterns.results if r.case}
    found = set()
    for article in (1, 2, 3):
        for link in read_page(pages / language / f"lanterns/article_{article}.md").all("try-link"):
            href, _, rule = str(link.attributes["href"]).partition("#")
            page = read_page((pages / language / "lanterns" / href).with_suffix(".md").resolve())
            assert page.by_id(rule).all("try")
            found.add((rule, link.attributes["data-case"]))
    assert found == wanted


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_decision_has_its_form_on_one_page(pages: Path, language: str) -> None:
    found = [
        form.attributes["data-decision"]
        for path in (pages / language / "lanterns").glob("article_*.md")
        for form in read_page(path).all("try")
    ]
    assert sorted(map(str, found)) == sorted(REGULATION.decisions)


# ---- Python and the rules, once for both languages


@pytest.mark.parametrize(("language", "root"), [("zh", ""), ("en", "en/")])
def test_both_languages_read_the_same_python_and_forms(pages: Path, language: str, root: str) -> None:
    settings = settings_of(pages / language / "lanterns/article_1.md")
    # In the built site the Chinese tree is the root and the English one stands in en/.
    here = Path("/site") / root / "lanterns"
    for name, place in (("data-python", "assets/python"), ("data-forms", "assets/try/lanterns.js")):
        assert Path(f"{here}/{settings.attributes[name]}").parts[:2] == ("/", "site")
        address = (here / str(settings.attributes[name])).resolve()
        assert address == Path("/site") / place
        assert (pages / "zh" / place).exists()
        assert not (pages / "en" / place).exists()


def test_python_and_the_rules_stand_in_the_site(pages: Path) -> None:
    folder = pages / "zh/assets/python"
    assert {path.name for path in folder.iterdir()} == {*pyodide.FILES, "rules.zip"}
    assert (folder / "rules.zip").read_bytes() == packed_rules()


def test_a_site_without_python_has_forms_that_say_so(lanterns: Dossier, tmp_path: Path) -> None:
    write((lanterns,), tmp_path, TODAY)
    assert settings_of(tmp_path / "zh/lanterns/article_1.md").attributes["data-python"] == ""
    assert not (tmp_path / "zh/assets/python").exists()


def settings_of(page: Path) -> Element:
    return read_page(page).by_id("try-settings")


def test_the_packed_rules_need_only_the_standard_library(tmp_path: Path) -> None:
    """One integration test with real law: the zip alone, in a Python without packages, answers as the model does."""
    zipfile.ZipFile(io.BytesIO(packed_rules())).extractall(tmp_path)
    facts = {
        "payer": "employer",
        "due": "2023-10",
        "paid_on": "2024-01-31",
        "contribution_in_full": True,
        "late_fee_in_full": True,
    }
    request = {"decision": "medical_insurance/arrears_benefits", "on": "2024-06-01", "facts": facts, "readings": {}}
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from reply import reply; print(reply(sys.argv[1]))"
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", code, json.dumps(request)],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    answer = json.loads(run.stdout)["answer"]
    assert answer["kind"] == "determined"
    assert answer == answer_request(request, decisions(regulations()))


def test_the_same_rules_are_packed_into_the_same_bytes() -> None:
    assert packed_rules() == packed_rules()
    assert not [name for name in zipfile.ZipFile(io.BytesIO(packed_rules())).namelist() if "__pycache__" in name]


# ---- Replies


@pytest.mark.parametrize(
    ("decision", "facts", "kind"),
    [
        ("fee", {"was_late": False}, "determined"),
        ("fee", {"was_late": True, "holder": "shop"}, "needs"),
        ("registration", {"bought": "2029-01", "candles": 20, "registered": "2030-05-01"}, "outside_corpus"),
        ("registration", {"candles": 2000}, "rejected"),
    ],
)
def test_a_reply_is_the_answer_of_every_other_way(decision: str, facts: dict[str, Any], kind: str) -> None:
    request = {"decision": f"lanterns/{decision}", "on": "2030-06-01", "facts": facts, "readings": {}}
    reply = replied(request, KNOWN)
    assert reply == {"answer": answer_request(request, KNOWN), "words": {}}
    assert reply["answer"]["kind"] == kind


def test_a_discretion_says_its_codes_in_words() -> None:
    facts = {"holder": "resident", "was_late": True, "hardship": True}
    reply = replied({"decision": "lanterns/fee", "on": "2030-06-01", "facts": facts, "readings": {}}, KNOWN)
    assert reply["answer"]["kind"] == "discretion"
    assert reply["words"] == {
        "lantern_department": ["市灯笼行政管理部门", "the lantern department"],
        "reduced": ["减收", "reduced"],
        "waived": ["免收", "waived"],
    }


# ---- Fetching Pyodide, with an npm of our own


def npm(folder: Path, script: str) -> Path:
    folder.mkdir()
    (folder / "npm").write_text(f"#!{sys.executable}\n{script}", encoding="utf-8")
    (folder / "npm").chmod(0o755)
    return folder


def package(path: Path, names: tuple[str, ...] = pyodide.FILES) -> str:
    """Writes a package with these files; its digest."""
    with tarfile.open(path, "w:gz") as archive:
        for name in (*names, "README.md"):
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(name)
            archive.addfile(member, io.BytesIO(name.encode()))
    return base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode()


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An npm that hands out a package and notes each call; the package."""
    made = tmp_path / "pyodide.tgz"
    monkeypatch.setattr(pyodide, "_DIGEST", package(made))
    script = (
        f"import shutil, sys, pathlib\npathlib.Path({str(tmp_path / 'calls')!r}).open('a').write(' '.join(sys.argv[1:3]) + chr(10))\n"
        f"shutil.copy({str(made)!r}, sys.argv[-1])\n"
    )
    monkeypatch.setenv("PATH", str(npm(tmp_path / "bin", script)))
    return made


def test_python_is_fetched_once(registry: Path, tmp_path: Path) -> None:
    folder = pyodide.fetch(tmp_path / "cache")
    assert pyodide.fetch(tmp_path / "cache") == folder
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == {n: n for n in pyodide.FILES}
    assert (tmp_path / "calls").read_text(encoding="utf-8") == f"pack pyodide@{pyodide.VERSION}\n"
    assert list((tmp_path / "cache").iterdir()) == [folder]


def test_another_package_than_the_known_one_is_refused(registry: Path, tmp_path: Path) -> None:
    package(registry, (*pyodide.FILES, "more.js"))
    with pytest.raises(pyodide.Unavailable, match="sha512-"):
        pyodide.fetch(tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_without_npm_there_is_no_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pyodide.Unavailable, match="no npm"):
        pyodide.fetch(tmp_path / "cache")


def test_what_npm_says_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(npm(tmp_path / "bin", "import sys\nsys.exit('npm error network down')\n")))
    with pytest.raises(pyodide.Unavailable, match="network down"):
        pyodide.fetch(tmp_path / "cache")


# ---- The command


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """The folder of Python that ``suigui site`` hands to the pages, without writing any."""
    found: list[Path | None] = []

    def pages(dossiers: object, target: Path, *, python: Path | None, **rest: object) -> int:
        found.append(python)
        return 0

    monkeypatch.setattr(policy.site, "write", pages)
    monkeypatch.setattr(policy.site, "build", lambda pages, site: None)
    monkeypatch.setattr(policy.cli.suite, "dossiers", lambda document: ())
    return found


def test_the_site_is_built_with_python(
    handed: list[Path | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyodide, "fetch", lambda cache: tmp_path)
    assert main(["site", str(tmp_path)]) == 0
    assert handed == [tmp_path]


def test_the_site_is_built_without_python_when_told_to(handed: list[Path | None], tmp_path: Path) -> None:
    assert main(["site", str(tmp_path), "--without-python"]) == 0
    assert handed == [None]


def test_the_build_says_why_it_has_no_python(
    handed: list[Path | None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def nothing(cache: Path) -> Path:
        raise pyodide.Unavailable("network down")

    monkeypatch.setattr(pyodide, "fetch", nothing)
    assert main(["site", str(tmp_path)]) == 0
    assert handed == [None]
    assert "network down" in capsys.readouterr().err
