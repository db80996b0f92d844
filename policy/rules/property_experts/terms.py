"""The words of 广州市物业管理专家管理办法 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term


class Body(Actor):
    """The authorities, organisations and persons to whom the text gives work, duties or powers."""

    MUNICIPAL = "municipal_housing_department", "市房屋行政主管部门", "the municipal housing department"
    DISTRICT = "district_housing_department", "区房屋行政主管部门", "the district housing department"
    ASSOCIATION = (
        "property_management_association",
        "物业管理行业协会",
        "the property management industry association",
    )
    COMMITTEE = "expert_committee", "物业管理专家委员会", "the property management expert committee"
    ORGANISER = "organiser", "相关工作的组织者", "the organiser of the work"
    INVITER = "party_inviting_bids", "招标人", "the party inviting bids"
    OWNERS_COMMITTEE = (
        "owners_committee",
        "业主委员会（物业管理委员会）",
        "the owners' committee (property management committee)",
    )
    HOUSING_DEPARTMENTS = (
        "housing_departments",
        "市、区房屋行政主管部门",
        "the municipal and district housing departments",
    )
    COMMISSIONING_UNIT = "commissioning_unit", "委托单位", "the commissioning unit"
    DEPARTMENT_CONCERNED = "department_concerned", "相关部门", "the department concerned"
    EXPERT = "expert", "物业管理专家", "the property management expert"


class Task(Term):
    """Work to which experts are called (第八条第二款、第十五条)."""

    BID_EVALUATION = "bid_evaluation", "物业项目评标", "bid evaluation of property projects"
    STANDARD_EVALUATION = (
        "service_standard_evaluation",
        "物业项目服务标准评估",
        "service standard evaluation of property projects",
    )
    OTHER = "other", "其他工作", "other work"


class CommissionScope(Term):
    """A101: whether experts who are not members may be commissioned for items (一) to (三) (第四条)."""

    MEMBERS_ONLY = "members_only", "只委托委员", "for members only"
    EVERY_EXPERT = "every_expert", "也可委托不是委员的专家", "for every expert"


class PlaceFilled(Term):
    """A102: who fills the place of an expert whom an owners' committee drew (第十四条第二款)."""

    BY_OWNERS_COMMITTEE = "by_owners_committee", "由业主委员会（物业管理委员会）增补", "by the owners' committee"
    BY_DISTRICT = "by_district_department", "由区房屋行政主管部门增补", "by the district housing department"


class UnitTold(Term):
    """A103: when the unit is told after a complaint is verified (第十八条第二款)."""

    ON_CANCELLATION = "on_cancellation", "取消资格的才告知", "where the qualification is cancelled"
    ON_VERIFICATION = "on_verification", "一经核实即告知", "once the complaint is verified"


class NoticeBefore(Term):
    """A18: whether 1 day before is counted by days or by hours (第十五条第二款)."""

    DAY_BEFORE = "calendar_day_before", "前一日当日内均可", "at any hour of the day before"
    FULL_DAY = "twenty_four_hours", "须满24小时", "24 hours or more before"


class DaysCounted(Term):
    """A63: from which day periods of days are counted (第九条第四项、第十九条第一款)."""

    FROM_DAY_AFTER = "from_day_after", "次日算起", "from the day after"
    FROM_SAME_DAY = "from_same_day", "当日算起", "from the same day"


class MembersRead(Term):
    """A67: whether provisions that name only experts apply to members of the committee."""

    INCLUDED = "members_included", "同样适用于委员", "applying to members as well"
    EXPERTS_ONLY = "experts_only", "只适用于不是委员的专家", "applying only to experts who are not members"


class AnniversaryRead(Term):
    """A16: whether an application is accepted on the fifth anniversary of the cancellation (第六条第一项、第十三条第四款)."""

    DAY_AFTER = "day_after_anniversary", "对应日的次日起受理", "accepted from the day after the anniversary"
    ON_ANNIVERSARY = "on_anniversary", "对应日当日即受理", "accepted on the anniversary itself"


class AbsenceYear(Term):
    """A15: which year 每年度 is (第十三条第二款第一项)."""

    CALENDAR_YEAR = "calendar_year", "公历年", "the calendar year"
    TERM_YEAR = "term_year", "任期年", "the year of the term"


class ConsentNeeded(Term):
    """A66: whether someone without an employer may apply (第九条第二项)."""

    IF_EMPLOYED = "consent_only_if_employed", "有工作单位的才须同意", "needed only where there is an employer"
    ALWAYS = "consent_always", "没有工作单位同意不得申请", "needed from everyone"


