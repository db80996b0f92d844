"""How much a change matters: marks and known slips little, numbers, duties, bounds and times always much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policy.corpus import load
from policy.corpus.document import Provision
from policy.gate.redline import Class, Mark, carried, compare, redline
from policy.gate.report import redlined
from tests.gate.amending import INSERTED, amended, changes, decree, published
from tests.suite.workbench import WORDS, Workbench


def provision(text: str, place: str = "art_1__para_1", citation: str = "第一条") -> Provision:
    return Provision(place, "paragraph", "", text, "", 1, citation, place)


@pytest.mark.parametrize(
    ("old", "new", "kind", "why"),
    [
        ("应当登记，逾期的补办", "应当登记；逾期的补办", Class.TYPOGRAPHIC, "marks"),
        ("ＡＢ证明", "AB证明", Class.TYPOGRAPHIC, "marks"),
        ("应当登记", "应当 登记", Class.TYPOGRAPHIC, "marks"),
        ("在3个月内", "在6个月内", Class.SUBSTANTIVE, "a number"),
        ("在13日内", "在14日内", Class.SUBSTANTIVE, "a number"),
        ("在三个月内", "在六个月内", Class.SUBSTANTIVE, "a number"),
        ("不足10烛", "不足１0烛", Class.SUBSTANTIVE, "a number"),
        ("自2030年3月1日起", "自2030年3月2日起", Class.SUBSTANTIVE, "a date"),
        ("可以登记", "应当登记", Class.SUBSTANTIVE, "a duty, a power or a prohibition"),
        ("得登记", "不得登记", Class.SUBSTANTIVE, "a duty, a power or a prohibition"),
        ("10烛以上", "10烛以下", Class.SUBSTANTIVE, "a bound"),
        ("当月起", "次月起", Class.SUBSTANTIVE, "how time is counted"),
        ("3日内", "3个工作日内", Class.SUBSTANTIVE, "how time is counted"),
        ("居民", "住户", Class.SUBSTANTIVE, "other words"),
        ("居民", "居民", Class.NONE, None),
    ],
)
def test_a_change_is_classified(old: str, new: str, kind: Class, why: str | None) -> None:
    change = compare(provision(old), provision(new))
    assert change.kind is kind
    assert why is None or any(why in said for _, said in change.why)
    assert "".join(piece.words for piece in change.pieces if piece.mark is not Mark.ADDED) == old
    assert "".join(piece.words for piece in change.pieces if piece.mark is not Mark.REMOVED) == new


def test_a_flagged_slip_is_mended_but_not_a_number_in_it() -> None:
    old = provision("经市民政部门审合后登记")
    assert compare(old, provision("经市民政部门审核后登记"), ("审合",)).kind is Class.TYPOGRAPHIC
    assert compare(old, provision("经市民政部门审核后登记")).kind is Class.SUBSTANTIVE
    assert compare(old, provision("经区民政部门审核后登记"), ("审合",)).kind is Class.SUBSTANTIVE
    assert compare(provision("在3日内"), provision("在5日内"), ("3日",)).kind is Class.SUBSTANTIVE


def test_the_same_words_elsewhere_are_renumbered() -> None:
    change = compare(provision("居民"), replace(provision("居民"), place="art_2__para_1", citation="第二条"))
    assert (change.kind, change.citation, change.reworded) == (Class.RENUMBERED, "第一条 → 第二条", False)


def test_the_new_words_of_a_phrase_are_found() -> None:
    change = compare(provision("应当在2个月内登记，超过2个月的"), provision("应当在4个月内登记，超过4个月的"))
    assert carried(change, "在2个月内") == "在4个月内"
    assert carried(change, "超过2个月") == "超过4个月"
    assert carried(change, "登记") == "登记"
    assert carried(change, "不在其中") is None
    assert carried(compare(provision("在2个月内"), None), "在2个月内") is None


def test_a_redline_shows_what_changed_and_little_else() -> None:
    long = "甲" * 30
    change = compare(provision(f"{long}在2个月内{long}"), provision(f"{long}在4个月内{long}"))
    assert redlined(change.pieces) == f"…{'甲' * 11}在[-2-]{{+4+}}个月内{'甲' * 9}…"


def test_every_provision_is_counted_once(bench: Workbench) -> None:
    found = amended(bench, decree(INSERTED, "二、删去第三条第一款。", "三、将第一条第一款中的“2个月”修改为“4个月”。"))
    assert found.counts == {"none": 3, "renumbered": 2, "typographic": 0, "substantive": 3}
    assert [change.citation for change in changes(found, Class.SUBSTANTIVE)] == [
        "第一条第一款",
        "第二条",
        "第三条第一款",
    ]


def test_the_same_words_that_mean_another_provision_are_substantive(bench: Workbench) -> None:
    bench.edit(WORDS, "鼓励市民使用节能灯笼。", "鼓励市民使用节能灯笼，其登记依照第二条办理。")
    found = amended(bench, decree(INSERTED))
    (change,) = (change for change in found.changes if change.id == "art_3__para_1")
    assert change.kind is Class.SUBSTANTIVE
    assert change.why[0][1] == "the same words, but they refer to another provision"


def test_a_text_with_a_reference_that_leads_nowhere_is_still_compared(bench: Workbench) -> None:
    text = published(bench, lambda text: text.replace("鼓励市民使用节能灯笼。", "依照第九条，鼓励市民使用节能灯笼。"))
    found = amended(bench, text)
    assert [change.id for change in found.changes] == ["art_3__para_1"]
    assert "leads nowhere" in found.notes[0][1]


def test_two_versions_of_the_corpus_are_compared_by_their_ids(bench: Workbench) -> None:
    wrote = amended(bench, decree(INSERTED))
    root = bench.folder.parent
    again = redline(load("lanterns", on=wrote.old.in_force, root=root), load("lanterns", root=root))
    assert again.counts == wrote.counts
    assert [change.id for change in again.changes] == [change.id for change in wrote.changes]
