"""The indicators of Table 1, and where the data come from."""

from policy.rules.integration_plan.indicators import (
    Bureau,
    Combined,
    DataOf,
    Indicator,
    PriceBasis,
    Shown,
    both_cities_column,
    data_source,
    price_basis,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Bureau, Combined, DataOf, Indicator, PriceBasis, Shown)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询表1中“{indicator:Indicator}”增长情况的价格口径",
    "it is asked at which prices Table 1 works out the growth of “{indicator:Indicator}”",
    ask=price_basis,
)
then("增长情况{prices:PriceBasis}", "growth is {prices:PriceBasis}")

when(
    "查询表1“{indicator:Indicator}”的两市一栏是什么",
    "it is asked what the column of both cities holds for “{indicator:Indicator}” in Table 1",
    ask=both_cities_column,
)
then("该栏为{combined:Combined}", "the column holds {combined:Combined}")

when(
    "查询{shown:Shown}中{data_of:DataOf}的数据来源",
    "the source of the data of {data_of:DataOf} in {shown:Shown} is looked up",
    ask=data_source,
)
then("数据来源于{bureau:Bureau}", "the data come from {bureau:Bureau}")
