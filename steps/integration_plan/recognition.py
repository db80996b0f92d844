"""What both cities recognise of each other, and the talent green card."""

from policy.rules.integration_plan.recognition import (
    RecognisedThing,
    RecognitionExtent,
    RecognitionGroup,
    green_card,
    mutual_recognition,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(RecognisedThing, RecognitionExtent, RecognitionGroup)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询“{recognised_thing:RecognisedThing}”在广清之间是否互认",
    "it is asked whether “{recognised_thing:RecognisedThing}” is recognised between Guangzhou and Qingyuan",
    ask=mutual_recognition,
)
then("写明互认", "its mutual recognition is named", recognised=True)
then(
    "不在写明互认之列",
    "it is not among what is recognised",
    recognised=False,
    strength=None,
    extent=None,
    group=None,
)
then("互认的范围是{extent:RecognitionExtent}", "it is recognised in {extent:RecognitionExtent}")
then("互认面向{group:RecognitionGroup}", "it is recognised of {group:RecognitionGroup}")
then("没有写明互认面向谁", "of whom it is recognised is not said", group=None)

given("该专家是清远专家", "the expert is one of Qingyuan", of_qingyuan=True)
given("该专家不是清远专家", "the expert is none of Qingyuan", of_qingyuan=False)
given("该专家符合发放人才绿卡的条件", "the expert meets the conditions of the green card", qualifies=True)
given("该专家不符合发放人才绿卡的条件", "the expert does not meet the conditions of the green card", qualifies=False)
when(
    "查询该专家是否属于人才绿卡办法的对象",
    "it is asked whether the rules of the green card are to be made for the expert",
    ask=green_card,
)
then("属于办法的对象", "they are to be made for the expert", covered=True)
then("不属于办法的对象", "they are not to be made for the expert", covered=False)
