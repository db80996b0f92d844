"""第四条、第五条: online filing, and who must also go through an on-site screening."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.talent_settlement.bodies import NO_POWER, BoundBody, Power, bound, unbound
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body, LateOnSite


class Medium(Term):
    """Ways to file (第四条): the two that the text names, and one that is not online."""

    MOBILE = "mobile", "移动端", "mobile device"
    COMPUTER = "computer", "电脑端", "computer"
    IN_PERSON = "in_person", "窗口现场", "a counter on site"


class FilingChoice(Term):
    """Between what the department chooses where there is a reason not to file online (第四条)."""

    ACCEPT = "accept", "例外允许不通过网上申报", "to allow a filing that is not online, as an exception"
    REFER = "refer_online", "仍须网上申报", "to require the filing online all the same"


@dataclass(frozen=True)
class FilingWay(Facts):
    """How a filing for settlement of recruited in-service talent is to be made."""

    medium: Medium = fact("在职人才申报的途径", "medium of filing of in-service talent", "art_4__para_1")
    offline_reason: bool = fact("有不能网上申报的理由", "there is a reason not to file online", "art_4__para_1")


@REGULATION.decision(
    "可以通过该途径申报引进在职人才入户吗？",
    "May settlement of recruited in-service talent be filed by this medium?",
    Power,
    cites=("art_4__para_1",),
)
def filing_allowed(case: FilingWay, law: Law) -> Answer:
    """第四条: online in the application system, by mobile device or computer. 原则上 leaves room for a reason not to file online;
    the department to which it is submitted then decides."""
    if case.medium is not Medium.IN_PERSON:
        return determined(Power(True, Body.APPLICANT), "art_4__para_1")
    if case.offline_reason:
        return discretion(Body.HR, (FilingChoice.ACCEPT, FilingChoice.REFER), "art_4__para_1")
    return determined(NO_POWER, "art_4__para_1")


@dataclass(frozen=True)
class Doubt(Facts):
    """What the department finds of an application: the three parts of 第五条第一项, and 第二项."""

    not_electronic: bool = fact(
        "无法通过电子证照、数据共享等方式审查",
        "cannot be screened by electronic certificates, data sharing or similar means",
        "art_5__para_1__point_1",
    )
    in_doubt: bool = fact("对申报信息存疑", "the information filed is in doubt", "art_5__para_1__point_1")
    thought_needed: bool = fact(
        "人力资源社会保障部门认为应现场审查",
        "the human resources and social security department considers an on-site screening needed",
        "art_5__para_1__point_1",
    )
    needed_by_law: bool = fact(
        "审核中发现依法依规需要现场审查",
        "found during review to need an on-site screening by law or rule",
        "art_5__para_1__point_2",
        delegation="G66",
    )


@REGULATION.decision(
    "申请人应当进行现场审查吗？",
    "Must the applicant go through an on-site screening?",
    BoundBody,
    cites=("art_5__para_1", "art_5__para_1__point_1", "art_5__para_1__point_2"),
)
def on_site_due(case: Doubt, law: Law) -> Answer:
    """第五条: either of two situations. 第一项: all three, no electronic way, doubt, and the department's view that it is needed;
    第二项: others found during review to need it by law or rule."""
    if case.not_electronic and case.in_doubt and case.thought_needed:
        return bound(Body.APPLICANT, "art_5__para_1", "art_5__para_1__point_1")
    if case.needed_by_law:
        return bound(Body.APPLICANT, "art_5__para_1", "art_5__para_1__point_2")
    return unbound("art_5__para_1", "art_5__para_1__point_1", "art_5__para_1__point_2")


class OnSite(Term):
    """How the on-site screening went (第五条)."""

    PASSED = "passed", "通过", "passed"
    NOT_DONE = "not_done", "未按规定进行", "not gone through as prescribed"
    UNFIT = "conditions_not_met", "不符合受理条件", "the conditions of acceptance not met"


@dataclass(frozen=True)
class Screening(Facts):
    """Whether an on-site screening is needed, when that was found, and how it went."""

    on_site_needed: bool = fact("应进行现场审查", "an on-site screening is needed", "art_5__para_1")
    found_after: bool = fact(
        "自动受理之后才发现应现场审查",
        "the need for an on-site screening was found after automatic acceptance",
        "art_6__para_1__point_2",
    )
    on_site: OnSite = fact("现场审查的结果", "result of the on-site screening", "art_5__para_1")


@dataclass(frozen=True)
class Refusal(Outcome):
    """Whether acceptance is refused, and by whom."""

    refused: bool = result("不予受理", "acceptance is refused")
    body: Body | None = result("不予受理者", "body that refuses acceptance")


@REGULATION.decision(
    "因现场审查不予受理吗？",
    "Is acceptance refused on account of the on-site screening?",
    Refusal,
    cites=("art_5__para_1", "art_6__para_1__point_1"),
)
def refused_on_site(case: Screening, law: Law) -> Answer:
    """第五条: refused if not gone through as prescribed, or if the conditions of acceptance are not met. Reading A82: what was
    accepted automatically before the need was found may stand."""
    if not case.on_site_needed:
        return determined(Refusal(False, None), "art_5__para_1")
    if automatic_acceptance_stands(case, law):
        return determined(Refusal(False, None), "art_6__para_1__point_1")
    if case.on_site is OnSite.PASSED:
        return determined(Refusal(False, None), "art_5__para_1")
    return determined(Refusal(True, Body.HR), "art_5__para_1")


def automatic_acceptance_stands(case: Screening, law: Law) -> bool:
    """第六条第一项、第二项: whether acceptance on the 6th working day outlives a need found later. Reading A82."""
    return law.late_on_site is LateOnSite.SIXTH_DAY and case.found_after
