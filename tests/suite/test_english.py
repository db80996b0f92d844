"""The English edition is itself a sound feature file, whose scenarios ask the very same cases."""

from __future__ import annotations

from pathlib import Path

from policy.corpus import Document
from policy.suite.dossier import Dossier, read_features
from policy.suite.english import render
from policy.suite.run import language_of, run
from tests.suite.workbench import Workbench


def english_edition(dossier: Dossier, folder: Path) -> list[str]:
    """Writes it and runs it; the ids of its cases, in order. Raises Findings where the linter refuses it."""
    english: Document | None = dossier.english
    assert dossier.sentences
    assert dossier.regulation
    assert english
    folder.mkdir(parents=True)
    for feature in dossier.features:
        rendered = render(feature, dossier.sentences, dossier.document, english)
        (folder / rendered.name).write_text(rendered.text, encoding="utf-8")
    features = read_features(folder)
    assert {language_of(feature) for feature in features} == {"en"}
    results = [
        run(scenario, "en", dossier.sentences, dossier.regulation, dossier.document.places)
        for feature in features
        for scenario in feature.scenarios
    ]
    assert [result.failure for result in results if result.failure] == []
    return [result.case.id for result in results if result.case]


def test_the_english_edition_asks_the_same_cases(bench: Workbench, tmp_path: Path) -> None:
    dossier = bench.dossier()
    chinese = [result.case.id for result in dossier.results if result.case]
    assert len(chinese) == 19
    assert english_edition(dossier, tmp_path / "english") == chinese


def test_the_english_edition_reads_like_this(bench: Workbench) -> None:
    dossier = bench.dossier()
    assert dossier.sentences
    assert dossier.english
    text = render(dossier.features[0], dossier.sentences, dossier.document, dossier.english).text
    assert text.startswith(
        """\
# language: en
Feature: Article 1 Registration
  第一条 登记

  Background:
    Given the law as it stands on 1 June 2031

  Rule: Article 1(1)
    Whoever hangs a lantern shall register it within 2 months from the month after it was bought.

    Scenario Outline: Registered within two calendar months is not late
      两个公历月内登记不逾期
      Note: bought in October 2030, the period is November and December and ends on 31 December.
      Given a lantern of <brightness> candles was bought in October 2030
      And it was registered on <day of registration>
      When the registration is looked up
      Then the registration is not late
      And the basis is Article 1(1)

      Examples:
        | brightness | day of registration |
        | 10 | 31 December 2030 |
        | 80 | 1 November 2030 |
"""
    )
    assert "    @printed\n    Scenario: A dim lantern for festivals need not be registered\n" in text
    assert "  Rule: Article 1(2) item 2\n    those declared to hang during festivals only.\n" in text


def test_two_columns_that_fill_one_kind_of_fact_keep_two_names(bench: Workbench, tmp_path: Path) -> None:
    outline = """\
    场景大纲: 标准和应缴同名
      The standard and what is due
      假如 商户逾期登记
      并且 登记费标准为<甲>元
      当 查询应缴的登记费
      那么 应缴登记费<乙>元
      并且 依据第二条

      例子:
        | 乙 | 甲 |
        | 31 | 31 |

"""
    bench.edit("features/article_2.feature", "    场景: 按期登记的不缴费\n", outline + "    场景: 按期登记的不缴费\n")
    dossier = bench.dossier()
    english_edition(dossier, tmp_path / "english")
    assert "| fee due | standard of the fee |" in (tmp_path / "english" / "article_2.feature").read_text(
        encoding="utf-8"
    )
