"""第一条第四项: the sewage treatment fee subsidy."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.months import Month
from policy.law.values import Fen
from policy.rules.hardship_relief.applicants import Applicant, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Group


@dataclass(frozen=True)
class SubsidyApplicant(Applicant):
    """Someone who may have the subsidy. Other provision can only concern the others in special hardship (第四条第一款)."""

    other_subsidy_rule: bool = fact(
        "污水处理费补贴待遇另有规定",
        "there is other provision on the benefit of the sewage treatment fee subsidy",
        "art_4__para_1",
        delegation="G26",
        default=False,
    )


def subsidy_under_other_rule(case: SubsidyApplicant) -> bool:
    """第四条第一款: 其他由市政府确定的特殊困难家庭或者人员，其污水处理费补贴待遇另有规定的，从其规定."""
    return case.group is Group.OTHER and case.other_subsidy_rule


@dataclass(frozen=True)
class ExemptionEnd(Facts):
    """When the City's exemption from the sewage treatment fee ends."""

    exemption_ended: Month = fact(
        "不再免征污水处理费的月份",
        "month from which the City no longer exempts from the sewage treatment fee",
        "art_1__para_1__point_4",
        delegation="G22",
    )


@dataclass(frozen=True)
class SewageMonth(SubsidyApplicant, ExemptionEnd):
    """A month for which the subsidy is asked, and the persons in hardship to whom it is paid."""

    persons_in_hardship: int = fact("困难群众人数", "number of persons in hardship", "art_1__para_1__point_4", least=1)
    month: Month = fact("询问月份", "month asked about", "art_1__para_1__point_4")


@dataclass(frozen=True)
class SewageSubsidy(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    subsidy: Fen | None = result("当月污水处理费补贴", "sewage treatment fee subsidy of the month")


@REGULATION.decision(
    "当月发放多少污水处理费补贴？",
    "How much sewage treatment fee subsidy is paid for the month?",
    SewageSubsidy,
    cites=("art_1__para_1", "art_1__para_1__point_4", "art_4__para_1"),
    dated_by=("month",),
)
def sewage_subsidy(case: SewageMonth, law: Law) -> Answer:
    """第一条第四项: 7 yuan per person and month, from the very month in which the City no longer exempts (当月起). 第四条第一款: for
    the others, any other provision applies. From when to when the persons are entitled is for 第四条 and 第五条."""
    if not in_hardship(case):
        return determined(SewageSubsidy(False, None), "art_1__para_1")
    if subsidy_under_other_rule(case):
        return outside("art_4__para_1")
    if case.month < case.exemption_ended:
        return determined(SewageSubsidy(False, None), "art_1__para_1__point_4")
    subsidy = Fen(case.persons_in_hardship * law.sewage_subsidy)
    return determined(SewageSubsidy(True, subsidy), "art_1__para_1", "art_1__para_1__point_4")
