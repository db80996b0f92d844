"""What the translator follows, on rules that never were law, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.audit.decisions import columnar
from policy.audit.dialects import transpiled
from policy.audit.translate import Untranslatable
from policy.law.answers import Answer, determined
from policy.law.values import Fen
from tests.audit import kites
from tests.audit.both_ways import any_facts, by_rule, drawn, over_columns
from tests.suite.lanterns import rules as lanterns

KITE_FEE = kites.REGULATION.decisions["fee"]
KITES = columnar(KITE_FEE, None, {})
"""Each row under the law of its own day."""


@settings(drawn, max_examples=6)
@given(
    rows=st.lists(
        st.tuples(any_facts(KITE_FEE), st.dates(date(2022, 11, 1), date(2027, 2, 1))), min_size=60, max_size=60
    )
)
def test_each_row_is_decided_under_the_law_of_its_own_day(rows: list[tuple[dict[str, Any], date]]) -> None:
    expected = [by_rule(KITE_FEE, day, [row])[0] for row, day in rows]
    assert over_columns(KITES, [row for row, _ in rows], [day for _, day in rows]) == expected


@pytest.mark.parametrize("name", ["registration", "fee", "in_force"])
@pytest.mark.parametrize("reading", ["calendar_months", "day_to_day"])
def test_lanterns_in_both_readings(name: str, reading: str) -> None:
    decision = lanterns.REGULATION.decisions[name]
    over = columnar(decision, date(2031, 1, 1), {"R1": reading})
    months = [f"20{year}-{month:02}" for year in (29, 30, 35) for month in (1, 2, 3, 12)]
    days = ["2030-02-28", "2030-03-01", "2030-05-31", "2030-06-01", "2035-02-28", "2035-03-01"]
    rows: list[dict[str, Any]] = [{}, {"was_late": False}, {"was_late": True, "hardship": True}]
    rows += [{"bought": month, "registered": day, "candles": n} for month in months for day in days for n in (9, 10)]
    rows += [
        {"was_late": True, "holder": who, "standard": 10**12, "hardship": poor}
        for who in ("resident", "shop")
        for poor in (True, False)
    ]
    rows += [{"day": day} for day in days]
    known = {field.name for field in decision.facts.__dataclass_fields__.values()}
    rows = [{key: value for key, value in row.items() if key in known} for row in rows]
    assert over_columns(over, rows) == by_rule(decision, date(2031, 1, 1), rows, {"R1": reading})


def test_a_list_of_facts_is_refused_with_file_and_line() -> None:
    with pytest.raises(Untranslatable) as refused:
        columnar(kites.REGULATION.decisions["total"], date(2024, 6, 1), {})
    line = Path(kites.__file__).read_text(encoding="utf-8").split("priced = [")[0].count("\n") + 1
    assert (refused.value.path, refused.value.line) == (kites.__file__, line)
    assert f"{kites.__file__}:{line}: " in str(refused.value)


def _while(case: kites.Kite, law: kites.Law) -> Answer:
    while case.painted:
        pass
    return determined(kites.Told(None, None, None, (), None), "art_1__para_1")


def _float(case: kites.Kite, law: kites.Law) -> Answer:
    return determined(kites.Told(case.price / 2, None, None, (), None), "art_1__para_1")  # type: ignore[arg-type]  # the mistake under test


def _too_large(case: kites.Kite, law: kites.Law) -> Answer:
    product = case.price * case.price * case.price * case.price
    return determined(kites.Told(Fen(product), None, None, (), None), "art_1__para_1")


def _by_nothing(case: kites.Kite, law: kites.Law) -> Answer:
    return determined(kites.Told(Fen(5 // case.price), None, None, (), None), "art_1__para_1")


@pytest.mark.parametrize(
    ("rule", "why"),
    [(_while, "While"), (_float, "Div"), (_too_large, "may leave the numbers"), (_by_nothing, "may be 0")],
)
def test_what_columns_cannot_say_is_refused(rule: Any, why: str) -> None:
    with pytest.raises(Untranslatable, match=why) as refused:
        columnar(replace(KITE_FEE, rule=rule), date(2024, 6, 1), {})
    assert refused.value.line > rule.__code__.co_firstlineno


def test_money_beyond_64_bits_stays_exact() -> None:
    def squared(case: kites.Kite, law: kites.Law) -> Answer:
        return determined(kites.Told(Fen(case.price * case.price), None, None, (), None), "art_1__para_1")

    over = columnar(replace(KITE_FEE, rule=squared), date(2024, 6, 1), {})
    (answer,) = over_columns(over, [{"price": 10**12 - 1}])
    assert answer["value"]["fee"] == (10**12 - 1) ** 2


@pytest.mark.parametrize("dialect", ["spark", "trino", "clickhouse"])
def test_the_rule_is_written_for_other_engines(dialect: str) -> None:
    over = columnar(lanterns.REGULATION.decisions["fee"], date(2031, 1, 1), {})
    text = transpiled(over.text, dialect)
    assert "CASE WHEN" in text
    assert text.count("'resident'") >= 1


def test_an_unknown_dialect_is_an_error() -> None:
    with pytest.raises(ValueError, match="klingon"):
        transpiled("SELECT 1", "klingon")
