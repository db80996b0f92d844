"""第五条、第七条: the specialties of experts, what each includes, and their heads."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.property_experts.law import REGULATION, Law


class Specialty(Term):
    """The specialties of experts (第五条)."""

    GENERAL = "general_management", "综合管理", "general management"
    ENGINEERING = "engineering_management", "工程管理", "engineering management"
    SAFETY = "safety_management", "安全管理", "safety management"
    ENVIRONMENT = "environmental_management", "环境管理", "environmental management"
    LAW = "law", "法律", "law"


class Content(Term):
    """What the text counts among a specialty (第五条)."""

    CUSTOMERS = "customer_service", "客户服务", "customer service"
    FINANCE = "financial_management", "财务管理", "financial management"
    FILES = "file_management", "档案管理", "file management"
    FACILITIES = "facilities", "设施设备管理", "management of facilities and equipment"
    HANDOVER = "handover_inspection", "承接查验", "handover inspection"
    INTELLIGENT = "intelligent_systems", "智能化", "intelligent systems"
    ORDER = "public_order", "秩序维护", "keeping order"
    FIRE = "fire_safety", "消防管理", "fire safety management"
    PARKING = "parking", "停车管理", "parking management"
    RENOVATION = "renovation", "装修管理", "renovation management"
    CLEANING = "cleaning", "保洁", "cleaning"
    GREENING = "greening", "绿化", "greening"
    WASTE = "waste_sorting", "垃圾分类", "waste sorting"
    ADVICE = "legal_advice", "担任法律顾问", "acting as legal adviser"
    LITIGATION = "litigation", "代理诉讼案件", "acting in litigation cases"
    OTHER = "other", "其他内容", "something else"


@dataclass(frozen=True)
class ContentAsked(Facts):
    """Something that experts deal with."""

    content: Content = fact("工作内容", "content of the work", "art_5__para_1")
    alike_to: Specialty = fact("内容同类的专业", "specialty with contents alike", "art_5__para_1")


@dataclass(frozen=True)
class SpecialtyOf(Outcome):
    specialty: Specialty = result("所属专业", "specialty to which it belongs")


@REGULATION.decision(
    "该内容属于哪一专业？",
    "To which specialty does this belong?",
    SpecialtyOf,
    cites=("art_5__para_1",),
)
def specialty_of(case: ContentAsked, law: Law) -> Answer:
    """第五条: five specialties with what each includes, among other things (等); with which of them something else is alike is
    a fact to be found."""
    if case.content in (Content.CUSTOMERS, Content.FINANCE, Content.FILES):
        return determined(SpecialtyOf(Specialty.GENERAL), "art_5__para_1")
    if case.content in (Content.FACILITIES, Content.HANDOVER, Content.INTELLIGENT):
        return determined(SpecialtyOf(Specialty.ENGINEERING), "art_5__para_1")
    if case.content in (Content.ORDER, Content.FIRE, Content.PARKING, Content.RENOVATION):
        return determined(SpecialtyOf(Specialty.SAFETY), "art_5__para_1")
    if case.content in (Content.CLEANING, Content.GREENING, Content.WASTE):
        return determined(SpecialtyOf(Specialty.ENVIRONMENT), "art_5__para_1")
    if case.content in (Content.ADVICE, Content.LITIGATION):
        return determined(SpecialtyOf(Specialty.LAW), "art_5__para_1")
    return determined(SpecialtyOf(case.alike_to), "art_5__para_1")


class Panel(Term):
    """Those who are divided into specialties (第五条、第七条)."""

    EXPERTS = "experts", "物业管理专家", "experts"
    COMMITTEE = "committee", "物业管理专家委员会", "the property management expert committee"


@dataclass(frozen=True)
class Division(Facts):
    """How experts, or their committee, are divided into specialties."""

    panel: Panel = fact("设立专业的是", "who is divided into specialties", "art_5__para_1")
    specialty_count: int = fact("设立的专业数", "number of specialties", "art_5__para_1")
    head_count: int = fact("每种专业的负责人数", "number of heads of each specialty", "art_5__para_1")


@dataclass(frozen=True)
class InOrder(Outcome):
    in_order: bool = result("专业和负责人的设立符合规定", "specialties and heads are as prescribed")


@REGULATION.decision(
    "专业和负责人的设立符合规定吗？",
    "Are the specialties and their heads as prescribed?",
    InOrder,
    cites=("art_5__para_1", "art_7__para_1"),
)
def division_in_order(case: Division, law: Law) -> Answer:
    """第五条: experts have 5 specialties with 1 head each. 第七条: the committee has the specialties of 第五条, with 1 head
    each."""
    divided = case.specialty_count == law.specialties
    if case.panel is Panel.EXPERTS:
        return determined(InOrder(divided and case.head_count == law.heads), "art_5__para_1")
    if divided and case.head_count != law.committee_heads:
        return determined(InOrder(False), "art_7__para_1")
    return determined(InOrder(divided), "art_5__para_1", "art_7__para_1")
