"""What an entry of the plan's register is: one thing that the plan says, where, in which words, how firmly, who, by when.

A plan gives no rights. It says what two cities aim at, build, try, support or forbid. Each entry quotes the words, so that a
changed word, a lost sentence or a corrected figure makes a check fail.
"""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.months import Month
from policy.law.terms import Actor, Term


class Kind(Term):
    """What a statement of the plan is."""

    TARGET = "target", "目标", "a target"
    PROJECT = "project", "项目", "a project"
    ACTION = "action", "举措", "an action"
    PROHIBITION = "prohibition", "禁止", "a prohibition"
    PRINCIPLE = "principle", "原则", "a principle"
    REPORT = "report", "现状", "a report of how things stand"


class Strength(Term):
    """How firmly something is said, from the strictest to the loosest."""

    BIND = "bind", "必须或禁止", "binds or forbids"
    PROMISE = "promise", "明定结果", "promises a result"
    CARRY_OUT = "carry_out", "实施推进", "is to be carried out"
    SUPPORT = "support", "支持鼓励", "is supported or encouraged"
    STRIVE = "strive", "力争争取", "is striven for"
    EXPLORE = "explore", "探索研究", "is explored or studied"
    OUTLOOK = "outlook", "展望", "is looked forward to"
    STATED = "stated", "陈述", "is stated as a fact"


class City(Actor):
    """Who is to do it: the plan names one city, or speaks of both."""

    GUANGZHOU = "guangzhou", "广州", "Guangzhou"
    QINGYUAN = "qingyuan", "清远", "Qingyuan"
    BOTH = "both", "广清两市", "both cities"


PERIOD_END = Month(2025, 12)
OUTLOOK_END = Month(2035, 12)


@dataclass(frozen=True)
class Entry:
    """One statement. ``code``, ``zh`` and ``en`` name it; ``words`` stand verbatim in ``provision`` and contain ``verb``.

    ``deadline`` is the last month in time, stated in ``deadline_from`` (the provision itself, or the heading sentence or term
    of the plan that it stands under); None where the plan sets none. ``threshold`` is the least that meets it, or the most where
    ``at_most``, in ``unit`` (Chinese, English); None where the text names no number, and then none is invented."""

    code: str
    zh: str
    en: str
    provision: str
    words: str
    kind: Kind
    verb: str
    actor: City
    deadline: Month | None = None
    deadline_from: str = ""
    threshold: int | None = None
    at_most: bool = False
    unit: tuple[str, str] = ("", "")


VERBS = {
    "禁止": Strength.BIND,
    "严控": Strength.BIND,
    "严格": Strength.BIND,
    "废除": Strength.BIND,
    "取消": Strength.BIND,
    "建成": Strength.PROMISE,
    "形成": Strength.PROMISE,
    "达到": Strength.PROMISE,
    "接近": Strength.PROMISE,
    "全面建立": Strength.PROMISE,
    "实现": Strength.PROMISE,
    "完成": Strength.PROMISE,
    "成为": Strength.PROMISE,
    "基本建立": Strength.PROMISE,
    "初步建立": Strength.PROMISE,
    "显著提升": Strength.PROMISE,
    "成效明显": Strength.PROMISE,
    "明显缩小": Strength.PROMISE,
    "更加完善": Strength.PROMISE,
    "得到": Strength.PROMISE,
    "建立": Strength.CARRY_OUT,
    "建设": Strength.CARRY_OUT,
    "推进": Strength.CARRY_OUT,
    "推动": Strength.CARRY_OUT,
    "加快": Strength.CARRY_OUT,
    "加强": Strength.CARRY_OUT,
    "开展": Strength.CARRY_OUT,
    "完善": Strength.CARRY_OUT,
    "打造": Strength.CARRY_OUT,
    "优化": Strength.CARRY_OUT,
    "坚持": Strength.CARRY_OUT,
    "落实": Strength.CARRY_OUT,
    "促进": Strength.CARRY_OUT,
    "破除": Strength.CARRY_OUT,
    "构建": Strength.CARRY_OUT,
    "共建": Strength.CARRY_OUT,
    "健全": Strength.CARRY_OUT,
    "深化": Strength.CARRY_OUT,
    "搭建": Strength.CARRY_OUT,
    "创新": Strength.CARRY_OUT,
    "带动": Strength.CARRY_OUT,
    "打击": Strength.CARRY_OUT,
    "培育": Strength.CARRY_OUT,
    "强化": Strength.CARRY_OUT,
    "创建": Strength.CARRY_OUT,
    "计划": Strength.CARRY_OUT,
    "实施": Strength.CARRY_OUT,
    "迁移": Strength.CARRY_OUT,
    "新建": Strength.CARRY_OUT,
    "铺设": Strength.CARRY_OUT,
    "加固": Strength.CARRY_OUT,
    "改造": Strength.CARRY_OUT,
    "设置": Strength.CARRY_OUT,
    "发展": Strength.CARRY_OUT,
    "扩大": Strength.CARRY_OUT,
    "提高": Strength.CARRY_OUT,
    "推广": Strength.CARRY_OUT,
    "制定": Strength.CARRY_OUT,
    "提升": Strength.CARRY_OUT,
    "推行": Strength.CARRY_OUT,
    "设立": Strength.CARRY_OUT,
    "进行": Strength.CARRY_OUT,
    "营造": Strength.CARRY_OUT,
    "开设": Strength.CARRY_OUT,
    "实行": Strength.CARRY_OUT,
    "清理": Strength.CARRY_OUT,
    "配备": Strength.CARRY_OUT,
    "纳入": Strength.CARRY_OUT,
    "消除": Strength.CARRY_OUT,
    "保障": Strength.CARRY_OUT,
    "发挥": Strength.CARRY_OUT,
    "提供": Strength.CARRY_OUT,
    "支持": Strength.SUPPORT,
    "鼓励": Strength.SUPPORT,
    "引导": Strength.SUPPORT,
    "争取": Strength.STRIVE,
    "力争": Strength.STRIVE,
    "探索": Strength.EXPLORE,
    "研究": Strength.EXPLORE,
    "谋划": Strength.EXPLORE,
    "拟": Strength.EXPLORE,
    "展望": Strength.OUTLOOK,
    "预计": Strength.OUTLOOK,
}
"""How firmly each verb of the plan speaks. A report of what has been done has no verb: it is stated."""


def strength(entry: Entry) -> Strength:
    """How firmly an entry speaks, by its verb."""
    return VERBS[entry.verb] if entry.verb else Strength.STATED
