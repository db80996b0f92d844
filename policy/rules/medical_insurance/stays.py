"""第二十一条、第二十四条: the deductible of a stay, hospital transfers, and treatment across years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import Body, Fund, Scheme, SegmentDeductible, TransferCompared


def fund_of(scheme: Scheme) -> Fund:
    """The fund that pays for persons of a scheme (第二十一条第一款)."""
    if scheme is Scheme.EMPLOYEES:
        return Fund.EMPLOYEES_POOLED
    return Fund.RESIDENTS


def insurance_year(day: date, law: Law) -> int:
    """第二十五条第一项: the medical insurance year in which a day lies, named by the year in which it begins."""
    month, number = law.year_begins
    if day >= date(day.year, month, number):
        return day.year
    return day.year - 1


@dataclass(frozen=True)
class Stay(Facts):
    """The basic medical expenses of one inpatient stay (第二十五条第六项), in fen."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_21__para_1")
    stay_expenses: Fen = fact(
        "本次住院的基本医疗费用", "basic medical expenses of this inpatient stay", "art_21__para_1"
    )
    deductible: Fen = fact("起付标准", "deductible", "art_21__para_1", delegation="G2")


@dataclass(frozen=True)
class StayShares(Outcome):
    above: Fen = result("起付标准以上费用", "expenses at or above the deductible")
    below: Fen = result("起付标准以下费用", "expenses at or below the deductible")
    fund: Fund = result("支付的基金", "fund that pays")


@REGULATION.decision(
    "本次住院的基本医疗费用，哪一部分归基金、哪一部分归参保人员？",
    "Which part of the basic medical expenses of a stay is the fund's, and which the insured person's?",
    StayShares,
    cites=("art_21__para_1",),
)
def stay_shares(case: Stay, law: Law) -> Answer:
    """第二十一条第一款: the expenses up to the deductible are the person's; those beyond it are the fund's, to be paid as
    prescribed (delegation G2). In fen. At the deductible itself nothing lies beyond it, so neither word counts a fen twice."""
    below = min(case.stay_expenses, case.deductible)
    above = Fen(case.stay_expenses - below)
    return determined(StayShares(above, below, fund_of(case.scheme)), "art_21__para_1")


@dataclass(frozen=True)
class HospitalTransfer(Facts):
    """A transfer from one hospital to another, with their deductibles in fen. Without word of earlier hospitals it is the
    first transfer of the stay."""

    by_transfer_standards: bool = fact(
        "按照临床转院标准办理转院",
        "transferred under the clinical transfer standards",
        "art_21__para_2",
        delegation="G17",
    )
    transferring_deductible: Fen = fact(
        "转出医院起付标准", "deductible of the transferring hospital", "art_21__para_2", delegation="G2"
    )
    receiving_deductible: Fen = fact(
        "转入医院起付标准", "deductible of the receiving hospital", "art_21__para_2", delegation="G2"
    )
    earlier_deductible: Fen = fact(
        "更早医院的最高起付标准",
        "highest deductible of the earlier hospitals",
        "art_21__para_2",
        delegation="G2",
        default=0,
    )


@dataclass(frozen=True)
class TransferDeductible(Outcome):
    due: Fen = result("在转入医院应付的起付标准费用", "deductible amount due at the receiving hospital")
    stays: int = result("两家医院按几次住院计算", "stays as which the two hospitals count")


@REGULATION.decision(
    "转院后，在转入医院还要付多少起付标准费用？",
    "After a hospital transfer, what deductible amount is due at the receiving hospital?",
    TransferDeductible,
    cites=("art_21__para_1", "art_21__para_2"),
)
def transfer_deductible(case: HospitalTransfer, law: Law) -> Answer:
    """第二十一条第二款: on a transfer under the clinical standards, a higher deductible of the receiving hospital leaves the
    difference to pay; an equal or lower one nothing. 第一款: any other transfer begins a stay of its own. In fen."""
    if not case.by_transfer_standards:
        anew = TransferDeductible(case.receiving_deductible, stays=2)
        return determined(anew, "art_21__para_1", "art_21__para_2")
    difference = Fen(max(case.receiving_deductible - counted_before(case, law), 0))
    return determined(TransferDeductible(difference, law.transfer_deductibles), "art_21__para_2")


