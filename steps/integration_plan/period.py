"""The plan's term."""

from policy.rules.integration_plan.period import Phase, phase_on
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Phase)
when, then = SENTENCES.when, SENTENCES.then

when("查询{day:date}处于规划的哪一阶段", "it is asked in which phase of the plan {day:date} lies", ask=phase_on)
then("处于{phase:Phase}", "it lies {phase:Phase}")
