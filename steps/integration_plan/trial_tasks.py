"""The tasks of the trial in the junction area."""

from policy.rules.integration_plan.trial_tasks import TrialMatter, TrialRank, trial_rank
from policy.suite.sentences import Sentences

SENTENCES = Sentences(TrialMatter, TrialRank)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询“{trial_matter:TrialMatter}”在试验中的位置",
    "it is asked where “{trial_matter:TrialMatter}” stands in the trial",
    ask=trial_rank,
)
then("位置为“{rank:TrialRank}”", "it stands as {rank:TrialRank}")
then("专栏8列为试验重点", "Box 8 lists it as a focus of the trial", in_box=True)
then("专栏8没有列出", "Box 8 does not list it", in_box=False)
