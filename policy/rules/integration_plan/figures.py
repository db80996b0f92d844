"""第一章第一节、表1: every printed sum, share and rate, worked out again from the numbers of 表1. Nothing is corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan import table_1
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.table_1 import NONE, NOT_COMPARABLE, ROW, ROWS
from policy.rules.integration_plan.terms import RealRates

INCOMES, OUTPUT = "chp_1__sec_1__para_3", "chp_1__sec_1__para_2"
YEARS = 4
"""From 2016 to 2020."""


class Formula(Term):
    """How a printed figure follows from numbers of the table."""

    SAME = "same", "相同", "the same number"
    SUM = "sum", "相加", "their sum"
    SHARE = "share", "相除（占比）", "the first as a share of the second"
    GROWTH = "growth", "相除减一（增长）", "growth from the first to the second"
    YEARLY = "yearly", "年均增长", "yearly growth from the first to the second"
    PER_HEAD = "per_head", "相除（人均）", "the first per head of the second"
    WEIGHTED = "weighted", "加权平均", "average of the first two weighted by the last two"


@dataclass(frozen=True)
class Printed:
    """A figure as printed: where, in which words, how it follows, and from which cells (row.column) of 表1."""

    code: str
    zh: str
    en: str
    provision: str
    words: str
    number: str
    formula: Formula
    cells: tuple[str, ...]


_PLACES = {"gz": ("广州", "Guangzhou"), "qy": ("清远", "Qingyuan"), "all": ("两市", "both cities")}
_SUMMED = ("population", "gdp", "primary", "secondary", "tertiary", "budget", "investment")
_SECTORS = ("primary", "secondary", "tertiary")


def _sums() -> Iterator[Printed]:
    """The totals of both cities, and GDP as the sum of its sectors."""
    for name in _SUMMED:
        row = ROW[name]
        for year in ("2016", "2020"):
            cells = (f"{name}.gz_{year}", f"{name}.qy_{year}")
            yield _printed(f"{name}_total_{year}", f"{year}年两市{row.zh}合计", f"{row.en} of both cities in {year}",
                           name, f"all_{year}", Formula.SUM, cells)  # fmt: skip
    for place, (zh, en) in _PLACES.items():
        for year in ("2016", "2020"):
            sectors = tuple(f"{sector}.{place}_{year}" for sector in _SECTORS)
            yield _printed(f"sectors_{place}_{year}", f"{year}年{zh}三次产业之和", f"the three sectors of {en} in {year}",
                           "gdp", f"{place}_{year}", Formula.SUM, sectors)  # fmt: skip


def _heads() -> Iterator[Printed]:
    for place, (zh, en) in _PLACES.items():
        for year in ("2016", "2020"):
            cells = (f"gdp.{place}_{year}", f"population.{place}_{year}")
            yield _printed(f"per_head_{place}_{year}", f"{year}年{zh}人均GDP", f"GDP per head of {en} in {year}",
                           "gdp_per_head", f"{place}_{year}", Formula.PER_HEAD, cells)  # fmt: skip


def _weighted() -> Iterator[Printed]:
    """注1: the two cities' GDP per head as printed, weighted by their population of the year."""
    for year in ("2016", "2020"):
        cells = tuple(f"{row}.{place}_{year}" for row in ("gdp_per_head", "population") for place in ("gz", "qy"))
        yield _printed(f"per_head_weighted_{year}", f"{year}年两市人均GDP的加权平均", f"weighted average of GDP per head in {year}",
                       "gdp_per_head", f"all_{year}", Formula.WEIGHTED, cells)  # fmt: skip


def _repeated() -> Iterator[Printed]:
    """What the text prints once more from the table."""
    for name, provision, unit, years in (
        ("gdp", OUTPUT, "亿元", ("2016", "2020")),
        ("tertiary", OUTPUT, "亿元", ("2016", "2020")),
        ("urban_income", INCOMES, "元", ("2020",)),
        ("rural_income", INCOMES, "元", ("2020",)),
    ):
        row = ROW[name]
        for year in years:
            for place in ("gz", "qy"):
                (zh, en), cell = _PLACES[place], f"{place}_{year}"
                number = str(row.value(cell))
                yield Printed(f"{name}_text_{cell}", f"正文所列{year}年{zh}{row.zh}", f"{row.en} of {en} in {year} in the text",
                              provision, number + unit, number, Formula.SAME, (f"{name}.{cell}",))  # fmt: skip


