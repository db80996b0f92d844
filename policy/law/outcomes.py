"""What several regulations determine alike, so that one sentence says it in all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.facts import Outcome, result
from policy.law.force import Force


@dataclass(frozen=True)
class InForce(Outcome):
    force: Force = result("效力", "force")


@dataclass(frozen=True)
class Repealed(Outcome):
    repealed: bool = result("已被废止", "is repealed")


@dataclass(frozen=True)
class LegalBasis(Outcome):
    is_basis: bool = result("是制定依据", "is a basis of the text")


@dataclass(frozen=True)
class AimStated(Outcome):
    stated: bool = result("是写明的宗旨", "is an aim that the text states")


@dataclass(frozen=True)
class Applies(Outcome):
    applies: bool = result("在适用范围内", "is within the scope")


@dataclass(frozen=True)
class Duty(Outcome):
    """应当 or 不得 … : whether the law binds to do what is asked about."""

    must: bool = result("应当", "must")


@dataclass(frozen=True)
class Permission(Outcome):
    """可以 or 不得: whether the law allows what is asked about."""

    may: bool = result("可以", "may")


@dataclass(frozen=True)
class Deadline(Outcome):
    last_day: date = result("期限的最后一日", "last day of the period")


@dataclass(frozen=True)
class Timeliness(Outcome):
    """Whether something was done in its time; ``last_day`` is still in time."""

    last_day: date = result("期限的最后一日", "last day of the period")
    in_time: bool = result("在期限内", "in time")
