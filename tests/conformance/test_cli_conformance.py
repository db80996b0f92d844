"""The commands and their exit codes, on the lantern ordinance; and once on real law, over every line."""

from __future__ import annotations

import ast
import functools
import json
import re
import shlex
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from policy import cli
from policy.cli import conformance as commands
from policy.conformance import openapi, reference, validate
from policy.conformance.dataset import cases as cases_of
from policy.conformance.dataset import publish
from policy.conformance.judge import Verdict
from policy.conformance.messages import LARGEST
from policy.conformance.reference import answer
from policy.conformance.serve import server
from policy.conformance.session import Case, run
from policy.conformance.transports import connect
from policy.conformance.transports.http import PATH
from policy.suite import dossier as dossiers
from policy.suite.dossier import Dossier
from tests.conformance import zoo
from tests.conformance.conftest import Traces, forget

SOMEDAY = date.today() + timedelta(days=900)


@pytest.fixture(autouse=True)
def _one_document(dossier: Dossier, monkeypatch: pytest.MonkeyPatch, traces: Traces) -> Iterator[None]:
    monkeypatch.setattr(commands, "dossiers", lambda name: (dossier,))
    yield
    assert traces.left() == []


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """``suigui serve`` on a free port."""
    with server("127.0.0.1", 0) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{listening.server_address[1]}"
        listening.shutdown()
        thread.join()


def target(behaviour: str) -> str:
    return f"exec:{shlex.join((sys.executable, '-I', '-S', str(zoo.__file__), behaviour))}"


