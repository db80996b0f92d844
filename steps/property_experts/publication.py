"""第九条第四项、第五项: the sentences about the publication of the proposed list and objections to it."""

from policy.rules.property_experts.publication import (
    NomineeResult,
    nominee_after_publication,
    objection_as_required,
    publication_proper,
)
from policy.rules.property_experts.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, NomineeResult)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("名单自{publication_began:date}起公示", "the list is published for objections from {publication_began:date} on")
given(
    "名单自{publication_began:date}至{publication_ended:date}公示",
    "the list is published for objections from {publication_began:date} to {publication_ended:date}",
)
given(
    "在市房屋行政主管部门官方网站公示：{on_website:bool}",
    "the list is published on the official website of the municipal housing department: {on_website:bool}",
)
when("查询拟任名单的公示是否符合要求", "it is asked whether the publication is as required", ask=publication_proper)
then("公示符合要求", "the publication is as required", proper=True)
then("公示不符合要求", "the publication is not as required", proper=False)
then("公示是否符合要求：{proper:bool}", "the publication is as required: {proper:bool}")
then("公示最早于{earliest_end:date}结束", "the publication ends on {earliest_end:date} at the earliest")

given("异议以书面形式提出：{in_writing:bool}", "the objection is in writing: {in_writing:bool}")
given("异议实名提出：{by_real_name:bool}", "the objection is under the objector's real name: {by_real_name:bool}")
given("提供了相应证据材料：{evidence_given:bool}", "evidence is provided with the objection: {evidence_given:bool}")
when(
    "于{objected_on:date}向{objected_to:Body}提出异议",
    "an objection is made on {objected_on:date} to {objected_to:Body}",
    ask=objection_as_required,
)
then("异议符合要求", "the objection is as required", as_required=True)
then("异议不符合要求", "the objection is not as required", as_required=False)

given(
    "公示期间有异议：{objection_raised:bool}",
    "there was an objection in the publication period: {objection_raised:bool}",
)
given(
    "经核实拟任人不符合本办法规定：{found_unfit:bool}",
    "the person was found on verification not to comply with these Measures: {found_unfit:bool}",
)
when(
    "拟于{agreement_on:date}与拟任人签订协议",
    "the agreement with the proposed person is to be signed on {agreement_on:date}",
    ask=nominee_after_publication,
)
then("对拟任人的处理为“{nominee:NomineeResult}”", "as to the proposed person, “{nominee:NomineeResult}”")
