"""The Markdown form: what it becomes, and how what is wrong is refused. On a fictitious regulation."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from ordinance import BODY, ENGLISH, FRONT, line_of, write

from policy.corpus import DOCUMENTS, languages, load
from policy.corpus.sentences import sentences

EXPECTED = {
    "notice": ("notice", "", ""),
    "notice__para_1": ("paragraph", "", "各区人民政府："),
    "art_1": ("article", "第一条", ""),
    "art_1__para_1": ("paragraph", "", "灯笼应当在3个工作日内登记；“过期的。不登记”。"),
    "art_2": ("article", "第二条", ""),
    "art_2__para_1": ("paragraph", "", "登记需要下列材料："),
    "art_2__para_1__point_1": ("point", "（一）", "申请书；"),
    "art_2__para_1__point_1__p_2": ("block", "", "另附照片。"),
    "art_2__para_1__point_2": ("point", "（二）", "下列证明之一："),
    "art_2__para_1__point_2__indent_1": ("indent", "1.", "居住证明。"),
    "art_2__para_1__point_2__indent_2": ("indent", "2.", "工作证明。"),
    "art_2__para_2": ("paragraph", "", "前款材料不全的，不予登记。"),
}


def test_ids_kinds_labels_and_words(tmp_path: Path) -> None:
    write(tmp_path)
    loaded = load("lanterns", root=tmp_path)
    assert {part.id: (part.kind, part.number, part.text) for part in loaded} == EXPECTED
    assert loaded.ids == tuple(EXPECTED)
    assert loaded.get("notice").heading == "关于印发云桥市灯笼管理办法的通知"


def test_lines_digests_and_children(tmp_path: Path) -> None:
    write(tmp_path)
    loaded = load("lanterns", root=tmp_path)
    assert loaded.get("art_2__para_1__point_2").line == line_of(FRONT + BODY, "（二）")
    assert loaded.get("art_1__para_1").digest == "075bd43c33c7f06f"
    assert [child.id for child in loaded.children("art_2")] == ["art_2__para_1", "art_2__para_2"]
    assert loaded.children("art_2__para_2") == ()


def test_an_unknown_id_names_the_nearest(tmp_path: Path) -> None:
    write(tmp_path)
    with pytest.raises(
        LookupError, match=r"no provision 'art_2__para_9' in lanterns; the nearest ids are art_2__para_\d"
    ):
        load("lanterns", root=tmp_path).get("art_2__para_9")


def test_the_translation_has_the_ids_of_the_original_and_its_facts(tmp_path: Path) -> None:
    write(tmp_path)
    write(tmp_path, ENGLISH, language="en")
    english = load("lanterns", language="en", root=tmp_path)
    assert english.ids == tuple(EXPECTED)
    assert (english.title, english.language, english.number) == (
        "Lantern Measures of Yunqiao",
        "en",
        "云府规〔2030〕1号",
    )
    assert english.get("art_1__para_1").text.startswith("Lanterns shall be registered within three working days; ")
    assert english.get("art_2__para_1__point_1").number == "(1)"
    assert languages("lanterns", root=tmp_path) == ("zh", "en")


def test_a_missing_translation_says_which_file_to_write(tmp_path: Path) -> None:
    write(tmp_path)
    with pytest.raises(LookupError, match=r"no 'en' text of lanterns 2030-03-01; write .*2030-03-01\.en\.md"):
        load("lanterns", language="en", root=tmp_path)


def test_the_version_in_force_on_a_day(tmp_path: Path) -> None:
    second = FRONT.replace("in_force: 2030-03-01", "in_force: 2031-01-01").replace(
        "expires: null", "expires: 2035-12-31"
    )
    write(tmp_path)
    write(tmp_path, second + BODY.replace("3个", "5个"), day="2031-01-01")
    assert load("lanterns", date(2030, 12, 31), root=tmp_path).in_force == date(2030, 3, 1)
    assert load("lanterns", date(2031, 1, 1), root=tmp_path).in_force == date(2031, 1, 1)
    assert load("lanterns", date(2035, 12, 31), root=tmp_path).in_force == date(2031, 1, 1)
    assert load("lanterns", root=tmp_path).in_force == date(2031, 1, 1)
    with pytest.raises(LookupError, match=r"not in force on 2036-01-01: its last day was 2035-12-31"):
        load("lanterns", date(2036, 1, 1), root=tmp_path)
    with pytest.raises(LookupError, match=r"not in force on 2030-02-28: the oldest version here is of 2030-03-01"):
        load("lanterns", date(2030, 2, 28), root=tmp_path)


def test_an_unknown_document_names_the_known(tmp_path: Path) -> None:
    write(tmp_path)
    with pytest.raises(LookupError, match=r"no document 'lamps' in .*; known are lanterns"):
        load("lamps", root=tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "at", "message"),
    [
        ("## 第二条", "## 第三条", "## 第三条", "'第三条' stands where number 2 is due"),
        ("（二）", "（三）", "（三）", "'（三）' stands where number 2 is due"),
        ("2. 工作", "3. 工作", "3. 工作", "'3.' stands where number 2 is due"),
        (
            "# 云桥市灯笼管理办法\n",
            "云桥市灯笼管理办法\n",
            "云桥市灯笼管理办法\n\n## 关于",
            "text before the first heading",
        ),
        ("## 关于印发云桥市灯笼管理办法的通知\n", "", "各区人民政府", "text before the first heading"),
        ("## 第二条", "## 第二條", "## 第二條", "heading not understood: '第二條'"),
        ("## 第二条", "### 第二条", "### 第二条", "'第二条' is a heading of level 3"),
        ("## 第二条\n", "## 第二条", "登记需要", "text directly under a heading"),
        ("## 第二条", "## 第二条\n\n## 第三条", "## 第三条", "第二条 has no words"),
        ("登记需要下列材料：\n\n（一）", "（一）", "（一）", "'（一）' follows no text that it could belong to"),
        ("前款材料", "> 前款材料", "> 前款材料", "a quotation outside a box"),
        (
            "前款材料",
            "| 甲 | 乙 |\n| 1 | 2 |\n\n前款材料",
            "| 1 | 2 |",
            r"a table without the line |---| under its head",
        ),
        ("前款材料", "| 甲 | 乙 |\n|---|---|\n| 1 |\n\n前款材料", "| 1 |", "a row of 1 cells"),
    ],
)
def test_malformed_text_is_refused_with_file_and_line(
    old: str, new: str, at: str, message: str, tmp_path: Path
) -> None:
    assert old in BODY
    text = FRONT + BODY.replace(old, new, 1)
    path = write(tmp_path, text)
    with pytest.raises(ValueError, match=f"{re.escape(f'{path}:{line_of(text, at)}: {message}')}.*; "):
        load("lanterns", root=tmp_path)


def test_a_misspelt_first_heading_is_not_taken_for_a_notice(tmp_path: Path) -> None:
    write(tmp_path, FRONT + "\n# 云桥市灯笼管理办法\n\n## 第一條\n\n灯笼应当登记。\n")
    with pytest.raises(ValueError, match="heading not understood: '第一條'"):
        load("lanterns", root=tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "at", "message"),
    [
        ("adopted: null", "adopted: null\ncolour: red", "colour", "unknown key 'colour' ('red'); known are document"),
        ("signed: 2030-03-01", "signed: March", "signed", "signed is 'March'; write a date"),
        ("expires: null", "expires: never", "expires", "expires is 'never'; write a date or nothing"),
        ("number: 云府规〔2030〕1号\n", "", "---", "the front matter lacks number; add them"),
        ("sic: []", "sic: ]", "sic", "front matter is not YAML"),
        (
            "sic: []",
            "sic:\n- words: 照片",
            "sic",
            "an entry of sic is {'words': '照片'}; write exactly the keys provision",
        ),
        (
            "title: 云桥市灯笼管理办法",
            "title: 灯笼",
            "title",
            "title is '灯笼' in the front matter but '云桥市灯笼管理办法'",
        ),
        (
            "in_force: 2030-03-01",
            "in_force: 2030-04-01",
            "in_force",
            "in_force is '2030-04-01' in the front matter but",
        ),
        ("pages:\n- 1\n- 2", "pages: []", "pages", "pages is []; write the first and the last page"),
        ("document: lanterns", "document: lamps", "document", "document is 'lamps' in the front matter but 'lanterns'"),
    ],
)
def test_wrong_front_matter_is_refused(old: str, new: str, at: str, message: str, tmp_path: Path) -> None:
    assert old in FRONT
    text = FRONT.replace(old, new, 1) + BODY
    path = write(tmp_path, text)
    with pytest.raises(ValueError, match=re.escape(f"{path}:{line_of(text, at)}: {message}")):
        load("lanterns", root=tmp_path)


def test_a_file_without_front_matter_is_refused(tmp_path: Path) -> None:
    write(tmp_path, BODY)
    with pytest.raises(ValueError, match=":1: no front matter; begin the file with '---'"):
        load("lanterns", root=tmp_path)


def test_a_slip_must_stand_where_it_is_flagged(tmp_path: Path) -> None:
    slip = "sic:\n- provision: art_2__para_2\n  words: 相片\n  note: 。\n  note_en: ."
    write(tmp_path, FRONT.replace("sic: []", slip) + BODY)
    with pytest.raises(ValueError, match="'相片' does not stand in art_2__para_2"):
        load("lanterns", root=tmp_path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲。乙；丙", ["甲。", "乙；", "丙"]),
        ("称“甲。乙；”的。丙（甲；乙）。", ["称“甲。乙；”的。", "丙（甲；乙）。"]),
        ("", []),
    ],
)
def test_sentences_end_outside_quotation_marks_and_brackets(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_line_of_a_file_holds_one_sentence(document: str) -> None:
    text = load(document).path.read_text(encoding="utf-8").split("---\n", 2)[2]
    for line in text.split("\n"):
        if not line.startswith(("#", "|", "> |")):
            assert len(sentences(line)) <= 1, line
