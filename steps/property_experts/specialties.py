"""第五条、第七条: the sentences about specialties and their heads."""

from policy.rules.property_experts.specialties import Content, Panel, Specialty, division_in_order, specialty_of
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Content, Panel, Specialty)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("该内容与{alike_to:Specialty}专业的内容同类", "it is alike to what belongs to {alike_to:Specialty}")
when(
    "查询“{content:Content}”属于哪一专业",
    "it is asked to which specialty “{content:Content}” belongs",
    ask=specialty_of,
)
then("属于{specialty:Specialty}专业", "it belongs to {specialty:Specialty}")

given("设立{specialty_count:int}种专业", "{specialty_count:int} specialties are set up")
given("每种专业设负责人{head_count:int}名", "heads of each specialty: {head_count:int}")
when(
    "查询{panel:Panel}的专业和负责人的设立是否符合规定",
    "it is asked whether the specialties and heads of {panel:Panel} are as prescribed",
    ask=division_in_order,
)
then("专业和负责人的设立符合规定", "the specialties and their heads are as prescribed", in_order=True)
then("专业和负责人的设立不符合规定", "the specialties and their heads are not as prescribed", in_order=False)
