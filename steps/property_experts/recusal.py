"""第十五条: the sentences about recusal and its notice, and how provisions that name only experts are read."""

from policy.rules.property_experts.recusal import (
    Tie,
    TiedPerson,
    must_be_recused,
    recusal_notice_due,
    recusal_notice_in_time,
)
from policy.rules.property_experts.terms import Body, MembersRead, NoticeBefore, Task
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Body, MembersRead, NoticeBefore, Task, Tie, TiedPerson)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given(
    "只写“物业管理专家”的条文按“{members_read:MembersRead}”解释",
    "provisions that name only experts are read as “{members_read:MembersRead}”",
)

given("专家将开展{task:Task}", "the expert is to carry out {task:Task}")
given("{tied_person:TiedPerson}{tie:Tie}", "{tied_person:TiedPerson} {tie:Tie}")
given("影响该项工作的公正性：{unfair:bool}", "this affects the impartiality of the work: {unfair:bool}")
given(
    "相关法律、法规、规章规定应当回避：{recusal_by_law:bool}",
    "the relevant laws, regulations or rules require recusal: {recusal_by_law:bool}",
)
given(
    "存在利益关系或者其他可能影响公正立场的情形：{interest:bool}",
    "a relationship of interest, or anything else that may affect an impartial position: {interest:bool}",
)
when("查询专家应否申请回避", "it is asked whether the expert must apply for recusal", ask=must_be_recused)

given("专家被随机抽取：{drawn:bool}", "the expert was drawn at random: {drawn:bool}")
given(
    "有应当回避的情形：{recusal_required:bool}", "there is a situation that requires recusal: {recusal_required:bool}"
)
when(
    "查询专家应否告知回避事宜",
    "it is asked whether the expert must give notice of the recusal",
    ask=recusal_notice_due,
)
then("应当告知{recipient:Body}", "{recipient:Body} must be told")

given("相关工作于{work_on:date}开展", "the work is carried out on {work_on:date}")
given(
    "告知距开展满24小时：{full_day_before:bool}",
    "notice is given 24 hours or more before the work: {full_day_before:bool}",
)
given("“1日前”按“{notice_before:NoticeBefore}”解释", "“1 day before” is read as “{notice_before:NoticeBefore}”")
when(
    "于{told_on:date}告知回避事宜",
    "notice of the recusal is given on {told_on:date}",
    ask=recusal_notice_in_time,
)
when("查询回避是否及时告知", "it is asked whether notice of the recusal is in time", ask=recusal_notice_in_time)
