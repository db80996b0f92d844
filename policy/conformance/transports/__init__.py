"""Ways to carry a message to a system and its answer back: the same bytes over HTTP, a process's pipes, or files."""

from __future__ import annotations

import shlex
import sys
from typing import Protocol

from policy.conformance.transports.http import Http
from policy.conformance.transports.stdio import Stdio


class Transport(Protocol):
    """A line to one system. It is used by one thread at a time."""

    def exchange(self, request: bytes, seconds: float) -> bytes:
        """Sends a line and returns the line that comes back within so many seconds. Raises Unusable; then ``restart``."""

    def restart(self) -> None:
        """Gives up whatever is under way; the next exchange begins anew."""

    def close(self) -> None:
        """Ends it; no process and no connection is left."""


def connect(target: str) -> Transport:
    """The line to a target: ``http://…``, ``python:module:function``, or ``exec:command with arguments``.

    Raises ValueError for anything else. Nothing is begun before the first exchange."""
    kind, _, rest = target.partition(":")
    if kind in ("http", "https"):
        return Http(target)
    if kind == "python" and rest.count(":") == 1:
        # -P: a folder of the vendor's may be called policy too
        return Stdio((sys.executable, "-P", "-m", "policy.conformance.worker", rest))
    if kind == "exec" and (command := shlex.split(rest)):
        return Stdio(command)
    raise ValueError(
        f"{target!r}: 写成 http://…、python:模块:函数 或 exec:命令 / write http://…, python:module:function or exec:command"
    )
