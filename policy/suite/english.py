"""The English edition of the scenarios, rendered from the same sentences, and the proof that it leads back to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policy.corpus import Document
from policy.law.facts import fields_of
from policy.law.provision import ProvisionId
from policy.suite.features import Block, Examples, Feature, Step, Template
from policy.suite.findings import Finding
from policy.suite.run import language_of
from policy.suite.sentences import SentenceError, Sentences, Spoken

KEYWORDS = {"假如": "Given", "当": "When", "那么": "Then", "并且": "And", "但是": "But"}


@dataclass(frozen=True)
class EnglishFeature:
    """An article's feature in English: the file's name, its text, and the steps in the order of the Chinese."""

    name: str
    text: str


def render(feature: Feature, sentences: Sentences, document: Document, english: Document) -> EnglishFeature:
    """The feature as an ordinary English .feature file, which runs as it is. Raises SentenceError."""
    return EnglishFeature(feature.path.name, "\n".join(_feature_lines(feature, sentences, document, english)) + "\n")


def _feature_lines(feature: Feature, sentences: Sentences, document: Document, english: Document) -> Iterator[str]:
    article = feature.name.split()[0]
    number = ProvisionId.cited(article).english()
    yield "# language: en"
    yield f"Feature: {number} {feature.description[0]}"
    yield f"  {feature.name}"
    if feature.background:
        yield ""
        yield "  Background:"
        yield from _step_lines(feature.background, sentences, "    ", {})
    for block in feature.blocks:
        yield from _block_lines(block, sentences, document, english)


def _block_lines(block: Block, sentences: Sentences, document: Document, english: Document) -> Iterator[str]:
    id = document.cited(block.name)
    yield ""
    yield f"  Rule: {document.english_citation(id)}"
    yield f"    {english.get(id).text}"
    for template in block.templates:
        yield ""
        yield from _template_lines(template, sentences)


def _template_lines(template: Template, sentences: Sentences) -> Iterator[str]:
    if template.tags:
        yield "    " + " ".join(template.tags)
    yield f"    {'Scenario Outline' if template.examples else 'Scenario'}: {template.description[0]}"
    yield f"      {template.name}"
    for note in template.description[1:]:
        if note.startswith("Note: "):
            yield f"      {note}"
    names = column_names(template, sentences) if template.examples else {}
    yield from _step_lines(template.steps, sentences, "      ", names)
    for examples in template.examples:
        yield ""
        yield "      Examples:"
        yield from _table_lines(examples, columns(template, sentences), names, sentences)


def _step_lines(steps: tuple[Step, ...], sentences: Sentences, indent: str, names: Mapping[str, str]) -> Iterator[str]:
    for step in steps:
        spoken = sentences.match(step.role, step.text, "zh", outline=True)
        values = {
            name: f"<{names[column]}>" if (column := column_of(value)) else value
            for name, value in spoken.values.items()
        }
        yield f"{indent}{KEYWORDS[step.keyword]} {sentences.say(Spoken(spoken.sentence, values), 'en')}"


def column_of(value: object) -> str:
    """The column that a placeholder names, or "" for a value."""
    return value[1:-1] if isinstance(value, str) and value.startswith("<") else ""


def column_names(template: Template, sentences: Sentences) -> dict[str, str]:
    """The English name of each column: that of the fact or result that it fills; two columns never share one.

    Raises SentenceError where a step is no sentence."""
    spoken = [sentences.match(step.role, step.text, "zh", outline=True) for step in template.steps]
    titles = {
        field.name: field.en
        for decision in (one.sentence.decision for one in spoken)
        if decision
        for field in (*fields_of(decision.facts), *fields_of(decision.outcome))
    }
    names: dict[str, str] = {}
    for one in spoken:
        for name, value in one.values.items():
            title = _heading(titles.get(name, name.replace("_", " ")))
            if (column := column_of(value)) and column not in names:
                names[column] = title if title not in names.values() else f"{title}, {name.replace('_', ' ')}"
    return names


def _heading(title: str) -> str:
    """A title that Gherkin can use as a column: it takes the name for a pattern, so brackets and the like would lose the column."""
    return re.sub(r"[^\w ,'’-]", "", title)


def columns(template: Template, sentences: Sentences) -> dict[str, str]:
    """The slot that each column of an outline fills. Raises SentenceError where a column fills two kinds of slot."""
    kinds: dict[str, str] = {}
    for step in template.steps:
        spoken = sentences.match(step.role, step.text, "zh", outline=True)
        for name, slot in spoken.sentence.slots:
            value = spoken.values[name]
            if (column := column_of(value)) and kinds.setdefault(column, slot) != slot:
                raise SentenceError(
                    f"列 {column} 既是 {kinds[column]} 又是 {slot} / one column, two kinds: use two columns"
                )
    return kinds


def _table_lines(
    examples: Examples, kinds: Mapping[str, str], names: Mapping[str, str], sentences: Sentences
) -> Iterator[str]:
    rows = [tuple(names[column] for column in examples.header)]
    for _, cells in examples.rows:
        pairs = zip(examples.header, cells, strict=True)
        rows.append(tuple(_cell(kinds[column], cell, sentences) for column, cell in pairs))
    for row in rows:
        yield f"        | {' | '.join(row)} |"


def _cell(slot: str, cell: str, sentences: Sentences) -> str:
    return sentences.say_value(slot, sentences.read_value(slot, cell, "zh"), "en")


def round_trip(feature: Feature, sentences: Sentences) -> list[Finding]:
    """Each step of each scenario, said in English and heard again, must be the same sentence with the same values."""
    found = []
    for scenario in feature.scenarios if language_of(feature) == "zh" else ():
        for step in scenario.steps:
            try:
                spoken = sentences.match(step.role, step.text, "zh")
                heard = _heard_again(step, spoken, sentences)
            except SentenceError as error:
                found.append(Finding(feature.path, step.line, "sentence", step.text, str(error)))
                continue
            if heard != spoken:
                remedy = f"英文句子须回到同一步骤 / the English must lead back to the same step: {heard.sentence.en}"
                found.append(Finding(feature.path, step.line, "round-trip", step.text, remedy))
    return found


def _heard_again(step: Step, spoken: Spoken, sentences: Sentences) -> Spoken:
    return sentences.match(step.role, sentences.say(spoken, "en"), "en")
