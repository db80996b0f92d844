"""第九条、第十条: the sentences about the public notice, its length and content, and formal publication."""

from policy.rules.talent_settlement.bodies import Talent
from policy.rules.talent_settlement.notice import (
    NoticeItem,
    ObjectionState,
    Website,
    notice_content,
    notice_due,
    notice_period,
    publication_due,
)
from policy.rules.talent_settlement.terms import FirstDay
from policy.suite.sentences import Sentences

SENTENCES = Sentences(FirstDay, NoticeItem, ObjectionState, Talent, Website)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("按{talent:Talent}申报入户", "the filing is for settlement as {talent:Talent}")
given("审核通过：{review_passed:bool}", "the review is passed: {review_passed:bool}")
given(
    "相关信息依法属于国家秘密：{state_secret:bool}",
    "the information is a state secret by law: {state_secret:bool}",
)
given(
    "按照相关规定不宜公示、公布：{unsuitable:bool}",
    "under related rules not suitable for public notice and publication: {unsuitable:bool}",
)
when(
    "查询该人员的情况应否公示",
    "it is asked whether public notice must be given of the person's details",
    ask=notice_due,
)
then("在{website:Website}公示、公布", "public notice and publication are on {website:Website}")

given(
    "公示当日按“{notice_counted:FirstDay}”解释",
    "the first day of the public notice is read as “{notice_counted:FirstDay}”",
)
given("公示于{notice_from:date}开始", "the public notice begins on {notice_from:date}")
when("查询公示到哪一日为止", "it is asked until which day the public notice lasts", ask=notice_period)

given(
    "对公示的异议：{objection_state:ObjectionState}",
    "objections to the public notice: {objection_state:ObjectionState}",
)
when(
    "查询在{day:date}应否正式公布",
    "it is asked whether the details must be formally published on {day:date}",
    ask=publication_due,
)

when(
    "查询公示内容应否包括{notice_item:NoticeItem}",
    "it is asked whether the public notice must contain {notice_item:NoticeItem}",
    ask=notice_content,
)
