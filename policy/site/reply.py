"""What a reader's browser asks of the rules: JSON in, JSON out. Packed beside them, so it needs the standard library only."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from datetime import date

from policy.law.answers import Answer
from policy.law.regulations import Decision
from policy.law.values import Json
from policy.suite.ask import answer_request, decisions


def reply(text: str) -> str:
    """Answers ``{"decision", "on", "facts", "readings"}``, whose decision exists: ``{"answer", "words"}`` as ``replied`` says."""
    request = json.loads(text)
    document = request["decision"].partition("/")[0]
    regulation = importlib.import_module(f"policy.rules.{document}").REGULATION
    return json.dumps(replied(request, decisions({document: regulation})), ensure_ascii=False)


def replied(request: dict[str, Json], known: Mapping[str, Decision]) -> dict[str, Json]:
    """``answer`` as every other way of asking gives it; ``words`` say in both languages the codes that no schema explains."""
    answer = answer_request(request, known)
    words = _words(request, known[request["decision"]], answer["on"]) if answer["kind"] == "discretion" else {}
    return {"answer": answer, "words": words}


def _words(request: dict[str, Json], decision: Decision, on: str) -> dict[str, Json]:
    """The authority and the options of a discretion; rules are pure, so that asking again finds the same."""
    found = decision.decide(date.fromisoformat(on), request["facts"], request["readings"])
    assert isinstance(found, Answer), "facts that were answered are answered again"
    assert found.authority is not None, "a discretion names who decides"
    return {term.value: [term.zh, term.en] for term in (found.authority, *found.options)}
