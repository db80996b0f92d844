"""The ways in which a rule is broken, in the terms of law: each looks through one function and proposes edits."""

from __future__ import annotations

import ast
import copy
import typing
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from policy.corpus.registers import Words
from policy.law.facts import Facts, Outcome, fields_of
from policy.law.months import Month
from policy.law.parameters import Parameter
from policy.law.terms import Term
from policy.law.values import Fen
from policy.mutation.edits import Edit, Function, Kind, became, left_out
from policy.mutation.words import Scope, both, say, unit_of


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _exchange(function: Function, kind: Kind, old: ast.AST, text: str, imports: str = "") -> Edit:
    """An edit of an expression whose words tell it best themselves."""
    new = _expression(text)
    return Edit(kind, old, new, became(say(old, function.scope), say(new, function.scope)), imports)


_STRICT_OR_LOOSE: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE,),
    ast.LtE: (ast.Lt,),
    ast.Gt: (ast.GtE,),
    ast.GtE: (ast.Gt,),
    ast.Eq: (ast.GtE, ast.LtE),
}
_NEGATED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ORDERED = (int, Fen, date, Month, date | None, Month | None, int | None)


def comparisons(function: Function) -> Iterator[Edit]:
    """以上 for 超过, 不满 for 以下; 恰为 for 至少 and 至多."""
    for node in function.walk():
        if not isinstance(node, ast.Compare):
            continue
        for index, operator in enumerate(node.ops):
            if isinstance(operator, ast.Eq) and function.scope.kind(node.comparators[index]) not in _ORDERED:
                continue
            for other in _STRICT_OR_LOOSE.get(type(operator), ()):
                new = copy.copy(node)
                new.ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
                change = became(say(node, function.scope), say(new, function.scope))
                yield Edit(Kind.COMPARISON, node, new, change)


def conditions(function: Function) -> Iterator[Edit]:
    """A condition turned round, not asked for, or left out of several."""
    scope = function.scope
    for node in function.walk():
        if isinstance(node, ast.expr) and _is_condition(function, node):
            negated = _negated(node)
            yield Edit(Kind.CONDITION, node, negated, became(say(node, scope), say(negated, scope)))
        if isinstance(node, ast.Compare) and (term := scope.term(node.comparators[0])):
            other = _next_member(node.comparators[0], term)
            if other and len(type(term)) > 2:
                exchanged = ast.Compare(node.left, node.ops, [other])
                yield Edit(Kind.CONDITION, node, exchanged, became(say(node, scope), say(exchanged, scope)))
        if isinstance(node, ast.BoolOp):
            for index, value in enumerate(node.values):
                rest = [*node.values[:index], *node.values[index + 1 :]]
                new = ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0]
                yield Edit(Kind.CONDITION, node, new, left_out(say(value, scope), say(node, scope)))
        if isinstance(node, ast.If | ast.IfExp):
            always = both(
                "不问是否“{0}”，一律按“是”处理", "“{0}” were taken as given in every case", say(node.test, scope)
            )
            yield Edit(Kind.CONDITION, node.test, ast.Constant(True), always)


def _is_condition(function: Function, node: ast.expr) -> bool:
    """Whether an expression is true or false, and not made up of others that are."""
    if isinstance(node, ast.BoolOp | ast.Constant) or _is_not(node):
        return False
    if isinstance(getattr(node, "ctx", None), ast.Store):
        return False
    slot = function.slots[node]
    asked = slot.field in ("test", "ifs") or isinstance(slot.parent, ast.BoolOp) or _is_not(slot.parent)
    return asked or isinstance(node, ast.Compare) or function.scope.kind(node) is bool


