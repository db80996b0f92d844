"""第一条第九项: funerals."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Outcome, Problem, fact, result
from policy.law.values import Fen
from policy.rules.hardship_relief.applicants import Charge, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law


def _relief_within_fee(case: Funeral) -> Problem | None:
    if case.funeral_relief <= case.funeral_fee:
        return None
    return case.problem("funeral_relief", "减免金额不能超过费用 / the relief is not more than the fee")


@dataclass(frozen=True)
class Funeral(Charge):
    """Fees of a funeral service, in fen. Which services are basic and how much is relieved is for the City's measures (G24)."""

    basic_service: bool = fact("属于基本殡葬服务", "basic funeral service", "art_1__para_1__point_9", delegation="G24")
    funeral_fee: Fen = fact("殡葬服务费用", "funeral service fees", "art_1__para_1__point_9")
    funeral_relief: Fen = fact(
        "按减免办法减免的金额", "relief under the City's measures", "art_1__para_1__point_9", delegation="G24"
    )

    contradictions = (_relief_within_fee,)


@dataclass(frozen=True)
class FuneralCharge(Outcome):
    received: bool = result("享受该项待遇", "the benefit is received")
    fee_left: Fen | None = result("减免后的殡葬服务费用", "funeral service fees left after the relief")


@REGULATION.decision(
    "基本殡葬服务费用减免后还有多少？",
    "What is left of basic funeral service fees after the relief?",
    FuneralCharge,
    cites=("art_1__para_1", "art_1__para_1__point_9"),
    dated_by=("charge_month",),
)
def funeral_charge(case: Funeral, law: Law) -> Answer:
    """第一条第九项: basic funeral service fees are relieved; how much, the City's measures say."""
    if not in_hardship(case):
        return determined(FuneralCharge(False, None), "art_1__para_1")
    if not case.basic_service:
        return determined(FuneralCharge(False, None), "art_1__para_1__point_9")
    left = Fen(case.funeral_fee - case.funeral_relief)
    return determined(FuneralCharge(True, left), "art_1__para_1", "art_1__para_1__point_9")
