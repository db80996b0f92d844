"""Each provision keeps its id wherever an amendment moves it; an id that was given once is never given to another."""

from __future__ import annotations

from datetime import date

import pytest

from policy.corpus import load
from policy.gate.concordance import pairs
from tests.gate.amending import INSERTED, MONTHS, amended, decree
from tests.suite.workbench import Workbench

A, B, C, D = "应当登记灯笼", "不得悬挂破损灯笼", "主管部门负责检查", "本办法自公布之日起施行"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([A, B, C], [A, B, C], {(0, 0), (1, 1), (2, 2)}),
        ([A, B, C], [A, D, B, C], {(0, 0), (None, 1), (1, 2), (2, 3)}),
        ([A, B, C], [A, C], {(0, 0), (1, None), (2, 1)}),
        ([A, B, C], [C, A, B], {(0, 1), (1, 2), (2, 0)}),
        ([A, B], [A, D, "不得悬挂破损的灯笼"], {(0, 0), (None, 1), (1, 2)}),
        ([A, B], [A, D], {(0, 0), (1, 1)}),
        ([], [A], {(None, 0)}),
    ],
    ids=["same", "inserted", "deleted", "moved", "inserted beside an amended one", "rewritten", "all new"],
)
def test_texts_are_paired(old: list[str], new: list[str], expected: set[tuple[int | None, int | None]]) -> None:
    assert set(pairs(old, new)) == expected


def test_ids_stay_when_an_article_is_inserted(bench: Workbench) -> None:
    amended(bench, decree(INSERTED))
    document = load("lanterns", root=bench.folder.parent)
    assert document.moved == (("art_2", "art_4"), ("art_3", "art_2"), ("art_4", "art_3"))
    assert document.get("art_2__para_1").citation == "第三条"
    assert document.cited("第二条") == "art_4__para_1"
    assert document.english_citation("art_3__para_2") == "Article 4(2)"
    assert document.cited("第九条") == ""
    assert [document.seat(id) for id in ("art_4__para_1", "art_3__para_2")] == ["art_4", "art_3"]
    assert [part.id for part in document.children("art_3")] == ["art_3__para_1", "art_3__para_2"]


def test_a_deleted_id_is_not_given_again(bench: Workbench) -> None:
    amended(bench, decree("一、删去第三条第一款。"))
    amended(bench, decree("一、第三条增加一款，作为第一款：“灯笼应当定期检修。”"), date(2033, 1, 1))
    document = load("lanterns", root=bench.folder.parent)
    assert document.cited("第三条第二款") == "art_3__para_2"
    assert document.cited("第三条第一款") == "art_3__para_3"


def test_nothing_moves_where_only_words_change(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    assert load("lanterns", root=bench.folder.parent).moved == ()


@pytest.mark.parametrize(
    ("moved", "told"),
    [("art_9: art_1", "art_9, where nothing stands"), ("art_2: art_1", "gives art_1")],
    ids=["no such place", "one id twice"],
)
def test_a_wrong_table_of_moves_is_refused(bench: Workbench, moved: str, told: str) -> None:
    bench.edit("2030-03-01.md", "lost: []", f"lost: []\nmoved:\n  {moved}")
    with pytest.raises(ValueError, match=told) as refused:
        load("lanterns", root=bench.folder.parent)
    assert "2030-03-01.md:19:" in str(refused.value)
