"""The examples for a vendor's CI hold together: they are YAML, and the commands in them are ones that suigui has."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from policy.cli import _parser
from policy.suite.dossier import ROOT

FILES = ("github-action.yml", "gitlab-ci.yml")
_COMMAND = re.compile(r"^\s*(?:- )?suigui (.+)$", re.MULTILINE)


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("name", FILES)
def test_its_commands_are_commands_of_suigui(name: str) -> None:
    pipeline = yaml.safe_load((ROOT / "examples" / "ci" / name).read_text(encoding="utf-8"))
    commands = [found for text in texts(pipeline) for found in _COMMAND.findall(text.replace("\\\n", " "))]
    options = [_parser().parse_args(shlex.split(command)) for command in commands]
    validated = [o for o in options if hasattr(o, "target")]
    assert [str(o.known) for o in validated] == ["known.yaml"]
    assert [str(o.report) for o in validated] == ["out"]
