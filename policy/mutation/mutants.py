"""Every mutant of a regulation: its functions broken one edit at a time, its numbers a unit off, its dates a day off."""

from __future__ import annotations

import ast
import dataclasses
import hashlib
import inspect
import re
import sys
import typing
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from policy.corpus import Document
from policy.corpus.registers import Words
from policy.law.facts import Facts, Field, Outcome, fields_of
from policy.law.months import Month
from policy.law.parameters import Parameter, parameters, readings
from policy.law.provision import CITATION, ProvisionId
from policy.law.regulations import Decision, Regulation
from policy.law.terms import Term
from policy.mutation.edits import Edit, Function, Kind, became, left_out, slots
from policy.mutation.operators import OPERATORS
from policy.mutation.patches import Commencement, Constant, Dated, LastDay, Number, Patch, Rewritten, function_of
from policy.mutation.words import Scope, both, say_number, say_value

_CITED = re.compile(CITATION)


@dataclass(frozen=True)
class Mutant:
    """One change to the law: ``change`` tells it (“…”改为“…”), ``patch`` makes it, ``provision`` is what it falsifies.

    The id is made from the place and the texts before and after, so that it outlives edits elsewhere. ``reach`` is the function
    or the decision that is changed, by its key; "" where every case of the document may notice."""

    id: str
    kind: Kind
    provision: str
    path: Path
    line: int
    change: Words
    patch: Patch
    reach: str = ""


@dataclass(frozen=True)
class Source:
    """A function of the rules with its tree."""

    module: ModuleType
    name: str
    function: FunctionType
    node: ast.FunctionDef

    @property
    def key(self) -> str:
        """``water.water_charge``: the function within its document."""
        return f"{self.module.__name__.rpartition('.')[2]}.{self.name}"


def mutants(regulation: Regulation, document: Document) -> tuple[Mutant, ...]:
    """The mutants of a regulation, in the order of its source, no two of them alike."""
    found = sources(regulation)
    helpers = {source.function: only for source in found if (only := _only_expression(source.node))}
    everywhere = {
        field.name: field for decision in regulation.decisions.values() for field in fields_of(decision.facts)
    }
    functions = [
        mutant for source in found for mutant in _of_function(source, regulation, document, helpers, everywhere)
    ]
    return (*functions, *of_law(regulation, document), *_of_constants(regulation, document))


def sources(regulation: Regulation) -> tuple[Source, ...]:
    """Every function of the modules that hold a regulation's rules."""
    return tuple(source for module in modules(regulation) for source in _functions(module))


def modules(regulation: Regulation) -> tuple[ModuleType, ...]:
    """The modules of a regulation's rules, and those of the same package whose functions and classes they use."""
    waiting = [inspect.unwrap(decision.rule).__module__ for decision in regulation.decisions.values()]
    package = waiting[0].rpartition(".")[0]
    found: dict[str, ModuleType] = {}
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = sys.modules[name]
            used = (getattr(value, "__module__", None) for value in vars(found[name]).values())
            waiting += [other for other in used if isinstance(other, str) and other.rpartition(".")[0] == package]
    return tuple(found[name] for name in sorted(found))


def builders(regulation: Regulation) -> frozenset[str]:
    """The keys of functions that run, or are called by what runs, when the modules are loaded: they may only build data."""
    found = sources(regulation)
    calls = {source.key: _called_in(source.node.body) for source in found}
    loading = [statement for module in modules(regulation) for statement in _loading(module)]
    called = _called_in(loading)
    keys: set[str] = set()
    while added := {key for key in calls if key.rpartition(".")[2] in called} - keys:
        keys |= added
        called |= {name for key in added for name in calls[key]}
    return frozenset(keys)


def _loading(module: ModuleType) -> list[ast.stmt]:
    """The statements of a module that are neither functions nor classes."""
    body = ast.parse(inspect.getsource(module)).body
    return [statement for statement in body if not isinstance(statement, ast.FunctionDef | ast.ClassDef)]


def _called_in(statements: Iterable[ast.stmt]) -> set[str]:
    """The last names of what is called."""
    nodes = (node for statement in statements for node in ast.walk(statement) if isinstance(node, ast.Call))
    return {ast.unparse(node.func).rpartition(".")[2] for node in nodes}


def _functions(module: ModuleType) -> Iterator[Source]:
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, ast.FunctionDef):
            yield _source(module, statement.name, statement)
        elif isinstance(statement, ast.ClassDef):
            for inner in statement.body:
                if isinstance(inner, ast.FunctionDef):
                    yield _source(module, f"{statement.name}.{inner.name}", inner)


