"""第九条、第十一条: formalities and payment of employees' basic medical insurance."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.months import Month
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import Body, Scheme


class FormalityPerson(Term):
    """Whose formalities are to be completed (第九条)."""

    EMPLOYEE = "employee", "用人单位的职工", "an employee of an employer"
    FLEXIBLE = "flexible_worker", "灵活就业人员", "a flexible worker"
    DEFERRING = "deferring_retiree", "退休延缴人员", "a deferring retiree"


class Formality(Term):
    """Formalities of employees' basic medical insurance; 第九条 speaks of the first two."""

    PAYMENT = "payment", "缴费", "payment"
    CHANGE = "change", "变更", "change"
    REGISTRATION = "registration", "参保登记", "enrolment registration"


class Handler(Term):
    """Who completes a formality (第九条)."""

    EMPLOYER = "employer", "用人单位", "the employer"
    PERSON = "person", "本人", "the person"


@dataclass(frozen=True)
class FormalityAsked(Facts):
    """A formality of employees' basic medical insurance."""

    formality: Formality = fact("手续", "formality", "art_9__para_1")
    formality_person: FormalityPerson = fact("办理手续的对象", "person whose formality it is", "art_9__para_1")
    employer_in_city: bool = fact(
        "用人单位在本市行政区域内", "the employer is within the administrative area of the City", "art_9__para_1"
    )


@dataclass(frozen=True)
class FormalityHandled(Outcome):
    handler: Handler = result("由谁办理", "who completes it")
    handled_at: Body = result("向哪一机关办理", "body with which it is completed")


@REGULATION.decision(
    "职工基本医疗保险的手续由谁、向哪一机关办理？",
    "Who completes a formality of employees' basic medical insurance, and with which body?",
    FormalityHandled,
    cites=("art_9__para_1", "art_9__para_2"),
)
def formality_handled(case: FormalityAsked, law: Law) -> Answer:
    """第九条第一款: payment and change formalities are completed by the employer in the City for its employees. 第二款: flexible
    workers and deferring retirees do it themselves. Both with the collection agency. Registration is not dealt with."""
    if case.formality_person is not FormalityPerson.EMPLOYEE:
        if case.formality is Formality.REGISTRATION:
            return outside("art_9__para_2")
        return determined(FormalityHandled(Handler.PERSON, Body.COLLECTION_AGENCY), "art_9__para_2")
    if case.formality is Formality.REGISTRATION or not case.employer_in_city:
        return outside("art_9__para_1")
    return determined(FormalityHandled(Handler.EMPLOYER, Body.COLLECTION_AGENCY), "art_9__para_1")


class Rhythm(Term):
    """How contributions are paid over time (第十一条第一款、第二款)."""

    MONTHLY = "monthly", "按月", "monthly"
    LUMP_SUM = "lump_sum", "一次性", "in a lump sum"


@dataclass(frozen=True)
class EmployerPayment(Facts):
    """What an employer pays for one employee. The two shares come from the standards of 第十四条."""

    employer_in_city: bool = fact(
        "用人单位在本市行政区域内", "the employer is within the administrative area of the City", "art_11__para_1"
    )
    rhythm: Rhythm = fact("缴费方式", "rhythm of payment", "art_11__para_1")
    employer_share: Fen = fact("单位应缴费用", "contribution due from the employer", "art_11__para_1", delegation="G1")
    employee_share: Fen = fact(
        "职工个人应缴费用", "contribution due from the employee", "art_11__para_1", delegation="G1"
    )
    share_withheld: bool = fact(
        "代扣代缴职工个人应缴费用", "the employee's contribution is withheld and paid over", "art_11__para_1"
    )
    amount_paid: Fen = fact("实际缴纳金额", "amount actually paid", "art_11__para_1")


@dataclass(frozen=True)
class PaymentFound(Outcome):
    due_in_all: Fen = result("应缴总额", "total due")
    shortfall: Fen = result("少缴金额", "amount short")
    as_prescribed: bool = result("符合规定", "as prescribed")


