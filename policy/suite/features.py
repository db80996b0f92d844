"""Feature files as we use them: a feature is an article, a rule is a provision with its words, under it stand scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from policy.suite.findings import Finding, Findings

_ROLES = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Step:
    """A step as written. ``role`` is given, when or then; 并且 and 但是 have the role of the step before."""

    role: str
    keyword: str
    text: str
    line: int


@dataclass(frozen=True)
class Examples:
    """The table of an outline: ``rows`` are (line, cells)."""

    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Template:
    """A scenario or an outline as written. Its description is its title in the other language, then notes."""

    name: str
    description: tuple[str, ...]
    tags: tuple[str, ...]
    line: int
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]

    @property
    def is_outline(self) -> bool:
        return bool(self.examples)


@dataclass(frozen=True)
class Block:
    """A 规则: its citation as written, its quotation line by line, its scenarios."""

    name: str
    quote: tuple[str, ...]
    line: int
    templates: tuple[Template, ...]


@dataclass(frozen=True)
class Scenario:
    """One run of a template: the template itself, or a row of its table (``row`` counts from 1; 0 without a table)."""

    path: Path
    block: str
    template: Template
    row: int
    line: int
    steps: tuple[Step, ...]

    @property
    def id(self) -> str:
        """File, line of the scenario and row: what a person needs to find it."""
        return f"{self.path.parent.name}/{self.path.name}:{self.line}"

    @property
    def name(self) -> str:
        return f"{self.template.name}（第{self.row}行）" if self.row else self.template.name


@dataclass(frozen=True)
class Feature:
    """A feature file."""

    path: Path
    language: str
    name: str
    description: tuple[str, ...]
    background: tuple[Step, ...]
    blocks: tuple[Block, ...]
    scenarios: tuple[Scenario, ...]

    @cached_property
    def templates(self) -> tuple[tuple[Block, Template], ...]:
        return tuple((block, template) for block in self.blocks for template in block.templates)


def read_feature(path: Path) -> Feature:
    """Parses a file whose lines the linter has accepted. Raises Findings with file and line where Gherkin refuses it."""
    text = path.read_text(encoding="utf-8")
    try:
        tree = Parser().parse(text)
    except Exception as error:  # the parser has no common base class for its errors
        raise Findings([Finding(path, 1, "gherkin", str(error), "按 Gherkin 语法改正 / correct the syntax")]) from error
    if "feature" not in tree:
        raise Findings(
            [Finding(path, 1, "gherkin", "没有功能 / no feature", "以“功能: 第X条 …”开头 / begin with 功能:")]
        )
    return _feature(path, tree)


def _feature(path: Path, tree: Any) -> Feature:
    node = tree["feature"]
    if unkept := tuple(_unkept(path, node)):
        raise Findings(unkept)
    children = node["children"]
    background = tuple(s for c in children if "background" in c for s in _steps(c["background"]["steps"], "Context"))
    blocks = tuple(_block(child["rule"]) for child in children if "rule" in child)
    owners = {template.line: (block, template) for block in blocks for template in block.templates}
    lines = {
        part["id"]: part["location"]["line"] for key in ("scenario", "steps", "tableBody") for part in _walk(node, key)
    }
    scenarios = []
    tree["uri"] = str(path)
    for pickle in Compiler().compile(tree):
        line = lines[pickle["astNodeIds"][0]]
        block, template = owners.get(line, (Block("", (), 1, ()), None))
        if template is None:
            remedy = "移到它所说明的规则之下 / move it under the rule it shows"
            raise Findings([Finding(path, line, "outside-rule", pickle["name"], remedy)])
        row_line = lines[pickle["astNodeIds"][1]] if len(pickle["astNodeIds"]) > 1 else 0
        order = [row for examples in template.examples for row, _ in examples.rows]
        steps = tuple(
            Step(_ROLES.get(step["type"], "given"), "", step["text"], lines[step["astNodeIds"][0]])
            for step in pickle["steps"]
        )
        row = order.index(row_line) + 1 if row_line else 0
        scenarios.append(Scenario(path, block.name, template, row, row_line or line, steps))
    description = _lines(node["description"])
    return Feature(path, node["language"], node["name"], description, background, blocks, tuple(scenarios))


def _unkept(path: Path, node: Any) -> Iterator[Finding]:
    """What Gherkin allows and a Feature has no place for; it would be lost without a word."""
    rules = [child["rule"] for child in node["children"] if "rule" in child]
    children = [child for rule in rules for child in rule["children"]]
    templates = [child["scenario"] for child in children if "scenario" in child]
    backgrounds = [child["background"] for child in node["children"] if "background" in child]
    for background in (child["background"] for child in children if "background" in child):
        remedy = "背景写在功能之下、规则之前 / write the background under the feature, before its rules"
        yield Finding(path, background["location"]["line"], "background", background["name"], remedy)
    examples = [table for template in templates for table in template["examples"]]
    for tag in (tag for part in (node, *rules, *examples) for tag in part["tags"]):
        remedy = "标签只写在场景上 / only a scenario has tags"
        yield Finding(path, tag["location"]["line"], "tag", tag["name"], remedy)
    for step in (step for part in (*backgrounds, *templates) for step in part["steps"]):
        for argument in (step[key] for key in ("dataTable", "docString") if key in step):
            remedy = "写成句子里的值 / say it as values in the sentence"
            yield Finding(path, argument["location"]["line"], "step-argument", step["text"], remedy)


def _block(node: Any) -> Block:
    templates = tuple(_template(child["scenario"]) for child in node["children"] if "scenario" in child)
    return Block(node["name"], _lines(node["description"]), node["location"]["line"], templates)


def _template(node: Any) -> Template:
    return Template(
        node["name"],
        _lines(node["description"]),
        tuple(tag["name"] for tag in node["tags"]),
        node["location"]["line"],
        _steps(node["steps"], ""),
        tuple(_examples(examples) for examples in node["examples"]),
    )


def _examples(node: Any) -> Examples:
    header = tuple(cell["value"] for cell in node.get("tableHeader", {}).get("cells", ()))
    body = (
        (row["location"]["line"], tuple(cell["value"] for cell in row["cells"])) for row in node.get("tableBody", ())
    )
    return Examples(node["location"]["line"], header, tuple(body))


def _steps(nodes: Any, before: str) -> tuple[Step, ...]:
    steps = []
    for node in nodes:
        before = node["keywordType"] if node["keywordType"] != "Conjunction" else before
        role = _ROLES.get(before, "given")
        steps.append(Step(role, node["keyword"].strip(), node["text"], node["location"]["line"]))
    return tuple(steps)


def _lines(description: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (description or "").splitlines() if line.strip())


def _walk(node: Any, key: str) -> Iterator[Any]:
    """Every syntax node that stands under ``key`` anywhere below ``node``."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == key:
                yield from value if isinstance(value, list) else [value]
            yield from _walk(value, key)
    elif isinstance(node, list):
        for entry in node:
            yield from _walk(entry, key)
