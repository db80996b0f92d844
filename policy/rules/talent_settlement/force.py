"""第二十三条: from when until when the text holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.force import force
from policy.law.outcomes import InForce, Repealed
from policy.rules.talent_settlement.law import ISSUED, REGULATION, Law, last_day


@dataclass(frozen=True)
class ForceAsked(Facts):
    """A day on which someone wants to rely on the text."""

    day: date = fact("所问日期", "day asked about", "art_23__para_1")
    earlier_year: int = fact("原文件年份", "year of the earlier document", "art_23__para_1", least=1)
    earlier_number: int = fact("原文件号", "number of the earlier document", "art_23__para_1", least=1)


@REGULATION.decision(
    "该文件在该日有效吗？",
    "Is the text in force on the day?",
    InForce,
    cites=("art_23__para_1",),
)
def in_force_on(case: ForceAsked, law: Law) -> Answer:
    """第二十三条: in force from the day of issue, that day included, for 5 years. Reading A10."""
    return determined(InForce(force(case.day, ISSUED, last_day(law))), "art_23__para_1")


@REGULATION.decision(
    "原文件在该日已经本细则废止吗？",
    "Have these Rules repealed the earlier document by that day?",
    Repealed,
    cites=("art_23__para_1",),
)
def document_repealed(case: ForceAsked, law: Law) -> Answer:
    """第二十三条: 穗人社规字〔2019〕2号 is repealed at the same time (同时), that is on the day of issue; it stays repealed when
    these Rules expire."""
    if case.earlier_year != law.repealed_year or case.earlier_number != law.repealed_number:
        return determined(Repealed(False), "art_23__para_1")
    return determined(Repealed(case.day >= ISSUED), "art_23__para_1")
