"""Mutants that change nothing the law says, marked by hand: equivalent.yaml, by document and id, each with its reason.

An id is made from the texts before and after, so an entry no longer holds once what it speaks of is written otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from policy.corpus.registers import RegisterError, Words, load_yaml, words_of
from policy.mutation.trial import Trial
from policy.suite.findings import Finding, Findings

REGISTER = Path(__file__).parent / "equivalent.yaml"


def read_equivalents(document: str, path: Path = REGISTER) -> dict[str, Words]:
    """The reasons of a document's equivalent mutants, by id. Raises RegisterError."""
    register = load_yaml(path) or {}
    if not isinstance(register, dict) or not isinstance(register.get(document, {}), dict):
        raise RegisterError(f"{path}: 写成 文件: {{变异: {{zh, en}}}} / write document: {{mutant: {{zh, en}}}}")
    return {id: words_of(reason, f"{path}: {document}: {id}") for id, reason in register.get(document, {}).items()}


def refuse_stale(equivalents: Mapping[str, Words], trials: Iterable[Trial], path: Path = REGISTER) -> None:
    """Raises Findings with each entry that names no mutant, or one that a case notices."""
    killed = {trial.mutant.id: trial for trial in trials}
    found = tuple(_stale(equivalents, killed, path))
    if found:
        raise Findings(found)


def _stale(equivalents: Mapping[str, Words], trials: Mapping[str, Trial], path: Path) -> Iterator[Finding]:
    for id in equivalents:
        if id not in trials:
            remedy = (
                "没有这个变异：规则改了，重新判断或者删去 / no such mutant: the rule has changed, judge anew or remove"
            )
            yield Finding(path, _line(path, id), "equivalent", id, remedy)
        elif trials[id].killed:
            remedy = f"用例{trials[id].first}发觉了它，删去 / that case notices it, so it is not equivalent: remove it"
            yield Finding(path, _line(path, id), "equivalent", id, remedy)


def _line(path: Path, id: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if id in line)
