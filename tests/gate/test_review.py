"""A suspect provision is read again with its scenarios, and quoted anew when a person has confirmed it."""

from __future__ import annotations

import pytest

from policy.gate.redline import Class
from policy.gate.review import confirm, review, said
from tests.gate.amending import INSERTED, MONTHS, amended, decree, with_version
from tests.suite.workbench import ARTICLE_1, ARTICLE_2, Workbench, named


def test_a_review_shows_words_and_both_answers(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    found = review(bench.dossier(with_version()), "art_1__para_1")
    assert (found.block.name, found.change.kind) == ("第一条第一款", Class.SUBSTANTIVE)
    assert len(found.scenarios) == 6
    assert [told.result.scenario.template.name for told in found.scenarios if told.moved] == ["超过两个公历月登记逾期"]
    shown = said(found)
    for words in (
        "在[-2-]{+4+}个月内登记。",
        "旧 old: 免于登记 否 no，逾期登记 是 yes",
        "新 new: 免于登记 否 no，逾期登记 否 no",
        "6 个场景，1 个",
    ):
        assert words in shown  # fmt: skip


def test_before_the_rules_have_their_version_the_new_words_number_is_tried(bench: Workbench) -> None:
    amended(bench, decree(MONTHS))
    assert [told.moved for told in review(bench.dossier(), "art_1__para_1").scenarios].count(True) == 1


def test_confirming_rewrites_this_quotation_and_nothing_else(bench: Workbench) -> None:
    amended(bench, decree(MONTHS, "二、将第二条中的“减收或者免收”修改为“减收”。"))
    texts = {name: bench.path(name).read_text(encoding="utf-8") for name in (ARTICLE_1, ARTICLE_2)}
    assert confirm(review(bench.dossier(with_version()), "art_1__para_1")) == bench.path(ARTICLE_1)
    assert bench.path(ARTICLE_1).read_text(encoding="utf-8") == texts[ARTICLE_1].replace(
        "在2个月内登记", "在4个月内登记"
    )
    assert bench.path(ARTICLE_2).read_text(encoding="utf-8") == texts[ARTICLE_2]
    (left,) = named(bench.findings(with_version()), "suspect")
    assert left.path == bench.path(ARTICLE_2)
    confirm(review(bench.dossier(with_version()), "art_2__para_1"))
    assert not named(bench.findings(with_version()), "suspect")
    quoted = bench.path(ARTICLE_2).read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(quoted) if line == "  规则: 第二条")
    assert quoted[start + 1 : start + 4] == [
        "    逾期登记的，缴纳登记费，标准由市灯笼行政管理部门另行制定；",
        "    困难居民逾期登记的，由该部门决定减收。",
        "",
    ]


def test_a_renumbered_provision_is_reviewed_where_it_now_stands(bench: Workbench) -> None:
    amended(bench, decree(INSERTED, "二、将第二条中的“减收或者免收”修改为“减收”。"))
    assert review(bench.dossier(), "art_2__para_1").block.name == "第三条"


@pytest.mark.parametrize(
    ("id", "told"),
    [
        ("art_1__para_2", "无须复核"),
        ("art_4__para_1", "没有规则引用"),
        ("art_9__para_9", "the nearest ids are"),
    ],
)
def test_what_needs_no_review_is_said(bench: Workbench, id: str, told: str) -> None:
    amended(bench, decree(INSERTED))
    with pytest.raises((ValueError, LookupError), match=told):
        review(bench.dossier(), id)
