"""The words of 广州市引进人才入户管理办法实施细则 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term


class Body(Actor):
    """The authorities and persons to whom the text gives work, duties or powers."""

    MUNICIPAL_HR = (
        "municipal_hr_department",
        "市人力资源社会保障部门",
        "the municipal human resources and social security department",
    )
    DISTRICT_HR = (
        "district_hr_department",
        "区人力资源社会保障部门",
        "the district human resources and social security department",
    )
    HR_DEPARTMENTS = (
        "municipal_and_district_hr_departments",
        "市、区人力资源社会保障部门",
        "the municipal and district human resources and social security departments",
    )
    HR = "hr_department", "人力资源社会保障部门", "the human resources and social security department"
    MUNICIPAL_POLICE = (
        "municipal_public_security",
        "市公安机关",
        "the municipal public security authority",
    )
    DISTRICT_POLICE = "district_public_security", "区公安机关", "the district public security authority"
    POLICE = "public_security", "公安机关", "the public security authority"
    DEVELOPMENT = (
        "municipal_development_and_reform",
        "市发展改革部门",
        "the municipal development and reform department",
    )
    WITH_POWER = "authority_with_the_power", "有权机关", "the authority with the power"
    APPLICANT = "applicant", "申请人", "the applicant"


class District(Term):
    """The districts of the City, and every place outside it."""

    YUEXIU = "yuexiu", "越秀区", "Yuexiu District"
    HAIZHU = "haizhu", "海珠区", "Haizhu District"
    LIWAN = "liwan", "荔湾区", "Liwan District"
    TIANHE = "tianhe", "天河区", "Tianhe District"
    BAIYUN = "baiyun", "白云区", "Baiyun District"
    HUANGPU = "huangpu", "黄埔区", "Huangpu District"
    HUADU = "huadu", "花都区", "Huadu District"
    PANYU = "panyu", "番禺区", "Panyu District"
    NANSHA = "nansha", "南沙区", "Nansha District"
    CONGHUA = "conghua", "从化区", "Conghua District"
    ZENGCHENG = "zengcheng", "增城区", "Zengcheng District"
    OUTSIDE = "outside_city", "本市以外", "outside the City"


class EmployersListed(Term):
    """A85: whether 等用人单位 takes in employers that are not listed (第三条第一款)."""

    LISTED_ONLY = "listed_only", "只限列明的单位", "only the employers listed"
    SIMILAR_TOO = "similar_too", "还包括与所列相当的单位", "employers like those listed as well"


class SixthDay(Term):
    """A20: from which day the working days are counted (第六条第一项)."""

    NEXT_DAY = "from_next_day", "从提交的次日数起", "from the day after the submission"
    SUBMISSION_DAY = "submission_day_counts", "从提交当日数起", "from the day of the submission"


class AgePriority(Term):
    """A21: whether the time of submission may or must be taken (第六条第三项)."""

    MAY = "may", "可以优先", "may be given priority"
    MUST = "must", "必须优先", "must be given priority"


class NotScreened(Term):
    """A80: what 未作审查 means (第六条第一项)."""

    NO_RESULT = "no_result", "没有审查结果", "without a result"
    NOT_BEGUN = "not_begun", "没有开始审查", "not begun"


class SubmissionCounted(Term):
    """A81: which submission counts where the applicant submits again after a correction (第六条、第七条第一款)."""

    EACH = "each_submission", "补正后的当次提交", "the one after the correction"
    FIRST = "first_submission", "首次提交", "the first one"


class LateOnSite(Term):
    """A82: the acceptance where the need for on-site screening is found after automatic acceptance (第六条第二项)."""

    ON_SITE_PASS = "on_site_pass", "现场审查通过时间", "the time at which the on-site screening is passed"
    SIXTH_DAY = "sixth_day_stands", "仍为第6个工作日", "still the 6th working day"


class OverAgeWhen(Term):
    """A83: which time 通过……审核时 is (第六条第三项)."""

    REVIEW = "review_completed", "受理之后的审核通过之时", "when the review after acceptance is passed"
    SCREENING = "screening_passed", "按前两项受理之时", "at acceptance under the first 2 items"


class Extension(Term):
    """A22: from which day an extension of 10 working days runs (第八条、第十条)."""

    ADDED = "added_to_first_term", "接在原期限之后", "following the first period"
    FROM_DECISION = "from_decision", "自决定延长之日的次日起算", "running from the day after the decision"


class LateExtension(Term):
    """A105: until when an extension can be decided (第八条、第十条)."""

    MUST_BE_IN_TIME = "must_be_in_time", "须在原期限内作出", "to be made within the first period"
    AT_ANY_TIME = "at_any_time", "不限于原期限内作出", "to be made at any time"


class FirstDay(Term):
    """A84: whether the first day of the public notice counts in its 5 working days (第九条、第十条)."""

    NEXT_DAY = "from_next_day", "不计入", "not counted"
    COUNTS = "first_day_counts", "计入", "counted"


class PrincipleScope(Term):
    """A99: what “原则上” leaves to the department (第十条)."""

    TIME = "time_only", "只及于期限", "the time only"
    WHOLE = "time_form_and_addressee", "及于期限、书面形式和受理部门", "the time, the writing and the addressee"


class RecordTested(Term):
    """A86: by what a record of payment is within the period (第十三条第一款)."""

    MONTH_PAID_FOR = "contribution_month", "费款所属月份", "by the month paid for"
    DAY_OF_PAYMENT = "payment_day", "缴费之日", "by the day of payment"


class DeemedTitles(Term):
    """A87: whether 第十三条第一款 applies to a vocational qualification deemed a title."""

    APPLIES = "applies", "适用第一款", "coming under paragraph (1)"
    TITLES_ONLY = "titles_only", "不适用第一款", "not coming under it"


class BackPaymentRead(Term):
    """A88: what a back payment does to the record (第十四条)."""

    THAT_MONTH = "breaks_at_that_month", "只使补缴的月份不连续", "breaking the run at that month only"
    WHOLE_RECORD = "whole_record", "使整个记录不连续", "breaking the whole record"


class GraduateDocuments(Term):
    """A89: whether a graduate with a record of payment also needs the certificates (第十八条第一款)."""

    CERTIFICATES = "certificates_and_either", "学历、学位证书必备", "the certificates always being needed"
    RECORD_ALONE = "record_alone", "有缴费记录即可", "the record alone being enough"


class MeasuresItem(Term):
    """Items of Article 5 of the Measures under which people file (第十三条、第十七条)."""

    SECOND = "second", "第（二）项", "item 2"
    THIRD = "third", "第（三）项", "item 3"
    FOURTH = "fourth", "第（四）项", "item 4"
    OTHER = "other", "其他项", "another item"
