"""广州市物业管理专家管理办法 (穗建规字〔2022〕8号): its decisions, one module a group of articles."""

from policy.rules.property_experts import (
    assignments,
    bodies,
    cancellation,
    committee,
    conditions,
    conduct,
    drawing,
    force,
    means,
    misuse,
    publication,
    reapplication,
    records,
    recusal,
    scope,
    selection,
    specialties,
    tenure,
)
from policy.rules.property_experts.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (
    assignments,
    bodies,
    cancellation,
    committee,
    conditions,
    conduct,
    drawing,
    force,
    means,
    misuse,
    publication,
    reapplication,
    records,
    recusal,
    scope,
    selection,
    specialties,
    tenure,
)