def _growths() -> Iterator[Printed]:
    for row in ROWS:
        if row.growth != NONE:
            yield Printed(f"{row.name}_growth", f"{row.zh}增长情况", f"growth of {row.en}", row.provision, row.growth,
                          row.growth, Formula.GROWTH, (f"{row.name}.all_2016", f"{row.name}.all_2020"))  # fmt: skip


def _printed(code: str, zh: str, en: str, row: str, column: str, formula: Formula, cells: tuple[str, ...]) -> Printed:
    """A figure that is itself a cell of the table."""
    number = str(ROW[row].value(column))
    return Printed(code, zh, en, ROW[row].provision, number, number, formula, cells)


def _pair(code: str, zh: str, en: str, row: str, place: str, provision: str, number: str, formula: Formula) -> Printed:
    """A rate in the running text, from 2016 to 2020."""
    cells = (f"{row}.{place}_2016", f"{row}.{place}_2020")
    return Printed(code, zh, en, provision, number, number, formula, cells)


def _share(code: str, zh: str, en: str, column: str, number: str) -> Printed:
    cells = (f"tertiary.{column}", f"gdp.{column}")
    return Printed(code, zh, en, OUTPUT, number, number, Formula.SHARE, cells)


FIGURES: tuple[Printed, ...] = (
    *_sums(),
    *_heads(),
    *_weighted(),
    *_growths(),
    *_repeated(),
    _pair("gdp_yearly_gz", "广州GDP年均增长率", "yearly growth of GDP, Guangzhou", "gdp", "gz", OUTPUT, "6%", Formula.YEARLY),
    _pair("gdp_yearly_qy", "清远GDP年均增长率", "yearly growth of GDP, Qingyuan", "gdp", "qy", OUTPUT, "5%", Formula.YEARLY),
    _share("tertiary_gz_2016", "2016年广州第三产业占比", "share of tertiary industry, Guangzhou 2016", "gz_2016", "67.51%"),
    _share("tertiary_qy_2016", "2016年清远第三产业占比", "share of tertiary industry, Qingyuan 2016", "qy_2016", "48.92%"),
    _share("tertiary_gz_2020", "2020年广州第三产业占比", "share of tertiary industry, Guangzhou 2020", "gz_2020", "72.51%"),
    _share("tertiary_qy_2020", "2020年清远第三产业占比", "share of tertiary industry, Qingyuan 2020", "qy_2020", "50.24%"),
    _pair("urban_gz", "广州城镇居民收入增长", "growth of urban income, Guangzhou", "urban_income", "gz", INCOMES, "30.79%", Formula.GROWTH),
    _pair("urban_qy", "清远城镇居民收入增长", "growth of urban income, Qingyuan", "urban_income", "qy", INCOMES, "41.34%", Formula.GROWTH),
    _pair("rural_gz", "广州农村居民收入增长", "growth of rural income, Guangzhou", "rural_income", "gz", INCOMES, "28.52%", Formula.GROWTH),
    _pair("rural_qy", "清远农村居民收入增长", "growth of rural income, Qingyuan", "rural_income", "qy", INCOMES, "38.52%", Formula.GROWTH),
)  # fmt: skip


class Figure(Term):
    """The printed figures that follow from 表1."""

    _ignore_ = "figure"
    for figure in FIGURES:
        vars()[figure.code.upper()] = figure.code, figure.zh, figure.en


FIGURE = dict(zip(Figure, FIGURES, strict=True))
REGULATION.quoted.extend(Quoted(row.name, row.provision, row.words, table_1.__name__) for row in ROWS)
REGULATION.quoted.extend(Quoted(figure.code, figure.provision, figure.words, __name__) for figure in FIGURES)


