"""注1 and the head of 表1: where the data come from, what the column of both cities holds, at which prices growth is worked out."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.table_1 import NONE, NOT_COMPARABLE, ROWS

NOTE, HEAD, FIGURE = "fn_1", "tbl_1", "fig_1"
_ROWS = tuple(row.provision for row in ROWS)

REGULATION.quoted.extend(
    (
        Quoted("NOTE", NOTE, "图1广清两市GDP数据及表1的数据分别来源于广州、清远两市统计局", __name__),
        Quoted("NOTE", NOTE, "人均GDP根据两地的当年人口加权平均计算得出", __name__),
        Quoted(
            "NOTE",
            NOTE,
            "除年末常住人口、一般公共预算收入、固定资产投资外，其余指标的增长情况均按可比价格计算",
            __name__,
        ),
        Quoted("HEAD", HEAD, "2016年两市合计或加权平均", __name__),
        Quoted("HEAD", HEAD, "2020年两市合计或加权平均", __name__),
        Quoted("FIGURE", FIGURE, "广州、清远“十三五”期间GDP增长情况", __name__),
    )
)


class Indicator(Term):
    """The indicators of 表1."""

    _ignore_ = "row"
    for row in ROWS:
        vars()[row.name.upper()] = row.name, row.zh, row.en


INDICATOR = dict(zip(Indicator, ROWS, strict=True))


class PriceBasis(Term):
    """At which prices the growth of an indicator is worked out. Of those that it excepts the note says no more."""

    COMPARABLE = "comparable", "按可比价格计算", "worked out at comparable prices"
    NOT_COMPARABLE = "not_comparable", "不按可比价格计算", "not worked out at comparable prices"
    NO_GROWTH = "no_growth", "没有列出", "not printed"


class Combined(Term):
    """What the column of both cities holds."""

    TOTAL = "total", "两市合计", "the total of both cities"
    WEIGHTED = "weighted", "按当年人口加权平均", "the average weighted by the population of the year"
    NOTHING = "nothing", "空白", "nothing"


class Shown(Term):
    """What shows data."""

    FIGURE_1 = "figure_1", "图1", "Figure 1"
    TABLE_1 = "table_1", "表1", "Table 1"


class Bureau(Term):
    """Whose statistics they are."""

    GUANGZHOU = "guangzhou", "广州市统计局", "the statistics bureau of Guangzhou"
    QINGYUAN = "qingyuan", "清远市统计局", "the statistics bureau of Qingyuan"


class DataOf(Term):
    """Of which city the data are."""

    GUANGZHOU = "guangzhou", "广州", "Guangzhou"
    QINGYUAN = "qingyuan", "清远", "Qingyuan"


@dataclass(frozen=True)
class IndicatorAsked(Facts):
    """An indicator of 表1."""

    indicator: Indicator = fact("指标", "indicator", HEAD)


@dataclass(frozen=True)
class PricesFound(Outcome):
    prices: PriceBasis = result("增长情况的价格口径", "prices at which growth is worked out")


@REGULATION.decision(
    "该指标的增长情况按可比价格计算吗？",
    "Is the growth of the indicator worked out at comparable prices?",
    PricesFound,
    cites=(NOTE, *_ROWS),
)
def price_basis(case: IndicatorAsked, law: Law) -> Answer:
    """注1: growth in 表1 is at comparable prices, save that of population, budget revenue and investment. Where the table prints
    no growth, none is worked out: its rows say nothing of it."""
    row = INDICATOR[case.indicator]
    if row.growth == NONE:
        return determined(PricesFound(PriceBasis.NO_GROWTH), row.provision)
    excepted = row.name in NOT_COMPARABLE
    basis = PriceBasis.NOT_COMPARABLE if excepted else PriceBasis.COMPARABLE
    return determined(PricesFound(basis), NOTE, row.provision)


@dataclass(frozen=True)
class CombinedFound(Outcome):
    combined: Combined = result("两市合计或加权平均栏", "column of both cities")


@REGULATION.decision(
    "该指标的“两市合计或加权平均”栏是合计还是加权平均？",
    "Is the column of both cities a total or a weighted average for the indicator?",
    CombinedFound,
    cites=(NOTE, HEAD, *_ROWS),
)
def both_cities_column(case: IndicatorAsked, law: Law) -> Answer:
    """表1: the column is headed 合计或加权平均; 注1 says which indicator is an average, so the others are totals. An empty cell
    holds neither."""
    row = INDICATOR[case.indicator]
    if row.cells[2] == NONE:
        return determined(CombinedFound(Combined.NOTHING), HEAD, row.provision)
    if row.name == "gdp_per_head":
        return determined(CombinedFound(Combined.WEIGHTED), NOTE, HEAD, row.provision)
    return determined(CombinedFound(Combined.TOTAL), HEAD, row.provision)


@dataclass(frozen=True)
class DataAsked(Facts):
    """Data of a city, in the figure or the table."""

    shown: Shown = fact("图表", "figure or table", NOTE)
    data_of: DataOf = fact("数据所属城市", "city that the data are of", NOTE)


@dataclass(frozen=True)
class SourceFound(Outcome):
    bureau: Bureau = result("数据来源", "source of the data")


@REGULATION.decision(
    "图表中的数据来源于哪一统计局？",
    "From which statistics bureau do the data come?",
    SourceFound,
    cites=(FIGURE, NOTE, HEAD),
)
def data_source(case: DataAsked, law: Law) -> Answer:
    """注1: the GDP data of 图1 and the data of 表1 come 分别 from the bureaus of the two cities, each city's from its own."""
    bureau = Bureau.GUANGZHOU if case.data_of is DataOf.GUANGZHOU else Bureau.QINGYUAN
    if case.shown is Shown.FIGURE_1:
        return determined(SourceFound(bureau), FIGURE, NOTE)
    return determined(SourceFound(bureau), NOTE, HEAD)
