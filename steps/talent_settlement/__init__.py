"""The sentences of 广州市引进人才入户管理办法实施细则, one module a group of articles."""

from policy.rules.talent_settlement import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.talent_settlement import (
    acceptance,
    bodies,
    card,
    force,
    graduates,
    insurance,
    notice,
    objections,
    review,
    scope,
    screening,
    supervision,
    talents,
    titles,
)

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        scope.SENTENCES,
        bodies.SENTENCES,
        screening.SENTENCES,
        acceptance.SENTENCES,
        review.SENTENCES,
        notice.SENTENCES,
        objections.SENTENCES,
        card.SENTENCES,
        titles.SENTENCES,
        insurance.SENTENCES,
        talents.SENTENCES,
        graduates.SENTENCES,
        supervision.SENTENCES,
        force.SENTENCES,
    )
)
