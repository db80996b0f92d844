"""Asking the reference rules from outside: requests and answers as JSON, with full provision ids."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from policy.law.answers import Answer, Rejection
from policy.law.facts import Problem
from policy.law.regulations import Decision, Regulation
from policy.law.values import Json

if TYPE_CHECKING:  # asking needs the standard library only, so that it runs in a reader's browser
    from policy.suite.dossier import Dossier

_KEYS = frozenset({"decision", "on", "facts", "readings"})


def full(document: str, id: str) -> str:
    """``medical_insurance/art_12__para_2``: the id of a provision outside its document."""
    return f"{document}/{id}"


def decisions(regulations: Mapping[str, Regulation]) -> dict[str, Decision]:
    """Every decision by its full id."""
    return {decision.id: decision for regulation in regulations.values() for decision in regulation.decisions.values()}


def decision_json(decision: Decision) -> dict[str, Json]:
    """What a caller must know of a decision: titles, JSON Schemas of facts and answer, provisions it can cite."""
    described = decision.json()
    return {**described, "cites": [full(decision.regulation.document, id) for id in decision.can_cite]}


def answer_json(decision: Decision, on: date, answer: Answer | Rejection) -> dict[str, Json]:
    """An answer with what was asked."""
    parts = {"decision": decision.id, "on": str(on), **answer.json()}
    if isinstance(answer, Answer):
        parts["because"] = [full(decision.regulation.document, id) for id in answer.because]
    return parts


def answer_request(request: Json, known: Mapping[str, Decision]) -> dict[str, Json]:
    """Answers ``{"decision", "on", "facts", "readings"?}``; anything malformed comes back as rejected with its field.

    Without ``on`` the newest version of the text answers: there is no clock in the law."""
    if not isinstance(request, dict):
        return _rejected("request", request, "写成 JSON 对象 / write a JSON object")
    if unknown := sorted(set(request) - _KEYS):
        return _rejected(
            unknown[0], request[unknown[0]], f"没有这个键，可用 / unknown key, known are: {', '.join(sorted(_KEYS))}"
        )
    decision = known.get(request["decision"]) if isinstance(request.get("decision"), str) else None
    if decision is None:
        remedy = "没有这个裁决问题，见 suigui decide --list / no such decision, see suigui decide --list"
        return _rejected("decision", request.get("decision"), remedy)
    on = _day(request.get("on", str(decision.regulation.versions[-1].in_force)))
    if on is None:
        return _rejected("on", request["on"], "按2024-01-31的样式写日期 / write a real date like 2024-01-31")
    for key in ("facts", "readings"):
        if not isinstance(request.get(key, {}), dict):
            return _rejected(key, request[key], "写成 JSON 对象 / write a JSON object")
    return answer_json(decision, on, decision.decide(on, request.get("facts", {}), request.get("readings", {})))


def answer_line(line: str, known: Mapping[str, Decision]) -> dict[str, Json]:
    """Answers one line of a batch; a line that is not JSON is rejected like any other bad request."""
    try:
        return answer_request(read_json(line), known)
    except ValueError as error:
        return _rejected("line", line.rstrip("\n"), str(error))


def answer_file(decision: str, on: str | None, text: str, known: Mapping[str, Decision]) -> dict[str, Json]:
    """Answers the facts in a file: either the facts alone, or ``{"on"?, "facts", "readings"?}``."""
    try:
        given = read_json(text)
    except ValueError as error:
        return _rejected("facts", text, str(error))
    request = given if isinstance(given, dict) and "facts" in given else {"facts": given}
    return answer_request({"decision": decision, **request} | ({"on": on} if on else {}), known)


def read_json(text: str) -> Json:
    """JSON whose objects give each key once; JSON itself would silently keep the last. Raises ValueError."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"不是可用的 JSON / not usable as JSON: {error}") from error


def cases_json(dossier: Dossier) -> list[dict[str, Json]]:
    """Every case of a document: what is asked, what is expected, where it is told."""
    return [
        {
            "id": case.id,
            "document": case.document,
            "provision": full(case.document, str(dossier.provision_of(result.scenario))),
            "decision": case.decision,
            "on": case.on,
            "facts": dict(case.facts),
            "readings": dict(case.readings),
            "expect": dict(case.expect),
            "because": [full(case.document, id) for id in case.because],
            "scenario": {
                "zh": result.scenario.name,
                "en": result.scenario.template.description[0],
                "at": result.scenario.id,
            },
        }
        for result in dossier.results
        if (case := result.case)
    ]


def _day(text: Any) -> date | None:
    try:
        day = date.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return day if str(day) == text else None


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = sorted({key for key, _ in pairs if [k for k, _ in pairs].count(key) > 1})
        raise ValueError(f"{', '.join(twice)} 写了两次 / given twice")
    return found


def _rejected(field: str, value: Json, remedy: str) -> dict[str, Json]:
    return Rejection((Problem(field, value, remedy),)).json()
