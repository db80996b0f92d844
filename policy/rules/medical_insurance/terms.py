"""The words of 令193 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term


class Payer(Term):
    """Who pays employees' insurance (第十一条、第十二条)."""

    EMPLOYER = "employer", "用人单位", "an employer"
    FLEXIBLE = "flexible_worker", "灵活就业人员", "a flexible worker"
    DEFERRING = "deferring_retiree", "退休延缴人员", "a deferring retiree"


class StopMonth(Term):
    """A1: the month from which benefits stop (第十二条第一款)."""

    AFTER_FIRST_UNPAID = "after_first_unpaid_month", "首个未缴月的次月", "the month after the first unpaid month"
    AFTER_LAST_PAID = "after_last_paid_month", "最后缴费月的次月", "the month after the last paid month"


class MonthCount(Term):
    """A2: how the three months are counted (第十二条第二款)."""

    CALENDAR_MONTHS = "calendar_months", "按自然月计满", "in whole calendar months"
    DAY_TO_DAY = "day_to_day", "按对应日计满", "to the corresponding day"


class ArrearsWindow(Term):
    """A3: whether every unpaid month has a window of its own (第十二条第二款)."""

    EACH_MONTH = "each_month_own_window", "各欠缴月分别计算", "separately for each unpaid month"
    FROM_FIRST = "one_window_from_first", "自首个欠缴月统一计算", "once, from the first unpaid month"


class CoverLacking(Term):
    """A23: which lack of cover lets a person join residents' insurance (第八条)."""

    NEITHER = "neither_cover", "两种保障都没有", "having neither cover"
    EITHER = "either_missing", "缺其中任一保障", "lacking either cover"


class LateRenewal(Term):
    """A24: whether last year's relation continues on late payment (第十条第二款、第三款)."""

    WITHIN_TIME = "within_prescribed_time", "须在规定时间内缴费", "only if paid within the prescribed time"
    WHENEVER_PAID = "whenever_paid", "缴费后即延续，不论时间", "whenever it is paid"


class SituationTime(Term):
    """A25: when the situation of a late joiner must arise (第十条第四款)."""

    EVENT_IN_YEAR = "event_in_year", "须在该医保年度内发生", "arising within the medical insurance year"
    STATUS_IN_YEAR = "status_in_year", "年度内仍具有该身份即可", "the status being held within the year"


class FullPayment(Term):
    """A4: whether the late fee must be paid in full as well (第十二条第二款)."""

    BOTH = "both_in_full", "费用和滞纳金均须足额", "both in full"
    CONTRIBUTIONS_ONLY = "contributions_only", "应缴费用足额即可", "the contributions in full are enough"


class ReimbursedMonth(Term):
    """A27: the month whose benefits a back payment restores (第十二条第二款)."""

    BENEFIT_MONTH = "benefit_months", "因未缴而停止待遇的月份", "the month of benefits lost"
    CONTRIBUTION_MONTH = "contribution_months", "补缴所属的月份", "the month back-paid"


class CreditScope(Term):
    """A28: the back payments after which the month counts (第十二条第三款)."""

    BOTH_BRANCHES = "both_branches", "无论是否超过3个月", "early or late"
    WITHIN_ONLY = "within_3_months_only", "限3个月内的补缴", "within 3 months only"


class Transition(Term):
    """A43: the law for a month owed before commencement and paid after (第二十六条)."""

    OLD_LAW = "outside_corpus", "原办法", "the repealed Measures"
    LAW_AT_PAYMENT = "law_at_back_payment", "补缴时的本规定", "this Regulation, as the law at the time of back payment"


class OddFen(Term):
    """A29: whose half of an odd number of fen is rounded half up (第十三条第一款)."""

    GOVERNMENT_ROUNDED = "government_rounds_half_up", "政府部分四舍五入", "the government's part is rounded half up"
    PERSON_ROUNDED = "person_rounds_half_up", "本人部分四舍五入", "the person's part is rounded half up"


class AgeTested(Term):
    """A5: when the age of 50 or 40 must have been reached (第十三条第二款)."""

    AT_REEMPLOYMENT = "at_reemployment", "再就业时", "at re-employment"
    AT_UNEMPLOYMENT = "at_unemployment", "失业时", "at unemployment"
    AT_RETIREMENT = "at_retirement", "退休时", "at retirement"


