"""广州市无偿献血激励与优待办法 (穗卫规字〔2022〕2号): its decisions, one module a group of articles."""

from policy.rules.blood_donation import (
    awards,
    benefits,
    bodies,
    children,
    conduct,
    conversion,
    credentials,
    force,
    notice,
    scope,
    welfare,
)
from policy.rules.blood_donation.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (scope, bodies, awards, notice, credentials, welfare, children, benefits, conduct, conversion, force)
