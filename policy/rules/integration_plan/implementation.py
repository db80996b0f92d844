"""第十章: who carries the plan out, what is to be kept up while it runs and how often, and what part others take."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Actor, Term
from policy.rules.integration_plan.law import REGULATION, Law

LEADERSHIP, POLICIES, SOCIETY = (f"chp_10__sec_{number}__para_1" for number in (1, 2, 3))


class Body(Actor):
    """Those to whom the chapter gives work."""

    GOVERNMENTS = (
        "governments",
        "广州、清远两市人民政府",
        "the people's governments of the cities of Guangzhou and Qingyuan",
    )
    LEADERS = (
        "leaders",
        "两市党政主要领导联席会议",
        "the joint meeting of the principal Party and government leaders of both cities",
    )
    DEPARTMENTS = "departments", "两市职能部门", "the functional departments of both cities"
    UNITS = "units", "两市有关单位", "the units concerned of both cities"


@dataclass(frozen=True)
class Task:
    """Work that the chapter names, in which words, and whose it is; ``body`` is None where they name no one."""

    code: str
    zh: str
    en: str
    provision: str
    words: str
    body: Body | None


TASKS = (
    Task("organising", "组织实施规划", "organising and carrying out the plan", LEADERSHIP,
         "广州、清远两市人民政府共同组织实施广清一体化发展规划", Body.GOVERNMENTS),
    Task("consulting", "定期会商", "regular consultation", LEADERSHIP, "两市党政主要领导联席会议定期会商机制", Body.LEADERS),
    Task("deliberating", "研究审议重大规划、重大政策、重大项目", "deliberating on major plans, policies and projects", LEADERSHIP,
         "研究审议重大规划、重大政策、重大项目和年度工作安排", None),
    Task("cooperating", "通力协作、执行工作", "cooperating in carrying out the work", LEADERSHIP,
         "建立两市职能部门通力协作、高效运转的工作执行机制", Body.DEPARTMENTS),
    Task("responsibilities", "明确一体化开发建设中的责任和义务", "setting out responsibilities in the integrated development", LEADERSHIP,
         "两市有关单位要明确各自在一体化开发建设中的责任和义务", Body.UNITS),
    Task("breaking_down", "细化分解目标任务并落实", "breaking down the aims and tasks and carrying each of them out", LEADERSHIP,
         "两市有关单位要明确各自在一体化开发建设中的责任和义务，切实按照规划确定的发展重点对目标任务进行细化分解并逐项落实", Body.UNITS),
    Task("assessing", "组织开展规划实施情况评估", "organising the evaluation of how the plan is carried out", LEADERSHIP,
         "适时组织开展规划实施情况评估", None),
    Task("policies", "研究制定配套政策措施", "studying and laying down supporting policies", POLICIES,
         "根据规划目标任务研究制定财税、金融、土地、产业、社会管理服务等方面的配套政策措施", None),
    Task("listing", "梳理重大项目", "sorting out the major projects", POLICIES, "梳理出与一体化发展相关的重大项目", None),
)  # fmt: skip


class Work(Term):
    """The work by its names."""

    _ignore_ = "task"
    for task in TASKS:
        vars()[task.code.upper()] = task.code, task.zh, task.en


TASK = dict(zip(Work, TASKS, strict=True))
REGULATION.quoted.extend(Quoted(task.code, task.provision, task.words, __name__) for task in TASKS)


@dataclass(frozen=True)
class WorkToDo(Facts):
    """A piece of work of 第十章."""

    work: Work = fact("工作", "work", LEADERSHIP)


@dataclass(frozen=True)
class BodyAtWork(Outcome):
    body: Body | None = result("负责该项工作者", "body that has the task")


@REGULATION.decision(
    "该项工作由谁负责？",
    "Who has the task?",
    BodyAtWork,
    cites=(LEADERSHIP, POLICIES),
)
def body_at_work(case: WorkToDo, law: Law) -> Answer:
    """第十章第一节、第二节: the one whom the sentence names, and no one where it names none: of evaluation, of deliberating on major
    plans (several mechanisms stand before it) and of supporting policies the plan does not say whose task they are."""
    task = TASK[case.work]
    return determined(BodyAtWork(task.body), task.provision)


class Upkeep(Term):
    """What may be done to keep a plan up while it runs."""

    MONITORING = "monitoring", "动态监测规划实施情况", "monitoring of how the plan is carried out"
    EVALUATION = "evaluation", "评估规划实施情况", "evaluation of how the plan is carried out"
    CONSULTATION = "consultation", "党政主要领导会商", "consultation of the principal leaders"
    ARRANGEMENTS = "arrangements", "审议工作安排", "deliberation on the arrangement of work"
    REVISION = "revision", "修订规划", "revision of the plan"
    PUBLICATION = "publication", "公布评估结果", "publication of the results of an evaluation"


class Rhythm(Term):
    """How often, as far as the words say."""

    CONTINUOUS = "continuous", "动态进行", "continuously"
    IN_DUE_TIME = "in_due_time", "适时，没有写明间隔", "in due time, at no stated interval"
    REGULARLY = "regularly", "定期，没有写明间隔", "regularly, at no stated interval"
    YEARLY = "yearly", "按年度", "by the year"


KEPT_UP = {
    Upkeep.MONITORING: ("加强对规划实施情况的动态监测", Rhythm.CONTINUOUS),
    Upkeep.EVALUATION: ("适时组织开展规划实施情况评估", Rhythm.IN_DUE_TIME),
    Upkeep.CONSULTATION: ("健全广清两市党政主要领导联席会议定期会商机制", Rhythm.REGULARLY),
    Upkeep.ARRANGEMENTS: ("研究审议重大规划、重大政策、重大项目和年度工作安排", Rhythm.YEARLY),
}
REGULATION.quoted.extend(Quoted(upkeep.value, LEADERSHIP, words, __name__) for upkeep, (words, _) in KEPT_UP.items())


@dataclass(frozen=True)
class UpkeepAsked(Facts):
    """What may be done to keep the plan up."""

    upkeep: Upkeep = fact("规划实施中的工作", "work while the plan runs", LEADERSHIP)


@dataclass(frozen=True)
class UpkeepFound(Outcome):
    provided: bool = result("规划写明", "the plan provides for it")
    rhythm: Rhythm | None = result("多久一次", "how often")


@REGULATION.decision(
    "规划写明要做这项工作吗，多久一次？",
    "Does the plan provide for this work, and how often?",
    UpkeepFound,
    cites=(LEADERSHIP,),
)
def upkeep_provided(case: UpkeepAsked, law: Law) -> Answer:
    """第十章第一节: monitoring, evaluation, consultation and yearly arrangements. Of revising the plan, or of publishing what an
    evaluation finds, it says nothing: 适时 and 定期 name no interval, and none is supplied."""
    if case.upkeep not in KEPT_UP:
        return determined(UpkeepFound(False, None), LEADERSHIP)
    _, rhythm = KEPT_UP[case.upkeep]
    return determined(UpkeepFound(True, rhythm), LEADERSHIP)


class Participant(Term):
    """Those of society whom the chapter names."""

    TRADE_ASSOCIATION = "trade_association", "行业协会", "a trade association"
    SOCIAL_GROUP = "social_group", "非政府社会团体组织", "a non-governmental social organisation"
    ENTERPRISE = "enterprise", "企业", "an enterprise"
    INDIVIDUAL = "individual", "个人", "an individual"


class SocietyPart(Term):
    """What part they take."""

    SUPPORT = (
        "support",
        "支撑规范市场秩序、清除要素流动障碍",
        "support order in the market and the clearing away of barriers to factors",
    )
    CHANNELS = (
        "channels",
        "经渠道参与规划的实施和监督",
        "take part, through channels, in carrying out and supervising the plan",
    )


SUPPORTING = (Participant.TRADE_ASSOCIATION, Participant.SOCIAL_GROUP)
REGULATION.quoted.append(
    Quoted(
        "support",
        SOCIETY,
        "发挥各类行业协会以及非政府社会团体组织在规范市场秩序、清除要素跨区域流动障碍等方面的支撑作用",
        __name__,
    )
)
REGULATION.quoted.append(Quoted("channels", SOCIETY, "为企业、个人参与广清一体化规划的实施和监督等提供渠道", __name__))


@dataclass(frozen=True)
class ParticipantAsked(Facts):
    """One who may take part."""

    participant: Participant = fact("社会参与者", "one who takes part", SOCIETY)


@dataclass(frozen=True)
class ParticipantPart(Outcome):
    part: SocietyPart = result("作用", "part")


@REGULATION.decision(
    "社会参与者在规划实施中起什么作用？",
    "What part does one of society take in carrying out the plan?",
    ParticipantPart,
    cites=(SOCIETY,),
)
def society_part(case: ParticipantAsked, law: Law) -> Answer:
    """第十章第三节: associations support the market's order, enterprises and individuals are given channels. Supervision is named
    for the latter."""
    part = SocietyPart.SUPPORT if case.participant in SUPPORTING else SocietyPart.CHANNELS
    return determined(ParticipantPart(part), SOCIETY)