def main(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.mark.parametrize("line", ["http", "pipes"])
def test_0_conformant_with_every_report(
    line: str, base: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record, folder = tmp_path / "record.jsonl", tmp_path / "reports"
    where = base if line == "http" else target("honest")
    assert main("validate", where, "--record", record, "--report", folder) == 0
    assert "结论 / conclusion: 符合 / conformant" in capsys.readouterr().out
    assert len(list(folder.iterdir())) == 5
    # The same reports from the record alone.
    again = tmp_path / "again"
    assert main("report", record, again) == 0
    for path in folder.iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes()
    assert main("compare", record, record) == 0
    assert "unchanged: 19" in capsys.readouterr().out


def test_0_over_files(tmp_path: Path, cases: list[Case]) -> None:
    requests, answers = tmp_path / "requests.jsonl", tmp_path / "answers.jsonl"
    assert main("requests", requests) == 0
    replies = [answer(json.loads(line)) for line in requests.read_text(encoding="utf-8").splitlines()]
    write_lines(answers, replies)
    assert main("grade", answers) == 0
    write_lines(answers, replies[:-1])
    assert main("grade", answers) == commands.INCOMPLETE
    write_lines(answers, [*replies[:-1], {**replies[-1], "answer": {"kind": "needs"}}])
    assert main("grade", answers) == 1
    write_lines(answers, [*replies, {**replies[-1], "id": "q99\x1b[31m"}])
    assert main("grade", answers) == 2
    write_lines(answers, [{**replies[0], "claims": ["lanterns", "lantern"]}, *replies[1:]])
    assert main("grade", answers) == 2


def write_lines(path: Path, messages: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(message) + "\n" for message in messages), encoding="utf-8")


def test_1_wrong_and_lost_answers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("validate", target("liar,broken_claim,crash"), "--lines", 1) == 1
    shown = capsys.readouterr().out
    assert "不符合 / not conformant" in shown
    assert shown.count("重现 / repeat: suigui replay lanterns/") == 3
    assert set(shown) - {"\n"} == {sign for sign in shown if sign.isprintable()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "nonsense"),
        ("validate", "exec:"),
        ("validate", target("honest"), "--document", "no_such"),
        ("validate", target("honest"), "--cases", "no_such_folder"),
        ("validate", target("honest"), "--known", "no_such_file"),
        ("grade", "no_such_file"),
        ("replay", "lanterns/no_such"),
        ("report", "no_such_file", "reports"),
        ("compare", "no_such_file", "no_such_file"),
    ],
)
def test_2_the_call_itself_is_wrong(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(*arguments) == 2
    assert capsys.readouterr().err.startswith("suigui: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", [("--seconds", "0"), ("--seconds", "inf"), ("--seconds", "nan"), ("--lines", "0")])
def test_2_impossible_options(option: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main("validate", target("honest"), *option)
    assert raised.value.code == 2


@pytest.mark.parametrize("where", ["exec:no-such-command", "http://127.0.0.1:1", "python:no_such_module:answer"])
def test_3_it_cannot_be_reached(where: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("validate", where) == commands.UNREACHABLE
    said = capsys.readouterr().err
    assert "→ " in said, "and what to do"


@pytest.mark.parametrize("behaviour", ["unknown_claim", "no_claim"])
def test_4_it_does_not_speak_the_protocol(behaviour: str) -> None:
    assert main("validate", target(behaviour)) == commands.OTHER_PROTOCOL


def test_4_what_it_says_cannot_touch_the_terminal(base: str, capsys: pytest.CaptureFixture[str]) -> None:
    script = "import sys; print('\\x1b[2J\\r\\u202e{}', flush=True); sys.stderr.write('\\x1b[31m'); sys.stdin.read()"
    command = f"exec:{shlex.join((sys.executable, '-I', '-S', '-c', script))}"
    assert main("validate", command) == commands.OTHER_PROTOCOL
    said = capsys.readouterr().err
    assert said.replace("\n", "").isprintable()
    assert "\\u{1b}[2J" in said


def test_a_name_is_only_a_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("validate", target("script"), "--report", tmp_path) == 0
    shown = capsys.readouterr().out
    assert "\n<script>alert(1)</script>\\u{1b}[31m\\u{202e} =1+1 9 · " in shown
    assert shown.replace("\n", "").isprintable()
    for path in tmp_path.iterdir():
        assert "<script>" not in path.read_text(encoding="utf-8")


def test_6_a_part_of_the_cases_is_no_conclusion(
    zoo_over_http: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main("validate", f"{zoo_over_http}/honest", "--document", "lanterns", "--report", tmp_path)
        == commands.INCOMPLETE
    )
    assert "incomplete, no conclusion" in capsys.readouterr().out
    assert json.loads((tmp_path / "badge.json").read_text(encoding="utf-8"))["message"] == "incomplete 19/19"


def test_a_published_data_set_serves_as_well(
    zoo_over_http: str,
    dossier: Dossier,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    publish((dossier,), tmp_path / "set")
    record = tmp_path / "record.jsonl"
    assert main("validate", f"{zoo_over_http}/honest", "--cases", tmp_path / "set", "--record", record) == 0
    assert main("report", record, tmp_path / "reports", "--cases", tmp_path / "set") == 0
    monkeypatch.setattr(commands, "dossiers", lambda name: ())
    assert main("report", record, tmp_path / "others") == 2
    assert "the record of other cases" in capsys.readouterr().err


def test_known_failures(
    zoo_over_http: str, cases: list[Case], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "known.yaml"

    def validate_with(*known: tuple[str, date]) -> int:
        path.write_text(
            "".join(f"- {{case: {id}, until: {until}, reason: soon}}\n" for id, until in known), encoding="utf-8"
        )
        return main("validate", f"{zoo_over_http}/liar", "--known", path)

    wrong, right = cases[1]["id"], cases[0]["id"]
    assert validate_with() == 1
    assert validate_with((wrong, SOMEDAY)) == 0
    assert validate_with((wrong, SOMEDAY), (right, SOMEDAY)) == commands.STALE
    assert "it passes now" in capsys.readouterr().err
    assert validate_with((wrong, date(2020, 1, 1))) == commands.STALE
    assert validate_with((right, SOMEDAY)) == 1, "what is new comes before what is stale"
    assert validate_with((wrong, SOMEDAY), ("lanterns/fee/gone", SOMEDAY)) == commands.STALE


def test_a_list_of_known_failures_excuses_no_part(zoo_over_http: str, tmp_path: Path) -> None:
    honest = f"{zoo_over_http}/honest"
    path = tmp_path / "known.yaml"
    path.write_text("[]", encoding="utf-8")
    assert main("validate", honest, "--known", path) == 0
    assert main("validate", honest, "--known", path, "--document", "lanterns") == commands.INCOMPLETE


def test_without_a_name_no_record_is_left(zoo_over_http: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main("validate", f"{zoo_over_http}/honest") == 0
    assert list(tmp_path.iterdir()) == []


def test_a_changed_record_makes_no_report(zoo_over_http: str, tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    assert main("validate", f"{zoo_over_http}/liar", "--record", record) == 1
    record.write_bytes(record.read_bytes().replace(b'"nonconformant"', b'"conformant"'))
    assert main("report", record, tmp_path / "reports") == 2
    assert not (tmp_path / "reports").exists()


@pytest.mark.parametrize("number", [0, 3, 5])
def test_a_case_is_repeated_by_hand(
    number: int, cases: list[Case], base: str, capsys: pytest.CaptureFixture[str]
) -> None:
    case = cases[number]
    assert main("replay", case["id"], "--base", base) == 0
    shown = capsys.readouterr().out.splitlines()
    (curl,) = (line for line in shown if line.startswith("curl "))
    got = json.loads(subprocess.run(shlex.split(curl), capture_output=True, check=True, timeout=20).stdout)
    assert got["type"] == ("rejected" if case["expect"]["kind"] == "rejected" else "result")
    (line,) = (line for line in shown if line.startswith("{"))
    assert answer(json.loads(line)) == got
    (call,) = (line for line in shown if line.startswith("answer("))
    assert answer(ast.literal_eval(call.removeprefix("answer(").removesuffix(")"))) == got
    assert f"# {case['citation']['zh']} · {case['scenario']['zh']}" in shown


def post(base: str, body: bytes, path: str = PATH, length: str | None = None) -> tuple[int, dict[str, Any]]:
    connection = HTTPConnection(base.removeprefix("http://"), timeout=10)
    connection.putrequest("POST", path)
    connection.putheader("Content-Length", str(len(body)) if length is None else length)
    connection.endheaders(body)
    response = connection.getresponse()
    found = response.status, json.loads(response.read())
    connection.close()
    return found


@pytest.mark.parametrize(
    ("body", "status", "type"),
    [
        (b"", 400, "fault"),
        (b"{", 400, "fault"),
        (b"[]", 400, "fault"),
        (b'{"a": 1, "a": 2}', 400, "fault"),
        (b"[" * 100_000, 400, "fault"),
        (b'{"type": "evaluate", "id": "1", "decision": ["lanterns/fee"]}', 200, "unsupported"),
        (b'{"type": "evaluate", "id": "1", "decision": "lanterns/fees"}', 200, "unsupported"),
        (b'{"type": "evaluate", "id": {"a": 1}, "decision": "lanterns/fee", "facts": []}', 200, "rejected"),
        (b'{"type": "evaluate", "decision": "lanterns/fee", "on": 5, "facts": {}}', 200, "rejected"),
        (b'{"type": "evaluate", "decision": "lanterns/fee", "facts": {}, "more": 1}', 200, "rejected"),
        (b'{"type": "evaluate", "decision": "lanterns/fee", "facts": {}, "readings": {"R1": []}}', 200, "rejected"),
        (b'{"type": []}', 200, "fault"),
    ],
)
def test_the_server_answers_everything(base: str, body: bytes, status: int, type: str) -> None:
    found, reply = post(base, body)
    assert (found, reply["type"]) == (status, type)
    assert reply["suigui"] == 1


def test_the_server_reads_what_it_was_told_to_read(base: str) -> None:
    assert post(base, b"", "/elsewhere")[0] == 404
    for length in ("", "x", "-1", "²", "9" * 5000):
        assert post(base, b"", length=length)[0] == 411, length
    assert post(base, b"", length=str(LARGEST + 1))[0] == 413
    with urllib.request.urlopen(f"{base}/openapi.json", timeout=10) as response:
        assert "evaluate_lanterns__fee" in json.load(response)["components"]["schemas"]


def test_who_hangs_up_on_the_server_hears_nothing_more(base: str, capfd: pytest.CaptureFixture[str]) -> None:
    host, _, port = base.removeprefix("http://").partition(":")
    for _ in range(3):
        with socket.create_connection((host, int(port))) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(b"POST /suigui/v1/messages HTTP/1.1\r\nContent-Length: 900\r\n\r\n{")
    assert main("validate", base) == 0
    assert "Traceback" not in capfd.readouterr().err


# Real law, once: the stubs that a vendor begins with, and the reference model as a system like any other.


@pytest.fixture(scope="module")
def real() -> list[Case]:
    whole = dossiers.dossier("medical_insurance")
    return list(cases_of([replace(whole, features=whole.features[::5])]))


@pytest.fixture
def real_law(real: list[Case], monkeypatch: pytest.MonkeyPatch, lanterns: None) -> None:
    found = functools.cache(dossiers.regulations)
    for module in (openapi, reference, validate):
        monkeypatch.setattr(module, "regulations", found)
    monkeypatch.setattr(commands, "_all_cases", lambda folder: real)
    forget()


@pytest.mark.usefixtures("real_law")
@pytest.mark.parametrize("kind", ["python", "stdio", "http"])
def test_a_stub_runs_as_it_was_written_and_passes(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "stub"
    assert main("init", folder, "--kind", kind) == 0
    told = capsys.readouterr().err.splitlines()
    assert told[0] == f"cd {folder}"
    monkeypatch.chdir(folder)
    where = shlex.split(told[-1])[2]
    if kind != "http":
        where = where.replace("python3", sys.executable)
        assert main("validate", where) == 0
        return
    (port,) = re.findall(r"127\.0\.0\.1:(\d+)", where)
    with socket.create_server(("127.0.0.1", 0)) as free:
        other = str(free.getsockname()[1])
    source = (folder / "over_http.py").read_text(encoding="utf-8").replace(port, other)
    (folder / "over_http.py").write_text(source, encoding="utf-8")
    with subprocess.Popen((sys.executable, "over_http.py")) as process:
        where = where.replace(port, other)
        wait_until(lambda: reachable(int(other)))
        assert main("validate", where) == 0
        process.terminate()


def reachable(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def wait_until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not holds() and time.monotonic() < until:
        time.sleep(0.02)


def test_a_stub_overwrites_nothing(tmp_path: Path) -> None:
    assert main("init", tmp_path) == 0
    assert main("init", tmp_path) == 2


@pytest.mark.usefixtures("real_law")
def test_the_reference_model_is_a_system_like_any_other(real: list[Case], base: str, tmp_path: Path) -> None:
    some = real[::7]
    with closing(connect(base)) as line:
        welcome = validate.climb(line, some, 20)
    for where in (base, "python:policy.conformance.reference:answer"):
        outcomes = run(some, functools.partial(connect, where), welcome, seconds=20, lines=1)
        assert {outcome.judged.verdict for outcome in outcomes} == {Verdict.PASS}
