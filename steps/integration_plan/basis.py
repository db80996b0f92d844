"""The documents on whose basis the plan is made: their words for the sentences of steps.common."""

from policy.rules.integration_plan.basis import Basis
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Basis)
