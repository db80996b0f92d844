"""第十一条、第十二条: the sentences about the result of a filing, where it is seen, and moving in."""

from policy.rules.talent_settlement.card import (
    FilingResult,
    Seen,
    Told,
    filing_after_notice,
    moving_in_due,
    moving_in_time,
    way_to_see,
)
from policy.rules.talent_settlement.screening import Medium
from policy.suite.sentences import Sentences

SENTENCES = Sentences(FilingResult, Medium, Seen)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

when("查询申报在{day:date}的结果", "the result of the filing on {day:date} is looked up", ask=filing_after_notice)
then("申报的结果为“{filing_result:FilingResult}”", "the result of the filing is “{filing_result:FilingResult}”")
then(
    "同时告知申请人、提出异议的组织或个人并说明理由",
    "the applicant and the organisation or individual that raised the objection are told at the same time, with the reasons",
    told=(Told.APPLICANT, Told.OBJECTOR),
    reasons_given=True,
)
then(
    "无须同时告知，也无须说明理由",
    "no one need be told at the same time, and no reasons need be given",
    told=(),
    reasons_given=False,
)

when(
    "查询{seen:Seen}可否通过{device:Medium}查看",
    "it is asked whether {seen:Seen} can be seen by {device:Medium}",
    ask=way_to_see,
)
then("是条文写明的查看途径", "it is a way of seeing it that the text names", way_named=True)
then("不是条文写明的查看途径", "it is not a way of seeing it that the text names", way_named=False)

given(
    "收到审核通过的短信通知：{message_received:bool}",
    "the text message that the review is passed was received: {message_received:bool}",
)
given(
    "在申办系统中查询到审核通过的结果：{result_found:bool}",
    "the result that the review is passed was found in the application system: {result_found:bool}",
)
when(
    "查询申请人应否办理户口迁入手续",
    "it is asked whether the applicant must complete the formalities for moving in",
    ask=moving_in_due,
)
then("到{office:Body}办理", "they are completed with {office:Body}")

given("入户信息卡有效期至{card_last_day:date}", "the settlement information card is valid until {card_last_day:date}")
when(
    "于{moved_on:date}办理户口迁入手续",
    "the formalities for moving in are completed on {moved_on:date}",
    ask=moving_in_time,
)
