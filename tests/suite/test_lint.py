"""Whatever Gherkin or a test framework would lose without a word is refused, with its line and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.suite.dossier import read_features
from policy.suite.findings import Findings
from tests.suite.workbench import named

SOUND = """\
# language: zh-CN
功能: 第一条 登记
  Registration

  背景:
    假如 适用2031年6月1日的规定

  规则: 第一条第一款
    悬挂灯笼的，应当登记。

    场景: 甲
      The first
      说明：随便说说。
      假如 灯笼光度为9烛
      当 查询登记是否逾期
      那么 免于登记

    场景大纲: 乙
      The second
      假如 灯笼光度为<光度>烛
      当 查询登记是否逾期
      那么 免于登记

      例子:
        | 光度 |
        | 8    |
        | 7    |

  规则: 第一条第二款
    下列灯笼免于登记：

    场景: 丙
      The third
      当 查询登记是否逾期
      那么 免于登记
"""
WHEN = "      当 查询登记是否逾期\n"
THEN = "      那么 免于登记\n"
FIRST = "    场景: 甲\n      The first\n"
THIRD = "    场景: 丙\n      The third\n"
TABLE = "        | 光度 |\n        | 8    |\n        | 7    |\n"

# The trap, the words that are replaced, what stands there instead, the check that refuses it, and the words of its line.
TRAPS = [
    ("same title in two rules", "场景: 丙", "场景: 甲", "same-title", "场景: 甲"),
    ("same title in English", "The third", "The first", "same-title", "场景: 甲"),
    ("full-width colon of a scenario", "场景: 丙", "场景：丙", "full-width-colon", "场景：丙"),
    ("full-width colon of an outline", "场景大纲: 乙", "场景大纲：乙", "full-width-colon", "场景大纲：乙"),
    ("full-width colon of a rule", "规则: 第一条第二款", "规则：第一条第二款", "full-width-colon", "规则：第一条第二款"),
    ("full-width colon of a table", "例子:", "例子：", "full-width-colon", "例子："),
    ("full-width colon in English", "场景: 丙", "Scenario：丙", "full-width-colon", "Scenario：丙"),
    ("full-width bars", TABLE, TABLE.replace("|", "｜"), "full-width-table", "｜ 光度 ｜"),
    ("one full-width bar inside a row", "| 光度 |", "| 光度 ｜ 日 |", "no-column", "例子:"),
    ("missing column", "| 光度 |", "| 亮度 |", "no-column", "例子:"),
    ("unused column", TABLE, "        | 光度 | 日 |\n        | 8 | 3 |\n", "unused-column", "例子:"),
    ("same column twice", TABLE, "        | 光度 | 光度 |\n        | 8 | 3 |\n", "same-column", "例子:"),
    ("no rows", TABLE, "        | 光度 |\n", "no-rows", "例子:"),
    ("no table under 例子", TABLE, "", "no-rows", "例子:"),
    ("same row twice", "| 7    |", "| 8    |", "same-row", "| 8    |"),
    ("placeholder without table", "为9烛", "为<光度>烛", "no-table", "场景: 甲"),
    ("no steps", THIRD + WHEN + THEN, THIRD, "steps", "场景: 丙"),
    ("no Then", THIRD + WHEN + THEN, THIRD + WHEN, "steps", "场景: 丙"),
    ("no When", THIRD + WHEN + THEN, THIRD + THEN, "steps", "场景: 丙"),
    ("two Whens", THIRD + WHEN, THIRD + WHEN + WHEN, "steps", "场景: 丙"),
    ("When after Then", THIRD + WHEN + THEN, THIRD + THEN + WHEN, "step-order", "场景: 丙"),
    ("Given after When", THIRD + WHEN, THIRD + WHEN + "      假如 灯笼光度为9烛\n", "step-order", "场景: 丙"),
    ("first step 并且", THIRD + WHEN, THIRD + "      并且 灯笼光度为9烛\n" + WHEN, "first-step", "并且 灯笼"),
    ("first step 但是", THIRD + WHEN, THIRD + "      但是 灯笼光度为9烛\n" + WHEN, "first-step", "但是 灯笼"),
    ("keyword glued to its step", THIRD + WHEN, THIRD + "      当查询登记是否逾期\n", "keyword-space", "当查询登记"),
    ("description read as a step", THIRD, THIRD + "      当事人自行登记的\n", "keyword-space", "当事人自行"),
    ("glued 同时", THIRD + WHEN, THIRD + WHEN + "      同时免于登记\n", "keyword-space", "同时免于"),
    ("glued keyword in the background", "假如 适用", "假如适用", "keyword-space", "假如适用"),
    ("假设", "假如 灯笼光度为9烛", "假设 灯笼光度为9烛", "keyword", "假设 灯笼"),
    ("假定", "假如 灯笼光度为9烛", "假定 灯笼光度为9烛", "keyword", "假定 灯笼"),
    ("而且", THIRD + WHEN, THIRD + WHEN + "      而且 灯笼光度为9烛\n", "keyword", "而且 灯笼"),
    ("同时", THIRD + WHEN, THIRD + WHEN + "      同时 灯笼光度为9烛\n", "keyword", "同时 灯笼"),
    ("star", "假如 灯笼光度为9烛", "* 灯笼光度为9烛", "keyword", "* 灯笼"),
    ("step without words", THIRD + WHEN, THIRD + "      当 \n", "empty-step", "      当 \n"),
    ("byte order mark", "# language", "\ufeff# language", "bom", "# language"),
    ("no language line", "# language: zh-CN\n", "", "language", "功能:"),
    ("another language", "# language: zh-CN", "# language: de", "language", "# language"),
    ("only a comment", SOUND, "# language: zh-CN\n# 待写\n", "gherkin", "# language"),
    ("an empty file", SOUND, "", "language", ""),
    ("unknown tag", THIRD, "    @art_1__para_2\n" + THIRD, "tag", "    场景: 丙"),
    ("two ids glued in a tag", THIRD, "    @printed、@official\n" + THIRD, "tag", "    场景: 丙"),
    ("tag with a space", THIRD, "    @printed 甲\n" + THIRD, "gherkin", "# language"),
    ("tag on a rule", "  规则: 第一条第二款", "  @printed\n  规则: 第一条第二款", "tag", "  @printed"),
    ("tag on the feature", "功能:", "@printed\n功能:", "tag", "@printed"),
    ("tag on a table", "      例子:", "      @printed\n      例子:", "tag", "      @printed"),
    ("no title", "场景: 丙", "场景:", "no-title", "    场景:\n"),
    ("no title in the other language", FIRST, "    场景: 甲\n", "translation", "场景: 甲"),
    ("the title again in Chinese", "The third", "第三个", "translation", "场景: 丙"),
    ("feature without English", "  Registration\n", "", "translation", "功能:"),
    ("a note that is none", "说明：随便说说。", "随便说说。", "description", "场景: 甲"),
    ("words under the feature", "  Registration\n", "  Registration\n  背景 :\n", "description", "功能:"),
    ("no quotation", "    下列灯笼免于登记：\n", "", "no-quotation", "规则: 第一条第二款"),
    ("a rule that cites nothing", "规则: 第一条第二款", "规则: 豁免", "citation", "规则: 豁免"),
    ("scenario outside a rule", "  规则: 第一条第一款\n    悬挂灯笼的，应当登记。\n", "", "outside-rule", "场景: 甲"),
    ("background that asks", "假如 适用2031年6月1日的规定", "当 查询登记是否逾期", "background", "查询登记"),
    ("background of a rule", THIRD, "    背景:\n      假如 灯笼光度为9烛\n\n" + THIRD, "background", "    背景:"),
    ("table under a step", THIRD + WHEN, THIRD + WHEN + "        | 亮度 |\n", "step-argument", "| 亮度 |"),
    ("text under a step", THIRD + WHEN, THIRD + WHEN + '        """\n        光度\n        """\n', "step-argument", '"""'),
    ("示例 for 例子", "例子:", "示例:", "gherkin", "# language"),
    ("English keyword", "功能:", "Feature:", "gherkin", "# language"),
    ("no feature but text", "功能: 第一条 登记\n", "", "gherkin", "# language"),
    ("ragged table", "| 7    |", "| 7    | 6 |", "gherkin", "# language"),
]  # fmt: skip


