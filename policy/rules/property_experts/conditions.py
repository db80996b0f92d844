"""第六条: the conditions that an expert must meet, the waivers, and who cannot be an expert."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.ages import age_on, birthday
from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Outcome, result
from policy.law.months import add_years
from policy.law.terms import Term
from policy.rules.property_experts.applicants import Applicant, Career, Condition, EarlierCancellation, Post
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import (
    AgeLimit,
    Body,
    CertificateRead,
    HeldWhen,
    Holding,
    RecordRead,
    ShirkingRead,
    TitleLevel,
    WaiverScope,
    YearsOf,
)


class Admission(Term):
    """Between what the municipal housing department chooses where a person is over the age (第六条第一款第六项)."""

    ADMIT = "admit", "例外接纳", "to admit as an exception"
    REFUSE = "refuse", "不接纳", "not to admit"


OVER_AGE = (Admission.ADMIT, Admission.REFUSE)


@dataclass(frozen=True)
class ConditionMet(Outcome):
    condition_met: bool = result("符合该项条件", "meets the condition")


@REGULATION.decision(
    "申请人符合该项条件吗？",
    "Does the applicant meet the condition?",
    ConditionMet,
    cites=(
        "art_6__para_1__point_1",
        "art_6__para_1__point_2",
        "art_6__para_1__point_3",
        "art_6__para_1__point_3__indent_1",
        "art_6__para_1__point_3__indent_2",
        "art_6__para_1__point_3__indent_3",
        "art_6__para_1__point_4",
        "art_6__para_1__point_5",
        "art_6__para_1__point_6",
        "art_6__para_2",
    ),
    dated_by=("applied_on",),
)
def condition_met(case: Applicant, law: Law) -> Answer:
    """第六条第一款: each of the six items. 第二款 waives the title in (三) and the age in (六) for high merit."""
    if case.condition is Condition.RECORD:
        return determined(ConditionMet(record_clean(case, law)), "art_6__para_1__point_1")
    if case.condition is Condition.ABILITY:
        return determined(ConditionMet(able(case)), "art_6__para_1__point_2")
    if case.condition is Condition.CAREER:
        return _career_judged(case, law)
    if case.condition is Condition.PROJECTS:
        return determined(ConditionMet(projects_well_run(case)), "art_6__para_1__point_4")
    if case.condition is Condition.FITNESS:
        return determined(ConditionMet(case.time_available and case.healthy), "art_6__para_1__point_5")
    return _age_judged(case, law)


@dataclass(frozen=True)
class Eligible(Outcome):
    eligible: bool = result("符合条件", "meets the conditions")


@REGULATION.decision(
    "申请人符合物业管理专家的条件吗？",
    "Does the applicant meet the conditions for an expert?",
    Eligible,
    cites=(
        "art_6__para_1",
        "art_6__para_1__point_1",
        "art_6__para_1__point_2",
        "art_6__para_1__point_3",
        "art_6__para_1__point_4",
        "art_6__para_1__point_5",
        "art_6__para_1__point_6",
        "art_6__para_2",
        "art_6__para_3",
    ),
    dated_by=("applied_on",),
)
def may_be_expert(case: Applicant, law: Law) -> Answer:
    """第六条: all six items of 第一款, with the waivers of 第二款; officials never (第三款)."""
    if case.public_official or case.administrative:
        return determined(Eligible(False), "art_6__para_3")
    if not record_clean(case, law):
        return determined(Eligible(False), "art_6__para_1__point_1")
    if not able(case):
        return determined(Eligible(False), "art_6__para_1__point_2")
    if not career_suffices(case, law) and not career_waived(case, law):
        return determined(Eligible(False), "art_6__para_1__point_3")
    if not projects_well_run(case):
        return determined(Eligible(False), "art_6__para_1__point_4")
    if not case.time_available or not case.healthy:
        return determined(Eligible(False), "art_6__para_1__point_5")
    if over_age(case, law) and not of_merit(case):
        return discretion(Body.MUNICIPAL, OVER_AGE, "art_6__para_1__point_6")
    if over_age(case, law) or not career_suffices(case, law):
        return determined(Eligible(True), "art_6__para_1", "art_6__para_2")
    return determined(Eligible(True), "art_6__para_1")


def record_clean(case: Applicant, law: Law) -> bool:
    """第六条第一款第一项: of good faith, without a bad record; which cancellations are one, readings A64, A65."""
    if not case.honest or case.bad_record:
        return False
    if case.earlier_cancellation is EarlierCancellation.NONE:
        return True
    if case.earlier_cancellation is EarlierCancellation.AUTOMATIC:
        return law.record_read is not RecordRead.EVERY_LOSS
    if case.earlier_cancellation is EarlierCancellation.UNLISTED:
        return law.record_read is RecordRead.LISTED_ONLY
    if case.earlier_cancellation is EarlierCancellation.MISCONDUCT:
        return False
    if case.earlier_cancellation is EarlierCancellation.SHIRKING and law.shirking_read is ShirkingRead.NOT_INCLUDED:
        return False
    return lasted(case.cancelled_on, law.return_years, case.applied_on)


def lasted(start: date, years: int, on: date) -> bool:
    """Whether so many years (…年以上) are complete on a day: from the corresponding day on, which is included (民法典第二百零二条、
    第一千二百五十九条)."""
    return on >= add_years(start, years)


def able(case: Applicant) -> bool:
    """第六条第一款第二项: knowledge, mastery, ethics and impartiality, all of them."""
    return case.field_rules_known and case.specialty_mastered and case.ethical and case.impartial


def _career_judged(case: Applicant, law: Law) -> Answer:
    """第六条第一款第三项、第二款: a refusal is that of the 目 by which the person applies."""
    if career_suffices(case, law):
        return determined(ConditionMet(True), "art_6__para_1__point_3", _indent(case.career))
    if not career_waived(case, law):
        return determined(ConditionMet(False), _indent(case.career))
    if law.waiver_read is WaiverScope.WHOLE_ITEM:
        return determined(ConditionMet(True), "art_6__para_2")
    return determined(ConditionMet(True), _indent(case.career), "art_6__para_2")


def _indent(career: Career) -> str:
    """第六条第一款第三项: the 目 on a career; for none of them the item itself."""
    if career is Career.MANAGER:
        return "art_6__para_1__point_3__indent_1"
    if career is Career.SCHOLAR:
        return "art_6__para_1__point_3__indent_2"
    if career is Career.LAWYER:
        return "art_6__para_1__point_3__indent_3"
    return "art_6__para_1__point_3"


def career_suffices(case: Applicant, law: Law) -> bool:
    """第六条第一款第三项: one of the three careers, with its title or certificate."""
    if case.career is Career.MANAGER or case.career is Career.SCHOLAR:
        return holds_post(case, law) and holds_title(case, law)
    if case.career is Career.LAWYER:
        practised = lasted(licensed_on(case, law), law.lawyer_years, case.applied_on)
        return practised and case.litigation_cases >= law.litigation_cases
    return False


def holds_post(case: Applicant, law: Law) -> bool:
    """第六条第一款第三项第1目: specialist head or above; 第2目: teaching or research. Readings A60 and A61."""
    if case.career is Career.MANAGER and case.post is Post.STAFF:
        return False
    if not held(case.holding, law):
        return False
    return law.years_of is YearsOf.TITLE_ONLY or case.post_years >= _title_years(case, law)


def held(holding: Holding, law: Law) -> bool:
    """第六条第一款第三项、第七条第三项: 担任、从事, now or at any time. Reading A60."""
    return holding is Holding.NOW or (holding is Holding.FORMERLY and law.held_when is HeldWhen.EVER)


def holds_title(case: Applicant, law: Law) -> bool:
    """第六条第一款第三项第1目、第2目: an intermediate or higher title, or its equivalent, for 5 years; 第1目: of a relevant specialty."""
    if case.title not in (TitleLevel.INTERMEDIATE, TitleLevel.SENIOR):
        return False
    if case.career is Career.MANAGER and not case.title_relevant:
        return False
    return lasted(case.title_on, _title_years(case, law), case.applied_on)


def _title_years(case: Applicant, law: Law) -> int:
    return law.manager_years if case.career is Career.MANAGER else law.scholar_years


def licensed_on(case: Applicant, law: Law) -> date:
    """第六条第一款第三项第3目: the day of the lawyer's certificate. Reading A96."""
    return case.practising_on if law.certificate_read is CertificateRead.PRACTISING else case.qualified_on


