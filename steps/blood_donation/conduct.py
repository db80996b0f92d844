"""第十四条至第十七条: the sentences about personal use, conduct, what providers may do, and reports."""

from policy.rules.blood_donation.conduct import (
    ON_OTHERS_USE,
    ON_REFUSAL,
    Act,
    Conduct,
    Ground,
    Response,
    UseFound,
    act_allowed,
    charge_demanded,
    conduct_due,
    provider_response,
    report_allowed,
)
from policy.rules.blood_donation.terms import Body
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Act, Body, Conduct, Ground, UseFound)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when(
    "查询专用卡或者优待信息可否{act:Act}",
    "it is asked whether this is allowed with the card or the benefit page: {act:Act}",
    ask=act_allowed,
)

when(
    "查询享受优待服务时应否{conduct:Conduct}",
    "it is asked whether someone who receives benefit services must {conduct:Conduct}",
    ask=conduct_due,
)

given("凭证{use_found:UseFound}", "the credential {use_found:UseFound}")
given(
    "拒绝出示凭证或者刷卡：{showing_refused:bool}",
    "presenting the credential or tapping the card is refused: {showing_refused:bool}",
)
given("相应费用为{corresponding_charge:yuan}元", "the corresponding charges are {corresponding_charge:yuan} yuan")
when(
    "查询优待服务单位可以如何处理",
    "it is asked what the benefit provider may do",
    ask=provider_response,
)
then("优待服务单位应提供优待服务", "the benefit provider must provide the benefit services", response=Response.SERVE)
then(
    "优待服务单位有权拒绝，也可以提供优待服务",
    "the benefit provider has the right to refuse, and may provide the benefit services",
    authority=Body.PROVIDER,
    options=ON_REFUSAL,
)
then(
    "优待服务单位可以拒绝并要求补交相应费用，可以只拒绝，也可以提供优待服务",
    "the benefit provider may refuse and require payment of the corresponding charges, may refuse only, or may provide the benefit services",
    authority=Body.PROVIDER,
    options=ON_OTHERS_USE,
)
when(
    "查询优待服务单位可以要求补交多少费用",
    "it is asked what payment the benefit provider may require",
    ask=charge_demanded,
)
then("可以要求补交{charge:yuan}元", "payment of {charge:yuan} yuan may be required", may_charge=True)
then("不能要求补交费用", "no payment may be required", may_charge=False)

given("反映的事项是“{ground:Ground}”", "the matter reported is “{ground:Ground}”")
when(
    "查询可否向{reported_to:Body}反映",
    "it is asked whether it may be reported to {reported_to:Body}",
    ask=report_allowed,
)
