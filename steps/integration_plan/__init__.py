"""The sentences of 广清一体化“十四五”发展规划, one module a kind of question."""

from policy.rules.integration_plan import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.integration_plan import commitments, figures, period

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        commitments.SENTENCES,
        figures.SENTENCES,
        period.SENTENCES,
    )
)
