"""The words of 困难群众消费性减免和补贴政策 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term


class Group(Term):
    """The groups of 困难群众 (第一条), and everyone else. Whether 市政府 has determined the other ones is a fact of its own."""

    MINIMUM_LIVING = "minimum_living_household", "最低生活保障家庭", "a minimum living security household"
    MARGIN = (
        "margin_household",
        "最低生活保障边缘家庭（低收入困难家庭）",
        "a minimum living security margin household (low-income household in hardship)",
    )
    EXTREME = "person_in_extreme_hardship", "特困人员", "a person in extreme hardship"
    OTHER = (
        "other_special_hardship",
        "其他特殊困难家庭或者人员",
        "another household or person in special hardship",
    )
    NONE = "none", "其他家庭或者人员", "a household or person of no such group"


class Body(Actor):
    """The authorities and organisations to which the text gives work, duties or powers."""

    MUNICIPAL_GOVERNMENT = "municipal_government", "市政府", "the Municipal People's Government"
    CIVIL_AFFAIRS = "civil_affairs_department", "市民政部门", "the municipal civil affairs department"
    PRICE_DEPARTMENT = "price_department", "市价格主管部门", "the municipal price department"
    RECOGNISING_DEPARTMENT = (
        "recognising_department",
        "审核认定部门",
        "the department that reviews and recognises them",
    )
    FUNCTIONAL_DEPARTMENTS = "functional_departments", "相关职能部门", "the relevant functional departments"
    IMPLEMENTING_UNIT = "implementing_unit", "执行部门或单位", "the implementing department or unit"
    MUNICIPAL_FINANCE = "municipal_finance", "市财政", "municipal public finance"
    DISTRICT_FINANCE = "district_finance", "各区财政", "the public finance of each district"
    WASTE_OPERATOR = "waste_operator", "城市垃圾经营服务单位", "the urban waste service operator"
    WATER_COMPANY = "water_company", "广州市自来水有限公司", "Guangzhou Water Supply Co., Ltd."
    GAS_GROUP = "gas_group", "广州燃气集团有限公司", "Guangzhou Gas Group Co., Ltd."
    POWER_BUREAU = (
        "power_supply_bureau",
        "广东电网有限责任公司广州供电局",
        "the Guangzhou Power Supply Bureau of Guangdong Power Grid Co., Ltd.",
    )
    CABLE_COMPANY = (
        "cable_company",
        "中国广电广州网络股份有限公司",
        "China Broadnet Guangzhou Network Co., Ltd.",
    )
    OTHER_CABLE_COMPANY = (
        "other_cable_company",
        "省、市、区其他有线电视网络公司",
        "another cable television network company of the Province, the City or a district",
    )
    OTHER_ENTERPRISE = "other_enterprise", "其他企业", "another enterprise"


class WaterAveraged(Term):
    """A11: over what time the monthly average of water is taken (第一条第三项)."""

    BILLING_PERIOD = "billing_period", "整张账单平均", "over the whole bill"
    CALENDAR_MONTH = "each_calendar_month", "每个公历月单独计算", "each calendar month by itself"


class WaterPersons(Term):
    """A50: which persons the average of water counts (第一条第三项)."""

    IN_HARDSHIP = "persons_in_hardship", "只计困难群众", "only persons in hardship"
    ALL_RESIDENTS = "all_residents", "计全部同住人员", "all who live there"


class GasSupplier(Term):
    """A48: whose piped natural gas is meant (第一条第五项、第七条)."""

    ANY = "any_piped_gas", "任何企业供应的管道天然气", "piped natural gas of any enterprise"
    GUANGZHOU_GAS_ONLY = (
        "guangzhou_gas_only",
        "只有广州燃气集团有限公司供应的管道天然气",
        "only piped natural gas of Guangzhou Gas Group Co., Ltd.",
    )


class GasCycle(Term):
    """A12: from when to when an annual cycle of gas runs (第一条第五项)."""

    SUPPLY_CYCLE = "supply_cycle", "供气的年度计价周期", "the annual pricing cycle of the gas supply"
    CALENDAR_YEAR = "calendar_year", "公历年度", "the calendar year"


class GasCounted(Term):
    """A51: how the 320 m³ count when the benefit begins within the cycle (第一条第五项)."""

    WHOLE_CYCLE = "whole_cycle", "周期内用气量全部计入", "all gas of the cycle counts"
    FROM_START = "from_start_of_benefit", "只计开始享受以后的用气量", "only gas since the benefit began counts"


class GasRounding(Term):
    """A47: where fen are rounded at 60 % of the price (第一条第五项)."""

    WHOLE_CHARGE = "whole_charge", "按账单金额四舍五入到分", "the charge of the bill, half up to the fen"
    PRICE_FIRST = "price_first", "先把单价四舍五入到分", "the price per cubic metre first, half up to the fen"


class ReligiousProperty(Term):
    """A54: what 不含宗教房产 excludes (第一条第一项)."""

    BOTH_KINDS = "both_kinds", "两类公房都不含", "it is excluded from both kinds of public housing"
    UNIT_MANAGED_ONLY = (
        "unit_managed_only",
        "只有单位自管公房不含",
        "it is excluded only from public housing managed by units themselves",
    )


class Household(Term):
    """A55: what 每户 means (第一条第六项、第七项)."""

    METERED_ACCOUNT = "metered_account", "电、气的缴费户", "the account for electricity or gas"
    ASSISTED_UNIT = "assisted_unit", "认定的家庭或者人员", "the household or person recognised"


class TitleHolder(Term):
    """A56: who must have the certificate of the dwelling (第一条第六项)."""

    DWELLING_CERTIFIED = "dwelling_certified", "住宅有证书或者证明即可", "it is enough that the dwelling has one"
    APPLICANT_HOLDS = "applicant_holds", "须由申请人拥有", "the applicant must hold it"


class FreeElectricityFor(Term):
    """A14: who receives the free electricity (第一条第七项)."""

    NAMED_GROUPS = "named_groups_only", "只有该项写明的两类", "only the two groups that the item names"
    ALL_GROUPS = "all_persons_in_hardship", "全部困难群众", "all persons in hardship"


class SharedHousehold(Term):
    """A57: the terms where a person in extreme hardship shares a household with other ones (第一条第七项、第八项)."""

    OF_PERSON = "terms_of_the_person", "按特困人员", "those of the person in extreme hardship"
    OF_HOUSEHOLD = "terms_of_the_household", "按该户所属的类别", "those of the group of the household"


class Item(Term):
    """The items of relief and subsidy, one for each 项 of 第一条."""

    RENT = "rent", "住房租金优惠", "the concession on housing rent"
    CLEANING = (
        "cleaning_fees",
        "城市生活垃圾处理费、清洁卫生费减免",
        "the relief of the urban domestic waste treatment fee and the cleaning and sanitation fee",
    )
    WATER = "water", "居民生活用水优惠", "the concession on residents' domestic water"
    SEWAGE = "sewage_subsidy", "污水处理费补贴", "the sewage treatment fee subsidy"
    GAS = "gas", "管道天然气优惠", "the concession on piped natural gas"
    INSTALLATION = "gas_installation", "安装管道燃气设施优惠", "the concession for installing piped gas facilities"
    ELECTRICITY = "free_electricity", "免费电量", "free electricity"
    TELEVISION = (
        "television_fee",
        "有线数字电视基本收视维护费减免",
        "the relief of the basic viewing and maintenance fee of cable digital television",
    )
    FUNERAL = "funeral_fees", "基本殡葬服务费用减免", "the relief of basic funeral service fees"


class BenefitBegins(Term):
    """A52: from when an item that needs an application is received (第四条第一款)."""

    FROM_APPLICATION = "from_application", "申请之日", "the day of application"
    FROM_EFFECTIVE_DAY = (
        "from_effective_day",
        "救助供养待遇生效之日",
        "the day on which assistance and support benefits take effect",
    )


class SubsidyBegins(Term):
    """A53: whether the subsidy is paid for the month in which entitlement begins (第一条第四项、第四条第一款)."""

    MONTH_OF_START = "month_of_start", "开始享受的当月", "the month in which entitlement begins"
    FIRST_WHOLE_MONTH = "first_whole_month", "首个整月", "the first whole month of entitlement"


class MonthAfter(Term):
    """A13: from which day 之日的次月起 runs (第五条)."""

    FIRST_OF_NEXT_MONTH = "first_of_next_month", "下一个公历月的1日起", "from the 1st of the next calendar month"
    CORRESPONDING_DAY = "corresponding_day", "下一个月的对应日起", "from the corresponding day of the next month"


class AfterLeaving(Term):
    """A58: whether benefits resume after a person leaves the support service institution (第五条第二款)."""

    RESUMES = "resumes", "恢复享受", "the benefits resume"
    ENDED = "ended", "不恢复享受", "the benefits do not resume"


class DistrictCounted(Term):
    """A59: which district counts for the cost of the subsidy (第六条)."""

    OF_RECOGNITION = "district_of_recognition", "审核认定所在的区", "the district of recognition"
    OF_RESIDENCE = "district_of_residence", "居住的区", "the district of residence"
