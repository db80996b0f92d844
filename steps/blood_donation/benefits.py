"""第十一条至第十三条: the sentences about free entry, medical benefits and rides."""

from policy.rules.blood_donation.benefits import (
    ADMISSIONS,
    Admission,
    Owner,
    Transport,
    Venue,
    VisitUse,
    fee_waived,
    free_entry,
    priority_consultation,
    ride_free,
)
from policy.rules.blood_donation.terms import Body, MedicalHolders, RoutesRead, ScenicRead, WaiverPlace
from policy.suite.sentences import Sentences

SENTENCES = Sentences(
    Admission, Body, MedicalHolders, Owner, RoutesRead, ScenicRead, Transport, Venue, VisitUse, WaiverPlace
)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("场所是{venue:Venue}", "the place is {venue:Venue}")
given("场所为{owner:Owner}", "as to ownership the place is {owner:Owner}")
given(
    "实行政府定价、政府指导价：{government_price:bool}",
    "government-set or government-guided price: {government_price:bool}",
)
given("景区的范围按“{scenic_read:ScenicRead}”解释", "scenic areas are read as “{scenic_read:ScenicRead}”")
when("查询{visit_use:VisitUse}是否免费", "the charge for {visit_use:VisitUse} is looked up", ask=free_entry)
then("结果为{admission:Admission}", "the answer is {admission:Admission}")
then(
    "由民营机构自行决定是否免费",
    "the private institution decides whether it is free of charge",
    authority=Body.PRIVATE_INSTITUTION,
    options=ADMISSIONS,
)

given("公立医疗机构：{public_institution:bool}", "a public medical institution: {public_institution:bool}")
given("到指定窗口办理：{at_window:bool}", "handled at the designated window: {at_window:bool}")
given(
    "属于规定的普通门诊诊查费：{prescribed_fee:bool}",
    "part of the prescribed general outpatient consultation fee: {prescribed_fee:bool}",
)
given(
    "医疗优待的人员按“{medical_holders:MedicalHolders}”解释",
    "those with medical benefits are read as “{medical_holders:MedicalHolders}”",
)
given("免交的地点按“{waiver_place:WaiverPlace}”解释", "the place of the waiver is read as “{waiver_place:WaiverPlace}”")
when("查询可否优先就诊", "it is asked whether the person may have priority consultation", ask=priority_consultation)
when("查询诊查费是否免交", "it is asked whether the consultation fee is waived", ask=fee_waived)
then("诊查费免交", "the consultation fee is waived", waived=True)
then("诊查费不免交", "the consultation fee is not waived", waived=False)

given("刷卡：{tapped:bool}", "the card is tapped: {tapped:bool}")
given("属于市内线路：{city_route:bool}", "city-route: {city_route:bool}")
given("“市内线路”按“{routes_read:RoutesRead}”解释", "the words “city-route” are read as “{routes_read:RoutesRead}”")
when(
    "查询乘坐{transport:Transport}是否免费",
    "it is asked whether a ride by {transport:Transport} is free",
    ask=ride_free,
)
then("免费乘坐", "the ride is free of charge", ride_free=True)
then("乘坐不免费", "the ride is not free of charge", ride_free=False)
