"""The command ``suigui``. Exit codes: 0 all holds, 1 a check failed or facts were rejected, 2 the call itself is wrong.

A run against a system also ends with 3 where it cannot be reached, 4 where it speaks another protocol, 6 where the run is not
complete, and 7 where its list of known failures is out of date.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from policy.cli import audit as audit_commands
from policy.cli import conformance as conformance_commands
from policy.cli import gate as gate_commands
from policy.cli import mutate as mutate_commands
from policy.cli import suite as suite_commands


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    from policy.suite.findings import Findings

    try:
        return run(options)
    except Findings as found:
        print(found, file=sys.stderr)
        return 1
    except BrokenPipeError:
        _leave_quietly()
        return 0
    except (LookupError, OSError, ValueError) as error:
        print(f"suigui: {error}", file=sys.stderr)
        return 2


def _leave_quietly() -> None:
    """The reader of our output, such as head, has had enough: what Python still flushes at exit goes nowhere."""
    with suppress(ValueError):  # a stdout that is no file needs nothing
        out = sys.stdout.fileno()
        os.dup2(os.open(os.devnull, os.O_WRONLY), out)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="suigui",
        description="穗规：可执行的法规 / regulations that run",
        epilog=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help)
        added.set_defaults(run=run)
        return added

    suite_commands.add(command)
    audit_commands.add(command)
    conformance_commands.add(command)
    gate_commands.add(command)
    mutate_commands.add(command)
    return parser
