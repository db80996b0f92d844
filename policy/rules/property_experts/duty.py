"""What several articles ask alike: whether someone is a member of the committee, and who bears a duty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.rules.property_experts.law import Law
from policy.rules.property_experts.terms import Body, MembersRead


def membership(provision: str) -> Any:
    """The fact that someone is a member of the committee, as a provision asks for it."""
    return fact("是物业管理专家委员会委员", "is a member of the property management expert committee", provision)


@dataclass(frozen=True)
class OfExpert(Facts):
    """Facts of someone to whom a provision that names only experts (物业管理专家) may apply."""

    member: bool = membership("art_7__para_1")


def covered(case: OfExpert, law: Law) -> bool:
    """Whether a provision that names only experts applies to the person. Reading A67."""
    return law.members_read is MembersRead.INCLUDED or not case.member


@dataclass(frozen=True)
class BoundBody(Outcome):
    """A duty with the one who bears it: no one where there is none."""

    must: bool = result("应当", "must")
    body: Body | None = result("承担者", "body bound")


def bound(body: Body, *because: str) -> Answer:
    """The body must do what is asked about."""
    return determined(BoundBody(True, body), *because)


def unbound(*because: str) -> Answer:
    """No one must do what is asked about."""
    return determined(BoundBody(False, None), *because)


@dataclass(frozen=True)
class NoticeDue(Outcome):
    """A duty to tell something, who bears it, and whom they tell: no one where there is none."""

    must: bool = result("应当", "must")
    body: Body | None = result("告知者", "body that tells")
    recipient: Body | None = result("被告知者", "body told")


def notice_due(recipient: Body, *because: str) -> Answer:
    """The expert must tell the recipient."""
    return determined(NoticeDue(True, Body.EXPERT, recipient), *because)


def no_notice(*because: str) -> Answer:
    """No one must tell anything."""
    return determined(NoticeDue(False, None, None), *because)
