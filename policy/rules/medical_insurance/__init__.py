"""广州市社会医疗保险规定 (令193): its decisions, one module a group of articles."""

from policy.rules.medical_insurance import (
    administration,
    arrears,
    benefits,
    care,
    contributions,
    definitions,
    discharge,
    enrolment,
    instruments,
    participation,
    residents,
    retirement,
    scope,
    stays,
    subsidy,
    switching,
    treasury,
)
from policy.rules.medical_insurance.law import REGULATION, Law

__all__ = ["MODULES", "REGULATION", "Law"]

# Importing a module enters its decisions in the regulation.
MODULES = (
    administration,
    arrears,
    benefits,
    care,
    contributions,
    definitions,
    discharge,
    enrolment,
    instruments,
    participation,
    residents,
    retirement,
    scope,
    stays,
    subsidy,
    treasury,
    switching,
)
