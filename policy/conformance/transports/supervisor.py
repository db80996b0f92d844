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
    """Runs the command in a group of its own, and exits as it exits: 128 and the number of a signal, as in a shell."""
    child = 0

    def end(*_: object) -> NoReturn:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it comes twice: from the end of a thread of ours, and from us
        _end_descendants(child)
        os._exit(128 + signal.SIGTERM)

    # Before there is anything to end: a signal at the wrong moment would leave it behind.
    signal.signal(signal.SIGTERM, end)
    _adopt_descendants()
    child = os.fork()
    if not child:
        _become(command)
    with suppress(OSError):  # whichever of the two comes first; the command may have begun by now
        os.setpgid(child, child)
    # Our copies would keep the pipes open after the command has closed its own.
    null = os.open(os.devnull, os.O_RDWR)
    for pipe in (0, 1, 2):
        os.dup2(null, pipe)
    code = _wait(child)
    _end_descendants(child)
    os._exit(code if code >= 0 else 128 - code)


def _adopt_descendants() -> None:
    with suppress(OSError, AttributeError):  # not Linux: the group must do
        libc = ctypes.CDLL(None)
        libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def _become(command: list[str]) -> NoReturn:
    os.setpgid(0, 0)
    with suppress(OSError, ValueError):  # there is a lower limit already
        resource.setrlimit(resource.RLIMIT_DATA, (_MOST_MEMORY, _MOST_MEMORY))
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode(errors="replace"))
        os._exit(_NOT_FOUND if isinstance(error, FileNotFoundError) else _NOT_EXECUTABLE)


def _wait(child: int) -> int:
    """How the command ended; orphans that we adopted are reaped on the way."""
    while True:
        pid, status = os.wait()
        if pid == child:
            return os.waitstatus_to_exitcode(status)


def _end_descendants(child: int) -> None:
    """Kills children until none is left: those of a killed child become ours, and are killed in the next round."""
    while True:
        try:
            for pid in _children():
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        except OSError:  # not Linux
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(child, signal.SIGKILL)
        try:
            os.wait()
        except ChildProcessError:
            return


def _children() -> list[int]:
    # As bytes: a codec would be imported here, in the middle of a signal.
    with open(f"/proc/self/task/{os.getpid()}/children", "rb") as file:
        return [int(pid) for pid in file.read().split()]


if __name__ == "__main__":
    main(sys.argv[1:])
