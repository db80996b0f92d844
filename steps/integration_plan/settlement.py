"""What becomes of the limits on settling in the towns of the junction area."""

from policy.rules.integration_plan.areas import Place
from policy.rules.integration_plan.settlement import SettlementChange, settlement_limits
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Place, SettlementChange)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("在城镇落户", "the settling is in a town", in_town=True)
given("在乡村落户", "the settling is in the countryside", in_town=False)
when(
    "查询规划要怎样改变在“{place:Place}”落户的限制",
    "it is asked what is to become of the limits on settling in “{place:Place}”",
    ask=settlement_limits,
)
then("城镇落户限制的变化为“{change:SettlementChange}”", "of the limits on settling in towns: {change:SettlementChange}")
then("城镇落户仍有门槛", "settling in towns still has a threshold", restricted=True)
then("城镇落户不再有门槛", "settling in towns has no threshold any more", restricted=False)