def _source(module: ModuleType, name: str, node: ast.FunctionDef) -> Source:
    if any(isinstance(inner, ast.FunctionDef | ast.Lambda) and inner is not node for inner in ast.walk(node)):
        raise ValueError(
            f"{module.__file__}:{node.lineno}: {name} 里面还有函数，无从变异；移到模块一级，用 functools.partial 给出参数"
            f" / has a function within, which cannot be broken: move it out, and give its arguments by functools.partial"
        )
    # What decorates the function stays outside it, and a mutant must not decorate again.
    node.decorator_list = []
    return Source(module, name, function_of(module.__name__, name), node)


def _only_expression(node: ast.FunctionDef) -> ast.expr | None:
    """The expression that is all of a function, its docstring aside."""
    body = [statement for statement in node.body if not isinstance(statement, ast.Expr)]
    return body[0].value if len(body) == 1 and isinstance(body[0], ast.Return) else None


def _of_function(
    source: Source,
    regulation: Regulation,
    document: Document,
    helpers: Mapping[FunctionType, ast.expr],
    everywhere: Mapping[str, Field],
) -> Iterator[Mutant]:
    types = typing.get_type_hints(source.function)
    scope = _scope(source, types, regulation, document, helpers, everywhere)
    decision = regulation.decisions.get(source.name) if source.name == source.node.name else None
    function = Function(source.node, scope, slots(source.node), decision.cites if decision else ())
    law = _provision(source, function, decision, regulation)
    seen, times = {ast.unparse(source.node)}, Counter[str]()
    for operator in OPERATORS:
        for edit in operator(function):
            text = _rewritten(function, edit)
            if text in seen:
                continue
            seen.add(text)
            told = f"{edit.kind}|{ast.unparse(edit.old)}|{ast.unparse(edit.new)}"
            times[told] += 1
            yield Mutant(
                _id(source.key, edit.kind, f"{told}|{times[told]}"),
                edit.kind,
                _cited_near(function, edit.old) or law,
                Path(source.function.__code__.co_filename),
                getattr(edit.old, "lineno", source.node.lineno),
                edit.change,
                Rewritten(source.module.__name__, source.name, text),
                source.key,
            )


def _scope(
    source: Source,
    types: Mapping[str, Any],
    regulation: Regulation,
    document: Document,
    helpers: Mapping[FunctionType, ast.expr],
    everywhere: Mapping[str, Field],
) -> Scope:
    law = regulation.versions[-1].law
    case = types.get("case") or vars(source.module).get(source.name.partition(".")[0])
    own = fields_of(case) if isinstance(case, type) and issubclass(case, Facts) else ()
    return Scope(
        vars(source.module),
        {**everywhere, **{field.name: field for field in own}},
        {number.name: number for number in parameters(law)},
        {reading.name: reading for reading in readings(law)},
        frozenset(document.ids),
        types,
        _assigned_once(source.node),
        helpers,
    )


