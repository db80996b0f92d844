"""第六条: the sentences about the conditions that an expert must meet."""

from policy.rules.property_experts.applicants import Career, Condition, EarlierCancellation, Post
from policy.rules.property_experts.conditions import OVER_AGE, condition_met, may_be_expert
from policy.rules.property_experts.terms import (
    AgeLimit,
    CertificateRead,
    HeldWhen,
    Holding,
    RecordRead,
    ShirkingRead,
    TitleLevel,
    WaiverScope,
    YearsOf,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    AgeLimit,
    Career,
    CertificateRead,
    Condition,
    EarlierCancellation,
    HeldWhen,
    Holding,
    Post,
    RecordRead,
    ShirkingRead,
    TitleLevel,
    WaiverScope,
    YearsOf,
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "诚信良好，无不良记录，专家资格未被取消过",
    "the applicant is of good faith and without a bad record, and the qualification was never cancelled",
    honest=True,
    bad_record=False,
    earlier_cancellation=EarlierCancellation.NONE,
)
given("申请人诚信良好：{honest:bool}", "of good faith: {honest:bool}")
given(
    "有违法违纪、开除公职等不良记录：{bad_record:bool}",
    "a bad record such as a breach of law or discipline or a dismissal from public office: {bad_record:bool}",
)
given(
    "申请人的专家资格{earlier_cancellation:EarlierCancellation}",
    "the applicant's qualification was {earlier_cancellation:EarlierCancellation}",
)
given("申请人于{cancelled_on:date}被取消资格", "the applicant's qualification was cancelled on {cancelled_on:date}")
given(
    "因推卸、放弃被取消的按“{shirking_read:ShirkingRead}”解释",
    "a cancellation for shirking or giving up work is read as “{shirking_read:ShirkingRead}”",
)
given(
    "属于不良记录的取消按“{record_read:RecordRead}”解释",
    "the cancellations that are a bad record are read as “{record_read:RecordRead}”",
)

given(
    "能力和职业道德符合要求",
    "the applicant's ability and professional ethics are as required",
    field_rules_known=True,
    specialty_mastered=True,
    ethical=True,
    impartial=True,
)
given(
    "熟悉物业管理领域的法律法规、规章制度、技术规范和行业标准：{field_rules_known:bool}",
    "familiar with the laws and regulations, rules and systems, technical specifications and industry standards in the field of property management: {field_rules_known:bool}",
)
given(
    "在其专业领域具有较高理论水平和丰富实践经验：{specialty_mastered:bool}",
    "relatively high level of theoretical knowledge and rich practical experience in the specialty: {specialty_mastered:bool}",
)
given(
    "具备良好的职业道德，责任心强：{ethical:bool}",
    "good professional ethics and a strong sense of responsibility: {ethical:bool}",
)
given(
    "能客观、公平、公正、诚实信用地开展工作：{impartial:bool}",
    "able to work objectively, justly, fairly, honestly and in good faith: {impartial:bool}",
)

given("申请人是{career:Career}", "the applicant is {career:Career}")
given("在物业服务项目的职务是{post:Post}", "the post in the property service project is {post:Post}")
given("该职务或者工作{holding:Holding}", "the post or work is {holding:Holding}")
given("任职或者从业满{post_years:int}年", "full years in the post or work: {post_years:int}")
given(
    "技术职称或者同等职业资格水平：{title:TitleLevel}",
    "technical title or equivalent level of vocational qualification: {title:TitleLevel}",
)
given(
    "职称或者资格属于相关专业：{title_relevant:bool}",
    "the title or qualification is in a relevant specialty: {title_relevant:bool}",
)
given(
    "于{title_on:date}取得中级以上技术职称（同等职业资格水平）",
    "a technical title at intermediate level or above, or its equivalent, was obtained on {title_on:date}",
)
given(
    "于{practising_on:date}取得律师执业证书",
    "the lawyer's practising certificate was obtained on {practising_on:date}",
)
given(
    "于{qualified_on:date}取得法律职业资格证书",
    "the legal professional qualification certificate was obtained on {qualified_on:date}",
)
given(
    "代理过物业管理方面的诉讼案件{litigation_cases:int}宗",
    "litigation cases on property management acted in: {litigation_cases:int}",
)
given("“担任”“从事”按“{held_when:HeldWhen}”解释", "a post or work is read as to be “{held_when:HeldWhen}”")
given("职称的5年以上按“{years_of:YearsOf}”解释", "the 5 years of the title are read as asked “{years_of:YearsOf}”")
given(
    "律师执业资格证书按“{certificate_read:CertificateRead}”解释",
    "the lawyer's practising qualification certificate is read as “{certificate_read:CertificateRead}”",
)
given(
    "第三项的放宽按“{waiver_read:WaiverScope}”解释", "what is waived of item 3 is read as “{waiver_read:WaiverScope}”"
)

