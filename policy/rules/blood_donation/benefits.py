"""第十一条至第十三条: free entry, priority consultation and the fee waived, free rides."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.blood_donation.credentials import Held, granted
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import (
    Body,
    Credential,
    DonorClass,
    MedicalHolders,
    RoutesRead,
    ScenicRead,
    WaiverPlace,
)


class Venue(Term):
    """The kinds of place that 第十一条 names, and one that it does not."""

    PARK = "park", "公园", "a park"
    MEMORIAL = "memorial_hall", "纪念馆", "a memorial hall"
    MUSEUM = "museum", "博物馆", "a museum"
    SCIENCE_MUSEUM = "science_museum", "科技馆", "a science museum"
    SCENIC_AREA = "scenic_area", "景区", "a scenic area"
    THEATRE = "theatre", "剧院", "a theatre"


class Owner(Term):
    """Whom a place belongs to (第十一条)."""

    CITY = "city", "市所属", "municipal"
    DISTRICT = "district", "区所属", "district"
    PROVINCE = "province", "省所属", "provincial"
    PRIVATE = "private", "民营", "private"


class VisitUse(Term):
    """What a visitor wants to use (第十一条)."""

    ENTRY = "entry", "进入游览", "entry for a visit"
    VEHICLES = "vehicles_and_boats", "景区内车船", "vehicles and boats in the scenic area"
    AMUSEMENTS = "amusements", "景区内游乐设施", "amusement facilities in the scenic area"
    OTHER_CHARGED = "other_charged", "景区内其他收费项目", "other charged items in the scenic area"


class Admission(Term):
    """What a visitor gets (第十一条)."""

    FREE = "free", "免费", "free of charge"
    NOT_FREE = "not_free", "不免费", "not free of charge"


ADMISSIONS = (Admission.FREE, Admission.NOT_FREE)


@dataclass(frozen=True)
class Visit(Facts):
    """A visit to a place."""

    credential: Credential = fact("本人的凭证", "the person's own credential", "art_11__para_1")
    venue: Venue = fact("场所的种类", "kind of place", "art_11__para_1")
    owner: Owner = fact("场所所属", "whom the place belongs to", "art_11__para_1")
    government_price: bool = fact(
        "实行政府定价、政府指导价", "government-set or government-guided price", "art_11__para_1"
    )
    visit_use: VisitUse = fact("使用的项目", "item used", "art_11__para_1")


@dataclass(frozen=True)
class Admitted(Outcome):
    admission: Admission = result("是否免费", "whether free of charge")


@REGULATION.decision(
    "免费进入该场所游览吗？",
    "Is entry to the place free of charge?",
    Admitted,
    cites=("art_9__para_1", "art_11__para_1"),
)
def free_entry(case: Visit, law: Law) -> Answer:
    """第十一条: municipal and district parks, memorial halls, museums, science museums, and scenic areas with government prices
    (reading A73: whoever they belong to), for entry alone; a private institution that is not covered may follow."""
    if case.credential is Credential.OTHER or case.venue is Venue.THEATRE:
        return determined(Admitted(Admission.NOT_FREE), "art_11__para_1")
    if case.visit_use is not VisitUse.ENTRY:
        return determined(Admitted(Admission.NOT_FREE), "art_11__para_1")
    if covered(case, law):
        return granted(case.credential, Admitted(Admission.FREE), "art_11__para_1")
    if case.owner is Owner.PRIVATE:
        return discretion(Body.PRIVATE_INSTITUTION, ADMISSIONS, "art_11__para_1")
    return determined(Admitted(Admission.NOT_FREE), "art_11__para_1")


def covered(case: Visit, law: Law) -> bool:
    """第十一条: whether the place must let in free of charge. Reading A73 for scenic areas."""
    if case.venue is not Venue.SCENIC_AREA:
        return case.owner in (Owner.CITY, Owner.DISTRICT)
    if law.scenic_read is ScenicRead.PRICING:
        return case.government_price
    return case.government_price and case.owner in (Owner.CITY, Owner.DISTRICT)


@dataclass(frozen=True)
class Consultation(Held):
    """A consultation at a medical institution."""

    credential: Credential = fact("本人的凭证", "the person's own credential", "art_12__para_1")
    donor_class: DonorClass = fact(
        "符合的《规定》条款", "article of the Regulation that is met", "art_5__para_1", delegation="G34"
    )
    public_institution: bool = fact("公立医疗机构", "a public medical institution", "art_12__para_1")
    at_window: bool = fact("到指定窗口办理", "handled at the designated window", "art_12__para_1", delegation="G62")
    prescribed_fee: bool = fact(
        "属于规定的普通门诊诊查费",
        "part of the prescribed general outpatient consultation fee",
        "art_12__para_1",
        delegation="G39",
    )


@REGULATION.decision(
    "可以优先就诊吗？",
    "May the person have priority consultation?",
    Permission,
    cites=("art_5__para_1", "art_9__para_1", "art_12__para_1"),
)
def priority_consultation(case: Consultation, law: Law) -> Answer:
    """第十二条: with the card or the benefit page, at the designated window of a public medical institution. Reading A71: whether
    第五条第一款 keeps it from those who meet only 《规定》第二十六条."""
    if case.credential is Credential.OTHER or not case.public_institution:
        return determined(Permission(False), "art_12__para_1")
    if left_out(case, law):
        return determined(Permission(False), "art_5__para_1", "art_12__para_1")
    if not case.at_window:
        return determined(Permission(False), "art_12__para_1")
    return granted(case.credential, Permission(True), "art_12__para_1")


def left_out(case: Consultation, law: Law) -> bool:
    """第五条第一款、第十二条: whether the person's class has no medical benefits. Reading A71."""
    return law.medical_holders is MedicalHolders.FROM_27 and case.donor_class is DonorClass.ARTICLE_26


