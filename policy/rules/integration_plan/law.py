"""The numbers and readings of 广清一体化“十四五”发展规划, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.parameters import reading
from policy.law.regulations import Regulation, Version
from policy.rules.integration_plan.terms import (
    BoxedExpansion,
    JoinedField,
    NamedApplications,
    NamedIndustries,
    RealRates,
    TwoWayChannel,
    Undated,
)

ISSUED = date(2022, 9, 21)
"""印发之日: printed under the text, not in it. The plan says neither from when nor until when it holds; what it says of time is its
term, 前言第三款, which an answer names for a day before the issue."""


@dataclass(frozen=True)
class Law:
    """How the plan's open questions are read. Its numbers stand in the register (policy.rules.integration_plan.register)."""

    undated: Undated = reading("A90", Undated.NO_DEADLINE)
    real_rates: RealRates = reading("A91", RealRates.TABLE_ONLY)
    boxed_expansion: BoxedExpansion = reading("A100", BoxedExpansion.CARRIED_OUT)
    named_applications: NamedApplications = reading("A101", NamedApplications.BY_NAME)
    named_industries: NamedIndustries = reading("A102", NamedIndustries.BY_NAME)
    joined_field: JoinedField = reading("A103", JoinedField.BOTH)
    two_way_channel: TwoWayChannel = reading("A110", TwoWayChannel.AS_NAMED)


REGULATION = Regulation("integration_plan", "preface__para_3", (Version(ISSUED, None, Law()),))
