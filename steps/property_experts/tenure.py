"""第十一条、第十二条: the sentences about the term of an intake, reappointment and supplements."""

from policy.law.force import LastDay
from policy.rules.property_experts.tenure import last_day_of_office, reappointment_allowed, supplement_due
from policy.rules.property_experts.terms import AddedTerm
from policy.suite.sentences import Sentences

SENTENCES = Sentences(AddedTerm, LastDay)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("本届任期自{term_began:date}开始", "the term of the intake began on {term_began:date}")
given(
    "任期末日按“{term_end_read:LastDay}”解释",
    "the last day of the term of an intake is read as “{term_end_read:LastDay}”",
)
given(
    "增补者的任期按“{added_term:AddedTerm}”解释",
    "the term of those added by a supplement is read as “{added_term:AddedTerm}”",
)
when(
    "查询自{joined_on:date}起任职者的任期",
    "the term of someone in office from {joined_on:date} is looked up",
    ask=last_day_of_office,
)
then("属于本届", "the person belongs to this intake", of_this_term=True)
then("不属于本届", "the person does not belong to this intake", of_this_term=False)

given("期满时符合条件：{still_qualified:bool}", "the conditions are met when the term expires: {still_qualified:bool}")
when(
    "拟自{reappointed_from:date}起续任",
    "reappointment is sought from {reappointed_from:date}",
    ask=reappointment_allowed,
)

when(
    "本年已增补{supplements_made:int}次，查询还应当增补吗",
    "it is asked whether a supplement is still due, those made this year being {supplements_made:int}",
    ask=supplement_due,
)
when("查询本年还应当增补吗", "it is asked whether a supplement is still due this year", ask=supplement_due)
