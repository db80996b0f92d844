"""What an edit of a rule is: a node of a function's tree put in the place of another, and what that breaks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from policy.corpus.registers import Words
from policy.law.terms import Term
from policy.mutation.words import Scope, both


class Kind(Term):
    """What is broken."""

    COMPARISON = "comparison", "比较的松紧", "a comparison made strict or loose"
    THRESHOLD = "threshold", "数字差一个单位", "a number one unit up or down"
    EXCEPTION = "exception", "删去例外", "an exception dropped"
    CONDITION = "condition", "条件删去或者取反", "a condition dropped or negated"
    OUTCOME = "outcome", "结论互换", "an outcome exchanged"
    CITATION = "citation", "依据互换", "a citation exchanged or dropped"
    BOUNDARY = "boundary", "起止月、日移动", "a first or last month or day moved"
    DAYS = "days", "期间的计算方法", "how a period is counted"
    RATE = "rate", "标准互换", "a rate exchanged"
    FACT = "fact", "误用另一事实", "another fact taken"
    ROUNDING = "rounding", "进位", "rounding turned"
    FORMULA = "formula", "算式缺一项", "a part of a sum, product or cap left out"
    EFFECTIVE = "effective", "施行日期差一日", "an effective date a day off"
    MEMBER = "member", "列举缺一项", "one of a list left out"


@dataclass(frozen=True)
class Function:
    """A function of the rules: its tree, what its names mean, the slot of each node, and provisions it may cite beside those
    that it names. The tree is whole again after every use."""

    node: ast.FunctionDef
    scope: Scope
    slots: dict[ast.AST, Slot]
    cites: tuple[str, ...]

    def walk(self) -> Iterator[ast.AST]:
        """Every node of the body, statements before what is in them, in the order of the text."""
        return iter(self.slots)

    def parent(self, node: ast.AST) -> ast.AST:
        return self.slots[node].parent

    def returns(self) -> list[ast.Return]:
        return [node for node in self.walk() if isinstance(node, ast.Return)]


@dataclass(frozen=True)
class Slot:
    """Where a node hangs: in a field of its parent, at an index where that is a list."""

    parent: ast.AST
    field: str
    index: int | None

    def put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


@dataclass(frozen=True)
class Edit:
    """One node put in the place of another; ``change`` says in words what became what, ``imports`` what the new one needs."""

    kind: Kind
    old: ast.AST
    new: ast.AST
    change: Words
    imports: str = ""


def slots(function: ast.FunctionDef) -> dict[ast.AST, Slot]:
    """The slot of every node of a function's body, its docstring left aside."""
    found: dict[ast.AST, Slot] = {}

    def enter(parent: ast.AST, field: str, index: int | None, node: ast.AST) -> None:
        found[node] = Slot(parent, field, index)
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                for place, entry in enumerate(value):
                    if isinstance(entry, ast.AST):
                        enter(node, name, place, entry)
            elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context | ast.operator | ast.boolop):
                enter(node, name, None, value)

    start = 1 if ast.get_docstring(function, clean=False) is not None else 0
    for index, statement in enumerate(function.body[start:], start):
        enter(function, "body", index, statement)
    return found


def became(old: Words, new: Words) -> Words:
    return both("“{0}”改为“{1}”", "“{0}” became “{1}”", old, new)


def left_out(what: Words, whole: Words) -> Words:
    return both("“{1}”中删去“{0}”", "“{0}” were left out of “{1}”", what, whole)
