"""第十三条: the sentences about titles, vocational qualifications and the gap in insurance."""

from policy.rules.talent_settlement.terms import DeemedTitles, MeasuresItem, RecordTested
from policy.rules.talent_settlement.titles import (
    Certificate,
    certificate_acceptable,
    gap_in_insurance,
    may_file_on_title,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Certificate, DeemedTitles, MeasuresItem, RecordTested)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "按《办法》第五条{measures_item:MeasuresItem}申报",
    "the filing is under Article 5 of the Measures, {measures_item:MeasuresItem}",
)
given("以职称条件申报", "the filing is on the title condition", title_condition=True)
given("不以职称条件申报", "the filing is not on the title condition", title_condition=False)
given("凭{certificate:Certificate}申报", "the filing is with {certificate:Certificate}")
given(
    "取得证书时所属单位为本市用人单位",
    "the person belonged to an employer in the City when obtaining the certificate",
    employer_in_city_then=True,
)
given(
    "取得证书时所属单位为非本市用人单位",
    "the person belonged to an employer outside the City when obtaining the certificate",
    employer_in_city_then=False,
)
given(
    "于{title_filed_on:date}申报（报名），于{title_passed_on:date}评审（批准、认定）通过",
    "the title was filed for (signed up for) on {title_filed_on:date} and its assessment (approval, recognition) passed on {title_passed_on:date}",
)
given(
    "在本市没有缴纳社会保险费记录",
    "there is no record of payment of social insurance contributions in the City",
    payment_in_city=False,
)
given(
    "{month_paid_for:month}的社会保险费在本市缴纳",
    "social insurance contributions for {month_paid_for:month} were paid in the City",
    payment_in_city=True,
)
given(
    "在本市有缴纳社会保险费记录",
    "there is a record of payment of social insurance contributions in the City",
    payment_in_city=True,
)
given("该笔费款于{contribution_paid_on:date}缴纳", "that payment was made on {contribution_paid_on:date}")
given(
    "时间段内的记录按“{record_tested:RecordTested}”解释",
    "a record within the period is read as one “{record_tested:RecordTested}”",
)
given(
    "以视同职称的职业资格申报的按“{deemed_titles:DeemedTitles}”解释",
    "a vocational qualification deemed a title is read as “{deemed_titles:DeemedTitles}”",
)
when(
    "查询该时间段内是否须无本市缴费记录",
    "it is asked whether there must be no record of payment in the City within the period",
    ask=gap_in_insurance,
)
then(
    "没有须无缴费记录的要求",
    "it is not required that there be no record of payment",
    gap_required=False,
    gap_kept=True,
)
then(
    "须无缴费记录，是否符合：{gap_kept:bool}",
    "there must be no record of payment, and this is so: {gap_kept:bool}",
    gap_required=True,
)

given(
    "国家、省文件规定与职称已建立对应关系：{correspondence:bool}",
    "documents of the State or the Province have established that it corresponds to a professional title: {correspondence:bool}",
)
given(
    "以对应系列和层级的职称申报：{same_level:bool}",
    "filed as the title of the corresponding series and level: {same_level:bool}",
)
given(
    "证书能通过查询、确认、核验：{checkable:bool}",
    "the certificate passes inquiry, confirmation and verification: {checkable:bool}",
)
when(
    "查询可否按职称条件申报",
    "it is asked whether the person may file on the title condition",
    ask=may_file_on_title,
)
when(
    "查询证书是否合乎查询、确认、核验的要求",
    "it is asked whether the certificate meets the requirement of inquiry, confirmation and verification",
    ask=certificate_acceptable,
)
then("证书合乎要求", "the certificate meets the requirement", acceptable=True)
then("证书不合要求", "the certificate does not meet the requirement", acceptable=False)