class AddedTerm(Term):
    """A68: until when the term of a person added runs (第十二条)."""

    ENDS_WITH_TERM = "ends_with_term", "与同届同日届满", "ending on the same day as that of the intake"
    SAME_LENGTH = "same_length", "自增补起同样3年", "the same 3 years from the supplement"


class PenaltiesCounted(Term):
    """A95: whether an administrative penalty that has nothing to do with the work counts (第十三条第二款第七项)."""

    ANY = "any_penalty", "任何行政处罚", "any administrative penalty"
    RELATED = "unrelated_penalty_excepted", "只限有关的行政处罚", "only related administrative penalties"


class JoinedActs(Term):
    """A98: whether two acts joined in one item must both be present (第十三条第二款第四项、第五项)."""

    BOTH = "both_acts", "两项行为须同时具备", "both acts together"
    EITHER = "either_act", "有其中一项即可", "either act alone"


class AgeLimit(Term):
    """A17: from when a person is over 65 (第六条第一款第六项)."""

    UNTIL_66 = "until_66th_birthday", "66周岁生日起超过", "over it from the 66th birthday"
    UNTIL_65 = "until_65th_birthday", "65周岁生日次日起超过", "over it from the day after the 65th birthday"


class HeldWhen(Term):
    """A60: whether the post or work must be held on applying (第六条第一款第三项、第七条第三项)."""

    NOW = "held_now", "申请时须正在担任、从事", "held on applying"
    EVER = "held_ever", "曾经担任、从事即可", "held at any time"


class YearsOf(Term):
    """A61: whether the 5 years of a title are asked of the post as well (第六条第一款第三项)."""

    TITLE_ONLY = "title_only", "只限定职称", "of the title alone"
    POST_AND_TITLE = "post_and_title", "任职、从业也须满5年", "of the post or work as well"


class WaiverScope(Term):
    """A62: what of 第三项 is waived for high reputation and outstanding contributions (第六条第二款)."""

    TITLE = "title_and_age_only", "只免职称（职业资格）", "only the title or vocational qualification"
    WHOLE_ITEM = "whole_item", "免去整个第三项", "the whole of item 3"


class ShirkingRead(Term):
    """A64: whether a cancellation for shirking or giving up work is a bad record after 5 years (第六条第一款第一项)."""

    WHOLE_ITEM = "whole_item", "与不参与一样以满5年为限", "no bad record after 5 years, like not taking part"
    NOT_INCLUDED = "non_participation_only", "满5年后仍为不良记录", "still a bad record after 5 years"


class RecordRead(Term):
    """A65: which cancellations of the qualification are a bad record (第六条第一款第一项)."""

    BY_DEPARTMENT = "cancelled_by_department", "由市房屋行政主管部门取消的", "those by the municipal housing department"
    LISTED_ONLY = "refused_by_article_13_4", "只有第十三条第四款列出的", "only those listed in Article 13(4)"
    EVERY_LOSS = "every_loss", "包括自动取消在内的一切取消", "every one, the automatic included"


class SeatRead(Term):
    """A69: whether 单位的总经理 belongs to each of the seats of an association (第七条第一项)."""

    MANAGERS = "managers_of_each_unit", "各席位单位的总经理、副总经理", "the managers of the unit in each seat"
    HOLDERS = (
        "office_holders_themselves",
        "会长等本人，最后一种为单位的总经理、副总经理",
        "the holders themselves, and the managers of the unit in the last kind of seat",
    )


class CertificateRead(Term):
    """A96: from which certificate the years of a lawyer run (第六条第一款第三项第3目、第七条第三项)."""

    PRACTISING = "practising_certificate", "律师执业证书", "the practising certificate"
    QUALIFICATION = (
        "legal_qualification",
        "法律职业资格证书",
        "the legal professional qualification certificate",
    )


class TitleLevel(Term):
    """Levels of technical titles, or of vocational qualifications equal to them (第六条第一款第三项、第七条第二项)."""

    NONE = "none", "没有", "none"
    JUNIOR = "junior", "初级", "junior"
    INTERMEDIATE = "intermediate", "中级", "intermediate"
    SENIOR = "senior", "高级", "senior"


class Holding(Term):
    """Whether a post or a kind of work is held (第六条第一款第三项、第七条第三项)."""

    NOW = "now", "正在担任或者从事", "held now"
    FORMERLY = "formerly", "曾经担任或者从事，现已不再", "held formerly and no longer"
    NEVER = "never", "从未担任或者从事", "never held"
