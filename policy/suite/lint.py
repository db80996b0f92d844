"""The Gherkin linter: refuses every way in which a scenario could be lost, or pass without saying anything.

Each check answers a loss that really happens: the same title under two rules drops a scenario, a full-width colon hides one,
an outline without rows runs with a literal ``<x>``, a scenario without steps passes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from policy.law.provision import ProvisionId
from policy.suite.features import Examples, Feature, Template
from policy.suite.findings import Finding

_KEYWORDS = "功能|背景|规则|场景大纲|场景|剧本大纲|剧本|例子|Feature|Background|Rule|Scenario Outline|Scenario|Examples"
_STEP_KEYWORDS = {
    "zh": ("假如", "当", "那么", "并且", "但是"),
    "en": ("Given", "When", "Then", "And", "But"),
}
_TAGS = frozenset({"@printed", "@official"})
_NOTE = {"zh": "说明：", "en": "Note: "}
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PLACEHOLDER = re.compile(r"<([^<>]*)>")
_ORDER = ("given", "when", "then")
_MISPLACED_COLON = re.compile(rf"\s*({_KEYWORDS})：")


def lint_lines(path: Path) -> list[Finding]:
    """What the parser would swallow: checked on the raw lines, before it runs."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        return [Finding(path, 1, "encoding", str(error), "另存为 UTF-8 / save as UTF-8")]
    found = []
    if text.startswith("\ufeff"):
        found.append(
            Finding(path, 1, "bom", "文件以 BOM 开头 / byte order mark", "另存为不带 BOM 的 UTF-8 / save without BOM")
        )
    lines = text.lstrip("\ufeff").splitlines()
    if not lines or not re.fullmatch(r"# language: (zh-CN|en)", lines[0]):
        first = lines[0] if lines else ""
        found.append(Finding(path, 1, "language", first, "首行写 / the first line is: # language: zh-CN"))
    for number, line in enumerate(lines, 1):
        found += [Finding(path, number, check, line.strip(), remedy) for check, remedy in _line_faults(line)]
    return found


def _line_faults(line: str) -> Iterator[tuple[str, str]]:
    text = line.strip()
    if _MISPLACED_COLON.match(line):
        yield "full-width-colon", "关键字后用半角冒号，否则整个场景会丢失 / use an ASCII colon, or the scenario is lost"
    if text.startswith("｜"):
        yield "full-width-table", "表格用半角 | / use an ASCII | in tables"


def lint(feature: Feature) -> list[Finding]:
    """What Gherkin allows and we do not."""
    language = "zh" if feature.language.startswith("zh") else "en"
    found = [Finding(feature.path, line, *rest) for line, *rest in _feature_faults(feature, language)]
    for check in (_title_faults, _step_faults, _table_faults, _tag_faults):
        for _, template in feature.templates:
            found += [Finding(feature.path, line, *rest) for line, *rest in check(template, language)]
    found += _glued_keywords(feature)
    return found


Faults = Iterator[tuple[int, str, str, str]]
"""Line, check, value, remedy."""


def _feature_faults(feature: Feature, language: str) -> Faults:
    if not feature.blocks:
        yield 1, "no-rule", feature.name, "功能之下写“规则: 第X条第Y款” / write 规则: with a citation under the feature"
    if not feature.description:
        yield (
            2,
            "translation",
            feature.name,
            "功能名下一行写另一种语言的名称 / add the title in the other language below",
        )
    for line in feature.description[1:]:
        if not line.startswith(tuple(_NOTE.values())):
            yield (
                2,
                "description",
                line,
                "其余说明行以“说明：”或“Note: ”开头 / begin further lines with 说明： or Note:",
            )
    if any(step.role != "given" for step in feature.background):
        yield (
            feature.background[0].line,
            "background",
            feature.background[0].text,
            "背景只写“假如” / a background only gives",
        )
    titles = Counter(title for _, template in feature.templates for title in _titles(template))
    for _, template in feature.templates:
        if any(titles[title] > 1 for title in _titles(template)):
            yield (
                template.line,
                "same-title",
                template.name,
                "同一文件内标题不得重复，否则丢失一个 / titles must differ, or one is lost",
            )
    for block in feature.blocks:
        try:
            ProvisionId.cited(block.name) if language == "zh" else ProvisionId.cited_english(block.name)
        except ValueError as error:
            yield block.line, "citation", block.name, str(error)
        if not block.quote:
            yield block.line, "no-quotation", block.name, "规则之下逐字引用条文 / quote the provision under its rule"


