"""第十九条: the credential that is shown for care or medicine, and who bears the expenses without it."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.medical_insurance.instruments import CareProvider
from policy.rules.medical_insurance.law import REGULATION, Law


class CredentialShown(Term):
    """When a basic medical insurance credential was shown (第十九条)."""

    BEFORE_SETTLEMENT = "before_settlement", "在费用结算前出示了", "was shown before the expenses were settled"
    AFTER_SETTLEMENT = "after_settlement", "在费用结算后才出示", "was shown only after the expenses were settled"
    NEVER = "never", "没有出示", "was not shown"


def _validity_of_nothing(case: CareVisit) -> Problem | None:
    if case.credential_shown is not CredentialShown.NEVER or not case.knows("credential_valid"):
        return None
    remedy = "没有出示凭证的，无从说所出示的凭证是否有效 / where none was shown, no credential shown is valid or not"
    return case.problem("credential_valid", remedy)


@dataclass(frozen=True)
class CareVisit(Facts):
    """Care or medicine that an insured person has at a designated provider, and what was shown there."""

    care_provider: CareProvider = fact("就医、购药的机构", "where the care or the medicine was had", "art_19__para_1")
    credential_shown: CredentialShown = fact(
        "出示基本医疗保险凭证的时间", "when the basic medical insurance credential was shown", "art_19__para_1"
    )
    credential_valid: bool = fact(
        "所出示的凭证有效", "the credential shown is valid", "art_19__para_1", delegation="G16"
    )
    identity_checked: bool = fact("配合身份核对", "cooperated in checking identity", "art_19__para_1")

    contradictions = (_validity_of_nothing,)


@dataclass(frozen=True)
class ShowingDuty(Outcome):
    duty_met: bool = result("履行了出示凭证和配合身份核对的义务", "the duties to show and to cooperate are met")


@REGULATION.decision(
    "参保人员履行了出示凭证和配合身份核对的义务吗？",
    "Has the insured person met the duties to show a credential and to cooperate in checking identity?",
    ShowingDuty,
    cites=("art_19__para_1",),
)
def showing_duty(case: CareVisit, law: Law) -> Answer:
    """第十九条: at a designated institution or pharmacy a valid credential is shown, by its second sentence before settlement,
    and the person cooperates in checking identity; both."""
    if case.care_provider is CareProvider.NOT_DESIGNATED:
        return outside("art_19__para_1")
    return determined(ShowingDuty(shown_in_time(case) and case.identity_checked), "art_19__para_1")


def shown_in_time(case: CareVisit) -> bool:
    """第十九条: whether a valid credential was shown before the expenses were settled."""
    return case.credential_shown is CredentialShown.BEFORE_SETTLEMENT and case.credential_valid


@dataclass(frozen=True)
class WholeExpenses(Outcome):
    all_by_person: bool = result("费用全部由参保人员自行承担", "the insured person bears all expenses")


@REGULATION.decision(
    "就医、购药的费用因未出示凭证而全部由参保人员自行承担吗？",
    "Does the insured person bear all expenses because no credential was shown?",
    WholeExpenses,
    cites=("art_19__para_1",),
)
def expenses_without_credential(case: CareVisit, law: Law) -> Answer:
    """第十九条: where no valid credential is shown before the expenses are settled, the insured person bears all of them. The
    text ties this to the credential alone, not to the identity check."""
    if case.care_provider is CareProvider.NOT_DESIGNATED:
        return outside("art_19__para_1")
    return determined(WholeExpenses(not shown_in_time(case)), "art_19__para_1")
