"""第十二条: the sentences about contributions that stop, arrears and back payment."""

from policy.rules.medical_insurance.arrears import (
    WhoBears,
    arrears_benefits,
    back_payment_allowed,
    back_payment_credit,
    benefits_when_stopped,
)
from policy.rules.medical_insurance.terms import (
    ArrearsWindow,
    CreditScope,
    FullPayment,
    MonthCount,
    Payer,
    ReimbursedMonth,
    StopMonth,
    Transition,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    ArrearsWindow, CreditScope, FullPayment, MonthCount, Payer, ReimbursedMonth, StopMonth, Transition, WhoBears
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("自{first_unpaid:month}起停止缴费", "contributions stopped with {first_unpaid:month}")
given("停保起点按“{stops_from:StopMonth}”解释", "the stop is read as “{stops_from:StopMonth}”")
when(
    "查询{month:month}的待遇",
    "the benefits of {month:month} are looked up",
    ask=benefits_when_stopped,
)
then(
    "该月停止享受统筹待遇和大额医疗费用补助",
    "pooled benefits and the large-expense subsidy have stopped in that month",
    pooled_enjoyed=False,
    large_expense_enjoyed=False,
)
then(
    "该月仍享受统筹待遇和大额医疗费用补助",
    "pooled benefits and the large-expense subsidy are still enjoyed in that month",
    pooled_enjoyed=True,
    large_expense_enjoyed=True,
)
then("该月个人账户停止计入资金", "the personal account is not credited in that month", account_credited=False)
then("该月个人账户继续计入资金", "the personal account is credited in that month", account_credited=True)
then("个人账户余额可以继续使用", "the balance of the personal account stays usable", balance_usable=True)

given("{payer:Payer}应于{due:month}缴费而未缴", "{payer:Payer} owed the contribution of {due:month} and did not pay")
given("首个欠缴月为{first_arrears:month}", "the first month in arrears was {first_arrears:month}")
given("补缴期限按“{window_each:ArrearsWindow}”解释", "the period is read as running {window_each:ArrearsWindow}")
given("3个月按“{window_counted:MonthCount}”解释", "the 3 months are read as counted {window_counted:MonthCount}")
given("足额补缴按“{full_payment:FullPayment}”解释", "payment in full is read as “{full_payment:FullPayment}”")
given(
    "补付的月份按“{reimbursed_month:ReimbursedMonth}”解释",
    "the month reimbursed is read as “{reimbursed_month:ReimbursedMonth}”",
)
given(
    "计入年限的补缴按“{credit_scope:CreditScope}”解释",
    "the back payment that counts is read as “{credit_scope:CreditScope}”",
)
given(
    "施行前的欠缴按“{transition:Transition}”处理",
    "arrears from before commencement are under “{transition:Transition}”",
)
given("国家、省对补缴另有规定", "the state or the province has another rule on back payment", other_rule=True)
given("应缴费用足额补缴：{contribution_in_full:bool}", "contribution paid in full: {contribution_in_full:bool}")
given("滞纳金足额缴纳：{late_fee_in_full:bool}", "late fee paid in full: {late_fee_in_full:bool}")

when(
    "于{paid_on:date}足额补缴应缴费用和滞纳金",
    "the contribution and the late fee are paid in full on {paid_on:date}",
    ask=arrears_benefits,
    contribution_in_full=True,
    late_fee_in_full=True,
)
when("于{paid_on:date}补缴", "a back payment is made on {paid_on:date}", ask=arrears_benefits)
when("查询欠缴期间的待遇由谁负担", "it is asked who bears the benefits of the month in arrears", ask=arrears_benefits)
then("欠缴期间的统筹待遇{pooled:WhoBears}", "the pooled benefits of that month: {pooled:WhoBears}")
then(
    "欠缴期间的大额医疗费用补助{large_expense:WhoBears}",
    "the large-expense subsidy of that month: {large_expense:WhoBears}",
)
then("补付的是{benefit_month:month}的待遇", "the benefits reimbursed are those of {benefit_month:month}")

when("申请补缴该月费用", "back payment of that month is requested", ask=back_payment_allowed)
then("可以补缴", "back payment is allowed", allowed=True)
then("不予补缴", "back payment is refused", allowed=False)

when(
    "查询于{paid_on:date}补缴后该月的年限和个人账户",
    "it is asked how the month counts after the back payment on {paid_on:date}",
    ask=back_payment_credit,
)
then(
    "该月是否计入本市累计缴费年限：{years_credited:bool}",
    "the month counts towards local contribution years: {years_credited:bool}",
)
then("该月计入本市累计缴费年限", "the month counts towards local contribution years", years_credited=True)
then("该月不计入本市累计缴费年限", "the month does not count towards local contribution years", years_credited=False)
then(
    "个人账户按{account_standard:month}适用的计入标准补计入",
    "the personal account is credited by the standard of {account_standard:month}",
    account_credited=True,
)
then("个人账户不补计入资金", "the personal account is not credited", account_credited=False)
