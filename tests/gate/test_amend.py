"""Amending from a whole text and from a decision; the corpus is whole whatever happens on the way."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from policy.corpus import editions, load
from policy.gate import amend
from policy.gate.amend import finish, locked, unfinished, write
from policy.gate.redline import Class
from tests.gate.amending import INSERTED, MONTHS, START, amended, changes, decree, prepared, published, with_version
from tests.suite.workbench import ARTICLE_2, ARTICLE_3, WORDS, Workbench, named


def tree(bench: Workbench) -> dict[str, bytes]:
    """Every file of the workbench."""
    return {str(p.relative_to(bench.folder)): p.read_bytes() for p in bench.folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("item", "kind", "ids"),
    [
        (MONTHS, Class.SUBSTANTIVE, ["art_1__para_1"]),
        ("一、第一条第二款增加一项，作为第三项：“（三）属于文物的。”", Class.SUBSTANTIVE, ["art_1__para_2__point_3"]),
        ("一、第一条第二款增加一项，作为第一项：“属于文物的；”", Class.SUBSTANTIVE, ["art_1__para_2__point_3"]),
        (INSERTED, Class.SUBSTANTIVE, ["art_4__para_1"]),
        ("一、删去第三条第一款。", Class.SUBSTANTIVE, ["art_3__para_1"]),
        ("一、删去第二条。", Class.SUBSTANTIVE, ["art_2__para_1"]),
        ("一、删去第二条中的“，标准由市灯笼行政管理部门另行制定”。", Class.SUBSTANTIVE, ["art_2__para_1"]),
        ("一、将第三条第一款修改为：“推广节能灯笼。”", Class.SUBSTANTIVE, ["art_3__para_1"]),
        ("一、第二条改为第三条，修改为：“逾期登记的，缴纳登记费。”\n二、增加一条，作为第二条：“转让灯笼的，重新登记。”", Class.SUBSTANTIVE, ["art_4__para_1", "art_2__para_1"]),
        ("一、将第三条第一款中的“节能灯笼”修改为“节能、灯笼”。", Class.TYPOGRAPHIC, ["art_3__para_1"]),
        ("一、将第一条修改为：“悬挂灯笼的，应当登记。\n下列灯笼免于登记：\n（一）光度不足10烛的；\n（二）声明只在节庆期间悬挂的。”", Class.SUBSTANTIVE, ["art_1__para_1"]),
    ],
)  # fmt: skip
def test_a_decision_is_carried_out(bench: Workbench, item: str, kind: Class, ids: list[str]) -> None:
    found = amended(bench, decree(item))
    assert [change.id for change in changes(found, kind)] == ids
    assert not [change for change in changes(found, Class.SUBSTANTIVE, Class.TYPOGRAPHIC) if change.id not in ids]


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("一、将第九条第一款修改为：“登记。”", "原文没有第九条第一款"),
        ("一、将第一条第一款中的“3个月”修改为“4个月”。", "第一条第一款中没有“3个月”"),
        ("一、第一条第一款作适当修改。", "不认识的修改方式"),
        ("一、增加一条，作为第九条：“登记。”", "前面只有3个"),
        ("一、第二条改为第三条。", "实际成为 / it came to be 第二条"),
        ("一、增加两款，作为第三条第三款、第四款：“只有一款。”", "不认识的修改方式|应为2个"),
        ("一、将第一条第一款修改为：“登记。", "引号没有成对"),
        ("第一条第一款删去。", "没有“一、”开头的修改事项"),
        ("一、第四条增加一款，作为第二款：“登记。”", "没有该条款可以增加"),
    ],
)
def test_what_cannot_be_carried_out_is_refused(bench: Workbench, item: str, told: str) -> None:
    before = tree(bench)
    with pytest.raises(ValueError, match=told):
        amended(bench, decree(item))
    assert tree(bench) == before


def test_a_published_text_says_the_same_as_the_decision(bench: Workbench) -> None:
    text = published(bench, lambda text: text.replace("在2个月内", "在4个月内"))
    assert prepared(bench, text).files == prepared(bench, decree(MONTHS)).files


def test_markdown_with_its_own_facts_is_taken_as_it_is(bench: Workbench) -> None:
    text = bench.path(WORDS).read_text(encoding="utf-8")
    text = text.replace("expires: 2035-02-28", "expires: 2040-02-28").replace("至2035年2月28日", "至2040年2月28日")
    found = amended(bench, text)
    assert found.facts == (("expires", "2035-02-28", "2040-02-28"),)
    assert load("lanterns", root=bench.folder.parent).expires == date(2040, 2, 28)


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda text: text, "nothing to amend"),
        (lambda text: "另一个标题\n" + text, "首行写标题"),
        (lambda text: text.replace("第二条", "题外话\n第四条"), "第四条"),
        (lambda text: text.replace("第一条", "说明\n第一条", 1), "没有位置"),
    ],
    ids=["the same", "another title", "number out of turn", "words before the first article"],
)
def test_a_text_that_cannot_be_read_is_refused(bench: Workbench, edit: Callable[[str], str], told: str) -> None:
    before = tree(bench)
    with pytest.raises(ValueError, match=told):
        amended(bench, published(bench, edit))
    assert tree(bench) == before


def test_an_amendment_comes_after_what_it_amends(bench: Workbench) -> None:
    with pytest.raises(ValueError, match=r"2030-03-01 .*correct --from"):
        prepared(bench, decree(MONTHS), date(2030, 3, 1))


def test_citations_move_and_quotations_stay(bench: Workbench) -> None:
    before = {name: bench.path(name).read_text(encoding="utf-8") for name in (ARTICLE_2, ARTICLE_3)}
    amended(bench, decree(INSERTED))
    for name, old, new in ((ARTICLE_2, "第二条", "第三条"), (ARTICLE_3, "第三条", "第四条")):
        assert bench.path(name).read_text(encoding="utf-8") == before[name].replace(old, new)


def test_renumbering_alone_leaves_every_check_as_it_was(bench: Workbench) -> None:
    """What is missing is what the new article needs, and the rules' own version; no scenario, citation or number is hurt."""
    amended(bench, decree(INSERTED))
    findings = bench.findings(with_version(type(with_version().versions[0].law)()))
    assert {finding.check for finding in findings} == {"article", "unquoted", "verdict"}
    assert all("第二条" in finding.value for finding in named(findings, "article", "unquoted"))


