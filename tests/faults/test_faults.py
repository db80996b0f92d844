"""Wrong rules injected into the reference model, one at a time: the published cases find each, and name the provision it breaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest

from policy.conformance.dataset import cases
from policy.conformance.judge import WRONG, judge
from policy.suite.dossier import dossier
from tests.faults.injection import Fault, injected, reply
from tests.faults.table import FAULTS


@cache
def cases_of(document: str) -> tuple[dict[str, Any], ...]:
    return tuple(cases([dossier(document)]))


def failing(asked: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [case for case in asked if judge(case, reply(case)).verdict in WRONG]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.decision}: {fault.mistake}")
def test_the_cases_find_a_wrong_rule_and_name_the_provision(fault: Fault) -> None:
    # The other decisions are those of the reference model, which the test below covers once for all faults.
    asked = [case for case in cases_of(fault.document) if case["decision"] == fault.decision]
    with injected(fault):
        found = failing(asked)
    assert found, "no case notices"
    named = {id for case in found for id in (case["provision"], *case["because"])}
    assert fault.named in named
    assert len(found) < len(asked), "a mistake, not a system that answers nothing"


@pytest.mark.parametrize("document", sorted({fault.document for fault in FAULTS}))
def test_without_a_fault_no_case_fails(document: str) -> None:
    assert failing(cases_of(document)) == []


def test_there_are_fifty_of_them_over_five_regulations() -> None:
    counted = Counter(fault.document for fault in FAULTS)
    assert counted.total() >= 50
    assert len(counted) == 5
    assert min(counted.values()) >= 10
    assert len({(fault.decision, fault.mistake) for fault in FAULTS}) == len(FAULTS)
