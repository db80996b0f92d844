"""第九章第一节第五款: for which kind of finance a rural property right is to serve."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

SECURITY = "chp_9__sec_1__para_5"


class RuralFinance(Term):
    """The kinds of finance that the text tells apart."""

    MORTGAGE = "mortgage", "抵押融资", "finance by mortgage"
    GUARANTEE = "guarantee", "担保融资", "finance by guarantee"


class RuralRight(Term):
    """The rights that the text names, in its order, and one that it does not."""

    BUILDING_LAND = (
        "building_land",
        "农村集体经营性建设用地使用权",
        "the right to use collective rural land for business construction",
    )
    FOREST = "forest", "集体林权", "collective forest rights"
    CONTRACTED_LAND = "contracted_land", "承包地经营权", "the right to operate contracted land"
    COLLECTIVE_SHARES = "collective_shares", "集体资产股权", "shares in collective assets"
    HOMESTEAD = "homestead", "宅基地使用权", "the right to use a homestead"


@dataclass(frozen=True)
class Secured:
    """The rights that serve one kind of finance, and the words that say so. 等 follows them."""

    rights: tuple[RuralRight, ...]
    words: str


SECURED = {
    RuralFinance.MORTGAGE: Secured(
        (RuralRight.BUILDING_LAND, RuralRight.FOREST), "推进农村集体经营性建设用地使用权、集体林权等抵押融资"
    ),
    RuralFinance.GUARANTEE: Secured(
        (RuralRight.CONTRACTED_LAND, RuralRight.COLLECTIVE_SHARES), "承包地经营权、集体资产股权等担保融资"
    ),
}
FINANCE = {right: finance for finance, secured in SECURED.items() for right in secured.rights}
REGULATION.quoted.extend(
    Quoted(finance.value, SECURITY, secured.words, __name__) for finance, secured in SECURED.items()
)


@dataclass(frozen=True)
class RightAsked(Facts):
    """A rural property right."""

    rural_right: RuralRight = fact("农村产权", "rural property right", SECURITY)


@dataclass(frozen=True)
class RightSecured(Outcome):
    finance: RuralFinance = result("融资方式", "kind of finance")


@REGULATION.decision(
    "该项农村产权用于哪种融资？",
    "For which kind of finance is the rural property right to serve?",
    RightSecured,
    cites=(SECURITY,),
)
def rural_right_finance(case: RightAsked, law: Law) -> Answer:
    """第九章第一节第五款: rights in land for business and in forests are mortgaged, contracted land and shares guarantee. Both lists
    end in 等, so a right that they do not name is not decided."""
    if case.rural_right not in FINANCE:
        return outside(SECURITY)
    return determined(RightSecured(FINANCE[case.rural_right]), SECURITY)
