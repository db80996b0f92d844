"""The sentences of 广州市引进人才入户管理办法实施细则, one module a group of articles."""

from policy.rules.talent_settlement import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON

SENTENCES = Sentences.merged((COMMON.bound(REGULATION),))
