"""Every decision of every document answers the same over columns as by its rule, on any well-typed facts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.audit.decisions import columnar
from policy.suite.ask import decisions
from policy.suite.dossier import regulations
from tests.audit.both_ways import any_facts, by_rule, drawn, over_columns

DECISIONS = decisions(regulations())
ON = date(2024, 6, 1)


@pytest.mark.parametrize("id", DECISIONS)
def test_columns_answer_as_the_rule_does(id: str) -> None:
    decision = DECISIONS[id]
    over = columnar(decision, ON, {})

    @settings(drawn, max_examples=2)
    @given(rows=st.lists(any_facts(decision), min_size=30, max_size=30))
    def same(rows: list[dict[str, object]]) -> None:
        for row, rule, columns in zip(rows, by_rule(decision, ON, rows), over_columns(over, rows), strict=True):
            assert columns == rule, row

    same()
