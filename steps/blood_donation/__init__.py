"""The sentences of 广州市无偿献血激励与优待办法, one module a group of articles."""

from policy.rules.blood_donation import REGULATION
from policy.suite.sentences import Sentences
from steps.blood_donation import (
    awards,
    benefits,
    bodies,
    conduct,
    conversion,
    credentials,
    notice,
    scope,
    welfare,
)
from steps.common import COMMON

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        scope.SENTENCES,
        bodies.SENTENCES,
        awards.SENTENCES,
        notice.SENTENCES,
        credentials.SENTENCES,
        welfare.SENTENCES,
        benefits.SENTENCES,
        conduct.SENTENCES,
        conversion.SENTENCES,
    )
)
