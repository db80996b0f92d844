"""第十九条、第二十条: the sentences about what experts tell the department, and about files."""

from policy.rules.property_experts.records import (
    Entry,
    FileUse,
    Particular,
    absence_notice_complete,
    absence_notice_due,
    change_notice_due,
    change_notice_in_time,
    entry_required,
    file_serves,
)
from policy.rules.property_experts.terms import DaysCounted
from policy.suite.sentences import Sentences

SENTENCES = Sentences(DaysCounted, Entry, FileUse, Particular)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("变更的是专家的{particular:Particular}", "what changes about the expert is {particular:Particular}")
given(
    "该信息关系有效联络或者准确回避：{bears_on_contact:bool}",
    "the information bears on effective contact or accurate recusal: {bears_on_contact:bool}",
)
when("查询专家应否告知该变更", "it is asked whether the expert must tell of the change", ask=change_notice_due)

given("信息于{changed_on:date}变更", "the information changes on {changed_on:date}")
given("按日计算的期间按“{days_counted:DaysCounted}”解释", "periods of days are counted “{days_counted:DaysCounted}”")
when("于{change_told_on:date}告知变更", "the change is told on {change_told_on:date}", ask=change_notice_in_time)
when("查询变更是否及时告知", "it is asked whether the change is told in time", ask=change_notice_in_time)

given("因客观原因：{objective_cause:bool}", "the reason is objective: {objective_cause:bool}")
given(
    "在较长时间内不能参与专家工作：{long_absence:bool}",
    "the expert cannot take part in expert work for a fairly long time: {long_absence:bool}",
)
when(
    "查询专家应否告知不能参与专家工作",
    "it is asked whether the expert must tell of being unable to take part in expert work",
    ask=absence_notice_due,
)
given(
    "告知不能参与专家工作的原因：{tells_reason:bool}",
    "the reasons for not taking part are told: {tells_reason:bool}",
)
given(
    "告知暂停专家工作的起始时间：{tells_start:bool}",
    "the date on which the suspension begins is told: {tells_start:bool}",
)
given(
    "告知暂停专家工作的终止时间：{tells_end:bool}",
    "the date on which the suspension ends is told: {tells_end:bool}",
)
when(
    "查询暂停专家工作的告知内容是否齐全",
    "it is asked whether the notice of suspension is complete",
    ask=absence_notice_complete,
)
then("告知内容齐全", "the notice is complete", notice_complete=True)
then("告知内容不齐全", "the notice is not complete", notice_complete=False)

given(
    "与基本信息、网上投诉信息、违规行为同类：{entry_alike:bool}",
    "it is alike to basic information, information from online complaints or breaches of rules: {entry_alike:bool}",
)
when(
    "查询{entry:Entry}应否如实记入专家档案",
    "it is asked whether {entry:Entry} must be truthfully recorded in the expert's file",
    ask=entry_required,
)
when(
    "查询专家档案是否作为{file_use:FileUse}的依据",
    "it is asked whether the expert's file is a basis for {file_use:FileUse}",
    ask=file_serves,
)
then("档案作为其依据", "the file is a basis for it", serves=True)
then("档案不作为其依据", "the file is not a basis for it", serves=False)
