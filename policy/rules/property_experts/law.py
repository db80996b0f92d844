"""The numbers and readings of 广州市物业管理专家管理办法, and the regulation whose decisions the other modules register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from policy.law.calendar import last_day_of_days
from policy.law.force import LastDay, last_day_of_term
from policy.law.parameters import Unit, parameter, period, reading
from policy.law.regulations import Regulation, Version
from policy.rules.property_experts.terms import (
    AbsenceYear,
    AddedTerm,
    AgeLimit,
    AnniversaryRead,
    CertificateRead,
    CommissionScope,
    ConsentNeeded,
    DaysCounted,
    HeldWhen,
    JoinedActs,
    MembersRead,
    NoticeBefore,
    PenaltiesCounted,
    PlaceFilled,
    RecordRead,
    SeatRead,
    ShirkingRead,
    UnitTold,
    WaiverScope,
    YearsOf,
)

ISSUED = date(2022, 5, 30)
"""印发之日: printed under the text, not in it."""


@dataclass(frozen=True)
class Law:
    """What 穗建规字〔2022〕8号 states in numbers, each with its words; and how its open questions are read."""

    specialties: int = parameter(5, "art_5__para_1", ("等5种专业",), "专业数（种）", "number of specialties")
    heads: int = parameter(
        1, "art_5__para_1", ("每种专业设负责人1名",), "每种专业负责人数（名）", "heads of each specialty of experts"
    )
    committee_heads: int = parameter(
        1,
        "art_7__para_1",
        ("每种专业设负责人1名",),
        "专家委员会每种专业负责人数（名）",
        "heads of each specialty of the committee",
    )

    publication_days: int = period(
        15,
        Unit.DAYS,
        "art_9__para_1__point_4",
        ("不少于15日",),
        "拟任名单公示的最短时间（日）",
        "least days for which the proposed list is published",
        starts=("名单开始公示之日", "from the day on which the list is published for objections"),
    )
    least_specialties: int = parameter(
        1, "art_10__para_2", ("申请1种",), "申请专业的最少种数", "least number of specialties applied for"
    )
    office_years: int = period(
        3,
        Unit.YEARS,
        "art_11__para_1",
        ("每届任期3年",),
        "每届任期（年）",
        "years of the term of an intake",
        starts=("本届任期开始之日", "from the day on which the term begins"),
    )
    supplements_yearly: int = parameter(1, "art_12__para_1", ("每年增补1次",), "每年增补次数", "supplements a year")
    absences_of_a_kind: int = parameter(
        2,
        "art_13__para_2__point_1",
        (
            "评标专家但无正当理由不参与，每年度累计2次以上",
            "评估专家但无正当理由不参与，每年度累计2次以上",
            "委托的物业管理工作事宜，每年度累计2次以上",
        ),
        "同一种行为的每年度累计次数（次）",
        "times of one kind in a year that cancel the qualification",
    )
    absences_together: int = parameter(
        3,
        "art_13__para_2__point_1",
        ("合计3次以上",),
        "各种行为的每年度合计次数（次）",
        "times of all kinds in a year that cancel the qualification",
    )
    bar_years: int = period(
        5,
        Unit.YEARS,
        "art_13__para_4",
        ("5年内不受理",),
        "不受理再次申请的期限（年）",
        "years within which no application is accepted",
        starts=(
            "自市房屋行政主管部门取消其专家资格之日起",
            "from the day on which the municipal housing department cancels the qualification",
        ),
    )

    return_years: int = period(
        5,
        Unit.YEARS,
        "art_6__para_1__point_1",
        ("应当满5年以上",),
        "取消资格后的间隔（年）",
        "years to be complete after a cancellation",
        starts=("取消物业管理专家资格之日", "from the day of the cancellation"),
    )
    manager_years: int = period(
        5,
        Unit.YEARS,
        "art_6__para_1__point_3__indent_1",
        ("5年以上",),
        "项目管理者取得职称年限（年）",
        "years for which a manager has held the title",
        starts=("取得职称或者同等职业资格之日", "from the day on which the title or its equivalent was obtained"),
    )
    scholar_years: int = period(
        5,
        Unit.YEARS,
        "art_6__para_1__point_3__indent_2",
        ("5年以上",),
        "教学、研究人员取得职称年限（年）",
        "years for which a teacher or researcher has held the title",
        starts=("取得职称或者同等职业资格之日", "from the day on which the title or its equivalent was obtained"),
    )
    lawyer_years: int = period(
        5,
        Unit.YEARS,
        "art_6__para_1__point_3__indent_3",
        ("律师执业资格证书5年以上",),
        "律师取得证书年限（年）",
        "years for which a lawyer has held the certificate",
        starts=("取得律师执业资格证书之日", "from the day on which the certificate was obtained"),
    )
    litigation_cases: int = parameter(
        20,
        "art_6__para_1__point_3__indent_3",
        ("代理过20宗以上",),
        "律师代理诉讼案件数（宗）",
        "litigation cases in which a lawyer has acted",
    )
    age_limit: int = parameter(
        65,
        "art_6__para_1__point_6",
        ("原则上不超过65周岁",),
        "年龄上限（周岁）",
        "age not to be exceeded, in full years",
    )
    member_lawyer_years: int = period(
        10,
        Unit.YEARS,
        "art_7__para_1__point_3",
        ("律师执业资格证书10年以上",),
        "委员中律师取得证书年限（年）",
        "years for which a lawyer on the committee has held the certificate",
        starts=("取得律师执业资格证书之日", "from the day on which the certificate was obtained"),
    )

    recusal_notice_days: int = period(
        1,
        Unit.DAYS,
        "art_15__para_2",
        ("开展1日前",),
        "回避告知提前期（日）",
        "days before the work by which recusal is told",
        starts=("相关工作开展之日，向前计算", "from the day on which the work is carried out, backwards"),
    )
    change_notice_days: int = period(
        20,
        Unit.DAYS,
        "art_19__para_1",
        ("在20日内",),
        "变更告知期限（日）",
        "days within which a change is told",
        starts=("信息发生变更之日", "from the day of the change"),
    )
    repealed_year: int = parameter(
        2020, "art_23__para_1", ("穗建规字〔2020〕",), "同时废止的文件年份", "year of the document repealed"
    )
    repealed_number: int = parameter(
        20, "art_23__para_1", ("〕20号",), "同时废止的文件号", "number of the document repealed"
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

    last_day_read: LastDay = reading("A10", LastDay.DAY_BEFORE)
    age_limit_read: AgeLimit = reading("A17", AgeLimit.UNTIL_66)
    held_when: HeldWhen = reading("A60", HeldWhen.NOW)
    years_of: YearsOf = reading("A61", YearsOf.TITLE_ONLY)
    waiver_read: WaiverScope = reading("A62", WaiverScope.TITLE)
    shirking_read: ShirkingRead = reading("A64", ShirkingRead.WHOLE_ITEM)
    record_read: RecordRead = reading("A65", RecordRead.BY_DEPARTMENT)
    seat_read: SeatRead = reading("A69", SeatRead.MANAGERS)
    certificate_read: CertificateRead = reading("A96", CertificateRead.PRACTISING)
    term_end_read: LastDay = reading("A97", LastDay.DAY_BEFORE)
    absence_year: AbsenceYear = reading("A15", AbsenceYear.CALENDAR_YEAR)
    anniversary_read: AnniversaryRead = reading("A16", AnniversaryRead.DAY_AFTER)
    consent_needed: ConsentNeeded = reading("A66", ConsentNeeded.IF_EMPLOYED)
    added_term: AddedTerm = reading("A68", AddedTerm.ENDS_WITH_TERM)
    penalties_counted: PenaltiesCounted = reading("A95", PenaltiesCounted.ANY)
    joined_acts: JoinedActs = reading("A98", JoinedActs.BOTH)
    notice_before: NoticeBefore = reading("A18", NoticeBefore.DAY_BEFORE)
    days_counted: DaysCounted = reading("A63", DaysCounted.FROM_DAY_AFTER)
    members_read: MembersRead = reading("A67", MembersRead.INCLUDED)
    commission_scope: CommissionScope = reading("A101", CommissionScope.MEMBERS_ONLY)
    place_filled: PlaceFilled = reading("A102", PlaceFilled.BY_OWNERS_COMMITTEE)
    unit_told_when: UnitTold = reading("A103", UnitTold.ON_CANCELLATION)


def last_day(law: Law) -> date:
    """The last day of force, itself included."""
    return last_day_of_term(ISSUED, law.valid_years, law.last_day_read)


def last_of_days(start: date, days: int, law: Law) -> date:
    """The last of so many days (日), holidays included. Reading A63: counted from the day after the start, or from it."""
    last = last_day_of_days(start, days)
    return last if law.days_counted is DaysCounted.FROM_DAY_AFTER else last - timedelta(days=1)


REGULATION = Regulation("property_experts", "art_23__para_1", (Version(ISSUED, last_day, Law()),))
