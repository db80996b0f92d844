"""第一条、第二条: the sentences about aims and basis, scope, and who is meant by an expert."""

from policy.rules.property_experts.scope import Activity, Aim, Basis, is_expert, measures_apply
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Activity, Aim, Basis)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("该规定与物业管理专家有关：{source_relevant:bool}", "the rule concerns experts: {source_relevant:bool}")

given("活动涉及本市物业管理专家", "the activity concerns the experts of the City", experts_of_city=True)
given("活动涉及的不是本市物业管理专家", "the activity does not concern the experts of the City", experts_of_city=False)
given(
    "活动与产生、使用、管理同类：{activity_alike:bool}",
    "the activity is alike to selection, use or administration: {activity_alike:bool}",
)
when(
    "查询“{activity:Activity}”是否适用本办法",
    "it is asked whether these Measures apply to “{activity:Activity}”",
    ask=measures_apply,
)

given(
    "在物业管理领域具有较高的理论水平：{theory_in_field:bool}",
    "relatively high level of theoretical knowledge in the field of property management: {theory_in_field:bool}",
)
given(
    "熟悉相关的法律法规、规章制度、技术规范、行业标准：{rules_known:bool}",
    "familiar with the relevant laws and regulations, rules and systems, technical specifications and industry standards: {rules_known:bool}",
)
given("具有丰富的实践经验：{experience_rich:bool}", "rich practical experience: {experience_rich:bool}")
given(
    "熟悉纠纷调处、项目评标、服务标准评估等工作：{tasks_known:bool}",
    "familiar with dispute mediation, bid evaluation, service standard evaluation and similar work: {tasks_known:bool}",
)
when(
    "查询该人员是否属于本办法所称的物业管理专家",
    "it is asked whether the person is an expert as these Measures mean it",
    ask=is_expert,
)
then("属于本办法所称的物业管理专家", "the person is an expert as these Measures mean it", meant=True)
then("不属于本办法所称的物业管理专家", "the person is not an expert as these Measures mean it", meant=False)
