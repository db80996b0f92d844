"""第七条、第八条: the sentences about members of the committee and leaders of working groups."""

from policy.rules.property_experts.committee import (
    Capacity,
    Client,
    Level,
    MemberCondition,
    Seat,
    may_be_member,
    may_lead_group,
)
from policy.rules.property_experts.terms import SeatRead, Task
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Capacity, Client, Level, MemberCondition, Seat, SeatRead, Task)
given, when = SENTENCES.given, SENTENCES.when

given(
    "申请人符合第六条的要求：{expert_eligible:bool}",
    "the applicant meets the requirements of Article 6: {expert_eligible:bool}",
)
given(
    "申请人与{level:Level}物业管理行业协会{seat:Seat}席位的关系为“{capacity:Capacity}”",
    "to the seat of {seat:Seat} in the {level:Level} property management industry association the applicant is “{capacity:Capacity}”",
)
given(
    "第七条第一项的席位按“{seat_read:SeatRead}”解释",
    "the seats in Article 7 item 1 are read as “{seat_read:SeatRead}”",
)
given(
    "担任{client:Client}的法律顾问或者专职律师",
    "the applicant is legal adviser or full-time lawyer of {client:Client}",
)
when(
    "查询申请人于{applied_on:date}凭{member_condition:MemberCondition}是否符合委员的条件",
    "it is asked whether the applicant on {applied_on:date} meets the conditions for a member by {member_condition:MemberCondition}",
    ask=may_be_member,
)

given(
    "该工作与评标、服务标准评估同类：{group_work_alike:bool}",
    "the work is alike to bid evaluation or service standard evaluation: {group_work_alike:bool}",
)
given("从委员中随机抽取产生：{drawn_from_members:bool}", "drawn at random from the members: {drawn_from_members:bool}")
when(
    "查询该专家可否担任{group_work:Task}工作组的组长",
    "it is asked whether the expert may lead the working group for {group_work:Task}",
    ask=may_lead_group,
)
