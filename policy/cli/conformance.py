"""Commands about a vendor's system: serve, validate, requests, grade, replay, init, report, compare."""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from policy.cli.common import Command, dossiers, say

if TYPE_CHECKING:
    from policy.conformance.known import Known
    from policy.conformance.session import Case, Outcome

UNREACHABLE, OTHER_PROTOCOL, INCOMPLETE, STALE = 3, 4, 6, 7
"""Exit codes of their own; 0, 1 and 2 are those of every command."""


def add(command: Command) -> None:
    serve = command("serve", _serve, "以 HTTP 提供参考模型 / the reference model behind HTTP")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8193, help="0 取空闲端口 / 0 takes a free one")
    serve.add_argument("--stdio", action="store_true", help="改用标准输入输出 / over stdin and stdout instead")
    validate = command("validate", _validate, "检验一个系统 / validate a system")
    validate.add_argument(
        "target", metavar="TARGET", help="http://…、python:模块:函数 / module:function、exec:命令 / command"
    )
    validate.add_argument("--seconds", type=_seconds, default=10.0, help="每问的时限 / time for each answer")
    validate.add_argument("--lines", type=_lines, default=2, help="同时提问的路数 / how many questions at once")
    validate.add_argument("--known", type=Path, metavar="FILE", help="已知失败的清单 / dated list of known failures")
    requests = command("requests", _requests, "把问题写成文件 / write the questions as a file")
    requests.add_argument("file", type=Path, metavar="REQUESTS.jsonl")
    grade = command("grade", _grade, "评判回答文件 / judge a file of answers")
    grade.add_argument("file", type=Path, metavar="ANSWERS.jsonl")
    for judged in (validate, grade):
        judged.add_argument("--record", type=Path, metavar="FILE", help="运行记录 / the record of the run")
        judged.add_argument("--report", type=Path, metavar="DIR", help="写出全部报告 / write every report")
    for selecting in (validate, requests, grade):
        selecting.add_argument("--document", help="只检验一份文件（不作结论） / one document only: no conclusion")
        selecting.add_argument("--cases", type=Path, metavar="DIR", help="已发布的用例集 / a published data set")
    replay = command("replay", _replay, "重问一个用例 / ask one case again by hand")
    replay.add_argument("case", metavar="CASE")
    replay.add_argument("--base", default="http://127.0.0.1:8193", help="curl 的地址 / address for curl")
    init = command("init", _init, "写出可运行的样例系统 / write a system to start from")
    init.add_argument("directory", type=Path, metavar="DIR")
    init.add_argument("--kind", choices=("python", "http", "stdio"), default="python")
    report = command("report", _report, "由运行记录写出报告 / write the reports of a record")
    report.add_argument("record", type=Path, metavar="RECORD")
    report.add_argument("directory", type=Path, metavar="DIR")
    report.add_argument("--cases", type=Path, metavar="DIR", help="记录所用的用例集 / the data set of the record")
    compare = command("compare", _compare, "比较两次运行 / compare two runs")
    compare.add_argument("before", type=Path, metavar="A")
    compare.add_argument("after", type=Path, metavar="B")


def _serve(options: argparse.Namespace) -> int:
    if options.stdio:
        from policy.conformance.reference import answer
        from policy.conformance.worker import serve as serve_lines

        serve_lines(answer, sys.stdin.buffer, sys.stdout.buffer)
        return 0
    from policy.conformance.serve import serve

    serve(options.host, options.port)
    return 0


def _validate(options: argparse.Namespace) -> int:
    from policy.conformance.events import Recorder
    from policy.conformance.known import read_known
    from policy.conformance.messages import Code
    from policy.conformance.transports import connect
    from policy.conformance.validate import Stopped, validate

    cases = _cases(options)
    known = read_known(options.known) if options.known else None
    progress = _Progress(len(cases))
    with _record(options) as record:
        try:
            with record.open("w", encoding="utf-8", newline="\n") as file:
                validate(
                    cases,
                    lambda: connect(options.target),
                    Recorder(file),
                    target=options.target,
                    selection=options.document or "",
                    seconds=options.seconds,
                    lines=options.lines,
                    progress=progress,
                )
        except Stopped as stopped:
            say(str(stopped))
            unreachable = stopped.unusable.code in (Code.CANNOT_CONNECT, Code.CANNOT_START, Code.CRASHED)
            return UNREACHABLE if unreachable else OTHER_PROTOCOL
        return _conclude(options, record, cases, known)


def _requests(options: argparse.Namespace) -> int:
    from policy.conformance.files import write_requests

    cases = _cases(options)
    write_requests(cases, options.file)
    say(f"{options.file}: {len(cases)} 个问题 / questions")
    return 0


