"""第十八条、第十九条: how donations are converted into a number, and which of them count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import EarlyRead, IntervalRead, PartRead, PlacesRead

HUNDREDTHS = 100
"""Times are reckoned in hundredths, so that 1.5 times is a whole number."""


class Blood(Term):
    """What is donated (第十八条)."""

    WHOLE = "whole_blood", "全血", "whole blood"
    PLATELETS = "apheresis_platelets", "单采血小板", "apheresis platelets"


def _other_measure(case: Donation) -> Problem | None:
    if case.blood is Blood.WHOLE and case.knows("units"):
        return case.problem("units", "全血以毫升计 / whole blood is measured in millilitres")
    if case.blood is Blood.PLATELETS and case.knows("millilitres"):
        return case.problem("millilitres", "单采血小板以治疗单位计 / platelets are measured in treatment units")
    return None


def _nowhere_in_city(case: Donation) -> Problem | None:
    if case.donated_in_city or not case.in_city:
        return None
    return case.problem("donated_in_city", "本次即在广州市内献血 / this very donation was made in Guangzhou")


@dataclass(frozen=True)
class Donation(Facts):
    """One donation. The days from which the next donation keeps the interval come from the rules on it (G40); none without
    an earlier donation."""

    unpaid: bool = fact("无偿献血", "unpaid donation", "art_18__para_1")
    in_city: bool = fact("本次在广州市内献血", "this donation was made in Guangzhou", "art_19__para_1")
    donated_in_city: bool = fact("在广州市内献过血", "has donated blood in Guangzhou", "art_19__para_1")
    blood: Blood = fact("献血的种类", "kind of donation", "art_18__para_1")
    millilitres: int = fact("全血量（毫升）", "whole blood (ml)", "art_18__para_1", least=1)
    units: int = fact("单采血小板量（治疗单位）", "platelets (treatment units)", "art_18__para_1", least=1)
    donated_on: date = fact("献血日", "day of the donation", "art_18__para_1")
    after_last: date | None = fact(
        "距上一次献血已满间隔期的首日",
        "first day on which the interval from the last donation is kept",
        "art_18__para_1",
        delegation="G40",
    )
    after_counted: date | None = fact(
        "距上一次计入的献血已满间隔期的首日",
        "first day on which the interval from the last counted donation is kept",
        "art_18__para_1",
        delegation="G40",
    )
    promulgated_on: date = fact(
        "《献血法》公布日", "day of promulgation of the Blood Donation Law", "art_18__para_1", delegation="G60"
    )
    recorded_times: int = fact(
        "采供血机构记录的次数（百分之一次）",
        "times on the record of the blood service, in hundredths",
        "art_18__para_1",
    )

    contradictions = (_other_measure, _nowhere_in_city)


@dataclass(frozen=True)
class Times(Outcome):
    times: int = result("计算的次数（百分之一次）", "times counted, in hundredths")


@REGULATION.decision(
    "该次献血按几次计算？",
    "How many times does the donation count?",
    Times,
    cites=("art_18__para_1", "art_19__para_1"),
)
def donation_times(case: Donation, law: Law) -> Answer:
    """第十八条: unpaid donations that keep the interval, every 200 ml of whole blood or treatment unit of platelets once, in
    hundredths. 第十九条: within Guangzhou (reading A79)."""
    if not case.unpaid:
        return determined(Times(0), "art_18__para_1")
    if case.in_city:
        return determined(Times(counted(case, law)), "art_18__para_1")
    if law.places_read is PlacesRead.CITY or not case.donated_in_city:
        return determined(Times(0), "art_19__para_1")
    return determined(Times(counted(case, law)), "art_18__para_1", "art_19__para_1")


def counted(case: Donation, law: Law) -> int:
    """第十八条: the times of an unpaid donation, in hundredths; none if it came too soon. Reading A78."""
    if law.early_read is EarlyRead.ONCE and case.donated_on < case.promulgated_on:
        return law.times_each * HUNDREDTHS
    return converted(case, law) if interval_kept(case, law) else 0


def interval_kept(case: Donation, law: Law) -> bool:
    """第十八条: 符合规定献血间隔期. Reading A77: from the last donation, or from the last one that was counted."""
    first_day = case.after_last if law.interval_read is IntervalRead.LAST else case.after_counted
    return first_day is None or case.donated_on >= first_day


def converted(case: Donation, law: Law) -> int:
    """第十八条: times by volume, in hundredths. Reading A19 where whole blood is no multiple of 200 ml; in proportion, what is
    below a hundredth is cut off."""
    if case.blood is Blood.PLATELETS:
        return case.units // law.platelet_unit * law.times_each * HUNDREDTHS
    if case.millilitres % law.whole_blood_unit == 0 or law.part_read is PartRead.WHOLE:
        return case.millilitres // law.whole_blood_unit * law.times_each * HUNDREDTHS
    if law.part_read is PartRead.SHARE:
        return case.millilitres * law.times_each * HUNDREDTHS // law.whole_blood_unit
    return case.recorded_times


@dataclass(frozen=True)
class Tally(Facts):
    """Converted numbers of donations."""

    times_since: int = fact(
        "《献血法》公布后的次数（百分之一次）",
        "times after promulgation of the Blood Donation Law, in hundredths",
        "art_18__para_1",
    )
    times_before: int = fact(
        "《献血法》公布前的次数（百分之一次）",
        "times before promulgation of the Blood Donation Law, in hundredths",
        "art_18__para_1",
    )


@dataclass(frozen=True)
class Total(Outcome):
    total_times: int = result("累计次数（百分之一次）", "total of times, in hundredths")


@REGULATION.decision(
    "累计几次？",
    "How many times are there in total?",
    Total,
    cites=("art_18__para_1",),
)
def total_times(case: Tally, law: Law) -> Answer:
    """第十八条: the times before the Blood Donation Law was promulgated may be added, in hundredths."""
    return determined(Total(case.times_since + case.times_before), "art_18__para_1")
