"""第五章第五节第二款: which income of the cooperation zone is shared."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

ZONE = "chp_5__sec_5__para_2"

REGULATION.quoted.append(
    Quoted("SHARED", ZONE, "按一定的比例分享新增的税收地方留成部分、园区经营性收入，", __name__),
)


class ZoneIncome(Term):
    """Kinds of income of the cooperation zone: those that the text shares, and others."""

    NEW_TAX = "new_tax", "新增的税收地方留成部分", "the newly added local share of taxes"
    OPERATING = "operating", "园区经营性收入", "the operating income of the parks"
    FORMER_TAX = "former_tax", "原有的税收地方留成部分", "the former local share of taxes"
    OTHER = "other", "其他收入", "other income"


SHARED = frozenset({ZoneIncome.NEW_TAX, ZoneIncome.OPERATING})


@dataclass(frozen=True)
class IncomeAsked(Facts):
    """Income of the cooperation zone, and the ratio at which it is shared."""

    zone_income: ZoneIncome = fact("合作区收入", "income of the cooperation zone", ZONE)
    shared_percent: int = fact("分享的百分数", "percent shared", ZONE, most=100, delegation="G70")


@dataclass(frozen=True)
class IncomeShared(Outcome):
    shared: bool = result("按比例分享", "is shared by ratio")
    share: int | None = result("分享比例（百分数）", "ratio in percent")


@REGULATION.decision(
    "合作区的这项收入按比例分享吗？",
    "Is this income of the cooperation zone shared by ratio?",
    IncomeShared,
    cites=(ZONE,),
)
def income_shared(case: IncomeAsked, law: Law) -> Answer:
    """第五章第五节第二款: two kinds of income are named, without 等, so that no others are shared by these words. 一定的比例 names
    no number: it is set elsewhere (G70)."""
    if case.zone_income not in SHARED:
        return determined(IncomeShared(False, None), ZONE)
    return determined(IncomeShared(True, case.shared_percent), ZONE)
