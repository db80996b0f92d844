"""第十五条、第十六条: the benefits of each insurance, and what the funds may pay."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.stays import fund_of
from policy.rules.medical_insurance.terms import Fund, Scheme


class Benefit(Term):
    """The benefits that 第十五条 names."""

    INPATIENT = "inpatient", "住院待遇", "inpatient benefits"
    SPECIFIED = "specified_disease", "门诊特定病种待遇", "specified-disease outpatient benefits"
    GENERAL = "general_outpatient", "普通门诊待遇", "general outpatient benefits"
    MATERNITY = "maternity", "生育医疗待遇", "maternity medical benefits"
    ACCOUNT = "personal_account", "个人账户待遇", "personal account benefits"
    LARGE_EXPENSE = (
        "large_expense",
        "职工大额医疗费用补助待遇",
        "the benefits of the employees' large-expense subsidy",
    )
    CRITICAL_ILLNESS = (
        "critical_illness",
        "城乡居民大病保险待遇",
        "the benefits of residents' critical illness insurance",
    )


class BenefitPlace(Term):
    """How a person insured under one of the schemes stands to a benefit (第十五条)."""

    POOLED = "pooled", "享受，属于统筹待遇", "received, as one of the pooled benefits"
    BESIDE_POOLED = "beside_pooled", "享受，不属于统筹待遇", "received, but not as one of the pooled benefits"
    ALONGSIDE = "alongside", "同步享受", "received at the same time"
    NOT_NAMED = "not_named", "不在本条所定的待遇之内", "not among the benefits of this article"


@dataclass(frozen=True)
class BenefitAsked(Facts):
    """A benefit, and the basic medical insurance that a person has joined."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_15__para_1")
    benefit: Benefit = fact("待遇的种类", "kind of benefit", "art_15__para_1")


@dataclass(frozen=True)
class BenefitFound(Outcome):
    place: BenefitPlace = result("该待遇的享受", "how the benefit is received")


@REGULATION.decision(
    "参保人员享受该待遇吗？属于统筹待遇吗？",
    "Does an insured person receive the benefit, and is it one of the pooled benefits?",
    BenefitFound,
    cites=("art_15__para_1", "art_15__para_2", "art_15__para_3", "art_15__para_4"),
)
def benefit_place(case: BenefitAsked, law: Law) -> Answer:
    """第十五条第一款、第三款: the pooled benefits of employees and of residents, and the employees' personal account. 第二款、第四款:
    the benefits that come at the same time (同步). What a paragraph does not name, it does not give. For who
    pays on after the retirement age 第十八条第二款 is the special rule (deferral_benefits, reading A36)."""
    supplementary = case.benefit in (Benefit.LARGE_EXPENSE, Benefit.CRITICAL_ILLNESS)
    if supplementary and case.scheme is Scheme.EMPLOYEES:
        return determined(BenefitFound(supplement_place(case)), "art_15__para_2")
    if supplementary:
        return determined(BenefitFound(supplement_place(case)), "art_15__para_4")
    if case.scheme is Scheme.EMPLOYEES:
        return determined(BenefitFound(employees_place(case.benefit)), "art_15__para_1")
    return determined(BenefitFound(residents_place(case.benefit)), "art_15__para_3")


def supplement_place(case: BenefitAsked) -> BenefitPlace:
    """第十五条第二款、第四款: each scheme brings its own supplementary benefits along, and not those of the other."""
    if case.benefit is supplement_of(case.scheme):
        return BenefitPlace.ALONGSIDE
    return BenefitPlace.NOT_NAMED


def supplement_of(scheme: Scheme) -> Benefit:
    """第十五条第二款、第四款: the benefits that a scheme brings along."""
    if scheme is Scheme.EMPLOYEES:
        return Benefit.LARGE_EXPENSE
    return Benefit.CRITICAL_ILLNESS


def employees_place(benefit: Benefit) -> BenefitPlace:
    """第十五条第一款: inpatient, specified-disease and general outpatient benefits are pooled; the personal account is not."""
    if benefit is Benefit.MATERNITY:
        return BenefitPlace.NOT_NAMED
    if benefit is Benefit.ACCOUNT:
        return BenefitPlace.BESIDE_POOLED
    return BenefitPlace.POOLED


def residents_place(benefit: Benefit) -> BenefitPlace:
    """第十五条第三款: the same three and maternity medical benefits are pooled; there is no personal account."""
    if benefit is Benefit.ACCOUNT:
        return BenefitPlace.NOT_NAMED
    return BenefitPlace.POOLED


def _stops_after_start(case: BasicBenefits) -> Problem | None:
    if case.basic_stop is None or case.basic_stop > case.basic_from:
        return None
    remedy = "停止月份须在首月之后 / benefits that have begun do not stop before the month after"
    return case.problem("basic_stop", remedy)


