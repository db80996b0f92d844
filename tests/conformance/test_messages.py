"""Bytes become a message in one way only, or a typed fault."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policy.conformance.messages import (
    DEEPEST,
    LARGEST,
    Code,
    Unusable,
    evaluate,
    hello,
    read,
    read_reply,
    read_welcome,
    write,
)
from policy.law.values import Json

WELCOME = {"suigui": 1, "type": "welcome", "id": "h", "system": {"name": "x", "version": "1"}, "claims": ["lanterns"]}
RESULT = {"suigui": 1, "type": "result", "id": "q0", "answer": {"kind": "determined"}}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


def raw(value: Any) -> bytes:
    return json.dumps(value).encode()


def nested(depth: int) -> bytes:
    return b'{"a":' * depth + b"1" + b"}" * depth


# A busy machine is no fault of ours.
patient = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_what_is_written_is_read(message: dict[str, Json]) -> None:
    line = write(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert read(line) == message
    assert write(read(line)) == line


@patient
@given(st.binary(max_size=60) | st.text(alphabet='{}[]":,\\ 01eE+-.nulNaINfity').map(str.encode))
def test_no_bytes_do_worse_than_a_typed_fault(line: bytes) -> None:
    with suppress(Unusable):
        found = read(line)
        assert read(write(found)) == found


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b'{"a": NaN}', Code.NOT_FINITE),
        (b'{"a": Infinity}', Code.NOT_FINITE),
        (b'{"a": -Infinity}', Code.NOT_FINITE),
        (b'{"a": 1e400}', Code.NOT_FINITE),
        (b'{"a": [-1e400]}', Code.NOT_FINITE),
        (b'{"a": 1, "a": 1}', Code.DUPLICATE_KEY),
        (b'{"b": {"a": 1, "\\u0061": 2}}', Code.DUPLICATE_KEY),
        (b'{"a": ' + b"9" * 5000 + b"}", Code.NOT_JSON),
        (b'{"a": "\\ud800"}', Code.NOT_UTF8),
        (b'{"\\udfff": 1}', Code.NOT_UTF8),
        (b'{"a": "\xed\xa0\x80"}', Code.NOT_UTF8),
        (b'{"a": "\xff"}', Code.NOT_UTF8),
        (b'\xff\xfe{\x00}\x00', Code.NOT_UTF8),
        (b'\xef\xbb\xbf{"a": 1}', Code.NOT_JSON),
        (b"", Code.NOT_JSON),
        (b"\n", Code.NOT_JSON),
        (b"{", Code.NOT_JSON),
        (b"{'a': 1}", Code.NOT_JSON),
        (b'{"a": 1} {"a": 1}', Code.NOT_JSON),
        (b'{"a": "\x00"}', Code.NOT_JSON),
        (b'{"a": 01}', Code.NOT_JSON),
        (b"[]", Code.WRONG_SHAPE),
        (b"[" + raw(RESULT) + b"]", Code.WRONG_SHAPE),
        (b"null", Code.WRONG_SHAPE),
        (b'"text"', Code.WRONG_SHAPE),
        (nested(DEEPEST + 1), Code.TOO_DEEP),
        (b"[" * 100_000, Code.TOO_DEEP),
        (b'{"a": "' + b"x" * LARGEST + b'"}', Code.OVERSIZE),
    ],
)  # fmt: skip
def test_the_reader_is_strict(line: bytes, code: Code) -> None:
    with pytest.raises(Unusable) as raised:
        read(line)
    assert raised.value.code is code


def test_brackets_in_a_text_are_no_depth() -> None:
    assert read(b'{"a": "\\"' + b"[" * 100 + b'\\\\"}') == {"a": '"' + "[" * 100 + "\\"}
    assert read(nested(DEEPEST))


def test_a_pair_of_surrogates_is_one_sign() -> None:
    assert read(b'{"a": "\\ud83c\\udfee"}') == {"a": "\U0001f3ee"}


def test_a_megabyte_of_keys_that_stand_twice_takes_no_time() -> None:
    line = b"{" + b",".join(b'"%d":0,"%d":1' % (n, n) for n in range(50_000)) + b"}"
    began = time.monotonic()
    with pytest.raises(Unusable):
        read(line)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("name", ["x" * 1_000_000, "\x1b[31m", "\u202e", "a\nb", "\x85", "\u2028", "\ufffe", "\ue000"])
def test_what_was_seen_may_stand_anywhere(name: str) -> None:
    for unusable in (Unusable(Code.CRASHED, name), Unusable(Code.WRONG_SHAPE, name * 3)):
        assert str(unusable).isprintable()
        assert len(unusable.detail) <= 2001


def changed(message: dict[str, Any], /, **changes: Any) -> bytes:
    return raw({**message, **changes})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"type": "result"}, Code.WRONG_SHAPE),
        ({"type": None}, Code.WRONG_SHAPE),
        ({"type": ["welcome"]}, Code.WRONG_SHAPE),
        ({"type": "fault", "message": "no"}, Code.WRONG_SHAPE),
        ({"id": "q0"}, Code.WRONG_ID),
        ({"id": None}, Code.WRONG_ID),
        ({"suigui": 2}, Code.NO_COMMON_VERSION),
        ({"suigui": True}, Code.NO_COMMON_VERSION),
        ({"suigui": 1.0}, Code.NO_COMMON_VERSION),
        ({"suigui": "1"}, Code.NO_COMMON_VERSION),
        ({"system": "x"}, Code.WRONG_SHAPE),
        ({"system": {"name": "x"}}, Code.WRONG_SHAPE),
        ({"system": {"name": "", "version": "1"}}, Code.WRONG_SHAPE),
        ({"system": {"name": "x", "version": 1}}, Code.WRONG_SHAPE),
        ({"claims": []}, Code.WRONG_SHAPE),
        ({"claims": "lanterns"}, Code.WRONG_SHAPE),
        ({"claims": [1]}, Code.WRONG_SHAPE),
        ({"readings": 1}, Code.WRONG_SHAPE),
    ],
)
def test_a_welcome_is_whole(changes: dict[str, Any], code: Code) -> None:
    with pytest.raises(Unusable) as raised:
        read_welcome(changed(WELCOME, **changes), "h")
    assert raised.value.code is code


def test_a_message_without_its_version_is_none_of_ours() -> None:
    with pytest.raises(Unusable) as raised:
        read_welcome(raw({key: value for key, value in WELCOME.items() if key != "suigui"}), "h")
    assert raised.value.code is Code.WRONG_SHAPE


def test_a_welcome_says_each_claim_once_and_nothing_at_length() -> None:
    system = {"name": "x" * 5000, "version": "y" * 5000}
    welcome = read_welcome(changed(WELCOME, system=system, claims=["lanterns", "lanterns/fee", "lanterns"]), "h")
    assert (len(welcome.name), len(welcome.version), welcome.claims) == (200, 200, ("lanterns", "lanterns/fee"))
    assert welcome.readings is False


def test_a_claim_of_a_document_claims_its_decisions_and_no_others() -> None:
    whole = read_welcome(raw(WELCOME), "h")
    one = read_welcome(changed(WELCOME, claims=["lanterns/fee"]), "h")
    assert [whole.claims_decision(id) for id in ("lanterns/fee", "lanterns_2/fee", "lantern/fee")] == [
        True,
        False,
        False,
    ]
    assert [one.claims_decision(id) for id in ("lanterns/fee", "lanterns/fee_2", "lanterns")] == [True, False, False]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"type": "welcome"}, Code.WRONG_SHAPE),
        ({"type": {}}, Code.WRONG_SHAPE),
        ({"suigui": 2}, Code.NO_COMMON_VERSION),
        ({"id": "q1"}, Code.WRONG_ID),
        ({"id": 0}, Code.WRONG_ID),
        ({"answer": None}, Code.WRONG_SHAPE),
        ({"answer": "determined"}, Code.WRONG_SHAPE),
        ({"type": "rejected"}, Code.WRONG_SHAPE),
        ({"type": "rejected", "problems": []}, Code.WRONG_SHAPE),
        ({"type": "rejected", "problems": [{"remedy": "x"}]}, Code.WRONG_SHAPE),
        ({"type": "rejected", "problems": ["day"]}, Code.WRONG_SHAPE),
    ],
)
def test_a_reply_is_whole(changes: dict[str, Any], code: Code) -> None:
    with pytest.raises(Unusable) as raised:
        read_reply(changed(RESULT, **changes), "q0")
    assert raised.value.code is code


def test_the_body_of_a_reply_is_all_but_its_head() -> None:
    reply = read_reply(changed(RESULT, took=3), "q0")
    assert (reply.type, reply.body) == ("result", {"answer": {"kind": "determined"}, "took": 3})


def test_a_question_tells_its_number_and_nothing_of_the_answer() -> None:
    assert hello("h") == {"suigui": 1, "type": "hello", "id": "h"}
    asked = {"decision": "lanterns/fee", "on": "2031-06-01", "facts": {}}
    assert evaluate("q0", asked) == {"suigui": 1, "type": "evaluate", "id": "q0", **asked}