def _assigned_once(function: ast.FunctionDef) -> dict[str, ast.expr]:
    names = Counter(
        node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    return {
        target.id: node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and names[target.id] == 1
    }


def _rewritten(function: Function, edit: Edit) -> str:
    """The source of the function with one edit; the tree itself stays as it was."""
    slot = function.slots[edit.old]
    imports = ast.parse(edit.imports).body
    slot.put(edit.new)
    function.node.body[:0] = imports
    try:
        return ast.unparse(function.node)
    finally:
        del function.node.body[: len(imports)]
        slot.put(edit.old)


def _id(place: str, kind: Kind, told: str) -> str:
    return f"{place}/{kind}/{hashlib.sha256(told.encode()).hexdigest()[:8]}"


def _cited_near(function: Function, node: ast.AST) -> str | None:
    """The provision that the branch in which a node stands, or that it leads to, cites; the part before the whole."""
    while not isinstance(node, ast.Return | ast.If):
        if node not in function.slots:
            return None
        node = function.parent(node)
    found = [id for part in ast.walk(node) if (id := function.scope.citation(part))]
    return max(found, key=lambda id: id.count("__"), default=None)


def _provision(source: Source, function: Function, decision: Decision | None, regulation: Regulation) -> str:
    """What a function states by its own account: its docstring, its decision, or the facts that it reads; else all of it."""
    if cited := _CITED.search(ast.get_docstring(source.node) or ""):
        id = str(ProvisionId.cited(cited[0], function.scope.ids))
        if id in function.scope.ids:
            return id
    read = (function.scope.fact(node) for node in function.walk())
    named = [*(decision.cites if decision else ()), *(field.source for field in read if field)]
    return named[0] if named else _first_cited(source.module, regulation)


def of_law(regulation: Regulation, document: Document) -> Iterator[Mutant]:
    """Each number a unit up and down; commencement, last day and the facts that date a case a day off or not asked."""
    place = document.get(regulation.commencement).id
    for index, version in enumerate(regulation.versions):
        path = Path(inspect.getfile(type(version.law)))
        for number in parameters(version.law):
            line = _line(path, rf"\s+{number.name}\b")
            for value in _off_by_one(number):
                change = became(say_number(number, number.value), say_number(number, value))
                id = _id(f"law.{number.name}", Kind.THRESHOLD, f"{index}|{number.value}|{value}")
                yield Mutant(
                    id, Kind.THRESHOLD, number.provision, path, line, change, Number(index, number.name, value)
                )
        line = _line(path, r"REGULATION\b")
        for days, words in _DAY_OFF.items():
            change = both("施行之日{0}", "the text were in force {0}", words)
            patch = Commencement(index, days)
            yield Mutant(_id("law", Kind.EFFECTIVE, repr(patch)), Kind.EFFECTIVE, place, path, line, change, patch)
            if version.last_day:
                change = both("有效期末日{0}", "the last day of force were {0}", words)
                last = LastDay(index, days)
                yield Mutant(_id("law", Kind.EFFECTIVE, repr(last)), Kind.EFFECTIVE, place, path, line, change, last)
    for decision in regulation.decisions.values():
        path, line = decision.place
        names = {field.name: Words(field.zh, field.en) for field in fields_of(decision.facts)}
        for name in decision.dated_by:
            told = Words(decision.zh, decision.en)
            change = both(
                "“{1}”不再要求“{0}”在有效期内",
                "“{0}” need not lie in the time of the text for “{1}”",
                names[name],
                told,
            )
            dated = Dated(decision.name, tuple(other for other in decision.dated_by if other != name))
            id = _id(decision.name, Kind.EFFECTIVE, name)
            yield Mutant(id, Kind.EFFECTIVE, place, path, line, change, dated, decision.id)


_DAY_OFF = {-1: Words("早一日", "a day earlier"), 1: Words("晚一日", "a day later")}
"""A date a day off, either way."""


def _off_by_one(number: Parameter) -> tuple[Any, ...]:
    value = number.value
    if isinstance(value, date):
        return value - timedelta(days=1), value + timedelta(days=1)
    if isinstance(value, int | Month):
        return value - 1, value + 1
    if isinstance(value, tuple):
        # A day of any year, such as 每年1月1日; a leap year has them all.
        day = date(2024, *value)
        return tuple((other.month, other.day) for other in (day - timedelta(days=1), day + timedelta(days=1)))
    raise TypeError(f"{number.name} = {value!r}: no unit up or down is known for {type(value).__name__}; add it here")


def _of_constants(regulation: Regulation, document: Document) -> Iterator[Mutant]:
    """What modules name for their rules to share: a date a day off, one of a list left out, an outcome turned.

    A module that quotes words of the text holds data, which checks of their own compare with it."""
    data = {quoted.module for quoted in regulation.quoted}
    read = {node.id for source in sources(regulation) for node in ast.walk(source.node) if isinstance(node, ast.Name)}
    for module in modules(regulation):
        if module.__name__ in data:
            continue
        path = Path(inspect.getfile(module))
        key = module.__name__.rpartition(".")[2]
        for name, line in _assigned(module):
            if name not in read:
                continue
            found = vars(module)[name]
            place = regulation.commencement if isinstance(found, date) else _first_cited(module, regulation)
            for kind, value, change in _otherwise(found, document):
                patch = Constant(module.__name__, name, value)
                id = _id(f"{key}.{name}", kind, repr(value))
                yield Mutant(id, kind, place, path, line, change, patch)


def _assigned(module: ModuleType) -> Iterator[tuple[str, int]]:
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0].id, statement.lineno


def _otherwise(value: Any, document: Document) -> Iterator[tuple[Kind, Any, Words]]:
    """What a shared value might be mistaken for."""
    ids = frozenset(document.ids)
    if isinstance(value, date):
        for days in _DAY_OFF:
            moved = value + timedelta(days=days)
            yield Kind.EFFECTIVE, moved, became(say_value(value, ids), say_value(moved, ids))
    elif isinstance(value, tuple) and len(value) > 1 and all(isinstance(entry, Term) for entry in value):
        for entry in value:
            rest = tuple(other for other in value if other is not entry)
            yield Kind.MEMBER, rest, left_out(say_value(entry, ids), say_value(value, ids))
    elif isinstance(value, Outcome):
        for field in fields_of(type(value)):
            if field.kind is bool:
                other = dataclasses.replace(value, **{field.name: not getattr(value, field.name)})
                yield Kind.OUTCOME, other, became(say_value(value, ids), say_value(other, ids))


def _first_cited(module: ModuleType, regulation: Regulation) -> str:
    """The provision with which the first decision of a module begins."""
    first = next((d for d in regulation.decisions.values() if d.rule.__module__ == module.__name__), None)
    return first.cites[0] if first else regulation.commencement


def _line(path: Path, pattern: str) -> int:
    """The first line that begins so, 1-based; 1 where none does."""
    lines: Iterable[str] = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if re.match(pattern, line)), 1)
