"""第一条: the sentences about which body the items name."""

from policy.rules.hardship_relief.tasks import Task, task_body
from policy.rules.hardship_relief.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, Task)

SENTENCES.when(
    "查询第一条中“{task:Task}”由谁负责",
    "it is asked who under Article 1 has the task of “{task:Task}”",
    ask=task_body,
)
