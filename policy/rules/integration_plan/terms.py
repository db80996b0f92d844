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


class NamedIndustries(Term):
    """A102: whether a project in one of the industries that the ban names is a heavily polluting one (第六章第一节第二款)."""

    BY_NAME = "by_name", "一概属于重污染项目", "heavily polluting in every case"
    BY_POLLUTION = "by_pollution", "只指其中的重污染项目", "banned only where the project pollutes heavily"


class JoinedField(Term):
    """A103: whether 精细化工及新材料 is one industry or two (表2第1行、第6行、第7行)."""

    BOTH = "both", "两个产业", "two industries"
    ONE = "one", "一个产业", "one industry"


class TwoWayChannel(Term):
    """A110: for which steps the 双向绿色通道 is opened (第八章第二节第二款)."""

    AS_NAMED = "as_named", "只适用于写明的两种情形", "for the two cases alone that are named"
    EITHER_WAY = "either_way", "两市企业的迁移和登记都适用", "for moving and registering from either city"
