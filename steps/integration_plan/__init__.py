"""The sentences of 广清一体化“十四五”发展规划, one module a kind of question."""

from policy.rules.integration_plan import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.integration_plan import (
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

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        areas.SENTENCES,
        basis.SENTENCES,
        commitments.SENTENCES,
        counts.SENTENCES,
        data_centres.SENTENCES,
        environment.SENTENCES,
        figures.SENTENCES,
        indicators.SENTENCES,
        period.SENTENCES,
        projects.SENTENCES,
    )
)
