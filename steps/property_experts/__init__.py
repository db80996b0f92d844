"""The sentences of 广州市物业管理专家管理办法, one module a group of articles."""

from policy.rules.property_experts import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON

SENTENCES = Sentences.merged((COMMON.bound(REGULATION),))
