"""第二十一条、第二十二条: the sentences about the training of experts and about who pays them."""

from policy.rules.property_experts.means import Subject, Way, expert_pay, learning_organised, learning_way
from policy.rules.property_experts.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Subject)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "学习内容与物业管理相关：{concerns_management:bool}",
    "the subject is related to property management: {concerns_management:bool}",
)
when(
    "查询应否组织活动促进专家掌握{subject:Subject}",
    "it is asked whether activities must be organised that help experts master {subject:Subject}",
    ask=learning_organised,
)
when(
    "查询以何种方式促进专家掌握{subject:Subject}",
    "it is asked in which way experts are helped to master {subject:Subject}",
    ask=learning_way,
)
then(
    "由市房屋行政主管部门在培训、讲座、业务交流等方式中选择",
    "the municipal housing department chooses between training, lectures, professional exchanges and the like",
    authority=Body.MUNICIPAL,
    options=(Way.TRAINING, Way.LECTURE, Way.EXCHANGE),
)

given("劳务报酬为{remuneration:yuan}元", "the service remuneration is {remuneration:yuan} yuan")
when("查询专家报酬的给付", "it is asked how the expert is paid", ask=expert_pay)
then("劳务报酬由{payer:Body}给付", "{payer:Body} pays the service remuneration")
then("给付劳务报酬{remuneration_paid:yuan}元", "service remuneration of {remuneration_paid:yuan} yuan is paid")
then("给付固定薪酬{salary_paid:yuan}元", "a fixed salary of {salary_paid:yuan} yuan is paid")
