"""Who carries the plan out, how it is kept up, and what part society takes."""

from policy.rules.integration_plan.implementation import (
    Body,
    Participant,
    Rhythm,
    SocietyPart,
    Upkeep,
    Work,
    society_part,
    upkeep_provided,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, Participant, Rhythm, SocietyPart, Upkeep, Work)
when, then = SENTENCES.when, SENTENCES.then

then("没有写明由谁负责", "whose task it is, the plan does not say", body=None)

when(
    "查询规划实施中有没有“{upkeep:Upkeep}”",
    "it is asked whether the plan provides for “{upkeep:Upkeep}” while it runs",
    ask=upkeep_provided,
)
then("规划写明了这项工作", "the plan provides for it", provided=True)
then("规划没有写明这项工作", "the plan does not provide for it", provided=False, rhythm=None)
then("做法是{rhythm:Rhythm}", "how often: {rhythm:Rhythm}")

when(
    "查询{participant:Participant}在规划实施中的作用",
    "it is asked what part {participant:Participant} takes in carrying out the plan",
    ask=society_part,
)
then("其作用是{part:SocietyPart}", "it is to {part:SocietyPart}")