def test_a_slip_that_was_mended_is_no_longer_flagged(bench: Workbench) -> None:
    flagged = "sic:\n- provision: art_3__para_1\n  words: 使用节能灯笼\n  note: 疑误。\n  note_en: A slip.\n- provision: art_3__para_1\n  words: 鼓励\n  note: 疑误。\n  note_en: A slip."
    bench.edit(WORDS, "sic: []", flagged)
    found = amended(bench, decree("一、将第三条第一款中的“使用”修改为“采用”。"))
    assert [change.kind for change in found.changes] == [Class.TYPOGRAPHIC]
    assert [slip.words for slip in load("lanterns", root=bench.folder.parent).sic] == ["鼓励"]


def test_the_english_keeps_what_stays_and_marks_what_changed(bench: Workbench) -> None:
    amended(bench, decree(INSERTED, "二、将第三条第一款修改为：“推广节能灯笼。”"))
    english = load("lanterns", language="en", root=bench.folder.parent)
    assert english.get("art_2__para_1").text.startswith("Whoever registers late")
    waiting = [p.id for p in english if p.text.startswith(amend.UNTRANSLATED)]
    assert waiting == ["art_4__para_1", "art_3__para_1"]


def test_two_amendments_in_sequence(bench: Workbench) -> None:
    amended(bench, decree(INSERTED))
    amended(bench, decree("一、增加一条，作为第三条：“灯笼应当定期检修。”", "二、删去第二条。"), date(2033, 1, 1))
    texts = editions(load("lanterns", root=bench.folder.parent))
    assert [str(text.in_force) for text in texts] == ["2030-03-01", "2032-01-01", "2033-01-01"]
    assert [text.cited("第二条") for text in texts] == ["art_2__para_1", "art_4__para_1", "art_2__para_1"]
    assert [text.get("art_2__para_1").citation for text in texts] == ["第二条", "第三条", "第二条"]
    assert texts[-1].cited("第三条") == "art_5__para_1"


def test_a_full_disk_leaves_everything_as_it_was(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    before, amendment, count = tree(bench), prepared(bench, decree(INSERTED)), 0

    def full(file: int) -> None:
        nonlocal count
        count += 1
        if count == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write(amendment)
    assert tree(bench) == before


class Killed(BaseException):
    """The process ends here: nothing after it runs."""


@pytest.mark.parametrize("moves", [0, 1, 3])
def test_a_process_killed_while_files_take_their_places_is_finished_by_the_next(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    amendment = prepared(bench, decree(INSERTED))
    replace, done = os.replace, 0

    def killed(source: Path, target: str) -> None:
        nonlocal done
        if done == moves:
            raise Killed
        done += 1
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killed)
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(Killed):
            write(amendment)
    assert unfinished(bench.folder)
    finish(bench.folder)
    assert not unfinished(bench.folder)
    assert {path: path.read_text(encoding="utf-8") for path in amendment.files} == dict(amendment.files)
    assert load("lanterns", root=bench.folder.parent).in_force == START


def test_a_process_killed_before_all_was_written_leaves_nothing(bench: Workbench) -> None:
    before = tree(bench)
    (bench.folder / ".amending").mkdir()
    (bench.folder / ".amending" / "0").write_text("half", encoding="utf-8")
    assert not unfinished(bench.folder)
    finish(bench.folder)
    assert tree(bench) == before


def test_two_at_once_are_kept_apart(bench: Workbench) -> None:
    amendment, before = prepared(bench, decree(MONTHS)), tree(bench)
    with locked(bench.folder), pytest.raises(BlockingIOError, match="another amendment is being written"):
        write(amendment)
    assert tree(bench) == before
    write(amendment)
    with pytest.raises(ValueError, match="another amended it meanwhile"):
        write(amendment)
