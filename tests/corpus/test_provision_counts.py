"""The structure of the six documents, counted by hand from the printed page."""

from __future__ import annotations

from collections import Counter

import pytest
from gazette_2022 import load

from policy.corpus import DOCUMENTS

PARAGRAPHS = {
    "medical_insurance": "1 1 5 2 4 4 2 1 2 4 3 4 4 1 4 3 2 6 1 2 2 3 2 1 1 1",
    "hardship_relief": "1 2 2 2 2 1 1 1",
    "property_experts": "1 2 4 2 1 3 1 2 1 2 1 1 4 3 2 4 1 2 2 1 1 2 1",
    "blood_donation": "1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    "talent_settlement": "1 1 3 1 1 1 2 1 1 1 1 2 3 1 1 1 1 2 1 1 2 1 1",
}
ITEMS = {
    "medical_insurance": {"art_8__para_1": 5, "art_10__para_4": 8, "art_25__para_1": 6},
    "hardship_relief": {"art_1__para_1": 9},
    "property_experts": {
        "art_4__para_1": 7,
        "art_6__para_1": 6,
        "art_6__para_1__point_3": 3,
        "art_7__para_1": 4,
        "art_9__para_1": 6,
        "art_13__para_1": 3,
        "art_13__para_2": 8,
        "art_15__para_1": 3,
    },
    "blood_donation": {
        "art_7__para_1": 4,
        "art_8__para_1": 3,
        "art_10__para_1": 3,
        "art_10__para_1__point_1": 1,
        "art_10__para_1__point_2": 2,
    },
    "talent_settlement": {"art_5__para_1": 2, "art_6__para_1": 3},
}


@pytest.mark.parametrize("document", PARAGRAPHS)
def test_paragraphs_of_every_article(document: str) -> None:
    loaded = load(document)
    articles = [part for part in loaded if part.kind == "article"]
    counts = [sum(child.kind == "paragraph" for child in loaded.children(article.id)) for article in articles]
    assert " ".join(map(str, counts)) == PARAGRAPHS[document]


@pytest.mark.parametrize("document", ITEMS)
def test_items_of_every_paragraph(document: str) -> None:
    parts = (part for part in load(document) if part.kind in ("point", "indent", "block"))
    assert Counter(part.id.rpartition("__")[0] for part in parts) == ITEMS[document]


def test_totals_of_the_five_regulations() -> None:
    kinds = Counter(part.kind for document in PARAGRAPHS for part in load(document) if part.id.startswith("art"))
    assert kinds == {"article": 100, "paragraph": 174, "point": 80, "indent": 5, "block": 1}


def test_chapters() -> None:
    chapters = {document: sum(part.kind == "chapter" for part in load(document)) for document in DOCUMENTS}
    assert chapters == dict.fromkeys(DOCUMENTS, 0) | {
        "blood_donation": 4,
        "talent_settlement": 5,
        "integration_plan": 10,
    }


def test_the_plan() -> None:
    plan = load("integration_plan")
    kinds = Counter(part.kind for part in plan if part.kind != "paragraph")
    assert kinds == {
        "notice": 1,
        "preface": 1,
        "chapter": 10,
        "section": 34,
        "box": 8,
        "table": 2,
        "row": 11 + 10,
        "figure": 1,
        "note": 6,
    }
    paragraphs = Counter(part.id.partition("_")[0] for part in plan if part.kind == "paragraph")
    assert (paragraphs["chp"], paragraphs["preface"], paragraphs["notice"]) == (117, 3, 2)
    boxes = [len(plan.children(f"box_{n}")) for n in range(1, 9)]
    assert boxes == [4, 3, 5, 3, 4, 0, 2, 3]


def test_the_second_block_of_an_item_is_no_paragraph() -> None:
    blood = load("blood_donation")
    assert blood.get("art_10__para_1__point_1__p_2").text.startswith("符合《规定》第二十七条和二十八条规定的")
    assert [child.id for child in blood.children("art_10")] == ["art_10__para_1"]


def test_a_sentence_after_the_deduction_stays_in_its_item() -> None:
    assert load("hardship_relief").get("art_1__para_1__point_7").text.endswith("按照实际用量扣减。")


def test_labels_and_citations_are_as_printed() -> None:
    point = load("medical_insurance").get("art_10__para_4__point_3")
    assert (point.number, point.text, point.citation) == ("（三）", "新出生婴儿；", "第十条第四款第三项")
    assert load("hardship_relief").get("art_2").number == "二、"
    assert load("property_experts").get("art_6__para_1__point_3__indent_2").citation == "第六条第一款第三项第二目"
    assert load("medical_insurance").get("art_24__para_1").citation == "第二十四条"
    assert load("integration_plan").get("box_1").heading == "“十四五”时期广清一体化交通基础设施重点项目"
