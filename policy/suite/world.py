"""The world of one scenario: facts are gathered, one question is asked, the answer is held against what it must be."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from policy.law.answers import Answer, Kind, Rejection
from policy.law.parameters import readings
from policy.law.provision import ProvisionId
from policy.law.regulations import Decision, Regulation
from policy.law.values import Json, write
from policy.suite.sentences import SentenceError, Sentences, Spoken

_PARTS = ("needs", "delegations", "authority", "options")
_KIND_OF_PART = {
    "needs": Kind.NEEDS,
    "delegations": Kind.NEEDS,
    "authority": Kind.DISCRETION,
    "options": Kind.DISCRETION,
}


@dataclass(frozen=True)
class Case:
    """What a scenario asks and expects, apart from the suite: facts in JSON, provisions as ids inside the document.

    ``expect`` holds ``kind`` and what of ``value``, ``needs``, ``delegations``, ``authority``, ``options`` or ``fields``
    (of a rejection) the scenario states; ``because`` is complete."""

    document: str
    decision: str
    on: str
    facts: Mapping[str, Json]
    readings: Mapping[str, str]
    expect: Mapping[str, Json]
    because: tuple[str, ...]

    @property
    def id(self) -> str:
        """Derived from what is asked, so that rewording a title never changes it."""
        asked = json.dumps([self.decision, self.on, self.facts, self.readings], ensure_ascii=False, sort_keys=True)
        return f"{self.decision}/{hashlib.sha256(asked.encode()).hexdigest()[:12]}"


class World:
    """Hears the steps of one scenario. Raises SentenceError for a badly told scenario, AssertionError for a wrong answer."""

    def __init__(self, sentences: Sentences, regulation: Regulation, places: Mapping[str, str], language: str) -> None:
        self._sentences = sentences
        self._regulation = regulation
        self._places = places
        self._language = language
        self._on: date | None = None
        self._facts: dict[str, Json] = {}
        self._readings: dict[str, str] = {}
        self._decision: Decision | None = None
        self._answer: Answer | Rejection | None = None
        self._expect: dict[str, Json] = {}
        self.spoken: list[Spoken] = []

    def hear(self, role: str, text: str) -> None:
        """One step: gathers, asks or compares."""
        spoken = self._sentences.match(role, text, self._language)
        self.spoken.append(spoken)
        if role == "then":
            self._compare(spoken)
        else:
            self._gather(spoken)
            if spoken.sentence.decision:
                self._ask(spoken.sentence.decision)

    def case(self) -> Case:
        """The scenario as a case. Raises SentenceError where it asked nothing, or did not say on what provisions."""
        if self._decision is None or not self._expect:
            raise SentenceError("场景须有一个“当”和至少一个“那么” / a scenario asks once and states what must follow")
        because: tuple[str, ...] = ()
        if isinstance(self._answer, Answer):
            if "because" not in self._expect:
                raise SentenceError("缺少“依据第…条…” / state the provisions: end with 依据第…条…")
            because = self._answer.because
        expect = {key: value for key, value in self._expect.items() if key != "because"}
        return Case(
            self._regulation.document,
            self._decision.id,
            str(self._on),
            self._facts,
            self._readings,
            expect,
            because,
        )

    @property
    def cited(self) -> tuple[str, ...]:
        """The provisions that the answer names; for a rejection those that ask for the rejected facts."""
        if isinstance(self._answer, Rejection):
            return tuple(problem.because for problem in self._answer.problems)
        return self._answer.because if self._answer else ()

    @property
    def is_evidence(self) -> bool:
        """A rejection shows that a system takes care, not what the law decides."""
        return isinstance(self._answer, Answer)

    def _gather(self, spoken: Spoken) -> None:
        choices = {reading.name: reading.id for reading in readings(self._regulation.versions[-1].law)}
        for name, value in spoken.meaning.items():
            if name == "on":
                self._on = value
            elif name in choices:
                self._readings[choices[name]] = value.value
            elif name in self._facts:
                raise SentenceError(f"{name} 说了两次 / the fact is given twice: {self._facts[name]!r}, then {value!r}")
            else:
                self._facts[name] = write(value)

    def _ask(self, decision: Decision) -> None:
        if self._decision:
            raise SentenceError("一个场景只问一次 / a scenario asks once; split it in two")
        if self._on is None:
            raise SentenceError("没有说适用哪一天的规定 / say 假如 适用…的规定 in the 背景, or a day in the step")
        self._decision = decision
        self._answer = decision.decide(self._on, self._facts, self._readings)

    def _compare(self, spoken: Spoken) -> None:
        if self._answer is None:
            raise SentenceError("“那么”之前要有“当” / a Then needs a When before it")
        expected = self._resolved(spoken.meaning)
        got = self._got()
        for name, value in expected.items():
            if name not in got:
                raise AssertionError(f"应为 {name} = {_plain(value)}，实际答复 / got: {_plain(self._answer.json())}")
            if got[name] != value:
                raise AssertionError(
                    f"{name} 应为 / wanted {_plain(value)}，实为 / got {_plain(got[name])}；"
                    f"答复全文 / whole answer: {_plain(self._answer.json())}"
                )
        self._record(expected)

    def _got(self) -> dict[str, Json]:
        """The answer as one flat table of what a scenario may state."""
        answer = self._answer
        if isinstance(answer, Rejection):
            return {"kind": "rejected", "rejected": [problem.field for problem in answer.problems]}
        assert answer is not None
        parts = answer.json()
        return {**parts, **parts.pop("value", {}), "because": sorted(answer.because)}

    def _resolved(self, meaning: Mapping[str, Any]) -> dict[str, Json]:
        """Expected values in JSON; citations as ids of this document."""
        expected = {name: write(value) for name, value in meaning.items()}
        if "because" in expected:
            ids = [ProvisionId.parse(id).chinese() for id in expected["because"]]
            found = [str(ProvisionId.cited(citation, self._places)) for citation in ids]
            for place, citation in zip(found, ids, strict=True):
                if place not in self._places:
                    raise SentenceError(f"没有{citation} / no such provision; check 条、款、项 against the text")
            expected["because"] = sorted(self._places[place] for place in found)
        return expected

    def _record(self, expected: Mapping[str, Json]) -> None:
        results = {n: v for n, v in expected.items() if n not in ("kind", "because", "rejected", *_PARTS)}
        if results:
            self._expect.setdefault("value", {}).update(results)
            self._expect["kind"] = Kind.DETERMINED.value
        for name, value in expected.items():
            if name == "rejected":
                self._expect |= {"kind": "rejected", "fields": value}
            elif name not in results:
                self._expect[name] = value
                if name in _KIND_OF_PART:
                    self._expect["kind"] = _KIND_OF_PART[name].value


def _plain(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
