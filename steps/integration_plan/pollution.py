"""The ban on new heavily polluting projects."""

from policy.rules.integration_plan.pollution import ProjectIndustry, new_project_allowed
from policy.rules.integration_plan.terms import NamedIndustries
from policy.suite.sentences import Sentences

SENTENCES = Sentences(NamedIndustries, ProjectIndustry)
given, when = SENTENCES.given, SENTENCES.when

given(
    "列举的行业理解为{named_industries:NamedIndustries}",
    "the industries of the list are understood as {named_industries:NamedIndustries}",
)
given("该项目是新建的", "the project is a new one", newly_built=True)
given("该项目不是新建的", "the project is no new one", newly_built=False)
given("该项目位于广清跨界流域沿岸", "the project lies on the bank of a cross-border basin", on_bank=True)
given("该项目不位于广清跨界流域沿岸", "the project lies on no bank of a cross-border basin", on_bank=False)
given("该项目属于重污染项目", "the project pollutes heavily", heavily_polluting=True)
given("该项目不属于重污染项目", "the project does not pollute heavily", heavily_polluting=False)
when(
    "查询可否建设“{project_industry:ProjectIndustry}”项目",
    "it is asked whether a project of “{project_industry:ProjectIndustry}” may be built",
    ask=new_project_allowed,
)