class HouseholdTested(Term):
    """A30: when household registration in the City is tested (第十三条第二款)."""

    AT_RETIREMENT = "at_retirement", "退休时", "at retirement"
    AT_REEMPLOYMENT = "at_reemployment", "再就业时", "at re-employment"


class AgeReached(Term):
    """A31: the day on which an age is reached (第十三条第二款、第十八条、第二十五条)."""

    ON_BIRTHDAY = "on_birthday", "生日当天", "on the birthday"
    DAY_AFTER_BIRTHDAY = "day_after_birthday", "生日次日", "on the day after the birthday"


class TransferredYears(Term):
    """A32: whether the cut-off month applies to years transferred in (第十三条第三款)."""

    CUT_OFF_APPLIES = "cut_off_applies", "只计截止月份以前的部分", "only up to and including the cut-off month"
    NO_CUT_OFF = "no_cut_off", "全部计入", "all of them"


class LongestCounted(Term):
    """A33: how the longest employer is found (第十三条第四款)."""

    TOTAL_TIME = "total_time", "各次工作时间相加", "by the total of all spells"
    SINGLE_SPELL = "longest_single_spell", "只比较单次连续工作时间", "by the longest unbroken spell"


class EqualTime(Term):
    """A34: which of two employers with equal time decides (第十三条第四款)."""

    NOT_DETERMINED = "not_determined", "须由有关机关认定", "the authorities must find it"
    LATEST_EMPLOYER = "latest_employer", "以最后工作的单位为准", "the latest employer decides"


class LateApproval(Term):
    """A35: from when a retiree's benefits run if approval comes late (第十八条第一款)."""

    FROM_AGE = "from_month_after_age", "从达到年龄的次月起", "from the month after reaching the age"
    NOT_BEFORE = "not_before_approval", "不早于核准的次月", "not before the month after approval"


class DeferralAccount(Term):
    """A36: whether the personal account benefits come with monthly deferral (第十八条第二款)."""

    POOLED_ONLY = "pooled_only", "不享受个人账户待遇", "no personal account benefits"
    WITH_ACCOUNT = "pooled_and_account", "同时享受个人账户待遇", "personal account benefits as well"


class AfterDeferral(Term):
    """A37: from when a retiree's benefits run after monthly deferral (第十八条第二款)."""

    AFTER_PAYMENT = "month_after_last_payment", "缴满的次月起", "from the month after the last payment"
    AFTER_APPROVAL = "month_after_approval", "缴满并经核准的次月起", "from the month after payment and approval"


class ElsewhereYears(Term):
    """A38: whether years elsewhere count without a transfer (第十八条第三款、第六款)."""

    IF_TRANSFERRED = "only_if_transferred", "转移后才计入", "only after transfer"
    WITHOUT_TRANSFER = "without_transfer", "不转移也计入", "also without transfer"


class TransferAge(Term):
    """A44: when the person must still be below the retirement age (第十八条第三款)."""

    AT_TRANSFER = "at_transfer", "关系转移时", "at the transfer of the relation"
    AT_START_OF_WORK = "at_start_of_work", "到本市就业时", "at the start of work in the City"


class OrderedDischarge(Term):
    """A8: which day the discharge date in the medical order is (第二十条第二款)."""

    DATE_SET = "date_set_by_order", "医嘱所定的出院日", "the date that the order sets"
    DAY_OF_ORDER = "day_of_order", "开具出院医嘱之日", "the day on which the order was issued"


class Scheme(Term):
    """The two kinds of basic medical insurance (第五条第一款)."""

    EMPLOYEES = "employees", "职工基本医疗保险", "employees' basic medical insurance"
    RESIDENTS = "residents", "城乡居民基本医疗保险", "residents' basic medical insurance"


class Fund(Term):
    """The funds that pay for treatment (第二十一条第一款)."""

    EMPLOYEES_POOLED = (
        "employees_pooled_fund",
        "职工基本医疗保险统筹基金",
        "the pooled fund of employees' basic medical insurance",
    )
    RESIDENTS = "residents_fund", "城乡居民基本医疗保险基金", "the residents' basic medical insurance fund"


