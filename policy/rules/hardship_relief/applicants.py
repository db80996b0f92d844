"""第一条: who may apply for the reliefs and subsidies (困难群众)."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.months import Month
from policy.law.outcomes import Permission
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Group


@dataclass(frozen=True)
class Applicant(Facts):
    """A household or person who asks for a relief or subsidy. The facts of each item begin with these."""

    group: Group = fact("申请人类别", "group of the applicant", "art_1__para_1", delegation="G50")
    of_city: bool = fact("属于我市", "of the City", "art_1__para_1")
    government_determined: bool = fact(
        "经市政府确定", "determined by the Municipal People's Government", "art_1__para_1", delegation="G20"
    )


@dataclass(frozen=True)
class Charge(Applicant):
    """What an applicant is charged for an item. No rule reads the month, but one that is given must lie in the time of this
    Notice; a bill of several months is of its last one. How a bill across the first or last day of a benefit is divided is
    for the guide of the item (G25)."""

    charge_month: Month = fact("费用所属月份", "month of the charge", "art_8__para_1")


@REGULATION.decision(
    "可以申请享受消费性减免和补贴待遇吗？",
    "May the household or person apply for the benefits of consumption relief and subsidy?",
    Permission,
    cites=("art_1__para_1",),
)
def may_apply(case: Applicant, law: Law) -> Answer:
    """第一条: minimum living security households, those on its margin and persons in extreme hardship, all of the City, and others
    in special hardship whom the Municipal People's Government has determined."""
    return determined(Permission(in_hardship(case)), "art_1__para_1")


def in_hardship(case: Applicant) -> bool:
    """第一条: 以上人员简称困难群众. 我市 stands before the first three; for the others the City's government itself determines.

    Whether benefits have begun, or have ended, is for 第四条 and 第五条."""
    if case.group is Group.NONE:
        return False
    if case.group is Group.OTHER:
        return case.government_determined
    return case.of_city
