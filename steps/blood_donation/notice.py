"""第七条第三项、第四项: the sentences about public notice, submission to the meeting and commendation."""

from policy.rules.blood_donation.awards import ListKind
from policy.rules.blood_donation.notice import (
    Website,
    commendation_due,
    posting_due,
    posting_period,
    submission_allowed,
)
from policy.rules.blood_donation.terms import FirstDay, ListsPosted
from policy.suite.sentences import Sentences

SENTENCES = Sentences(FirstDay, ListKind, ListsPosted, Website)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("单位、个人符合条件：{conditions_met:bool}", "the unit or individual meets the conditions: {conditions_met:bool}")
given("公示的名单按“{lists_posted:ListsPosted}”解释", "the lists posted are read as “{lists_posted:ListsPosted}”")
when(
    "查询名单上的单位、个人应否公示",
    "it is asked whether those on the list must be posted for public notice",
    ask=posting_due,
)
then("公示在{website:Website}进行", "they are posted on {website:Website}")

given("起始当日按“{first_day:FirstDay}”解释", "the working days are read as “{first_day:FirstDay}”")
when(
    "名单于{posted_on:date}公示，查询公示期满日",
    "the list is posted on {posted_on:date}, and the last day of public notice is looked up",
    ask=posting_period,
)

given("名单已经公示", "the list was posted", posted=True)
given("名单没有公示", "the list was not posted", posted=False)
given("名单于{posted_on:date}起公示", "the list was posted from {posted_on:date}", posted=True)
given("公示之日为{posted_on:date}", "the day of posting was {posted_on:date}")
when(
    "查询名单在{presented_on:date}可否提交审议",
    "it is asked whether the list may be submitted to the meeting on {presented_on:date}",
    ask=submission_allowed,
)
when("查询名单可否提交审议", "it is asked whether the list may be submitted to the meeting", ask=submission_allowed)
given("全体成员会议审议通过：{adopted:bool}", "adopted by the plenary meeting: {adopted:bool}")
when(
    "名单于{presented_on:date}提交审议，查询应否予以表扬",
    "the list is submitted on {presented_on:date}, and it is asked whether those on it must be commended",
    ask=commendation_due,
)
