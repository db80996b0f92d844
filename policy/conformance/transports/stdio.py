"""A system as a process of ours: one line in, one line out."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from policy.conformance.messages import LARGEST, Code, Unusable

_SUPERVISOR = Path(__file__).with_name("supervisor.py")
_STDERR_KEPT = 4000
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
        process = self._process or self._start()
        until = time.monotonic() + seconds
        if self._rest:
            raise Unusable(Code.UNASKED, _shown(self._rest))
        waiting = memoryview(request)
        assert process.stdin is not None, "its pipes are ours"
        assert process.stdout is not None, "its pipes are ours"
        assert process.stderr is not None, "its pipes are ours"
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdin, selectors.EVENT_WRITE)
            selector.register(process.stdout, selectors.EVENT_READ)
            selector.register(process.stderr, selectors.EVENT_READ)
            while True:
                ready = selector.select(max(0.0, until - time.monotonic()))
                if not ready:
                    raise Unusable(Code.TIMEOUT, f"{seconds:g} s{self._said()}")
                for key, _ in ready:
                    if key.fileobj is process.stdin:
                        waiting = self._send(process, waiting)
                        if not waiting:
                            selector.unregister(process.stdin)
                    elif key.fileobj is process.stderr:
                        if not self._hear(process):
                            selector.unregister(process.stderr)
                    elif line := self._receive(process):
                        return line

    def _send(self, process: subprocess.Popen[bytes], waiting: memoryview) -> memoryview:
        assert process.stdin is not None, "its pipes are ours"
        try:
            return waiting[os.write(process.stdin.fileno(), waiting) :]
        except BlockingIOError:
            return waiting
        except (BrokenPipeError, OSError):
            raise self._ended(process) from None

    def _hear(self, process: subprocess.Popen[bytes]) -> bool:
        """Keeps the end of what the system writes to stderr, which is never judged; False when it closed it."""
        assert process.stderr is not None, "its pipes are ours"
        heard = os.read(process.stderr.fileno(), 65536)
        self._stderr = (self._stderr + heard)[-_STDERR_KEPT:]
        return bool(heard)

    def _receive(self, process: subprocess.Popen[bytes]) -> bytes:
        """The whole line once it is there, b"" until then."""
        assert process.stdout is not None, "its pipes are ours"
        found = os.read(process.stdout.fileno(), 65536)
        if not found:
            raise self._ended(process)
        line, newline, self._rest = (self._rest + found).partition(b"\n")
        if newline:
            return line + newline
        self._rest = line
        if len(line) > LARGEST:
            raise Unusable(Code.OVERSIZE, f"> {LARGEST}")
        return b""

    def _ended(self, process: subprocess.Popen[bytes]) -> Unusable:
        try:
            code = process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            return Unusable(Code.CLOSED, f"stdout{self._said()}")
        return Unusable(Code.CRASHED, f"exit {code}{self._said()}")

    def _said(self) -> str:
        return f"; stderr: {_shown(self._stderr)}" if self._stderr else ""

    def _start(self) -> subprocess.Popen[bytes]:
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
