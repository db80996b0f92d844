"""The transport projects: what the running text and Box 1 say of them."""

from policy.rules.integration_plan.projects import BodyAndBox, Pace, Project, Stage, ToldIn, body_and_box, project_said
from policy.rules.integration_plan.terms import BoxedExpansion
from policy.suite.sentences import Sentences

SENTENCES = Sentences(BodyAndBox, BoxedExpansion, Pace, Project, Stage, ToldIn)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "专栏1第三款的“前期工作”理解为{boxed_expansion:BoxedExpansion}",
    "the preliminary work of Box 1(3) is understood as {boxed_expansion:BoxedExpansion}",
)
when(
    "在{told_in:ToldIn}查阅交通项目“{project:Project}”",
    "the transport project “{project:Project}” is looked up in {told_in:ToldIn}",
    ask=project_said,
)
then("阶段为“{stage:Stage}”", "the stage is {stage:Stage}")
then("同处又写“{also:Stage}”", "the same place also speaks of {also:Stage}")
then("同处没有别的阶段", "the same place names no other stage", also=None)
then("缓急为“{pace:Pace}”", "how fast: {pace:Pace}")
then("该处没有点名", "the project is not named there", stage=None, also=None, pace=None, strength=None)

given("近似的名称指同一项目", "the names that are alike mean one project", one_project=True)
given("近似的名称不指同一项目", "the names that are alike mean two projects", one_project=False)
when(
    "对照正文与专栏1中的“{project:Project}”",
    "“{project:Project}” in the running text is compared with Box 1",
    ask=body_and_box,
)
then("正文的阶段为“{in_body:Stage}”", "in the running text the stage is {in_body:Stage}")
then("专栏1的阶段为“{in_box:Stage}”", "in Box 1 the stage is {in_box:Stage}")
then("对照结果为“{comparison:BodyAndBox}”", "the comparison: {comparison:BodyAndBox}")
