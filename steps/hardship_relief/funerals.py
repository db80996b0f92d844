"""第一条第九项: the sentences about funerals."""

from policy.rules.hardship_relief.funerals import funeral_charge
from policy.suite.sentences import Sentences

SENTENCES = Sentences()
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("属于基本殡葬服务：{basic_service:bool}", "basic funeral service: {basic_service:bool}")
given("殡葬服务费用为{funeral_fee:yuan}元", "the funeral service fees are {funeral_fee:yuan} yuan")
given(
    "按我市减免办法减免{funeral_relief:yuan}元",
    "{funeral_relief:yuan} yuan are relieved under the City's measures",
)
when("查询减免后的殡葬服务费用", "the funeral service fees left are looked up", ask=funeral_charge)
then(
    "减免后的殡葬服务费用为{fee_left:yuan}元",
    "the funeral service fees left are {fee_left:yuan} yuan",
    received=True,
)
