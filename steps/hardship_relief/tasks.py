"""第一条、第三条、第七条: the words of the work that the text gives to one body."""

from policy.rules.hardship_relief.tasks import Work
from policy.rules.hardship_relief.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, Work)
