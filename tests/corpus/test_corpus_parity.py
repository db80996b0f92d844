"""A translation that has lost a provision or a number is found. On a fictitious regulation, and on every translation there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from ordinance import BODY, ENGLISH, FRONT, line_of, write

from policy.corpus import DOCUMENTS, languages, load, parity


def compare(root: Path, chinese: str, english: str) -> list[str]:
    write(root, chinese)
    write(root, english, language="en")
    return parity(load("lanterns", root=root), load("lanterns", language="en", root=root))


def test_a_faithful_translation_has_no_differences(tmp_path: Path) -> None:
    assert compare(tmp_path, FRONT + BODY, ENGLISH) == []


def test_a_provision_missing_on_either_side(tmp_path: Path) -> None:
    english = ENGLISH.replace("2. proof of work.\n\n", "") + "\nAn added paragraph.\n"
    messages = compare(tmp_path, FRONT + BODY, english)
    folder = tmp_path / "lanterns"
    assert messages == [
        f"{folder}/2030-03-01.md:{line_of(FRONT + BODY, '2. 工作')}: art_2__para_1__point_2__indent_2 has no translation; "
        f"add it to {folder}/2030-03-01.en.md",
        f"{folder}/2030-03-01.en.md:{line_of(english, 'An added')}: art_2__para_3 is not in {folder}/2030-03-01.md; "
        "remove it or move it",
    ]


@pytest.mark.parametrize(
    ("chinese", "english", "missing"),
    [
        ("3个月内缴清", "pay within 3 months", []),
        ("3个月内缴清", "pay within 4 months", ["3"]),
        ("自2030年12月1日起施行", "in force from 1 December 2030", []),
        ("自2030年12月1日起施行", "in force from 1 November 2030", ["12月"]),
        ("100万元、6亿元、20万吨", "RMB 1,000,000, RMB 600 million, 200 thousand tonnes", []),
        ("按60%计收，0.7元", "charged at 60%, RMB 0.70", []),
        ("按60%计收", "charged at the reduced rate", ["60"]),
        ("第一条第（二）项", "Article 1, item 2", []),
        ("第一条第（二）项", "Article 1, item 3", ["第（二）项"]),
        ("第十六条", "Article 6", ["第十六条"]),
    ],
)
def test_numbers(chinese: str, english: str, missing: list[str], tmp_path: Path) -> None:
    messages = compare(
        tmp_path,
        FRONT + BODY.replace("前款材料不全的，不予登记", chinese),
        ENGLISH.replace(
            "Where the material of the preceding paragraph is incomplete, registration is refused", english
        ),
    )
    assert [message.split("'")[1] for message in messages] == missing


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_corpus_s_translations(document: str) -> None:
    for language in languages(document)[1:]:
        assert parity(load(document), load(document, language=language)) == []
