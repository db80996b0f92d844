"""困难群众消费性减免和补贴政策 (穗府办规〔2022〕14号): its decisions, one module a group of articles."""

from policy.rules.hardship_relief import (
    applicants,
    application,
    costs,
    ending,
    execution,
    force,
    funerals,
    gas,
    homes,
    housing,
    operators,
    sewage,
    tasks,
    water,
)
from policy.rules.hardship_relief.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (
    applicants,
    housing,
    water,
    sewage,
    gas,
    homes,
    funerals,
    tasks,
    execution,
    application,
    ending,
    costs,
    operators,
    force,
)
