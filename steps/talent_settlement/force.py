"""第二十三条: the sentences about the document that the Rules repeal."""

from policy.rules.talent_settlement.force import document_repealed
from policy.suite.sentences import Sentences

SENTENCES = Sentences()
when = SENTENCES.when

when(
    "查询穗人社规字〔{earlier_year:int}〕{earlier_number:int}号在{day:date}是否已经本细则废止",
    "it is asked whether these Rules have repealed document no. {earlier_number:int} of {earlier_year:int} by {day:date}",
    ask=document_repealed,
)
when(
    "查询穗人社规字〔{earlier_year:int}〕{earlier_number:int}号是否已经本细则废止",
    "it is asked whether these Rules have repealed document no. {earlier_number:int} of {earlier_year:int}",
    ask=document_repealed,
)
