"""A rule in SQL, from its own Python source: every way through it, with the test that parts it from the next.

The rule is read as Python would run it. What is the same in every row (the law, its parameters and readings, terms,
tables) is computed now; what a row holds is a :class:`Column`. Where the rule turns on a column, both ways are walked.
So it becomes a tree of tests whose leaves are answers. Reading a fact is itself a test: where a row lacks it, the answer
is what is needed, at the very place where Python would have stopped.
"""

from __future__ import annotations

import ast
import builtins
import dataclasses
import inspect
import operator
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path
from types import FunctionType, MethodType
from typing import Any, NewType

from policy.audit import columns
from policy.audit.columns import Column, OutOfRange, as_column, compared, constant, negated
from policy.law import answers
from policy.law.answers import Answer
from policy.law.calendar import CalendarUnknown, notice, working_day
from policy.law.facts import Facts, Field, Missing, Outcome, Problem, fields_of
from policy.law.months import Month
from policy.law.terms import Term
from policy.law.values import FIRST_YEAR, LAST_YEAR

MOST_WAYS = 10_000


class Untranslatable(ValueError):
    """A rule that leaves the subset which columns can follow, with the file and line where it does."""

    def __init__(self, path: str, line: int, words: str, why: str) -> None:
        super().__init__(f"{path}:{line}: {words}: 列式方式不能表达 / columns cannot say this: {why}")
        self.path, self.line, self.words, self.why = path, line, words, why


class Failed(Exception):
    """A rule that raises an error in some rows: an assumption of it that the facts do not keep."""


@dataclasses.dataclass(frozen=True)
class Leaf:
    """The end of one way."""

    value: Any


@dataclasses.dataclass(frozen=True)
class Test:
    """Where two ways part: SQL that is true or false, never NULL."""

    sql: str
    then: Leaf | Test
    otherwise: Leaf | Test


Tree = Leaf | Test


