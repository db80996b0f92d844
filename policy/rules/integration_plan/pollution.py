"""第六章第一节第二款: the ban on new heavily polluting projects on the banks of the basins that cross the border of both cities."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.outcomes import Permission
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.terms import NamedIndustries

WATER = "chp_6__sec_1__para_2"


class ProjectIndustry(Term):
    """The industries that the ban names, in its order, and others."""

    DYEING = "dyeing", "印染", "printing and dyeing"
    HEAVY_CHEMICALS = "heavy_chemicals", "重化工", "heavy chemicals"
    ELECTROPLATING = "electroplating", "电镀", "electroplating"
    SMELTING = "smelting", "有色冶炼", "non-ferrous smelting"
    OTHER = "other", "未列举的行业", "an industry not named"


NAMED = tuple(industry for industry in ProjectIndustry if industry is not ProjectIndustry.OTHER)
BANNED = "禁止新建印染、重化工、电镀、有色冶炼等重污染项目"
REGULATION.quoted.extend(Quoted(industry.value, WATER, industry.zh, __name__) for industry in NAMED)
REGULATION.quoted.append(Quoted("banned", WATER, BANNED, __name__))


@dataclass(frozen=True)
class ProjectPlanned(Facts):
    """A project: its industry, whether it is new, where it lies, and whether it pollutes heavily."""

    project_industry: ProjectIndustry = fact("项目所属行业", "industry of the project", WATER)
    newly_built: bool = fact("属于新建", "is newly built", WATER)
    on_bank: bool = fact("位于广清跨界流域沿岸", "lies on the bank of a cross-border basin", WATER)
    heavily_polluting: bool = fact("属于重污染项目", "is a heavily polluting project", WATER)


@REGULATION.decision(
    "就跨界流域沿岸的禁令而言，可以建设该项目吗？",
    "As far as the ban on the banks of cross-border basins goes, may the project be built?",
    Permission,
    cites=(WATER,),
)
def new_project_allowed(case: ProjectPlanned, law: Law) -> Answer:
    """第六章第一节第二款: what is not new, or lies elsewhere, is not banned by this provision; whether it may be built for the rest,
    other rules say. The list ends in 等, so an industry that is not named is banned if the project pollutes heavily."""
    if not case.newly_built or not case.on_bank:
        return determined(Permission(True), WATER)
    return determined(Permission(not banned_kind(case, law)), WATER)


def banned_kind(case: ProjectPlanned, law: Law) -> bool:
    """Whether it is one of the 重污染项目. Reading A102: whether a name in the list settles it."""
    if case.project_industry in NAMED and law.named_industries is NamedIndustries.BY_NAME:
        return True
    return case.heavily_polluting