class Check(Term):
    """Whether a printed figure is what the table's numbers give."""

    AGREES = "agrees", "与表1相符", "agrees with Table 1"
    DIFFERS = "differs", "与表1不符", "does not agree with Table 1"
    REAL = "real", "按可比价格计算，表1不能复算", "at comparable prices, which Table 1 does not show"


@dataclass(frozen=True)
class FigureAsked(Facts):
    """A printed figure."""

    figure: Figure = fact("印出的数字", "printed figure", OUTPUT)


@dataclass(frozen=True)
class FigureChecked(Outcome):
    printed: int = result("印出的值（百分之一）", "value as printed, in hundredths")
    computed: int = result("复算的值（百分之一）", "value worked out, in hundredths")
    check: Check = result("比较", "comparison")


_CITED = (OUTPUT, INCOMES, "fn_1", *(row.provision for row in ROWS if row.name != "urbanisation"))


@REGULATION.decision(
    "印出的数字与表1相符吗？",
    "Does the printed figure agree with Table 1?",
    FigureChecked,
    cites=_CITED,
)
def figure_checked(case: FigureAsked, law: Law) -> Answer:
    """表1: a sum, share, rate or value per head is worked out from the table's own numbers and rounded half up to as many places
    as are printed. 注1: GDP per head of both cities is the average weighted by their population; growth in the table is at comparable prices, save population, budget revenue and investment; reading A91
    on whether the rates of the text are so as well. What is at comparable prices cannot be worked out from the table."""
    printed = FIGURE[case.figure]
    found = worked_out(printed)
    if at_comparable_prices(printed, law):
        real = FigureChecked(hundredths(printed.number), found, Check.REAL)
        return determined(real, *because(printed, "fn_1"))
    agrees = found == hundredths(printed.number)
    check = Check.AGREES if agrees else Check.DIFFERS
    weighted = ("fn_1",) if printed.formula is Formula.WEIGHTED else ()
    return determined(FigureChecked(hundredths(printed.number), found, check), *because(printed, *weighted))


def worked_out(printed: Printed) -> int:
    """The figure that the cells give, in hundredths, rounded half up to the places that are printed."""
    first, *others = (_cell(cell) for cell in printed.cells)
    if printed.formula in (Formula.SUM, Formula.SAME):
        value = first + sum(others, Decimal(0))
    elif printed.formula is Formula.SHARE:
        value = first / others[0] * 100
    elif printed.formula is Formula.PER_HEAD:
        value = first / others[0]
    elif printed.formula is Formula.WEIGHTED:
        second, *weights = others
        value = (first * weights[0] + second * weights[1]) / sum(weights)
    elif printed.formula is Formula.GROWTH:
        value = (others[0] / first - 1) * 100
    else:
        value = ((others[0] / first) ** (Decimal(1) / YEARS) - 1) * 100
    places = len(printed.number.rstrip("%").partition(".")[2])
    return int(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) * 100)


def because(printed: Printed, *others: str) -> tuple[str, ...]:
    """Where the figure stands, and the rows of the numbers from which it follows, in the plan's order."""
    rows = {ROW[cell.partition(".")[0]].provision for cell in printed.cells}
    return tuple(sorted({printed.provision, *rows, *others}, key=_CITED.index))


def hundredths(number: str) -> int:
    return int(Decimal(number.rstrip("%")) * 100)


def at_comparable_prices(printed: Printed, law: Law) -> bool:
    """注1. The rates of 第一章第一节 are not in the table's column of growth: reading A91."""
    if printed.formula not in (Formula.GROWTH, Formula.YEARLY):
        return False
    if printed.provision in (OUTPUT, INCOMES):
        return law.real_rates is RealRates.TEXT_AS_WELL
    return printed.cells[0].partition(".")[0] not in NOT_COMPARABLE


def _cell(cell: str) -> Decimal:
    row, _, column = cell.partition(".")
    return ROW[row].value(column)
