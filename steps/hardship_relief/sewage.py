"""第一条第四项: the sentences about the sewage treatment fee subsidy."""

from policy.rules.hardship_relief.sewage import sewage_subsidy
from policy.suite.sentences import Sentences

SENTENCES = Sentences()
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "本市自{exemption_ended:month}起不再免征污水处理费",
    "from {exemption_ended:month} the City no longer exempts from the sewage treatment fee",
)
given(
    "污水处理费补贴待遇另有规定",
    "there is other provision on the benefit of the sewage treatment fee subsidy",
    other_subsidy_rule=True,
)
when(
    "查询{month:month}的污水处理费补贴",
    "the sewage treatment fee subsidy of {month:month} is looked up",
    ask=sewage_subsidy,
)
then("当月发放污水处理费补贴{subsidy:yuan}元", "a subsidy of {subsidy:yuan} yuan is paid for the month", received=True)
