"""What a piece of a rule says, in both languages: facts, numbers, terms and provisions by their own names."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import FunctionType
from typing import Any, TypeGuard

from policy.corpus.registers import Words
from policy.law.facts import Field, Outcome, fields_of
from policy.law.months import Month
from policy.law.parameters import Parameter, Reading
from policy.law.provision import ProvisionId
from policy.law.terms import Term
from policy.law.values import Fen

_LONGEST = 80
"""A local name or a helper is told by what it stands for, unless that takes more characters than this."""

_UNIT = re.compile(r"（([^（）]*)）$")
_CALCULATED = {"bool": bool, "int": int, "Fen": Fen, "date": date, "Month": Month}


@dataclass(frozen=True)
class Scope:
    """What the names in a function mean: ``names`` are its module's, ``types`` those of its arguments, ``locals`` what each is
    assigned once, ``helpers`` the expression of each function that consists of one."""

    names: Mapping[str, Any]
    facts: Mapping[str, Field]
    numbers: Mapping[str, Parameter]
    readings: Mapping[str, Reading]
    ids: frozenset[str]
    types: Mapping[str, Any]
    locals: Mapping[str, ast.expr]
    helpers: Mapping[FunctionType, ast.expr]

    def value(self, node: ast.AST) -> Any:
        """What a name of the module, or a member of one, stands for; None for anything else."""
        if isinstance(node, ast.Name) and node.id not in self.locals:
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            owner = self.value(node.value)
            return getattr(owner, node.attr, None) if isinstance(owner, type) else None
        return None

    def term(self, node: ast.AST) -> Term | None:
        found = self.value(node)
        return found if isinstance(found, Term) else None

    def fact(self, node: ast.AST) -> Field | None:
        """The fact that is read; a rule calls its facts ``case``, their own methods say ``self``."""
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("case", "self"):
            return self.facts.get(node.attr)
        return None

    def number(self, node: ast.AST) -> Parameter | None:
        """The number of the law that is read."""
        return self.numbers.get(node.attr) if _of_law(node) else None

    def is_edge(self, node: ast.Attribute) -> bool:
        """Whether this is the first or last day of a month."""
        return node.attr in ("first_day", "last_day") and self.kind(node.value) is Month

    def citation(self, node: ast.AST) -> str | None:
        """The id of the provision that a string names, written out or under a name."""
        found = node.value if isinstance(node, ast.Constant) else self.value(node)
        return found if isinstance(found, str) and found in self.ids else None

    def kind(self, node: ast.AST) -> Any:
        """The type of a value where it can be told: of facts, numbers of the law, and what the calendar finds; else None."""
        if isinstance(node, ast.Attribute):
            if self.is_edge(node):
                return date
            named = self.fact(node) or self.number(node)
            return named.kind if named else None
        if isinstance(node, ast.Name):
            if node.id in self.locals:
                return self.kind(self.locals[node.id])
            found = self.names.get(node.id)
            return self.types.get(node.id) or (type(found) if isinstance(found, date | Month) else None)
        if isinstance(node, ast.Constant):
            return type(node.value)
        if isinstance(node, ast.BinOp):
            return self.kind(node.left)
        if isinstance(node, ast.Call):
            return self._kind_of_call(node)
        return None

    def _kind_of_call(self, call: ast.Call) -> Any:
        name = ast.unparse(call.func)
        if name in ("min", "max", "Fen"):
            return self.kind(call.args[0])
        if name == "Month.of":
            return Month
        stated = getattr(self.names.get(name), "__annotations__", {})
        return _CALCULATED.get(stated.get("return", ""))


def _of_law(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "law"


def both(zh: str, en: str, *parts: Words) -> Words:
    """Two templates filled with the same parts, each in its language."""
    return Words(zh.format(*(part.zh for part in parts)), en.format(*(part.en for part in parts)))


def say(node: ast.AST | None, scope: Scope) -> Words:
    """A piece of a rule in words; what has no words of its own stands as it is written."""
    if node is None:
        return Words("无", "nothing")
    tell = _TELLERS.get(type(node))
    return tell(node, scope) if tell else _code(node)


def say_value(value: Any, ids: frozenset[str]) -> Words:
    """A value in words."""
    if value is None:
        return Words("无", "nothing")
    if isinstance(value, bool):
        return Words("是", "yes") if value else Words("否", "no")
    if isinstance(value, Term):
        return Words(value.zh, value.en)
    if isinstance(value, Outcome):
        return _parts([(field, say_value(getattr(value, field.name), ids)) for field in fields_of(type(value))])
    if isinstance(value, str) and value in ids:
        found = ProvisionId.parse(value)
        return Words(found.chinese(ids), found.english(ids))
    if isinstance(value, tuple):
        return _listed([say_value(entry, ids) for entry in value])
    return Words(str(value), str(value))


def say_number(number: Parameter, value: Any) -> Words:
    """A number of the law under its name, with its unit: 须登记的光度10烛."""
    unit, shown = unit_of(number), say_value(value, frozenset())
    named = number.zh.removesuffix(f"（{unit}）")
    if isinstance(value, tuple):
        return Words(f"{named}{value[0]}月{value[1]}日", f"{number.en} ({value[0]}-{value[1]})")
    return Words(f"{named}{shown.zh}{unit}", f"{number.en} ({shown.en})")


def unit_of(number: Parameter) -> str:
    """The unit that closes the name of a number; "" where it has none."""
    unit = _UNIT.search(number.zh)
    return unit[1] if unit else ""


def _code(node: ast.AST) -> Words:
    text = ast.unparse(node)
    return Words(f"`{text}`", f"`{text}`")


def _listed(parts: list[Words]) -> Words:
    return Words("、".join(part.zh for part in parts), ", ".join(part.en for part in parts))


def _parts(fields: list[tuple[Field, Words]]) -> Words:
    return Words(
        "，".join(f"{field.zh}：{value.zh}" for field, value in fields),
        ", ".join(f"{field.en}: {value.en}" for field, value in fields),
    )


def _short(node: ast.expr, scope: Scope, written: ast.AST) -> Words:
    """What a name stands for, or the name itself where that would be long."""
    said = say(node, scope)
    return said if len(said.zh) <= _LONGEST else _code(written)


def _attribute(node: ast.Attribute, scope: Scope) -> Words:
    value = scope.value(node)
    if isinstance(value, Term):
        return say_value(value, scope.ids)
    if field := scope.fact(node):
        return Words(field.zh, field.en)
    if number := scope.number(node):
        return say_number(number, number.value)
    if _of_law(node) and node.attr in scope.readings:
        reading = scope.readings[node.attr]
        return Words(f"口径{reading.id}", f"reading {reading.id}")
    if scope.is_edge(node):
        whole = say(node.value, scope)
        return (
            both("{0}的首日", "the first day of {0}", whole)
            if node.attr == "first_day"
            else both("{0}的末日", "the last day of {0}", whole)
        )
    return _code(node)


def _name(node: ast.Name, scope: Scope) -> Words:
    if node.id in scope.locals:
        # A name may be told by what it is assigned, and that by other names, but never by itself.
        rest = {name: value for name, value in scope.locals.items() if name != node.id}
        return _short(scope.locals[node.id], replace(scope, locals=rest), node)
    value = scope.value(node)
    return say_value(value, scope.ids) if isinstance(value, date | Month | Outcome | str | tuple) else _code(node)


def _constant(node: ast.Constant, scope: Scope) -> Words:
    return say_value(node.value, scope.ids)


_NUMBERS = {
    ast.Lt: ("{0}少于{1}", "{0} is less than {1}"),
    ast.LtE: ("{0}不超过{1}", "{0} is at most {1}"),
    ast.Gt: ("{0}超过{1}", "{0} is more than {1}"),
    ast.GtE: ("{0}不少于{1}", "{0} is at least {1}"),
    ast.Eq: ("{0}恰为{1}", "{0} is exactly {1}"),
    ast.NotEq: ("{0}不是{1}", "{0} is not {1}"),
    ast.Is: ("{0}为{1}", "{0} is {1}"),
    ast.IsNot: ("{0}不为{1}", "{0} is not {1}"),
    ast.In: ("{0}属于{1}之一", "{0} is one of {1}"),
    ast.NotIn: ("{0}不属于{1}之一", "{0} is none of {1}"),
}
_DATES = _NUMBERS | {
    ast.Lt: ("{0}早于{1}", "{0} is before {1}"),
    ast.LtE: ("{0}不晚于{1}", "{0} is no later than {1}"),
    ast.Gt: ("{0}晚于{1}", "{0} is after {1}"),
    ast.GtE: ("{0}不早于{1}", "{0} is no earlier than {1}"),
}


def _compare(node: ast.Compare, scope: Scope) -> Words:
    operands = [node.left, *node.comparators]
    links = []
    for left, operator, right in zip(operands, node.ops, operands[1:], strict=False):
        dated = {date, Month, date | None, Month | None} & {scope.kind(left), scope.kind(right)}
        forms = (_DATES if dated else _NUMBERS)[type(operator)]
        links.append(both(*forms, say(left, scope), say(right, scope)))
    return Words("并且".join(link.zh for link in links), " and ".join(link.en for link in links))


def _boolean(node: ast.BoolOp, scope: Scope) -> Words:
    joiner = Words("，并且", " and ") if isinstance(node.op, ast.And) else Words("，或者", " or ")
    said = [
        both("（{0}）", "({0})", say(value, scope)) if isinstance(value, ast.BoolOp) else say(value, scope)
        for value in node.values
    ]
    return Words(joiner.zh.join(part.zh for part in said), joiner.en.join(part.en for part in said))


def _unary(node: ast.UnaryOp, scope: Scope) -> Words:
    if not isinstance(node.op, ast.Not):
        return _code(node)
    return both("并非“{0}”", "not “{0}”", say(node.operand, scope))


_SYMBOLS = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.FloorDiv: "÷", ast.Div: "÷"}


def _arithmetic(node: ast.BinOp, scope: Scope) -> Words:
    symbol = _SYMBOLS.get(type(node.op))
    if symbol is None:
        return _code(node)
    sides = [
        both("（{0}）", "({0})", say(side, scope)) if isinstance(side, ast.BinOp) else say(side, scope)
        for side in (node.left, node.right)
    ]
    return both(f"{{0}}{symbol}{{1}}", f"{{0}} {symbol} {{1}}", *sides)


def _choice(node: ast.IfExp, scope: Scope) -> Words:
    parts = (say(node.test, scope), say(node.body, scope), say(node.orelse, scope))
    return both("（{0}的，为{1}；否则为{2}）", "({1} where {0}, else {2})", *parts)


def _tuple(node: ast.Tuple | ast.List | ast.Set, scope: Scope) -> Words:
    return _listed([say(entry, scope) for entry in node.elts])


_CALLS = {
    "working_day": ("{0}后第{1}个工作日", "working day no. {1} after {0}"),
    "last_day_of_days": ("{0}后第{1}日", "day no. {1} after {0}"),
    "add_months": ("{0}起满{1}个月之日", "the end of {1} months from {0}"),
    "add_years": ("{0}起满{1}年之日", "the end of {1} years from {0}"),
    "next_month": ("{0}的次月", "the month after {0}"),
    "Month.of": ("{0}的当月", "the month of {0}"),
    "birthday": ("{0}出生者满{1}周岁之日", "the day of reaching {1} full years of someone born on {0}"),
    "age_on": ("{0}出生者在{1}的周岁", "the full years on {1} of someone born on {0}"),
    "Fen": ("{0}", "{0}"),
    "min": ("{0}、{1}中较小者", "the lesser of {0} and {1}"),
    "max": ("{0}、{1}中较大者", "the greater of {0} and {1}"),
    "needs": ("尚需查明（依据{0}）", "more must be known (on {0})"),
    "outside": ("不在本库范围（依据{0}）", "outside this corpus (on {0})"),
    "not_in_force": ("规定已失效（依据{0}）", "no longer in force (on {0})"),
    "discretion": ("由{0}裁量决定“{1}”", "{0} decides between “{1}”"),
}


def _call(node: ast.Call, scope: Scope) -> Words:
    name = ast.unparse(node.func)
    args = [say(arg, scope) for arg in node.args]
    made = scope.value(node.func)
    if isinstance(made, type) and issubclass(made, Outcome) and len(args) == len(fields_of(made)):
        return _parts(list(zip(fields_of(made), args, strict=True)))
    if name == "determined" and args:
        return both("{0}（依据{1}）", "{0} (on {1})", args[0], _listed(args[1:])) if args[1:] else args[0]
    if name in _CALLS and len(args) >= _CALLS[name][0].count("{"):
        return both(*_CALLS[name], *args)
    method = name.rpartition(".")[2]
    if method in ("knows", "problem") and isinstance(node.args[0], ast.Constant):
        field = scope.facts.get(str(node.args[0].value))
        named = Words(field.zh, field.en) if field else args[0]
        return both("已知{0}", "{0} is known", named) if method == "knows" else both("拒绝“{0}”", "refuse “{0}”", named)
    if made in scope.helpers:
        # A helper is told by its expression, and that by other helpers, but never by itself.
        rest = {function: value for function, value in scope.helpers.items() if function is not made}
        inside = replace(scope, names=made.__globals__, types={}, locals={}, helpers=rest)
        return _short(scope.helpers[made], inside, node)
    return _code(node)


_TELLERS: Mapping[type[ast.AST], Callable[[Any, Scope], Words]] = {
    ast.Attribute: _attribute,
    ast.Name: _name,
    ast.Constant: _constant,
    ast.Compare: _compare,
    ast.BoolOp: _boolean,
    ast.UnaryOp: _unary,
    ast.BinOp: _arithmetic,
    ast.IfExp: _choice,
    ast.Tuple: _tuple,
    ast.List: _tuple,
    ast.Set: _tuple,
    ast.Call: _call,
    ast.Return: lambda node, scope: say(node.value, scope),
}
