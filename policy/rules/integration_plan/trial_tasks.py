"""第九章第一节第二款、专栏8: which of the trial tasks come first, and which fields are only named beside them."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

TASKS, BOX = "chp_9__sec_1__para_2", "box_8__para_2"


class TrialMatter(Term):
    """The tasks and fields that the text names, in its order, and any other of the 11 tasks, which it does not list."""

    MIGRATION = (
        "migration",
        "建立城乡有序流动的人口迁徙制度",
        "setting up a system of orderly migration between town and country",
    )
    LAND = (
        "land",
        "建立农村集体经营性建设用地入市制度",
        "setting up a system for marketing collective rural land for business construction",
    )
    SECURITY = "security", "完善农村产权抵押担保权能", "improving the use of rural property rights as security"
    VILLAGES = (
        "villages",
        "搭建城中村改造合作平台",
        "putting up a cooperation platform for the renewal of urban villages",
    )
    INDUSTRY = (
        "industry",
        "搭建城乡产业协同发展平台",
        "putting up a platform for the joint development of urban and rural industry",
    )
    PROPERTY = "property", "拓展完善农村产权", "widening and improving rural property rights"
    RESEARCH = "research", "科技成果入乡转化", "turning results of science and technology into use in the countryside"
    ECOLOGY = "ecology", "生态产品价值实现机制", "mechanisms for turning ecological products into value"
    INFRASTRUCTURE = "infrastructure", "基础设施一体化", "the integration of infrastructure"
    SERVICES = "services", "基本公共服务均等化", "equal basic public services"
    OTHER = "other", "未列举的试验任务", "a trial task not named"


KEY = (TrialMatter.MIGRATION, TrialMatter.LAND, TrialMatter.SECURITY, TrialMatter.VILLAGES, TrialMatter.INDUSTRY)
NAMED = tuple(matter for matter in TrialMatter if matter is not TrialMatter.OTHER)
FIELDS = "同时在拓展完善农村产权、科技成果入乡转化、生态产品价值实现机制、基础设施一体化、基本公共服务均等化等方面推进改革探索"
REGULATION.quoted.extend(Quoted(matter.value, TASKS, matter.zh, __name__) for matter in NAMED)
REGULATION.quoted.extend(Quoted(matter.value, BOX, matter.zh, __name__) for matter in KEY)
REGULATION.quoted.append(Quoted("FIELDS", TASKS, FIELDS, __name__))


class TrialRank(Term):
    """How the text ranks it."""

    KEY = "key", "重点任务，先行突破", "a key task, to break through first"
    FIELD = "field", "推进改革探索的方面", "a field in which reform is explored"


@dataclass(frozen=True)
class TrialAsked(Facts):
    """A trial task, or a field of reform."""

    trial_matter: TrialMatter = fact("试验任务或改革方面", "trial task or field of reform", TASKS)


@dataclass(frozen=True)
class TrialRanked(Outcome):
    rank: TrialRank = result("位置", "rank")
    in_box: bool = result("专栏8列为试验重点", "Box 8 lists it as a focus of the trial")


@REGULATION.decision(
    "该项是试验的重点任务吗？",
    "Is this a key task of the trial?",
    TrialRanked,
    cites=(TASKS, BOX),
)
def trial_rank(case: TrialAsked, law: Law) -> Answer:
    """第九章第一节第二款: five of the 11 trial tasks come first, the same as 专栏8 numbers; beside them stand fields, ended by 等. The
    other tasks are not listed in the plan."""
    if case.trial_matter is TrialMatter.OTHER:
        return outside(TASKS)
    key = case.trial_matter in KEY
    return determined(TrialRanked(TrialRank.KEY if key else TrialRank.FIELD, key), TASKS, BOX)