@dataclass(frozen=True)
class FeeWaived(Outcome):
    waived: bool = result("免交", "is waived")


@REGULATION.decision(
    "该项诊查费免交吗？",
    "Is the consultation fee waived?",
    FeeWaived,
    cites=("art_5__para_1", "art_9__para_1", "art_12__para_1"),
)
def fee_waived(case: Consultation, law: Law) -> Answer:
    """第十二条: the prescribed general outpatient consultation fee at a public medical institution. Readings A71 (whose) and A74
    (whether only at the designated window)."""
    if case.credential is Credential.OTHER or not case.public_institution:
        return determined(FeeWaived(False), "art_12__para_1")
    if left_out(case, law):
        return determined(FeeWaived(False), "art_5__para_1", "art_12__para_1")
    if not case.prescribed_fee:
        return determined(FeeWaived(False), "art_12__para_1")
    if law.waiver_place is WaiverPlace.WINDOW and not case.at_window:
        return determined(FeeWaived(False), "art_12__para_1")
    return granted(case.credential, FeeWaived(True), "art_12__para_1")


class Transport(Term):
    """Means of transport: the three that 第十三条 names, other public ones, and one that is not public."""

    BUS = "bus", "公共汽（电）车", "a bus or trolleybus"
    FERRY = "ferry", "过江轮渡", "a cross-river ferry"
    RAIL = "urban_rail", "城市轨道交通", "urban rail transit"
    OTHER = "other_public", "其他公共交通工具", "another means of public transport"
    CHARTERED = "chartered", "包车", "a chartered coach"


@dataclass(frozen=True)
class Ride(Facts):
    """A ride."""

    credential: Credential = fact("本人的凭证", "the person's own credential", "art_13__para_1")
    tapped: bool = fact("刷卡", "the card is tapped", "art_13__para_1")
    transport: Transport = fact("交通工具", "means of transport", "art_13__para_1")
    city_route: bool = fact("市内线路", "city-route", "art_13__para_1", delegation="G62")


@dataclass(frozen=True)
class RideFare(Outcome):
    ride_free: bool = result("免费乘坐", "the ride is free of charge")


@REGULATION.decision(
    "免费乘坐吗？",
    "Is the ride free of charge?",
    RideFare,
    cites=("art_13__para_1",),
)
def ride_free(case: Ride, law: Law) -> Answer:
    """第十三条: only with the card, by tapping it, on buses and trolleybuses, cross-river ferries, urban rail and other public
    transport; the benefit page does not serve. Reading A75: which of them must be on a city route."""
    if case.credential is not Credential.CARD or not case.tapped:
        return determined(RideFare(False), "art_13__para_1")
    if case.transport is Transport.CHARTERED:
        return determined(RideFare(False), "art_13__para_1")
    if law.routes_read is RoutesRead.BUSES and case.transport is not Transport.BUS:
        return determined(RideFare(True), "art_13__para_1")
    return determined(RideFare(case.city_route), "art_13__para_1")
