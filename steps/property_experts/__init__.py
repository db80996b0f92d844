"""The sentences of 广州市物业管理专家管理办法, one module a group of articles."""

from policy.rules.property_experts import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.property_experts import (
    assignments,
    bodies,
    cancellation,
    committee,
    conditions,
    conduct,
    drawing,
    force,
    means,
    misuse,
    publication,
    reapplication,
    records,
    recusal,
    scope,
    selection,
    specialties,
    tenure,
)

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        assignments.SENTENCES,
        bodies.SENTENCES,
        committee.SENTENCES,
        conditions.SENTENCES,
        scope.SENTENCES,
        specialties.SENTENCES,
        cancellation.SENTENCES,
        drawing.SENTENCES,
        publication.SENTENCES,
        reapplication.SENTENCES,
        selection.SENTENCES,
        tenure.SENTENCES,
        conduct.SENTENCES,
        force.SENTENCES,
        means.SENTENCES,
        misuse.SENTENCES,
        records.SENTENCES,
        recusal.SENTENCES,
    )
)