def _grade(options: argparse.Namespace) -> int:
    from policy.conformance.events import Recorder
    from policy.conformance.files import grade, read_answers, unasked
    from policy.conformance.messages import Unusable
    from policy.conformance.text import one_line
    from policy.conformance.validate import footer, header, known_claims, result

    cases = _cases(options)
    welcome, answers = read_answers(options.file, cases)
    try:
        known_claims(welcome)
    except Unusable as unusable:
        raise ValueError(f"{options.file}:1: {unusable}") from None
    if extra := unasked(cases, answers):
        shown = ", ".join(map(one_line, extra[:5]))
        raise ValueError(f"{options.file}: {len(extra)} 个回答没有对应的问题 / answer no question: {shown}")
    outcomes = list(grade(cases, welcome, answers))
    selection = options.document or ""
    with _record(options) as record:
        with record.open("w", encoding="utf-8", newline="\n") as file:
            recorder = Recorder(file)
            recorder.write(header(cases, welcome, target=str(options.file), selection=selection))
            for outcome in outcomes:
                recorder.write(result(outcome))
            recorder.write(footer(outcomes, welcome, whole=not selection))
        return _conclude(options, record, cases, None)


def _replay(options: argparse.Namespace) -> int:
    from policy.conformance.dataset import cases
    from policy.conformance.replay import replay

    found = next((case for case in cases(dossiers(options.case.partition("/")[0])) if case["id"] == options.case), None)
    if found is None:
        raise LookupError(f"没有用例 / no case {options.case!r}: suigui cases")
    print(replay(found, options.base))
    return 0


def _init(options: argparse.Namespace) -> int:
    from policy.conformance.stubs import write_stub

    for line in write_stub(options.kind, options.directory):
        say(line)
    return 0


def _report(options: argparse.Namespace) -> int:
    from policy.conformance.events import read_record
    from policy.conformance.reports.all import write_all

    events, known = read_record(options.record), _by_id(_all_cases(options.cases))
    if any(event["case"] not in known for event in events if event["event"] == "result"):
        raise LookupError(f"{options.record}: 是另一套用例的记录 / the record of other cases: --cases")
    for path in write_all(events, known, options.directory):
        say(str(path))
    return 0


def _compare(options: argparse.Namespace) -> int:
    from policy.conformance.events import read_record
    from policy.conformance.reports.compare import compare

    print(compare(read_record(options.before), read_record(options.after)))
    return 0


def _conclude(options: argparse.Namespace, record: Path, cases: Sequence[Case], known: tuple[Known, ...] | None) -> int:
    """Prints the report of the record just written, and returns the exit code of the whole."""
    from policy.conformance.events import read_record
    from policy.conformance.known import compare
    from policy.conformance.reports.all import write_all
    from policy.conformance.reports.failures import wrong
    from policy.conformance.reports.terminal import terminal
    from policy.conformance.text import one_line
    from policy.conformance.validate import Conclusion, conclusion_of

    events = read_record(record)
    print(terminal(events, _by_id(cases)))
    if options.report:
        for path in write_all(events, _by_id(cases), options.report):
            say(str(path))
    conclusion = conclusion_of(events[-1])
    if known is not None:
        failed, asked = [event["case"] for event in wrong(events)], [case["id"] for case in cases]
        found = compare(known, failed, asked, date.today())
        for id, why in found.stale:
            say(f"{options.known}: {one_line(id)}: {why}")
        if found.new:
            return 1
        if found.stale:
            return STALE
        if conclusion is Conclusion.NONCONFORMANT:
            return 0  # every failure is on the list; a run that is not complete it does not excuse
    return {Conclusion.CONFORMANT: 0, Conclusion.NONCONFORMANT: 1, Conclusion.INCOMPLETE: INCOMPLETE}[conclusion]


class _Progress:
    """Says on stderr how far the run is, where a person is watching."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = self._wrong = 0

    def __call__(self, outcome: Outcome) -> None:
        from policy.conformance.judge import WRONG

        self._done += 1
        self._wrong += outcome.judged.verdict in WRONG
        if sys.stderr.isatty() and (self._done % 25 == 0 or self._done == self._total):
            end = "\n" if self._done == self._total else ""
            print(f"\r{self._done}/{self._total}  ✗ {self._wrong}", end=end, file=sys.stderr, flush=True)


@contextmanager
def _record(options: argparse.Namespace) -> Iterator[Path]:
    """The record's file; where none was named, one that is gone afterwards."""
    if options.record:
        options.record.parent.mkdir(parents=True, exist_ok=True)
        yield options.record
        return
    with tempfile.TemporaryDirectory(prefix="suigui-") as folder:
        yield Path(folder) / "record.jsonl"


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError("写正数 / a number above 0")
    return seconds


def _lines(text: str) -> int:
    lines = int(text)
    if lines < 1:
        raise argparse.ArgumentTypeError("至少1路 / at least 1")
    return lines


def _cases(options: argparse.Namespace) -> list[Case]:
    found = _all_cases(options.cases)
    if options.document:
        found = [case for case in found if case["document"] == options.document]
    if not found:
        raise LookupError(f"没有用例 / no case of {options.document!r}")
    return found


def _all_cases(folder: Path | None) -> list[Case]:
    from policy.conformance.dataset import cases, load

    return list(load(folder) if folder else cases(dossiers(None)))


def _by_id(cases: Sequence[Case]) -> dict[str, Case]:
    return {case["id"]: case for case in cases}
