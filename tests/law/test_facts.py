"""Facts: what is malformed or contradictory is rejected with its field and remedy, what is missing is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from policy.law.facts import Facts, Missing, Problem, Rejected, fact, fields_of
from policy.law.months import Month
from policy.law.terms import Term
from policy.law.values import Fen, Unreadable, read, write
from tests.suite.lanterns.rules import Holder, Lantern


@dataclass(frozen=True)
class Everything(Facts):
    """One fact of every kind."""

    flag: bool = fact("是否", "flag", "art_1")
    count: int = fact("数量", "count", "art_1", least=1, most=10)
    balance: int = fact("余额", "balance", "art_1", least=None)
    money: Fen = fact("金额", "money", "art_1")
    day: date = fact("日", "day", "art_1")
    month: Month = fact("月", "month", "art_1")
    holder: Holder = fact("人", "holder", "art_1")
    holders: tuple[Holder, ...] = fact("多人", "holders", "art_1")
    months: tuple[Month, ...] = fact("多月", "months", "art_1")
    perhaps: Month | None = fact("或有之月", "month, if any", "art_1")
    known: bool = fact("已知", "known", "art_1", default=True)


VALID: dict[str, Any] = {
    "flag": False,
    "count": 10,
    "balance": -5,
    "money": 0,
    "day": "2024-02-29",
    "month": "2023-10",
    "holder": "shop",
    "holders": ["shop", "resident"],
    "months": [],
    "perhaps": None,
    "known": False,
}
VALUES: dict[str, Any] = {
    "flag": False,
    "count": 10,
    "balance": -5,
    "money": 0,
    "day": date(2024, 2, 29),
    "month": Month(2023, 10),
    "holder": Holder.SHOP,
    "holders": (Holder.SHOP, Holder.RESIDENT),
    "months": (),
    "perhaps": None,
    "known": False,
}
SCHEMA = Draft202012Validator(Everything.schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
MALFORMED = [
    ("flag", 0, "true"),
    ("flag", "true", "true"),
    ("flag", None, "true"),
    ("count", 0, "不得小于1 / at least 1"),
    ("count", 11, "不得大于10 / at most 10"),
    ("count", 2.0, "整数 / give a whole number"),
    ("count", "2", "整数 / give a whole number"),
    ("count", True, "整数 / give a whole number"),
    ("count", None, "整数 / give a whole number"),
    ("money", -1, "at least 0"),
    ("money", 12.5, "whole number"),
    ("day", "2023-02-29", "2024-01-31"),
    ("day", "2024-2-9", "2024-01-31"),
    ("day", "20240229", "2024-01-31"),
    ("day", "2024-W09-4", "2024-01-31"),
    ("day", "2024-02-29T00:00", "2024-01-31"),
    ("day", 20240229, "2024-01-31"),
    ("day", ["2024-02-29"], "2024-01-31"),
    ("month", "2023-13", "2024-01"),
    ("month", "2023-1", "2024-01"),
    ("month", "2023-10-01", "2024-01"),
    ("day", "1899-12-31", "1900"),
    ("day", "2200-01-01", "2199"),
    ("month", "1899-12", "1900"),
    ("month", "2200-01", "2199"),
    ("month", 202310, "2024-01"),
    ("month", "0000-01", "2024-01"),
    ("holder", "stranger", "resident（居民）, shop（商户）"),
    ("holder", "居民", "resident（居民）"),
    ("holder", ["shop"], "resident（居民）"),
    ("holder", {}, "resident（居民）"),
    ("holders", "shop", "give a list"),
    ("holders", ["shop", "stranger"], "resident（居民）"),
    ("months", ["2023-10", "2023"], "2024-01"),
    ("perhaps", "never", "2024-01"),
]


def test_each_kind_is_read_and_written() -> None:
    case = Everything.read(VALID)
    assert {name: getattr(case, name) for name in VALUES} == VALUES
    assert case.given() == VALID
    SCHEMA.validate(VALID)
    Draft202012Validator.check_schema(Everything.schema())


@pytest.mark.parametrize(("name", "value", "remedy"), MALFORMED)
def test_a_malformed_fact_is_rejected_with_its_remedy(name: str, value: Any, remedy: str) -> None:
    with pytest.raises(Rejected) as rejected:
        Everything.read({name: value})
    (problem,) = rejected.value.problems
    assert (problem.field, problem.value, problem.because) == (name, value, "art_1")
    assert remedy in problem.remedy
    names = {field.name: field.zh for field in fields_of(Everything)}
    assert problem.remedy.startswith(f"{names[name]}：")
    assert problem.json() == {"field": name, "value": value, "remedy": problem.remedy}


@pytest.mark.parametrize(
    ("name", "value"), [m[:2] for m in MALFORMED if m[:2] not in (("count", 2.0), ("month", "0000-01"))]
)
def test_the_schema_refuses_what_is_malformed(name: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        SCHEMA.validate({name: value})


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(Rejected) as rejected:
        Everything.read({"flag": 1, "month": "2023-10", "colour": "red", "count": 99, "holder": "x"})
    assert [problem.field for problem in rejected.value.problems] == ["flag", "colour", "count", "holder"]
    assert "colour = 'red'" in str(rejected.value)


def test_an_unknown_fact_is_told_the_known_ones() -> None:
    with pytest.raises(Rejected) as rejected:
        Lantern.read({"brightness": 3})
    (problem,) = rejected.value.problems
    assert problem.because == ""
    for name in ("bought（购得月份）", "registered（登记日）", "candles（光度）", "festival（节庆声明）"):
        assert name in problem.remedy


def test_a_fact_that_is_not_given_is_missing() -> None:
    case = Lantern.read({"candles": 9})
    assert case.knows("candles")
    assert not case.knows("bought")
    with pytest.raises(Missing) as missing:
        _ = case.bought
    assert (missing.value.field.name, missing.value.field.source) == ("bought", "art_1__para_1")


def test_a_default_is_what_the_law_says_where_nothing_is_known() -> None:
    assert Lantern.read({}).festival is False
    assert Lantern.read({"festival": True}).festival is True


def test_a_name_that_is_no_fact_is_a_mistake_of_the_rule() -> None:
    with pytest.raises(AttributeError, match="Lantern has no fact 'colour'"):
        _ = Lantern.read({}).colour


def test_facts_that_contradict_each_other_are_rejected() -> None:
    with pytest.raises(Rejected) as rejected:
        Lantern.read({"bought": "2030-10", "registered": "2030-09-30"})
    (problem,) = rejected.value.problems
    assert (problem.field, problem.value, problem.because) == ("registered", "2030-09-30", "art_1__para_1")
    assert Lantern.read({"bought": "2030-10", "registered": "2030-10-01"}).knows("registered")


def test_a_missing_fact_contradicts_nothing() -> None:
    assert Lantern.read({"registered": "2030-09-30"}).given() == {"registered": "2030-09-30", "festival": False}


def test_facts_built_in_code_are_equal_to_those_read() -> None:
    built = Everything(**VALUES)
    assert built == Everything.read(VALID)
    assert len({built, Everything.read(VALID), Everything.read(VALID | {"count": 9})}) == 2


def test_facts_with_some_missing_are_compared_and_shown_by_what_they_give() -> None:
    assert Lantern(bought=Month(2030, 10), candles=3) == Lantern.read({"candles": 3, "bought": "2030-10"})
    assert len({Lantern(candles=3), Lantern(candles=3), Lantern(candles=4), Lantern()}) == 3
    assert repr(Lantern(candles=3)) == "Lantern(candles=3, festival=False)"


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_days_are_read_as_they_are_written(day: date) -> None:
    assert read(date, write(day)) == day
    assert read(Month, write(Month.of(day))) == Month.of(day)


@given(st.text(max_size=12))
def test_a_text_is_read_as_a_day_only_in_the_one_form(text: str) -> None:
    try:
        day = read(date, text)
    except Unreadable:
        return
    assert str(day) == text


def test_a_kind_of_value_that_does_not_exist_is_a_mistake_of_the_rule() -> None:
    with pytest.raises(TypeError, match="is not a kind of value"):
        read(float, 1.5)


def test_a_term_has_a_code_and_a_word_in_each_language() -> None:
    assert (Holder.SHOP.value, Holder.SHOP.zh, Holder.SHOP.en) == ("shop", "商户", "a shop")
    assert isinstance(Holder.SHOP, Term)
    assert read(Holder, "shop") is Holder.SHOP


def test_a_class_of_facts_keeps_the_contradictions_of_its_base() -> None:
    def at_night(case: Any) -> Problem | None:
        return case.problem("lit", "夜里才点灯 / it is lit at night") if case.lit and not case.night else None

    @dataclass(frozen=True)
    class Lit(Lantern):
        lit: bool = fact("已点亮", "lit", "art_1__para_1")
        night: bool = fact("夜间", "at night", "art_1__para_1")

        contradictions = (at_night,)

    with pytest.raises(Rejected) as rejected:
        Lit.read({"bought": "2030-10", "registered": "2030-09-01", "lit": True, "night": False})
    assert [problem.field for problem in rejected.value.problems] == ["registered", "lit"]