def career_waived(case: Applicant, law: Law) -> bool:
    """第六条第二款: for high merit the title in (三) is waived, not the post; or the whole item. Reading A62."""
    if law.waiver_read is WaiverScope.WHOLE_ITEM:
        return of_merit(case)
    if case.career is Career.LAWYER or case.career is Career.NONE:
        return False
    return holds_post(case, law) and of_merit(case)


def of_merit(case: Applicant) -> bool:
    """第六条第二款: 享有较高声誉，做出过突出贡献, both."""
    return case.reputed and case.contributed


def projects_well_run(case: Applicant) -> bool:
    """第六条第一款第四项: speaks of projects that the person has been in charge of (主管过), and asks nothing of one who never was."""
    if not case.project_in_charge:
        return True
    return not case.major_dispute and case.owners_content


def _age_judged(case: Applicant, law: Law) -> Answer:
    """第六条第一款第六项: 65 at most, in principle (原则上); 第二款 lifts the limit, otherwise the department may make an exception."""
    if not over_age(case, law):
        return determined(ConditionMet(True), "art_6__para_1__point_6")
    if of_merit(case):
        return determined(ConditionMet(True), "art_6__para_2")
    return discretion(Body.MUNICIPAL, OVER_AGE, "art_6__para_1__point_6")


def over_age(case: Applicant, law: Law) -> bool:
    """第六条第一款第六项: 超过65周岁, in full years or from the day after the birthday. Reading A17."""
    if law.age_limit_read is AgeLimit.UNTIL_66:
        return age_on(case.born, case.applied_on) > law.age_limit
    return case.applied_on > birthday(case.born, law.age_limit)
