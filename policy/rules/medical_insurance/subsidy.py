"""第十三条第一款至第三款: the government's assistance towards the contributions of retirees whose years are short."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.ages import birthday
from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import (
    AgeReached,
    AgeTested,
    HouseholdTested,
    OddFen,
    TransferredYears,
)
from policy.rules.medical_insurance.years import local_within_total


@dataclass(frozen=True)
class ShortYears(Facts):
    """A retiree, the contribution years of employees' basic medical insurance and the required years, all in months."""

    applicant_retiree: bool = fact("社会申办退休人员", "applicant retiree", "art_13__para_1")
    total_months: int = fact("累计缴费月数", "cumulative contribution months", "art_13__para_1")
    required_total: int = fact(
        "规定的累计缴费月数", "required cumulative contribution months", "art_13__para_1", delegation="G6"
    )
    local_months: int = fact("本市累计缴费月数", "cumulative contribution months in the City", "art_13__para_1")
    required_local: int = fact(
        "规定的本市累计缴费月数",
        "required cumulative contribution months in the City",
        "art_13__para_1",
        delegation="G6",
    )

    contradictions = (local_within_total,)


@dataclass(frozen=True)
class WithinSubsidy(Outcome):
    within_subsidy: bool = result("属于专项资金资助范围", "within the assistance of the special funds")


@REGULATION.decision(
    "社会申办退休人员属于专项资金资助范围吗？",
    "Is an applicant retiree within the assistance of the special funds?",
    WithinSubsidy,
    cites=("art_13__para_1",),
)
def subsidy_scope(case: ShortYears, law: Law) -> Answer:
    """第十三条第一款: an applicant retiree whose cumulative contribution years, or whose years in the City, are short of the
    required years (all in months) is within the assistance; one of the two being short is enough."""
    if not case.applicant_retiree:
        return determined(WithinSubsidy(False), "art_13__para_1")
    short = case.total_months < case.required_total or case.local_months < case.required_local
    return determined(WithinSubsidy(short), "art_13__para_1")


class PoolingArea(Term):
    """The former independent pooling areas of 第十三条第一款, as it lists them."""

    HUADU = "huadu", "花都区", "Huadu District"
    PANYU = "panyu", "番禺区", "Panyu District"
    CONGHUA = "conghua", "从化区", "Conghua District"
    ZENGCHENG = "zengcheng", "增城区", "Zengcheng District"
    OTHER = "other_district", "本市其他区", "another district of the City"
    RAILWAY = "railway", "广州铁路（集团）公司", "the Guangzhou Railway (Group) Company"


class PensionKind(Term):
    """Kinds of pension insurance contribution years."""

    LOCAL = "local", "本市养老保险缴费年限", "pension insurance contribution years in the City"
    LOCAL_DEEMED = (
        "local_deemed",
        "本市视同养老保险缴费年限",
        "deemed pension insurance contribution years in the City",
    )
    PROVINCIAL_AGENCY = (
        "provincial_agency",
        "本市行政区域内的中央、省属单位在省社会保险经办机构参加养老保险的缴费年限",
        "contribution years of a central or provincial employer within the City at the provincial social insurance agency",
    )
    PROVINCIAL_AGENCY_DEEMED = (
        "provincial_agency_deemed",
        "本市行政区域内的中央、省属单位在省社会保险经办机构的视同缴费年限",
        "deemed years of a central or provincial employer within the City at the provincial social insurance agency",
    )
    TRANSFERRED = (
        "transferred_in",
        "从异地转入的养老保险缴费年限",
        "pension insurance contribution years transferred in from elsewhere",
    )
    TRANSFERRED_DEEMED = (
        "transferred_in_deemed",
        "从异地转入的视同缴费年限",
        "deemed contribution years transferred in from elsewhere",
    )
    ELSEWHERE = (
        "elsewhere",
        "未转入本市的异地养老保险缴费年限",
        "pension insurance contribution years elsewhere that were not transferred in",
    )


