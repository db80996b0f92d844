"""第四条: from when, where and for what a person applies, from when an item is received, and which address counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, not_in_force, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.months import Month
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.hardship_relief.applicants import Applicant, in_hardship
from policy.rules.hardship_relief.law import ISSUED, REGULATION, Law, last_day
from policy.rules.hardship_relief.sewage import ExemptionEnd, SubsidyApplicant, subsidy_under_other_rule
from policy.rules.hardship_relief.terms import BenefitBegins, Group, Item, SubsidyBegins


class Channel(Term):
    """Where an application can be made (第四条第一款)."""

    WINDOW = "service_window", "公布的办事窗口", "a published service window"
    SUIHAOBAN = "suihaoban", "“穗好办”", "Suihaoban"


@dataclass(frozen=True)
class Assistance(Applicant):
    """When someone's assistance took effect, and when an item was applied for."""

    effective_on: date = fact(
        "救助供养待遇生效之日",
        "day on which assistance and support benefits take effect",
        "art_4__para_1",
        delegation="G26",
    )
    applied_on: date = fact("申请之日", "day of application", "art_4__para_1")


@dataclass(frozen=True)
class Application(Assistance):
    """An application for an item on a day."""

    channel: Channel = fact("申请途径", "way of applying", "art_4__para_1")
    item_online: bool = fact(
        "已在“穗好办”上线申办服务",
        "the application service is online on Suihaoban",
        "art_4__para_1",
        delegation="G25",
    )


@REGULATION.decision(
    "可以这样申请办理消费性减免和补贴项目吗？",
    "May a relief or subsidy item be applied for in this way?",
    Permission,
    cites=("art_1__para_1", "art_4__para_1"),
    dated_by=("applied_on",),
)
def may_apply_on(case: Application, law: Law) -> Answer:
    """第四条第一款: those who meet 第一条 may apply from the day on which assistance and support benefits take effect, that day
    included, at a published window, or online where the service is online."""
    if not in_hardship(case):
        return determined(Permission(False), "art_1__para_1", "art_4__para_1")
    if case.applied_on < case.effective_on:
        return determined(Permission(False), "art_4__para_1")
    if case.channel is Channel.SUIHAOBAN and not case.item_online:
        return determined(Permission(False), "art_4__para_1")
    return determined(Permission(True), "art_1__para_1", "art_4__para_1")


class Handling(Term):
    """Whether an item has to be applied for (第四条第一款)."""

    NO_APPLICATION = "no_application", "不需另行申请", "needs no separate application"
    APPLICATION = "application", "需要申请", "must be applied for"
    CLOSED = "closed", "不可以申请", "may not be applied for"


@dataclass(frozen=True)
class ItemAsked(SubsidyApplicant):
    """An item that someone in hardship might receive."""

    item: Item = fact("减免和补贴项目", "relief or subsidy item", "art_4__para_1")


@dataclass(frozen=True)
class ApplicationNeeded(Outcome):
    handling: Handling = result("办理方式", "way of handling")


@REGULATION.decision(
    "该项目需要申请吗？",
    "Must the item be applied for?",
    ApplicationNeeded,
    cites=("art_1__para_1", "art_4__para_1"),
)
def application_needed(case: ItemAsked, law: Law) -> Answer:
    """第四条第一款: items are applied for, save the sewage treatment fee subsidy of the three groups; for that of the others any other
    provision applies."""
    if not in_hardship(case):
        return determined(ApplicationNeeded(Handling.CLOSED), "art_1__para_1", "art_4__para_1")
    if under_other_rule(case):
        return outside("art_4__para_1")
    handling = Handling.APPLICATION if needs_application(case) else Handling.NO_APPLICATION
    return determined(ApplicationNeeded(handling), "art_4__para_1")


def needs_application(case: ItemAsked) -> bool:
    """第四条第一款: all but the sewage treatment fee subsidy of the three groups."""
    return case.item is not Item.SEWAGE or case.group is Group.OTHER


def under_other_rule(case: ItemAsked) -> bool:
    """第四条第一款: other provision reaches the sewage treatment fee subsidy only."""
    return case.item is Item.SEWAGE and subsidy_under_other_rule(case)


@dataclass(frozen=True)
class Beginning(ItemAsked, Assistance, ExemptionEnd):
    """An item, when it was applied for and when assistance took effect; for the subsidy, when the exemption ended."""


