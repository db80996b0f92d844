"""第十四条: the sentences about the paying unit and back payments."""

from policy.rules.talent_settlement.insurance import Deeming, continuity, payer_accepted
from policy.rules.talent_settlement.terms import BackPaymentRead
from policy.suite.sentences import Sentences

SENTENCES = Sentences(BackPaymentRead)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "社会保险费缴纳单位与实际用工单位一致：{payer_is_host:bool}",
    "the unit that pays the social insurance contributions is the actual host unit: {payer_is_host:bool}",
)
given(
    "按法律法规属于劳务派遣：{dispatched:bool}", "it is labour dispatch under laws and regulations: {dispatched:bool}"
)
when(
    "查询社会保险费缴纳单位是否合乎要求",
    "it is asked whether the unit that pays the contributions meets the requirement",
    ask=payer_accepted,
)
then("缴纳单位合乎要求", "the paying unit meets the requirement", payer_accepted=True)
then("缴纳单位不合要求", "the paying unit does not meet the requirement", payer_accepted=False)

given(
    "《办法》要求{required_from:month}至{required_to:month}连续缴纳社会保险费",
    "the Measures require continuous payment of social insurance contributions from {required_from:month} to {required_to:month}",
)
given("缴费记录没有补缴情形", "the record contains no back payment", back_paid=False)
given("缴费记录存在补缴情形", "the record contains a back payment", back_paid=True)
given(
    "{back_paid_for:month}的社会保险费是补缴的",
    "the contributions for {back_paid_for:month} were back-paid",
    back_paid=True,
)
given(
    "属于有关规定所指的特殊补缴情形：{special_back_payment:bool}",
    "a special back payment under the relevant rules: {special_back_payment:bool}",
)
given(
    "补缴按“{back_payment_read:BackPaymentRead}”解释",
    "a back payment is read as “{back_payment_read:BackPaymentRead}”",
)
when(
    "查询补缴是否使缴费不视为连续",
    "it is asked whether a back payment keeps the payment from being deemed continuous",
    ask=continuity,
)
then("不因补缴而不视为连续缴纳", "no back payment keeps it from being deemed continuous", broken=False)
then("因补缴不视为连续缴纳", "the payment is not deemed continuous because of the back payment", broken=True)
then(
    "是否视为连续缴纳，由{authority:Body}根据有关规定决定",
    "whether to deem it continuous payment is for {authority:Body} to decide under the relevant rules",
    options=(Deeming.CONTINUOUS, Deeming.NOT_CONTINUOUS),
)
