"""第三条、第五条: the words for the bodies and their work, and the sentences about the fields of benefits."""

from policy.rules.blood_donation.bodies import BenefitField, Work, field_served, unit_listed
from policy.rules.blood_donation.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(BenefitField, Body, Work)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询该人员在{benefit_field:BenefitField}领域的优待由谁负责",
    "it is asked who must see to the person's benefits in the field of {benefit_field:BenefitField}",
    ask=field_served,
)
when(
    "查询{unit:Body}是否列名负责文化旅游等领域的优待",
    "it is asked whether {unit:Body} is listed by name for culture and tourism and the other fields",
    ask=unit_listed,
)
then("没有负责者", "no one has the task", body=None)
then("已列名", "it is listed by name", listed=True)
then("未列名", "it is not listed by name", listed=False)