class Arrival(Term):
    """How a person with years transferred in came to the City (第十三条第三款)."""

    TRANSFERRED = "transferred", "从市外调入本市的人员", "a person transferred into the City from outside the City"
    OFFICER = "officer", "军队转业干部", "a military officer transferred to civilian work"
    DEMOBILISED = "demobilised_officer", "复员干部", "a demobilised officer"
    CONSCRIPT = "conscript", "退伍义务兵", "a discharged conscript"
    SERGEANT = "non_commissioned_officer", "转业士官", "a non-commissioned officer transferred to civilian work"
    FAMILY = "officers_family", "干部随军家属", "an accompanying family member of an officer"
    RESETTLED = "other_resettled", "其他安置在本市的人员", "another person resettled in the City"
    OTHER = "other", "并非调入或者安置的人员", "a person neither transferred nor resettled"


def _spell_in_order(case: PensionSpell) -> Problem | None:
    if case.spell_last >= case.spell_first:
        return None
    return case.problem("spell_last", "末月不能早于首月 / the last month of a spell is not before its first")


@dataclass(frozen=True)
class PensionSpell(Facts):
    """One spell of pension insurance contributions without a gap. Several spells are several cases, their months added."""

    pooling_area: PoolingArea = fact(
        "办理领取基本养老金手续的原独立统筹区",
        "former independent pooling area of the pension formalities",
        "art_13__para_1",
    )
    pension_kind: PensionKind = fact(
        "养老保险缴费年限的种类", "kind of pension insurance contribution years", "art_13__para_1"
    )
    spell_first: Month = fact("该段缴费首月", "first month of the spell", "art_13__para_1")
    spell_last: Month = fact("该段缴费末月", "last month of the spell", "art_13__para_1")
    arrival: Arrival = fact("调入或者安置的身份", "how the person came to the City", "art_13__para_3")
    arrival_approved: bool = fact(
        "调入或者安置经批准", "approval of the transfer or resettlement", "art_13__para_3", delegation="G9"
    )

    contradictions = (_spell_in_order,)


@dataclass(frozen=True)
class CutoffMonth(Outcome):
    cutoff: Month = result("截止月份", "cut-off month")


@REGULATION.decision(
    "养老保险缴费年限计算到哪个月为止？",
    "Up to and including which month are pension insurance contribution years counted?",
    CutoffMonth,
    cites=("art_13__para_1",),
)
def pension_cutoff(case: PensionSpell, law: Law) -> Answer:
    """第十三条第一款: the last month counted, by the former independent pooling area of the pension formalities."""
    return determined(CutoffMonth(cutoff_month(case.pooling_area, law)), "art_13__para_1")


def cutoff_month(area: PoolingArea, law: Law) -> Month:
    """第十三条第一款: 截至, that month included; the railway company has one of its own."""
    if area is PoolingArea.HUADU:
        return law.cutoff_huadu
    if area is PoolingArea.PANYU:
        return law.cutoff_panyu
    if area is PoolingArea.CONGHUA:
        return law.cutoff_conghua
    if area is PoolingArea.ZENGCHENG:
        return law.cutoff_zengcheng
    if area is PoolingArea.RAILWAY:
        return law.cutoff_railway
    return law.cutoff_other


@dataclass(frozen=True)
class PensionMonths(Outcome):
    months_counted: int = result("计入的月数", "months counted")


@REGULATION.decision(
    "一段养老保险缴费年限有多少个月计入政府资助年限？",
    "How many months of a spell of pension contributions count in the government assistance years?",
    PensionMonths,
    cites=("art_13__para_1", "art_13__para_3"),
)
def pension_months_counted(case: PensionSpell, law: Law) -> Answer:
    """第十三条第一款: of the years in the City, deemed ones and those at the provincial agency included, the months up to and
    including the cut-off month. 第三款: years transferred in count for persons transferred or resettled with approval, with
    the same cut-off unless reading A32 lifts it."""
    if case.pension_kind is PensionKind.ELSEWHERE:
        return determined(PensionMonths(0), "art_13__para_1")
    transferred = case.pension_kind in (PensionKind.TRANSFERRED, PensionKind.TRANSFERRED_DEEMED)
    if transferred and (case.arrival is Arrival.OTHER or not case.arrival_approved):
        return determined(PensionMonths(0), "art_13__para_1", "art_13__para_3")
    if transferred and law.transferred_years is TransferredYears.NO_CUT_OFF:
        return determined(PensionMonths(months_in(case.spell_first, case.spell_last)), "art_13__para_3")
    last = min(case.spell_last, cutoff_month(case.pooling_area, law))
    counted = max(0, months_in(case.spell_first, last))
    if transferred:
        return determined(PensionMonths(counted), "art_13__para_1", "art_13__para_3")
    return determined(PensionMonths(counted), "art_13__para_1")


