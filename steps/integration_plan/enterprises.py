"""The green channel for enterprises across the cities."""

from policy.rules.integration_plan.enterprises import ChannelStep, HomeCity, green_channel
from policy.rules.integration_plan.terms import TwoWayChannel
from policy.suite.sentences import Sentences

SENTENCES = Sentences(ChannelStep, HomeCity, TwoWayChannel)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "绿色通道的“双向”理解为{two_way_channel:TwoWayChannel}",
    "the two-way green channel is understood as one {two_way_channel:TwoWayChannel}",
)
when(
    "查询{home_city:HomeCity}企业{channel_step:ChannelStep}有没有绿色通道",
    "it is asked whether the green channel is for an enterprise of {home_city:HomeCity} {channel_step:ChannelStep}",
    ask=green_channel,
)
then("有绿色通道", "the green channel is for it", opened=True)
then("没有写明绿色通道", "no green channel is named for it", opened=False)
