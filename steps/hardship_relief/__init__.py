"""The sentences of 困难群众消费性减免和补贴政策, one module a group of articles."""

from policy.rules.hardship_relief import REGULATION
from policy.suite.sentences import Sentences
from steps.common import COMMON
from steps.hardship_relief import (
    applicants,
    application,
    costs,
    ending,
    execution,
    funerals,
    gas,
    homes,
    housing,
    operators,
    sewage,
    tasks,
    water,
)

SENTENCES = Sentences.merged(
    (
        COMMON.bound(REGULATION),
        applicants.SENTENCES,
        housing.SENTENCES,
        water.SENTENCES,
        sewage.SENTENCES,
        gas.SENTENCES,
        homes.SENTENCES,
        funerals.SENTENCES,
        tasks.SENTENCES,
        execution.SENTENCES,
        application.SENTENCES,
        ending.SENTENCES,
        costs.SENTENCES,
        operators.SENTENCES,
    )
)
