"""第十九条、第二十条: what experts tell the department, and the files that it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Outcome, fact, result
from policy.law.outcomes import Timeliness
from policy.law.terms import Term
from policy.rules.property_experts.duty import (
    BoundBody,
    NoticeDue,
    OfExpert,
    bound,
    covered,
    no_notice,
    notice_due,
    unbound,
)
from policy.rules.property_experts.law import REGULATION, Law, last_of_days
from policy.rules.property_experts.terms import Body


class Particular(Term):
    """What may change about an expert (第十九条第一款)."""

    WORKPLACE = "workplace", "工作单位", "the employer"
    CONTACT = "contact", "联系方式", "the contact details"
    OTHER = "other", "其他信息", "other information"


@dataclass(frozen=True)
class Change(OfExpert):
    """A change in an expert's information."""

    particular: Particular = fact("变更的信息", "information that changes", "art_19__para_1")
    bears_on_contact: bool = fact(
        "关系有效联络或者准确回避", "bears on effective contact or accurate recusal", "art_19__para_1"
    )
    changed_on: date = fact("变更之日", "day of the change", "art_19__para_1")
    change_told_on: date = fact("告知变更之日", "day on which the change is told", "art_19__para_1")


@REGULATION.decision(
    "该信息变更应当告知吗，向谁告知？",
    "Must the change be told, and to whom?",
    NoticeDue,
    cites=("art_19__para_1",),
)
def change_notice_due(case: Change, law: Law) -> Answer:
    """第十九条第一款: the employer, contact details and the like (等); other information is alike where it bears on what the notice
    is for, effective contact and accurate recusal. Reading A67."""
    if not covered(case, law):
        return no_notice("art_19__para_1")
    if case.particular is Particular.OTHER and not case.bears_on_contact:
        return no_notice("art_19__para_1")
    return notice_due(Body.MUNICIPAL, "art_19__para_1")


@REGULATION.decision(
    "信息变更是在20日内告知的吗？",
    "Was the change told within 20 days?",
    Timeliness,
    cites=("art_19__para_1",),
    dated_by=("changed_on",),
)
def change_notice_in_time(case: Change, law: Law) -> Answer:
    """第十九条第一款: within 20 days (日) of the change. Reading A63."""
    last_day = last_of_days(case.changed_on, law.change_notice_days, law)
    return determined(Timeliness(last_day, case.change_told_on <= last_day), "art_19__para_1")


@dataclass(frozen=True)
class Absence(OfExpert):
    """An expert who cannot take part in expert work."""

    objective_cause: bool = fact("因客观原因", "for an objective reason", "art_19__para_2", delegation="G58")
    long_absence: bool = fact(
        "在较长时间内不能参与", "unable to take part for a fairly long time", "art_19__para_2", delegation="G58"
    )
    tells_reason: bool = fact("告知不能参与的原因", "the reason is told", "art_19__para_2")
    tells_start: bool = fact("告知暂停的起始时间", "the start of the suspension is told", "art_19__para_2")
    tells_end: bool = fact("告知暂停的终止时间", "the end of the suspension is told", "art_19__para_2")


@REGULATION.decision(
    "不能参与专家工作应当告知吗，向谁告知？",
    "Must it be told that the expert cannot take part, and to whom?",
    NoticeDue,
    cites=("art_19__para_2",),
)
def absence_notice_due(case: Absence, law: Law) -> Answer:
    """第十九条第二款: for an objective reason, for a fairly long time; both are found as facts, for the text gives no number.
    Reading A67."""
    if covered(case, law) and case.objective_cause and case.long_absence:
        return notice_due(Body.MUNICIPAL, "art_19__para_2")
    return no_notice("art_19__para_2")


@dataclass(frozen=True)
class Completeness(Outcome):
    notice_complete: bool = result("告知内容齐全", "the notice is complete")


@REGULATION.decision(
    "暂停专家工作的告知内容齐全吗？",
    "Is the notice of suspension complete?",
    Completeness,
    cites=("art_19__para_2",),
)
def absence_notice_complete(case: Absence, law: Law) -> Answer:
    """第十九条第二款: the reason, and the start and end of the suspension."""
    complete = case.tells_reason and case.tells_start and case.tells_end
    return determined(Completeness(complete), "art_19__para_2")


class Entry(Term):
    """What may stand in an expert's file (第二十条)."""

    BASICS = "basics", "基本信息", "basic information"
    COMPLAINTS = "complaints", "网上投诉信息", "information from online complaints"
    BREACHES = "breaches", "违规行为", "breaches of rules"
    OTHER = "other", "其他情况", "something else"


class FileUse(Term):
    """For what a file may serve (第二十条)."""

    DAILY = "daily", "日常管理", "day-to-day administration"
    RENEWAL = "renewal", "期限届满后重新审核", "the new review when the term expires"
    PUBLICITY = "publicity", "对外宣传推广", "publicity"


@dataclass(frozen=True)
class FileAsked(OfExpert):
    """A part of an expert's file, or a use of it."""

    entry: Entry = fact("档案内容", "entry in the file", "art_20__para_1")
    entry_alike: bool = fact(
        "与基本信息、网上投诉信息、违规行为同类",
        "alike to basic information, information from online complaints or breaches of rules",
        "art_20__para_1",
    )
    file_use: FileUse = fact("档案用途", "use of the file", "art_20__para_1")


@REGULATION.decision(
    "该内容应当如实记入专家档案吗？",
    "Must it be recorded truthfully in the expert's file?",
    BoundBody,
    cites=("art_20__para_1",),
)
def entry_required(case: FileAsked, law: Law) -> Answer:
    """第二十条: basic information, online complaints, breaches of rules and the like (等). Reading A67."""
    if not covered(case, law):
        return unbound("art_20__para_1")
    if case.entry is Entry.OTHER and not case.entry_alike:
        return unbound("art_20__para_1")
    return bound(Body.MUNICIPAL, "art_20__para_1")


@dataclass(frozen=True)
class FileServes(Outcome):
    serves: bool = result("档案作为其依据", "the file is a basis for it")


@REGULATION.decision(
    "专家档案是该事项的依据吗？",
    "Is the file a basis for this?",
    FileServes,
    cites=("art_20__para_1",),
)
def file_serves(case: FileAsked, law: Law) -> Answer:
    """第二十条: the file is a basis for day-to-day administration and for the new review when the term expires. Reading A67."""
    return determined(FileServes(covered(case, law) and case.file_use is not FileUse.PUBLICITY), "art_20__para_1")