given(
    "主管过的物业项目无重大纠纷，业主投诉少、满意度高",
    "the property projects that the applicant has been in charge of had no major dispute, few complaints and high satisfaction",
    project_in_charge=True,
    major_dispute=False,
    owners_content=True,
)
given("主管过物业项目：{project_in_charge:bool}", "has been in charge of property projects: {project_in_charge:bool}")
given(
    "主管过的物业项目因物业管理服务因素发生过重大纠纷：{major_dispute:bool}",
    "a major dispute caused by property management services in a property project that the applicant has been in charge of: {major_dispute:bool}",
)
given(
    "业主投诉少、满意度高：{owners_content:bool}",
    "few complaints and high satisfaction of owners: {owners_content:bool}",
)

given(
    "具备必要的工作时间和良好的身体状况",
    "the applicant has the working time needed and is in good health",
    time_available=True,
    healthy=True,
)
given("具备必要的工作时间：{time_available:bool}", "the working time needed: {time_available:bool}")
given("身体状况良好：{healthy:bool}", "good health: {healthy:bool}")
given("申请人{born:date}出生", "the applicant was born on {born:date}")
given(
    "超过65周岁按“{age_limit_read:AgeLimit}”解释",
    "being over 65 full years of age is read as “{age_limit_read:AgeLimit}”",
)

given(
    "在物业管理行业享有较高声誉：{reputed:bool}",
    "relatively high reputation in the property management industry: {reputed:bool}",
)
given("做出过突出贡献：{contributed:bool}", "outstanding contributions: {contributed:bool}")
given(
    "不是政府公务人员，也不具有行政管理职能",
    "the applicant is neither a government public servant nor a person with administrative functions",
    public_official=False,
    administrative=False,
)
given("是政府公务人员：{public_official:bool}", "a government public servant: {public_official:bool}")
given(
    "是具有行政管理职能的其他人员：{administrative:bool}",
    "another person with administrative functions: {administrative:bool}",
)

when(
    "查询申请人于{applied_on:date}申报时是否符合“{condition:Condition}”的条件",
    "it is asked whether the applicant on {applied_on:date} meets the condition on “{condition:Condition}”",
    ask=condition_met,
)
when(
    "查询申请人于{applied_on:date}申报时是否符合某项条件",
    "it is asked whether the applicant on {applied_on:date} meets one of the conditions",
    ask=condition_met,
)
then("是否符合该项条件：{condition_met:bool}", "the condition is met: {condition_met:bool}")
then("符合该项条件", "the applicant meets the condition", condition_met=True)
then("不符合该项条件", "the applicant does not meet the condition", condition_met=False)
then(
    "是否例外接纳，由{authority:Body}决定",
    "whether to admit the applicant as an exception is for {authority:Body} to decide",
    options=OVER_AGE,
)
when(
    "查询申请人于{applied_on:date}申报时是否符合物业管理专家的条件",
    "it is asked whether the applicant on {applied_on:date} meets the conditions for an expert",
    ask=may_be_expert,
)
then("符合条件", "the applicant meets the conditions", eligible=True)
then("不符合条件", "the applicant does not meet the conditions", eligible=False)
