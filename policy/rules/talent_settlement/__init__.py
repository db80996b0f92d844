"""广州市引进人才入户管理办法实施细则 (穗人社规字〔2022〕2号): its decisions, one module a group of articles."""

from policy.rules.talent_settlement import (
    acceptance,
    bodies,
    card,
    force,
    graduates,
    insurance,
    notice,
    objections,
    review,
    scope,
    screening,
    supervision,
    talents,
    titles,
)
from policy.rules.talent_settlement.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (
    scope,
    bodies,
    screening,
    acceptance,
    review,
    notice,
    objections,
    card,
    titles,
    insurance,
    talents,
    graduates,
    supervision,
    force,
)
