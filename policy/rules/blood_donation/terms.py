"""The words of 广州市无偿献血激励与优待办法 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term


class Body(Actor):
    """Those to whom the text gives work, duties or powers, or with whom it has things filed."""

    MUNICIPAL_OFFICE = "municipal_office", "市献血办", "the municipal donation office"
    OFFICES = (
        "donation_offices",
        "市献血办和设血站的区献血办",
        "the municipal donation office and the donation offices of districts with a blood station",
    )
    STATION_OFFICE = (
        "district_office_with_station",
        "设血站的区献血办",
        "the donation office of a district with a blood station",
    )
    OTHER_OFFICE = (
        "district_office_without_station",
        "未设血站的区献血办",
        "the donation office of a district without a blood station",
    )
    PLENARY_MEETING = (
        "plenary_meeting",
        "广州市人民政府无偿献血工作委员会全体成员会议",
        "the plenary meeting of the Committee for Unpaid Blood Donation of the People's Government of Guangzhou Municipality",
    )
    FILING_UNIT = "filing_unit", "申报单位", "the unit that files"
    HEALTH = "municipal_health", "市卫生健康部门", "the municipal health department"
    LISTED_UNITS = (
        "listed_units",
        "市文化广电旅游部门等列名单位",
        "the municipal culture, radio, television and tourism department and the other units listed with it",
    )
    CULTURE = (
        "municipal_culture",
        "市文化广电旅游部门",
        "the municipal culture, radio, television and tourism department",
    )
    FORESTRY = (
        "municipal_forestry",
        "市林业和园林部门",
        "the municipal forestry and landscaping department",
    )
    SCIENCE = "municipal_science", "市科技部门", "the municipal science and technology department"
    SCIENCE_ASSOCIATION = (
        "municipal_science_association",
        "市科技协会",
        "the municipal association for science and technology",
    )
    DEVELOPMENT = "municipal_development", "市发展改革委", "the municipal development and reform commission"
    MUNICIPAL_CIVIL = "municipal_civil_affairs", "市民政部门", "the municipal civil affairs department"
    TRANSPORT = "municipal_transport", "市交通运输部门", "the municipal transport department"
    MUNICIPAL_HR = (
        "municipal_hr",
        "市人力资源和社会保障部门",
        "the municipal human resources and social security department",
    )
    EDUCATION = "municipal_education", "市教育部门", "the municipal education department"
    DATA = (
        "municipal_data",
        "市政务服务数据管理部门",
        "the municipal government services and data administration department",
    )
    CIVIL = "civil_affairs", "民政部门", "the civil affairs department"
    HR = (
        "hr_departments",
        "市、区人力资源和社会保障部门",
        "the municipal and district human resources and social security departments",
    )
    AGENCY = (
        "employment_agency",
        "区公共就业服务机构",
        "the district public employment service agency",
    )
    DISTRICT_AUTHORITIES = (
        "district_authorities",
        "各区主管部门",
        "the competent departments of the districts",
    )
    CARD_COMPANY = "card_company", "羊城通公司", "the Yangchengtong company"
    PRIVATE_INSTITUTION = "private_institution", "民营机构", "the private institution"
    HOLDER = "holder", "献血者或者献血服务志愿者", "the donor or donation service volunteer"
    PROVIDER = "benefit_provider", "优待服务单位", "the benefit provider"
    COMPETENT = (
        "competent_department",
        "该机构或者单位的主管部门",
        "the competent department of the body or provider",
    )
    AUTHORITY = "authority_with_power", "有权机关", "the authority with the power"


class DonorClass(Term):
    """Which of 《规定》第二十六条至第二十八条 a person meets (第四条). Every benefit of 第二十六条 is one of 第二十七条 and of
    第二十八条 as well, and so on, so that the last article met decides."""

    NONE = (
        "none",
        "不符合《规定》第二十六条至第二十八条中的任何一条",
        "meets none of Articles 26, 27 and 28 of the Regulation",
    )
    ARTICLE_26 = "article_26", "只符合《规定》第二十六条", "meets only Article 26 of the Regulation"
    ARTICLE_27 = (
        "article_27",
        "符合《规定》第二十七条而不符合第二十八条",
        "meets Article 27 but not Article 28 of the Regulation",
    )
    ARTICLE_28 = "article_28", "符合《规定》第二十八条", "meets Article 28 of the Regulation"


class Credential(Term):
    """What a person has in their own name to show for benefits (第八条至第十条), and what is none of these."""

    CARD = "card", "献血优待专用羊城通卡", "the donor benefit Yangchengtong card"
    PAGE = "benefit_page", "优待信息", "the benefit page"
    CONFIRMATION = "benefit_confirmation", "优待信息确认", "the benefit confirmation"
    OTHER = "other", "普通羊城通卡", "an ordinary Yangchengtong card"


class FirstDay(Term):
    """A70: whether the day on which a period of working days starts counts in it (第七条第三项、第八条第二项)."""

    NOT_COUNTED = "start_day_not_counted", "当日不计入", "not counting the first day"
    COUNTED = "start_day_counted", "当日是工作日的计入", "counting the first day if it is a working day"


class ListsPosted(Term):
    """A76: which lists must be posted for public notice (第七条第三项、第四项)."""

    ALL = "all_lists", "全部名单都须公示", "every list"
    ADVANCED = "advanced_only", "只有先进单位、个人名单须公示", "only the lists of advanced units and individuals"


class MedicalHolders(Term):
    """A71: whose medical benefits 第十二条 grants."""

    ALL = "all_holders", "有凭证的人员都能享受", "everyone with the credential"
    FROM_27 = (
        "classes_27_and_28",
        "只限符合第二十七条、第二十八条的人员",
        "only those who meet Articles 27 and 28",
    )


class CareHolders(Term):
    """A72: who has priority in waiting for a public care home (第十条第一项)."""

    FROM_27 = (
        "classes_27_and_28",
        "只限符合第二十七条、第二十八条的人员",
        "only those who meet Articles 27 and 28",
    )
    ALL = "all_holders", "有凭证并审核通过的人员", "everyone with the credential who passes the review"


class NurseryRead(Term):
    """A107: which kindergartens and day nurseries 入托 covers (第十条第三项)."""

    BOTH = (
        "both_limited",
        "幼儿园、托儿所都限公办或者普惠性民办",
        "only public and inclusive private kindergartens and day nurseries",
    )
    KINDERGARTENS = (
        "kindergartens_limited",
        "只有幼儿园限公办或者普惠性民办",
        "any day nursery, but only public and inclusive private kindergartens",
    )
    ANY = "not_exhaustive", "不限于列明的幼儿园和托儿所", "any kindergarten or day nursery"


class ScenicRead(Term):
    """A73: whether a scenic area must belong to the City or a district (第十一条)."""

    PRICING = "by_pricing", "只看是否实行政府定价、政府指导价", "counting the pricing alone"
    OWNERSHIP = "by_ownership", "也须为市、区所属", "counting whom it belongs to as well"


class WaiverPlace(Term):
    """A74: where the consultation fee is waived (第十二条)."""

    WINDOW = "at_designated_window", "须到指定窗口办理", "only at the designated window"
    ANYWHERE = "at_any_registration", "不限指定窗口", "at any registration"


class RoutesRead(Term):
    """A75: which means of transport 市内线路 limits (第十三条)."""

    ALL = "all_modes", "限定各种交通工具", "limiting all means of transport"
    BUSES = "buses_only", "只限定公共汽（电）车", "limiting buses and trolleybuses only"


class PartRead(Term):
    """A19: how whole blood that is no multiple of 200 ml is converted (第十八条)."""

    RECORD = "not_determined", "按采供血机构的记录", "by the record of the blood service"
    WHOLE = "whole_units_only", "只计满200毫升的部分", "in full units of 200 ml only"
    SHARE = "in_proportion", "按比例计算", "in proportion"


class IntervalRead(Term):
    """A77: from which donation the interval runs (第十八条)."""

    LAST = "from_last_donation", "上一次实际献血", "the last actual donation"
    COUNTED = "from_last_counted", "上一次计入统计的献血", "the last donation that was counted"


class EarlyRead(Term):
    """A78: how donations before the Blood Donation Law are counted (第十八条)."""

    ALIKE = "converted_alike", "同样折算", "converted alike"
    ONCE = "each_donation_once", "每次献血按1次", "each counted once"


class PlacesRead(Term):
    """A79: where donations that count are made (第十九条)."""

    CITY = "guangzhou_only", "只统计在广州市内的献血", "only donations in Guangzhou"
    ALL = "all_places", "在广州市内献过血的一并统计", "all donations of someone who has donated in Guangzhou"


class VolunteersRead(Term):
    """A106: whether the Measures apply to a volunteer who has never donated (第十九条)."""

    INCLUDED = "included", "没有献过血的志愿者也在内", "volunteers who have never donated as well"
    DONORS = "donors_only", "只及于献过血的人员", "only persons who have donated"
