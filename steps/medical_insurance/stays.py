"""第二十一条、第二十四条: the sentences about the deductible of a stay, hospital transfers, and treatment across years."""

from policy.rules.medical_insurance.stays import (
    SegmentCause,
    Treatment,
    YearSettlement,
    deductible_year,
    segment_shares,
    stay_shares,
    transfer_deductible,
    year_end_settlement,
)
from policy.rules.medical_insurance.terms import Body, Fund, Scheme, SegmentDeductible, TransferCompared
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Fund, Scheme, SegmentCause, SegmentDeductible, TransferCompared, Treatment)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("参保人员参加{scheme:Scheme}", "the insured person has joined {scheme:Scheme}")
given(
    "本次住院的基本医疗费用为{stay_expenses:yuan}元",
    "the basic medical expenses of this inpatient stay are {stay_expenses:yuan} yuan",
)
given("设起付标准为{deductible:yuan}元", "the deductible is assumed to be {deductible:yuan} yuan")
when(
    "查询本次住院的费用由谁支付、由谁负担",
    "it is asked who pays and who bears the expenses of this stay",
    ask=stay_shares,
)
then(
    "起付标准以上费用{above:yuan}元由{fund:Fund}按照规定支付",
    "the expenses at or above the deductible, {above:yuan} yuan, are paid as prescribed by {fund:Fund}",
)
then(
    "起付标准以下费用{below:yuan}元由参保人员负担",
    "the expenses at or below the deductible, {below:yuan} yuan, are borne by the insured person",
)

given(
    "定点医疗机构按照临床转院标准办理转院",
    "the designated medical institution arranges the hospital transfer under the clinical transfer standards",
    by_transfer_standards=True,
)
given(
    "转院不是按照临床转院标准办理的",
    "the hospital transfer is not arranged under the clinical transfer standards",
    by_transfer_standards=False,
)
given(
    "设转出医院起付标准为{transferring_deductible:yuan}元",
    "the deductible of the transferring hospital is assumed to be {transferring_deductible:yuan} yuan",
)
given(
    "设转入医院起付标准为{receiving_deductible:yuan}元",
    "the deductible of the receiving hospital is assumed to be {receiving_deductible:yuan} yuan",
)
given(
    "此前已按照临床转院标准转过院，设更早医院的最高起付标准为{earlier_deductible:yuan}元",
    "there were earlier transfers under the clinical transfer standards, and the highest deductible of the earlier "
    "hospitals is assumed to be {earlier_deductible:yuan} yuan",
)
given(
    "多次转院的起付标准按“{transfer_compared:TransferCompared}”解释",
    "after several transfers the deductible is read as compared {transfer_compared:TransferCompared}",
)
when(
    "查询转入医院的起付标准费用",
    "the deductible amount at the receiving hospital is looked up",
    ask=transfer_deductible,
)
then(
    "参保人员须在转入医院补交起付标准费用差额{due:yuan}元",
    "the insured person must pay the difference of the deductible amounts, {due:yuan} yuan, at the receiving hospital",
)
then("参保人员不需另付起付标准费用", "the insured person need not pay any further deductible amount", due=0)
then("两家医院的起付标准费用按一次住院计算", "the two hospitals count as 1 inpatient stay", stays=1)
then(
    "另作一次住院，转入医院的起付标准费用为{due:yuan}元",
    "it is another inpatient stay, with a deductible amount of {due:yuan} yuan at the receiving hospital",
    stays=2,
)

given("参保人员连续{treatment:Treatment}", "the insured person {treatment:Treatment} without a break")
given("入院日为{admitted_on:date}", "the day of admission is {admitted_on:date}")
given("开始治疗日为{started_on:date}", "the day on which treatment started is {started_on:date}")
given("连续治疗至{treated_until:date}", "treatment continues until {treated_until:date}")
given(
    "参保人员需分年度累计医疗费用：{yearly_needed:bool}",
    "the insured person needs the expenses to be accumulated by separate years: {yearly_needed:bool}",
)
given(
    "有不转到新年度结算的其他理由",
    "there are other reasons against settlement in the new year",
    grounds_against=True,
)
when(
    "查询上年度发生的医疗费用怎样结算",
    "it is asked how the medical expenses incurred in the preceding year are settled",
    ask=year_end_settlement,
)
then(
    "上年度发生的医疗费用转到新年度结算",
    "the medical expenses incurred in the preceding year are transferred to the new year for settlement",
    settlement=YearSettlement.NEW_YEAR,
)
then(
    "由定点医疗机构向医疗保障经办机构申请分段结算",
    "the designated medical institution applies to the healthcare security agency for settlement in segments",
    settlement=YearSettlement.SEGMENTS,
)
then(
    "不跨年度，没有上年度的医疗费用",
    "treatment is not across years and there are no expenses of a preceding year",
    settlement=YearSettlement.SAME_YEAR,
)
then(
    "由医疗保障经办机构决定转到新年度结算还是分段结算",
    "the healthcare security agency decides between settlement in the new year and settlement in segments",
    authority=Body.AGENCY,
    options=(YearSettlement.NEW_YEAR, YearSettlement.SEGMENTS),
)

when(
    "查询起付标准按哪一年度的标准计算",
    "it is asked by the standard of which year the deductible is calculated",
    ask=deductible_year,
)
then(
    "{fund:Fund}的起付标准按{standard_year:int}年度的标准计算",
    "for {fund:Fund} the deductible is calculated by the standard of the year {standard_year:int}",
)

given(
    "因{segment_cause:SegmentCause}分段结算", "the stay is settled in segments because of {segment_cause:SegmentCause}"
)
given(
    "前段基本医疗费用为{first_expenses:yuan}元，后段为{second_expenses:yuan}元",
    "the basic medical expenses are {first_expenses:yuan} yuan in the earlier segment and {second_expenses:yuan} yuan "
    "in the later one",
)
given(
    "跨年度分段结算的起付标准费用按“{segment_deductible:SegmentDeductible}”解释",
    "the deductible amount of a stay settled in segments across years is read as counted {segment_deductible:SegmentDeductible}",
)
when("查询各段费用由谁支付、由谁负担", "it is asked who pays and who bears each segment", ask=segment_shares)
then(
    "前段由参保人员负担{first_below:yuan}元，起付标准以上费用为{first_above:yuan}元",
    "in the earlier segment the insured person bears {first_below:yuan} yuan, and {first_above:yuan} yuan lie at or above "
    "the deductible",
)
then(
    "后段由参保人员负担{second_below:yuan}元，起付标准以上费用为{second_above:yuan}元",
    "in the later segment the insured person bears {second_below:yuan} yuan, and {second_above:yuan} yuan lie at or above "
    "the deductible",
)
