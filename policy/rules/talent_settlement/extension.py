"""第八条、第十条: how the periods of the review and of the verification are extended in special circumstances."""

from __future__ import annotations

from datetime import date

from policy.law.calendar import working_day
from policy.law.terms import Term
from policy.rules.talent_settlement.law import Law
from policy.rules.talent_settlement.terms import Extension, LateExtension


class Extending(Term):
    """What the department may do in special circumstances."""

    EXTEND = "extend", "延长10个工作日", "to extend the period by 10 working days"
    KEEP = "keep", "不延长", "not to extend it"


def last_day_extended(first_ends_on: date, decided_on: date, more: int, law: Law) -> date:
    """The last day, itself included, where ``more`` working days were decided on. Reading A22: they are added to the first period,
    or run from the day of the decision, which is not counted. Reading A105: decided too late, they have no effect."""
    if decided_too_late(first_ends_on, decided_on, law):
        return first_ends_on
    if law.extension_counted is Extension.FROM_DECISION:
        return working_day(decided_on, more)
    return working_day(first_ends_on, more)


def decided_too_late(first_ends_on: date, decided_on: date, law: Law) -> bool:
    """Whether the first period has run out before the day of the decision, and that matters. Reading A105."""
    return law.late_extension is LateExtension.MUST_BE_IN_TIME and decided_on > first_ends_on
