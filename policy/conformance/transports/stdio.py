"""A system as a process of ours: one line in, one line out."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from policy.conformance.messages import LARGEST, Code, Unusable

_SUPERVISOR = Path(__file__).with_name("supervisor.py")
_STDERR_KEPT = 1000
"""Bytes: the end of it, where the reason stands."""
_NEVER_BEGAN = (126, 127)
_GRACE = 5.0
"""Seconds that the supervisor has to end everything below it."""


class Stdio:
    """A process and everything that it starts, under a supervisor that ends them all."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._rest = b""
        self._stderr = b""

    def exchange(self, request: bytes, seconds: float) -> bytes:
        """See Transport. A line too many is held against the question in whose time it comes."""
        until = time.monotonic() + seconds
        process = self._process or self._start()
        waiting = memoryview(request)
        assert process.stdin is not None, "its pipes are ours"
        assert process.stdout is not None, "its pipes are ours"
        assert process.stderr is not None, "its pipes are ours"
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdin, selectors.EVENT_WRITE)
            selector.register(process.stdout, selectors.EVENT_READ)
            selector.register(process.stderr, selectors.EVENT_READ)
            while True:
                # The clock, not silence, tells when time is up: a system that never stops talking is never silent.
                left = until - time.monotonic()
                ready = selector.select(left) if left > 0 else []
                if not ready:
                    raise Unusable(Code.TIMEOUT, f"{seconds:g} s{self._said()}")
                pipes = [key.fileobj for key, _ in ready]
                if process.stderr in pipes and not self._hear(process):
                    selector.unregister(process.stderr)
                if process.stdout in pipes and (line := self._receive(process, until)):
                    if waiting:
                        raise Unusable(Code.UNASKED, _shown(line))
                    return line
                if process.stdin in pipes:
                    waiting = self._send(process, waiting, until)
                    if not waiting:
                        selector.unregister(process.stdin)

    def _send(self, process: subprocess.Popen[bytes], waiting: memoryview, until: float) -> memoryview:
        assert process.stdin is not None, "its pipes are ours"
        try:
            return waiting[os.write(process.stdin.fileno(), waiting) :]
        except BlockingIOError:
            return waiting
        except OSError:
            raise self._ended(process, "stdin", until) from None

    def _hear(self, process: subprocess.Popen[bytes]) -> bool:
        """Keeps the end of what the system writes to stderr, which is never judged; False when it closed it."""
        assert process.stderr is not None, "its pipes are ours"
        heard = os.read(process.stderr.fileno(), 65536)
        self._stderr = (self._stderr + heard)[-_STDERR_KEPT:]
        return bool(heard)

    def _receive(self, process: subprocess.Popen[bytes], until: float) -> bytes:
        """The whole line once it is there, b"" until then."""
        assert process.stdout is not None, "its pipes are ours"
        found = os.read(process.stdout.fileno(), 65536)
        if not found:
            raise self._ended(process, "stdout", until)
        line, newline, rest = (self._rest + found).partition(b"\n")
        if newline and rest:
            raise Unusable(Code.UNASKED, _shown(rest))
        if newline:
            self._rest = b""
            return line + newline
        self._rest = line
        if len(line) > LARGEST:
            raise Unusable(Code.OVERSIZE, f"> {LARGEST}")
        return b""

    def _ended(self, process: subprocess.Popen[bytes], pipe: str, until: float) -> Unusable:
        """What became of a system that closed a pipe: most often it has ended, and said why on stderr."""
        code = None
        with suppress(subprocess.TimeoutExpired):
            code = process.wait(min(_GRACE, max(0.0, until - time.monotonic())))
        with suppress(BlockingIOError):
            self._hear(process)
        if code is None:
            return Unusable(Code.CLOSED, f"{pipe}{self._said()}")
        return Unusable(Code.CANNOT_START if code in _NEVER_BEGAN else Code.CRASHED, f"exit {code}{self._said()}")

    def _said(self) -> str:
        return f"; stderr: {_shown(self._stderr)}" if self._stderr else ""

    def _start(self) -> subprocess.Popen[bytes]:
        if os.name != "posix":
            raise Unusable(
                Code.CANNOT_START, "仅限 Linux 和 macOS；改用 http 或文件 / Linux and macOS only: use http or files"
            )
        self._rest = self._stderr = b""
        command = (sys.executable, "-I", "-S", str(_SUPERVISOR), *self._command)
        try:
            self._process = subprocess.Popen(
                command,
                bufsize=0,
                start_new_session=True,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise Unusable(Code.CANNOT_START, str(error)) from None
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None, "its pipes are ours"
            os.set_blocking(pipe.fileno(), False)
        return self._process

    def restart(self) -> None:
        self.close()

    def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            assert pipe is not None, "its pipes are ours"
            pipe.close()


def _shown(text: bytes) -> str:
    return text[-1000:].decode("utf-8", "replace")
