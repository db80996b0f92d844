"""The protocol's messages: what is asked of a system and what it may answer, and how bytes become a message or a typed fault.

Every message is one JSON object, on one line in UTF-8, whatever carries it. A system is greeted once (hello, answered by
welcome) and asked one question at a time (evaluate, answered by result, rejected, unsupported or fault). Expected values, titles
and case ids are never sent: the id of a question says nothing but its number.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from policy.conformance.text import LONGEST, one_line
from policy.law.terms import Term
from policy.law.values import Json

PROTOCOL = 1
LARGEST = 1_000_000
"""Bytes of one answer; the largest of the reference model has under 2,000."""
DEEPEST = 32
ANSWERS = ("result", "rejected", "unsupported", "fault")


class Code(Term):
    """Why a system gave no usable answer, by the stage at which it failed."""

    CANNOT_START = "cannot_start", "无法启动", "cannot be started"
    CANNOT_CONNECT = "cannot_connect", "无法连接", "cannot be reached"
    TIMEOUT = "timeout", "超时未答", "no answer in time"
    CRASHED = "crashed", "进程退出", "the process ended"
    CLOSED = "closed", "连接关闭", "the connection was closed"
    HTTP_STATUS = "http_status", "HTTP 状态不是 200", "an HTTP status other than 200"
    OVERSIZE = "oversize", "回答过大", "an answer too large"
    NOT_UTF8 = "not_utf8", "不是 UTF-8", "not UTF-8"
    NOT_JSON = "not_json", "不是 JSON", "not JSON"
    DUPLICATE_KEY = "duplicate_key", "同一个键写了两次", "a key given twice"
    NOT_FINITE = "not_finite", "数值不是有限数", "a number that is not finite"
    TOO_DEEP = "too_deep", "嵌套过深", "nested too deep"
    WRONG_SHAPE = "wrong_shape", "消息形状不对", "not a message of the protocol"
    WRONG_ID = "wrong_id", "编号与提问不符", "the id of another question"
    UNASKED = "unasked", "无人提问的回答", "an answer that nobody asked for"
    NO_COMMON_VERSION = "no_common_version", "协议版本不同", "another version of the protocol"
    CHANGED_IDENTITY = "changed_identity", "重启后自报的身份不同", "another welcome after a restart"


class Unusable(Exception):
    """A system gave no usable answer: the code, and what was seen of it, in one line that may stand anywhere."""

    def __init__(self, code: Code, detail: str = "") -> None:
        self.code = code
        self.detail = one_line(detail, LONGEST)
        super().__init__(f"{code.zh} / {code.en}: {self.detail}" if detail else f"{code.zh} / {code.en}")


@dataclass(frozen=True)
class Welcome:
    """What a system says of itself. ``claims`` are documents (medical_insurance) or decisions (medical_insurance/arrears_benefits)
    that it answers; ``readings`` whether it can answer by another reading than our default."""

    name: str
    version: str
    claims: tuple[str, ...]
    readings: bool = False

    def claims_decision(self, decision: str) -> bool:
        """Whether the system claims a decision, by itself or with its document."""
        return decision in self.claims or decision.partition("/")[0] in self.claims

    def json(self) -> dict[str, Json]:
        """As it stands in a record."""
        system = {"name": self.name, "version": self.version}
        return {"system": system, "claims": list(self.claims), "readings": self.readings}


@dataclass(frozen=True)
class Reply:
    """An answer of one of the four types, with its body."""

    type: str
    body: Mapping[str, Json] = field(default_factory=dict)


def write(message: Mapping[str, Json]) -> bytes:
    """A message as one line: the same bytes for the same message, whatever carries it."""
    text = json.dumps(message, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode() + b"\n"


def hello(id: str) -> dict[str, Json]:
    """The greeting."""
    return {"suigui": PROTOCOL, "type": "hello", "id": id}


def evaluate(id: str, asked: Mapping[str, Json]) -> dict[str, Json]:
    """A question. ``asked`` holds decision, on, facts and, where another reading is tried, readings."""
    return {"suigui": PROTOCOL, "type": "evaluate", "id": id, **asked}


def read(line: bytes) -> dict[str, Json]:
    """The JSON object of a line. Raises Unusable where any reader could understand it in two ways, or not at all."""
    if len(line) > LARGEST:
        raise Unusable(Code.OVERSIZE, f"{len(line)} > {LARGEST}")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unusable(Code.NOT_UTF8, str(error)) from None
    if _depth(text) > DEEPEST:
        raise Unusable(Code.TOO_DEEP, f"> {DEEPEST}")
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_not_finite, parse_float=_finite)
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise Unusable(Code.NOT_UTF8, str(error)) from None
    except (ValueError, RecursionError) as error:
        raise Unusable(Code.NOT_JSON, f"{error}: {text[:200]}") from None
    if not isinstance(found, dict):
        raise Unusable(Code.WRONG_SHAPE, f"一条消息是一个 JSON 对象 / a message is a JSON object: {text[:200]}")
    return found


def read_welcome(line: bytes, id: str) -> Welcome:
    """What a system says of itself. Raises Unusable."""
    message = _message(line, id, ("welcome", "fault"))
    if message["type"] == "fault":
        raise Unusable(Code.WRONG_SHAPE, str(message.get("message", "")))
    system, claims = message.get("system"), message.get("claims")
    named = isinstance(system, dict) and all(isinstance(system.get(k), str) and system[k] for k in ("name", "version"))
    listed = isinstance(claims, list) and bool(claims) and all(isinstance(claim, str) for claim in claims)
    if not named or not listed or not isinstance(message.get("readings", False), bool):
        wanted = '{"system": {"name", "version"}, "claims": [document 或 / or document/decision, …], "readings"?: bool}'
        raise Unusable(Code.WRONG_SHAPE, f"welcome: {wanted}")
    assert isinstance(system, dict), "it is named"
    assert isinstance(claims, list), "they are listed"
    return Welcome(
        system["name"][:200], system["version"][:200], tuple(dict.fromkeys(claims)), message.get("readings", False)
    )


def read_reply(line: bytes, id: str) -> Reply:
    """An answer to a question. Raises Unusable."""
    message = _message(line, id, ANSWERS)
    kind = message["type"]
    if kind == "result" and not isinstance(message.get("answer"), dict):
        raise Unusable(Code.WRONG_SHAPE, "result 要有 answer / needs an answer")
    if kind == "rejected" and not _problems(message.get("problems")):
        raise Unusable(Code.WRONG_SHAPE, 'rejected 要有 problems: [{"field": …}] / needs problems')
    return Reply(kind, {key: value for key, value in message.items() if key not in ("suigui", "type", "id")})


def _message(line: bytes, id: str, types: tuple[str, ...]) -> dict[str, Json]:
    message = read(line)
    if message.get("type") not in types or "suigui" not in message:
        raise Unusable(
            Code.WRONG_SHAPE, f"type = {message.get('type')!r}，应为 / expected {'、'.join(types)}, suigui: {PROTOCOL}"
        )
    if type(message["suigui"]) is not int or message["suigui"] != PROTOCOL:
        raise Unusable(Code.NO_COMMON_VERSION, f"suigui = {message['suigui']!r}，应为 / expected {PROTOCOL}")
    if message.get("id") != id:
        raise Unusable(Code.WRONG_ID, f"id = {message.get('id')!r}，应为 / expected {id!r}")
    return message


def _problems(value: Json) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(p, dict) and "field" in p for p in value)


def _depth(text: str) -> int:
    """How deep the brackets nest, outside strings; before parsing, which recurses."""
    deepest = depth = 0
    quoted = escaped = False
    for character in text:
        if quoted:
            quoted = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            quoted = True
        elif character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = [key for key, times in Counter(key for key, _ in pairs).items() if times > 1]
        raise Unusable(Code.DUPLICATE_KEY, ", ".join(twice[:5]))
    return found


def _not_finite(text: str) -> Any:
    raise Unusable(Code.NOT_FINITE, text)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise Unusable(Code.NOT_FINITE, text)
    return number