@REGULATION.decision(
    "用人单位为职工缴费符合规定吗？应缴多少，少缴多少？",
    "Does the employer pay for an employee as prescribed, how much is due, and how much is short?",
    PaymentFound,
    cites=("art_11__para_1",),
)
def employer_payment(case: EmployerPayment, law: Law) -> Answer:
    """第十一条第一款: an employer in the City pays monthly and in full, and withholds and pays over the employee's own share, in
    fen. What it hands over is the sum of both shares."""
    if not case.employer_in_city:
        return outside("art_11__para_1")
    due = Fen(case.employer_share + case.employee_share)
    shortfall = Fen(max(0, due - case.amount_paid))
    as_prescribed = case.rhythm is Rhythm.MONTHLY and shortfall == 0 and case.share_withheld
    return determined(PaymentFound(due, shortfall, as_prescribed), "art_11__para_1")


class OwnPayer(Term):
    """Persons who pay employees' insurance themselves (第十一条第二款)."""

    FLEXIBLE = "flexible_worker", "灵活就业人员", "a flexible worker"
    DEFERRING = "deferring_retiree", "退休延缴人员", "a deferring retiree"


@dataclass(frozen=True)
class OwnPayment(Facts):
    """What a person pays for the person's own insurance: for one month, or for all months in a lump sum."""

    own_payer: OwnPayer = fact("自行缴费的人员", "person who pays personally", "art_11__para_2")
    rhythm: Rhythm = fact("缴费方式", "rhythm of payment", "art_11__para_2")
    paid_personally: bool = fact("由本人自行缴纳", "paid by the person", "art_11__para_2")
    amount_due: Fen = fact("本人应缴费用", "contribution due from the person", "art_11__para_2", delegation="G1")
    amount_paid: Fen = fact("实际缴纳金额", "amount actually paid", "art_11__para_2")


@REGULATION.decision(
    "灵活就业人员、退休延缴人员缴费符合规定吗？少缴多少？",
    "Does a flexible worker or a deferring retiree pay as prescribed, and how much is short?",
    PaymentFound,
    cites=("art_11__para_2",),
)
def own_payment(case: OwnPayment, law: Law) -> Answer:
    """第十一条第二款: a flexible worker pays personally, monthly and in full; a deferring retiree personally and in full, monthly
    or in a lump sum. Amounts in fen."""
    shortfall = Fen(max(0, case.amount_due - case.amount_paid))
    rhythm_allowed = case.own_payer is OwnPayer.DEFERRING or case.rhythm is Rhythm.MONTHLY
    as_prescribed = rhythm_allowed and shortfall == 0 and case.paid_personally
    return determined(PaymentFound(case.amount_due, shortfall, as_prescribed), "art_11__para_2")


@dataclass(frozen=True)
class Joined(Facts):
    """A person who has joined one of the two kinds of basic medical insurance."""

    scheme: Scheme = fact("所参加的基本医疗保险", "basic medical insurance joined", "art_11__para_3")
    joined_from: Month = fact("参加基本医疗保险的首月", "first month of basic medical insurance", "art_11__para_3")


@dataclass(frozen=True)
class LargeExpenseJoined(Outcome):
    large_expense_from: Month | None = result(
        "参加职工大额医疗费用补助的首月", "first month of the employees' large-expense subsidy"
    )


@REGULATION.decision(
    "从哪个月起参加职工大额医疗费用补助？",
    "From which month does the person join the employees' large-expense subsidy?",
    LargeExpenseJoined,
    cites=("art_11__para_3",),
    dated_by=("joined_from",),
)
def large_expense_joined(case: Joined, law: Law) -> Answer:
    """第十一条第三款: who is insured under employees' basic medical insurance joins the subsidy at the same time (同步)."""
    if case.scheme is not Scheme.EMPLOYEES:
        return determined(LargeExpenseJoined(None), "art_11__para_3")
    return determined(LargeExpenseJoined(case.joined_from), "art_11__para_3")
