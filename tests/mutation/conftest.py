from __future__ import annotations

from pathlib import Path

import pytest

from policy.corpus import Document, load
from tests.suite.workbench import SOURCE, Workbench, copied


@pytest.fixture(scope="session")
def ordinance() -> Document:
    """A document with the provisions that the lamp rules cite."""
    return load("lanterns", root=SOURCE.parent)


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return copied(tmp_path)
