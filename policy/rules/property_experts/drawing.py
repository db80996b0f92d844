"""第十四条: who draws experts at random, under whose supervision, and who fills the places of those that cannot take part."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body, PlaceFilled


class Occasion(Term):
    """The work for which experts and committee members are drawn (第十四条)."""

    EARLY_BIDS = "early_bid_evaluation", "前期物业项目评标", "bid evaluation of an early-stage property project"
    OWNERS_BIDS = (
        "owners_bid_evaluation",
        "业主委员会（物业管理委员会）的物业项目评标",
        "bid evaluation of a property project by an owners' committee (property management committee)",
    )
    STANDARD_EVALUATION = (
        "standard_evaluation",
        "物业项目服务标准评估",
        "service standard evaluation of a property project",
    )


@dataclass(frozen=True)
class DrawAsked(Facts):
    """The work for which experts are drawn."""

    occasion: Occasion = fact("抽取专家的工作", "work for which experts are drawn", "art_14__para_1")


@dataclass(frozen=True)
class Drawing(Outcome):
    drawn_by: Body = result("抽取者", "who draws")
    supervised_by: Body | None = result("监督者", "who supervises the draw")
    on_application: bool = result("可以申请使用专家", "use of experts may be applied for")


@REGULATION.decision(
    "专家由谁抽取，由谁监督？",
    "Who draws the experts, and who supervises?",
    Drawing,
    cites=("art_14__para_1", "art_14__para_2", "art_14__para_3"),
)
def who_draws(case: DrawAsked, law: Law) -> Answer:
    """第十四条第一款: the party inviting bids. 第二款: on application the owners' committee, both under the supervision of the
    housing department of the project's district. 第三款: the association; no supervisor is named."""
    if case.occasion is Occasion.EARLY_BIDS:
        return determined(Drawing(Body.INVITER, Body.DISTRICT, False), "art_14__para_1")
    if case.occasion is Occasion.OWNERS_BIDS:
        return determined(Drawing(Body.OWNERS_COMMITTEE, Body.DISTRICT, True), "art_14__para_2")
    return determined(Drawing(Body.ASSOCIATION, None, False), "art_14__para_3")


@dataclass(frozen=True)
class DrawHeld(DrawAsked):
    """A draw as it was held."""

    drawn_by_whom: Body = fact("实际抽取者", "who drew", "art_14__para_1")
    at_random: bool = fact("随机抽取", "the draw was random", "art_14__para_1")
    locally_supervised: bool = fact(
        "在评标项目所在地的区房屋行政主管部门的监督下抽取",
        "the draw was supervised by the housing department of the district where the project is",
        "art_14__para_1",
    )


@dataclass(frozen=True)
class DrawProper(Outcome):
    drawn_properly: bool = result("抽取符合要求", "the draw is as required")


@REGULATION.decision(
    "该次抽取符合要求吗？",
    "Is the draw as required?",
    DrawProper,
    cites=("art_14__para_1", "art_14__para_2", "art_14__para_3"),
)
def draw_proper(case: DrawHeld, law: Law) -> Answer:
    """第十四条: at random and by the one who is to draw; for bid evaluation also under the supervision of the district
    housing department."""
    if case.occasion is Occasion.STANDARD_EVALUATION:
        proper = case.drawn_by_whom is Body.ASSOCIATION and case.at_random
        return determined(DrawProper(proper), "art_14__para_3")
    if case.occasion is Occasion.EARLY_BIDS:
        proper = case.drawn_by_whom is Body.INVITER and case.at_random and case.locally_supervised
        return determined(DrawProper(proper), "art_14__para_1")
    proper = case.drawn_by_whom is Body.OWNERS_COMMITTEE and case.at_random and case.locally_supervised
    return determined(DrawProper(proper), "art_14__para_2")


@dataclass(frozen=True)
class DrawnAbsent(DrawAsked):
    """An expert who was drawn and might be unable to take part."""

    cannot_attend: bool = fact("抽中的专家不能参加", "the expert drawn cannot take part", "art_14__para_1")


@dataclass(frozen=True)
class Replacement(Outcome):
    must: bool = result("应当", "must")
    recorded_by: Body | None = result("记录姓名和原因者", "who records the name and the reason")
    replaced_by: Body | None = result("随机抽取增补者", "who has the place filled by a random draw")


@REGULATION.decision(
    "抽中的专家不能参加的，由谁记录、增补？",
    "Who records an expert drawn who cannot take part, and has the place filled?",
    Replacement,
    cites=("art_3__para_3", "art_14__para_1", "art_14__para_2", "art_14__para_3"),
)
def drawn_expert_absent(case: DrawnAbsent, law: Law) -> Answer:
    """第十四条第一款: the district records and has the place filled. 第三款: the association does. 第二款 does not say it: the
    district records by 第三条第三款 and the owners' committee draws again, or all is as in 第一款. Reading A102."""
    if not case.cannot_attend:
        return determined(Replacement(False, None, None), paragraph(case.occasion))
    if case.occasion is Occasion.EARLY_BIDS:
        return determined(Replacement(True, Body.DISTRICT, Body.DISTRICT), "art_14__para_1")
    if case.occasion is Occasion.OWNERS_BIDS and law.place_filled is PlaceFilled.BY_DISTRICT:
        return determined(Replacement(True, Body.DISTRICT, Body.DISTRICT), "art_14__para_1", "art_14__para_2")
    if case.occasion is Occasion.OWNERS_BIDS:
        return determined(Replacement(True, Body.DISTRICT, Body.OWNERS_COMMITTEE), "art_3__para_3", "art_14__para_2")
    return determined(Replacement(True, Body.ASSOCIATION, Body.ASSOCIATION), "art_14__para_3")


def paragraph(occasion: Occasion) -> str:
    """第十四条: the paragraph on the work."""
    if occasion is Occasion.EARLY_BIDS:
        return "art_14__para_1"
    if occasion is Occasion.OWNERS_BIDS:
        return "art_14__para_2"
    return "art_14__para_3"
