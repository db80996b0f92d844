"""第三条、第七条、第八条: the principles of the administration of experts, and which body does which work."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Duty
from policy.law.terms import Term
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body


class Work(Term):
    """Work that the text gives to one body."""

    REVIEW = "review", "物业管理专家的审核", "the review of experts"
    ADDITION = "addition", "物业管理专家的增补", "the supplement of experts"
    WITHDRAWAL = "withdrawal", "物业管理专家的退出", "the exit of experts"
    NEW_INTAKE = "new_intake", "物业管理专家的换届", "the change of intake of experts"
    TRAINING = "training", "物业管理专家的培训", "the training of experts"
    SUPERVISION = "supervision", "物业管理专家的监督", "the supervision of experts"
    FILES = "files", "物业管理专家的档案管理", "the file management of experts"
    CONTACT = "contact", "物业管理专家的日常联络", "day-to-day liaison with experts"
    VERIFICATION = "verification", "核实物业管理专家申请人的资料", "verifying the documents of applicants to be experts"
    WATCHING_DRAW = (
        "watching_draw",
        "监督物业项目招标人随机抽取物业管理专家",
        "supervising that the party inviting bids for a property project chooses experts by random draw",
    )
    ABSENT_FROM_BIDS = (
        "absent_from_bid_evaluation",
        "记录不能参加物业项目评标的专家姓名及原因",
        "recording the names of experts who cannot take part in bid evaluation of a property project, and the reasons",
    )
    ASSISTING_MUNICIPAL = (
        "assisting_municipal",
        "只协助市房屋行政主管部门做好其他相关工作",
        "assisting the municipal housing department alone with other related work",
    )
    DRAW_FOR_STANDARDS = (
        "draw_for_standards",
        "随机抽取物业项目服务标准评估的专家",
        "drawing at random the experts of a service standard evaluation of a property project",
    )
    ABSENT_FROM_STANDARDS = (
        "absent_from_standards",
        "记录不能参加物业项目服务标准评估的专家姓名及原因",
        "recording the names of experts who cannot take part in a service standard evaluation of a property project, and the reasons",
    )
    ASSISTING_BOTH = (
        "assisting_both",
        "协助市、区房屋行政主管部门做好其他相关工作",
        "assisting the municipal and district housing departments with other related work",
    )
    SETTING_UP = "setting_up_committee", "设立物业管理专家委员会", "setting up the property management expert committee"
    COORDINATION = (
        "coordination",
        "组织、统筹物业管理专家开展相关活动",
        "organising and coordinating the activities of experts",
    )
    EXCHANGE = (
        "exchange",
        "加强沟通、交流、研讨，提高物业管理专家的工作水平和质量",
        "communication, exchange and discussion to raise the level and quality of experts' work",
    )
    COMPLAINT_BOX = (
        "complaint_box",
        "设立物业管理专家工作网上投诉信箱",
        "setting up the online complaint mailbox for the work of experts",
    )
    COMPLAINTS = "complaints", "受理群众对物业管理专家的投诉", "accepting complaints from the public about experts"
    ABSENCES_TOLD = (
        "absences_told",
        "记录专家关于暂停专家工作的告知事项",
        "recording what experts tell about suspending expert work",
    )
    COSTS = (
        "costs",
        "把物业管理专家管理费用列入预算",
        "including the cost of administering experts in the budget",
    )


@dataclass(frozen=True)
class WorkToDo(Facts):
    """A piece of work to which the text refers."""

    work: Work = fact("工作", "work", "art_3__para_2")


@dataclass(frozen=True)
class BodyAtWork(Outcome):
    body: Body = result("负责该项工作者", "body that has the task")


@REGULATION.decision(
    "该项工作由谁负责？",
    "Who has the task?",
    BodyAtWork,
    cites=(
        "art_3__para_2",
        "art_3__para_3",
        "art_3__para_4",
        "art_7__para_1",
        "art_8__para_1",
        "art_18__para_1",
        "art_19__para_2",
        "art_22__para_1",
    ),
)
def body_at_work(case: WorkToDo, law: Law) -> Answer:
    """第三条第二款至第四款: the work of the municipal and district housing departments and of the association. 第七条: the
    municipal department sets up the committee. 第八条第一款: the committee organises the experts' activities. 第十八条第一款、
    第十九条第二款、第二十二条第一款: the municipal department takes complaints, records absences told and bears the cost."""
    if case.work in (Work.VERIFICATION, Work.WATCHING_DRAW, Work.ABSENT_FROM_BIDS, Work.ASSISTING_MUNICIPAL):
        return determined(BodyAtWork(Body.DISTRICT), "art_3__para_3")
    if case.work in (Work.DRAW_FOR_STANDARDS, Work.ABSENT_FROM_STANDARDS, Work.ASSISTING_BOTH):
        return determined(BodyAtWork(Body.ASSOCIATION), "art_3__para_4")
    if case.work is Work.SETTING_UP:
        return determined(BodyAtWork(Body.MUNICIPAL), "art_7__para_1")
    if case.work in (Work.COORDINATION, Work.EXCHANGE):
        return determined(BodyAtWork(Body.COMMITTEE), "art_8__para_1")
    if case.work in (Work.COMPLAINT_BOX, Work.COMPLAINTS):
        return determined(BodyAtWork(Body.MUNICIPAL), "art_18__para_1")
    if case.work is Work.ABSENCES_TOLD:
        return determined(BodyAtWork(Body.MUNICIPAL), "art_19__para_2")
    if case.work is Work.COSTS:
        return determined(BodyAtWork(Body.MUNICIPAL), "art_22__para_1")
    return determined(BodyAtWork(Body.MUNICIPAL), "art_3__para_2")


class Principle(Term):
    """Principles that the text states, and one that it does not (第三条第一款)."""

    VERIFIED = "conditions_verified", "条件核实", "verification of conditions"
    REGULATED = "regulated_use", "规范使用", "regulated use"
    SHARED = "shared_resources", "资源共享", "sharing of resources"
    DYNAMIC = "dynamic_management", "动态管理", "dynamic management"
    LIFELONG = "lifelong", "终身任职", "appointment for life"


@dataclass(frozen=True)
class PrincipleAsked(Facts):
    """A principle that someone says the administration of experts follows."""

    principle: Principle = fact("原则", "principle", "art_3__para_1")


@REGULATION.decision(
    "物业管理专家的管理应当遵循该原则吗？",
    "Must the administration of experts follow the principle?",
    Duty,
    cites=("art_3__para_1",),
)
def principle_followed(case: PrincipleAsked, law: Law) -> Answer:
    """第三条第一款: the four principles, verification of conditions, regulated use, sharing of resources, dynamic
    management."""
    return determined(Duty(case.principle is not Principle.LIFELONG), "art_3__para_1")
