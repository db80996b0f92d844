"""The numbers and readings of 广州市社会医疗保险规定, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.months import Month
from policy.law.parameters import Unit, parameter, period, reading
from policy.law.regulations import Regulation, Version
from policy.rules.medical_insurance.terms import (
    AfterDeferral,
    AfterEmployees,
    AgeReached,
    AgeTested,
    ArrearsWindow,
    ChangeDay,
    CoverLacking,
    CreditScope,
    DeferralAccount,
    ElsewhereYears,
    EqualTime,
    FirstJoining,
    FullPayment,
    HouseholdTested,
    LateApproval,
    LateRenewal,
    LongestCounted,
    MonthCount,
    OddFen,
    OrderedDischarge,
    ReimbursedMonth,
    SegmentDeductible,
    SegmentStandard,
    ServiceTested,
    SituationTime,
    StopMonth,
    TransferAge,
    TransferCompared,
    TransferredYears,
    Transition,
)


@dataclass(frozen=True)
class Law:
    """What 令193 states in numbers, each with its words; and how its open questions are read."""

    commencement: date = parameter(
        date(2022, 12, 1), "art_26__para_1", ("自2022年12月1日起施行",), "施行日", "first day of force"
    )
    repealed_order: int = parameter(
        123, "art_26__para_1", ("人民政府令第123号",), "同时废止的政府令号", "number of the order repealed"
    )

    severe_disability_to: int = parameter(
        4, "art_6__para_3", ("四级伤残",), "伤残等级下限（级）", "least severe level of disability covered"
    )

    back_payment_months: int = period(
        3,
        Unit.MONTHS,
        "art_12__para_2",
        ("在3个月内", "超过3个月"),
        "补缴补付期限（月）",
        "months within which a back payment restores benefits",
        starts=(
            "从应当按照规定参保的次月或者未按时足额缴费的次月起",
            "from the month after that of the enrolment due, or of the payment not made in full and in time",
        ),
    )

    full_subsidy_years: int = parameter(
        25, "art_13__para_1", ("满25年的", "不满25年的"), "全额资助所需年限", "pension years for a full subsidy"
    )
    half_subsidy_years: int = parameter(
        20, "art_13__para_1", ("；满20年", "不满20年的"), "部分资助所需年限", "pension years for a partial subsidy"
    )
    full_subsidy_percent: int = parameter(
        100, "art_13__para_1", ("一次性全额资助缴纳",), "全额资助比例（%）", "share of a full subsidy, in percent"
    )
    half_subsidy_percent: int = parameter(
        50,
        "art_13__para_1",
        ("资助缴纳50%", "本人缴纳50%"),
        "部分资助比例（%）",
        "share of a partial subsidy, in percent",
    )
    cutoff_huadu: Month = parameter(
        Month(2006, 2), "art_13__para_1", ("花都区截至2006年2月",), "花都区截止月", "last month counted, Huadu"
    )
    cutoff_panyu: Month = parameter(
        Month(2003, 4), "art_13__para_1", ("番禺区截至2003年4月",), "番禺区截止月", "last month counted, Panyu"
    )
    cutoff_conghua: Month = parameter(
        Month(2005, 12), "art_13__para_1", ("从化区截至2005年12月",), "从化区截止月", "last month counted, Conghua"
    )
    cutoff_zengcheng: Month = parameter(
        Month(2005, 11), "art_13__para_1", ("增城区截至2005年11月",), "增城区截止月", "last month counted, Zengcheng"
    )
    cutoff_other: Month = parameter(
        Month(2001, 11),
        "art_13__para_1",
        ("本市其他区截至2001年11月",),
        "其他区截止月",
        "last month counted, other districts",
    )
    cutoff_railway: Month = parameter(
        Month(2004, 9), "art_13__para_1", ("公司截至2004年9月",), "广铁集团截止月", "last month counted, railway group"
    )
    subsidy_age_men: int = parameter(
        50, "art_13__para_2", ("年满50周岁的男性",), "再就业资助男性年龄", "age of re-employed men for the subsidy"
    )
    subsidy_age_women: int = parameter(
        40, "art_13__para_2", ("年满40周岁的女性",), "再就业资助女性年龄", "age of re-employed women for the subsidy"
    )
    treasury_percent: int = parameter(
        100,
        "art_13__para_4",
        ("由同级财政全额承担",),
        "同级财政承担比例（%）",
        "share borne by public finance, in percent",
    )

    transfer_deductibles: int = parameter(
        1, "art_21__para_2", ("按一次住院计算",), "转院起付次数", "deductibles for a stay continued by transfer"
    )
    switch_deductibles: int = parameter(
        1,
        "art_22__para_3",
        ("只计算一次",),
        "住院期间变更险种的起付次数",
        "deductibles when the scheme changes during a stay",
    )

    year_begins: tuple[int, int] = parameter(
        (1, 1),
        "art_25__para_1__point_1",
        ("每年1月1日",),
        "医保年度首日（月、日）",
        "first month and day of the insurance year",
    )
    year_ends: tuple[int, int] = parameter(
        (12, 31),
        "art_25__para_1__point_1",
        ("12月31日",),
        "医保年度末日（月、日）",
        "last month and day of the insurance year",
    )

    cover_lacking: CoverLacking = reading("A23", CoverLacking.NEITHER)
    late_renewal: LateRenewal = reading("A24", LateRenewal.WITHIN_TIME)
    situation_time: SituationTime = reading("A25", SituationTime.EVENT_IN_YEAR)
    age_tested: AgeTested = reading("A5", AgeTested.AT_REEMPLOYMENT)
    odd_fen: OddFen = reading("A29", OddFen.GOVERNMENT_ROUNDED)
    household_tested: HouseholdTested = reading("A30", HouseholdTested.AT_RETIREMENT)
    age_reached: AgeReached = reading("A31", AgeReached.ON_BIRTHDAY)
    transferred_years: TransferredYears = reading("A32", TransferredYears.CUT_OFF_APPLIES)
    longest_counted: LongestCounted = reading("A33", LongestCounted.TOTAL_TIME)
    equal_time: EqualTime = reading("A34", EqualTime.NOT_DETERMINED)

    stops_from: StopMonth = reading("A1", StopMonth.AFTER_FIRST_UNPAID)
    window_counted: MonthCount = reading("A2", MonthCount.CALENDAR_MONTHS)
    window_each: ArrearsWindow = reading("A3", ArrearsWindow.EACH_MONTH)
    full_payment: FullPayment = reading("A4", FullPayment.BOTH)
    reimbursed_month: ReimbursedMonth = reading("A27", ReimbursedMonth.BENEFIT_MONTH)
    credit_scope: CreditScope = reading("A28", CreditScope.BOTH_BRANCHES)
    transition: Transition = reading("A43", Transition.OLD_LAW)
    late_approval: LateApproval = reading("A35", LateApproval.FROM_AGE)
    deferral_account: DeferralAccount = reading("A36", DeferralAccount.POOLED_ONLY)
    after_deferral: AfterDeferral = reading("A37", AfterDeferral.AFTER_PAYMENT)
    elsewhere_years: ElsewhereYears = reading("A38", ElsewhereYears.IF_TRANSFERRED)
    transfer_age: TransferAge = reading("A44", TransferAge.AT_TRANSFER)
    ordered_discharge: OrderedDischarge = reading("A8", OrderedDischarge.DATE_SET)
    transfer_compared: TransferCompared = reading("A39", TransferCompared.HIGHEST_PAID)
    first_joining: FirstJoining = reading("A40", FirstJoining.AFTER_PAYMENT)
    after_employees: AfterEmployees = reading("A41", AfterEmployees.RESUMES)
    segment_standard: SegmentStandard = reading("A9", SegmentStandard.AT_SETTLEMENT)
    segment_deductible: SegmentDeductible = reading("A42", SegmentDeductible.ONCE)
    change_day: ChangeDay = reading("A45", ChangeDay.BENEFITS_BEGIN)
    service_tested: ServiceTested = reading("A46", ServiceTested.AT_AGE)


REGULATION = Regulation("medical_insurance", "art_26__para_1", (Version(Law.commencement, None, Law()),))
