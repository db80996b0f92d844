"""第二十三条: the sentences about the document that the Measures repeal."""

from policy.rules.property_experts.force import document_repealed
from policy.suite.sentences import Sentences

SENTENCES = Sentences()
when = SENTENCES.when

when(
    "查询穗建规字〔{earlier_year:int}〕{earlier_number:int}号在{day:date}是否已经本办法废止",
    "it is asked whether these Measures have repealed the Bureau's document no. {earlier_number:int} of {earlier_year:int} by {day:date}",
    ask=document_repealed,
)
when(
    "查询穗建规字〔{earlier_year:int}〕{earlier_number:int}号是否已经本办法废止",
    "it is asked whether these Measures have repealed the Bureau's document no. {earlier_number:int} of {earlier_year:int}",
    ask=document_repealed,
)
