"""第六条: the sentences about the time of acceptance."""

from policy.rules.talent_settlement.acceptance import TimeChosen, acceptance_day, submission_priority
from policy.rules.talent_settlement.screening import OnSite
from policy.rules.talent_settlement.terms import (
    AgePriority,
    Body,
    NotScreened,
    OverAgeWhen,
    SixthDay,
    SubmissionCounted,
)
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AgePriority, Body, NotScreened, OverAgeWhen, SixthDay, SubmissionCounted)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "申请人于{submitted_on:date}提交申请",
    "the applicant submitted the application on {submitted_on:date}",
    resubmitted=False,
)
given(
    "申请人于{first_submitted_on:date}提交申请，补正后于{submitted_on:date}再次提交",
    "the applicant submitted the application on {first_submitted_on:date} and, after correction, again on {submitted_on:date}",
    resubmitted=True,
)
given(
    "网上审查于{online_passed_on:date}通过",
    "the online screening was passed on {online_passed_on:date}",
    online_passed=True,
)
given("网上审查尚未通过", "the online screening has not been passed", online_passed=False)
given(
    "人力资源社会保障部门于{answered_on:date}告知补正或者不予受理",
    "the human resources and social security department told the applicant on {answered_on:date} to correct, or that acceptance is refused",
    answered=True,
)
given(
    "没有告知补正或者不予受理",
    "the applicant was told neither to correct nor that acceptance is refused",
    answered=False,
)
given("网上审查于{begun_on:date}开始", "the online screening began on {begun_on:date}", begun=True)
given("网上审查没有开始", "the online screening has not begun", begun=False)
given(
    "人力资源社会保障部门未作任何审查",
    "the human resources and social security department has screened nothing",
    online_passed=False,
    answered=False,
    begun=False,
)
given(
    "现场审查于{on_site_passed_on:date}通过",
    "the on-site screening was passed on {on_site_passed_on:date}",
    on_site=OnSite.PASSED,
)
given("第6个工作日按“{sixth_day:SixthDay}”解释", "the 6th working day is read as counted “{sixth_day:SixthDay}”")
given("“未作审查”按“{not_screened:NotScreened}”解释", "“not screened” is read as “{not_screened:NotScreened}”")
given(
    "补正后再次提交的，按“{submission_counted:SubmissionCounted}”计算",
    "after a correction the submission that counts is read as “{submission_counted:SubmissionCounted}”",
)
when("查询受理时间", "the time of acceptance is looked up", ask=acceptance_day)
then("受理时间为{accepted_on:date}", "the time of acceptance is {accepted_on:date}", accepted=True)
then("没有受理", "it is not accepted", accepted=False, accepted_on=None)

given("申请人自{over_age_from:date}起超龄", "the applicant is over age from {over_age_from:date} on")
given("审核于{review_passed_on:date}通过", "the review was passed on {review_passed_on:date}")
given("“可优先”按“{age_priority:AgePriority}”解释", "“may be given priority” is read as “{age_priority:AgePriority}”")
given(
    "“通过人力资源社会保障部门审核时”按“{over_age_when:OverAgeWhen}”解释",
    "“when passing the review of the human resources and social security department” is read as “{over_age_when:OverAgeWhen}”",
)
when(
    "查询当次提交时间是否优先确定为受理时间",
    "it is asked whether the time of this submission is given priority as the time of acceptance",
    ask=submission_priority,
)
then(
    "当次提交时间{priority_day:date}为受理时间",
    "the time of this submission, {priority_day:date}, is the time of acceptance",
    takes_priority=True,
)
then(
    "当次提交时间不优先确定为受理时间",
    "the time of this submission is not given priority as the time of acceptance",
    takes_priority=False,
    priority_day=None,
)
then(
    "是否以当次提交时间为受理时间，由{authority:Body}决定",
    "whether the time of this submission is the time of acceptance is for {authority:Body} to decide",
    options=(TimeChosen.SUBMISSION, TimeChosen.ITEMS),
)
