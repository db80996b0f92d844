"""What holds of every decision, whatever the facts: good facts are answered alike and on existing provisions, bad ones refused.

Facts are drawn from those of the recorded cases, mixed with one another: they go further into a rule than any values would."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.law.answers import Answer, Kind, Rejection
from policy.law.facts import Field, fields_of
from policy.law.months import Month
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import Fen
from policy.mutation.edits import Kind as Broken
from policy.mutation.mutants import of_law
from policy.mutation.patches import applied
from policy.mutation.trial import holds
from policy.suite.ask import decisions
from policy.suite.dossier import Dossier, dossier, regulations
from policy.suite.world import Case

REGULATIONS = regulations()
DECISIONS = decisions(REGULATIONS)
Facts = Mapping[str, Any]
DAY = date(2024, 6, 3)
"""A day on which every text is in force."""

of_each_document = pytest.mark.parametrize("document", REGULATIONS)

_NEVER = (1.5, {"value": 1}, "否 / no", "2024-02-30", "2024-13", -(10**30), "1899-12-31", "")
"""Values that are of no kind."""

ILL_TYPED: tuple[tuple[Callable[[Any], bool], tuple[Any, ...]], ...] = (
    (lambda kind: kind is bool, (*_NEVER, 0, 1, "true")),
    (lambda kind: kind in (int, Fen), (*_NEVER, True, "1")),
    (lambda kind: kind is date, (*_NEVER, 20240131, True, "2024-1-31", "20240131", "2024-01", "2024-01-31T00:00")),
    (lambda kind: kind is Month, (*_NEVER, 202401, True, "2024-1", "2024-01-31")),
    (lambda kind: isinstance(kind, type) and issubclass(kind, Term), (*_NEVER, 0, True, ["a"])),
)
"""By kind of fact, what is none of its values."""


def required(kind: Any) -> Any:
    return next((part for part in typing.get_args(kind) if part is not type(None)), kind)


def ill_typed(field: Field) -> Iterator[Any]:
    kind = required(field.kind)
    (values,) = (values for holds, values in ILL_TYPED if holds(kind))
    yield from values
    if kind is field.kind:
        yield None
    if field.least is not None and kind in (int, Fen):
        yield field.least - 1
    if field.most is not None:
        yield field.most + 1


@of_each_document
def test_an_ill_typed_fact_is_refused_by_its_name(document: str) -> None:
    for decision in REGULATIONS[document].decisions.values():
        for field in fields_of(decision.facts):
            for value in ill_typed(field):
                answer = decision.decide(DAY, {field.name: value})
                assert isinstance(answer, Rejection), (decision.id, field.name, value)
                (problem,) = answer.problems
                assert (problem.field, problem.value) == (field.name, value), decision.id
                assert problem.remedy, (decision.id, field.name)


@of_each_document
def test_a_fact_that_the_decision_does_not_know_is_refused(document: str) -> None:
    for decision in REGULATIONS[document].decisions.values():
        answer = decision.decide(DAY, {"no_such_fact": True})
        assert isinstance(answer, Rejection), decision.id
        assert [problem.field for problem in answer.problems] == ["no_such_fact"]


@cache
def kept(document: str) -> Dossier:
    return dossier(document)


@cache
def cases(document: str) -> tuple[Case, ...]:
    return tuple(result.case for result in kept(document).results if result.case)


@cache
def recorded(id: str) -> tuple[Facts, ...]:
    """The facts of every case of a decision."""
    return tuple(case.facts for case in cases(DECISIONS[id].regulation.document) if case.decision == id)


@cache
def mixed(id: str) -> st.SearchStrategy[dict[str, Any]]:
    """Facts of the cases of a decision, each taken from any of them or left out."""
    values = {
        field.name: [facts[field.name] for facts in recorded(id) if field.name in facts]
        for field in fields_of(DECISIONS[id].facts)
    }
    drawn = {name: st.sampled_from(found) for name, found in values.items() if found}
    return st.fixed_dictionaries({}, optional=drawn) | st.fixed_dictionaries(drawn)


@of_each_document
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(data=st.data())
def test_whatever_the_facts(document: str, data: st.DataObject) -> None:
    decision = DECISIONS[data.draw(st.sampled_from([d.id for d in REGULATIONS[document].decisions.values()]))]
    facts = data.draw(mixed(decision.id))
    answer = decision.decide(DAY, facts)
    check(decision, facts, answer)
    assert decision.decide(DAY, facts) == answer, "the same facts, another answer"
    turned = dict(reversed(facts.items()))
    again = decision.decide(DAY, turned)
    assert in_any_order(again) == in_any_order(answer), "the same facts in another order, another answer"


@of_each_document
def test_every_recorded_case(document: str) -> None:
    for decision in REGULATIONS[document].decisions.values():
        for facts in recorded(decision.id):
            check(decision, facts, decision.decide(DAY, facts))


def in_any_order(answer: Answer | Rejection) -> object:
    """Problems are listed in the order of the facts; which they are may not depend on it."""
    return answer if isinstance(answer, Answer) else {problem.field: problem for problem in answer.problems}


def check(decision: Decision, facts: Facts, answer: Answer | Rejection) -> None:
    """Every property of a single answer."""
    if isinstance(answer, Rejection):
        assert answer.problems
        assert all(problem.field in facts and problem.remedy for problem in answer.problems)
        return
    document = kept(decision.regulation.document)
    assert answer.because, decision.id
    assert len(set(answer.because)) == len(answer.because), decision.id
    assert set(answer.because) <= set(document.document.ids), decision.id
    if answer.kind is Kind.NEEDS:
        assert answer.needs or answer.delegations
        assert set(answer.needs) <= {field.name for field in fields_of(decision.facts)} - set(facts)
        assert set(answer.delegations) <= {delegation.id for delegation in document.delegations}
    if answer.kind is Kind.DISCRETION:
        assert answer.authority
        assert len(answer.options) > 1
    if answer.value is not None:
        value = answer.value.json()
        for field in fields_of(decision.outcome):
            if required(field.kind) is Fen and value[field.name] is not None:
                assert value[field.name] >= 0, field.name
        for holds in RELATIONS.get(decision.id, ()):
            assert holds(facts, value), (facts, value)


def adds_up(parts: tuple[str, ...], *whole: str, less: str = "") -> Callable[[Facts, Facts], bool]:
    """以内 and 超过 leave nothing out and count nothing twice: the parts of the outcome are the whole of the facts."""

    def holds(facts: Facts, value: Facts) -> bool:
        found = [value[part] for part in parts]
        if None in found:
            return True
        return bool(sum(found) == sum(facts[name] for name in whole) - (facts[less] if less else 0))

    return holds


def at_most(part: str, *whole: str) -> Callable[[Facts, Facts], bool]:
    """No relief, reimbursement or charge above what it is of; a fact that the case leaves out adds nothing."""
    return lambda facts, value: value[part] is None or value[part] <= sum(facts.get(name, 0) for name in whole)


def shown_by(part: str, holds: Callable[[Facts], bool], *needed: str) -> Callable[[Facts, Facts], bool]:
    """A yes or no that the other parts of the outcome must bear out."""
    return lambda facts, value: any(value[name] is None for name in needed) or value[part] is holds(value)


def not_both(one: str, other: str) -> Callable[[Facts, Facts], bool]:
    return lambda facts, value: not (value[one] and value[other])


RELATIONS: dict[str, tuple[Callable[[Facts, Facts], bool], ...]] = {
    "medical_insurance/stay_shares": (adds_up(("above", "below"), "stay_expenses"),),
    "medical_insurance/segment_shares": (
        at_most("first_above", "first_expenses"),
        at_most("first_below", "first_expenses"),
        at_most("second_above", "second_expenses"),
        at_most("second_below", "second_expenses"),
    ),
    "medical_insurance/employer_payment": (
        adds_up(("due_in_all",), "employer_share", "employee_share"),
        at_most("shortfall", "employer_share", "employee_share"),
    ),
    "medical_insurance/own_payment": (adds_up(("due_in_all",), "amount_due"), at_most("shortfall", "amount_due")),
    "medical_insurance/basic_medical_expenses": (at_most("basic_expenses", "medical_expenses"),),
    "medical_insurance/subsidy_shares": (
        adds_up(("government_share", "own_share"), "shortfall", less="employer_part"),
    ),
    "medical_insurance/reemployed_subsidy_shares": (adds_up(("government_share", "own_share"), "own_due"),),
    "medical_insurance/limit_left": (at_most("limit_left", "employees_limit", "residents_limit"),),
    "medical_insurance/cumulative_contribution_months": (at_most("total_months", "local_months", "elsewhere_months"),),
    "medical_insurance/required_years": (
        shown_by("reached", lambda value: value["months_missing"] == 0, "months_missing"),
    ),
    "medical_insurance/benefits_after_joining": (not_both("employees_enjoyed", "residents_enjoyed"),),
    "hardship_relief/funeral_charge": (at_most("fee_left", "funeral_fee"),),
    "hardship_relief/gas_charge": (adds_up(("low_price_gas", "tier_gas"), "gas"),),
    "hardship_relief/installation_relief": (
        adds_up(("cost_relieved", "user_pays"), "cost"),
        at_most("cost_relieved", "cost"),
    ),
    "hardship_relief/free_electricity": (adds_up(("kwh_deducted", "kwh_at_tiers"), "electricity"),),
    "hardship_relief/water_charge": (adds_up(("low_price_water", "first_tier_water"), "bill_water"),),
    "blood_donation/total_times": (adds_up(("total_times",), "times_since", "times_before"),),
}
"""By decision, what must hold between its facts and its outcome."""


def test_every_relation_is_of_a_decision_and_shown_by_a_case() -> None:
    shown = {
        id for id in RELATIONS for facts in recorded(id) if getattr(DECISIONS[id].decide(DAY, facts), "value", None)
    }
    assert shown == set(RELATIONS)


IN_TIME = {
    "property_experts/change_notice_in_time": "change_told_on",
    "blood_donation/card_sent_in_time": "sent_on",
    "talent_settlement/moving_in_time": "moved_on",
    "talent_settlement/review_in_time": "review_completed_on",
    "integration_plan/begun_in_time": "begun_on",
}
"""By decision on a period, the fact whose day must lie in it. Left out is the notice of recusal, where the hour counts too."""


@pytest.mark.parametrize(("id", "done"), IN_TIME.items())
def test_the_last_day_is_in_time_and_the_next_is_not(id: str, done: str) -> None:
    decision, tried = DECISIONS[id], 0
    for facts in recorded(id):
        answer = decision.decide(DAY, facts)
        if not isinstance(answer, Answer) or answer.value is None or not (last := answer.value.json()["last_day"]):
            continue
        for days, in_time in ((0, True), (1, False)):
            day = str(date.fromisoformat(last) + timedelta(days=days))
            moved = decision.decide(DAY, {**facts, done: day})
            if isinstance(moved, Answer) and moved.value is not None:
                assert moved.value.json()["last_day"] == last
                assert moved.value.json()["in_time"] is in_time, (facts, day)
                tried += 1
    assert tried >= 2


@of_each_document
def test_every_number_of_the_law_has_a_case_on_either_side(document: str) -> None:
    """The boundaries are the parameters themselves: a unit up or down, and some case must answer otherwise."""
    regulation = REGULATIONS[document]
    for mutant in of_law(regulation, kept(document).document):
        if mutant.kind is Broken.THRESHOLD:
            # Those that rest on the provision are the likeliest to notice.
            likely = sorted(cases(document), key=lambda case: mutant.provision not in case.because)
            with applied(mutant.patch, regulation):
                assert not all(holds(regulation, case) for case in likely), mutant.change
