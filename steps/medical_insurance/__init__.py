"""The sentences of 广州市社会医疗保险规定, one module a group of articles."""

from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.medical_insurance import arrears

SENTENCES = Sentences.merged((COMMON, arrears.SENTENCES))
