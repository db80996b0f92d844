"""The sentences of 广清一体化“十四五”发展规划, one module a kind of question."""

from policy.rules.integration_plan import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.integration_plan import (
    areas,
    basis,
    colleges,
    commitments,
    counts,
    data_centres,
    distribution,
    enterprises,
    environment,
    figures,
    implementation,
    indicators,
    industry,
    parks,
    period,
    pollution,
    projects,
    recognition,
    rural_rights,
    services,
    settlement,
    sharing,
    tourist_lines,
    trial_tasks,
)

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        areas.SENTENCES,
        basis.SENTENCES,
        colleges.SENTENCES,
        commitments.SENTENCES,
        counts.SENTENCES,
        data_centres.SENTENCES,
        distribution.SENTENCES,
        enterprises.SENTENCES,
        environment.SENTENCES,
        figures.SENTENCES,
        implementation.SENTENCES,
        indicators.SENTENCES,
        industry.SENTENCES,
        parks.SENTENCES,
        period.SENTENCES,
        pollution.SENTENCES,
        projects.SENTENCES,
        recognition.SENTENCES,
        rural_rights.SENTENCES,
        services.SENTENCES,
        settlement.SENTENCES,
        sharing.SENTENCES,
        tourist_lines.SENTENCES,
        trial_tasks.SENTENCES,
    )
)
