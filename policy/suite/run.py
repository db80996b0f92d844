"""Running scenarios in this process, without a test framework: the same sentences and answers as under pytest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policy.law.regulations import Regulation
from policy.suite.features import Feature, Scenario
from policy.suite.sentences import SentenceError, Sentences, Spoken
from policy.suite.world import Case, World


@dataclass(frozen=True)
class Result:
    """How a scenario ended: ``case`` is there unless it was badly told; ``failure`` and ``line`` say where it failed.

    ``cited`` are the provisions of the answer, ``evidence`` whether they count (a rejection is no evidence)."""

    scenario: Scenario
    case: Case | None
    spoken: tuple[Spoken, ...] = ()
    cited: tuple[str, ...] = ()
    evidence: bool = False
    failure: str = ""
    line: int = 0

    @property
    def passed(self) -> bool:
        return not self.failure


def language_of(feature: Feature) -> str:
    """zh or en."""
    return "zh" if feature.language.startswith("zh") else "en"


def run(
    scenario: Scenario, language: str, sentences: Sentences, regulation: Regulation, places: Mapping[str, str]
) -> Result:
    """Tells the scenario to a fresh world; ``places`` are those of the text that it cites, with their ids. Wrong answers and badly told scenarios are both a Result with its failure."""
    world = World(sentences, regulation, places, language)
    line = scenario.line
    try:
        for step in scenario.steps:
            line = step.line
            world.hear(step.role, step.text)
        line = scenario.line
        return Result(scenario, world.case(), tuple(world.spoken), world.cited, world.is_evidence)
    except (SentenceError, AssertionError) as error:
        return Result(scenario, None, tuple(world.spoken), world.cited, world.is_evidence, str(error), line)
