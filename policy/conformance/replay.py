"""One case as a question that can be asked by hand: as curl, as a line for a process, as Python."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from policy.conformance.messages import evaluate, write
from policy.conformance.session import question
from policy.conformance.transports.http import PATH
from policy.law.values import Json


def replay(case: Mapping[str, Json], base: str) -> str:
    """What to type, with the clause and what the law wants beside it."""
    line = write(evaluate("q0", question(case))).decode().rstrip("\n")
    header = shlex.quote("Content-Type: application/json")
    return "\n".join(
        (
            f"# {case['citation']['zh']} · {case['scenario']['zh']}",
            f"# {case['citation']['en']} · {case['scenario']['en']}",
            *(f"# {words}" for words in case["words"]["zh"].splitlines()),
            *(f"# {note}" for language in ("zh", "en") for note in case["notes"][language]),
            f"# 应答 / wanted: {case['expect']}  依据 / because: {case['because']}",
            "",
            f"curl -sS -H {header} --data-binary {shlex.quote(line)} {shlex.quote(base.rstrip('/') + PATH)}",
            "",
            line,
            "",
            f"answer({evaluate('q0', question(case))!r})",
        )
    )
