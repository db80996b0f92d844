"""A payroll program that answers four questions of 广州市社会医疗保险规定 第十二条. It holds one mistake: see README.md.

It is written from the text of the article alone and imports nothing of suigui: ``answer`` takes a message and returns one.
"""

from datetime import date

LAW = "medical_insurance"
PARA_1, PARA_2, PARA_3, PARA_4 = (f"{LAW}/art_12__para_{n}" for n in (1, 2, 3, 4))
COMMENCEMENT = f"{LAW}/art_26__para_1"
FIRST_DAY = date(2022, 12, 1)
"""第二十六条: 本规定自2022年12月1日起施行."""
BACK_PAYMENT_MONTHS = 3
"""第十二条第二款: 在3个月内足额补缴."""

LATE_FEE_RULES = "G11"
"""Other law says what the late fee is; decide --list --json names that delegation beside the fact (x-delegation)."""


class Refused(Exception):
    """Facts that cannot be used, field by field."""

    def __init__(self, *fields):
        super().__init__(", ".join(fields))
        self.fields = fields


class Unknown(Exception):
    """A fact on which the answer depends and which was not given."""

    def __init__(self, field, clause, delegation=None):
        super().__init__(field)
        self.field, self.clause, self.delegation = field, clause, delegation


class Facts:
    """The facts of one question: each is read when the law asks for it."""

    def __init__(self, given):
        self._given = {name: self._read(name, value) for name, value in given.items()}

    def of(self, name, clause, delegation=None):
        if name not in self._given:
            raise Unknown(name, clause, delegation)
        return self._given[name]

    def get(self, name, otherwise=None):
        return self._given.get(name, otherwise)

    @staticmethod
    def _read(name, value):
        if name not in READERS:
            raise Refused(name)
        try:
            return READERS[name](value)
        except (TypeError, ValueError):
            raise Refused(name) from None


def month(text):
    """A month as the number of months since the year 0, so that it can be counted with."""
    year, number = text.split("-")
    if len(text) != 7 or not 1 <= int(number) <= 12:
        raise ValueError(text)
    return int(year) * 12 + int(number) - 1


def first_day(of_month):
    return date(of_month // 12, of_month % 12 + 1, 1)


def written(of_month):
    return f"{of_month // 12:04}-{of_month % 12 + 1:02}"


def flag(value):
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def payer(value):
    if value not in ("employer", "flexible_worker", "deferring_retiree"):
        raise ValueError(value)
    return value


READERS = {
    "payer": payer,
    "due": month,
    "paid_on": date.fromisoformat,
    "contribution_in_full": flag,
    "late_fee_in_full": flag,
    "first_arrears": month,
    "other_rule": flag,
    "first_unpaid": month,
    "month": month,
}


def determined(because, **value):
    return {"kind": "determined", "value": value, "because": [because]}


def outside(because):
    return {"kind": "outside_corpus", "because": [because]}


def benefits_when_stopped(facts):
    """第一款: from the month after contributions stop, pooled benefits, the large-expense subsidy and credits to the account stop."""
    first_unpaid = facts.of("first_unpaid", PARA_1)
    if first_unpaid < month("2022-12"):
        return outside(COMMENCEMENT)
    covered = facts.of("month", PARA_1) <= first_unpaid
    return determined(
        PARA_1, pooled_enjoyed=covered, large_expense_enjoyed=covered, account_credited=covered, balance_usable=True
    )


def arrears_benefits(facts):
    """第二款: the fund reimburses what an employer pays back within 3 months, with the late fee, and both in full."""
    no = {"pooled": "not_pooled_fund", "large_expense": "not_pooled_fund", "benefit_month": None}
    if facts.of("due", PARA_2) < month("2022-12"):
        return outside(COMMENCEMENT)
    if facts.of("payer", PARA_2) != "employer":
        return outside(PARA_4) if facts.get("other_rule") else determined(PARA_4, **no)
    if not facts.of("contribution_in_full", PARA_2) or not facts.of("late_fee_in_full", PARA_2, LATE_FEE_RULES):
        return determined(PARA_2, **no)
    if facts.of("paid_on", PARA_2) > end_of_window(facts.of("due", PARA_2)):
        return determined(PARA_2, **no)
    lost = written(facts.of("due", PARA_2) + 1)
    return determined(PARA_2, pooled="pooled_fund", large_expense="pooled_fund", benefit_month=lost)


def end_of_window(due):
    """第二款: 从……的次月起，在3个月内. The mistake of this example: see README.md."""
    begins = due + 1
    return first_day(begins + BACK_PAYMENT_MONTHS)


def back_payment_allowed(facts):
    """第二款 for employers; 第四款: the others do not pay back, unless the state or the province rules otherwise."""
    if facts.of("due", PARA_2) < month("2022-12"):
        return outside(COMMENCEMENT)
    if facts.of("payer", PARA_2) == "employer":
        return determined(PARA_2, allowed=True)
    return outside(PARA_4) if facts.get("other_rule") else determined(PARA_4, allowed=False)


def back_payment_credit(facts):
    """第三款: once paid back, early or late, the month counts, and the account is credited by the standard of that month."""
    if facts.of("due", PARA_2) < month("2022-12"):
        return outside(COMMENCEMENT)
    if facts.of("payer", PARA_2) != "employer":
        if facts.get("other_rule"):
            return outside(PARA_4)
        return determined(PARA_4, years_credited=False, account_credited=False, account_standard=None)
    if not facts.of("contribution_in_full", PARA_2):
        return determined(PARA_3, years_credited=False, account_credited=False, account_standard=None)
    standard = written(facts.of("due", PARA_2))
    return determined(PARA_3, years_credited=True, account_credited=True, account_standard=standard)


DECISIONS = {
    f"{LAW}/{rule.__name__}": rule
    for rule in (benefits_when_stopped, arrears_benefits, back_payment_allowed, back_payment_credit)
}


def answer(message):
    """The reply to a message of the protocol."""
    head = {"suigui": 1, "id": message["id"]}
    if message["type"] == "hello":
        system = {"name": "example-payroll", "version": "1.0"}
        return {**head, "type": "welcome", "system": system, "claims": sorted(DECISIONS)}
    rule = DECISIONS.get(message["decision"])
    if rule is None:
        return {**head, "type": "unsupported"}
    try:
        facts = Facts(message["facts"])
        if contradicted := contradiction(facts):
            raise Refused(contradicted)
        return {**head, "type": "result", "answer": on_the_day(message["on"], rule, facts)}
    except Refused as refused:
        return {**head, "type": "rejected", "problems": [{"field": field} for field in refused.fields]}


def on_the_day(on, rule, facts):
    if date.fromisoformat(on) < FIRST_DAY:
        return outside(COMMENCEMENT)
    try:
        return rule(facts)
    except Unknown as unknown:
        delegations = [unknown.delegation] if unknown.delegation else []
        return {"kind": "needs", "needs": [unknown.field], "delegations": delegations, "because": [unknown.clause]}


def contradiction(facts):
    """The field of a fact that cannot be true beside another."""
    due, paid_on, first_arrears = facts.get("due"), facts.get("paid_on"), facts.get("first_arrears")
    if due is not None and paid_on is not None and paid_on < first_day(due):
        return "paid_on"
    if due is not None and first_arrears is not None and first_arrears > due:
        return "first_arrears"
    return None
