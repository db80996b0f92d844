"""Changing a rule in the running process, and back: no file is written and nothing is imported anew."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from types import CodeType, FunctionType
from typing import Any

from policy.law.regulations import Regulation, Version


@dataclass(frozen=True)
class Rewritten:
    """A function with another source."""

    module: str
    name: str
    source: str


@dataclass(frozen=True)
class Constant:
    """A value of a module, wherever other modules have imported it."""

    module: str
    name: str
    value: Any


@dataclass(frozen=True)
class Number:
    """A number of the Law of a version, by the version's place."""

    version: int
    name: str
    value: Any


@dataclass(frozen=True)
class Commencement:
    """A version in force so many days later; earlier if negative."""

    version: int
    days: int


@dataclass(frozen=True)
class LastDay:
    """The last day of force of a version so many days later; earlier if negative."""

    version: int
    days: int


@dataclass(frozen=True)
class Dated:
    """A decision of which other facts must lie in the time of the text."""

    decision: str
    dated_by: tuple[str, ...]


Patch = Rewritten | Constant | Number | Commencement | LastDay | Dated


@contextmanager
def applied(patch: Patch, regulation: Regulation) -> Iterator[None]:
    """The regulation with one change, for as long as the context is open. Only one thread may decide meanwhile."""
    with ExitStack() as stack:
        for place, name, value in _changes(patch, regulation):
            before = getattr(place, name)
            # Versions and decisions are frozen; object's own method changes them as it does functions and modules.
            object.__setattr__(place, name, value)
            stack.callback(object.__setattr__, place, name, before)
        yield


def function_of(module: str, name: str) -> FunctionType:
    """The function of a module, or of a class in it (``Lantern.registered``): what a decision, property or method calls."""
    value: Any = sys.modules[module]
    for part in name.split("."):
        value = vars(value)[part]
    for holder in ("rule", "fget", "__func__"):
        value = getattr(value, holder, None) or value
    function = inspect.unwrap(value)
    assert isinstance(function, FunctionType), f"{module}.{name} is no function that can be changed"
    return function


def _changes(patch: Patch, regulation: Regulation) -> Iterator[tuple[Any, str, Any]]:
    """What is set: on which object, which attribute, to what."""
    match patch:
        case Rewritten(module, name, source):
            # Whoever has imported the function holds the same object: with other code in it, all call the mutant.
            yield function_of(module, name), "__code__", _code(source)
        case Constant(module, name, value):
            yield from ((holder, held, value) for holder, held in _holders(module, name))
        case Number(index, name, value):
            version = regulation.versions[index]
            yield version, "law", replace(version.law, **{name: value})
        case Commencement(index, days):
            version = regulation.versions[index]
            yield version, "in_force", version.in_force + timedelta(days=days)
        case LastDay(index, days):
            yield from _last_day(regulation.versions[index], days)
        case Dated(decision, dated_by):
            yield regulation.decisions[decision], "dated_by", dated_by


def _code(source: str) -> CodeType:
    """The code of a function whose source is given, its decorators and defaults left to what is already there."""
    module = compile(source, "<mutant>", "exec", dont_inherit=True)
    return next(constant for constant in module.co_consts if isinstance(constant, CodeType))


def _holders(module: str, name: str) -> list[tuple[Any, str]]:
    value = vars(sys.modules[module])[name]
    package = module.rpartition(".")[0]
    near = [found for key, found in tuple(sys.modules.items()) if key.rpartition(".")[0] == package]
    return [(holder, held) for holder in near for held, other in vars(holder).items() if other is value]


def _last_day(version: Version, days: int) -> Iterator[tuple[Version, str, Any]]:
    last_day = version.last_day
    if last_day:
        yield version, "last_day", lambda law: last_day(law) + timedelta(days=days)