def _titles(template: Template) -> tuple[str, ...]:
    """Its title in either language: each edition needs titles that differ."""
    return (template.name, *template.description[:1])


def _title_faults(template: Template, language: str) -> Faults:
    if not template.name:
        yield template.line, "no-title", "", "给场景一个标题 / give the scenario a title"
    if not template.description or bool(_HAN.search(template.description[0])) == (language == "zh"):
        yield (
            template.line,
            "translation",
            template.name,
            "标题下一行写另一种语言的标题 / add the title in the other language below",
        )
    for line in template.description[1:]:
        if not line.startswith(tuple(_NOTE.values())):
            yield (
                template.line,
                "description",
                line,
                "其余说明行以“说明：”或“Note: ”开头 / begin further lines with 说明： or Note:",
            )


def _step_faults(template: Template, language: str) -> Faults:
    roles = [step.role for step in template.steps]
    if roles.count("then") == 0 or sum(step.keyword in ("当", "When") for step in template.steps) != 1:
        yield (
            template.line,
            "steps",
            template.name,
            "恰有一个“当”，至少一个“那么” / exactly one When and at least one Then",
        )
    if roles != sorted(roles, key=_ORDER.index):
        yield template.line, "step-order", template.name, "依次写假如、当、那么 / order the steps Given, When, Then"
    if template.steps and template.steps[0].keyword in ("并且", "但是", "And", "But"):
        yield (
            template.steps[0].line,
            "first-step",
            template.steps[0].text,
            "第一步不能是“并且”或“但是” / begin with 假如 or 当",
        )
    for step in template.steps:
        if step.keyword not in _STEP_KEYWORDS[language]:
            yield step.line, "keyword", step.keyword, f"只用 / use one of {'、'.join(_STEP_KEYWORDS[language])}"
        if not step.text:
            yield step.line, "empty-step", step.keyword, "写完这一步 / complete the step"


def _table_faults(template: Template, language: str) -> Faults:
    used = {name for step in template.steps for name in _PLACEHOLDER.findall(step.text)}
    if used and not template.examples:
        yield template.line, "no-table", template.name, "有 <…> 就要有“例子:” / placeholders need an examples table"
    for examples in template.examples:
        yield from _examples_faults(examples, used)


def _examples_faults(examples: Examples, used: set[str]) -> Faults:
    header = set(examples.header)
    if not examples.rows:
        yield examples.line, "no-rows", "例子", "至少写一行，否则 <…> 会原样运行 / add a row, or <…> runs literally"
    for name in sorted(used - header):
        yield examples.line, "no-column", name, f"表中加一列 {name} / add this column"
    for name in sorted(header - used):
        yield examples.line, "unused-column", name, "删去该列或在步骤中使用 / remove the column or use it"
    if len(header) != len(examples.header):
        yield examples.line, "same-column", " | ".join(examples.header), "列名不得重复 / column names must differ"
    seen = Counter(cells for _, cells in examples.rows)
    for line, cells in examples.rows:
        if seen[cells] > 1:
            yield line, "same-row", " | ".join(cells), "行不得重复 / rows must differ"


def _glued_keywords(feature: Feature) -> Iterator[Finding]:
    """Chinese keywords need no space, so 当事人 at the start of a line would become the step 事人."""
    lines = feature.path.read_text(encoding="utf-8").splitlines()
    for step in (*feature.background, *(step for _, template in feature.templates for step in template.steps)):
        if not lines[step.line - 1].strip().startswith(step.keyword + " "):
            line = lines[step.line - 1].strip()
            remedy = f"关键字“{step.keyword}”后空一格 / put a space after the keyword"
            yield Finding(feature.path, step.line, "keyword-space", line, remedy)


def _tag_faults(template: Template, language: str) -> Faults:
    for tag in template.tags:
        if tag not in _TAGS:
            yield template.line, "tag", tag, f"标签只有 / the only tags are {', '.join(sorted(_TAGS))}"
