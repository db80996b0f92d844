"""The 421 system, the industrial clusters, and the roles of the two cities."""

from policy.rules.integration_plan.industry import (
    ChainLink,
    ClusterIndustry,
    ClusterLevel,
    IndustryField,
    ModeFit,
    SystemPart,
    cluster_level,
    general_role,
    part_of_system,
    role_compared,
    role_placed,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(ChainLink, ClusterIndustry, ClusterLevel, IndustryField, ModeFit, SystemPart)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("它属于注6名称近似的产业", "it counts as the industry of a like name in Note 6", counted_in=True)
given("它不属于注6名称近似的产业", "it does not count as the industry of a like name in Note 6", counted_in=False)
when(
    "查询“{industry:ClusterIndustry}”在421现代产业体系中的位置",
    "the place of “{industry:ClusterIndustry}” in the 421 modern industrial system is looked up",
    ask=part_of_system,
)
then("它列在{part:SystemPart}", "it is {part:SystemPart}")
then("没有以此名列入该体系", "the system does not name it by that name", part=None)

when(
    "查询“{industry:ClusterIndustry}”要建成哪一级的产业集群",
    "it is asked of which order the cluster of “{industry:ClusterIndustry}” is to be",
    ask=cluster_level,
)
then("集群级别为{level:ClusterLevel}", "the cluster is to be of the order of {level:ClusterLevel}")

when(
    "查询合作共建模式把“{link:ChainLink}”放在哪里",
    "it is asked where the modes of joint building place {link:ChainLink}",
    ask=general_role,
)
then("该环节放在{city:City}", "it is placed with {city:City}")
then("与之相对的是“{partner:ChainLink}”", "its counterpart is {partner:ChainLink}")

when(
    "查询“{field:IndustryField}”的“{link:ChainLink}”放在哪里",
    "it is asked where, for “{field:IndustryField}”, the plan places {link:ChainLink}",
    ask=role_placed,
)
when(
    "对照“{field:IndustryField}”的“{link:ChainLink}”与合作共建模式",
    "for “{field:IndustryField}”, the place of {link:ChainLink} is compared with the modes of joint building",
    ask=role_compared,
)
then("按合作共建模式放在{general:City}", "the modes place it with {general:City}")
then("分工与该模式{fit:ModeFit}", "the division of work {fit:ModeFit}")
