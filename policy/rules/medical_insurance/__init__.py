"""广州市社会医疗保险规定 (令193): its decisions, one module a group of articles."""

from policy.rules.medical_insurance import arrears
from policy.rules.medical_insurance.law import REGULATION, Law

__all__ = ["REGULATION", "Law", "arrears"]
