"""Laws to compare: those of two dated versions, or one with other numbers or readings, as in drafting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from policy.law.answers import Answer, Rejection
from policy.law.parameters import Parameter, parameters, read_as, readings
from policy.law.regulations import Decision, Regulation, Version
from policy.law.values import Json, Unreadable, read


@dataclass(frozen=True)
class Comparison:
    """One regulation under two laws, each asked on the same day and with the same facts."""

    regulation: Regulation
    old: Version
    new: Version

    @property
    def changed(self) -> frozenset[str]:
        """The numbers and readings that are not the same in both laws, or are only in the new one."""
        return frozenset(
            field.name
            for field in fields(self.new.law)
            if getattr(self.old.law, field.name, _NONE) != getattr(self.new.law, field.name)
        )

    @property
    def on(self) -> date:
        """The day on which both laws are asked: both hold from the first version's first day on."""
        return self.new.in_force

    def decisions(self) -> dict[str, tuple[Decision, Decision]]:
        """Each decision under the old and under the new law, by name."""
        old, new = (_only(self.regulation, version) for version in (self.old, self.new))
        return {name: (old.decisions[name], new.decisions[name]) for name in self.regulation.decisions}

    def answers(
        self, pair: tuple[Decision, Decision], facts: Mapping[str, Json], chosen: Mapping[str, str] | None = None
    ) -> tuple[Answer | Rejection, Answer | Rejection]:
        """What both laws answer to the same facts."""
        return pair[0].decide(self.on, facts, chosen), pair[1].decide(self.on, facts, chosen)


_NONE = object()


def between(regulation: Regulation, old: date, new: date, numbers: Mapping[str, Any]) -> Comparison:
    """The laws of two days. Where the rules have no version of the new day yet, the old law with the new text's ``numbers``."""
    before, after = regulation.version(old), regulation.version(new)
    if after is before:
        after = replace(before, in_force=new, law=replace(before.law, **numbers))
    return Comparison(regulation, before, after)


def what_if(regulation: Regulation, changes: Iterable[str]) -> Comparison:
    """The newest law, and the same with changes such as ``art_12__para_2.back_payment_months=6``, the bare name, or ``A1=…``.

    Raises ValueError for a number or reading that is not there or cannot have that value, naming those that are there."""
    version = regulation.versions[-1]
    law = version.law
    for change in changes:
        law = _changed(law, change)
    return Comparison(regulation, version, replace(version, law=law))


def _changed(law: Any, change: str) -> Any:
    name, equals, text = change.partition("=")
    if not equals:
        raise ValueError(f"{change!r}：写作 / write PROVISION.NAME=VALUE")
    if name in {reading.id for reading in readings(law)}:
        return read_as(law, {name: text})
    provision, _, own = name.rpartition(".")
    at = [p for p in parameters(law) if not provision or p.provision == provision]
    found = next((p for p in at if p.name == own), None)
    if found is None:
        known = "、".join(f"{p.provision}.{p.name}（{p.zh}）" for p in at or parameters(law))
        raise ValueError(f"没有参数 / no parameter {name!r}；可用 / known are: {known}")
    return replace(law, **{found.name: _value(found, text)})


def _value(parameter: Parameter, text: str) -> Any:
    given: Json = int(text) if text.lstrip("-").isdigit() else text
    try:
        return read(parameter.kind, given, least=0)
    except Unreadable as error:
        raise ValueError(f"{parameter.name}={text}：{error.remedy}") from error
    except TypeError as error:
        raise ValueError(
            f"{parameter.name}：这种参数不能试改 / a number of this kind cannot be tried: {error}"
        ) from error


def _only(regulation: Regulation, version: Version) -> Regulation:
    """The regulation as if this version had always held, so that the numbers alone make a difference."""
    held = replace(version, in_force=regulation.versions[0].in_force)
    decisions: dict[str, Decision] = {}
    alone = replace(regulation, versions=(held,), decisions=decisions)
    decisions |= {name: replace(decision, regulation=alone) for name, decision in regulation.decisions.items()}
    return alone


class Watched:
    """A law that remembers which of its numbers and readings were asked for."""

    def __init__(self, law: Any) -> None:
        self._law = law
        self.asked: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.asked.add(name)
        return getattr(self._law, name)
