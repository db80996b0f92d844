"""Serves a Python callable over stdin and stdout: ``python -m policy.conformance.worker module:function``.

The callable takes a message (dict) and returns one. Whatever it prints goes to stderr, so that it cannot break the line.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from typing import Any

from policy.conformance.messages import PROTOCOL, read, write
from policy.conformance.text import LONGEST, one_line

Answer = Callable[[dict[str, Any]], dict[str, Any]]


def serve(answer: Answer, lines: Any, out: Any) -> None:
    """Answers each line with one line. What the callable raises, or returns and JSON cannot say, is a fault; the next line is answered."""
    for line in lines:
        id = None
        try:
            message = read(line)
            id = message.get("id")
            reply = write({"id": id, **answer(message)})
        except Exception as error:  # whatever the system raises, the run goes on
            said = one_line(f"{type(error).__name__}: {error}", LONGEST)
            reply = write({"suigui": PROTOCOL, "type": "fault", "id": id, "message": said})
        out.write(reply)
        out.flush()


def main(place: str) -> None:
    """Serves ``module:function``; the module may lie in the current folder."""
    # Before any code of the vendor's runs: the line is ours alone, and print() goes to stderr.
    line = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.path.insert(0, os.getcwd())
    module, _, name = place.partition(":")
    serve(getattr(importlib.import_module(module), name), sys.stdin.buffer, line)


if __name__ == "__main__":
    main(sys.argv[1])
