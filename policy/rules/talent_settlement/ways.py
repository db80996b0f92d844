"""What several articles determine alike: whether a way to settle is open, and which authority handles it."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.facts import Outcome, result
from policy.rules.talent_settlement.terms import Body


@dataclass(frozen=True)
class Open(Outcome):
    """Whether a way is open, and with whom: no one where it is not."""

    may: bool = result("可以", "may")
    body: Body | None = result("办理的部门", "authority that handles it")


NOT_OPEN = Open(False, None)
