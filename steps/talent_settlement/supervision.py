"""第二十二条: the sentences about what follows on a violation."""

from policy.rules.talent_settlement.supervision import Answerable, violation_consequences
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Answerable)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "{answerable:Answerable}违反本细则的规定，不依法履行职责",
    "{answerable:Answerable} violates these Rules and does not perform the duties according to law",
    duty_neglected=True,
)
given(
    "{answerable:Answerable}依法履行职责",
    "{answerable:Answerable} performs the duties according to law",
    duty_neglected=False,
)
given("构成犯罪：{crime:bool}", "a crime is constituted: {crime:bool}")
when("查询违反本细则的后果", "it is asked what follows on a violation of these Rules", ask=violation_consequences)
then("由{body:Body}责令改正", "{body:Body} orders correction", correction=True)
then("不依本条责令改正", "no correction is ordered under this Article", correction=False, body=None)
then("是否依法给予处分：{sanction:bool}", "a sanction is imposed according to law: {sanction:bool}")
then("是否依法追究刑事责任：{prosecution:bool}", "criminal liability is pursued according to law: {prosecution:bool}")