def refusals(folder: Path, text: str | bytes) -> tuple[Path, Findings]:
    path = folder / "article_1.feature"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Findings) as refused:
        read_features(folder)
    return path, refused.value


def test_a_sound_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "article_1.feature").write_text(SOUND, encoding="utf-8")
    (feature,) = read_features(tmp_path)
    assert [block.name for block in feature.blocks] == ["第一条第一款", "第一条第二款"]
    assert [scenario.name for scenario in feature.scenarios] == ["甲", "乙（第1行）", "乙（第2行）", "丙"]
    rows = [scenario.line for scenario in feature.scenarios]
    lines = SOUND.splitlines()
    assert [lines[line - 1].strip() for line in rows] == ["场景: 甲", "| 8    |", "| 7    |", "场景: 丙"]
    assert [step.role for step in feature.scenarios[1].steps] == ["given", "given", "when", "then"]
    assert feature.scenarios[2].steps[1].text == "灯笼光度为7烛"


@pytest.mark.parametrize(
    ("old", "new", "check", "words"), [trap[1:] for trap in TRAPS], ids=[trap[0] for trap in TRAPS]
)
def test_each_trap_is_refused_on_its_line(tmp_path: Path, old: str, new: str, check: str, words: str) -> None:
    assert old in SOUND
    text = SOUND.replace(old, new, 1)
    path, refused = refusals(tmp_path, text)
    line = text[: text.index(words)].count("\n") + 1
    assert (path, line) in [(f.path, f.line) for f in named(refused.findings, check)], str(refused)


def test_a_scenario_without_background_does_not_begin_with_a_conjunction(tmp_path: Path) -> None:
    background = "  背景:\n    假如 适用2031年6月1日的规定\n\n"
    text = SOUND.replace(background, "").replace("假如 灯笼光度为9烛", "并且 灯笼光度为9烛")
    _, refused = refusals(tmp_path, text)
    assert [(finding.check, finding.line) for finding in refused.findings] == [("first-step", 11)]


def test_every_line_of_a_repeated_title_is_named(tmp_path: Path) -> None:
    _, refused = refusals(tmp_path, SOUND.replace("场景: 丙", "场景: 甲"))
    assert [finding.line for finding in refused.findings] == [11, 32]


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    path, refused = refusals(tmp_path, SOUND.encode("gb18030"))
    (finding,) = named(refused.findings, "encoding")
    assert finding.path == path


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "article_2.feature").write_text(SOUND.replace("场景: 丙", "场景：丙"), encoding="utf-8")
    _, refused = refusals(tmp_path, SOUND.replace("例子:", "例子："))
    assert [finding.path.name for finding in refused.findings] == ["article_1.feature", "article_2.feature"]


def test_articles_are_read_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for number in (10, 9, 1):
        (tmp_path / f"article_{number}.feature").write_text(SOUND, encoding="utf-8")
    assert [feature.path.stem for feature in read_features(tmp_path)] == ["article_1", "article_9", "article_10"]
