"""第三条: the sentences about who reviews and handles, and the words for the bodies and their work."""

from policy.rules.talent_settlement.bodies import EmployerKind, Talent, Work, reviewing_body
from policy.rules.talent_settlement.terms import Body, District, EmployersListed
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, District, EmployerKind, EmployersListed, Talent, Work)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("用人单位为{employer:EmployerKind}", "the employer is {employer:EmployerKind}")
given(
    "用人单位住所地址所在区为{domicile:District}",
    "the domicile address of the employer is in this district: {domicile:District}",
)
given(
    "接收应届毕业生的用人单位在本市行政区域内：{employer_in_city:bool}",
    "the employer that receives the graduate is within the administrative area of the City: {employer_in_city:bool}",
)
given(
    "“等用人单位”按“{employers_listed:EmployersListed}”解释",
    "“such employers as” is read as “{employers_listed:EmployersListed}”",
)
when(
    "查询{talent:Talent}入户由谁审核办理",
    "it is asked who reviews and handles the settlement of {talent:Talent}",
    ask=reviewing_body,
)
then("该部门所在区为{district:District}", "the district of that department is {district:District}")
then("本细则规定的部门都不负责", "it is the task of no department of these Rules", body=None)
