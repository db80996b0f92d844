"""Lists whose number the plan prints, against what they name. Each chapter's lists stand in its module, as ``LISTS``."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.lists import Counted
from policy.rules.integration_plan.statements import CHAPTERS

# A chapter that prints no number of a list has no LISTS.
_BY_MODULE: dict[str, tuple[Counted, ...]] = {module.__name__: getattr(module, "LISTS", ()) for module in CHAPTERS}
LISTS: tuple[Counted, ...] = tuple(counted for lists in _BY_MODULE.values() for counted in lists)


class NumberedList(Term):
    """The lists by the names that their chapters give them."""

    _ignore_ = "counted"
    for counted in LISTS:
        vars()[counted.code.upper()] = counted.code, counted.zh, counted.en


LIST = dict(zip(NumberedList, LISTS, strict=True))
REGULATION.quoted.extend(
    quoted for module, lists in _BY_MODULE.items() for counted in lists for quoted in counted.quoted(module)
)


class Tally(Term):
    """How what is named stands to the number."""

    COMPLETE = "complete", "全部列举", "names all of them"
    OPEN = "open", "只列举一部分", "names some of them and leaves the others open"
    UNNAMED = "unnamed", "没有列举", "names none of them"
    DIFFERS = "differs", "与数目不符", "names another number of them"


@dataclass(frozen=True)
class ListAsked(Facts):
    """A list of the plan."""

    numbered_list: NumberedList = fact("列举", "list", "chp_1__sec_1__para_5")


@dataclass(frozen=True)
class ListCounted(Outcome):
    number: int = result("印出的数目", "number as printed")
    named: int = result("写出名称的项数", "number of items named")
    tally: Tally = result("核对结果", "result of the count")


@REGULATION.decision(
    "列举的项数与印出的数目相符吗？",
    "Does the list name as many items as the printed number says?",
    ListCounted,
    cites=tuple(dict.fromkeys(place for counted in LISTS for place in counted.places)),
)
def count_checked(case: ListAsked, law: Law) -> Answer:
    """The number that the text prints, and how many items it names. Where 等 follows fewer items than the number says, the list
    stays open: what is not named is not guessed."""
    counted = LIST[case.numbered_list]
    named = len(counted.items)
    return determined(ListCounted(counted.number, named, tally(counted, named)), *counted.places)


def tally(counted: Counted, named: int) -> Tally:
    if named == 0:
        return Tally.UNNAMED
    if named == counted.number:
        return Tally.COMPLETE
    return Tally.OPEN if counted.more and named < counted.number else Tally.DIFFERS
