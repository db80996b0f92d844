"""A register that is not what it must be is refused with its file, place and remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from policy.corpus import registers
from policy.corpus.registers import RegisterError
from tests.suite.workbench import Workbench

READ: dict[str, Callable[[Path], Any]] = {
    "verdicts.yaml": registers.verdicts,
    "readings.yaml": registers.readings,
    "delegations.yaml": registers.delegations,
    "glossary.yaml": registers.glossary,
}


@pytest.mark.parametrize(
    ("register", "old", "new", "told"),
    [
        (
            "verdicts.yaml",
            "verdict: delegation",
            "verdict: perhaps",
            "art_2__para_1: verdict 'perhaps'; write one of comp",
        ),
        (
            "verdicts.yaml",
            "  verdict: delegation",
            "  reason: null",
            "art_2__para_1: verdict is missing; write it",
        ),
        ("verdicts.yaml", "verdict: delegation", "verdict: statement", "art_2__para_1: a statement needs its reason"),
        ("verdicts.yaml", "verdict: delegation", "verdict: not_testable", "a not_testable needs its reason"),
        (
            "verdicts.yaml",
            "    en: An encouragement; there is nothing to decide.\n",
            "",
            "must be said in both languages",
        ),
        ("verdicts.yaml", "verdict: delegation", "verdict: delegation\n  note: x", "unknown key ['note']; known are"),
        ("verdicts.yaml", "verdict: delegation", "verdict: [delegation", "not YAML"),
        ("verdicts.yaml", "verdict: delegation", "verdict: delegation\n  verdict: statement", "given twice"),
        ("readings.yaml", "- id: R1\n", "- R1\n- id: R1\n", "is no entry"),
        ("delegations.yaml", "  kind: number\n", "", "G1: kind is missing"),
        ("readings.yaml", "      default: true\n", "", "R1: mark exactly one option with default: true"),
        (
            "readings.yaml",
            "    en: How the 2 months are counted\n",
            "",
            "R1: {'zh': '2个月如何计算'} must be said in both",
        ),
        ("readings.yaml", "  status: open", "  state: open", "R1: unknown key ['state']; known are"),
        ("delegations.yaml", "  kind: number", "  kind: number\n  sum: 3", "G1: unknown key ['sum']; known are"),
        ("delegations.yaml", "    en: The lantern department\n", "", "must be said in both languages"),
        ("glossary.yaml", "  provision: null", "  note: x", "烛: unknown key ['note']; known are"),
    ],
)
def test_a_wrong_entry_is_refused(bench: Workbench, register: str, old: str, new: str, told: str) -> None:
    bench.edit(register, old, new)
    with pytest.raises(RegisterError) as refused:
        READ[register](bench.folder)
    assert str(refused.value).startswith(str(bench.path(register)))
    assert told in str(refused.value)


@pytest.mark.parametrize("register", READ)
def test_a_register_that_is_not_there_is_empty(bench: Workbench, register: str) -> None:
    bench.path(register).unlink()
    assert len(READ[register](bench.folder)) == 0
