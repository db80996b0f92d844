from __future__ import annotations

from pathlib import Path

import pytest

from tests.suite.workbench import Workbench, copied


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return copied(tmp_path)
