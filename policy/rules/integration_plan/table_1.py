"""表1 and the rates that the text draws from it, as printed: the operands of policy.rules.integration_plan.figures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

COLUMNS = ("gz_2016", "qy_2016", "all_2016", "gz_2020", "qy_2020", "all_2020")
NONE = "-"
"""What the table prints where it has no value."""
NOT_COMPARABLE = ("population", "budget", "investment")
"""注1: 除年末常住人口、一般公共预算收入、固定资产投资外，其余指标的增长情况均按可比价格计算."""


@dataclass(frozen=True)
class TableRow:
    """A row of 表1: its cells by COLUMNS, and the printed growth of the last column (NONE where none is printed)."""

    name: str
    zh: str
    en: str
    provision: str
    cells: tuple[str, ...]
    growth: str

    @property
    def words(self) -> str:
        """The cells as they stand in the row."""
        return " | ".join((*self.cells, self.growth))

    def value(self, column: str) -> Decimal:
        return Decimal(self.cells[COLUMNS.index(column)])


ROWS = (
    TableRow(
        "population",
        "年末常住人口",
        "resident population",
        "tbl_1__row_1",
        ("1678.4", "388.3", "2066.7", "1867.7", "396.9", "2264.6"),
        "9.58%",
    ),
    TableRow(
        "gdp",
        "GDP",
        "GDP",
        "tbl_1__row_2",
        ("18559.7", "1404.3", "19964.0", "25019.1", "1777.2", "26796.3"),
        "23.74%",
    ),
    TableRow(
        "primary",
        "第一产业",
        "primary industry",
        "tbl_1__row_3",
        ("216.0", "214.2", "430.2", "288.1", "298.0", "586.1"),
        "21.97%",
    ),
    TableRow(
        "secondary",
        "第二产业",
        "secondary industry",
        "tbl_1__row_4",
        ("5813.5", "503.2", "6316.7", "6590.4", "586.4", "7176.8"),
        "19.98%",
    ),
    TableRow(
        "tertiary",
        "第三产业",
        "tertiary industry",
        "tbl_1__row_5",
        ("12530.2", "687.0", "13217.2", "18140.6", "892.8", "19033.4"),
        "25.96%",
    ),
    TableRow(
        "gdp_per_head",
        "人均GDP",
        "GDP per head",
        "tbl_1__row_6",
        ("11.3", "3.6", "9.7", "13.4", "4.5", "11.8"),
        "12.92%",
    ),
    TableRow(
        "budget",
        "一般公共预算收入",
        "general public budget revenue",
        "tbl_1__row_7",
        ("1393.6", "95.6", "1489.2", "1721.6", "123.6", "1845.2"),
        "23.87%",
    ),
    TableRow(
        "investment",
        "固定资产投资",
        "fixed-asset investment",
        "tbl_1__row_8",
        ("5703.6", "621.0", "6324.6", "7611.1", "907.3", "8518.4"),
        "34.69%",
    ),
    TableRow(
        "urbanisation",
        "城镇化率",
        "urbanisation rate",
        "tbl_1__row_9",
        ("84.4", "49.5", "-", "86.19", "54.50", "-"),
        "-",
    ),
    TableRow(
        "urban_income",
        "城镇居民人均可支配收入",
        "disposable income per head of urban residents",
        "tbl_1__row_10",
        ("50941", "25267", "-", "68304", "33159", "-"),
        "-",
    ),
    TableRow(
        "rural_income",
        "农村居民可支配收入",
        "disposable income of rural residents",
        "tbl_1__row_11",
        ("21449", "12873", "-", "31266", "17881", "-"),
        "-",
    ),
)
ROW = {row.name: row for row in ROWS}
