"""The English edition of the scenarios, rendered from the same sentences, and the proof that it leads back to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.corpus import Document
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
        yield from _step_lines(feature.background, sentences, "    ")
    for block in feature.blocks:
        yield from _block_lines(block, sentences, document, english)


def _block_lines(block: Block, sentences: Sentences, document: Document, english: Document) -> Iterator[str]:
    id = ProvisionId.cited(block.name, document.ids)
    yield ""
    yield f"  Rule: {id.english(document.ids)}"
    yield f"    {english.get(str(id)).text}"
    for template in block.templates:
        yield ""
        yield from _template_lines(template, sentences)


def _template_lines(template: Template, sentences: Sentences) -> Iterator[str]:
    if template.tags:
        yield "    " + " ".join(template.tags)
    yield f"    {'Scenario Outline' if template.examples else 'Scenario'}: {template.description[0]}"
    yield f"      {template.name}"
    for note in template.description[1:]:
        yield f"      {note}"
    yield from _step_lines(template.steps, sentences, "      ")
    for examples in template.examples:
        yield ""
        yield "      Examples:"
        yield from _table_lines(examples, columns(template, sentences), sentences)


def _step_lines(steps: tuple[Step, ...], sentences: Sentences, indent: str) -> Iterator[str]:
    for step in steps:
        spoken = sentences.match(step.role, step.text, "zh", outline=True)
        yield f"{indent}{KEYWORDS[step.keyword]} {sentences.say(spoken, 'en')}"


def columns(template: Template, sentences: Sentences) -> dict[str, str]:
    """The slot that each column of an outline fills. Raises SentenceError where a column fills two kinds of slot."""
    kinds: dict[str, str] = {}
    for step in template.steps:
        spoken = sentences.match(step.role, step.text, "zh", outline=True)
        for name, slot in spoken.sentence.slots:
            value = spoken.values[name]
            if isinstance(value, str) and value.startswith("<"):
                column = value.strip("<>")
                if kinds.setdefault(column, slot) != slot:
                    raise SentenceError(
                        f"列 {column} 既是 {kinds[column]} 又是 {slot} / one column, two kinds: use two columns"
                    )
    return kinds


def _table_lines(examples: Examples, kinds: dict[str, str], sentences: Sentences) -> Iterator[str]:
    rows = [examples.header]
    for _, cells in examples.rows:
        pairs = zip(examples.header, cells, strict=True)
        rows.append(tuple(_cell(kinds[column], cell, sentences) for column, cell in pairs))
    for row in rows:
        yield f"        | {' | '.join(row)} |"


def _cell(slot: str, cell: str, sentences: Sentences) -> str:
    return sentences.say_value(slot, sentences.read_value(slot, cell, "zh"), "en")


def spoken_in_english(step: Step, sentences: Sentences) -> str:
    """A step of a scenario in English. Raises SentenceError."""
    return sentences.say(sentences.match(step.role, step.text, "zh"), "en")


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
