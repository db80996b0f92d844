"""第二十一条、第二十二条: the training of experts, and who pays them."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.property_experts.duty import BoundBody, OfExpert, bound, covered, unbound
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body


class Subject(Term):
    """What experts are helped to master, and one thing that the text does not name (第二十一条)."""

    LAWS = "laws", "法律法规", "laws and regulations"
    RULES = "rules", "规章制度", "rules and systems"
    CODES = "codes", "技术规范", "technical specifications"
    STANDARDS = "standards", "行业标准", "industry standards"
    MARKETING = "marketing", "市场营销", "marketing"


class Way(Term):
    """The ways that the text names (第二十一条)."""

    TRAINING = "training", "培训", "training"
    LECTURE = "lecture", "讲座", "lectures"
    EXCHANGE = "exchange", "业务交流", "professional exchanges"


@dataclass(frozen=True)
class Learning(Facts):
    """Something that experts are to master."""

    subject: Subject = fact("学习内容", "subject", "art_21__para_1")
    concerns_management: bool = fact("与物业管理相关", "it is related to property management", "art_21__para_1")


@REGULATION.decision(
    "应当组织活动促进专家掌握该内容吗？",
    "Must activities be organised that help experts master the subject?",
    BoundBody,
    cites=("art_21__para_1",),
)
def learning_organised(case: Learning, law: Law) -> Answer:
    """第二十一条: the laws and regulations, rules and systems, technical specifications and industry standards related to property
    management."""
    if case.subject is Subject.MARKETING or not case.concerns_management:
        return unbound("art_21__para_1")
    return bound(Body.MUNICIPAL, "art_21__para_1")


@REGULATION.decision(
    "以什么方式组织？",
    "In which way are they organised?",
    BoundBody,
    cites=("art_21__para_1",),
)
def learning_way(case: Learning, law: Law) -> Answer:
    """第二十一条: training, lectures, professional exchanges and the like, in suitable ways (适当的方式): the department chooses."""
    if case.subject is Subject.MARKETING or not case.concerns_management:
        return unbound("art_21__para_1")
    return discretion(Body.MUNICIPAL, (Way.TRAINING, Way.LECTURE, Way.EXCHANGE), "art_21__para_1")


@dataclass(frozen=True)
class Commission(OfExpert):
    """Work that an expert has done for the unit that commissioned it."""

    remuneration: Fen = fact("劳务报酬", "service remuneration", "art_22__para_2", delegation="G33")


@dataclass(frozen=True)
class ExpertPay(Outcome):
    payer: Body = result("给付者", "who pays")
    remuneration_paid: Fen = result("劳务报酬", "service remuneration")
    salary_paid: Fen = result("固定薪酬", "fixed salary")


@REGULATION.decision(
    "专家的劳务报酬由谁给付，有无固定薪酬？",
    "Who pays the expert's service remuneration, and is there a fixed salary?",
    ExpertPay,
    cites=("art_22__para_2",),
)
def expert_pay(case: Commission, law: Law) -> Answer:
    """第二十二条第二款: the commissioning unit pays the service remuneration, whose amount the text does not fix; no fixed
    salary (fen).
    Reading A67."""
    if not covered(case, law):
        return outside("art_22__para_2")
    return determined(ExpertPay(Body.COMMISSIONING_UNIT, case.remuneration, Fen(0)), "art_22__para_2")
