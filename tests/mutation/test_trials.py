"""Trying mutants: what is noticed, by whom, and that nothing stays broken."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from policy.corpus import Document
from policy.law.answers import Answer
from policy.mutation.edits import Kind
from policy.mutation.mutants import mutants, sources
from policy.mutation.patches import Constant, Rewritten, applied
from policy.mutation.strength import cases_of, sentence, to_try, weighed
from policy.mutation.trial import Trial, answered, as_expected, attempt, holds, reached
from policy.suite.world import Case
from tests.mutation import lamps
from tests.suite.lanterns.rules import REGULATION as LANTERNS
from tests.suite.workbench import ARTICLE_1, Workbench

HALL = {"room": "hall", "candles": 3, "persons": 3, "most": 1000}


def asked(facts: dict[str, Any], decision: str = "allowance", on: str = "2024-06-03") -> Case:
    """A case that expects all that the unbroken rules answer."""
    given = Case("lamps", f"lamps/{decision}", on, facts, {}, {}, ())
    answer = answered(lamps.REGULATION, given)
    if isinstance(answer, Answer):
        parts = answer.json()
        because = tuple(parts.pop("because"))
        return Case("lamps", given.decision, on, facts, {}, parts, because)
    fields = [problem.field for problem in answer.problems]
    return Case("lamps", given.decision, on, facts, {}, {"kind": "rejected", "fields": fields}, ())


CASES = (
    asked(HALL),
    asked({**HALL, "candles": 1, "persons": 1}),
    asked({**HALL, "most": 10}),
    asked({**HALL, "room": "garden"}),
    asked({**HALL, "room": "cellar", "candles": 9}),
    asked({**HALL, "room": "cellar", "candles": 10}),
    asked({**HALL, "asked_on": "2024-06-03", "lit_on": "2024-06-02"}),
    asked({"asked_on": "2024-06-07"}, decision="days"),
)


@pytest.fixture(scope="module")
def trials(ordinance: Document) -> dict[str, Trial]:
    reach = reached(lamps.REGULATION, CASES)
    found = to_try(lamps.REGULATION, ordinance, reach)
    return {trial.mutant.id: trial for trial in attempt(found, lamps.REGULATION, CASES, reach)}


def told(trials: dict[str, Trial], kind: Kind, change: str) -> Trial:
    (found,) = (t for t in trials.values() if t.mutant.kind is kind and t.mutant.change.zh == change)
    return found


@pytest.mark.parametrize(
    ("kind", "change", "noticed"),
    [
        (Kind.COMPARISON, "“光度少于最低光度10烛”改为“光度不超过最低光度10烛”", 1),
        (Kind.THRESHOLD, "“最低光度10烛”改为“最低光度9烛”", 1),
        (Kind.FORMULA, "“光度×人数”改为“光度”", 2),
        (Kind.ROUNDING, "“`fen`×补贴比例50%”由“四舍五入”改为“舍去”", 2),
        (Kind.DAYS, "“申请日后第审核期限5工作日个工作日”改为“申请日后第审核期限5工作日日”", 1),
        (Kind.MEMBER, "“园子、阁楼”中删去“园子”", 1),
        (Kind.MEMBER, "“园子、阁楼”中删去“阁楼”", 0),
        (Kind.EFFECTIVE, "“补贴多少？”不再要求“申请日”在有效期内", 0),
        (Kind.EFFECTIVE, "施行之日早一日", 0),
    ],
)
def test_cases_notice_what_they_show(trials: dict[str, Trial], kind: Kind, change: str, noticed: int) -> None:
    trial = told(trials, kind, change)
    assert trial.noticed == noticed
    assert trial.killed == bool(noticed) == bool(trial.first)


def test_only_the_cases_that_run_a_function_are_asked(trials: dict[str, Trial]) -> None:
    assert told(trials, Kind.ROUNDING, "“`fen`×补贴比例50%”由“四舍五入”改为“舍去”").asked == 4
    assert told(trials, Kind.EFFECTIVE, "施行之日早一日").asked == len(CASES)


def test_a_day_before_commencement_notices_an_earlier_one(ordinance: Document) -> None:
    early = (asked(HALL, on="2024-01-01"), asked(HALL, on="2024-01-02"), asked(HALL, on="2024-12-31"))
    moved = [m for m in mutants(lamps.REGULATION, ordinance) if m.kind is Kind.EFFECTIVE and not m.reach]
    found = {t.mutant.change.zh: t.noticed for t in attempt(moved, lamps.REGULATION, early, {})}
    assert found == {"施行之日早一日": 1, "施行之日晚一日": 1, "有效期末日早一日": 1, "有效期末日晚一日": 0}


def test_nothing_stays_broken(trials: dict[str, Trial]) -> None:
    assert trials
    assert all(holds(lamps.REGULATION, case) for case in CASES)


def test_a_rule_written_anew_from_its_own_tree_answers_as_before() -> None:
    for source in sources(lamps.REGULATION):
        with applied(Rewritten(source.module.__name__, source.name, ast.unparse(source.node)), lamps.REGULATION):
            assert all(holds(lamps.REGULATION, case) for case in CASES), source.key


def test_a_rule_that_breaks_down_is_noticed() -> None:
    broken = Rewritten(lamps.__name__, "subsidised", "def subsidised(fen, law):\n    return 1 // 0")
    with applied(broken, lamps.REGULATION):
        assert not holds(lamps.REGULATION, CASES[0])


def test_a_shared_value_is_put_back_even_after_a_failure() -> None:
    before, fewer = lamps.OUTDOORS, lamps.OUTDOORS[:1]

    def fail() -> None:
        with applied(Constant(lamps.__name__, "OUTDOORS", fewer), lamps.REGULATION):
            raise RuntimeError(len(lamps.OUTDOORS))

    with pytest.raises(RuntimeError, match="1"):
        fail()
    assert lamps.OUTDOORS is before


@pytest.mark.parametrize(
    ("expect", "because", "same"),
    [
        ({"kind": "determined", "value": {"paid": 158}}, ("art_1__para_2", "art_1__para_1"), True),
        ({"kind": "determined", "value": {"paid": 157}}, ("art_1__para_1", "art_1__para_2"), False),
        ({"kind": "determined", "value": {"paid": 158}}, ("art_1__para_1",), False),
        ({"kind": "determined", "value": {"gift": None}}, ("art_1__para_1", "art_1__para_2"), False),
        ({"kind": "needs", "needs": ["most"]}, ("art_1__para_1", "art_1__para_2"), False),
        ({"kind": "rejected", "fields": ["most"]}, (), False),
    ],
)
def test_what_a_case_states_is_all_that_it_notices(
    expect: dict[str, Any], because: tuple[str, ...], same: bool
) -> None:
    case = Case("lamps", "lamps/allowance", "2024-06-03", HALL, {}, expect, because)
    assert as_expected(case, answered(lamps.REGULATION, case)) is same


def test_without_the_one_case_that_notices_a_mutant_survives(bench: Workbench) -> None:
    kept = bench.dossier()
    cases = cases_of(kept)
    found = to_try(LANTERNS, kept.document, reached(LANTERNS, cases))
    alone = next(trial for trial in attempt(found, LANTERNS, cases, reached(LANTERNS, cases)) if trial.noticed == 1)
    fewer = tuple(case for case in cases if case.id != alone.first)
    (trial,) = attempt([alone.mutant], LANTERNS, fewer, reached(LANTERNS, fewer))
    assert (trial.killed, trial.first) == (False, "")
    words = sentence(trial.mutant)
    assert words.zh.endswith("，无人发觉")
    assert words.en.startswith("nobody would notice if ")


def test_the_strength_of_the_lanterns_counts_every_mutant_once(bench: Workbench) -> None:
    kept = bench.dossier()
    cases = cases_of(kept)
    reach = reached(LANTERNS, cases)
    found = to_try(LANTERNS, kept.document, reach)
    strength = weighed(kept, tuple(attempt(found, LANTERNS, cases, reach)), {})
    told = strength.json()
    assert told["mutants"] == len(found) == told["killed"] + told["equivalent"] + told["survived"]
    for parts in (told["provisions"], told["kinds"].values()):
        assert sum(part["mutants"] for part in parts) == told["mutants"]
        assert sum(part["survived"] for part in parts) == told["survived"]
    assert sum(len(part["survivors"]) for part in told["provisions"]) == told["survived"] == len(strength.survivors)


def test_a_failing_scenario_stops_the_trials(bench: Workbench) -> None:
    path = bench.path(ARTICLE_1)
    text = path.read_text(encoding="utf-8")
    assert "那么 免于登记" in text
    path.write_text(text.replace("那么 免于登记", "那么 属于逾期登记", 1), encoding="utf-8")
    with pytest.raises(ValueError, match="suigui verify"):
        cases_of(bench.dossier())
