"""广清一体化“十四五”发展规划 (穗府办〔2022〕26号): its register, and the questions that it answers."""

from policy.rules.integration_plan import (
    areas,
    basis,
    colleges,
    commitments,
    counts,
    data_centres,
    distribution,
    enterprises,
    environment,
    figures,
    implementation,
    indicators,
    industry,
    parks,
    period,
    pollution,
    projects,
    recognition,
    rural_rights,
    services,
    settlement,
    sharing,
    tourist_lines,
    trial_tasks,
)
from policy.rules.integration_plan.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (
    areas,
    basis,
    colleges,
    commitments,
    counts,
    data_centres,
    distribution,
    enterprises,
    environment,
    figures,
    implementation,
    indicators,
    industry,
    parks,
    period,
    pollution,
    projects,
    recognition,
    rural_rights,
    services,
    settlement,
    sharing,
    tourist_lines,
    trial_tasks,
)
