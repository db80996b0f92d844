"""广清一体化“十四五”发展规划 (穗府办〔2022〕26号): its register, and the questions that it answers."""

from policy.rules.integration_plan import (
    areas,
    basis,
    commitments,
    counts,
    data_centres,
    environment,
    figures,
    indicators,
    period,
    projects,
)
from policy.rules.integration_plan.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (areas, basis, commitments, counts, data_centres, environment, figures, indicators, period, projects)
