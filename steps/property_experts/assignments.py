"""第四条: the sentences about the work of experts and who may be commissioned for it."""

from policy.rules.property_experts.assignments import CHOICES, Item, expert_work, may_commission
from policy.rules.property_experts.terms import CommissionScope
from policy.suite.sentences import Sentences

SENTENCES = Sentences(CommissionScope, Item)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "受房屋行政主管部门或者有关单位委托",
    "commissioned by the housing departments or a unit concerned",
    commissioned=True,
)
given(
    "没有房屋行政主管部门或者有关单位的委托",
    "not commissioned by the housing departments or a unit concerned",
    commissioned=False,
)
given(
    "该工作由房屋行政主管部门或者有关单位组织开展：{organised:bool}",
    "organised by the housing departments or a unit concerned: {organised:bool}",
)
given(
    "专家是物业管理专家委员会委员：{member:bool}",
    "the expert is a member of the property management expert committee: {member:bool}",
)
given("专业与该工作相应：{specialty_fits:bool}", "the specialty corresponds to the work: {specialty_fits:bool}")

when(
    "查询“{item:Item}”是否属于物业管理专家的工作",
    "it is asked whether “{item:Item}” is the work of experts",
    ask=expert_work,
)
then("属于物业管理专家的工作", "it is the work of experts", expert_work=True)
then("不属于物业管理专家的工作", "it is not the work of experts", expert_work=False)

given(
    "第一至第三项工作的委托按“{commission_scope:CommissionScope}”解释",
    "for whom items 1 to 3 may be commissioned is read as “{commission_scope:CommissionScope}”",
)
when(
    "查询可否把“{item:Item}”委托给该专家",
    "it is asked whether the expert may be commissioned for “{item:Item}”",
    ask=may_commission,
)
then(
    "由{authority:Body}根据需要决定是否委托",
    "whether to commission the expert is for {authority:Body} to decide, as needed",
    options=CHOICES,
)
