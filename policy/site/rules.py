"""The rules and numbers of a document: each question with its fields and its source, each number with its words."""

from __future__ import annotations

import inspect
import json
import types
import typing
from collections.abc import Iterator
from datetime import date
from types import FunctionType
from typing import Any

from markupsafe import Markup

from policy.law.facts import Field as LawField
from policy.law.facts import fields_of
from policy.law.months import Month
from policy.law.parameters import Parameter, parameters
from policy.law.regulations import Decision
from policy.law.terms import Term
from policy.law.values import Fen
from policy.site.views import Both, Field, Link, Number, Rule
from policy.site.volume import Volume
from policy.suite.dossier import ROOT
from policy.suite.slots import SLOTS

_KINDS: dict[Any, Both[str]] = {
    bool: Both("是／否", "yes or no"),
    int: Both("整数", "whole number"),
    Fen: Both("金额（分）", "money, in fen"),
    str: Both("文字", "text"),
    date: Both("日期", "day"),
    Month: Both("年月", "month"),
}


def rule_of(volume: Volume, decision: Decision) -> Rule:
    """All that a reader needs to check a rule against the text."""
    path, line = decision.place
    rule = decision.rule
    assert isinstance(rule, FunctionType), "a rule is a plain function"
    return Rule(
        decision.name,
        f"rule-{decision.name}",
        Both(decision.zh, decision.en),
        " ".join((decision.rule.__doc__ or "").split()),
        volume.links(decision.cites),
        tuple(_field(volume, field) for field in fields_of(decision.facts)),
        tuple(_field(volume, field) for field in fields_of(decision.outcome)),
        highlighted("\n\n".join(map(_source, (rule, *helpers(rule))))),
        f"{path.relative_to(ROOT)}:{line}" if path.is_relative_to(ROOT) else f"{path.name}:{line}",
        json.dumps(decision.facts.schema(), ensure_ascii=False, indent=2),
    )


def rule_link(volume: Volume, name: str) -> Link:
    """Where a decision is shown: on the page of the first article that it cites."""
    assert volume.dossier.regulation is not None, "only an executable document has decisions"
    decision = volume.dossier.regulation.decisions[name.rpartition("/")[2]]
    page = volume.href(decision.cites[0]).partition("#")[0]
    return Link(Both(decision.zh, decision.en), f"{page}#rule-{decision.name}")


def helpers(rule: FunctionType) -> tuple[FunctionType, ...]:
    """The functions of the same package that a rule calls, in the order of the calls, and those that they call."""
    package = rule.__module__.rpartition(".")[0]
    found: dict[FunctionType, None] = {}
    waiting = [rule]
    while waiting:
        function = waiting.pop(0)
        for name in _names(function.__code__):
            called = function.__globals__.get(name)
            if isinstance(called, FunctionType) and called.__module__.startswith(package) and called not in found:
                found[called] = None
                waiting.append(called)
    return tuple(found)


def _names(code: types.CodeType) -> Iterator[str]:
    """The global names that a function reads, those in its inner comprehensions included."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _names(constant)


def _source(function: FunctionType) -> str:
    return inspect.getsource(function).rstrip()


def highlighted(source: str) -> Markup:
    """Python as HTML, every character of it escaped."""
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    return Markup(highlight(source, PythonLexer(), HtmlFormatter(cssclass="highlight")).strip())


def _field(volume: Volume, field: LawField) -> Field:
    source = volume.link(field.source) if field.source in volume.ids else None
    return Field(field.name, Both(field.zh, field.en), _kind(field.kind), source, field.delegation)


def _kind(kind: Any) -> Both[str]:
    """A type in words; a list of words says them all."""
    if isinstance(kind, type) and issubclass(kind, Term):
        return Both("、".join(term.zh for term in kind), "; ".join(term.en for term in kind))
    if kind in _KINDS:
        return _KINDS[kind]
    inner = [_kind(part) for part in typing.get_args(kind) if part not in (type(None), Ellipsis)]
    if not inner:
        return Both(getattr(kind, "__name__", str(kind)), getattr(kind, "__name__", str(kind)))
    many = typing.get_origin(kind) in (tuple, list, frozenset)
    if many:
        return Both(f"多项：{inner[0].zh}", f"any number of: {inner[0].en}")
    return Both(f"{inner[0].zh}（或无）", f"{inner[0].en} (or none)")


def numbers(volume: Volume) -> tuple[Number, ...]:
    """The parameters of a document."""
    if volume.dossier.regulation is None:
        return ()
    return tuple(number_of(volume, p) for p in parameters(volume.dossier.regulation.versions[-1].law))


def number_of(volume: Volume, parameter: Parameter) -> Number:
    """A legal number in words, with its unit where it has one."""
    named = Both(parameter.zh, parameter.en)
    return Number(parameter.name, named, _value(parameter), parameter.words, volume.link(parameter.provision))


def _value(parameter: Parameter) -> Both[str]:
    value = parameter.value
    if parameter.kind is Fen:
        yuan = SLOTS["yuan"].zh.say(value)
        return Both(f"{yuan}元", f"{yuan} yuan")
    if parameter.unit:
        return Both(f"{value}{parameter.unit.zh}", f"{value} {parameter.unit.en}")
    if isinstance(value, date):
        return Both(f"{value.year}年{value.month}月{value.day}日", value.isoformat())
    if isinstance(value, Month):
        return Both(f"{value.year}年{value.number}月", f"{value.year}-{value.number:02d}")
    if isinstance(value, tuple) and len(value) == 2:
        return Both(f"{value[0]}月{value[1]}日", f"{value[0]:02d}-{value[1]:02d}")
    return Both(str(value), str(value))
