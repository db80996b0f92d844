"""The sentences of 广州市社会医疗保险规定, one module a group of articles."""

from policy.rules.medical_insurance import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.medical_insurance import (
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

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        administration.SENTENCES,
        arrears.SENTENCES,
        benefits.SENTENCES,
        care.SENTENCES,
        contributions.SENTENCES,
        discharge.SENTENCES,
        participation.SENTENCES,
        residents.SENTENCES,
        retirement.SENTENCES,
        stays.SENTENCES,
        subsidy.SENTENCES,
        switching.SENTENCES,
    )
)
