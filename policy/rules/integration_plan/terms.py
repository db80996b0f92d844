"""The words of the plan that more than one module uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Term


class Undated(Term):
    """A90: by when something is due for which the plan names no time (前言第三款)."""

    NO_DEADLINE = "no_deadline", "没有期限", "without a deadline"
    PLAN_PERIOD = "plan_period", "规划期末", "by the end of the plan's term"


class RealRates(Term):
    """A91: whether the rates of the text are at comparable prices as well (注1)."""

    TABLE_ONLY = "table_only", "仅表1的增长情况", "only the growth column of Table 1"
    TEXT_AS_WELL = "text_as_well", "正文的增长率亦同", "the rates of the text as well"


class BoxedExpansion(Term):
    """A100: how far 前期工作 reaches in “推进白云国际机场三期扩建、连州支线机场前期工作” (专栏1第三款)."""

    CARRIED_OUT = "carried_out", "只及连州支线机场", "reaching only to Lianzhou airport"
    PREPARED = "prepared", "兼及白云国际机场三期扩建", "reaching to the expansion of Baiyun airport as well"


class NamedApplications(Term):
    """A101: how an application is classed that the text names as one of low or of medium latency (第四章第二节第一款)."""

    BY_NAME = "by_name", "按名称", "by their names"
    BY_LATENCY = "by_latency", "按实际时延", "by the latency that they really have"
