"""第四条、第五条: the sentences about online filing and the on-site screening."""

from policy.rules.talent_settlement.screening import (
    FilingChoice,
    Medium,
    OnSite,
    filing_allowed,
    on_site_due,
    refused_on_site,
)
from policy.rules.talent_settlement.terms import Body, LateOnSite
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, LateOnSite, Medium, OnSite)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("有不能网上申报的理由：{offline_reason:bool}", "there is a reason not to file online: {offline_reason:bool}")
when(
    "申请人通过{medium:Medium}申报引进在职人才入户",
    "the applicant files for settlement of recruited in-service talent by {medium:Medium}",
    ask=filing_allowed,
)
then("申请人可以通过该途径申报", "the applicant may file by this medium", may=True, body=Body.APPLICANT)
then("申请人不可以通过该途径申报", "the applicant may not file by this medium", may=False, body=None)
then(
    "是否例外允许不通过网上申报，由{authority:Body}决定",
    "whether to allow, as an exception, a filing that is not online is for {authority:Body} to decide",
    options=(FilingChoice.ACCEPT, FilingChoice.REFER),
)

given(
    "无法通过电子证照、数据共享等方式审查：{not_electronic:bool}",
    "cannot be screened by electronic certificates, data sharing or similar means: {not_electronic:bool}",
)
given("对申报信息存疑：{in_doubt:bool}", "the information filed is in doubt: {in_doubt:bool}")
given(
    "人力资源社会保障部门认为应现场审查：{thought_needed:bool}",
    "the human resources and social security department considers an on-site screening needed: {thought_needed:bool}",
)
given(
    "审核中发现依法依规需要现场审查：{needed_by_law:bool}",
    "found during review to need an on-site screening by law or rule: {needed_by_law:bool}",
)
when(
    "查询申请人是否应进行现场审查",
    "it is asked whether the applicant must go through an on-site screening",
    ask=on_site_due,
)

given("无需进行现场审查", "no on-site screening is needed", on_site_needed=False)
given("应进行现场审查", "an on-site screening is needed", on_site_needed=True)
given(
    "自动受理之前已发现应进行现场审查",
    "the need for an on-site screening was found before any automatic acceptance",
    on_site_needed=True,
    found_after=False,
)
given(
    "自动受理之后才发现应进行现场审查",
    "the need for an on-site screening was found only after automatic acceptance",
    on_site_needed=True,
    found_after=True,
)
given("现场审查的结果为“{on_site:OnSite}”", "the result of the on-site screening is “{on_site:OnSite}”")
given(
    "自动受理后才发现应现场审查的，受理时间按“{late_on_site:LateOnSite}”解释",
    "where the need for an on-site screening is found after automatic acceptance, the time of acceptance is read as “{late_on_site:LateOnSite}”",
)
when(
    "查询是否因现场审查不予受理",
    "it is asked whether acceptance is refused on account of the on-site screening",
    ask=refused_on_site,
)
then("不予受理", "acceptance is refused", refused=True, body=Body.HR)
then("不因现场审查不予受理", "acceptance is not refused on account of the on-site screening", refused=False, body=None)
