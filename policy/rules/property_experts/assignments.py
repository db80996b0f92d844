"""第四条: the work of experts, and who may be commissioned for which of it."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.property_experts.duty import membership
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body, CommissionScope


class Item(Term):
    """The items of work, each in the words of its 项 (第四条第一款)."""

    POLICY = (
        "policy",
        "物业管理政策法规的调研、立法和咨询、宣传",
        "research, legislation, advice and publicity on property management policies and regulations",
    )
    NORMS = (
        "norms",
        "物业管理行业规范、服务标准的编制、推广和实践指导",
        "preparing, promoting and giving practical guidance on industry norms and service standards",
    )
    RESULTS = (
        "results",
        "物业管理技术成果与优秀经验的咨询、推广和实践指导",
        "advising on, promoting and giving practical guidance on technical results and outstanding experience",
    )
    DISPUTES = (
        "disputes",
        "物业管理纠纷调处、协助物业管理重大责任事故的调查",
        "mediating property management disputes and assisting in investigating major liability accidents",
    )
    BID_EVALUATION = "bid_evaluation", "物业项目评标", "bid evaluation of property projects"
    SERVICE_STANDARDS = (
        "service_standard_evaluation",
        "物业项目服务标准评估",
        "service standard evaluation of property projects",
    )
    OTHER = "other", "其他相关工作", "other related work"


@dataclass(frozen=True)
class Assignment(Facts):
    """Work for which someone wants an expert, and the expert."""

    item: Item = fact("工作的种类", "kind of work", "art_4__para_1")
    commissioned: bool = fact(
        "受房屋行政主管部门或者有关单位委托",
        "commissioned by the housing departments or a unit concerned",
        "art_4__para_1",
    )
    organised: bool = fact(
        "由房屋行政主管部门或者有关单位组织开展",
        "organised by the housing departments or a unit concerned",
        "art_4__para_1__point_7",
    )
    member: bool = membership("art_4__para_2")
    specialty_fits: bool = fact("专业与该工作相应", "the specialty corresponds to the work", "art_4__para_2")


@dataclass(frozen=True)
class ExpertWork(Outcome):
    expert_work: bool = result("属于物业管理专家的工作", "is the work of experts")


@REGULATION.decision(
    "这是物业管理专家的工作吗？",
    "Is this the work of experts?",
    ExpertWork,
    cites=(
        "art_4__para_1",
        "art_4__para_1__point_1",
        "art_4__para_1__point_2",
        "art_4__para_1__point_3",
        "art_4__para_1__point_4",
        "art_4__para_1__point_5",
        "art_4__para_1__point_6",
        "art_4__para_1__point_7",
    ),
)
def expert_work(case: Assignment, law: Law) -> Answer:
    """第四条第一款: commissioned by the housing departments or a unit concerned, one of the seven items; other related work is work
    of experts where such a department or unit organises it."""
    if not case.commissioned:
        return determined(ExpertWork(False), "art_4__para_1")
    if case.item is Item.OTHER and not case.organised:
        return determined(ExpertWork(False), "art_4__para_1__point_7")
    return determined(ExpertWork(True), "art_4__para_1", _item_of(case.item))


def _item_of(item: Item) -> str:
    """第四条第一款: the 项 whose words these are."""
    if item is Item.POLICY:
        return "art_4__para_1__point_1"
    if item is Item.NORMS:
        return "art_4__para_1__point_2"
    if item is Item.RESULTS:
        return "art_4__para_1__point_3"
    if item is Item.DISPUTES:
        return "art_4__para_1__point_4"
    if item is Item.BID_EVALUATION:
        return "art_4__para_1__point_5"
    if item is Item.SERVICE_STANDARDS:
        return "art_4__para_1__point_6"
    return "art_4__para_1__point_7"


class Choice(Term):
    """What the organiser may do (第四条第二款)."""

    COMMISSION = "commission", "委托", "to commission"
    LEAVE = "leave", "不委托", "not to commission"


CHOICES = (Choice.COMMISSION, Choice.LEAVE)


@REGULATION.decision(
    "可以把该工作委托给这名专家吗？",
    "May the expert be commissioned for the work?",
    Permission,
    cites=(
        "art_4__para_1",
        "art_4__para_1__point_1",
        "art_4__para_1__point_2",
        "art_4__para_1__point_3",
        "art_4__para_1__point_7",
        "art_4__para_2",
    ),
)
def may_commission(case: Assignment, law: Law) -> Answer:
    """第四条第二款: as needed, the organiser may commission experts of the corresponding specialty for items (四) to (七), members of
    the committee for all of them. Whether 第一款 opens items (一) to (三) to every expert: reading A101."""
    if case.item is Item.OTHER and not case.organised:
        return determined(Permission(False), "art_4__para_1__point_7")
    if not case.specialty_fits:
        return determined(Permission(False), "art_4__para_2")
    if case.item not in (Item.POLICY, Item.NORMS, Item.RESULTS):
        return discretion(Body.ORGANISER, CHOICES, "art_4__para_2")
    if law.commission_scope is CommissionScope.EVERY_EXPERT:
        return discretion(Body.ORGANISER, CHOICES, "art_4__para_1", _item_of(case.item), "art_4__para_2")
    if not case.member:
        return determined(Permission(False), "art_4__para_2")
    return discretion(Body.ORGANISER, CHOICES, "art_4__para_2")
