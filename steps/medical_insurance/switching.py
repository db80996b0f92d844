"""第二十二条: the sentences about changing from one basic medical insurance to another."""

from policy.rules.medical_insurance.switching import benefits_after_joining, changed_stay, limit_left
from policy.rules.medical_insurance.terms import AfterEmployees, ChangeDay, FirstJoining, Scheme, SegmentStandard
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AfterEmployees, ChangeDay, FirstJoining, Scheme, SegmentStandard)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "当年度已参加城乡居民基本医疗保险",
    "residents' basic medical insurance was already joined in that year",
    residents_joined=True,
)
given(
    "当年度未参加城乡居民基本医疗保险",
    "residents' basic medical insurance was not joined in that year",
    residents_joined=False,
)
given(
    "在{first_payment:month}首次缴纳职工基本医疗保险费",
    "the first payment to employees' basic medical insurance is made in {first_payment:month}",
)
given(
    "从{employees_stop:month}起停止享受职工基本医疗保险待遇",
    "employees' basic medical insurance benefits stop from {employees_stop:month}",
)
given(
    "所查月份的年度已参加城乡居民基本医疗保险：{residents_joined_then:bool}",
    "residents' basic medical insurance joined in the year of the month looked up: {residents_joined_then:bool}",
)
given(
    "新参保职工的待遇起点按“{first_joining:FirstJoining}”解释",
    "the start of benefits of a new joiner is read as “{first_joining:FirstJoining}”",
)
given(
    "职工待遇停止后的居民待遇按“{after_employees:AfterEmployees}”解释",
    "residents' benefits after employees' benefits stop are read as “{after_employees:AfterEmployees}”",
)
when(
    "查询{month:month}享受哪种基本医疗保险待遇",
    "it is asked which basic medical insurance benefits are received in {month:month}",
    ask=benefits_after_joining,
)
then(
    "享受职工基本医疗保险待遇，不享受城乡居民基本医疗保险待遇",
    "employees' basic medical insurance benefits are received, and residents' are not",
    employees_enjoyed=True,
    residents_enjoyed=False,
)
then(
    "享受城乡居民基本医疗保险待遇，不享受职工基本医疗保险待遇",
    "residents' basic medical insurance benefits are received, and employees' are not",
    employees_enjoyed=False,
    residents_enjoyed=True,
)
then(
    "两种基本医疗保险待遇都不享受",
    "the benefits of neither basic medical insurance are received",
    employees_enjoyed=False,
    residents_enjoyed=False,
)

given(
    "从{scheme_before:Scheme}变更为{scheme_after:Scheme}",
    "the insurance changes from {scheme_before:Scheme} to {scheme_after:Scheme}",
)
given(
    "{joined_on:date}参加变更后的保险，{entitled_from:date}起享受其待遇",
    "the new insurance is joined on {joined_on:date}, and its benefits begin on {entitled_from:date}",
)
given(
    "变更的日期按“{change_day:ChangeDay}”解释",
    "the insurance is read as changing on {change_day:ChangeDay}",
)
given(
    "设职工年度最高支付限额为{employees_limit:yuan}元，本年度已累计{employees_accumulated:yuan}元",
    "the employees' annual payment limit is assumed to be {employees_limit:yuan} yuan, with {employees_accumulated:yuan} "
    "yuan accumulated this year",
)
given(
    "设居民年度最高支付限额为{residents_limit:yuan}元，本年度已累计{residents_accumulated:yuan}元",
    "the residents' annual payment limit is assumed to be {residents_limit:yuan} yuan, with {residents_accumulated:yuan} "
    "yuan accumulated this year",
)
given(
    "居民限额本年度已累计{residents_accumulated:yuan}元，限额不明",
    "{residents_accumulated:yuan} yuan are accumulated this year towards the residents' limit, which is not known",
)
when(
    "查询{incurred_on:date}发生的医疗费用计入哪种保险",
    "it is asked under which insurance the medical expenses incurred on {incurred_on:date} count",
    ask=limit_left,
)
then(
    "计入{counted_under:Scheme}，其年度最高支付限额还余{limit_left:yuan}元",
    "they count under {counted_under:Scheme}, and {limit_left:yuan} yuan of its annual payment limit are left",
)

given(
    "参保人员于{admitted_on:date}入院，{discharged_on:date}出院并结算",
    "the insured person is admitted on {admitted_on:date}, and discharged and settled on {discharged_on:date}",
)
given(
    "参保人员于{admitted_on:date}入院，尚未出院",
    "the insured person is admitted on {admitted_on:date} and not yet discharged",
)
given(
    "分段结算的待遇标准按“{segment_standard:SegmentStandard}”解释",
    "the benefit standards of the segments are read as {segment_standard:SegmentStandard}",
)
when("查询该次住院怎样结算", "it is asked how this stay is settled", ask=changed_stay)
then("办理医疗费用分段结算", "the medical expenses are settled in segments", segmented=True)
then(
    "不分段结算，全部按{first_standard:Scheme}的待遇标准计算",
    "there is no settlement in segments, and the benefit standards are those of {first_standard:Scheme} throughout",
    segmented=False,
)
then(
    "前段按{first_standard:Scheme}、后段按{last_standard:Scheme}的待遇标准计算",
    "the benefit standards are those of {first_standard:Scheme} for the earlier segment and of {last_standard:Scheme} for "
    "the later one",
)
then(
    "起付标准费用按入院时参加的{deductible_of:Scheme}计算{deductibles:int}次",
    "the deductible amount is that of {deductible_of:Scheme}, joined on admission; number of times: {deductibles:int}",
)
then("对定点医疗机构计算住院人次：{stays:int}", "inpatient stays counted for the institution: {stays:int}")
