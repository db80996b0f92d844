"""第八章第二节第二款: for which steps of which city's enterprises the green channel is opened."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.terms import TwoWayChannel

COMMERCE = "chp_8__sec_2__para_2"


class HomeCity(Term):
    """The city from which an enterprise comes."""

    GUANGZHOU = "guangzhou", "广州", "Guangzhou"
    QINGYUAN = "qingyuan", "清远", "Qingyuan"


class ChannelStep(Term):
    """What an enterprise does across the cities."""

    MOVE = "move", "迁往另一市", "moving to the other city"
    REGISTER = "register", "在另一市注册登记", "registering in the other city"


NAMED = {
    (HomeCity.GUANGZHOU, ChannelStep.MOVE): "广州企业迁往清远",
    (HomeCity.QINGYUAN, ChannelStep.REGISTER): "清远企业在广州注册登记",
}
CHANNEL = "开设广州企业迁往清远、清远企业在广州注册登记的双向绿色通道"
REGULATION.quoted.extend(Quoted(step.value, COMMERCE, words, __name__) for (_, step), words in NAMED.items())
REGULATION.quoted.append(Quoted("CHANNEL", COMMERCE, CHANNEL, __name__))


@dataclass(frozen=True)
class StepAsked(Facts):
    """An enterprise's city, and its step across the cities."""

    home_city: HomeCity = fact("企业所属市", "city of the enterprise", COMMERCE)
    channel_step: ChannelStep = fact("跨市办理的事", "step across the cities", COMMERCE)


@dataclass(frozen=True)
class ChannelOpened(Outcome):
    opened: bool = result("有绿色通道", "the green channel is for it")


@REGULATION.decision(
    "双向绿色通道适用于该企业的这一步吗？",
    "Is the two-way green channel for this step of the enterprise?",
    ChannelOpened,
    cites=(COMMERCE,),
)
def green_channel(case: StepAsked, law: Law) -> Answer:
    """第八章第二节第二款: it is named for enterprises of Guangzhou that move to Qingyuan and for those of Qingyuan that register in
    Guangzhou. Reading A110: whether 双向 opens it for the same steps the other way round."""
    named = (case.home_city, case.channel_step) in NAMED
    return determined(ChannelOpened(named or law.two_way_channel is TwoWayChannel.EITHER_WAY), COMMERCE)
