"""Any well-typed facts, complete or not, get an answer or a rejection from every decision of every document; never an error."""

from __future__ import annotations

import typing
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.law.answers import Answer, Rejection
from policy.law.facts import Field, fields_of
from policy.law.months import Month
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import FIRST_YEAR, LAST_YEAR, Fen, write
from policy.suite.ask import decisions
from policy.suite.dossier import regulations

DECISIONS = decisions(regulations())
_DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


def _values(kind: Any, field: Field) -> st.SearchStrategy[Any]:
    """JSON values of a kind, near each other often enough that comparisons go both ways."""
    if kind is bool:
        return st.booleans()
    if kind in (int, Fen):
        least = 0 if field.least is None else field.least
        return st.integers(least, field.most or 10**12) | st.integers(least, field.most or least + 400)
    if kind is date:
        return (_DAYS | st.dates(date(2022, 11, 1), date(2024, 3, 31))).map(str)
    if kind is Month:
        return (_DAYS | st.dates(date(2022, 11, 1), date(2024, 3, 31))).map(lambda day: str(Month.of(day)))
    if isinstance(kind, type) and issubclass(kind, Term):
        return st.sampled_from([write(term) for term in kind])
    parts = [part for part in typing.get_args(kind) if part is not type(None)]
    return st.none() | _values(parts[0], field)


def _facts(decision: Decision) -> st.SearchStrategy[dict[str, Any]]:
    optional = {field.name: _values(field.kind, field) for field in fields_of(decision.facts)}
    return st.fixed_dictionaries(optional) | st.fixed_dictionaries({}, optional=optional)


@pytest.mark.parametrize("id", DECISIONS)
@settings(max_examples=25, deadline=None, derandomize=True)
@given(data=st.data())
def test_any_facts_are_answered_or_rejected(id: str, data: st.DataObject) -> None:
    decision = DECISIONS[id]
    answer = decision.decide(date(2024, 6, 1), data.draw(_facts(decision)))
    assert isinstance(answer, Answer | Rejection)
    assert answer.because if isinstance(answer, Answer) else answer.problems
