"""The sentences of the scenarios: each is said in Chinese and in English, and means facts, a question or an expectation.

A sentence is data. ``given("应于{due:month}缴费", "owed for {due:month}", payer=Payer.EMPLOYER)`` adds the facts ``due`` and
``payer``; ``when(…, ask=decision)`` asks; ``then(…, pooled=Pooled.FUND_PAYS)`` states what the answer must be. What stands in
braces is ``name:slot``, a value of the case; the same names and slots stand in both languages.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from policy.law.facts import RESERVED, fields_of
from policy.law.parameters import readings
from policy.law.regulations import Decision, Regulation
from policy.law.terms import Term
from policy.suite.slots import LANGUAGES, SLOTS, Slot, facts, terms

ROLES = ("given", "when", "then")
_BRACES = re.compile(r"\{(\w+):(\w+)\}")
_PLACEHOLDER = r"<[^<>]+>"


class SentenceError(ValueError):
    """A step that no sentence, or more than one, or one with an unreadable value, stands for. The text says the remedy."""


@dataclass(frozen=True)
class Sentence:
    """A sentence in both languages, and what it means besides the values of its slots.

    ``ask`` is the decision that it asks, or the name under which every regulation has one of its own."""

    role: str
    zh: str
    en: str
    constants: Mapping[str, Any]
    ask: Decision | str | None = None
    place: tuple[Path, int] = field(default=(Path(), 0), compare=False)

    def pattern(self, language: str) -> str:
        return self.zh if language == "zh" else self.en

    @property
    def decision(self) -> Decision | None:
        """The decision that it asks; None where it asks nothing, or only a name yet."""
        return self.ask if isinstance(self.ask, Decision) else None

    @property
    def slots(self) -> tuple[tuple[str, str], ...]:
        """(name, slot) of each value, in the order of the Chinese."""
        return tuple(_BRACES.findall(self.zh))

    @property
    def names(self) -> frozenset[str]:
        """The facts or expectations that the sentence speaks of."""
        return frozenset(self.constants) | {name for name, _ in self.slots}


@dataclass(frozen=True)
class Spoken:
    """A sentence with its values. In an outline a value may be a placeholder ``<column>``, kept as it is written."""

    sentence: Sentence
    values: Mapping[str, Any]

    @property
    def meaning(self) -> dict[str, Any]:
        """Everything that the step says: constants and values by name."""
        return {**self.sentence.constants, **self.values}


class Sentences:
    """The sentences of one document, each known by exactly one wording in each language."""

    def __init__(self, *vocabulary: type[Term]) -> None:
        names = [term.__name__ for term in vocabulary]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"two Terms are called {', '.join(twice)}: rename one, a slot is known by its Term's name")
        self._vocabulary = vocabulary
        self._sentences: list[Sentence] = []
        self._compiled: dict[tuple[str, str, bool], list[tuple[Sentence, re.Pattern[str]]]] = {}
        # Every step is heard several times, by the run and by the checks; trying all sentences once is enough.
        self._heard: dict[tuple[str, str, str, bool], Spoken] = {}

    def given(self, zh: str, en: str, **constants: Any) -> None:
        """A sentence that adds facts (or, under the name of a reading, chooses how an open word is read)."""
        self._add(Sentence("given", zh, en, constants, place=_caller()))

    def when(self, zh: str, en: str, ask: Decision | str, **constants: Any) -> None:
        """A sentence that asks a decision; it may add facts as well."""
        self._add(Sentence("when", zh, en, constants, ask, _caller()))

    def then(self, zh: str, en: str, **constants: Any) -> None:
        """A sentence that states what the answer must be. Raises ValueError where it would compare nothing."""
        sentence = Sentence("then", zh, en, constants, place=_caller())
        if not sentence.names:
            raise ValueError(f"那么 {zh}：什么也不比较；写出结论字段 / compares nothing; name a field of the outcome")
        self._add(sentence)

    def __iter__(self) -> Iterator[Sentence]:
        return iter(self._sentences)

    @classmethod
    def merged(cls, parts: Iterable[Sentences]) -> Sentences:
        """One set of all parts' sentences and vocabularies."""
        parts = tuple(parts)
        whole = cls(*dict.fromkeys(term for part in parts for term in part._vocabulary))
        for part in parts:
            for sentence in part:
                whole._add(sentence)
        return whole

    def bound(self, regulation: Regulation) -> Sentences:
        """Those of shared sentences that have a meaning under a regulation, asking its own decisions."""
        whole = Sentences(*self._vocabulary)
        known = _known(regulation.decisions, regulation.versions[-1].law)
        for sentence in self:
            ask = regulation.decisions.get(sentence.ask) if isinstance(sentence.ask, str) else sentence.ask
            if sentence.names <= known[sentence.role] and bool(ask) == (sentence.role == "when"):
                whole._add(replace(sentence, ask=ask))
        return whole

    def _add(self, sentence: Sentence) -> None:
        if sorted(_BRACES.findall(sentence.zh)) != sorted(_BRACES.findall(sentence.en)):
            raise ValueError(f"{sentence.zh!r} and {sentence.en!r} must have the same {{name:slot}} values")
        for other in self._sentences:
            for language in LANGUAGES:
                if other.role == sentence.role and other.pattern(language) == sentence.pattern(language):
                    raise ValueError(f"{sentence.pattern(language)!r} is said twice; remove one or word it otherwise")
        self._sentences.append(sentence)

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that the sentences ask."""
        return tuple(dict.fromkeys(s.decision for s in self._sentences if s.decision))

    @cached_property
    def slots(self) -> Mapping[str, Slot]:
        """The common slots, one for each Term by its class name, and ``fact`` for the names of the decisions' facts."""
        fields = {field.name: field for decision in self.decisions for field in fields_of(decision.facts)}
        own = {term.__name__: terms(term) for term in self._vocabulary}
        return {**SLOTS, **own, "fact": facts(fields.values())}

    def slot(self, name: str) -> Slot:
        """Raises ValueError naming the known slots."""
        if name not in self.slots:
            raise ValueError(f"no slot {name!r}: known are {', '.join(self.slots)}; list the Term in Sentences(…)")
        return self.slots[name]

    def match(self, role: str, text: str, language: str, outline: bool = False) -> Spoken:
        """The one sentence that a step says. With ``outline`` a slot may be filled by a ``<placeholder>``.

        Raises SentenceError unless exactly one sentence fits and its values can be read."""
        key = role, text, language, outline
        if key not in self._heard:
            self._heard[key] = self._match(*key)
        return self._heard[key]

    def _match(self, role: str, text: str, language: str, outline: bool) -> Spoken:
        found = [(s, m) for s, regex in self._patterns(role, language, outline) if (m := regex.fullmatch(text))]
        if not found:
            raise SentenceError(
                f"没有这句话：{text}。在 steps/ 里添加，或改用已有的句子 / no sentence says this; add it in steps/"
            )
        if len(found) > 1:
            both = " | ".join(sentence.pattern(language) for sentence, _ in found)
            raise SentenceError(f"{text}：两句话都吻合，改写其一 / more than one sentence fits, reword one: {both}")
        sentence, match = found[0]
        kinds = dict(sentence.slots)
        return Spoken(sentence, {n: self._read(kinds[n], v, language) for n, v in match.groupdict().items()})

    def say(self, spoken: Spoken, language: str) -> str:
        """The step's words in a language."""
        return "".join(words for words, _ in self.pieces(spoken, language))

    def pieces(self, spoken: Spoken, language: str) -> Iterator[tuple[str, str]]:
        """The step's words in a language, cut at its values: (words, "") and (a value's words, the value's name)."""
        kinds, pattern, end = dict(spoken.sentence.slots), spoken.sentence.pattern(language), 0
        for match in _BRACES.finditer(pattern):
            yield pattern[end : match.start()], ""
            yield self.say_value(kinds[match[1]], spoken.values[match[1]], language), match[1]
            end = match.end()
        yield pattern[end:], ""

    def say_value(self, slot: str, value: Any, language: str) -> str:
        """A value's words in a language; a placeholder stays as it is."""
        if isinstance(value, str) and re.fullmatch(_PLACEHOLDER, value):
            return value
        return self.slot(slot).form(language).say(value)

    def read_value(self, slot: str, text: str, language: str) -> Any:
        """The value of a table cell. Raises SentenceError."""
        if not re.fullmatch(self.slot(slot).form(language).pattern, text):
            raise SentenceError(f"{text!r} 不是 {slot} / is not a {slot}")
        return self._read(slot, text, language)

    def _read(self, slot: str, text: str, language: str) -> Any:
        if re.fullmatch(_PLACEHOLDER, text):
            return text
        try:
            return self.slot(slot).form(language).read(text)
        except ValueError as error:
            raise SentenceError(f"{text!r} 读不成 {slot} / cannot be read as {slot}: {error}") from error

    def _patterns(self, role: str, language: str, outline: bool) -> list[tuple[Sentence, re.Pattern[str]]]:
        """The sentences of a role with their patterns; compiled when first asked for, since a run needs few of the kinds."""
        key = role, language, outline
        if key not in self._compiled:
            own = [sentence for sentence in self._sentences if sentence.role == role]
            self._compiled[key] = [(s, self._regex(s.pattern(language), language, outline)) for s in own]
        return self._compiled[key]

    def _regex(self, pattern: str, language: str, outline: bool) -> re.Pattern[str]:
        pieces, end = [], 0
        for match in _BRACES.finditer(pattern):
            value = self.slot(match[2]).form(language).pattern
            if outline:
                value = f"{value}|{_PLACEHOLDER}"
            pieces += [re.escape(pattern[end : match.start()]), f"(?P<{match[1]}>{value})"]
            end = match.end()
        return re.compile("".join(pieces) + re.escape(pattern[end:]))


def faults(sentences: Sentences, decisions: Mapping[str, Decision], law: Any) -> Iterator[tuple[Sentence, str]]:
    """Each sentence with a name in it that no decision knows."""
    known = _known(decisions, law)
    for sentence in sentences:
        for name in sorted(sentence.names - known[sentence.role]):
            yield sentence, name


def _known(decisions: Mapping[str, Decision], law: Any) -> dict[str, frozenset[str]]:
    """The names that sentences of each role may speak of."""
    facts_known = {field.name for decision in decisions.values() for field in fields_of(decision.facts)}
    facts_known |= {reading.name for reading in readings(law)} | {"on"}
    results_known = {field.name for decision in decisions.values() for field in fields_of(decision.outcome)} | RESERVED
    return {"given": frozenset(facts_known), "when": frozenset(facts_known), "then": frozenset(results_known)}


def _caller() -> tuple[Path, int]:
    """Where a sentence is written: the file and line that called given, when or then."""
    frame = sys._getframe(2)
    return Path(frame.f_code.co_filename), frame.f_lineno
