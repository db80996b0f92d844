"""The command ``suigui mutate``: the law broken on purpose, and what no case notices."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policy.cli.common import Command, dossiers, print_json, say

if TYPE_CHECKING:
    from policy.mutation.strength import Progress, Strength


def add(command: Command) -> None:
    mutate = command("mutate", _mutate, "把规则改错，看有没有用例发觉 / break the law on purpose: does a case notice?")
    mutate.add_argument("document", nargs="?", metavar="DOCUMENT", help="一份文件 / one document only")
    mutate.add_argument("--json", action="store_true", help="结果为 JSON / print JSON")


def _mutate(options: argparse.Namespace) -> int:
    """1 where a change that is not marked as equivalent goes unnoticed."""
    from policy.mutation.strength import Progress, strengths

    say("读取用例，写出变异 / reading the cases, writing the mutants …")
    found: list[Strength] = []
    began = time.perf_counter()
    for told in strengths(dossiers(options.document)):
        if isinstance(told, Progress):
            _say_progress(told)
        else:
            found.append(told)
    seconds = time.perf_counter() - began
    if options.json:
        print_json({"documents": [strength.json() for strength in found]})
    else:
        print("\n".join(line for strength in found for line in _lines(strength)))
        print("\n".join(_summary(found)))
    asked = sum(strength.asked for strength in found)
    say(f"{seconds:.1f} s，{asked} 变异×用例 / mutants × cases，{asked / seconds:.0f} /s")
    return 1 if any(strength.survivors for strength in found) else 0


def _say_progress(progress: Progress) -> None:
    last = progress.tried == progress.total
    if sys.stderr.isatty():
        end = "\n" if last else ""
        print(f"\r{progress.tried}/{progress.total}  ✗ {progress.unnoticed}", end=end, file=sys.stderr, flush=True)
    elif last:
        say(f"{progress.tried} 个变异 / mutants")


def _lines(strength: Strength) -> Iterator[str]:
    """Each provision with what was killed of what should be, its survivors under it."""
    from policy.mutation.strength import place, sentence

    yield f"\n{strength.document.document}"
    for id, trials in strength.by_provision.items():
        tally = strength.tallied(trials)
        mark = "✗" if tally.survived else "✓"
        yield f"  {mark}  {strength.document.get(id).citation}  {tally.killed}/{tally.mutants - tally.equivalent}"
        for trial in strength.survivors:
            if trial.mutant.provision == id:
                words = sentence(trial.mutant)
                yield f"     {place(trial.mutant)}: [{trial.mutant.id}]"
                yield f"       {words.zh}（{trial.asked} 个用例问到）"
                yield f"       {words.en} ({trial.asked} cases asked)"


def _summary(found: list[Strength]) -> Iterator[str]:
    yield "\n文件 / document          用例 cases   变异 mutants   发觉 killed   等效 equivalent   未发觉 survived"
    for strength in found:
        tally = strength.tally
        yield (
            f"{strength.document.document:<22} {strength.cases:>10} {tally.mutants:>13} {tally.killed:>13}"
            f" {tally.equivalent:>15} {tally.survived:>15}"
        )
