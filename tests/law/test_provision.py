"""Provision ids and their citations in both languages."""

from __future__ import annotations

import pytest

from policy.law.provision import ProvisionId, number, numeral

KNOWN = ("art_1", "art_1__para_1", "art_1__para_1__point_2", "art_2", "art_2__para_1", "art_2__para_2")


def test_every_numeral_from_1_to_999_is_read_back() -> None:
    written = [numeral(n) for n in range(1, 1000)]
    assert [number(text) for text in written] == list(range(1, 1000))
    assert len(set(written)) == 999


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (26, "二十六"), (100, "一百"), (101, "一百零一"), (110, "一百一十"),
     (112, "一百一十二"), (120, "一百二十"), (305, "三百零五"), (999, "九百九十九")],
)  # fmt: skip
def test_numerals_are_written_as_the_law_writes_them(n: int, text: str) -> None:
    assert numeral(n) == text
    assert number(text) == n


@pytest.mark.parametrize("n", [0, -1, 1000])
def test_no_numeral_outside_1_to_999(n: int) -> None:
    with pytest.raises(ValueError, match="expected 1 to 999"):
        numeral(n)


@pytest.mark.parametrize(
    "text", ["", "12", "一千", "二六", "十二三", "零", "一百二", "二十十", "百", "一十", "两", "〇"]
)
def test_another_writing_is_no_numeral(text: str) -> None:
    with pytest.raises(ValueError, match="is not a Chinese numeral"):
        number(text)


@pytest.mark.parametrize(
    ("id", "zh", "en"),
    [
        ("art_12", "第十二条", "Article 12"),
        ("art_12__para_2", "第十二条第二款", "Article 12(2)"),
        ("art_10__para_4__point_3", "第十条第四款第三项", "Article 10(4) item 3"),
        ("art_6__para_1__point_3__indent_2", "第六条第一款第三项第二目", "Article 6(1) item 3 sub-item 2"),
        ("art_10__para_1__point_1__p_2", "第十条第一款第一项第二段", "Article 10(1) item 1 block 2"),
        ("chp_4__sec_1__para_3", "第四章第一节第三款", "Chapter 4, Section 1(3)"),
        ("chp_3__para_1", "第三章第一款", "Chapter 3(1)"),
        ("preface__para_2", "前言第二款", "Preface(2)"),
        ("notice__para_1", "印发通知第一款", "Notice(1)"),
        ("box_1__para_2", "专栏1第二款", "Box 1(2)"),
        ("tbl_1__row_4", "表1第4行", "Table 1, row 4"),
        ("fig_1", "图1", "Figure 1"),
        ("fn_3", "注3", "Note 3"),
        ("art_101__para_1", "第一百零一条第一款", "Article 101(1)"),
    ],
)
def test_a_citation_leads_both_ways(id: str, zh: str, en: str) -> None:
    provision = ProvisionId.parse(id)
    assert str(provision) == id
    assert (provision.chinese(), provision.english()) == (zh, en)
    assert ProvisionId.cited(zh) == ProvisionId.cited_english(en) == provision


@pytest.mark.parametrize(
    ("zh", "en", "id"),
    [
        ("第一条", "Article 1", "art_1__para_1"),
        ("第一条第二项", "Article 1 item 2", "art_1__para_1__point_2"),
        ("第二条", "Article 2", "art_2"),
        ("第二条第二款", "Article 2(2)", "art_2__para_2"),
        ("第九条", "Article 9", "art_9"),
    ],
)
def test_the_only_paragraph_of_an_article_goes_without_saying(zh: str, en: str, id: str) -> None:
    assert str(ProvisionId.cited(zh, KNOWN)) == str(ProvisionId.cited_english(en, KNOWN)) == id
    assert ProvisionId.parse(id).chinese(KNOWN) == zh
    assert ProvisionId.parse(id).english(KNOWN) == en


@pytest.mark.parametrize(
    "citation",
    ["", "第12条", "前款", "第二款", "第一条 第二款", "第一条第二款。", "第一条第二款第一段第二项", "第一二条"],
)
def test_what_is_no_citation_is_refused(citation: str) -> None:
    with pytest.raises(ValueError, match="is not a"):
        ProvisionId.cited(citation)


@pytest.mark.parametrize("citation", ["", "Article", "Art. 1", "Article 1 (2)", "Article 1(2)(3)", "Article 一"])
def test_what_is_no_english_citation_is_refused(citation: str) -> None:
    with pytest.raises(ValueError, match="is not a citation"):
        ProvisionId.cited_english(citation)


@pytest.mark.parametrize(
    "text", ["", "art", "art_0", "art_1_para_2", "art_1__", "art_x", "rule_1", "art_1__para_-1", "art_01"]
)
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a provision id"):
        ProvisionId.parse(text)


def test_the_plans_parts_are_cited_too() -> None:
    assert ProvisionId.parse("chp_4__sec_1__para_3").chinese() == "第四章第一节第三款"
    assert ProvisionId.parse("box_1__para_2").chinese() == "专栏1第二款"
    assert ProvisionId.parse("notice__para_1").english() == "Notice(1)"


def test_a_provision_stands_within_those_around_it() -> None:
    point = ProvisionId.parse("art_10__para_4__point_3")
    assert point.within(point)
    assert point.within(ProvisionId.parse("art_10__para_4"))
    assert point.within(ProvisionId.parse("art_10"))
    assert not point.within(ProvisionId.parse("art_1"))
    assert not ProvisionId.parse("art_10__para_4").within(point)
    assert str(point.parent) == "art_10__para_4"
    assert ProvisionId.parse("art_10").parent is None


def test_ids_sort_by_number() -> None:
    ids = ["art_10", "art_2__para_1", "art_2", "art_9__para_10", "art_9__para_9"]
    ordered = [str(id) for id in sorted(map(ProvisionId.parse, ids))]
    assert ordered == ["art_2", "art_2__para_1", "art_9__para_9", "art_9__para_10", "art_10"]
