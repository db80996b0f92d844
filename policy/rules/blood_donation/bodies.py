"""第三条、第五条 and other articles: which body does which work, and which units serve which field of benefits."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import Body, DonorClass


@dataclass(frozen=True)
class BoundBody(Outcome):
    """A duty with the one who bears it: no one where there is none."""

    must: bool = result("应当", "must")
    body: Body | None = result("承担者", "body bound")


@dataclass(frozen=True)
class Power(Outcome):
    """A permission, and the body that serves it: no one where there is none."""

    may: bool = result("可以", "may")
    body: Body | None = result("办理者", "body that handles it")


class Work(Term):
    """Work that the text gives to one body, or to several together."""

    COMMENDATION = "commendation", "表扬奖励的具体工作", "the specific work of commendation and reward"
    DATA_SHARING = (
        "data_sharing",
        "数据共享领域的应用和管理",
        "applications and administration in the field of data sharing",
    )
    COUNTING = (
        "counting",
        "自动统计献血次数和志愿时长",
        "automatically counting donations and volunteer hours",
    )
    EXTRACTING = (
        "extracting",
        "从信息系统和平台直接提取申报表扬名单",
        "extracting the commendation lists from the system and the platform and filing them",
    )
    FILING = (
        "filing",
        "申报先进单位、个人名单",
        "filing the lists of advanced units and individuals",
    )
    COMPILING = (
        "compiling",
        "收集、汇总、审核先进单位和个人名单",
        "collecting, compiling and reviewing the lists of advanced units and individuals",
    )
    ADOPTING = "adopting", "审议通过表扬名单", "adopting the commendation lists"
    GUIDE = (
        "guide",
        "发布申领献血优待专用羊城通卡的指引",
        "publishing the guide to applying for the donor benefit Yangchengtong card",
    )
    SUBMITTING = (
        "submitting",
        "提交制卡所需的人员信息",
        "submitting the information of persons for the card to be made",
    )
    CARD_MAKING = "card_making", "制作献血优待专用羊城通卡", "making the donor benefit Yangchengtong card"
    CARE_PRIORITY = (
        "care_priority",
        "给予优先轮候入住市、区公办养老机构",
        "giving priority in waiting for admission to municipal and district public care homes",
    )
    CARE_REVIEW = (
        "care_review",
        "审核公办养老机构的优先轮候登记",
        "reviewing registrations for priority in waiting for a public care home",
    )
    SCHOOL_METHODS = (
        "school_methods",
        "明确子女优先入托、入学的具体实施办法",
        "setting the methods of priority in the admission of children",
    )
    CORRECTION = "correction", "责令改正", "ordering correction"


@dataclass(frozen=True)
class WorkToDo(Facts):
    """A piece of work to which the text refers."""

    work: Work = fact("工作", "work", "art_3__para_1")


@dataclass(frozen=True)
class BodyAtWork(Outcome):
    body: Body = result("负责该项工作者", "body that has the task")


@REGULATION.decision(
    "该项工作由谁负责？",
    "Who has the task?",
    BodyAtWork,
    cites=(
        "art_3__para_1",
        "art_5__para_1",
        "art_5__para_2",
        "art_7__para_1__point_1",
        "art_7__para_1__point_2",
        "art_7__para_1__point_3",
        "art_7__para_1__point_4",
        "art_8__para_1__point_1",
        "art_8__para_1__point_2",
        "art_10__para_1__point_1",
        "art_10__para_1__point_1__p_2",
        "art_10__para_1__point_3",
        "art_17__para_1",
    ),
)
def body_at_work(case: WorkToDo, law: Law) -> Answer:
    """第三条: the specific work of commendation; 第七条 says who does each step of it. 第五条: data sharing and counting.
    第八条: guide, information and making of the card. 第十条: priority, review and methods. 第十七条: correction."""
    if case.work is Work.DATA_SHARING:
        return determined(BodyAtWork(Body.DATA), "art_5__para_1")
    if case.work is Work.COUNTING:
        return determined(BodyAtWork(Body.OFFICES), "art_5__para_2")
    if case.work is Work.EXTRACTING:
        return determined(BodyAtWork(Body.OFFICES), "art_7__para_1__point_1")
    if case.work is Work.FILING:
        return determined(BodyAtWork(Body.FILING_UNIT), "art_7__para_1__point_2")
    if case.work is Work.COMPILING:
        return determined(BodyAtWork(Body.MUNICIPAL_OFFICE), "art_7__para_1__point_3")
    if case.work is Work.ADOPTING:
        return determined(BodyAtWork(Body.PLENARY_MEETING), "art_7__para_1__point_4")
    if case.work is Work.GUIDE:
        return determined(BodyAtWork(Body.OFFICES), "art_8__para_1__point_1")
    if case.work is Work.SUBMITTING:
        return determined(BodyAtWork(Body.OFFICES), "art_8__para_1__point_2")
    if case.work is Work.CARD_MAKING:
        return determined(BodyAtWork(Body.CARD_COMPANY), "art_8__para_1__point_2")
    if case.work is Work.CARE_PRIORITY:
        return determined(BodyAtWork(Body.MUNICIPAL_CIVIL), "art_10__para_1__point_1")
    if case.work is Work.CARE_REVIEW:
        return determined(BodyAtWork(Body.CIVIL), "art_10__para_1__point_1__p_2")
    if case.work is Work.SCHOOL_METHODS:
        return determined(BodyAtWork(Body.DISTRICT_AUTHORITIES), "art_10__para_1__point_3")
    if case.work is Work.CORRECTION:
        return determined(BodyAtWork(Body.AUTHORITY), "art_17__para_1")
    return determined(BodyAtWork(Body.MUNICIPAL_OFFICE), "art_3__para_1")


class BenefitField(Term):
    """The fields of benefits that 第五条第一款 names, and one that it does not."""

    MEDICAL = "medical_services", "医疗服务", "medical services"
    CULTURE = "culture_and_tourism", "文化旅游", "culture and tourism"
    ELDERLY = "elderly_care", "养老服务", "elderly care services"
    TRAVEL = "travel", "交通出行", "travel"
    SOCIAL_SECURITY = "social_security", "社会保障", "social security"
    EMPLOYMENT = "employment_referral", "推荐就业", "employment referral"
    CHILDREN = (
        "nurseries_and_schools",
        "子女入托、入学",
        "children's admission to nurseries and schools",
    )
    HOUSING = "housing", "住房保障", "housing support"


@dataclass(frozen=True)
class FieldServed(Facts):
    """A field of benefits, and someone who would receive them."""

    benefit_field: BenefitField = fact("优待的领域", "field of benefits", "art_5__para_1")
    donor_class: DonorClass = fact(
        "符合的《规定》条款", "article of the Regulation that is met", "art_5__para_1", delegation="G34"
    )


@REGULATION.decision(
    "谁应当负责该人员在该领域的优待？",
    "Who must see to the person's benefits in the field?",
    BoundBody,
    cites=("art_5__para_1",),
)
def field_served(case: FieldServed, law: Law) -> Answer:
    """第五条第一款: the health department for medical services, for persons of 第二十七条 and 第二十八条; the nine units listed,
    and others (等单位), for the other six fields and similar ones, for persons of 第二十六条 as well. What persons may receive is
    for 第十条 to 第十三条 (readings A71, A72), which give nothing in housing."""
    if case.benefit_field is BenefitField.HOUSING or case.donor_class is DonorClass.NONE:
        return determined(BoundBody(False, None), "art_5__para_1")
    if case.benefit_field is not BenefitField.MEDICAL:
        return determined(BoundBody(True, Body.LISTED_UNITS), "art_5__para_1")
    if case.donor_class is DonorClass.ARTICLE_26:
        return determined(BoundBody(False, None), "art_5__para_1")
    return determined(BoundBody(True, Body.HEALTH), "art_5__para_1")


@dataclass(frozen=True)
class UnitAsked(Facts):
    """An authority or a body of the City."""

    unit: Body = fact("部门或者单位", "department or unit", "art_5__para_1")


@dataclass(frozen=True)
class Listed(Outcome):
    listed: bool = result("已列名", "is listed by name")


@REGULATION.decision(
    "该部门或者单位是列名负责文化旅游等领域优待的单位吗？",
    "Is the department or unit listed by name for benefits in culture, tourism and the other fields?",
    Listed,
    cites=("art_5__para_1",),
)
def unit_listed(case: UnitAsked, law: Law) -> Answer:
    """第五条第一款: the nine that the text names before 等单位; others may be responsible without being named."""
    if case.unit in (Body.CULTURE, Body.FORESTRY, Body.SCIENCE, Body.SCIENCE_ASSOCIATION, Body.DEVELOPMENT):
        return determined(Listed(True), "art_5__para_1")
    if case.unit in (Body.MUNICIPAL_CIVIL, Body.TRANSPORT, Body.MUNICIPAL_HR, Body.EDUCATION):
        return determined(Listed(True), "art_5__para_1")
    return determined(Listed(False), "art_5__para_1")
