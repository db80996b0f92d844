"""Values inside sentences: what is said in one language is read back, and means the same in the other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policy.law.months import Month
from policy.suite.sentences import SentenceError, Sentences
from policy.suite.slots import LANGUAGES, SLOTS
from tests.suite.lanterns.rules import REGULATION, Holder
from tests.suite.lanterns.sentences import sentences

SAID = sentences(REGULATION.decisions)
days = st.dates(date(1000, 1, 1), date(9999, 12, 31))
numbers = st.integers(1, 999)
ids = st.builds(
    lambda levels: "__".join(
        f"{word}_{n}" for word, n in zip(("art", "para", "point", "indent"), levels, strict=False)
    ),
    st.lists(numbers, min_size=1, max_size=4),
)


def said_and_heard(slot: str, value: Any) -> None:
    """Each language reads back what it says, and the whole of it matches the slot's pattern."""
    for language in LANGUAGES:
        words = SAID.say_value(slot, value, language)
        assert SAID.read_value(slot, words, language) == value, words


@given(days)
@example(date(2024, 2, 29))
@example(date(2000, 2, 29))
@example(date(2030, 12, 31))
def test_a_day_is_read_back(day: date) -> None:
    said_and_heard("date", day)


@given(days.map(Month.of))
def test_a_month_is_read_back(month: Month) -> None:
    said_and_heard("month", month)


@given(st.integers(0, 10**15))
@example(5)
@example(10)
@example(100)
@example(123450)
def test_money_is_read_back_to_the_fen(fen: int) -> None:
    said_and_heard("yuan", fen)


@given(st.integers(-(10**9), 10**9))
def test_a_whole_number_is_read_back(number: int) -> None:
    said_and_heard("int", number)


@given(st.lists(ids, min_size=1, max_size=4).map(tuple))
@settings(max_examples=60)
def test_citations_are_read_back(cited: tuple[str, ...]) -> None:
    said_and_heard("citations", cited)


@pytest.mark.parametrize("value", [True, False])
def test_yes_and_no_are_read_back(value: bool) -> None:
    said_and_heard("bool", value)


@pytest.mark.parametrize("holder", Holder.__members__.values())
def test_a_word_of_a_list_is_read_back(holder: Holder) -> None:
    said_and_heard("Holder", holder)


def test_the_name_of_a_fact_is_read_back() -> None:
    said_and_heard("fact", ("registered",))
    said_and_heard("delegation", ("G12",))


@pytest.mark.parametrize(
    ("slot", "zh", "en", "value"),
    [
        ("date", "2024年2月29日", "29 February 2024", date(2024, 2, 29)),
        ("month", "2023年10月", "October 2023", Month(2023, 10)),
        ("yuan", "1,234.50", "1,234.50", 123450),
        ("yuan", "0.05", "0.05", 5),
        ("hundredths", "23.87", "23.87", 2387),
        ("int", "-3", "-3", -3),
        ("citations", "第十条第四款第三项", "Article 10(4) item 3", ("art_10__para_4__point_3",)),
        (
            "citations",
            "第六条第一款第三项第二目和第二十六条",
            "Article 6(1) item 3 sub-item 2 and Article 26",
            ("art_6__para_1__point_3__indent_2", "art_26"),
        ),
    ],
)
def test_values_are_said_as_the_law_says_them(slot: str, zh: str, en: str, value: Any) -> None:
    assert SAID.say_value(slot, value, "zh") == zh
    assert SAID.say_value(slot, value, "en") == en
    assert SAID.read_value(slot, zh, "zh") == SAID.read_value(slot, en, "en") == value


@pytest.mark.parametrize(
    ("slot", "text"),
    [
        ("date", "2023年2月29日"),
        ("date", "2023-02-28"),
        ("month", "2023年13月"),
        ("month", "10月"),
        ("yuan", "1,23"),
        ("yuan", "1.5"),
        ("yuan", "-1"),
        ("int", "三"),
        ("int", "1.0"),
        ("citations", "第12条"),
        ("citations", "前款"),
        ("Holder", "路人"),
        ("fact", "颜色"),
        ("delegation", "G"),
    ],
)
def test_a_cell_of_another_form_is_refused(slot: str, text: str) -> None:
    with pytest.raises(SentenceError) as refused:
        SAID.read_value(slot, text, "zh")
    assert text in str(refused.value)


def test_every_common_slot_is_tested_here() -> None:
    assert set(SLOTS) == {"int", "yuan", "hundredths", "bool", "month", "date", "citations", "delegation"}


def test_a_sentence_is_heard_in_both_languages() -> None:
    zh = SAID.match("given", "2030年10月购得光度为10烛的灯笼", "zh")
    english = SAID.say(zh, "en")
    assert english == "a lantern of 10 candles was bought in October 2030"
    assert SAID.match("given", english, "en") == zh
    assert zh.meaning == {"bought": Month(2030, 10), "candles": 10}
    assert SAID.match("given", "声明只在节庆期间悬挂", "zh").meaning == {"festival": True}


def test_a_placeholder_stands_for_a_value_only_in_an_outline() -> None:
    step = "<月>购得光度为<数>烛的灯笼"
    spoken = SAID.match("given", step, "zh", outline=True)
    assert spoken.values == {"bought": "<月>", "candles": "<数>"}
    assert SAID.say(spoken, "en") == "a lantern of <数> candles was bought in <月>"
    with pytest.raises(SentenceError, match="没有这句话"):
        SAID.match("given", step, "zh")


def test_sentences_are_cut_at_their_values() -> None:
    spoken = SAID.match("given", "登记费标准为20元", "zh")
    assert list(SAID.pieces(spoken, "zh")) == [("登记费标准为", ""), ("20", "standard"), ("元", "")]


def test_the_sentences_of_several_modules_are_one_set() -> None:
    other = Sentences()
    other.given("灯笼光度为{candles:int}烛", "so many candles: {candles:int}")
    with pytest.raises(ValueError, match="is said twice"):
        Sentences.merged((SAID, other))
    assert len(list(Sentences.merged((SAID, Sentences())))) == len(list(SAID))
