"""One system that misbehaves in every way we could think of; which way, is its argument. It needs nothing but Python.

``zoo.py hang,crash`` over stdin and stdout, ``python:zoo:nan`` as a callable, ``zoo.py --http`` behind ``http://…/redirect``.
It answers as the file named by ZOO_ANSWERS says; at the questions q1, q3, … it does what its argument names first, second, …,
so that whoever asks sees whether the next question is answered.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time

# Without the modules of types it starts in two thirds of the time, and it is started a hundred times.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Message = dict[str, Any]
    Write = Callable[[bytes], Any]

LATE = 0.5
"""Seconds; tests give less."""


def key(message: Message) -> str:
    """What is asked, as a key of the answers."""
    return json.dumps(
        [message[name] for name in ("decision", "on", "facts")] + [message.get("readings", {})], sort_keys=True
    )


def honest(message: Message) -> Message:
    head = {"suigui": 1, "id": message["id"]}
    if message["type"] == "hello":
        return {
            **head,
            "type": "welcome",
            "system": {"name": "zoo", "version": "1"},
            "claims": ["lanterns"],
            "readings": True,
        }
    with open(os.environ["ZOO_ANSWERS"], encoding="utf-8") as file:
        return {**head, **json.load(file)[key(message)]}


def chosen(behaviours: str, message: Message) -> str:
    """What to do at a question; "" where it is answered."""
    number = message["id"].removeprefix("q")
    named = behaviours.split(",")
    return named[int(number) // 2] if number.isdigit() and int(number) % 2 and int(number) // 2 < len(named) else ""


def line(message: Message) -> bytes:
    return json.dumps(honest(message)).encode() + b"\n"


# What can be said in one message, whatever carries it.

MESSAGES: dict[str, Callable[[Message], Any]] = {
    "honest": honest,
    "wrong_id": lambda message: {**honest(message), "id": "q0"},
    "number_for_id": lambda message: {**honest(message), "id": 2},
    "other_protocol": lambda message: {**honest(message), "suigui": 2},
    "protocol_true": lambda message: {**honest(message), "suigui": True},
    "another_type": lambda message: {**honest(message), "type": "welcome"},
    "no_answer": lambda message: {"suigui": 1, "type": "result", "id": message["id"]},
    "array": lambda message: [honest(message)],
    "fault": lambda message: {"suigui": 1, "type": "fault", "id": message["id"], "message": "\x1b[31m</script>"},
    "broken_claim": lambda message: {"suigui": 1, "type": "unsupported", "id": message["id"]},
    "refusal": lambda message: {"suigui": 1, "type": "rejected", "id": message["id"], "problems": [{"field": "day"}]},
    "liar": lambda message: {**honest(message), "type": "result", "answer": {"kind": "determined", "value": "\x1b]0;x\x07" * 9999}},
    "nan": lambda message: {**honest(message), "answer": {"kind": float("nan")}},
    "surrogate": lambda message: {**honest(message), "note": "\ud800"},
    "deep": lambda message: {**honest(message), "note": nested(40)},
    "huge": lambda message: {**honest(message), "note": "x" * 2_000_000},
}  # fmt: skip


def nested(depth: int) -> list[Any]:
    return [nested(depth - 1)] if depth else []


# What only bytes can say: over HTTP and over pipes.

BYTES: dict[str, Callable[[Message], bytes]] = {
    "duplicate_key": lambda message: line(message)[:-2] + b', "id": "q1"}\n',
    "many_duplicate_keys": lambda message: b"{" + b",".join(b'"%d":0,"%d":1' % (n, n) for n in range(50_000)) + b"}\n",
    "infinite": lambda message: line(message)[:-2] + b', "note": 1e400}\n',
    "long_number": lambda message: line(message)[:-2] + b', "note": ' + b"9" * 5_000 + b"}\n",
    "abyss": lambda message: b"[" * 100_000 + b"\n",
    "not_utf8": lambda message: b'{"\xff": 1}\n',
    "empty": lambda message: b"\n",
    "html": lambda message: b"<!doctype html><script>alert(1)</script>\n",
}


def said(behaviour: str, message: Message) -> bytes:
    if behaviour in MESSAGES:
        return json.dumps(MESSAGES[behaviour](message)).encode() + b"\n"
    return BYTES[behaviour](message)


# What a callable can do.


def raises(message: Message) -> Message:
    raise ValueError("broken\n\x1b[2J\ud800")


def exits(message: Message) -> Message:
    sys.exit(0)


def recurses(message: Message) -> Message:
    return recurses(message)


def prints(message: Message) -> Message:
    print("still here")
    os.write(1, b'{"suigui": 1}\n')
    return honest(message)


def forks(message: Message) -> Message:
    fork_twice()
    return honest(message)


CALLS: dict[str, Callable[[Message], Any]] = {
    "killed": lambda message: os.kill(os.getpid(), signal.SIGKILL),
    "forking": forks,
    "leaving": lambda message: leave_orphan(message),
    "hogging": lambda message: hog(message),
    "hanging": lambda message: time.sleep(600),
    "raising": raises,
    "exiting": exits,
    "recursing": recurses,
    "printing": prints,
    "returns_none": lambda message: None,
    "returns_object": lambda message: {**honest(message), "note": object()},
}


# What a process can do with its pipes, its children and its memory.


def put(data: bytes, to: int = 1) -> None:
    while data:
        data = data[os.write(to, data) :]


def hang(message: Message) -> None:
    time.sleep(600)


def hang_on(message: Message) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    hang(message)


def crash(message: Message) -> None:
    put(b"Traceback: it hurts\n", 2)
    os.kill(os.getpid(), signal.SIGKILL)


def exit_0(message: Message) -> None:
    os._exit(0)


def half(message: Message) -> None:
    put(line(message)[:20])
    os._exit(0)


def flood(message: Message) -> None:
    while True:
        put(b"x" * 65536)


def flood_lines(message: Message) -> None:
    while True:
        put(b"hello\n" * 10_000)


def flood_stderr(message: Message) -> None:
    while True:
        put(b"x" * 65536, 2)


def loud_stderr(message: Message) -> None:
    put(b"\x1b[31mlog\n" * 500_000, 2)
    put(line(message))


def drip(message: Message) -> None:
    while True:
        put(b" ")
        time.sleep(0.01)


def split(message: Message) -> None:
    for byte in line(message):
        put(bytes((byte,)))


def twice(message: Message) -> None:
    put(line(message) * 2)


def too_late(message: Message) -> None:
    time.sleep(LATE)
    put(line(message))


def noise(message: Message) -> None:
    put(b"Loading rules... done\n")
    put(line(message))


def close_stdout(message: Message) -> None:
    os.close(1)
    hang(message)


def close_stdin(message: Message) -> None:
    put(line(message))
    os.close(0)
    hang(message)


def leave_orphan(message: Message) -> None:
    """Ends, while a child in a session of its own keeps all pipes."""
    if fork_twice():
        os._exit(0)


def keep_orphan(message: Message) -> None:
    """Answers; the child stays."""
    if fork_twice():
        put(line(message))


def fork_twice() -> bool:
    """True in the first process; the grandchild never returns."""
    if os.fork():
        return True
    os.setsid()
    if os.fork():
        os._exit(0)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(600)
    return False


def hog(message: Message) -> None:
    kept = []
    while True:
        kept.append(bytes(1 << 28))  # not touched, so that only the limit notices


PIPES: dict[str, Callable[[Message], None]] = {
    found.__name__: found
    for found in (
        hang, hang_on, crash, exit_0, half, flood, flood_lines, flood_stderr, loud_stderr, drip, split, twice, too_late, noise,
        close_stdout, close_stdin, leave_orphan, keep_orphan, hog,
    )
}  # fmt: skip


# What is wrong from the first word.


def welcome(**changes: Any) -> Callable[[Message], Message]:
    return lambda message: {**honest(message), **(changes if message["type"] == "hello" else {})}


def nondeterministic(message: Message) -> Message:
    return honest(message) if message["id"] != "r0" else {**honest(message), "answer": {"kind": "needs"}}


def chatty(message: Message) -> Message:
    return {**honest(message), "took": time.monotonic()}


ALWAYS: dict[str, Callable[[Message], Message]] = {
    "script": welcome(system={"name": "<script>alert(1)</script>\x1b[31m\u202e", "version": "=1+1\n9"}),
    "unknown_claim": welcome(claims=["lanterns", "lantern"]),
    "no_claim": welcome(claims=[]),
    "another_each_time": welcome(system={"name": f"zoo {os.getpid()}", "version": "1"}),
    "nondeterministic": nondeterministic,
    "chatty": chatty,
}


def over_pipes(behaviours: str) -> None:
    if behaviours == "deaf":
        time.sleep(600)
    for request in sys.stdin.buffer:
        message = json.loads(request)
        behaviour = chosen(behaviours, message)
        if behaviours in ALWAYS:
            put(json.dumps(ALWAYS[behaviours](message)).encode() + b"\n")
        elif not behaviour:
            put(line(message))
        elif behaviour in PIPES:
            PIPES[behaviour](message)
        else:
            put(said(behaviour, message))


def __getattr__(behaviours: str) -> Callable[[Message], Any]:
    """``python:zoo:nan,raising``."""
    known = {**MESSAGES, **CALLS, "": honest}
    if not known.keys() >= set(behaviours.split(",")):
        raise AttributeError(behaviours)
    return lambda message: known[chosen(behaviours, message)](message)


def over_http() -> None:
    import socketserver

    class Handler(socketserver.StreamRequestHandler):
        disable_nagle_algorithm = True

        def handle(self) -> None:
            while request := self.rfile.readline():
                headers = dict(iter(lambda: self._header(), ("", "")))
                message = json.loads(self.rfile.read(int(headers["content-length"])))
                behaviour = chosen(request.split(b"/")[1].decode(), message)
                if not behaviour:
                    self.wfile.write(replied(line(message)))
                elif behaviour in HTTP:
                    HTTP[behaviour](self.wfile.write, message)
                    return
                else:
                    self.wfile.write(replied(said(behaviour, message)))

        def _header(self) -> tuple[str, str]:
            name, _, value = self.rfile.readline().decode().strip().partition(":")
            return name.lower(), value

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # whoever asked has had enough

    with Server(("127.0.0.1", 0), Handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever(poll_interval=0.05)


def replied(body: bytes, status: str = "200 OK", length: int | None = None, more: str = "") -> bytes:
    said = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {said}\r\n{more}\r\n".encode() + body


def slowly(write: Write, data: bytes) -> None:
    for byte in data:
        write(bytes((byte,)))
        time.sleep(0.01)


def endless_chunks(write: Write, message: Message) -> None:
    write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        slowly(write, b"1\r\n \r\n")


def endless_body(write: Write, message: Message) -> None:
    write(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
    while True:
        write(b"x" * 65536)


HTTP: dict[str, Callable[[Write, Message], None]] = {
    "silent": lambda write, message: time.sleep(5),
    "slow_headers": lambda write, message: slowly(write, b"HTTP/1.1 200 OK\r\n" + b"X-Wait: 1\r\n" * 90),
    "slow_body": lambda write, message: slowly(write, replied(b" " * 2000)),
    "endless_headers": lambda write, message: write(b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 1000),
    "redirect": lambda write, message: write(replied(b"", "302 Found", more="Location: http://127.0.0.1:1/\r\n")),
    "status_500": lambda write, message: write(replied(b"<script>alert(1)</script>\x1b[31m", "500 Broken")),
    "status_204": lambda write, message: write(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "closes": lambda write, message: None,
    "no_http": lambda write, message: write(b"SSH-2.0-OpenSSH_9.9\r\n"),
    "length_too_long": lambda write, message: write(replied(line(message), length=5000)),
    "length_too_short": lambda write, message: write(replied(line(message), length=30)),
    "length_no_number": lambda write, message: write(replied(line(message)).replace(b"Length: ", b"Length: x")),
    "endless_body": endless_body,
    "endless_chunks": endless_chunks,
    "bad_chunk": lambda write, message: write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"),
    "closes_silently": lambda write, message: write(replied(line(message))),
    "old_http": lambda write, message: write(b"HTTP/1.0 200 OK\r\n\r\n" + line(message)),
}  # fmt: skip


if __name__ == "__main__":
    over_http() if sys.argv[1] == "--http" else over_pipes(sys.argv[1])
