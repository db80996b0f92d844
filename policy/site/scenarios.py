"""The scenarios of an article as cards, in both languages, with their last results."""

from __future__ import annotations

from collections.abc import Iterator

from policy.law.parameters import readings
from policy.law.provision import ProvisionId
from policy.site.rules import rule_link
from policy.site.try_case import asked
from policy.site.views import Attempt, Both, Card, Cards, Link, Piece, Run, Step
from policy.site.volume import Volume
from policy.suite import features
from policy.suite.checks import block_id
from policy.suite.english import KEYWORDS, column_names, column_of, columns
from policy.suite.run import Result
from policy.suite.sentences import SentenceError, Sentences, Spoken


def cards_of(volume: Volume, feature: features.Feature) -> tuple[Cards, ...]:
    """The cards of a feature, by provision."""
    return tuple(_cards(volume, feature, block) for block in feature.blocks)


def background_of(volume: Volume, feature: features.Feature) -> tuple[Step, ...]:
    return _steps(volume, feature.background, {}, frozenset())


def _cards(volume: Volume, feature: features.Feature, block: features.Block) -> Cards:
    id = block_id(volume.dossier, block)
    suspect = next(
        (
            f.value
            for f in volume.findings
            if f.check == "suspect" and f.path == feature.path and f.line == block.line + 1
        ),
        "",
    )
    cards = tuple(_card(volume, feature, template) for template in block.templates)
    return Cards(volume.link(id), f"cases-{id}", suspect, cards)


def _card(volume: Volume, feature: features.Feature, template: features.Template) -> Card:
    results = volume.results.get((feature.path, template.line), ())
    failed = frozenset(result.line for result in results if not result.passed)
    names = _column_names(volume, template)
    header = template.examples[0].header if template.examples else ()
    return Card(
        f"line_{template.line}",
        Both(template.name, template.description[0] if template.description else template.name),
        notes_of(template),
        _steps(volume, template.steps, names, failed),
        Both(header, tuple(names.get(column, column) for column in header)),
        tuple(_run(volume, template, result) for result in results),
        tuple(dict.fromkeys(link for result in results for link in _readings(volume, result))),
    )


def notes_of(template: features.Template) -> Both[tuple[str, ...]]:
    """The notes of a scenario, where its arithmetic is."""
    notes = template.description[1:]
    chinese = tuple(note for note in notes if note.startswith("说明"))
    return Both(chinese, tuple(note for note in notes if note not in chinese))


def _steps(
    volume: Volume, steps: tuple[features.Step, ...], names: dict[str, str], failed: frozenset[int]
) -> tuple[Step, ...]:
    sentences = volume.dossier.sentences
    assert sentences is not None, "a document with features has sentences"
    found, before = [], ""
    for step in steps:
        keyword = Both(step.keyword, KEYWORDS.get(step.keyword, step.keyword))
        words = _words(volume, sentences, step, names)
        found.append(Step(step.role, step.role != before, keyword, words, step.line in failed))
        before = step.role
    return tuple(found)


def _words(volume: Volume, sentences: Sentences, step: features.Step, names: dict[str, str]) -> Both[tuple[Piece, ...]]:
    """A step in both languages; one that no sentence says stays as it is written, and its scenario is failing."""
    try:
        spoken = sentences.match(step.role, step.text, "zh", outline=True)
    except SentenceError:
        return Both((Piece(step.text),), (Piece(step.text),))
    return Both(
        tuple(_pieces(volume, sentences, spoken, "zh", {})), tuple(_pieces(volume, sentences, spoken, "en", names))
    )


def _pieces(
    volume: Volume, sentences: Sentences, spoken: Spoken, language: str, names: dict[str, str]
) -> Iterator[Piece]:
    slots = dict(spoken.sentence.slots)
    for words, name in sentences.pieces(spoken, language):
        column = column_of(spoken.values[name]) if name else ""
        if column:
            yield Piece(names.get(column, column), "column")
        elif name and slots[name] == "citations":
            yield from _citations(volume, spoken.values[name], words, language)
        elif words:
            yield Piece(words, "value" if name else "")


def _citations(volume: Volume, ids: tuple[str, ...], words: str, language: str) -> Iterator[Piece]:
    """The cited provisions as links, with the joining words between them."""
    for id in ids:
        said = ProvisionId.parse(id).chinese() if language == "zh" else ProvisionId.parse(id).english()
        before, _, words = words.partition(said)
        target = volume.dossier.document.cited(ProvisionId.parse(id).chinese())
        if before:
            yield Piece(before)
        yield Piece(said, "reference", volume.href(target) if target in volume.ids else "")


def _column_names(volume: Volume, template: features.Template) -> dict[str, str]:
    """The English name of each column; none where a step is no sentence, for then the scenario is failing anyway."""
    assert volume.dossier.sentences is not None, "a document with features has sentences"
    try:
        return column_names(template, volume.dossier.sentences)
    except SentenceError:
        return {}


def _run(volume: Volume, template: features.Template, result: Result) -> Run:
    scenario = result.scenario
    row = (
        [cells for examples in template.examples for _, cells in examples.rows][scenario.row - 1]
        if scenario.row
        else ()
    )
    header = template.examples[0].header if template.examples else ()
    english = _english_cells(volume, template, header, row)
    attempt = Attempt(rule_link(volume, result.case.decision), asked(result.case)) if result.case else None
    return Run(f"line_{scenario.line}", Both(row, english), result.failure, attempt)


def _english_cells(
    volume: Volume, template: features.Template, header: tuple[str, ...], row: tuple[str, ...]
) -> tuple[str, ...]:
    sentences = volume.dossier.sentences
    assert sentences is not None, "a document with features has sentences"
    try:
        kinds = columns(template, sentences)
        return tuple(
            sentences.say_value(kinds[column], sentences.read_value(kinds[column], cell, "zh"), "en")
            for column, cell in zip(header, row, strict=True)
        )
    except (SentenceError, KeyError):  # a column that no sentence reads; its scenario is failing
        return row


def _readings(volume: Volume, result: Result) -> Iterator[Link]:
    """The readings that a scenario chooses."""
    regulation = volume.dossier.regulation
    if regulation is None:
        return
    names = {reading.name: reading.id for reading in readings(regulation.versions[-1].law)}
    for spoken in result.spoken:
        for name in spoken.meaning if spoken.sentence.role != "then" else ():
            if id := names.get(name):
                yield Link(Both(id, id), f"readings.html#{volume.slug}-{id}")
