"""Runs a command and, when it ends or we are told to end, ends everything that it ever started.

A process that calls setsid leaves its group and keeps our pipes open. On Linux this program is the reaper of all its descendants,
so that none escapes; elsewhere it can only end the group. It imports nothing of ours and starts in a few milliseconds.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys
from contextlib import suppress
from typing import NoReturn

_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_NOT_FOUND, _NOT_EXECUTABLE = 127, 126
_MOST_MEMORY = 4 << 30


def main(command: list[str]) -> NoReturn:
    _adopt_descendants()
    child = os.fork()
    if not child:
        _become(command)
    # Our copies would keep the pipes open after the command has closed its own.
    null = os.open(os.devnull, os.O_RDWR)
    for pipe in (0, 1, 2):
        os.dup2(null, pipe)
    signal.signal(signal.SIGTERM, lambda *_: _end_all())
    status = _wait(child)
    _kill_descendants()
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def _adopt_descendants() -> None:
    with suppress(OSError, AttributeError):  # not Linux: the group must do
        libc = ctypes.CDLL(None)
        libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def _become(command: list[str]) -> NoReturn:
    resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode())
        os._exit(_NOT_FOUND if isinstance(error, FileNotFoundError) else _NOT_EXECUTABLE)


def _wait(child: int) -> int:
    """The status of the command; orphans that we adopted are reaped on the way."""
    while True:
        pid, status = os.wait()
        if pid == child:
            return status


def _end_all() -> NoReturn:
    _kill_descendants()
    os._exit(128 + signal.SIGTERM)


def _kill_descendants() -> None:
    """Kills children until none is left: those of a killed child become ours, and are killed in the next round."""
    while True:
        for pid in _children():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        try:
            os.wait()
        except ChildProcessError:
            return


def _children() -> list[int]:
    try:
        with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        os.killpg(0, signal.SIGKILL)
        return []


if __name__ == "__main__":
    main(sys.argv[1:])