def months_in(first: Month, last: Month) -> int:
    """The months of a spell, first and last included; zero or less where it ends before it begins."""
    return last - first + 1


class Bearer(Term):
    """Who pays the contributions (第十三条第一款)."""

    GOVERNMENT = (
        "government",
        "由政府专项资金一次性全额资助缴纳",
        "the government special funds pay the full amount in a lump sum",
    )
    BOTH = (
        "government_and_person",
        "由政府专项资金和本人按比例缴纳",
        "the government special funds and the person each pay a share",
    )
    PERSON = "person", "由本人全额缴纳", "the person pays the full amount"


@dataclass(frozen=True)
class SubsidyShares(Outcome):
    bearer: Bearer = result("由谁缴纳", "who pays")
    government_share: Fen = result("政府专项资金资助金额", "amount paid by the government special funds")
    own_share: Fen = result("本人缴纳金额", "amount paid by the person")


def _part_within_whole(case: ShortfallAmount) -> Problem | None:
    if case.employer_part <= case.shortfall:
        return None
    remedy = "扣除部分不能多于应缴纳的费用 / the part deducted is not more than the contributions payable"
    return case.problem("employer_part", remedy)


@dataclass(frozen=True)
class ShortfallAmount(Facts):
    """What an applicant retiree owes for the years missing from the required years. Money in fen."""

    shortfall: Fen = fact(
        "不足规定年限应缴纳的费用", "contributions payable for the missing years", "art_13__para_1", delegation="G1"
    )
    employer_part: Fen = fact(
        "单位按照原规定计缴、计发部分",
        "part calculated and paid, or calculated and granted, by the employer under the former rules",
        "art_13__para_1",
        delegation="G8",
    )
    assistance_months: int = fact("政府资助年限月数", "months of government assistance years", "art_13__para_1")

    contradictions = (_part_within_whole,)


@REGULATION.decision(
    "社会申办退休人员应缴纳的费用，政府和本人各缴纳多少？",
    "Of what an applicant retiree owes, how much do the government and the person each pay?",
    SubsidyShares,
    cites=("art_13__para_1",),
)
def subsidy_shares(case: ShortfallAmount, law: Law) -> Answer:
    """第十三条第一款: the employer's part is deducted first; the remainder (in fen) is shared by the pension years up to the
    cut-off month (in months)."""
    remainder = Fen(case.shortfall - case.employer_part)
    return determined(shared(remainder, case.assistance_months, law), "art_13__para_1")


def shared(amount: Fen, months: int, law: Law) -> SubsidyShares:
    """第十三条第一款: at least 25 years (300 months), the government pays all; at least 20 (240), half; fewer, nothing."""
    if months >= 12 * law.full_subsidy_years:
        government = government_part(amount, law.full_subsidy_percent, law)
        return SubsidyShares(Bearer.GOVERNMENT, government, Fen(amount - government))
    if months >= 12 * law.half_subsidy_years:
        government = government_part(amount, law.half_subsidy_percent, law)
        return SubsidyShares(Bearer.BOTH, government, Fen(amount - government))
    return SubsidyShares(Bearer.PERSON, Fen(0), amount)


def government_part(amount: Fen, percent: int, law: Law) -> Fen:
    """The government's percent of an amount in fen. The text has no rounding: reading A29 says whose part is rounded half up
    to the fen; the other pays the rest, so that both always add up to the amount."""
    if law.odd_fen is OddFen.PERSON_ROUNDED:
        return Fen(amount - half_up(amount, 100 - percent))
    return half_up(amount, percent)


