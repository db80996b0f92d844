"""The register of equivalent mutants refuses what does not hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.corpus import Document
from policy.corpus.registers import RegisterError
from policy.mutation.equivalent import read_equivalents, refuse_stale
from policy.mutation.mutants import mutants
from policy.mutation.trial import Trial
from policy.suite.findings import Findings
from tests.mutation.lamps import REGULATION


def write(folder: Path, text: str) -> Path:
    path = folder / "equivalent.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def survivor(ordinance: Document) -> Trial:
    return Trial(mutants(REGULATION, ordinance)[0], asked=3, noticed=0, first="")


def test_a_reason_is_read_in_both_languages(tmp_path: Path) -> None:
    path = write(tmp_path, "lamps:\n  a/b/c:\n    zh: 一样\n    en: the same\nothers: {}\n")
    assert read_equivalents("lamps", path)["a/b/c"].en == "the same"
    assert read_equivalents("nothing", path) == {}


@pytest.mark.parametrize(
    "text",
    [
        "lamps:\n  a/b/c:\n    zh: 一样\n",
        "lamps:\n  a/b/c:\n    zh: 一样\n    en: same\n    why: x\n",
        "lamps:\n  a/b/c: {zh: 一样, en: same}\n  a/b/c: {zh: 一样, en: same}\n",
        "lamps: [a/b/c]\n",
        "- lamps\n",
    ],
)
def test_an_entry_that_is_none_is_refused_with_its_file(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(RegisterError, match=str(path)):
        read_equivalents("lamps", path)


def test_a_survivor_may_be_marked(tmp_path: Path, survivor: Trial) -> None:
    path = write(tmp_path, f"lamps:\n  {survivor.mutant.id}: {{zh: 一样, en: same}}\n")
    refuse_stale(read_equivalents("lamps", path), [survivor], path)


def test_an_unknown_mutant_is_refused_at_its_line(tmp_path: Path, survivor: Trial) -> None:
    path = write(tmp_path, "lamps:\n  a/b/c: {zh: 一样, en: same}\n")
    with pytest.raises(Findings) as raised:
        refuse_stale(read_equivalents("lamps", path), [survivor], path)
    (finding,) = raised.value.findings
    assert (finding.path, finding.line, finding.value) == (path, 2, "a/b/c")


def test_a_mutant_that_a_case_notices_is_not_equivalent(tmp_path: Path, survivor: Trial) -> None:
    killed = Trial(survivor.mutant, asked=3, noticed=1, first="lamps/allowance/0123456789ab")
    path = write(tmp_path, f"lamps:\n  {survivor.mutant.id}: {{zh: 一样, en: same}}\n")
    with pytest.raises(Findings, match="0123456789ab"):
        refuse_stale(read_equivalents("lamps", path), [killed], path)
