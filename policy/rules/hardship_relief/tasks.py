"""第一条、第三条、第七条: which body the text names for a piece of work."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Body


class Work(Term):
    """Work that the text gives to exactly one body."""

    CLEANING_FEES = (
        "cleaning_fees",
        "收取城市生活垃圾处理费、清洁卫生费",
        "charging the urban domestic waste treatment fee and the cleaning and sanitation fee",
    )
    WATER_CHARGES = (
        "water_charges",
        "收取居民生活用水费用",
        "collecting the charges for residents' domestic water",
    )
    GAS_INSTALLATION = (
        "gas_installation",
        "提供管道燃气设施安装服务",
        "providing the installation service of piped gas facilities",
    )
    FREE_ELECTRICITY = (
        "free_electricity",
        "抄表收费时直接扣减免费电量",
        "deducting the free electricity when the meter is read and the charge collected",
    )
    TELEVISION_RULES = (
        "television_rules",
        "规定有线数字电视基本收视维护费的具体事项",
        "making the rules on the details of the basic viewing and maintenance fee of cable digital television",
    )
    SUBMIT = (
        "submit_others",
        "报请确定其他特殊困难家庭或者人员",
        "submitting other households or persons in special hardship for determination",
    )
    DETERMINE = (
        "determine_others",
        "确定其他特殊困难家庭或者人员",
        "determining other households or persons in special hardship",
    )
    CONCESSIONS = (
        "own_concessions",
        "制定并公布其他企业的具体优惠措施",
        "making and publishing the specific concessions of other enterprises",
    )


@dataclass(frozen=True)
class WorkAsked(Facts):
    """A piece of work."""

    work: Work = fact("工作", "work", "art_1__para_1")


@dataclass(frozen=True)
class BodyAtWork(Outcome):
    body: Body = result("负责该事项的单位", "body that has the task")


@REGULATION.decision(
    "该项工作由谁负责？",
    "Who has the task?",
    BodyAtWork,
    cites=(
        "art_1__para_1__point_2",
        "art_1__para_1__point_3",
        "art_1__para_1__point_6",
        "art_1__para_1__point_7",
        "art_1__para_1__point_8",
        "art_3__para_1",
        "art_7__para_1",
    ),
)
def body_at_work(case: WorkAsked, law: Law) -> Answer:
    """第一条: who charges, collects, installs, deducts, and whose rules hold in detail. 第三条第一款: the department that reviews and
    recognises the others submits them, the Municipal People's Government determines them. 第七条: the enterprises themselves make
    and publish their concessions."""
    if case.work is Work.CLEANING_FEES:
        return determined(BodyAtWork(Body.WASTE_OPERATOR), "art_1__para_1__point_2")
    if case.work is Work.WATER_CHARGES:
        return determined(BodyAtWork(Body.WATER_COMPANY), "art_1__para_1__point_3")
    if case.work is Work.GAS_INSTALLATION:
        return determined(BodyAtWork(Body.GAS_GROUP), "art_1__para_1__point_6")
    if case.work is Work.FREE_ELECTRICITY:
        return determined(BodyAtWork(Body.POWER_BUREAU), "art_1__para_1__point_7")
    if case.work is Work.TELEVISION_RULES:
        return determined(BodyAtWork(Body.CABLE_COMPANY), "art_1__para_1__point_8")
    if case.work is Work.SUBMIT:
        return determined(BodyAtWork(Body.RECOGNISING_DEPARTMENT), "art_3__para_1")
    if case.work is Work.DETERMINE:
        return determined(BodyAtWork(Body.MUNICIPAL_GOVERNMENT), "art_3__para_1")
    return determined(BodyAtWork(Body.OTHER_ENTERPRISE), "art_7__para_1")
