"""第十三条: professional titles and vocational qualifications, and the gap in insurance that a title from outside the City needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import DeemedTitles, MeasuresItem, RecordTested


class Certificate(Term):
    """Certificates with which an applicant may file (第十三条)."""

    TITLE = "title", "职称", "a professional title"
    PROFESSIONAL = (
        "professional_qualification",
        "专业技术人员职业资格",
        "a vocational qualification of professional and technical personnel",
    )
    SKILLED = (
        "skilled_qualification",
        "技能人员职业资格",
        "a vocational qualification of skilled personnel",
    )
    OTHER = "other", "其他证书", "another certificate"


def _passed_before_filed(case: TitleFiling) -> Problem | None:
    if case.title_passed_on >= case.title_filed_on:
        return None
    return case.problem(
        "title_passed_on",
        "评审通过之日不能早于申报（报名）之日 / an assessment is not passed before the title is filed for",
    )


@dataclass(frozen=True)
class TitleFiling(Facts):
    """A filing with a certificate, with one payment in the City. Several payments are several cases."""

    measures_item: MeasuresItem = fact(
        "申报所依据的《办法》第五条的项", "item of Article 5 of the Measures filed under", "art_13__para_1"
    )
    title_condition: bool = fact("以职称条件申报", "filed on the title condition", "art_13__para_1")
    certificate: Certificate = fact("证书的种类", "kind of certificate", "art_13__para_1")
    employer_in_city_then: bool = fact(
        "取得证书时所属单位为本市用人单位",
        "the person belonged to an employer in the City when obtaining the certificate",
        "art_13__para_1",
    )
    payment_in_city: bool = fact(
        "在本市有缴纳社会保险费记录",
        "there is a record of payment of social insurance contributions in the City",
        "art_13__para_1",
    )
    title_filed_on: date = fact(
        "职称申报（报名）之日", "day of filing (signing up) for the professional title", "art_13__para_1"
    )
    title_passed_on: date = fact(
        "评审（批准、认定）通过之日", "day on which the assessment (approval, recognition) is passed", "art_13__para_1"
    )
    month_paid_for: Month = fact("费款所属月份", "month paid for", "art_13__para_1")
    contribution_paid_on: date = fact("缴费之日", "day of payment", "art_13__para_1")

    contradictions = (_passed_before_filed,)


@dataclass(frozen=True)
class Gap(Outcome):
    gap_required: bool = result("须无缴费记录", "there must be no record of payment")
    gap_kept: bool = result("没有违反该要求", "the requirement is not broken")


GAP_NOT_REQUIRED = Gap(False, True)


@REGULATION.decision(
    "职称申报至评审通过的时间段内须无本市缴费记录吗，是否符合？",
    "Must there be no record of payment in the City from filing for the title to passing, and is that so?",
    Gap,
    cites=("art_13__para_1", "art_13__para_2"),
)
def gap_in_insurance(case: TitleFiling, law: Law) -> Answer:
    """第十三条第一款: in-service talent of items (二) and (四) on the title condition, with a certificate obtained under an employer
    outside the City. First and last day belong to the period. Readings A86 and A87."""
    if case.measures_item not in (MeasuresItem.SECOND, MeasuresItem.FOURTH) or not case.title_condition:
        return determined(GAP_NOT_REQUIRED, "art_13__para_1")
    if case.certificate is Certificate.PROFESSIONAL and law.deemed_titles is DeemedTitles.TITLES_ONLY:
        return determined(GAP_NOT_REQUIRED, "art_13__para_1")
    if case.employer_in_city_then:
        return determined(GAP_NOT_REQUIRED, "art_13__para_1")
    kept = not case.payment_in_city or not paid_within(case, law)
    if case.certificate is Certificate.PROFESSIONAL:
        return determined(Gap(True, kept), "art_13__para_1", "art_13__para_2")
    return determined(Gap(True, kept), "art_13__para_1")


def paid_within(case: TitleFiling, law: Law) -> bool:
    """第十三条第一款: whether the payment lies within the period. Reading A86: the month paid for overlaps it, or the day of payment
    lies in it."""
    if law.record_tested is RecordTested.DAY_OF_PAYMENT:
        return case.title_filed_on <= case.contribution_paid_on <= case.title_passed_on
    return Month.of(case.title_filed_on) <= case.month_paid_for <= Month.of(case.title_passed_on)


@dataclass(frozen=True)
class CertificateHeld(Facts):
    """A certificate with which someone wants to file."""

    certificate: Certificate = fact("证书的种类", "kind of certificate", "art_13__para_3")
    correspondence: bool = fact(
        "国家、省人力资源社会保障部门文件规定与职称已建立对应关系",
        "documents of the human resources and social security departments of the State or the Province have established "
        "that it corresponds to a professional title",
        "art_13__para_2",
        delegation="G43",
    )
    same_level: bool = fact(
        "以对应系列和层级的职称申报",
        "filed as the professional title of the corresponding series and level",
        "art_13__para_2",
        delegation="G43",
    )
    checkable: bool = fact("能通过查询、确认、核验", "passes inquiry, confirmation and verification", "art_13__para_3")


@REGULATION.decision(
    "可以凭该证书按职称条件申报吗？",
    "May the person file on the title condition with the certificate?",
    Permission,
    cites=("art_13__para_2", "art_13__para_3"),
)
def may_file_on_title(case: CertificateHeld, law: Law) -> Answer:
    """第十三条第二款: a vocational qualification of professional and technical personnel that corresponds to a title is deemed the
    title of the corresponding series and level; other qualifications are not. 第三款: it must pass verification."""
    if case.certificate in (Certificate.SKILLED, Certificate.OTHER):
        return determined(Permission(False), "art_13__para_2")
    if case.certificate is Certificate.PROFESSIONAL and not (case.correspondence and case.same_level):
        return determined(Permission(False), "art_13__para_2")
    if not case.checkable:
        return determined(Permission(False), "art_13__para_3")
    if case.certificate is Certificate.PROFESSIONAL:
        return determined(Permission(True), "art_13__para_2", "art_13__para_3")
    return determined(Permission(True), "art_13__para_3")


@dataclass(frozen=True)
class Checked(Outcome):
    acceptable: bool = result("证书合乎第三款的要求", "the certificate meets the requirement of paragraph (3)")


@REGULATION.decision(
    "证书合乎查询、确认、核验的要求吗？",
    "Does the certificate meet the requirement of inquiry, confirmation and verification?",
    Checked,
    cites=("art_13__para_3",),
)
def certificate_acceptable(case: CertificateHeld, law: Law) -> Answer:
    """第十三条第三款: titles and both kinds of vocational qualification must pass; of other certificates it says nothing."""
    if case.certificate is Certificate.OTHER:
        return determined(Checked(True), "art_13__para_3")
    return determined(Checked(case.checkable), "art_13__para_3")
