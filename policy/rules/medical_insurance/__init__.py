"""广州市社会医疗保险规定 (令193): its decisions, one module a group of articles."""

from policy.rules.medical_insurance import (
    administration,
    arrears,
    benefits,
    care,
    contributions,
    discharge,
    participation,
    residents,
    retirement,
    stays,
    subsidy,
    switching,
)
from policy.rules.medical_insurance.law import REGULATION, Law

__all__ = ["REGULATION", "Law", "administration", "arrears", "benefits", "care", "contributions", "discharge", "participation", "residents", "retirement", "stays", "subsidy", "switching"]