@dataclass(frozen=True)
class BenefitFrom(Outcome):
    """An item begins on a day; the subsidy, which is paid by the month, with a month."""

    received: bool = result("享受该项待遇", "the benefit is received")
    first_day: date | None = result("开始享受之日", "first day of the benefit")
    first_month: Month | None = result("开始发放补贴的月份", "first month of the subsidy")


@REGULATION.decision(
    "符合该项条件的，该项目自何时起享受？",
    "From when is an item received whose conditions are met?",
    BenefitFrom,
    cites=("art_1__para_1", "art_1__para_1__point_4", "art_4__para_1", "art_8__para_1"),
    dated_by=("applied_on",),
)
def benefit_begins(case: Beginning, law: Law) -> Answer:
    """第四条第一款: from the application, which may be made from the day on which assistance takes effect; the subsidy of the three
    groups from that day. Readings A52 (under both there is an application) and A53. Never before this Notice is in force, and
    not after (第八条). Whether the conditions of the item are met is for 第一条."""
    if not in_hardship(case):
        return determined(BenefitFrom(False, None, None), "art_1__para_1", "art_4__para_1")
    if under_other_rule(case):
        return outside("art_4__para_1")
    if needs_application(case) and case.applied_on < case.effective_on:
        return determined(BenefitFrom(False, None, None), "art_4__para_1")
    if first_day(case, law) > last_day(law):
        return not_in_force("art_8__para_1")
    if case.item is Item.SEWAGE:
        return subsidy_begins(case, law)
    return determined(BenefitFrom(True, first_day(case, law), None), "art_1__para_1", "art_4__para_1")


def subsidy_begins(case: Beginning, law: Law) -> Answer:
    """第一条第四项: the subsidy runs from the person's first month, and not before the month in which the City no longer exempts."""
    month = max(first_subsidy_month(case, law), case.exemption_ended)
    if month > Month.of(last_day(law)):
        return not_in_force("art_8__para_1")
    because = "art_1__para_1", "art_1__para_1__point_4", "art_4__para_1"
    return determined(BenefitFrom(True, None, month), *because)


def first_day(case: Beginning, law: Law) -> date:
    """第四条第一款: the day from which the person is entitled to the item, at the earliest the day of issue. Reading A52."""
    from_application = needs_application(case) and law.benefit_begins_read is BenefitBegins.FROM_APPLICATION
    begins = case.applied_on if from_application else case.effective_on
    return max(begins, ISSUED)


def first_subsidy_month(case: Beginning, law: Law) -> Month:
    """第一条第四项: 每人每月, whole months. Reading A53 is about a start within a month; one on the 1st has the whole month."""
    start = first_day(case, law)
    month = Month.of(start)
    if law.subsidy_begins_read is SubsidyBegins.MONTH_OF_START or start == month.first_day:
        return month
    return month + 1


class ResidentialAddress(Term):
    """The residential addresses with which a household address may agree (第四条第二款)."""

    IN_DOCUMENT = (
        "in_valid_document",
        "申请人有效证件上记载的居住地址",
        "the residential address stated in a valid document of the applicant",
    )
    ON_PLATFORM = (
        "on_sharing_platform",
        "共享平台反馈的申请人居住地址",
        "the applicant's residential address returned by the sharing platform",
    )
    NEITHER = "neither", "其他地址", "another address only"


@dataclass(frozen=True)
class Address(Facts):
    """The household address of an application, and a residential address with which it agrees: if with both, either is given.
    Which documents are valid is G54; what the platform returns follows the rules on information sharing (G51)."""

    agrees_with: ResidentialAddress = fact(
        "与家庭住址一致的地址", "address with which the household address agrees", "art_4__para_2", delegation="G54"
    )


@dataclass(frozen=True)
class AddressAgrees(Outcome):
    address_agrees: bool = result("家庭住址符合要求", "the household address meets the requirement")


@REGULATION.decision(
    "申请的家庭住址符合要求吗？",
    "Does the household address of the application meet the requirement?",
    AddressAgrees,
    cites=("art_4__para_2",),
)
def address_agrees(case: Address, law: Law) -> Answer:
    """第四条第二款: it agrees with the residential address in a valid document or (或) with the one that the platform returns. Either is
    enough, so nothing need be known of the other."""
    agrees = case.agrees_with is not ResidentialAddress.NEITHER
    return determined(AddressAgrees(agrees), "art_4__para_2")
