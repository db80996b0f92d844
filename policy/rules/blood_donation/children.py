"""第十条第三项: priority in the admission of children to nurseries and schools."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import fact
from policy.law.terms import Term
from policy.rules.blood_donation.credentials import Bearer, granted
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import Credential, NurseryRead
from policy.rules.blood_donation.welfare import Priority


class Institution(Term):
    """Where a child is to be admitted: schools, the institutions that 入托 names, and other private ones (第十条第三项)."""

    SCHOOL = "school", "学校", "a school"
    PUBLIC_KINDERGARTEN = "public_kindergarten", "公办幼儿园", "a public kindergarten"
    INCLUSIVE_KINDERGARTEN = (
        "inclusive_private_kindergarten",
        "普惠性民办幼儿园",
        "an inclusive private kindergarten",
    )
    PUBLIC_NURSERY = "public_nursery", "公办托儿所", "a public day nursery"
    INCLUSIVE_NURSERY = "inclusive_private_nursery", "普惠性民办托儿所", "an inclusive private day nursery"
    OTHER_KINDERGARTEN = (
        "other_private_kindergarten",
        "非普惠性民办幼儿园",
        "a private kindergarten that is not inclusive",
    )
    OTHER_NURSERY = "other_private_nursery", "非普惠性民办托儿所", "a private day nursery that is not inclusive"


@dataclass(frozen=True)
class ChildAdmission(Bearer):
    """A child to be admitted to a nursery or school."""

    own_child: bool = fact("儿童是该人员的子女", "the person's own child", "art_10__para_1__point_3")
    conditions_of_regulation: bool = fact(
        "符合《规定》有关条件",
        "the relevant conditions of the Regulation are met",
        "art_10__para_1__point_3",
        delegation="G34",
    )
    institution: Institution = fact("入托、入学的机构", "nursery or school", "art_10__para_1__point_3")
    equal_to_others: bool = fact(
        "与其他儿童同等条件", "conditions equal to those of other children", "art_10__para_1__point_3"
    )
    district_methods_met: bool = fact(
        "符合该区的具体实施办法",
        "the methods of the district are met",
        "art_10__para_1__point_3",
        delegation="G37",
    )


@REGULATION.decision(
    "该儿童优先入托、入学吗？",
    "Does the child have priority in admission?",
    Priority,
    cites=("art_9__para_1", "art_10__para_1", "art_10__para_1__point_3"),
)
def admission_priority(case: ChildAdmission, law: Law) -> Answer:
    """第十条第三项: children of persons who meet the conditions of 《规定》, under equal conditions, in schools, kindergartens and
    day nurseries, by the methods of the district."""
    if case.credential is Credential.OTHER:
        return determined(Priority(False), "art_10__para_1")
    if not case.own_child or not case.conditions_of_regulation:
        return determined(Priority(False), "art_10__para_1__point_3")
    if not institution_covered(case, law):
        return determined(Priority(False), "art_10__para_1__point_3")
    if not case.equal_to_others or not case.district_methods_met:
        return determined(Priority(False), "art_10__para_1__point_3")
    return granted(case.credential, Priority(True), "art_10__para_1", "art_10__para_1__point_3")


def institution_covered(case: ChildAdmission, law: Law) -> bool:
    """第十条第三项: schools, and public or inclusive private kindergartens and day nurseries. Reading A107 for other private
    ones."""
    if case.institution is Institution.OTHER_KINDERGARTEN:
        return law.nursery_read is NurseryRead.ANY
    if case.institution is Institution.OTHER_NURSERY:
        return law.nursery_read is not NurseryRead.BOTH
    return True