def _is_not(node: ast.AST) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def _negated(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return ast.Compare(node.left, [_NEGATED[type(node.ops[0])]()], node.comparators)
    return ast.UnaryOp(ast.Not(), node)


def exceptions(function: Function) -> Iterator[Edit]:
    """A sentence that begins with 若 or 除…外 struck out."""
    scope = function.scope
    for node in function.walk():
        if isinstance(node, ast.If):
            rest = ast.If(ast.Constant(False), node.body, node.orelse) if node.orelse else ast.Pass()
            first = node.body[0]
            outcome = say(first, scope) if isinstance(first, ast.Return) else Words(*[f"`{ast.unparse(first)}`"] * 2)
            change = both(
                "删去“{0}的，{1}”", "the rule “where {0}: {1}” were struck out", say(node.test, scope), outcome
            )
            yield Edit(Kind.EXCEPTION, node, rest, change)


def outcomes(function: Function) -> Iterator[Edit]:
    """A branch decides as its neighbour does; or one part of what it decides is another."""
    yield from _swapped_branches(function)
    for node in function.walk():
        if isinstance(node, ast.Call):
            yield from _other_parts(function, node)
        if (term := function.scope.term(node)) and isinstance(
            function.parent(node), ast.Call | ast.Return | ast.Assign | ast.IfExp
        ):
            yield from _other_term(function, node, term)


def _swapped_branches(function: Function) -> Iterator[Edit]:
    returns = function.returns()
    for index, here in enumerate(returns):
        nearest = [*returns[index + 1 :], *reversed(returns[:index])]
        old = _outcome(here)
        for there in nearest:
            new = _outcome(there)
            if _said(new) != _said(old) and not _bound_after(function, here, new):
                change = became(say(old, function.scope), say(new, function.scope))
                yield Edit(Kind.OUTCOME, old or here, new or ast.Constant(None), _where(function, here, change))
                break


def _outcome(node: ast.Return) -> ast.expr | None:
    """What a branch decides, apart from why."""
    value = node.value
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "determined":
        return value.args[0]
    return value


def _said(node: ast.expr | None) -> str:
    return ast.unparse(node) if node else "None"


def _bound_after(function: Function, here: ast.Return, other: ast.expr | None) -> bool:
    """Whether an expression needs a name that is not yet known at a return."""
    needed = {node.id for node in ast.walk(other) if isinstance(node, ast.Name)} if other else set()
    bound = (node for node in function.walk() if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return any(node.id in needed and node.lineno >= here.lineno for node in bound)


def _where(function: Function, node: ast.AST, change: Words) -> Words:
    """A change with the branch in which it is made, if the function has several."""
    parent = function.parent(node)
    if isinstance(parent, ast.If) and node in parent.body:
        return both("{0}的，{1}", "where {0}, {1}", say(parent.test, function.scope), change)
    if len(function.returns()) > 1:
        return both("其余情形，{0}", "in all other cases, {0}", change)
    return change


def _other_parts(function: Function, call: ast.Call) -> Iterator[Edit]:
    """Yes for no, and one more of anything that can be counted, in an outcome."""
    made = function.scope.value(call.func)
    if not (isinstance(made, type) and issubclass(made, Outcome)):
        return
    for field, value in zip(fields_of(made), call.args, strict=False):
        named = Words(field.zh, field.en)
        if isinstance(value, ast.Constant) and isinstance(value.value, bool):
            change = became(say(value, function.scope), say(ast.Constant(not value.value), function.scope))
            told = _where_returned(function, value, both("“{0}”由{1}", "“{0}” — {1}", named, change))
            yield Edit(Kind.OUTCOME, value, ast.Constant(not value.value), told)
        elif one := _ONE.get(field.kind):
            if isinstance(value, ast.Constant) and value.value is None:
                continue
            template, imports, more = one
            told = _where_returned(function, value, both("“{0}”{1}", "“{0}” were {1}", named, more))
            yield Edit(Kind.OUTCOME, value, _expression(template.format(ast.unparse(value))), told, imports)


_TIMEDELTA = "from datetime import timedelta"
_MORE = ("({0}) + 1", "", Words("多1", "one more"))
_LATER = ("({0}) + 1", "", Words("晚一个月", "a month later"))
_NEXT_DAY = ("({0}) + timedelta(days=1)", _TIMEDELTA, Words("晚一日", "a day later"))
_ONE: dict[Any, tuple[str, str, Words]] = {
    int: _MORE,
    int | None: _MORE,
    Fen: _MORE,
    Fen | None: _MORE,
    Month: _LATER,
    Month | None: _LATER,
    date: _NEXT_DAY,
    date | None: _NEXT_DAY,
}


def _where_returned(function: Function, node: ast.AST, change: Words) -> Words:
    while not isinstance(node, ast.stmt):
        node = function.parent(node)
    return _where(function, node, change) if isinstance(node, ast.Return) else change


def _other_term(function: Function, node: ast.AST, term: Term) -> Iterator[Edit]:
    if new := _next_member(node, term):
        change = became(say(node, function.scope), say(new, function.scope))
        yield Edit(Kind.OUTCOME, node, new, _where_returned(function, node, change))


def _next_member(node: ast.AST, term: Term) -> ast.expr | None:
    """``Body.DISTRICT`` for ``Body.CITY``; None where a list has one member or the term stands under a name of its own."""
    members = list(type(term).__members__)
    if len(members) == 1 or not isinstance(node, ast.Attribute):
        return None
    return ast.Attribute(node.value, members[(members.index(term.name) + 1) % len(members)], ast.Load())


def citations(function: Function) -> Iterator[Edit]:
    """The provisions of a neighbouring branch, one of several left out, or another that the decision may cite."""
    scope = function.scope
    citing = [node for node in function.walk() if isinstance(node, ast.Call | ast.Tuple) and _cited(node, scope)]
    for index, node in enumerate(citing):
        own = _cited(node, scope)
        for dropped in own if len(own) > 1 else ():
            change = both("依据中删去{0}", "{0} were no longer cited", say(dropped, scope))
            yield Edit(Kind.CITATION, node, _recited(node, own, [c for c in own if c is not dropped]), change)
        others = [_cited(other, scope) for other in [*citing[index + 1 :], *reversed(citing[:index])]]
        written = [[ast.Constant(id)] for id in function.cites]
        told = _ids(own, scope)
        choices: list[Sequence[ast.expr]] = [*others, *written]
        nearest = next((other for other in choices if not _ids(other, scope) & told), None)
        if nearest:
            old, new = ast.Tuple(list(own), ast.Load()), ast.Tuple(list(nearest), ast.Load())
            change = both("依据由{0}", "the basis — {0}", became(say(old, scope), say(new, scope)))
            yield Edit(Kind.CITATION, node, _recited(node, own, nearest), _where_returned(function, node, change))


def _cited(node: ast.AST, scope: Scope) -> list[ast.expr]:
    """The citations among the arguments of a call or the members of a tuple that consists of them."""
    parts = node.args if isinstance(node, ast.Call) else node.elts if isinstance(node, ast.Tuple) else []
    found = [part for part in parts if scope.citation(part)]
    return found if isinstance(node, ast.Call) or len(found) == len(parts) else []


def _ids(citations: Sequence[ast.expr], scope: Scope) -> set[str | None]:
    return {scope.citation(node) for node in citations}


def _recited(node: ast.Call | ast.Tuple, old: Sequence[ast.expr], new: Sequence[ast.expr]) -> ast.expr:
    """The same call or tuple, other citations in the place of its own."""
    parts = node.args if isinstance(node, ast.Call) else node.elts
    first = parts.index(old[0])
    kept = [part for part in parts if part not in old]
    changed = [*kept[:first], *new, *kept[first:]]
    return ast.Call(node.func, changed, node.keywords) if isinstance(node, ast.Call) else ast.Tuple(changed, ast.Load())


def boundaries(function: Function) -> Iterator[Edit]:
    """当月 for 次月, the first day for the last, a day or month sooner or later."""
    for node in function.walk():
        text = ast.unparse(node) if isinstance(node, ast.expr) else ""
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub) and _is_one(node.right):
            symbol = "+" if isinstance(node.op, ast.Add) else "-"
            yield _exchange(function, Kind.BOUNDARY, node, ast.unparse(node.left))
            yield _exchange(function, Kind.BOUNDARY, node, f"{ast.unparse(node.left)} {symbol} 2")
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("next_month", "Month.of"):
            yield _exchange(function, Kind.BOUNDARY, node, f"{text} + 1")
            yield _exchange(function, Kind.BOUNDARY, node, f"{text} - 1")
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "timedelta":
            for step in (" + 1", " - 1"):
                days = "".join(f"{ast.unparse(keyword.value)}{step}" for keyword in node.keywords)
                yield _exchange(function, Kind.BOUNDARY, node, f"timedelta(days={days})")
        elif isinstance(node, ast.Attribute) and function.scope.is_edge(node):
            other = "last_day" if node.attr == "first_day" else "first_day"
            yield _exchange(function, Kind.BOUNDARY, node, f"{ast.unparse(node.value)}.{other}")


def _is_one(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == 1 and node.value is not True


_CALENDAR = "from policy.law.calendar import "
_COUNTED_OTHERWISE = {
    "working_day": ("last_day_of_days({0}, {1})", _CALENDAR + "last_day_of_days"),
    "last_day_of_days": ("working_day({0}, {1})", _CALENDAR + "working_day"),
    "add_months": ("last_day_of_days({0}, 30 * ({1}))", _CALENDAR + "last_day_of_days"),
    "add_years": ("last_day_of_days({0}, 365 * ({1}))", _CALENDAR + "last_day_of_days"),
    "working_days_between": ("({1} - {0}).days", ""),
}


def periods(function: Function) -> Iterator[Edit]:
    """日 for 工作日, 30日 for 一个月, 365日 for 一年."""
    for node in function.walk():
        if isinstance(node, ast.Call) and (other := _COUNTED_OTHERWISE.get(ast.unparse(node.func))):
            template, imports = other
            yield _exchange(function, Kind.DAYS, node, template.format(*map(ast.unparse, node.args)), imports)


def rates(function: Function) -> Iterator[Edit]:
    """The number of the next row: one of the same unit for another."""
    scope = function.scope
    for node in function.walk():
        if number := scope.number(node):
            alike = [other for other in scope.numbers.values() if _measure(other) == _measure(number)]
            after = [*alike[alike.index(number) + 1 :], *reversed(alike[: alike.index(number)])]
            other = next((found for found in after if found.value != number.value), None)
            if other and _measure(number):
                yield _exchange(function, Kind.RATE, node, f"law.{other.name}")


def facts(function: Function) -> Iterator[Edit]:
    """Another fact of the same kind: a period that runs from the wrong day, an amount that is not the one asked about."""
    scope = function.scope
    case = scope.types.get("case")
    own = fields_of(case) if isinstance(case, type) and issubclass(case, Facts) else ()
    for node in function.walk():
        if (field := scope.fact(node)) and field in own and field.kind in _ORDERED:
            alike = [other for other in own if _required(other.kind) == _required(field.kind)]
            other = alike[(alike.index(field) + 1) % len(alike)]
            yield _exchange(function, Kind.FACT, node, f"case.{other.name}")


def _required(kind: Any) -> Any:
    """The kind of a value where there is one: date of ``date | None``."""
    return next((part for part in typing.get_args(kind) if part is not type(None)), kind)


def _measure(number: Parameter) -> Any:
    """What a number counts: its unit, or its type where that says it."""
    return number.unit or unit_of(number) or (number.kind if number.kind in (date, Month) else None)


def roundings(function: Function) -> Iterator[Edit]:
    """四舍五入 for 舍去 and 进一, and the half fen the other way."""
    for node in function.walk():
        if not (isinstance(node, ast.BinOp) and _is_division(node)):
            continue
        divisor = ast.unparse(node.right)
        whole, half = _rounded(node.left)
        above = f"-(-({ast.unparse(whole)}) // ({divisor}))"
        ways = [(above, Words("进一", "rounded up"))]
        if half:
            ways.append((f"({ast.unparse(whole)}) // ({divisor})", Words("舍去", "rounded down")))
            ways.append(
                (f"({ast.unparse(whole)} + {half - 1}) // ({divisor})", Words("恰半时舍去", "a half rounded down"))
            )
        now = Words("四舍五入", "rounded half up") if half else Words("舍去", "rounded down")
        for text, then in ways:
            told = both("“{0}”由{1}", "the rounding of “{0}” — {1}", say(whole, function.scope), became(now, then))
            yield Edit(Kind.ROUNDING, node, _expression(text), told)


def _rounded(node: ast.expr) -> tuple[ast.expr, int]:
    """What is divided, and what is added to it first in order to round: ``x * p + 50`` is x * p and 50."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and isinstance(node.right, ast.Constant):
        added = node.right.value
        assert isinstance(added, int), f"{ast.unparse(node)}: there are no other numbers in the law"
        return node.left, added
    return node, 0


def formulas(function: Function) -> Iterator[Edit]:
    """Per household for per person: a factor, a part of a sum, a cap or a floor is left out."""
    for node in function.walk():
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Add | ast.Sub):
            if _is_one(node.right) or _is_division(function.parent(node)):
                continue
            kept = (node.left, node.right) if not isinstance(node.op, ast.Sub) else (node.left,)
            for part in kept:
                yield _only(function, node, part)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("min", "max") and len(node.args) == 2:
            for part in node.args:
                yield _only(function, node, part)


def _only(function: Function, whole: ast.expr, part: ast.expr) -> Edit:
    return Edit(Kind.FORMULA, whole, part, became(say(whole, function.scope), say(part, function.scope)))


def _is_division(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv)


def members(function: Function) -> Iterator[Edit]:
    """One of those that are listed is left out."""
    scope = function.scope
    for node in function.walk():
        if isinstance(node, ast.Tuple | ast.List | ast.Set) and len(node.elts) > 1 and all(map(scope.term, node.elts)):
            for index, entry in enumerate(node.elts):
                rest = [*node.elts[:index], *node.elts[index + 1 :]]
                new = ast.Set(rest) if isinstance(node, ast.Set) else type(node)(rest, ast.Load())
                yield Edit(Kind.MEMBER, node, new, left_out(say(entry, scope), say(node, scope)))


OPERATORS: tuple[Callable[[Function], Iterator[Edit]], ...] = (
    comparisons,
    exceptions,
    conditions,
    outcomes,
    citations,
    boundaries,
    periods,
    rates,
    facts,
    roundings,
    formulas,
    members,
)
