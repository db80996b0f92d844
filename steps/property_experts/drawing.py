"""第十四条: the sentences about random draws and replacements."""

from policy.rules.property_experts.drawing import Occasion, draw_proper, drawn_expert_absent, who_draws
from policy.rules.property_experts.terms import Body, PlaceFilled
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, Occasion, PlaceFilled)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询{occasion:Occasion}的专家由谁抽取",
    "it is asked who draws the experts for {occasion:Occasion}",
    ask=who_draws,
)
then("由{drawn_by:Body}抽取", "they are drawn by {drawn_by:Body}")
then("由{supervised_by:Body}监督抽取", "the draw is supervised by {supervised_by:Body}")
then("没有写明由谁监督抽取", "no supervisor of the draw is named", supervised_by=None)
then("可以申请使用专家", "use of experts may be applied for", on_application=True)
then("没有写明使用专家的申请", "no application for the use of experts is mentioned", on_application=False)

given("随机抽取：{at_random:bool}", "the draw was random: {at_random:bool}")
given(
    "在评标项目所在地的区房屋行政主管部门的监督下抽取：{locally_supervised:bool}",
    "the draw was supervised by the housing department of the district where the project is: {locally_supervised:bool}",
)
when(
    "由{drawn_by_whom:Body}抽取{occasion:Occasion}的专家",
    "experts are drawn by {drawn_by_whom:Body} for {occasion:Occasion}",
    ask=draw_proper,
)
then("抽取是否符合要求：{drawn_properly:bool}", "the draw is as required: {drawn_properly:bool}")
then("抽取不符合要求", "the draw is not as required", drawn_properly=False)

when(
    "为{occasion:Occasion}抽中的专家不能参加",
    "an expert drawn for {occasion:Occasion} cannot take part",
    ask=drawn_expert_absent,
    cannot_attend=True,
)
when(
    "为{occasion:Occasion}抽中的专家能够参加",
    "an expert drawn for {occasion:Occasion} can take part",
    ask=drawn_expert_absent,
    cannot_attend=False,
)
when(
    "查询为{occasion:Occasion}抽中的专家是否需要增补",
    "it is asked whether the place of an expert drawn for {occasion:Occasion} must be filled",
    ask=drawn_expert_absent,
)
given(
    "第十四条第二款的增补按“{place_filled:PlaceFilled}”解释",
    "who fills a place under Article 14(2) is read as “{place_filled:PlaceFilled}”",
)
then("由{recorded_by:Body}记录姓名和原因", "{recorded_by:Body} records the name and the reason")
then("由{replaced_by:Body}随机抽取增补", "{replaced_by:Body} has the place filled by a random draw")
