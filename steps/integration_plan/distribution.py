"""The distribution centres of Box 4."""

from policy.rules.integration_plan.distribution import (
    BuildPhase,
    CentreFunction,
    CentreSite,
    DeliveryRegion,
    DistributionCentre,
    begun_in_time,
    centre_site,
    delivered_to,
    function_named,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(BuildPhase, CentreFunction, CentreSite, DeliveryRegion, DistributionCentre)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询配送中心{centre:DistributionCentre}建在哪里",
    "it is asked where {centre:DistributionCentre} of the distribution centre stands",
    ask=centre_site,
)
then("建设地点为{site:CentreSite}", "the site is {site:CentreSite}")

when(
    "查询配送中心{centre:DistributionCentre}是否写明“{function:CentreFunction}”",
    "it is asked whether {centre:DistributionCentre} of the distribution centre names {function:CentreFunction}",
    ask=function_named,
)
then("写明有该功能", "the function is named", named=True)
then("没有写明该功能", "the function is not named", named=False)
then("该功能在{phase:BuildPhase}", "the function stands in {phase:BuildPhase}")
then("该功能没有分期", "the function stands in no phase", phase=None)

when(
    "检查配送中心{centre:DistributionCentre}于{begun_on:date}开工",
    "it is checked that work on {centre:DistributionCentre} of the distribution centre began on {begun_on:date}",
    ask=begun_in_time,
)

when(
    "查询配送中心C区是否配送到{region:DeliveryRegion}",
    "it is asked whether area C of the distribution centre delivers to {region:DeliveryRegion}",
    ask=delivered_to,
)
then("在配送服务范围内", "it is within the range of delivery", delivered=True)
