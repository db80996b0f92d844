"""Which mutants there are, and how they are told."""

from __future__ import annotations

import ast

import pytest

from policy.corpus import Document
from policy.mutation.edits import Kind
from policy.mutation.mutants import Mutant, _source, builders, mutants
from policy.mutation.strength import to_try
from policy.mutation.words import both
from tests.mutation import lamps
from tests.mutation.lamps import REGULATION


@pytest.fixture(scope="module")
def found(ordinance: Document) -> tuple[Mutant, ...]:
    return mutants(REGULATION, ordinance)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        (Kind.COMPARISON, "“光度少于最低光度10烛”改为“光度不超过最低光度10烛”"),
        (Kind.THRESHOLD, "“最低光度10烛”改为“最低光度9烛”"),
        (Kind.THRESHOLD, "“最低光度10烛”改为“最低光度11烛”"),
        (Kind.EXCEPTION, "删去“位置属于园子、阁楼之一的，不在本库范围（依据第一条第二款）”"),
        (Kind.CONDITION, "“位置为地窖，并且光度少于最低光度10烛”中删去“位置为地窖”"),
        (Kind.CONDITION, "“位置为地窖”改为“位置不为地窖”"),
        (Kind.CONDITION, "“位置为地窖”改为“位置为阁楼”"),
        (Kind.CONDITION, "不问是否“位置属于园子、阁楼之一”，一律按“是”处理"),
        (Kind.OUTCOME, "其余情形，“市”改为“区”"),
        (Kind.OUTCOME, "其余情形，“附灯芯”由“是”改为“否”"),
        (Kind.OUTCOME, "其余情形，“补贴”多1"),
        (Kind.OUTCOME, "“补贴：0，支付者：无，附灯芯：否”改为“补贴：0，支付者：无，附灯芯：是”"),
        (Kind.OUTCOME, "“审核末日”晚一日"),
        (Kind.CITATION, "位置属于园子、阁楼之一的，依据由“第一条第二款”改为“第一条第二款第一项”"),
        (Kind.CITATION, "依据中删去第一条第二款"),
        (Kind.BOUNDARY, "“申请日的次月”改为“申请日的次月−1”"),
        (Kind.BOUNDARY, "“申请日的次月的首日”改为“申请日的次月的末日”"),
        (Kind.DAYS, "“申请日后第审核期限5工作日个工作日”改为“申请日后第审核期限5工作日日”"),
        (Kind.RATE, "“油价35分”改为“灯芯价20分”"),
        (Kind.FACT, "“申请日”改为“点灯日”"),
        (Kind.ROUNDING, "“`fen`×补贴比例50%”由“四舍五入”改为“舍去”"),
        (Kind.ROUNDING, "“`fen`×补贴比例50%”由“四舍五入”改为“恰半时舍去”"),
        (Kind.FORMULA, "“光度×人数”改为“光度”"),
        (Kind.EFFECTIVE, "施行之日早一日"),
        (Kind.EFFECTIVE, "有效期末日晚一日"),
        (Kind.EFFECTIVE, "“补贴多少？”不再要求“申请日”在有效期内"),
        (Kind.MEMBER, "“园子、阁楼”中删去“阁楼”"),
    ],
)
def test_a_change_is_proposed_and_told(found: tuple[Mutant, ...], kind: Kind, change: str) -> None:
    assert change in [mutant.change.zh for mutant in found if mutant.kind is kind]


def test_every_kind_of_change_is_told_in_both_languages(found: tuple[Mutant, ...]) -> None:
    assert {mutant.kind for mutant in found} == set(Kind)
    assert all(mutant.change.zh and mutant.change.en for mutant in found)
    english = {mutant.change.en for mutant in found}
    assert "“brightness is less than least candles (10)” became “brightness is at most least candles (10)”" in english


def test_no_two_mutants_share_an_id_or_a_source(found: tuple[Mutant, ...]) -> None:
    assert len({mutant.id for mutant in found}) == len(found)
    assert len({repr(mutant.patch) for mutant in found}) == len(found)


def test_an_id_outlives_the_edit_of_another_function(ordinance: Document, found: tuple[Mutant, ...]) -> None:
    again = {mutant.id: mutant.change for mutant in mutants(REGULATION, ordinance)}
    assert again == {mutant.id: mutant.change for mutant in found}


def test_a_mutant_stands_at_its_line_and_under_its_provision(found: tuple[Mutant, ...]) -> None:
    (mutant,) = (m for m in found if m.change.zh.startswith("“光度少于") and m.kind is Kind.COMPARISON)
    lines = mutant.path.read_text(encoding="utf-8").splitlines()
    assert "case.candles < law.least_candles" in lines[mutant.line - 1]
    assert mutant.provision == "art_1__para_2__point_1"
    rounded = {m.provision for m in found if m.kind is Kind.ROUNDING}
    assert rounded == {"art_1__para_1"}  # by the docstring of a helper that cites nothing


def test_a_contradiction_is_broken_like_any_other_rule(found: tuple[Mutant, ...]) -> None:
    changes = [mutant.change.zh for mutant in found if mutant.reach == "lamps._not_before_asking"]
    assert "“`getattr(case, name)`不早于申请日”改为“`getattr(case, name)`晚于申请日”" in changes


def test_what_only_builds_data_is_not_tried(ordinance: Document) -> None:
    assert "lamps._table" in builders(REGULATION)
    assert "lamps._table" not in {mutant.reach for mutant in to_try(REGULATION, ordinance, {})}
    assert "lamps._table" in {mutant.reach for mutant in to_try(REGULATION, ordinance, {"lamps._table": (0,)})}


def test_a_function_within_a_function_is_refused_with_its_place() -> None:
    tree = ast.parse("def outer(case):\n    def inner():\n        return 1\n    return inner\n").body[0]
    assert isinstance(tree, ast.FunctionDef)
    with pytest.raises(ValueError, match=r"lamps\.py:1: outer"):
        _source(lamps, "outer", tree)


def test_both_languages_take_the_same_parts() -> None:
    part = both("甲", "a")
    assert both("{0}、{0}", "{0} and {0}", part).en == "a and a"
