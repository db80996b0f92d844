"""Nothing of the Gazette's page is lost, made or moved on its way into the corpus."""

from __future__ import annotations

from collections import Counter

import pytest
from gazette_2022 import load

from policy.corpus import DOCUMENTS, ROOT
from policy.corpus.gazette import SOURCE, Sorted, files, pages, printed, read
from policy.corpus.gazette.characters import count, normalise

CHARACTERS = 49_056
FURNITURE = {
    "page footer": 486,
    "contents list": 596,
    "signature": 75,
    "masthead": 68,
    "document number": 67,
    "date of signature": 60,
    "disclosure line": 54,
    "Gazette's number": 48,
    "running head": 18,
    "repeated table head": 17,
}
IN_CORPUS = {
    "medical_insurance": 5_579,
    "hardship_relief": 1_855,
    "property_experts": 4_948,
    "blood_donation": 2_551,
    "talent_settlement": 2_831,
    "integration_plan": 29_803,
}


@pytest.fixture(scope="module")
def source() -> str:
    return SOURCE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def gazette() -> Sorted:
    return read()


def words(document: str) -> str:
    """Every character of the page that a loaded document holds; the bars of its tables are ours."""
    loaded = load(document)
    parts = [loaded.title] + [part.number + part.heading + part.text.replace("|", "") for part in loaded]
    return "".join("".join(parts).split())


def test_every_character_of_the_gazette_is_in_one_provision_or_one_class_of_furniture(
    source: str, gazette: Sorted
) -> None:
    found = Counter("".join(words(document) for document in DOCUMENTS))
    for furniture in gazette.furniture.values():
        found += Counter("".join(line.text for line in furniture).replace(" ", ""))
    page = Counter("".join(normalise(source).split()))
    assert page - found == Counter()
    assert found - page == Counter()
    assert found.total() == CHARACTERS


def test_counts_by_document_and_by_class_of_furniture(gazette: Sorted) -> None:
    assert {document: len(words(document)) for document in DOCUMENTS} == IN_CORPUS
    found = {name: sum(count(line.text) for line in furniture) for name, furniture in gazette.furniture.items()}
    assert found == FURNITURE
    assert sum(IN_CORPUS.values()) + sum(FURNITURE.values()) == CHARACTERS


def test_lines_of_furniture(gazette: Sorted) -> None:
    assert {name: len(gazette.furniture[name]) for name in ("page footer", "running head", "disclosure line")} == {
        "page footer": 33,
        "running head": 1,
        "disclosure line": 6,
    }
    assert {line.text for line in gazette.furniture["disclosure line"]} == {"公开方式：主动公开"}
    entries = [line.text for line in gazette.furniture["contents list"]]
    assert (entries[0], len(entries) - 1) == ("目录", 45)


def test_the_contents_list_names_the_plans_headings_in_their_order(gazette: Sorted) -> None:
    containers = [part for part in load("integration_plan") if part.kind in ("preface", "chapter", "section")]
    headings = [part.number + part.heading for part in containers]
    assert [line.text for line in gazette.furniture["contents list"]][1:] == headings


def test_one_code_point_becomes_one_code_point(source: str) -> None:
    for line in source.split("\n"):
        assert count(normalise(line)) == count(line)


def test_no_wrong_code_point_is_left(source: str) -> None:
    left = {character for character in normalise(source) if not "\u4e00" <= character <= "\u9fff"}
    assert left <= set("\n 0123456789ABCDEGIMNOPRSTZiovx，。、；：（）《》〈〉“”〔〕—·./%+-①②③④⑤⑥")


def test_a_line_that_no_stretch_takes_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policy.corpus.gazette.lines", lambda text: printed.lines(text)[:-1])
    with pytest.raises(ValueError, match=r"49056 characters in, 49041 out"):
        read()


def test_the_files_are_what_the_reader_makes(gazette: Sorted) -> None:
    for name, text in files(gazette).items():
        assert (ROOT / name).read_text(encoding="utf-8") == text, f"{name}: run python -m policy.corpus.gazette"


@pytest.mark.parametrize("line", [26, 2169, 2443])
def test_a_break_that_the_width_leaves_open_must_be_decided(line: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(printed.DECIDED, line)
    with pytest.raises(ValueError, match=rf"line {line}: .* decide it"):
        files(read())


def test_the_one_weak_break_is_a_quarter_em_off_a_first_line(source: str) -> None:
    assert set(printed.DECIDED) == {26, 612, 2169, 2443}
    assert printed.width(normalise(source.split("\n")[611])) == 34.25


def test_pages_run_as_the_footers_say(source: str, gazette: Sorted) -> None:
    """A page begins with a line set off by one space, or with the running head; footers print two-digit numbers reversed."""
    starts = [line.number for line in printed.lines(source) if line.raw.startswith((" ", "\u3000 广州市人民政府公报"))]
    starts.remove(910)  # a footnote that is set off too
    assert len(starts) == 64
    for footer in gazette.furniture["page footer"]:
        assert footer.text.startswith(str(sum(start <= footer.number for start in starts))[::-1])
    for document in DOCUMENTS:
        mine = [start for start, owner, _ in pages.MAP if owner == document]
        following = [start for start, _, _ in pages.MAP if start > mine[-1]] or [10_000]
        assert load(document).pages == (
            sum(start <= mine[0] for start in starts),
            sum(start < following[0] for start in starts),
        )


def test_table_1_keeps_its_values_by_column() -> None:
    plan = load("integration_plan")
    rows = [[cell.strip() for cell in plan.get(f"tbl_1__row_{n}").text.split("|")] for n in range(1, 12)]
    assert rows[1] == ["GDP（亿元）", "18559.7", "1404.3", "19964.0", "25019.1", "1777.2", "26796.3", "23.74%"]
    assert rows[8] == ["城镇化率（%）", "84.4", "49.5", "-", "86.19", "54.50", "-", "-"]
    assert {len(row) for row in rows} == {8}


def test_sentences_broken_by_a_page_or_a_note_are_whole() -> None:
    plan = load("integration_plan")
    assert "成为全省乃至全国区域协调及城乡融合高质量发展的引领示范区。" in plan.get("chp_2__sec_3__para_8").text
    assert (
        "重点集聚发展车用、电子、装备等领域的稀散金属光电子材料、有机高分子材料、"
        in plan.get("chp_5__sec_1__para_2").text
    )
    assert (
        load("talent_settlement")
        .get("art_17__para_1")
        .text.endswith("第五条第（二）（三）（四）项所要求的学历、学位、年龄等条件。")
    )
