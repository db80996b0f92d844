"""The tourist lines of Box 3."""

from policy.rules.integration_plan.tourist_lines import (
    TouristLine,
    TouristStop,
    line_shape,
    lines_through,
    stop_on_line,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(TouristLine, TouristStop)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询有几条旅游线路经过“{stop:TouristStop}”",
    "it is asked how many tourist lines lead through “{stop:TouristStop}”",
    ask=lines_through,
)
then("共有{lines:int}条线路", "the number of lines is {lines:int}")

when(
    "查询“{line:TouristLine}”是否经过“{stop:TouristStop}”",
    "it is asked whether “{line:TouristLine}” leads through “{stop:TouristStop}”",
    ask=stop_on_line,
)
then("它是线路上的第{position:int}处", "its position on the line is {position:int}")
then("线路不经过它", "the line does not lead through it", position=None)

when("查询“{line:TouristLine}”的走向", "the course of “{line:TouristLine}” is looked up", ask=line_shape)
then("线路写出{places:int}处不同的地方", "the line names {places:int} different places")
then("线路回到起点", "the line ends where it begins", returns=True)
then("线路不回到起点", "the line does not end where it begins", returns=False)
