"""第二十条: choosing a hospital, its standards, and the expenses of who does not leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import OrderedDischarge


@dataclass(frozen=True)
class ChosenHospital(Facts):
    """An insured person and the institution that the person wants to be an inpatient of."""

    inpatient_needed: bool = fact(
        "经定点医疗机构医生诊断需要住院治疗",
        "inpatient treatment needed, as diagnosed by a doctor of a designated medical institution",
        "art_20__para_1",
    )
    hospital_in_city: bool = fact("所选机构在本市", "the chosen institution is in the City", "art_20__para_1")
    hospital_inpatient: bool = fact(
        "所选机构提供住院服务", "the chosen institution provides inpatient services", "art_20__para_1"
    )
    hospital_designated: bool = fact(
        "所选机构是定点医疗机构", "the chosen institution is a designated medical institution", "art_20__para_1"
    )


@dataclass(frozen=True)
class HospitalChoice(Outcome):
    free_choice: bool = result("可以自主选择该机构", "the institution may be freely chosen")


@REGULATION.decision(
    "参保人员可以自主选择该机构住院吗？",
    "May the insured person freely choose this institution for inpatient treatment?",
    HospitalChoice,
    cites=("art_20__para_1",),
)
def hospital_choice(case: ChosenHospital, law: Law) -> Answer:
    """第二十条第一款: who needs inpatient treatment, as diagnosed by a doctor of a designated medical institution, freely chooses
    any designated medical institution in the City that provides inpatient services."""
    if not case.inpatient_needed:
        return determined(HospitalChoice(False), "art_20__para_1")
    suitable = case.hospital_in_city and case.hospital_inpatient and case.hospital_designated
    return determined(HospitalChoice(suitable), "art_20__para_1")


class HospitalRule(Term):
    """What a designated medical institution asks of an inpatient."""

    ADMISSION = "admission_standards", "入院标准", "admission standards"
    DISCHARGE = "discharge_standards", "出院标准", "discharge standards"
    MANAGEMENT = "inpatient_management_rules", "住院管理规定", "rules on inpatient management"
    OTHER = "other", "其他要求", "other demands"


@dataclass(frozen=True)
class AppliedRule(Facts):
    """Something that a designated medical institution applies to an insured person."""

    hospital_rule: HospitalRule = fact("医疗机构执行的内容", "what the institution applies", "art_20__para_2")
    health_department_rule: bool = fact(
        "由卫生健康行政管理部门规定", "laid down by the health department", "art_20__para_2", delegation="G17"
    )


@dataclass(frozen=True)
class Cooperation(Outcome):
    must_cooperate: bool = result("应当配合", "must cooperate")


@REGULATION.decision(
    "参保人员应当配合定点医疗机构执行吗？",
    "Must the insured person cooperate with the designated medical institution in applying it?",
    Cooperation,
    cites=("art_20__para_2",),
)
def cooperation_duty(case: AppliedRule, law: Law) -> Answer:
    """第二十条第二款: the person must cooperate in applying the admission and discharge standards and the rules on inpatient
    management that the health department lays down; the provision asks no more than that."""
    if case.hospital_rule is HospitalRule.OTHER:
        return determined(Cooperation(False), "art_20__para_2")
    return determined(Cooperation(case.health_department_rule), "art_20__para_2")


def _ordered_by_then(case: Overstay) -> Problem | None:
    if case.order_issued_on <= case.discharge_date:
        return None
    return case.problem(
        "order_issued_on",
        "医嘱不能在其所定的出院日期之后开具 / an order is not issued after the discharge date it sets",
    )


@dataclass(frozen=True)
class Overstay(Facts):
    """Expenses of one day of an inpatient stay whose discharge was ordered."""

    meets_discharge_standards: bool = fact(
        "符合出院标准", "the discharge standards are met", "art_20__para_2", delegation="G17"
    )
    left_as_prescribed: bool = fact("按照规定出院", "left hospital as prescribed", "art_20__para_2")
    discharge_date: date = fact("医嘱出院日期", "discharge date in the medical order", "art_20__para_2")
    order_issued_on: date = fact("出院医嘱开具日", "day on which the discharge order was issued", "art_20__para_2")
    expense_on: date = fact("住院费用发生日", "day on which the inpatient expenses were incurred", "art_20__para_2")

    contradictions = (_ordered_by_then,)


@dataclass(frozen=True)
class OverstayExpenses(Outcome):
    not_paid: bool = result("因不按规定出院，基金不予支付", "not paid by the funds because the person did not leave")


@REGULATION.decision(
    "不按照规定出院的，该日发生的费用基金还支付吗？",
    "Where the person does not leave hospital as prescribed, do the funds still pay the expenses of that day?",
    OverstayExpenses,
    cites=("art_20__para_2",),
    dated_by=("expense_on",),
)
def overstay_expenses(case: Overstay, law: Law) -> Answer:
    """第二十条第二款: where the discharge standards are met and the person does not leave as prescribed, expenses from the day
    after the discharge date in the medical order are not paid; those of the date itself are. Reading A8."""
    if not case.meets_discharge_standards or case.left_as_prescribed:
        return determined(OverstayExpenses(False), "art_20__para_2")
    ordered = case.discharge_date
    if law.ordered_discharge is OrderedDischarge.DAY_OF_ORDER:
        ordered = case.order_issued_on
    return determined(OverstayExpenses(case.expense_on > ordered), "art_20__para_2")
