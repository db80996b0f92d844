"""Facts that a case gives, and outcomes that a rule finds: frozen dataclasses whose fields say their words.

A fact that the case does not give is *missing*: reading it in a rule ends the rule, and the answer is what is needed.
So rules read like the text and never handle absent values.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, ClassVar, Self

from policy.law.values import Json, Unreadable, object_schema, read, schema, write

_UNKNOWN = object()
RESERVED = frozenset(
    {"kind", "because", "needs", "delegations", "authority", "options", "rejected", "on", "facts", "readings"}
)


def fact(
    zh: str,
    en: str,
    source: str,
    *,
    delegation: str = "",
    least: int | None = 0,
    most: int | None = None,
    default: Any = _UNKNOWN,
) -> Any:
    """A field of Facts: its name in both languages and the provision whose words ask for it.

    ``delegation`` is the id of the matter that the text leaves to another instrument. ``least`` and ``most`` bound whole
    numbers, both included; a number of months, persons or fen is never negative unless ``least=None`` says so.
    Give ``default`` only where the law itself says what holds when nothing is known."""
    metadata = {"zh": zh, "en": en, "source": source, "delegation": delegation, "least": least, "most": most}
    return dataclasses.field(default_factory=lambda: default, kw_only=True, metadata=metadata)


def result(zh: str, en: str) -> Any:
    """A field of an Outcome: its name in both languages."""
    return dataclasses.field(metadata={"zh": zh, "en": en, "least": None, "most": None})


@dataclasses.dataclass(frozen=True)
class Field:
    """What is known of one fact or result."""

    name: str
    kind: Any
    zh: str
    en: str
    source: str = ""
    delegation: str = ""
    least: int | None = None
    most: int | None = None

    def read(self, value: Json) -> Any:
        """The typed value. Raises Unreadable."""
        return read(self.kind, value, least=self.least, most=self.most)

    def schema(self) -> dict[str, Json]:
        """JSON Schema with the names in both languages."""
        named = {"title": self.zh, "x-title-en": self.en}
        extra = {"x-source": self.source} if self.source else {}
        extra |= {"x-delegation": self.delegation} if self.delegation else {}
        return named | schema(self.kind, least=self.least, most=self.most) | extra


class Missing(Exception):
    """A rule asked for a fact that the case does not give."""

    def __init__(self, field: Field) -> None:
        super().__init__(field.name)
        self.field = field


@dataclasses.dataclass(frozen=True)
class Problem:
    """Why facts are rejected: the field, its value as given, and what to do, in both languages."""

    field: str
    value: Json
    remedy: str
    because: str = ""

    def json(self) -> dict[str, Json]:
        return {"field": self.field, "value": self.value, "remedy": self.remedy}


class Rejected(Exception):
    """Facts that are malformed or contradict each other; they are never answered."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{p.field} = {p.value!r}: {p.remedy}" for p in problems))
        self.problems = problems


Contradictions = tuple[Callable[[Any], Problem | None], ...]
"""Annotate ``contradictions: ClassVar[Contradictions]`` in a class whose subclasses state more."""


@dataclasses.dataclass(frozen=True)
class Facts:
    """Base of the facts of a decision. Subclasses are frozen dataclasses whose fields are made with ``fact``."""

    contradictions: ClassVar[Contradictions] = ()
    """Functions of the case that return a Problem where facts cannot be true together, added to those of the base.

    Missing facts contradict nothing."""

    def __init_subclass__(cls) -> None:
        # What dataclass would write reads every field, given or not; it leaves alone what a class itself has.
        for name in ("__repr__", "__eq__", "__hash__"):
            setattr(cls, name, getattr(Facts, name))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash((type(self), frozenset(self.__dict__.items())))

    def __post_init__(self) -> None:
        # An unset attribute makes __getattr__ speak up; a frozen dataclass lets only object's own method unset it.
        for field in dataclasses.fields(self):
            if self.__dict__[field.name] is _UNKNOWN:
                object.__delattr__(self, field.name)

    def __getattr__(self, name: str) -> Any:
        for field in fields_of(type(self)):
            if field.name == name:
                raise Missing(field)
        raise AttributeError(f"{type(self).__name__} has no fact {name!r}")

    def knows(self, name: str) -> bool:
        """Whether the case gives this fact."""
        return name in self.__dict__

    def given(self) -> dict[str, Json]:
        """The facts that the case gives, as JSON."""
        return {name: write(value) for name, value in self.__dict__.items()}

    def problem(self, name: str, remedy: str) -> Problem:
        """The problem with one of this case's facts, for a contradiction to return."""
        field = next(field for field in fields_of(type(self)) if field.name == name)
        return Problem(name, write(getattr(self, name)), remedy, field.source)

    @classmethod
    def read(cls, given: Mapping[str, Json]) -> Self:
        """The typed facts of a JSON object. Raises Rejected with every unknown, malformed and contradictory field."""
        known = {field.name: field for field in fields_of(cls)}
        problems, values = [], {}
        for name, value in given.items():
            if name not in known:
                names = ", ".join(f"{field.name}（{field.zh}）" for field in known.values())
                problems.append(Problem(name, value, f"没有这个事实，可用 / unknown fact, known are: {names}"))
                continue
            try:
                values[name] = known[name].read(value)
            except Unreadable as error:
                problems.append(Problem(name, value, f"{known[name].zh}：{error.remedy}", known[name].source))
        if problems:
            raise Rejected(*problems)
        case = cls(**values)
        if found := [problem for check in cls.checks() if (problem := _attempt(check, case))]:
            raise Rejected(*found)
        return case

    @classmethod
    def checks(cls) -> Contradictions:
        """The contradictions to look for: a class states only its own; those of its bases hold as well, each once."""
        bases = (vars(base).get("contradictions", ()) for base in reversed(cls.__mro__))
        return tuple(dict.fromkeys(check for own in bases for check in own))

    @classmethod
    def schema(cls) -> dict[str, Json]:
        """JSON Schema: no fact is required, since a missing one is answered by what is needed."""
        return object_schema({field.name: field.schema() for field in fields_of(cls)}, required=[])


@dataclasses.dataclass(frozen=True)
class Outcome:
    """Base of what a decision determines. Subclasses are frozen dataclasses whose fields are made with ``result``."""

    def json(self) -> dict[str, Json]:
        return {field.name: write(getattr(self, field.name)) for field in dataclasses.fields(self)}

    @classmethod
    def schema(cls) -> dict[str, Json]:
        fields = fields_of(cls)
        return object_schema({field.name: field.schema() for field in fields}, [field.name for field in fields])


def fields_of(cls: type[Facts] | type[Outcome]) -> tuple[Field, ...]:
    """The fields of a class of facts or outcomes. Raises TypeError where a name is reserved for the answer itself."""
    found: tuple[Field, ...] = _fields_of(cls)
    return found


def _read_fields(cls: Any) -> tuple[Field, ...]:
    hints = typing.get_type_hints(cls)
    fields = tuple(Field(field.name, hints[field.name], **field.metadata) for field in dataclasses.fields(cls))
    if taken := RESERVED.intersection(field.name for field in fields):
        raise TypeError(f"{cls.__name__}: {sorted(taken)} are words of every answer; name the field otherwise")
    return fields


# typeshed's cache wants hashable arguments and does not see that every class is one.
_fields_of: Any = cache(_read_fields)


def _attempt(check: Callable[[Any], Problem | None], case: Facts) -> Problem | None:
    try:
        return check(case)
    except Missing:
        return None
