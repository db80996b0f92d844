"""第十六条: the sentences about the conduct of experts, confidentiality and benefits."""

from policy.rules.property_experts.conduct import (
    Benefit,
    Credential,
    Information,
    Interferer,
    Requirement,
    Taking,
    benefit_allowed,
    conduct_required,
    contact_allowed,
    credential_shown,
    disclosure_allowed,
    interference_allowed,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Benefit, Credential, Information, Interferer, Requirement, Taking)
given, when = SENTENCES.given, SENTENCES.when

given(
    "以物业管理专家身份参与相关工作：{as_expert:bool}",
    "the person takes part as a property management expert: {as_expert:bool}",
)
when(
    "查询参与者应否{requirement:Requirement}",
    "it is asked whether the one who takes part must {requirement:Requirement}",
    ask=conduct_required,
)

given("干预属于非法：{unlawful:bool}", "the interference is unlawful: {unlawful:bool}")
when(
    "查询{interferer:Interferer}可否干预专家的工作",
    "it is asked whether {interferer:Interferer} may interfere with the expert's work",
    ask=interference_allowed,
)

given("要求出示该资料：{asked_for:bool}", "it is required to be shown: {asked_for:bool}")
when(
    "查询开展相关工作前应否出示{credential:Credential}",
    "it is asked whether {credential:Credential} must be shown before the work",
    ask=credential_shown,
)

given(
    "信息在参与专家工作时获取：{learned_as_expert:bool}",
    "the information was obtained while taking part in expert work: {learned_as_expert:bool}",
)
when(
    "查询专家可否对外披露{information:Information}",
    "it is asked whether the expert may disclose {information:Information}",
    ask=disclosure_allowed,
)
when(
    "查询专家可否对外披露该信息",
    "it is asked whether the expert may disclose the information",
    ask=disclosure_allowed,
)

given("对方是利益关系人：{interested:bool}", "the other is an interested party: {interested:bool}")
given("属于私下接触：{in_private:bool}", "the contact is private: {in_private:bool}")
when("查询专家可否与对方接触", "it is asked whether the expert may have contact with the other", ask=contact_allowed)

given("属于正常劳务费用：{fees_normal:bool}", "these are normal service fees: {fees_normal:bool}")
when(
    "查询专家可否{taking:Taking}{benefit:Benefit}",
    "it is asked whether the expert may {taking:Taking} {benefit:Benefit}",
    ask=benefit_allowed,
)
