"""第十九条: the sentences about showing a credential for care or medicine."""

from policy.rules.medical_insurance.care import CredentialShown, expenses_without_credential, showing_duty
from policy.suite.sentences import Sentences

SENTENCES = Sentences(CredentialShown)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "基本医疗保险凭证{credential_shown:CredentialShown}",
    "the basic medical insurance credential {credential_shown:CredentialShown}",
)
given("所出示的凭证有效：{credential_valid:bool}", "the credential shown is valid: {credential_valid:bool}")
given(
    "参保人员配合身份核对：{identity_checked:bool}",
    "the insured person cooperated in checking identity: {identity_checked:bool}",
)
when(
    "查询参保人员是否履行了出示和配合核对的义务",
    "it is asked whether the insured person met the duties to show and to cooperate",
    ask=showing_duty,
)
then("履行了义务", "the duties were met", duty_met=True)
then("没有履行义务", "the duties were not met", duty_met=False)
when(
    "查询费用是否全部由参保人员自行承担",
    "it is asked whether the insured person bears all the expenses",
    ask=expenses_without_credential,
)
then("费用全部由参保人员自行承担", "the insured person bears all the expenses", all_by_person=True)
then(
    "不因第十九条而全部由参保人员自行承担",
    "Article 19 does not make the insured person bear them all",
    all_by_person=False,
)
