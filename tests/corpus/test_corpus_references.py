"""Every cross-reference in the regulations leads to a provision, or to a named instrument."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from gazette_2022 import load
from ordinance import BODY, FRONT, line_of, write

from policy import corpus
from policy.corpus import DOCUMENTS, references

# What a reference can look like, written apart from the reader's own pattern, so that none is passed over silently.
PLACE = re.compile(
    "前款|前条|(?<!目)前项|上述各项|(?<!基)本条|第[一二三四五六七八九十百（）]+条|第[一二三四五六七八九十百（）]+款|第[一二三四五六七八九十百（）]+项|《"
)
EXPECTED = {
    ("medical_insurance", "art_12__para_3", "前款"): ("art_12__para_2",),
    ("medical_insurance", "art_13__para_2", "前款"): ("art_13__para_1",),
    ("medical_insurance", "art_23__para_2", "前款"): ("art_23__para_1",),
    ("hardship_relief", "art_5__para_2", "本通知第一条第（一）至第（八）项"): tuple(
        f"art_1__para_1__point_{n}" for n in range(1, 9)
    ),
    ("hardship_relief", "art_3__para_2", "本通知第一条"): ("art_1",),
    ("hardship_relief", "art_2__para_1", "上述各项"): tuple(f"art_1__para_1__point_{n}" for n in range(1, 10)),
    ("property_experts", "art_4__para_2", "本条第四至第七项"): tuple(f"art_4__para_1__point_{n}" for n in range(4, 8)),
    ("property_experts", "art_4__para_2", "本条"): ("art_4",),
    ("property_experts", "art_6__para_2", "本条第三、第六项"): ("art_6__para_1__point_3", "art_6__para_1__point_6"),
    ("property_experts", "art_7__para_1", "第五条"): ("art_5",),
    ("property_experts", "art_12__para_1", "本办法第九条"): ("art_9",),
    ("property_experts", "art_13__para_2__point_3", "本办法第十五条"): ("art_15",),
    ("property_experts", "art_13__para_4", "第二款第一项"): ("art_13__para_2__point_1",),
    ("property_experts", "art_13__para_4", "第二款第二项至第七项"): tuple(
        f"art_13__para_2__point_{n}" for n in range(2, 8)
    ),
    ("property_experts", "art_15__para_2", "前款"): ("art_15__para_1",),
}
POLICY = "广州市人民政府办公厅关于印发广州市引进人才入户管理办法的通知"
EXTERNAL = {
    ("blood_donation", "art_4__para_1"): ("广州市献血管理规定", ("第二十六条", "第二十七条", "第二十八条")),
    ("blood_donation", "art_10__para_1__point_1__p_2"): ("广州市献血管理规定", ("第二十七条", "第二十八条")),
    ("blood_donation", "art_18__para_1"): ("中华人民共和国献血法", ()),
    ("talent_settlement", "art_13__para_1"): (POLICY, ("第五条第（二）项", "第五条第（四）项")),
    ("talent_settlement", "art_17__para_1"): (POLICY, ("第五条第（二）项", "第五条第（三）项", "第五条第（四）项")),
}


def test_the_texts_own_references_confirm_the_count_of_paragraphs_and_items() -> None:
    found = {
        (document, one.source, one.phrase): one.targets for document in DOCUMENTS for one in references(load(document))
    }
    assert {key: found.get(key) for key in EXPECTED} == EXPECTED


def test_references_to_other_instruments() -> None:
    found = {
        (document, one.source): (one.instrument, one.places)
        for document in DOCUMENTS
        for one in references(load(document))
        if one.external
    }
    assert {key: found.get(key) for key in EXTERNAL} == EXTERNAL


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_target_exists(document: str) -> None:
    loaded = load(document)
    for one in references(loaded):
        assert one.external != bool(one.targets)
        assert set(one.targets) <= set(loaded.ids)
        assert loaded.get(one.source).text.startswith(one.phrase, one.start)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_reference_is_passed_over(document: str) -> None:
    """Left over are only the document's own title, the names it gives to others, and one certificate."""
    loaded = load(document)
    inside = {(one.source, one.start + n) for one in references(loaded) for n in range(len(one.phrase))}
    left = [
        loaded.get(part.id).text[match.start() :]
        for part in loaded
        for match in PLACE.finditer(part.text)
        if (part.id, match.start()) not in inside
    ]
    known = (f"《{loaded.title}》", "《规定》）给予", "《办法》），制定", "《广东省居住证》")
    assert [text[:20] for text in left if not text.startswith(known)] == []


@pytest.mark.parametrize(
    ("old", "new", "means"),
    [
        ("登记需要", "依照前款，登记需要", "art_2__para_0"),
        ("前款材料", "第五条的材料", "art_5"),
        ("前款材料", "第一款第三项的材料", "art_2__para_1__point_3"),
        ("灯笼应当", "上述各项灯笼应当", "a list before it"),
    ],
)
def test_a_reference_to_nothing_is_refused(old: str, new: str, means: str, tmp_path: Path) -> None:
    text = FRONT + BODY.replace(old, new, 1)
    path = write(tmp_path, text)
    with pytest.raises(
        ValueError, match=rf"{re.escape(str(path))}:{line_of(text, new)}: .* means {means}, which does not exist"
    ):
        references(corpus.load("lanterns", root=tmp_path))
