"""Serves a Python callable over stdin and stdout: ``python -m policy.conformance.worker module:function``.

The callable takes a message (dict) and returns one. Whatever it prints goes to stderr, so that it cannot break the line.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable
from typing import Any

Answer = Callable[[dict[str, Any]], dict[str, Any]]


def serve(answer: Answer, lines: Any, out: Any) -> None:
    """Answers each line with one line. What the callable raises is a fault, and the next line is answered."""
    from policy.conformance.messages import PROTOCOL, write

    for line in lines:
        message = json.loads(line)
        try:
            reply = answer(message)
        except Exception as error:  # whatever the system raises, the run goes on
            reply = {"suigui": PROTOCOL, "type": "fault", "message": f"{type(error).__name__}: {error}"}
        out.write(write({"id": message.get("id"), **reply}))
        out.flush()


def main(place: str) -> None:
    # Before any code of the vendor's runs: the line is ours alone, and print() goes to stderr.
    line = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.path.insert(0, os.getcwd())
    module, _, name = place.partition(":")
    serve(getattr(importlib.import_module(module), name), sys.stdin.buffer, line)


if __name__ == "__main__":
    main(sys.argv[1])
