"""The command ``suigui``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command. Exit codes: 0 all holds, 1 a check failed or facts were rejected, 2 the call itself is wrong."""
    from policy.suite.checks import check
    from policy.suite.dossier import dossier
    from policy.suite.findings import Findings
    from policy.suite.ledger import ledger_faults

    try:
        d = dossier("medical_insurance")
    except Findings as e:
        print(e)
        return 1
    found = check(d) + list(ledger_faults(d))
    for f in found:
        print(f)
    print(len(d.results), "cases", sum(r.passed for r in d.results), "passed", len(found), "findings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