class Walk:
    """One way through a rule. Tests are answered as told, and those beyond with yes; what follows from them is known."""

    def __init__(self, told: Sequence[bool]) -> None:
        self.asked: list[str] = []
        self._told = told
        self._known: dict[str, bool] = {}
        self._possible: dict[str, frozenset[Any]] = {}

    def decide(self, sql: str) -> bool:
        """The result of a test on this way."""
        if sql not in self._known:
            self._known[sql] = self._told[len(self.asked)] if len(self.asked) < len(self._told) else True
            self.asked.append(sql)
        return self._known[sql]

    def truth(self, value: Any) -> bool:
        """Whether ``if`` would follow a value."""
        if not isinstance(value, Column):
            return bool(value)
        if value.kind is bool:
            return self.decide(value.sql) is value.holds
        if value.kind in (int, timedelta):
            return not self.decide(f"({value.sql} = 0)")
        return True

    def among(self, column: Column, terms: Collection[Any]) -> bool:
        """Whether a term of a closed list is one of these, asked only where this way leaves it open."""
        possible = self._possible.get(column.sql) or frozenset(column.kind)
        wanted = frozenset(terms)
        chosen = frozenset(term for term in possible if term in wanted)
        if chosen and chosen != possible:
            codes = sorted(columns.quoted(term.value) for term in chosen)
            test = f"{column.sql} = {codes[0]}" if len(codes) == 1 else f"{column.sql} IN ({', '.join(codes)})"
            possible = chosen if self.decide(f"({test})") else possible - chosen
            self._possible[column.sql] = possible
        return bool(possible & chosen)

    def settled(self, value: Any) -> Any:
        """The value itself, a term or a truth tried until it is no column. Numbers and days stay columns."""
        if isinstance(value, Column) and value.kind is bool:
            return self.truth(value)
        if isinstance(value, tuple):
            return tuple(map(self.settled, value))
        if not columns.is_term(value):
            return value
        terms = list(value.kind)
        while len(terms) > 1:  # by halves, so that a long list takes few tests
            half = terms[: len(terms) // 2]
            terms = half if self.among(value, half) else terms[len(half) :]
        return terms[0]


def grow(walk: Callable[[Walk], Any]) -> Tree:
    """Every way through what ``walk`` does. Raises Untranslatable, and OverflowError past MOST_WAYS."""
    ways = 0

    def from_here(told: tuple[bool, ...]) -> Tree:
        nonlocal ways
        ways += 1
        if ways > MOST_WAYS:
            raise OverflowError(f"over {MOST_WAYS} 条路径 / ways through the rule")
        way = Walk(told)
        tree: Tree = Leaf(walk(way))
        # This way said yes to every test after those told; from each of them, the last first, the other way is taken.
        for index in reversed(range(len(told), len(way.asked))):
            yes = (True,) * (index - len(told))
            otherwise = from_here((*told, *yes, False))
            tree = tree if tree == otherwise else Test(way.asked[index], tree, otherwise)
        return tree

    return from_here(())


class Case:
    """The facts of a row. Reading one that the row lacks raises Missing, as the facts of one case do."""

    def __init__(self, walk: Walk, facts: type[Facts]) -> None:
        self.facts = facts
        self._walk = walk
        self._defaults = facts()

    def knows(self, name: str) -> bool:
        """Whether the row gives the fact, or the law itself says what holds when it does not."""
        return self._defaults.knows(name) or self._is_none(name) or not self._is_null(name)

    def read(self, name: str) -> Any:
        """The fact as a column, its default, or None where the row says that there is none."""
        field = self._field(name)
        if self._is_none(name):
            return None
        if not self._is_null(name):
            return columns.of_fact(f'"{name}"', columns.kind_of(field), field.least, field.most)
        if self._defaults.knows(name):
            return getattr(self._defaults, name)
        raise Missing(field)

    def problem(self, name: str, remedy: str) -> Problem:
        """The problem with a fact that the row gives; which value it has is the row's to say."""
        self.read(name)
        return Problem(name, None, remedy, self._field(name).source)

    def _field(self, name: str) -> Field:
        return next(field for field in fields_of(self.facts) if field.name == name)

    def _is_null(self, name: str) -> bool:
        return self._walk.decide(f'("{name}" IS NULL)')

    def _is_none(self, name: str) -> bool:
        return columns.optional(self._field(name)) and self._walk.decide(columns.none_of(name))


class _Returned(Exception):
    """The end of a function's body; its only argument is what it returns."""


class Frame:
    """A function of the rules at work on one way: its names, and its statements and expressions carried out one by one."""

    def __init__(self, walk: Walk, function: FunctionType, names: dict[str, Any]) -> None:
        self._walk = walk
        self._function = function
        self._names = names
        self._file = function.__code__.co_filename
        self._caught: Exception | None = None

    def result(self) -> Any:
        """What the function returns."""
        try:
            self._run(_source_of(self._function).body)
        except _Returned as returned:
            return returned.args[0]
        return None

    def _run(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            match statement:
                case ast.Return(value=None):
                    raise _Returned(None)
                case ast.Return(value=ast.expr() as node):
                    raise _Returned(self._value(node))
                case ast.If():
                    self._run(statement.body if self._truth(statement.test) else statement.orelse)
                case ast.Assign(targets=[target], value=node) | ast.AnnAssign(target=target, value=ast.expr() as node):
                    self._bind(target, self._value(node))
                case ast.For(target=target, iter=node, orelse=[]):
                    for item in self._items(node):
                        self._bind(target, item)
                        self._run(statement.body)
                case ast.Expr(value=node):
                    self._value(node)
                case ast.Try(handlers=handlers, orelse=[], finalbody=[]):
                    self._try(statement.body, handlers)
                case ast.Raise(exc=None) if self._caught:
                    raise self._caught
                case ast.Raise(exc=ast.Call(func=ast.Name(id=name))):
                    raise Failed(f"{Path(self._file).name}:{statement.lineno}: {name}")
                case ast.Assert(test=test):
                    if not self._truth(test):
                        raise Failed(f"{Path(self._file).name}:{statement.lineno}: AssertionError")
                case _:
                    raise self._refusal(statement, type(statement).__name__)

    def _try(self, body: Sequence[ast.stmt], handlers: Sequence[ast.ExceptHandler]) -> None:
        try:
            self._run(body)
        except (_Returned, Untranslatable):
            raise
        except Exception as error:
            for handler in handlers:
                if handler.type and isinstance(error, self._value(handler.type)):
                    self._caught = error
                    self._names[handler.name or ""] = error
                    return self._run(handler.body)
            raise

    def _bind(self, target: ast.expr, value: Any) -> None:
        match target:
            case ast.Name(id=name):
                self._names[name] = value
            case ast.Tuple(elts=[first, ast.Starred(value=others)]) if not isinstance(value, Column):
                self._bind(first, value[0])
                self._bind(others, value[1:])
            case ast.Tuple(elts=targets) if not isinstance(value, Column):
                for each, part in zip(targets, value, strict=True):
                    self._bind(each, part)
            case _:
                raise self._refusal(target, "only names are assigned to")

    def _truth(self, node: ast.expr) -> bool:
        return self._walk.truth(self._value(node))

    def _plain(self, node: ast.expr) -> Any:
        """A value that must be the same in every row by now."""
        value = self._walk.settled(self._value(node))
        if _differs(value):
            raise self._refusal(node, "it differs from row to row")
        return value

    def _items(self, node: ast.expr) -> Iterable[Any]:
        """What to loop over: how many items there are is the same in every row, what they are need not be."""
        items = self._value(node)
        if isinstance(items, Column | Case):
            raise self._refusal(node, "a list that differs from row to row")
        found: Iterable[Any] = items
        return found

    def _value(self, node: ast.expr) -> Any:
        try:
            return self._value_of(node)
        except (KeyError, TypeError, AttributeError, OutOfRange) as error:
            raise self._refusal(node, f"{type(error).__name__} {error}") from error

    def _value_of(self, node: ast.expr) -> Any:
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                return self._named(name)
            case ast.Attribute(value=owner, attr=name):
                return self._attribute(self._value(owner), name)
            case ast.Call():
                arguments = [value for argument in node.args for value in self._spread(argument)]
                keywords = {word.arg: self._value(word.value) for word in node.keywords if word.arg}
                return self._call(node, self._value(node.func), arguments, keywords)
            case ast.BoolOp(op=word, values=nodes):
                # The last operand asked decides; what stands after it is not read, so needs nothing.
                for each in nodes[:-1]:
                    value = self._value(each)
                    if self._walk.truth(value) is isinstance(word, ast.Or):
                        return self._walk.settled(value)
                return self._value(nodes[-1])
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                value = self._value(operand)
                return (
                    negated(value) if isinstance(value, Column) and value.kind is bool else not self._walk.truth(value)
                )
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self._arithmetic(ast.Sub(), 0, self._value(operand))
            case ast.IfExp():
                return self._value(node.body if self._truth(node.test) else node.orelse)
            case ast.Compare():
                return self._comparison(node)
            case ast.BinOp(left=left, op=sign, right=right):
                return self._arithmetic(sign, self._value(left), self._value(right))
            case ast.Tuple(elts=nodes) | ast.List(elts=nodes) | ast.Set(elts=nodes):
                return tuple(value for each in nodes for value in self._spread(each))
            case ast.Subscript(value=owner, slice=index):
                return self._plain(owner)[self._plain(index)]
            case ast.GeneratorExp(elt=element, generators=loops):
                return self._each(element, loops)
            case ast.ListComp(elt=element, generators=loops) | ast.SetComp(elt=element, generators=loops):
                return tuple(self._each(element, loops))
            case ast.NamedExpr(target=target, value=named):
                self._bind(target, value := self._value(named))
                return value
            case _:
                raise self._refusal(node, type(node).__name__)

    def _spread(self, node: ast.expr) -> Iterable[Any]:
        return self._items(node.value) if isinstance(node, ast.Starred) else (self._value(node),)

    def _each(self, element: ast.expr, loops: Sequence[ast.comprehension]) -> Iterator[Any]:
        if not loops:
            yield self._value(element)
            return
        inner = Frame(self._walk, self._function, dict(self._names))
        for item in self._items(loops[0].iter):
            inner._bind(loops[0].target, item)
            if all(inner._truth(test) for test in loops[0].ifs):
                yield from inner._each(element, loops[1:])

    def _named(self, name: str) -> Any:
        if name in self._names:
            return self._names[name]
        for names in (_outer(self._function), self._function.__globals__, vars(builtins)):
            if name in names:
                return names[name]
        raise KeyError(name)

    def _attribute(self, owner: Any, name: str) -> Any:
        if isinstance(owner, Column) and not columns.is_term(owner):
            return columns.part(owner, name)
        owner = self._walk.settled(owner)
        if not isinstance(owner, Case):
            return getattr(owner, name)
        if name in {field.name for field in fields_of(owner.facts)}:
            return owner.read(name)
        found = inspect.getattr_static(owner.facts, name)
        if isinstance(found, property) and isinstance(found.fget, FunctionType):
            return inlined(self._walk, found.fget, owner)
        return getattr(owner, name) if hasattr(Facts, name) else MethodType(found, owner)

    def _comparison(self, node: ast.Compare) -> Any:
        left = self._value(node.left)
        result: Any = True
        for sign, right_node in zip(node.ops, node.comparators, strict=True):
            if not self._walk.truth(result):
                return False
            right = self._value(right_node)
            result = self._compared(sign, left, right)
            left = right
        return result

    def _compared(self, sign: ast.cmpop, left: Any, right: Any) -> Any:
        if isinstance(sign, ast.In | ast.NotIn):
            if columns.is_term(left) and not isinstance(right, str):
                found = self._walk.among(left, right)
            else:
                found = self._contains(right, self._walk.settled(left))
            return found is isinstance(sign, ast.In)
        if not isinstance(left, Column) and not isinstance(right, Column):
            left, right = self._walk.settled(left), self._walk.settled(right)
            if _differs(left) or _differs(right):
                raise TypeError("what differs from row to row is inside a tuple or an outcome")
            return _PYTHON[type(sign)](left, right)
        if left is None or right is None:
            return isinstance(sign, ast.IsNot | ast.NotEq)  # a column has a value
        for column, other in ((left, right), (right, left)):
            if isinstance(column, Column) and isinstance(other, Term):
                return self._walk.among(column, [other]) is isinstance(sign, ast.Is | ast.Eq)
        return compared(sign, as_column(left), as_column(right))

    def _contains(self, items: Any, value: Any) -> bool:
        if isinstance(items, str):
            return value in items
        return any(self._walk.truth(self._compared(ast.Eq(), value, item)) for item in items)

    def _arithmetic(self, sign: ast.operator, left: Any, right: Any) -> Any:
        if isinstance(left, Column) or isinstance(right, Column):
            return columns.arithmetic(sign, as_column(left), as_column(right))
        return _PYTHON[type(sign)](left, right)

    def _call(self, node: ast.Call, function: Any, arguments: list[Any], keywords: dict[str, Any]) -> Any:
        given = (*arguments, *keywords.values())
        differs = any(_differs(value) or isinstance(value, Iterator) for value in given)
        if differs and function in _OWN:
            return _OWN[function](self._walk, *arguments, **keywords)
        if isinstance(function, MethodType) and (differs or isinstance(function.__self__, Case)):
            if isinstance(function.__self__, Case) and hasattr(Facts, function.__name__):
                return function(*arguments, **keywords)
            return inlined(self._walk, function.__func__, function.__self__, *arguments, **keywords)
        if (
            not differs
            or isinstance(function, type | NewType)
            or getattr(function, "__module__", "") == answers.__name__
        ):
            return function(*arguments, **keywords)
        if isinstance(function, FunctionType | partial):
            return inlined(self._walk, function, *arguments, **keywords)
        settled = [self._walk.settled(value) for value in arguments]
        if keywords or any(map(_differs, settled)):
            raise self._refusal(node, "only functions of the rules are read")
        return function(*settled)

    def _refusal(self, node: ast.stmt | ast.expr, why: str) -> Untranslatable:
        return Untranslatable(self._file, node.lineno, ast.unparse(node), why)


def inlined(walk: Walk, function: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
    """What a function of the rules returns on one way, its own source carried out on columns."""
    if isinstance(function, partial):
        return inlined(walk, function.func, *function.args, *arguments, **function.keywords, **keywords)
    assert isinstance(function, FunctionType)
    bound = _signature(function).bind(*arguments, **keywords)
    bound.apply_defaults()
    return Frame(walk, function, dict(bound.arguments)).result()


_signature = cache(inspect.signature)


def _outer(function: FunctionType) -> dict[str, Any]:
    """The names that a function has from the function around it."""
    cells = function.__closure__ or ()
    return {name: cell.cell_contents for name, cell in zip(function.__code__.co_freevars, cells, strict=True)}


def _source_of(function: FunctionType) -> ast.FunctionDef:
    code = function.__code__
    return _functions_of(code.co_filename)[code.co_firstlineno]


@cache
def _functions_of(path: str) -> dict[int, ast.FunctionDef]:
    """The functions of a file by their first line, decorators included."""
    tree = ast.parse(Path(path).read_text(encoding="utf-8"), path)
    found = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return {min([node.lineno, *(each.lineno for each in node.decorator_list)]): node for node in found}


_PYTHON: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
}


def _differs(value: Any) -> bool:
    """Whether a value is, or holds, what differs from row to row; Python itself must not compare or look up such a one."""
    if isinstance(value, Answer):
        return _differs(value.value)
    if isinstance(value, Outcome):
        return any(map(_differs, vars(value).values()))
    return isinstance(value, Column | Case) or (isinstance(value, tuple) and any(map(_differs, value)))


def _extreme(name: str) -> Callable[..., Any]:
    def extreme(walk: Walk, *values: Any) -> Any:
        return columns.extreme(name, *map(as_column, values if len(values) > 1 else values[0]))

    return extreme


def _kind_is(walk: Walk, value: Any, kinds: type | tuple[type, ...]) -> bool:
    return issubclass(value.kind, kinds) if isinstance(value, Column) else isinstance(value, kinds)


def _working_day(walk: Walk, start: Any, n: Any) -> Column:
    """The calendar's own answer for every day from which it has one, as a list in which a day is looked up."""
    first, last, days = _working_days(n)
    before, after = (compared(ast.Lt(), *pair) for pair in ((start, constant(first)), (constant(last), start)))
    if walk.truth(before) or walk.truth(after):
        raise CalendarUnknown(FIRST_YEAR)  # some year of the row: the answer does not name it
    origin = constant(first).sql
    listed = ", ".join(str((day - first).days) for day in days)
    bounds = days[0].toordinal(), days[-1].toordinal()
    return Column(f"({origin} + [{listed}][CAST({start.sql} - {origin} AS BIGINT) + 1])", date, *bounds)


def _announced(year: int) -> bool:
    try:
        notice(year)
    except CalendarUnknown:
        return False
    return True


@cache
def _working_days(n: int) -> tuple[date, date, tuple[date, ...]]:
    """The first and the last day of which the calendar knows the n-th working day after it, and for each what that is."""
    found: dict[date, date] = {}
    for year in filter(_announced, range(FIRST_YEAR, LAST_YEAR + 1)):
        # The day before the first of January is not itself counted, so its own year need not be known.
        for day in range(date(year, 1, 1).toordinal() - 1, date(year, 12, 31).toordinal()):
            with suppress(CalendarUnknown):
                found[date.fromordinal(day)] = working_day(date.fromordinal(day), n)
    first, last = min(found), max(found)
    assert len(found) == (last - first).days + 1, "the calendar has a year missing between others"
    return first, last, tuple(found.values())


# Functions that columns have of their own: what Python's built-ins and types cannot do with a column.
_OWN: dict[Any, Callable[..., Any]] = {
    min: _extreme("LEAST"),
    max: _extreme("GREATEST"),
    any: lambda walk, values: any(walk.truth(value) for value in values),
    all: lambda walk, values: all(walk.truth(value) for value in values),
    map: lambda walk, function, values: tuple(
        inlined(walk, function, value) if _differs(value) else function(value) for value in values
    ),
    getattr: lambda walk, case, name: case.read(name),
    isinstance: _kind_is,
    type: lambda walk, value: type(value),
    bool: lambda walk, value: walk.truth(value),
    date: lambda walk, *numbers: columns.day_of(*map(as_column, numbers)),
    timedelta: lambda walk, days: dataclasses.replace(days, kind=timedelta),
    Month.of: lambda walk, day: columns.month_of(day),
    working_day: _working_day,
}