@dataclass(frozen=True)
class BasicBenefits(Facts):
    """The months in which the benefits of basic medical insurance are received; ``basic_stop`` is None where they have not
    stopped."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_15__para_2")
    basic_from: Month = fact(
        "享受基本医疗保险待遇的首月", "first month with the benefits of basic medical insurance", "art_15__para_2"
    )
    basic_stop: Month | None = fact(
        "停止享受基本医疗保险待遇的月份",
        "month from which the benefits of basic medical insurance stop",
        "art_15__para_2",
    )
    month: Month = fact("询问月份", "month asked about", "art_15__para_2")

    contradictions = (_stops_after_start,)


@dataclass(frozen=True)
class SupplementFound(Outcome):
    supplement: Benefit | None = result("同步享受的待遇", "benefits received at the same time")


@REGULATION.decision(
    "某月同步享受哪一种补充医疗保险的待遇？",
    "Which supplementary benefits are received at the same time in a month?",
    SupplementFound,
    cites=("art_15__para_2", "art_15__para_4"),
    dated_by=("month",),
)
def supplement_in_month(case: BasicBenefits, law: Law) -> Answer:
    """第十五条第二款: with employees' insurance, the large-expense subsidy; 第四款: with residents', critical illness insurance; in
    exactly the months (同步) in which the benefits of basic medical insurance are received."""
    supplement = supplement_of(case.scheme) if basic_received(case) else None
    if case.scheme is Scheme.EMPLOYEES:
        return determined(SupplementFound(supplement), "art_15__para_2")
    return determined(SupplementFound(supplement), "art_15__para_4")


def basic_received(case: BasicBenefits) -> bool:
    """Whether the benefits of basic medical insurance are received in the month asked about."""
    if case.month < case.basic_from:
        return False
    return case.basic_stop is None or case.month < case.basic_stop


class ExpenseKind(Term):
    """The expenses of which 第十六条 speaks."""

    INPATIENT = "inpatient", "住院基本医疗费用", "basic medical expenses of inpatient care"
    SPECIFIED = (
        "specified_disease",
        "门诊特定病种基本医疗费用",
        "basic medical expenses of specified-disease outpatient care",
    )
    GENERAL = "general_outpatient", "普通门诊基本医疗费用", "basic medical expenses of general outpatient care"
    MATERNITY = "maternity", "生育相关医疗费用", "medical expenses related to maternity"


class PaymentRules(Term):
    """The catalogues, scope and standards that expenses must meet (第十六条第一款、第二款)."""

    BASIC = "basic", "基本医疗保险", "basic medical insurance"
    MATERNITY = "maternity", "生育保险", "maternity insurance"


@dataclass(frozen=True)
class ExpenseToPay(Facts):
    """Expenses that a fund is asked to pay. All catalogues, scopes and standards are laid down elsewhere."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_16__para_1")
    expense_kind: ExpenseKind = fact("医疗费用的种类", "kind of medical expenses", "art_16__para_1")
    basic_catalogue: bool = fact(
        "符合基本医疗保险目录", "meets the catalogues of basic medical insurance", "art_16__para_1", delegation="G10"
    )
    basic_scope: bool = fact(
        "符合基本医疗保险支付范围",
        "meets the payment scope of basic medical insurance",
        "art_16__para_1",
        delegation="G10",
    )
    basic_standard: bool = fact(
        "符合基本医疗保险支付标准",
        "meets the payment standards of basic medical insurance",
        "art_16__para_1",
        delegation="G10",
    )
    maternity_catalogue: bool = fact(
        "符合生育保险目录", "meets the catalogues of maternity insurance", "art_16__para_2", delegation="G10"
    )
    maternity_scope: bool = fact(
        "符合生育保险支付范围", "meets the payment scope of maternity insurance", "art_16__para_2", delegation="G10"
    )
    maternity_standard: bool = fact(
        "符合生育保险支付标准",
        "meets the payment standards of maternity insurance",
        "art_16__para_2",
        delegation="G10",
    )
    excluded: bool = fact(
        "属于国家、省规定不予支付的范围",
        "among what the rules of the State or the Province exclude from payment",
        "art_16__para_3",
        delegation="G10",
    )


@dataclass(frozen=True)
class FundPayment(Outcome):
    payment_rules: PaymentRules = result(
        "适用哪一保险的目录、支付范围和支付标准",
        "insurance whose catalogues, payment scope and payment standards apply",
    )
    fund: Fund | None = result("可以支付的基金", "fund that may pay")


@REGULATION.decision(
    "基金可以支付这笔费用吗？适用哪一保险的目录？",
    "May the fund pay the expenses, and the catalogues of which insurance apply?",
    FundPayment,
    cites=("art_16__para_1", "art_16__para_2", "art_16__para_3"),
)
def fund_may_pay(case: ExpenseToPay, law: Law) -> Answer:
    """第十六条第一款: basic medical expenses must meet catalogue, scope and standard of basic medical insurance, all three.
    第三款: what the State or the Province excludes is not paid, whatever it meets."""
    if case.expense_kind is ExpenseKind.MATERNITY:
        return maternity_payment(case)
    if not (case.basic_catalogue and case.basic_scope and case.basic_standard):
        return determined(FundPayment(PaymentRules.BASIC, None), "art_16__para_1")
    if case.excluded:
        return determined(FundPayment(PaymentRules.BASIC, None), "art_16__para_3")
    return determined(FundPayment(PaymentRules.BASIC, fund_of(case.scheme)), "art_16__para_1", "art_16__para_3")


def maternity_payment(case: ExpenseToPay) -> Answer:
    """第十六条第二款: the residents' fund pays maternity expenses by the rules of maternity insurance, subject to 第三款. How
    employees' maternity expenses are paid, this regulation does not say."""
    if case.scheme is not Scheme.RESIDENTS:
        return outside("art_16__para_2")
    if not (case.maternity_catalogue and case.maternity_scope and case.maternity_standard):
        return determined(FundPayment(PaymentRules.MATERNITY, None), "art_16__para_2")
    if case.excluded:
        return determined(FundPayment(PaymentRules.MATERNITY, None), "art_16__para_3")
    return determined(FundPayment(PaymentRules.MATERNITY, Fund.RESIDENTS), "art_16__para_2", "art_16__para_3")
