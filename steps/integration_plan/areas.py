"""What belongs to an area, and how near its circles bring it."""

from policy.rules.integration_plan.areas import Area, Circle, Destination, Place, in_area, reach_in_circle
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Area, Circle, Destination, Place)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询“{place:Place}”是不是“{area:Area}”的一部分",
    "it is asked whether “{place:Place}” is part of “{area:Area}”",
    ask=in_area,
)
then("是其中一部分", "it is one of its parts", belongs=True)
then("不是其中一部分", "it is none of its parts", belongs=False)

given("实际所需时间为{minutes:int}分钟", "the way takes {minutes:int} minutes")
when(
    "检查“{place:Place}”到“{destination:Destination}”的通达时间",
    "the time from “{place:Place}” to “{destination:Destination}” is checked",
    ask=reach_in_circle,
)
then("这是“{circle:Circle}”的要求", "this is what “{circle:Circle}” asks for")
then("最多{limit:int}分钟", "the limit is {limit:int} minutes")
then("合乎要求", "the limit is kept", within=True)
then("不合要求", "the limit is not kept", within=False)
