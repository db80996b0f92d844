"""pytest-bdd speaks our sentences: three steps that accept every text and hand it to the world of the scenario.

pytest-bdd itself walks every registered step for every step that it runs; three cost next to nothing, hundreds eight times as much."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from policy.law.provision import ProvisionId
from policy.suite.dossier import ROOT, dossier
from policy.suite.world import World

FEATURES = Path(os.environ.get("SUIGUI_FEATURES", ROOT / "features")).resolve()
"""Another folder of features, such as the English edition, may be run instead of ours."""

_dossier = functools.cache(dossier)
_PARSED = pytest.StashKey[Any]()
EXECUTED = pytest.StashKey[list[tuple[str, str]]]()


class AnyText(StepParser):
    """A parser that accepts every step and passes its text on."""

    def is_matching(self, name: str) -> bool:
        return True

    def parse_arguments(self, name: str) -> dict[str, Any]:
        return {"text": name}


@given(AnyText("given"))
def hear_given(world: World, text: str) -> None:
    world.hear("given", text)


@when(AnyText("when"))
def hear_when(world: World, text: str) -> None:
    world.hear("when", text)


@then(AnyText("then"))
def hear_then(world: World, text: str) -> None:
    world.hear("then", text)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    request.node.stash[_PARSED] = (feature, scenario)


@pytest.fixture
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    feature, scenario = request.node.stash[_PARSED]
    kept = _dossier(Path(feature.filename).parent.name)
    assert kept.sentences
    assert kept.regulation
    language = "zh" if feature.language.startswith("zh") else "en"
    world = World(kept.sentences, kept.regulation, kept.document.places, language)
    yield world
    request.session.stash.setdefault(EXECUTED, []).append((feature.filename, scenario.name))
    if not request.node.stash.get(_FAILED, False):
        world.case()
        provision = scenario.rule.name
        places = kept.document.places
        assert places[str(_cited(provision, language, tuple(places)))] in world.cited


_FAILED = pytest.StashKey[bool]()


def pytest_bdd_step_error(request: pytest.FixtureRequest) -> None:
    request.node.stash[_FAILED] = True


def _cited(name: str, language: str, known: tuple[str, ...]) -> ProvisionId:
    return ProvisionId.cited(name, known) if language == "zh" else ProvisionId.cited_english(name, known)
