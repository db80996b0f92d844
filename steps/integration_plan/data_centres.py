"""Which application belongs in the data centres of which city."""

from policy.rules.integration_plan.data_centres import Application, Hosting, Latency, data_centre
from policy.rules.integration_plan.terms import NamedApplications
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Application, Hosting, Latency, NamedApplications)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("应用的时延为“{latency:Latency}”", "the application is one of {latency:Latency}")
given(
    "列举的应用{named_applications:NamedApplications}归类",
    "the applications that are named are classed {named_applications:NamedApplications}",
)
when(
    "查询“{application:Application}”归哪一市的数据中心",
    "it is asked in the data centres of which city “{application:Application}” belongs",
    ask=data_centre,
)
then("归入{latency_class:Latency}应用", "it counts as an application of {latency_class:Latency}")
then("归{host:City}的数据中心", "it belongs in the data centres of {host:City}")
then("在该市的方式为“{how:Hosting}”", "the text has it “{how:Hosting}” there")