def counted_before(case: HospitalTransfer, law: Law) -> Fen:
    """第二十一条第二款: the deductible with which the receiving hospital's is compared, in fen. Reading A39: the highest of the
    stay so far, or that of the hospital just left."""
    if law.transfer_compared is TransferCompared.HIGHEST_PAID:
        return max(case.transferring_deductible, case.earlier_deductible)
    return case.transferring_deductible


class Treatment(Term):
    """Treatment that can go on across years (第二十四条)."""

    INPATIENT = "inpatient", "住院", "stays in hospital"
    SPECIFIED_DISEASE = "specified_disease", "进行门诊特定病种治疗", "has specified-disease outpatient treatment"


class YearSettlement(Term):
    """How the expenses of the preceding year are settled (第二十四条)."""

    NEW_YEAR = "new_year", "转到新年度结算", "transferred to the new year for settlement"
    SEGMENTS = "segments", "申请分段结算", "settlement in segments on application"
    SAME_YEAR = "same_year", "不跨年度，在当年度结算", "not across years, settled in the year itself"


def _ends_after_start(case: LongTreatment) -> Problem | None:
    if case.treated_until >= first_day(case):
        return None
    return case.problem(
        "treated_until", "连续治疗不能在开始之前结束 / continued treatment does not end before it begins"
    )


@dataclass(frozen=True)
class LongTreatment(Facts):
    """A stay, or specified-disease outpatient treatment, without a break."""

    treatment: Treatment = fact("连续治疗的方式", "kind of continued treatment", "art_24__para_1")
    admitted_on: date = fact("入院日", "day of admission", "art_24__para_1")
    started_on: date = fact("开始治疗日", "day on which treatment started", "art_24__para_1")
    treated_until: date = fact("连续治疗至", "last day of continued treatment", "art_24__para_1")
    yearly_needed: bool = fact(
        "需分年度累计医疗费用", "expenses need to be accumulated by separate years", "art_24__para_1"
    )
    grounds_against: bool = fact(
        "有不转到新年度结算的理由", "reasons against settlement in the new year", "art_24__para_1", default=False
    )

    contradictions = (_ends_after_start,)


def first_day(case: LongTreatment | TreatmentStart) -> date:
    """第二十四条: 入院或者开始治疗时."""
    if case.treatment is Treatment.INPATIENT:
        return case.admitted_on
    return case.started_on


@dataclass(frozen=True)
class SettledYear(Outcome):
    settlement: YearSettlement = result("上年度费用的结算", "settlement of the preceding year's expenses")


@REGULATION.decision(
    "连续住院或者门诊特定病种治疗跨年度的，上年度的医疗费用怎样结算？",
    "Where treatment continues across years, how are the expenses of the preceding year settled?",
    SettledYear,
    cites=("art_23__para_1", "art_24__para_1", "art_25__para_1__point_1"),
    dated_by=("treated_until",),
)
def year_end_settlement(case: LongTreatment, law: Law) -> Answer:
    """第二十四条: where the person needs yearly accumulation the hospital applies for segments; otherwise the expenses go to the
    new year. 原则上 leaves room for other reasons: the agency that settles (第二十三条第一款) then decides. Years: 第二十五条第一项."""
    if insurance_year(first_day(case), law) == insurance_year(case.treated_until, law):
        return determined(SettledYear(YearSettlement.SAME_YEAR), "art_24__para_1", "art_25__para_1__point_1")
    if case.yearly_needed:
        return determined(SettledYear(YearSettlement.SEGMENTS), "art_24__para_1", "art_25__para_1__point_1")
    if case.grounds_against:
        ways = (YearSettlement.NEW_YEAR, YearSettlement.SEGMENTS)
        because = ("art_23__para_1", "art_24__para_1", "art_25__para_1__point_1")
        return discretion(Body.AGENCY, ways, *because)
    return determined(SettledYear(YearSettlement.NEW_YEAR), "art_24__para_1", "art_25__para_1__point_1")


