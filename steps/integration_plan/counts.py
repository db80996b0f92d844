"""Lists whose number is printed."""

from policy.rules.integration_plan.counts import NumberedList, Tally, count_checked
from policy.suite.sentences import Sentences

SENTENCES = Sentences(NumberedList, Tally)
when, then = SENTENCES.when, SENTENCES.then

when(
    "核对“{numbered_list:NumberedList}”的数目",
    "the number of “{numbered_list:NumberedList}” is checked",
    ask=count_checked,
)
then("印出的数目为{number:int}", "the number as printed is {number:int}")
then("写出名称的有{named:int}项", "{named:int} are named")
then("核对结果为“{tally:Tally}”", "the list {tally:Tally}")
