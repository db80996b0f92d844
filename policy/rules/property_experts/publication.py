"""第九条第四项、第五项: the publication of the proposed list for objections, the objections, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.property_experts.law import REGULATION, Law, last_of_days
from policy.rules.property_experts.terms import Body


def _ended_before_begun(case: PublicationDays) -> Problem | None:
    if case.publication_ended >= case.publication_began:
        return None
    return case.problem(
        "publication_ended", "公示结束日不能早于公示开始日 / a publication does not end before it begins"
    )


@dataclass(frozen=True)
class PublicationDays(Facts):
    """The days of the publication for objections; the last is the last on which the list stands on the website."""

    publication_began: date = fact("公示开始日", "first day of the publication", "art_9__para_1__point_4")
    publication_ended: date = fact("公示结束日", "last day of the publication", "art_9__para_1__point_4")

    contradictions = (_ended_before_begun,)


@dataclass(frozen=True)
class Publication(PublicationDays):
    """The publication of a proposed list for objections."""

    on_website: bool = fact(
        "在市房屋行政主管部门官方网站公示",
        "the list is published on the official website of the municipal housing department",
        "art_9__para_1__point_4",
    )


@dataclass(frozen=True)
class PublicationHeld(Outcome):
    proper: bool = result("公示符合要求", "the publication is as required")
    earliest_end: date = result("公示最早的结束日", "earliest last day of the publication")


@REGULATION.decision(
    "拟任名单的公示符合要求吗？",
    "Is the publication of the proposed list as required?",
    PublicationHeld,
    cites=("art_9__para_1__point_4",),
    dated_by=("publication_began", "publication_ended"),
)
def publication_proper(case: Publication, law: Law) -> Answer:
    """第九条第四项: on the official website, for no less than 15 days (日). Reading A63."""
    earliest = last_of_days(case.publication_began, law.publication_days, law)
    proper = case.publication_ended >= earliest and case.on_website
    return determined(PublicationHeld(proper, earliest), "art_9__para_1__point_4")


@dataclass(frozen=True)
class Objection(PublicationDays):
    """An objection to someone on the proposed list."""

    objected_on: date = fact("提出异议日", "day of the objection", "art_9__para_1__point_4")
    in_writing: bool = fact("异议以书面形式提出", "the objection is in writing", "art_9__para_1__point_4")
    by_real_name: bool = fact(
        "异议实名提出", "the objection is under the objector's real name", "art_9__para_1__point_4"
    )
    objected_to: Body = fact("异议所向的部门", "body objected to", "art_9__para_1__point_4")
    evidence_given: bool = fact(
        "提供了相应证据材料", "evidence is provided with the objection", "art_9__para_1__point_4"
    )


@dataclass(frozen=True)
class ObjectionMade(Outcome):
    as_required: bool = result("异议符合要求", "the objection is as required")


@REGULATION.decision(
    "对拟任名单的异议符合要求吗？",
    "Is the objection to the proposed list as required?",
    ObjectionMade,
    cites=("art_9__para_1__point_4",),
    dated_by=("publication_began", "publication_ended", "objected_on"),
)
def objection_as_required(case: Objection, law: Law) -> Answer:
    """第九条第四项: in the publication period, in writing, under one's real name, to the municipal housing department, with evidence."""
    if case.objected_on < case.publication_began or case.objected_on > case.publication_ended:
        return determined(ObjectionMade(False), "art_9__para_1__point_4")
    if case.objected_to is not Body.MUNICIPAL:
        return determined(ObjectionMade(False), "art_9__para_1__point_4")
    proper = case.in_writing and case.by_real_name and case.evidence_given
    return determined(ObjectionMade(proper), "art_9__para_1__point_4")


class NomineeResult(Term):
    """What becomes of someone on the proposed list (第九条第四项、第五项)."""

    CANCELLED = "cancelled", "取消拟任资格", "the proposed qualification is cancelled"
    NOT_YET = "not_yet", "尚不能签订协议", "the agreement may not yet be signed"
    AGREEMENT = "agreement", "签订协议，发放工作证", "the agreement is signed and the work card issued"


@dataclass(frozen=True)
class Nominee(PublicationDays):
    """Someone on the proposed list, after it was published for objections."""

    agreement_on: date = fact("拟签订协议之日", "day on which the agreement is to be signed", "art_9__para_1__point_5")
    objection_raised: bool = fact(
        "公示期间有异议", "there was an objection in the publication period", "art_9__para_1__point_5"
    )
    found_unfit: bool = fact(
        "经核实拟任人不符合本办法规定",
        "the person was found on verification not to comply with these Measures",
        "art_9__para_1__point_4",
    )


@dataclass(frozen=True)
class NomineeOutcome(Outcome):
    nominee: NomineeResult = result("对拟任人的处理", "what becomes of the proposed person")
    body: Body = result("负责处理者", "body that acts")


@REGULATION.decision(
    "公示后，拟任人如何处理？",
    "What becomes of a proposed person after the publication?",
    NomineeOutcome,
    cites=("art_9__para_1__point_4", "art_9__para_1__point_5"),
    dated_by=("publication_began", "publication_ended", "agreement_on"),
)
def nominee_after_publication(case: Nominee, law: Law) -> Answer:
    """第九条第四项: who is found on an objection not to comply with the Measures is struck off. 第五项: after a publication of full
    length has expired (期满), without an objection or with none upheld, the municipal department signs the agreement."""
    if case.objection_raised and case.found_unfit:
        return determined(NomineeOutcome(NomineeResult.CANCELLED, Body.MUNICIPAL), "art_9__para_1__point_4")
    if (
        case.publication_ended < last_of_days(case.publication_began, law.publication_days, law)
        or case.agreement_on <= case.publication_ended
    ):
        return determined(
            NomineeOutcome(NomineeResult.NOT_YET, Body.MUNICIPAL), "art_9__para_1__point_4", "art_9__para_1__point_5"
        )
    return determined(NomineeOutcome(NomineeResult.AGREEMENT, Body.MUNICIPAL), "art_9__para_1__point_5")