class SegmentStandard(Term):
    """A9: whose benefit standards hold for a segment when the insurance changes during a stay (第二十二条第三款)."""

    AT_SETTLEMENT = "at_settlement", "各段按办理结算时的保险", "those at settlement for all segments"
    OWN_SCHEME = "each_segment_own_scheme", "各段按该段的保险", "those of its own insurance for each segment"


class TransferCompared(Term):
    """A39: with what the receiving hospital's deductible is compared after several transfers (第二十一条第二款)."""

    HIGHEST_PAID = "highest_paid", "与本次住院已付的最高起付标准比较", "with the highest already paid for the stay"
    PREVIOUS_HOSPITAL = "previous_hospital", "只与上一家转出医院比较", "only with the hospital just left"


class FirstJoining(Term):
    """A40: when employees' benefits begin for a person who was in neither insurance (第二十二条第一款)."""

    AFTER_PAYMENT = "month_after_first_payment", "同样从缴费次月开始", "also from the month after the payment"
    NOT_STATED = "not_stated", "本规定未写明", "not stated in this Regulation"


class AfterEmployees(Term):
    """A41: whether residents' benefits resume when employees' benefits stop within the year (第二十二条第一款)."""

    RESUMES = "resumes", "恢复", "they resume"
    ENDED_FOR_YEAR = "ended_for_year", "当年度不恢复", "they do not resume in that year"


class SegmentDeductible(Term):
    """A42: how often the deductible counts when a stay across years is settled in segments (第二十四条)."""

    ONCE = "once", "只计算一次", "once"
    EACH_SEGMENT = "each_segment", "每段各计算一次", "once for each segment"


class ChangeDay(Term):
    """A45: the day on which the basic medical insurance changes (第二十二条第二款、第三款)."""

    BENEFITS_BEGIN = "benefits_begin", "变更后待遇开始之日", "the day from which the new benefits begin"
    JOINING = "joining", "参加变更后保险之日", "the day of joining the new insurance"


class ServiceTested(Term):
    """A46: when an applicant retiree must not be in service (第二十五条第三项)."""

    AT_AGE = "at_retirement_age", "达到法定退休年龄时", "on reaching the statutory retirement age"
    AT_APPROVAL = "at_approval", "核准领取养老金时", "on approval of the pension"


class Body(Actor):
    """The bodies to which the text gives work (第三条、第九条、第十四条、第十七条、第二十三条)."""

    HEALTHCARE_DEPARTMENT = (
        "healthcare_security_department",
        "市医疗保障行政管理部门",
        "the municipal healthcare security department",
    )
    AGENCY = "healthcare_security_agency", "医疗保障经办机构", "the healthcare security agency"
    COLLECTION_AGENCY = (
        "collection_agency",
        "社会保险费征收机构",
        "the social insurance contribution collection agency",
    )
    FINANCE_DEPARTMENT = "finance_department", "市财政部门", "the municipal finance department"
    HEALTH_DEPARTMENT = "health_department", "市卫生健康行政管理部门", "the municipal health department"
    MUNICIPAL_GOVERNMENT = "municipal_government", "市人民政府", "the Municipal People's Government"
    PROVINCE = "province", "省", "the Province"


class MedicalSystem(Term):
    """The systems of medical insurance that the City has or allows (第四条)."""

    EMPLOYEES_BASIC = "employees_basic", "职工基本医疗保险", "employees' basic medical insurance"
    RESIDENTS_BASIC = "residents_basic", "城乡居民基本医疗保险", "residents' basic medical insurance"
    LARGE_EXPENSE = "large_expense", "职工大额医疗费用补助", "the employees' large-expense subsidy"
    CRITICAL_ILLNESS = "critical_illness", "城乡居民大病保险", "residents' critical illness insurance"
    EMPLOYER_SUPPLEMENT = (
        "employer_supplement",
        "单位补充医疗保险",
        "an employer's supplementary medical insurance",
    )
    OTHER_SUPPLEMENT = "other_supplement", "其他补充医疗保险", "another supplementary medical insurance"
