"""Every scenario of every document, under pytest-bdd; and the census that none was lost on the way."""

from __future__ import annotations

from collections import Counter

import pytest
from pytest_bdd import scenarios

from policy.suite.dossier import read_features
from tests.scenarios.conftest import EXECUTED, FEATURES

scenarios(str(FEATURES))


def test_census(request: pytest.FixtureRequest) -> None:
    """What Gherkin compiles is what ran, file by file and title by title. Stands last, so that all others have run."""
    written = Counter(
        (str(scenario.path), scenario.template.name)
        for folder in sorted(path for path in FEATURES.iterdir() if path.is_dir())
        for feature in read_features(folder)
        for scenario in feature.scenarios
    )
    assert Counter(request.session.stash[EXECUTED]) == written
