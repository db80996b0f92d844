"""专栏7: how the named universities and colleges stand to the provincial vocational education city in Qingyuan."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

BOX = "box_7__para_1"


class College(Term):
    """The universities and colleges that the box names, in its order, and others."""

    COMMUNICATIONS = "communications", "广东交通职业技术学院", "Guangdong Communication Polytechnic"
    CONSTRUCTION = "construction", "广东建设职业技术学院", "Guangdong Construction Polytechnic"
    SCIENCE_AND_TRADE = "science_and_trade", "广东科贸职业学院", "Guangdong Vocational College of Science and Trade"
    ENGINEERING = "engineering", "广东工程职业技术学院", "Guangdong Engineering Polytechnic"
    FINANCE_AND_TRADE = "finance_and_trade", "广东财贸职业学院", "Guangdong Finance and Trade Vocational College"
    FINANCE = "finance", "广东金融学院（清远校区）", "Guangdong University of Finance (Qingyuan campus)"
    SPORT = "sport", "广州体育学院", "Guangzhou Sport University"
    LIGHT_INDUSTRY = "light_industry", "广东轻工职业技术学院", "Guangdong Industry Polytechnic"
    OTHER = "other", "未点名的高校", "a university or college not named"


class Settling(Term):
    """What the box says of them. Of the campus in use it does not say whether it counts among the 9 that have settled."""

    SETTLED = "settled", "已进驻", "already settled"
    IN_USE = "in_use", "已投入使用", "in use"
    INTENDED = "intended", "第三期拟进驻", "meant to settle in phase 3"


WORDS = {
    Settling.SETTLED: "已进驻广东交通职业技术学院、广东建设职业技术学院、广东科贸职业学院、广东工程职业技术学院和广东财贸职业学院等9所高职院校",
    Settling.IN_USE: "广东金融学院（清远校区）已于2021年秋季投入使用",
    Settling.INTENDED: "第三期工程拟进驻广州体育学院、广东轻工职业技术学院等高校",
}
REGULATION.quoted.extend(Quoted(settling.value, BOX, words, __name__) for settling, words in WORDS.items())


@dataclass(frozen=True)
class CollegeAsked(Facts):
    """A university or college."""

    college: College = fact("高校", "university or college", BOX)


@dataclass(frozen=True)
class CollegeSettled(Outcome):
    settling: Settling = result("进驻情况", "how it settles")


@REGULATION.decision(
    "专栏7写该高校是否进驻省职教城（清远）？",
    "What does Box 7 say of the college's settling in the vocational education city?",
    CollegeSettled,
    cites=(BOX,),
)
def college_settling(case: CollegeAsked, law: Law) -> Answer:
    """专栏7第一款: each is named once. The lists end in 等, so of a college that is not named the box decides nothing."""
    for settling, words in WORDS.items():
        if case.college.zh in words:
            return determined(CollegeSettled(settling), BOX)
    return outside(BOX)