def half_up(amount: Fen, percent: int) -> Fen:
    """A percentage of an amount in fen, rounded half up to the fen (reading A29)."""
    return Fen((amount * percent + 50) // 100)


class Sex(Term):
    """Whose age limit applies (第十三条第二款)."""

    MAN = "man", "男性", "a man"
    WOMAN = "woman", "女性", "a woman"


def _born_first(case: Reemployed) -> Problem | None:
    if case.born < case.reemployed_on:
        return None
    return case.problem("born", "出生日期须早于再就业日 / the date of birth is before re-employment")


def _unemployed_first(case: Reemployed) -> Problem | None:
    if case.unemployed_on <= case.reemployed_on:
        return None
    return case.problem("reemployed_on", "再就业日不能早于失业日 / re-employment is not before unemployment")


def _retired_last(case: Reemployed) -> Problem | None:
    if case.reemployed_on <= case.retired_on:
        return None
    return case.problem("retired_on", "退休日不能早于再就业日 / retirement is not before re-employment")


@dataclass(frozen=True)
class Reemployed(Facts):
    """A retiree who was re-employed after unemployment."""

    sex: Sex = fact("性别", "sex", "art_13__para_2")
    born: date = fact("出生日期", "date of birth", "art_13__para_2")
    household_at_retirement: bool = fact(
        "退休时具有本市户籍", "household registration in the City on retirement", "art_13__para_2"
    )
    household_at_reemployment: bool = fact(
        "再就业时具有本市户籍", "household registration in the City on re-employment", "art_13__para_2"
    )
    after_unemployment: bool = fact("失业后再就业", "re-employed after unemployment", "art_13__para_2")
    unemployed_on: date = fact("失业日", "day of unemployment", "art_13__para_2")
    reemployed_on: date = fact("再就业日", "day of re-employment", "art_13__para_2")
    at_new_employer: bool = fact("在新单位退休", "retired at the new employer", "art_13__para_2")
    retired_on: date = fact("退休日", "day of retirement", "art_13__para_2")

    contradictions = (_born_first, _unemployed_first, _retired_last)


@REGULATION.decision(
    "失业后再就业并退休的人员属于专项资金资助范围吗？",
    "Is a retiree who was re-employed after unemployment within the assistance of the special funds?",
    WithinSubsidy,
    cites=("art_13__para_2",),
    dated_by=("retired_on",),
)
def reemployed_subsidy_scope(case: Reemployed, law: Law) -> Answer:
    """第十三条第二款: household registration in the City, re-employed after unemployment at 50 or more full years (women 40),
    and retired at the new employer."""
    if not case.after_unemployment or not case.at_new_employer:
        return determined(WithinSubsidy(False), "art_13__para_2")
    return determined(WithinSubsidy(has_household(case, law) and old_enough(case, law)), "art_13__para_2")


def has_household(case: Reemployed, law: Law) -> bool:
    """第十三条第二款: 具有本市户籍. Reading A30 says when."""
    if law.household_tested is HouseholdTested.AT_REEMPLOYMENT:
        return case.household_at_reemployment
    return case.household_at_retirement


def old_enough(case: Reemployed, law: Law) -> bool:
    """第十三条第二款: 年满50周岁的男性、年满40周岁的女性. Readings A5 (on which day) and A31 (whether the birthday itself counts)."""
    age = law.subsidy_age_men if case.sex is Sex.MAN else law.subsidy_age_women
    if law.age_reached is AgeReached.DAY_AFTER_BIRTHDAY:
        return day_of_age(case, law) > birthday(case.born, age)
    return day_of_age(case, law) >= birthday(case.born, age)


def day_of_age(case: Reemployed, law: Law) -> date:
    """第十三条第二款: the day on which the age is tested. Reading A5."""
    if law.age_tested is AgeTested.AT_UNEMPLOYMENT:
        return case.unemployed_on
    if law.age_tested is AgeTested.AT_RETIREMENT:
        return case.retired_on
    return case.reemployed_on


@dataclass(frozen=True)
class OwnDueAmount(Facts):
    """What a re-employed person must pay on retirement. Money in fen."""

    own_due: Fen = fact(
        "退休时应当由个人缴纳的费用",
        "contributions that the person must pay on retirement",
        "art_13__para_2",
        delegation="G1",
    )
    assistance_months: int = fact("政府资助年限月数", "months of government assistance years", "art_13__para_1")


@REGULATION.decision(
    "再就业退休人员应当由个人缴纳的费用，政府和本人各缴纳多少？",
    "Of what a re-employed retiree must pay, how much do the government and the person each pay?",
    SubsidyShares,
    cites=("art_13__para_1", "art_13__para_2"),
)
def reemployed_subsidy_shares(case: OwnDueAmount, law: Law) -> Answer:
    """第十三条第二款: what the person must pay (in fen, nothing more to deduct) is shared by reference to 第一款, that is, by the
    pension years up to the cut-off month (in months)."""
    return determined(shared(case.own_due, case.assistance_months, law), "art_13__para_1", "art_13__para_2")