@dataclass(frozen=True)
class TreatmentStart(Facts):
    """How and when a stay, or specified-disease outpatient treatment, began."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_24__para_1")
    treatment: Treatment = fact("连续治疗的方式", "kind of continued treatment", "art_24__para_1")
    admitted_on: date = fact("入院日", "day of admission", "art_24__para_1")
    started_on: date = fact("开始治疗日", "day on which treatment started", "art_24__para_1")


@dataclass(frozen=True)
class DeductibleYear(Outcome):
    fund: Fund = result("起付标准所属的基金", "fund whose deductible it is")
    standard_year: int = result("起付标准的年度", "year whose deductible applies")


@REGULATION.decision(
    "起付标准按照哪一年度的标准计算？",
    "By the standard of which year is the deductible calculated?",
    DeductibleYear,
    cites=("art_24__para_1", "art_25__para_1__point_1"),
    dated_by=("admitted_on", "started_on"),
)
def deductible_year(case: TreatmentStart, law: Law) -> Answer:
    """第二十四条: the deductible of either fund is that of the year of admission or of the start of treatment, whenever the
    expenses are settled. Years: 第二十五条第一项."""
    year = insurance_year(first_day(case), law)
    return determined(DeductibleYear(fund_of(case.scheme), year), "art_24__para_1", "art_25__para_1__point_1")


class SegmentCause(Term):
    """Why one stay is settled in two segments (第二十二条第三款、第二十四条)."""

    SCHEME_CHANGED = "scheme_changed", "住院期间变更基本医疗保险", "a change of basic medical insurance during the stay"
    ACROSS_YEARS = "across_years", "跨年度分年度累计", "accumulation by separate years"


@dataclass(frozen=True)
class Segments(Facts):
    """A stay settled in two segments, an earlier and a later one, with their basic medical expenses in fen."""

    segment_cause: SegmentCause = fact("分段结算的原因", "cause of settlement in segments", "art_24__para_1")
    first_expenses: Fen = fact("前段基本医疗费用", "basic medical expenses of the earlier segment", "art_21__para_1")
    second_expenses: Fen = fact("后段基本医疗费用", "basic medical expenses of the later segment", "art_21__para_1")
    deductible: Fen = fact("起付标准", "deductible", "art_21__para_1", delegation="G2")


@dataclass(frozen=True)
class SegmentShares(Outcome):
    first_above: Fen = result("前段起付标准以上费用", "earlier segment, at or above the deductible")
    first_below: Fen = result("前段起付标准以下费用", "earlier segment, at or below the deductible")
    second_above: Fen = result("后段起付标准以上费用", "later segment, at or above the deductible")
    second_below: Fen = result("后段起付标准以下费用", "later segment, at or below the deductible")


@REGULATION.decision(
    "分两段结算的，各段费用哪一部分归基金、哪一部分归参保人员？",
    "Where a stay is settled in two segments, which part of each is the fund's, and which the insured person's?",
    SegmentShares,
    cites=("art_21__para_1", "art_22__para_3", "art_24__para_1"),
)
def segment_shares(case: Segments, law: Law) -> Answer:
    """第二十一条第一款, 第二十二条第三款, 第二十四条: the deductible, that of the admission, is used up by the earlier segment and
    only what it left by the later. In fen."""
    first = min(case.first_expenses, case.deductible)
    second = min(case.second_expenses, deductible_left(case, first, law))
    shares = SegmentShares(Fen(case.first_expenses - first), first, Fen(case.second_expenses - second), second)
    if case.segment_cause is SegmentCause.SCHEME_CHANGED:
        return determined(shares, "art_21__para_1", "art_22__para_3")
    return determined(shares, "art_21__para_1", "art_24__para_1")


def deductible_left(case: Segments, used: Fen, law: Law) -> Fen:
    """第二十二条第三款: a stay whose scheme changed has its deductible once. 第二十四条: so has a stay across years. Reading A42:
    across years, each segment has it. In fen."""
    each = law.segment_deductible is SegmentDeductible.EACH_SEGMENT
    if case.segment_cause is SegmentCause.ACROSS_YEARS and each:
        return case.deductible
    return Fen(case.deductible - used)
