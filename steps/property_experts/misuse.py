"""第十七条、第十八条: the sentences about activities in an expert's name, complaints, and what follows."""

from policy.rules.property_experts.misuse import (
    Handling,
    activity_allowed,
    complaint_consequences,
    complaint_referred,
    complaint_told,
    name_misuse_consequences,
)
from policy.rules.property_experts.terms import Body, UnitTold
from policy.suite.sentences import Sentences

SENTENCES = Sentences(UnitTold)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "以广州市物业管理专家的名义从事社会活动：{in_expert_name:bool}",
    "the social activity is in the name of a property management expert of Guangzhou: {in_expert_name:bool}",
)
given(
    "该活动在本办法规定范围以内：{within_measures:bool}",
    "the activity is within the scope set by these Measures: {within_measures:bool}",
)
given(
    "征得市房屋行政主管部门同意：{consented:bool}",
    "the municipal housing department has consented: {consented:bool}",
)
given("情节特别严重：{especially_serious:bool}", "the case is especially serious: {especially_serious:bool}")
when(
    "查询专家可否从事该社会活动",
    "it is asked whether the expert may carry out the social activity",
    ask=activity_allowed,
)
when("查询该社会活动的后果", "it is asked what follows on the social activity", ask=name_misuse_consequences)
then("取消其物业管理专家资格", "the qualification is cancelled", loses_qualification=True)
then("不因此取消其物业管理专家资格", "the qualification is not cancelled for it", loses_qualification=False)
then("告知其所在单位", "the unit to which the person belongs is told", unit_told=True)
then("不告知其所在单位", "the unit to which the person belongs is not told", unit_told=False)
then(
    "是否提交有关部门依法处理：{referred:bool}",
    "it is submitted to the departments concerned: {referred:bool}",
)

given(
    "投诉经市房屋行政主管部门核实：{verified:bool}",
    "the municipal housing department has verified the complaint: {verified:bool}",
)
given(
    "被投诉行为属于第十三条第二款所列情形：{situation_listed:bool}",
    "the conduct complained of is one of the situations of Article 13(2): {situation_listed:bool}",
)
given(
    "被投诉行为情节特别严重：{complaint_serious:bool}",
    "the conduct complained of is especially serious: {complaint_serious:bool}",
)
given("因该投诉取消资格：{cancelled:bool}", "the qualification is cancelled for the complaint: {cancelled:bool}")
given(
    "告知所在单位按“{unit_told_when:UnitTold}”解释",
    "when the unit to which the person belongs is told is read as “{unit_told_when:UnitTold}”",
)
when(
    "查询投诉核实后应否告知其所在单位",
    "it is asked whether the unit to which the person belongs must be told once the complaint is verified",
    ask=complaint_told,
)
when("查询投诉的后果", "it is asked what follows on the complaint", ask=complaint_consequences)
when(
    "查询投诉事项应否提交有关部门依法处理",
    "it is asked whether the matter complained of must be submitted to the departments concerned",
    ask=complaint_referred,
)
then(
    "由市房屋行政主管部门视情决定是否取消资格",
    "the municipal housing department decides, depending on the circumstances, whether to cancel the qualification",
    authority=Body.MUNICIPAL,
    options=(Handling.CANCEL, Handling.KEEP),
)
