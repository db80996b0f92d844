"""第六条: the sentences about who bears the subsidy and the lost revenue."""

from policy.rules.hardship_relief.costs import District, cost_borne
from policy.rules.hardship_relief.terms import Body, DistrictCounted, Item
from policy.suite.sentences import Sentences

SENTENCES = Sentences(District, DistrictCounted, Item)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("在{district_of_recognition:District}审核认定", "the person is recognised in {district_of_recognition:District}")
given("居住在{district_of_residence:District}", "the person lives in {district_of_residence:District}")
given(
    "负担补贴的区按“{district_counted:DistrictCounted}”解释",
    "the district that bears the subsidy is read as “{district_counted:DistrictCounted}”",
)
given(
    "法律、法规、规章或政策文件对负担另有规定",
    "laws, regulations, rules or policy documents provide otherwise on who bears it",
    other_funding_rule=True,
)
when("查询“{item:Item}”由谁负担", "it is asked who bears “{item:Item}”", ask=cost_borne)
then(
    "补贴资金由{district:District}财政负担",
    "the public finance of {district:District} bears the funds of the subsidy",
    body=Body.DISTRICT_FINANCE,
)
then(
    "补贴资金由市财政负担",
    "municipal public finance bears the funds of the subsidy",
    body=Body.MUNICIPAL_FINANCE,
)
then(
    "由执行部门或单位自行负担所减少的收入",
    "the implementing department or unit itself bears the revenue that is lost",
    body=Body.IMPLEMENTING_UNIT,
)
