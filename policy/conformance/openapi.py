"""The protocol as OpenAPI 3.1, from the decisions' own schemas."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version

from policy.conformance.messages import PROTOCOL
from policy.conformance.transports.http import PATH
from policy.law.values import Json
from policy.suite.ask import decisions
from policy.suite.dossier import regulations

_TEXT = {"type": "string"}


@cache
def openapi() -> dict[str, Json]:
    """One address that takes a hello or a question, and answers with one of the protocol's messages."""
    known = decisions(regulations())
    questions = {f"evaluate_{id.replace('/', '__')}": _evaluate(id, d.facts.schema()) for id, d in known.items()}
    answers = {f"result_{id.replace('/', '__')}": d.json()["answer"] for id, d in known.items()}
    asked = [_reference("hello"), *map(_reference, questions)]
    replies = [_reference(name) for name in ("welcome", "result", "rejected", "unsupported", "fault")]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "穗规 Suigui",
            "version": version("suigui"),
            "summary": "一问一答：裁决问题和事实，得到结论和依据 / a question and its facts in, an answer and its provisions out",
        },
        "paths": {
            PATH: {
                "post": {
                    "operationId": "message",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": {"oneOf": asked}}}},
                    "responses": {
                        "200": _content("回答 / an answer", {"oneOf": replies}),
                        "400": _content("读不懂的消息 / a message that cannot be read", _reference("fault")),
                        "411": _content("没有 Content-Length / no Content-Length", _reference("fault")),
                        "413": _content("消息过大 / a message too large", _reference("fault")),
                    },
                }
            }
        },
        "components": {"schemas": {**_messages(), **questions, **answers}},
    }


def _messages() -> dict[str, Json]:
    system = {"type": "object", "required": ["name", "version"], "properties": {"name": _TEXT, "version": _TEXT}}
    claims = {"type": "array", "items": _TEXT, "minItems": 1}
    problems = {
        "type": "array",
        "minItems": 1,
        "items": {"type": "object", "required": ["field"], "properties": {"field": _TEXT, "remedy": _TEXT}},
    }
    return {
        "hello": _message("hello", {}, []),
        "welcome": _message("welcome", {"system": system, "claims": claims, "readings": {"type": "boolean"}}, ["system", "claims"]),
        "result": _message("result", {"answer": {"type": "object", "required": ["kind"]}}, ["answer"]),
        "rejected": _message("rejected", {"problems": problems}, ["problems"]),
        "unsupported": _message("unsupported", {"message": _TEXT}, []),
        "fault": {
            "type": "object",
            "required": ["type"],
            "properties": {"suigui": {"const": PROTOCOL}, "type": {"const": "fault"}, "message": _TEXT},
        },
    }  # fmt: skip


def _evaluate(decision: str, facts: dict[str, Json]) -> dict[str, Json]:
    properties = {
        "decision": {"const": decision},
        "on": {"type": "string", "format": "date"},
        "facts": facts,
        "readings": {"type": "object", "additionalProperties": _TEXT},
    }
    return _message("evaluate", properties, ["decision", "facts"])


def _message(type: str, properties: dict[str, Json], required: list[str]) -> dict[str, Json]:
    head = {"suigui": {"const": PROTOCOL}, "type": {"const": type}, "id": _TEXT}
    return {"type": "object", "required": [*head, *required], "properties": {**head, **properties}}


def _content(description: str, schema: dict[str, Json]) -> dict[str, Json]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _reference(name: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{name}"}
