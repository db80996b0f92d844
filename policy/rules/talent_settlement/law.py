"""The numbers and readings of 广州市引进人才入户管理办法实施细则, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.force import LastDay, last_day_of_term
from policy.law.parameters import Unit, parameter, period, reading
from policy.law.regulations import Regulation, Version
from policy.rules.talent_settlement.terms import (
    AgePriority,
    BackPaymentRead,
    DeemedTitles,
    EmployersListed,
    Extension,
    FirstDay,
    GraduateDocuments,
    LateExtension,
    LateOnSite,
    NotScreened,
    OverAgeWhen,
    PrincipleScope,
    RecordTested,
    SixthDay,
    SubmissionCounted,
)

ISSUED = date(2022, 7, 7)
"""印发之日: printed under the text, not in it."""


@dataclass(frozen=True)
class Law:
    """What 穗人社规字〔2022〕2号 states in numbers, each with its words; and how its open questions are read."""

    screening_days: int = period(
        5,
        Unit.WORKING_DAYS,
        "art_6__para_1__point_1",
        ("5个工作日内未作审查",),
        "网上审查期限（工作日）",
        "working days for the online screening",
        starts=("自申请人提交申请之日起（口径A20）", "from the day of the submission (reading A20)"),
    )
    automatic_day: int = parameter(
        6,
        "art_6__para_1__point_1",
        ("第6个工作日为受理时间",),
        "自动受理的工作日（第几个）",
        "working day of automatic acceptance, its ordinal number",
    )
    correction_notices: int = parameter(
        1, "art_7__para_1", ("一次性告知补正",), "告知补正的次数", "times that the applicant is told what to correct"
    )
    review_days: int = period(
        15,
        Unit.WORKING_DAYS,
        "art_8__para_1",
        ("之日起15个工作日内",),
        "审核期限（工作日）",
        "working days for the review",
        starts=("自受理之日起", "from the day of acceptance"),
    )
    review_extension_days: int = period(
        10,
        Unit.WORKING_DAYS,
        "art_8__para_1",
        ("可以延长10个工作日",),
        "审核可延长的期限（工作日）",
        "working days by which the review may be extended",
        starts=("自原期限届满之日起（口径A22）", "from the end of the first period (reading A22)"),
    )
    notice_days: int = period(
        5,
        Unit.WORKING_DAYS,
        "art_9__para_1",
        ("公示时间为5个工作日",),
        "公示期（工作日）",
        "working days of the public notice",
        starts=("自公示开始之日起", "from the day on which the public notice begins"),
    )
    verification_days: int = period(
        20,
        Unit.WORKING_DAYS,
        "art_10__para_1",
        ("之日起20个工作日内",),
        "异议调查核实期限（工作日）",
        "working days for the verification of an objection",
        starts=("自接到异议之日起", "from the day of receiving the objection"),
    )
    verification_extension_days: int = period(
        10,
        Unit.WORKING_DAYS,
        "art_10__para_1",
        ("可以延长10个工作日",),
        "调查核实可延长的期限（工作日）",
        "working days by which the verification may be extended",
        starts=("自原期限届满之日起（口径A22）", "from the end of the first period (reading A22)"),
    )

    repealed_year: int = parameter(
        2019, "art_23__para_1", ("穗人社规字〔2019〕",), "同时废止的文件年份", "year of the document repealed"
    )
    repealed_number: int = parameter(
        2, "art_23__para_1", ("〕2号",), "同时废止的文件号", "number of the document repealed"
    )
    valid_years: int = period(
        5,
        Unit.YEARS,
        "art_23__para_1",
        ("有效期5年",),
        "有效期（年）",
        "years of force",
        starts=("自印发之日起", "from the day of issue"),
    )

    employers_listed: EmployersListed = reading("A85", EmployersListed.LISTED_ONLY)
    sixth_day: SixthDay = reading("A20", SixthDay.NEXT_DAY)
    not_screened: NotScreened = reading("A80", NotScreened.NO_RESULT)
    submission_counted: SubmissionCounted = reading("A81", SubmissionCounted.EACH)
    late_on_site: LateOnSite = reading("A82", LateOnSite.ON_SITE_PASS)
    age_priority: AgePriority = reading("A21", AgePriority.MAY)
    over_age_when: OverAgeWhen = reading("A83", OverAgeWhen.REVIEW)
    extension_counted: Extension = reading("A22", Extension.ADDED)
    late_extension: LateExtension = reading("A105", LateExtension.MUST_BE_IN_TIME)
    notice_counted: FirstDay = reading("A84", FirstDay.NEXT_DAY)
    principle_scope: PrincipleScope = reading("A99", PrincipleScope.TIME)
    record_tested: RecordTested = reading("A86", RecordTested.MONTH_PAID_FOR)
    deemed_titles: DeemedTitles = reading("A87", DeemedTitles.APPLIES)
    back_payment_read: BackPaymentRead = reading("A88", BackPaymentRead.THAT_MONTH)
    graduate_documents: GraduateDocuments = reading("A89", GraduateDocuments.CERTIFICATES)
    last_day_read: LastDay = reading("A10", LastDay.DAY_BEFORE)


def last_day(law: Law) -> date:
    """The last day of force, itself included."""
    return last_day_of_term(ISSUED, law.valid_years, law.last_day_read)


REGULATION = Regulation("talent_settlement", "art_23__para_1", (Version(ISSUED, last_day, Law()),))
