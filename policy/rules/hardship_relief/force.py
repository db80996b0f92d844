"""第八条: from when until when the text holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.force import force
from policy.law.outcomes import InForce
from policy.rules.hardship_relief.law import ISSUED, REGULATION, Law, last_day


@dataclass(frozen=True)
class ForceAsked(Facts):
    """A day on which someone wants to rely on the text."""

    day: date = fact("所问日期", "day asked about", "art_8__para_1")


@REGULATION.decision(
    "该文件在该日有效吗？",
    "Is the text in force on the day?",
    InForce,
    cites=("art_8__para_1",),
)
def in_force_on(case: ForceAsked, law: Law) -> Answer:
    """第八条: in force from the day of issue, that day included, for 5 years. Reading A10."""
    return determined(InForce(force(case.day, ISSUED, last_day(law))), "art_8__para_1")
