"""第一条: which body the items name for their work."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Body


class Task(Term):
    """Work that an item of 第一条 gives to one body by name."""

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
        "deducting the free electricity when meters are read and charges collected",
    )
    TELEVISION_RULES = (
        "television_rules",
        "制定有线电视收视维护费的具体规定",
        "making the detailed rules on the viewing and maintenance fee of cable television",
    )


@dataclass(frozen=True)
class TaskAsked(Facts):
    """A piece of work of the article's items."""

    task: Task = fact("事项", "task", "art_1__para_1")


@dataclass(frozen=True)
class TaskBody(Outcome):
    body: Body = result("负责该事项的单位", "body that has the task")


@REGULATION.decision(
    "该事项由哪个单位负责？",
    "Which body has the task?",
    TaskBody,
    cites=(
        "art_1__para_1__point_2",
        "art_1__para_1__point_3",
        "art_1__para_1__point_6",
        "art_1__para_1__point_7",
        "art_1__para_1__point_8",
    ),
)
def task_body(case: TaskAsked, law: Law) -> Answer:
    """第一条第二项、第三项、第六项至第八项: who charges, collects, installs, deducts, and whose rules hold in detail. The other items
    name no one for their work."""
    if case.task is Task.CLEANING_FEES:
        return determined(TaskBody(Body.WASTE_OPERATOR), "art_1__para_1__point_2")
    if case.task is Task.WATER_CHARGES:
        return determined(TaskBody(Body.WATER_COMPANY), "art_1__para_1__point_3")
    if case.task is Task.GAS_INSTALLATION:
        return determined(TaskBody(Body.GAS_GROUP), "art_1__para_1__point_6")
    if case.task is Task.FREE_ELECTRICITY:
        return determined(TaskBody(Body.POWER_BUREAU), "art_1__para_1__point_7")
    return determined(TaskBody(Body.CABLE_COMPANY), "art_1__para_1__point_8")
