"""The reference model as a system of the protocol: vendor number zero."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version

from policy.conformance.messages import PROTOCOL
from policy.law.regulations import Decision
from policy.law.values import Json
from policy.suite.ask import answer_request, decisions
from policy.suite.dossier import regulations


@cache
def _known() -> Mapping[str, Decision]:
    return decisions(regulations())


def answer(message: Mapping[str, Json]) -> dict[str, Json]:
    """The reply to a message. A question of a decision that no document has is unsupported."""
    head: dict[str, Json] = {"suigui": PROTOCOL, "id": message.get("id")}
    if message.get("type") == "hello":
        system = {"name": "suigui", "version": version("suigui")}
        return {**head, "type": "welcome", "system": system, "claims": sorted(regulations()), "readings": True}
    if message.get("type") != "evaluate":
        return {**head, "type": "fault", "message": "hello 或 evaluate / hello or evaluate"}
    decision = message.get("decision")
    if not isinstance(decision, str) or decision not in _known():
        return {**head, "type": "unsupported"}
    asked = {key: value for key, value in message.items() if key not in ("suigui", "type", "id")}
    found = answer_request(asked, _known())
    if found["kind"] == "rejected":
        return {**head, "type": "rejected", "problems": found["problems"]}
    return {**head, "type": "result", "answer": {k: v for k, v in found.items() if k not in ("decision", "on")}}
