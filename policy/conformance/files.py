"""Questions and answers as files, for systems that no line reaches: requests.jsonl goes out, answers.jsonl comes in.

The id of the hello is the digest of the cases, so that answers to one set of cases are never judged by another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from policy.conformance.dataset import digest_of
from policy.conformance.judge import Judged, Verdict, judge
from policy.conformance.messages import (
    LARGEST,
    Code,
    Unusable,
    Welcome,
    evaluate,
    hello,
    read,
    read_reply,
    read_welcome,
    write,
)
from policy.conformance.session import Case, Outcome, planned, question


def write_requests(cases: Sequence[Case], path: Path) -> None:
    """One hello and one question for each case, in the order of their ids."""
    with path.open("wb") as file:
        file.write(write(hello(digest_of(cases))))
        for number, case in enumerate(_ordered(cases)):
            file.write(write(evaluate(f"q{number}", question(case))))


def read_answers(path: Path, cases: Sequence[Case]) -> tuple[Welcome, dict[str, bytes | Unusable]]:
    """The welcome, and each answer's line by its id; an id that is answered twice is Unusable.

    Raises ValueError where the first line is no welcome, or one to other cases, or a line has no id, with file, line and remedy."""
    answers: dict[str, bytes | Unusable] = {}
    with path.open("rb") as file:
        try:
            welcome = read_welcome(file.readline(LARGEST + 1), digest_of(cases))
        except Unusable as unusable:
            others = "；这是对另一套用例的回答 / these answer other cases" if unusable.code is Code.WRONG_ID else ""
            raise ValueError(f"{path}:1: 首行写 welcome / the first line is the welcome: {unusable}{others}") from None
        for number, line in enumerate(iter(lambda: file.readline(LARGEST + 1), b""), 2):
            id = _id(path, number, line)
            answers[id] = Unusable(Code.UNASKED, f"{id}: 回答了两次 / answered twice") if id in answers else line
    return welcome, answers


def _id(path: Path, number: int, line: bytes) -> str:
    try:
        id = read(line).get("id")
    except Unusable as unusable:
        raise ValueError(f"{path}:{number}: {unusable}；改正这一行 / correct the line") from None
    if not isinstance(id, str):
        raise ValueError(f"{path}:{number}: 没有 id / no id: copy that of the question")
    return id


def grade(cases: Sequence[Case], welcome: Welcome, answers: dict[str, bytes | Unusable]) -> Iterator[Outcome]:
    """The outcome of every case; what was not answered was not run."""
    for number, case in enumerate(_ordered(cases)):
        yield Outcome(case, planned(case, welcome) or _graded(case, f"q{number}", answers))


def _ordered(cases: Sequence[Case]) -> list[Case]:
    # The digest says which cases, and so, once they are ordered, which number each has.
    return sorted(cases, key=lambda case: case["id"])


def _graded(case: Case, id: str, answers: dict[str, bytes | Unusable]) -> Judged:
    found = answers.get(id)
    if found is None:
        return Judged(Verdict.NOT_RUN, detail="没有回答 / no answer")
    if isinstance(found, Unusable):
        return judge(case, found)
    try:
        return judge(case, read_reply(found, id))
    except Unusable as unusable:
        return judge(case, unusable)


def unasked(cases: Sequence[Case], answers: dict[str, bytes | Unusable]) -> list[str]:
    """Ids of answers that belong to no question: probably of another set of cases."""
    asked = {f"q{number}" for number in range(len(cases))}
    return sorted(set(answers) - asked)
