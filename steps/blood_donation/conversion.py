"""第十八条、第十九条: the sentences about donations and how they are counted."""

from policy.rules.blood_donation.conversion import Blood, donation_times, total_times
from policy.rules.blood_donation.terms import EarlyRead, IntervalRead, PartRead, PlacesRead
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Blood, EarlyRead, IntervalRead, PartRead, PlacesRead)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("属于无偿献血：{unpaid:bool}", "unpaid donation: {unpaid:bool}")
given("本次在广州市内献血：{in_city:bool}", "this donation was made in Guangzhou: {in_city:bool}")
given("献血日为{donated_on:date}", "the day of the donation is {donated_on:date}")
given("此前没有献过血", "there was no donation before", after_last=None, after_counted=None)
given(
    "距上一次献血自{after_last:date}起满规定间隔期",
    "the interval from the last donation is kept from {after_last:date}",
)
given(
    "距上一次计入的献血自{after_counted:date}起满规定间隔期",
    "the interval from the last counted donation is kept from {after_counted:date}",
)
given("《献血法》于{promulgated_on:date}公布", "the Blood Donation Law was promulgated on {promulgated_on:date}")
given(
    "采供血机构记录为{recorded_times:hundredths}次",
    "times on the record of the blood service: {recorded_times:hundredths}",
)
given("零头按“{part_read:PartRead}”解释", "what is left over is read as counted “{part_read:PartRead}”")
given(
    "间隔期的起点按“{interval_read:IntervalRead}”解释",
    "the interval is read as running from “{interval_read:IntervalRead}”",
)
given(
    "公布前的献血按“{early_read:EarlyRead}”解释", "donations before promulgation are read as “{early_read:EarlyRead}”"
)
given("献血的地点按“{places_read:PlacesRead}”解释", "the places of donation are read as “{places_read:PlacesRead}”")
when(
    "查询献全血{millilitres:int}毫升按几次计算",
    "it is asked how many times {millilitres:int} ml of whole blood counts",
    ask=donation_times,
    blood=Blood.WHOLE,
)
when(
    "查询献单采血小板{units:int}个治疗单位按几次计算",
    "it is asked how many times apheresis platelets of this number of treatment units count: {units:int}",
    ask=donation_times,
    blood=Blood.PLATELETS,
)
when(
    "查询献{blood:Blood}，量为{millilitres:int}毫升，按几次计算",
    "it is asked how many times {blood:Blood} of {millilitres:int} ml counts",
    ask=donation_times,
)
when(
    "查询献{blood:Blood}，量为{units:int}个治疗单位，按几次计算",
    "it is asked how many times {blood:Blood} counts at this number of treatment units: {units:int}",
    ask=donation_times,
)
then("按{times:hundredths}次计算", "times counted: {times:hundredths}")

given(
    "《献血法》公布前献血{times_before:hundredths}次",
    "times before promulgation of the Blood Donation Law: {times_before:hundredths}",
)
given(
    "《献血法》公布后献血{times_since:hundredths}次",
    "times after promulgation of the Blood Donation Law: {times_since:hundredths}",
)
when("查询累计几次", "the total of times is looked up", ask=total_times)
then("累计{total_times:hundredths}次", "the total is {total_times:hundredths}")
