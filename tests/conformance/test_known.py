"""A list of known failures excuses what is on it, until its day, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from policy.conformance.known import Known, compare, read_known

TODAY = date(2026, 1, 31)


def known(case: str, until: date = TODAY) -> Known:
    return Known(case, until, "because")


def test_a_failure_on_the_list_is_known_and_every_other_is_new() -> None:
    found = compare([known("a")], ["a", "b"], ["a", "b", "c"], TODAY)
    assert (found.new, found.stale) == (("b",), ())


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (known("c"), "passes"),
        (known("z"), "no such case"),
        (known("a", date(2026, 1, 30)), "ran out on 2026-01-30"),
    ],
)
def test_what_no_longer_holds_is_stale(entry: Known, why: str) -> None:
    ((id, told),) = compare([entry], ["a"], ["a", "b", "c"], TODAY).stale
    assert id == entry.case
    assert why in told


def test_an_entry_that_ran_out_is_told_once_and_is_not_new_as_well() -> None:
    found = compare([known("a", date(2020, 1, 1))], ["a"], ["a"], TODAY)
    assert (found.new, len(found.stale)) == ((), 1)


def listed(folder: Path, text: str) -> Path:
    path = folder / "known.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_list_is_yaml(tmp_path: Path) -> None:
    path = listed(tmp_path, "- {case: lanterns/fee/1, until: 2026-01-31, reason: 金额}\n")
    assert read_known(path) == (Known("lanterns/fee/1", TODAY, "金额"),)
    assert read_known(listed(tmp_path, "")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "case: a",
        "- a",
        "- {case: a, until: 2026-01-31}",
        "- {case: a, until: 2026-01-31, reason: b, more: c}",
        "- {case: a, until: soon, reason: b}",
        '- {case: a, until: "2026-01-31", reason: b}',
        "- {case: a, until: 2026-01-31 10:00:00, reason: b}",
        "- {case: a, until: 2026-02-31, reason: b}",
        "- {case: a, until: 2026-01-31, reason: b}\n- {case: a, until: 2027-01-31, reason: c}",
        "- [",
        "- !!python/object/apply:os.getcwd []",
        "\x00",
    ],
)
def test_what_is_no_list_is_refused_with_its_file(tmp_path: Path, text: str) -> None:
    path = listed(tmp_path, text)
    with pytest.raises(ValueError, match=r".") as raised:
        read_known(path)
    assert str(raised.value).startswith(f"{path}: ")


def test_other_bytes_than_utf8_are_refused_with_their_file(tmp_path: Path) -> None:
    path = tmp_path / "known.yaml"
    path.write_bytes("- {case: 金额".encode("gbk"))
    with pytest.raises(ValueError, match=r"known\.yaml"):
        read_known(path)
