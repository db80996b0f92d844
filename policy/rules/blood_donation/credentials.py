"""第八条、第九条: the donor benefit Yangchengtong card, the benefit page and the benefit confirmation; and what is held of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.outcomes import Deadline, Permission, Timeliness
from policy.law.terms import Term
from policy.rules.blood_donation.bodies import Power
from policy.rules.blood_donation.law import REGULATION, Law, last_working_day
from policy.rules.blood_donation.terms import Body, Credential, DonorClass


class ApplyWay(Term):
    """Ways to apply for the card: the two of 第八条第一项, and another."""

    WECHAT = "wechat", "“广州献血”微信公众号", 'the "Guangzhou Blood Donation" WeChat official account'
    ON_SITE = "on_site", "现场", "application on site"
    POST = "post", "邮寄", "post"


@dataclass(frozen=True)
class CardApplication(Facts):
    """An application for the card."""

    donor_class: DonorClass = fact(
        "符合的《规定》条款", "article of the Regulation that is met", "art_8__para_1", delegation="G34"
    )
    applied_through: Body = fact("申领所通过的机构", "office through which the application is made", "art_8__para_1")
    apply_way: ApplyWay = fact("申领的方式", "way of applying", "art_8__para_1__point_1")
    guide_followed: bool = fact("按照指引申领", "the guide is followed", "art_8__para_1__point_1", delegation="G61")


@REGULATION.decision(
    "可以申领献血优待专用羊城通卡吗？",
    "May the donor benefit Yangchengtong card be applied for and obtained?",
    Permission,
    cites=("art_8__para_1", "art_8__para_1__point_1"),
)
def card_allowed(case: CardApplication, law: Law) -> Answer:
    """第八条: only those who meet 《规定》第二十八条, through the municipal donation office or that of a district with a blood
    station; 第一项: by the WeChat account or on site, under the guide."""
    if case.donor_class is not DonorClass.ARTICLE_28:
        return determined(Permission(False), "art_8__para_1")
    if case.applied_through not in (Body.MUNICIPAL_OFFICE, Body.STATION_OFFICE):
        return determined(Permission(False), "art_8__para_1")
    if case.apply_way is ApplyWay.POST or not case.guide_followed:
        return determined(Permission(False), "art_8__para_1__point_1")
    return determined(Permission(True), "art_8__para_1", "art_8__para_1__point_1")


def _sent_before_application(case: CardFile) -> Problem | None:
    if case.sent_on >= case.applied_on:
        return None
    return case.problem("sent_on", "提交制卡日不能早于申领日 / the information is not submitted before the application")


@dataclass(frozen=True)
class CardFile(Facts):
    """The information of an applicant, on its way to the Yangchengtong company."""

    applied_on: date = fact("申领日", "day of the application", "art_8__para_1__point_2")
    sent_on: date = fact("提交制卡日", "day of submission for the card", "art_8__para_1__point_2")

    contradictions = (_sent_before_application,)


@REGULATION.decision(
    "制卡信息最迟哪一日提交？",
    "By which day must the information for the card be submitted?",
    Deadline,
    cites=("art_8__para_1__point_2",),
    dated_by=("applied_on",),
    working_days="art_8__para_1__point_2",
)
def card_deadline(case: CardFile, law: Law) -> Answer:
    """第八条第二项: within 7 working days of the application. Reading A70."""
    return determined(Deadline(last_working_day(case.applied_on, law.submission_days, law)), "art_8__para_1__point_2")


@REGULATION.decision(
    "制卡信息在期限内提交吗？",
    "Was the information for the card submitted in time?",
    Timeliness,
    cites=("art_8__para_1__point_2",),
    dated_by=("applied_on",),
    working_days="art_8__para_1__point_2",
)
def card_sent_in_time(case: CardFile, law: Law) -> Answer:
    """第八条第二项: within (内) 7 working days of the application, the last one included. Reading A70."""
    last = last_working_day(case.applied_on, law.submission_days, law)
    return determined(Timeliness(last, case.sent_on <= last), "art_8__para_1__point_2")


class CardPayment(Term):
    """What an applicant may be asked to pay for (第八条第三项)."""

    PRODUCTION = "production", "工本费用", "the card production fee"
    TOP_UP = "top_up", "卡内充值款", "the money loaded on the card"


@dataclass(frozen=True)
class CardCharge(Facts):
    """A payment that is asked of an applicant for the card."""

    card_payment: CardPayment = fact("款项", "payment", "art_8__para_1__point_3")


@dataclass(frozen=True)
class Exempt(Outcome):
    exempt: bool = result("不需要收取", "need not be charged")


@REGULATION.decision(
    "申领献血优待专用羊城通卡，该款项属于不需要收取的吗？",
    "Is the payment one that need not be charged for the donor benefit Yangchengtong card?",
    Exempt,
    cites=("art_8__para_1__point_3",),
)
def card_exempt(case: CardCharge, law: Law) -> Answer:
    """第八条第三项: the card production fee, and no other payment."""
    return determined(Exempt(case.card_payment is CardPayment.PRODUCTION), "art_8__para_1__point_3")


@dataclass(frozen=True)
class PageAccess(Facts):
    """Someone who wants to show their benefits without the card."""

    donor_class: DonorClass = fact(
        "符合的《规定》条款", "article of the Regulation that is met", "art_9__para_1", delegation="G34"
    )
    smartphone: bool = fact("持有智能手机", "has a smartphone", "art_9__para_1")


@REGULATION.decision(
    "可以访问优待信息吗？",
    "May the person go to the benefit page?",
    Permission,
    cites=("art_9__para_1",),
)
def page_allowed(case: PageAccess, law: Law) -> Answer:
    """第九条: those who meet one of 《规定》第二十六条、第二十七条、第二十八条."""
    return determined(Permission(case.donor_class is not DonorClass.NONE), "art_9__para_1")


@REGULATION.decision(
    "可以办理优待信息确认吗？",
    "May the person obtain a benefit confirmation?",
    Power,
    cites=("art_9__para_1",),
)
def confirmation_allowed(case: PageAccess, law: Law) -> Answer:
    """第九条: of the same persons those without a smartphone, at the municipal donation office or that of a district with a blood
    station."""
    if case.donor_class is DonorClass.NONE or case.smartphone:
        return determined(Power(False, None), "art_9__para_1")
    return determined(Power(True, Body.OFFICES), "art_9__para_1")


def confirmed(credential: Credential) -> tuple[str, ...]:
    """第九条, where it decides as well: the confirmation stands for the benefit page."""
    return ("art_9__para_1",) if credential is Credential.CONFIRMATION else ()


def granted(credential: Credential, value: Outcome, *because: str) -> Answer:
    """A benefit that the card, the benefit page or the confirmation grants."""
    return determined(value, *confirmed(credential), *because)


@dataclass(frozen=True)
class Bearer(Facts):
    """Someone with a credential in their own name, or without one."""

    credential: Credential = fact("本人的凭证", "the person's own credential", "art_10__para_1")


def _held_without_class(case: Held) -> Problem | None:
    if case.credential is Credential.CARD and case.donor_class is not DonorClass.ARTICLE_28:
        return case.problem(
            "credential", "只有符合《规定》第二十八条的才有专用卡 / only those of Article 28 have the card"
        )
    if case.credential in (Credential.PAGE, Credential.CONFIRMATION) and case.donor_class is DonorClass.NONE:
        return case.problem(
            "credential", "不符合《规定》的没有优待信息 / only those of Articles 26 to 28 have the page"
        )
    return None


@dataclass(frozen=True)
class Held(Bearer):
    """A bearer, and which article of 《规定》 the person meets."""

    donor_class: DonorClass = fact(
        "符合的《规定》条款", "article of the Regulation that is met", "art_9__para_1", delegation="G34"
    )

    contradictions = (_held_without_class,)
