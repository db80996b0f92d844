"""第五条第四款、第十四条、第十七条、第二十三条: instruments that are still to be made, and settlement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined, discretion, outside
from policy.law.facts import Facts, Outcome, Problem, fact, result
from policy.law.terms import Term
from policy.rules.medical_insurance.law import REGULATION, Law
from policy.rules.medical_insurance.terms import Body, MedicalSystem


class Instrument(Term):
    """What the text leaves to be laid down in another instrument (第五条、第十四条、第十七条、第二十三条)."""

    VALUE_PLAN = (
        "value_plan",
        "基本医疗保险基金的保值增值计划",
        "the plan to preserve and increase the value of the basic medical insurance funds",
    )
    RATES = "rates", "具体缴费基数、筹资标准", "the specific contribution bases and funding standards"
    BENEFITS = "benefit_standards", "具体待遇标准及办法", "the specific benefit standards and methods"
    ACCOUNTS = (
        "account_rules",
        "个人账户的计入标准和管理规定",
        "the rules on the crediting standard and the management of personal accounts",
    )
    SETTLEMENT_STANDARDS = (
        "settlement_standards",
        "医疗费用结算标准",
        "the settlement standards of medical expenses",
    )
    SETTLEMENT_METHODS = (
        "settlement_methods",
        "医疗费用结算方式和办法",
        "the settlement methods and procedures of medical expenses",
    )


class Makers(Term):
    """Who lays an instrument down, alone or together with others (会同)."""

    HEALTHCARE = (
        "healthcare_security_department",
        "市医疗保障行政管理部门",
        "the municipal healthcare security department",
    )
    HEALTHCARE_FINANCE = (
        "healthcare_security_with_finance",
        "市医疗保障行政管理部门会同市财政部门",
        "the municipal healthcare security department together with the municipal finance department",
    )
    HEALTHCARE_FINANCE_HEALTH = (
        "healthcare_security_with_finance_and_health",
        "市医疗保障行政管理部门会同市财政部门、市卫生健康行政管理部门",
        "the municipal healthcare security department together with the municipal finance and health departments",
    )
    FINANCE_HEALTHCARE = (
        "finance_with_healthcare_security",
        "市财政部门会同市医疗保障行政管理部门",
        "the municipal finance department together with the municipal healthcare security department",
    )
    MUNICIPAL_GOVERNMENT = "municipal_government", "市人民政府", "the Municipal People's Government"
    PROVINCE = "province", "省", "the Province"


@dataclass(frozen=True)
class InstrumentAsked(Facts):
    """An instrument that is still to be made."""

    instrument: Instrument = fact("要制定的文件", "instrument to be made", "art_14__para_1")
    named_maker: Makers = fact("另行指明的制定机关", "maker named elsewhere", "art_17__para_1", delegation="G2")


@dataclass(frozen=True)
class InstrumentMakers(Outcome):
    makers: Makers = result("制定机关", "who lays it down")
    approver: Makers | None = result("写明的批准机关", "who must approve it, if the text names one")
    organisers: Makers | None = result("写明的组织实施机关", "who organises its implementation, if the text names them")


@REGULATION.decision(
    "该文件由谁制定、批准、组织实施？",
    "Who lays the instrument down, approves it and organises its implementation?",
    InstrumentMakers,
    cites=("art_5__para_4", "art_14__para_1", "art_17__para_1", "art_17__para_2", "art_23__para_2"),
)
def instrument_makers(case: InstrumentAsked, law: Law) -> Answer:
    """第五条第四款、第十四条、第十七条第二款、第二十三条第二款: the makers that each names. 第十七条第一款 names none: they must be
    known from elsewhere."""
    if case.instrument is Instrument.VALUE_PLAN:
        plan = InstrumentMakers(Makers.FINANCE_HEALTHCARE, None, Makers.FINANCE_HEALTHCARE)
        return determined(plan, "art_5__para_4")
    if case.instrument is Instrument.RATES:
        rates = InstrumentMakers(Makers.HEALTHCARE_FINANCE, Makers.MUNICIPAL_GOVERNMENT, None)
        return determined(rates, "art_14__para_1")
    if case.instrument is Instrument.BENEFITS:
        return determined(InstrumentMakers(case.named_maker, None, None), "art_17__para_1")
    if case.instrument is Instrument.ACCOUNTS:
        return determined(InstrumentMakers(Makers.PROVINCE, None, None), "art_17__para_2")
    if case.instrument is Instrument.SETTLEMENT_STANDARDS:
        return determined(InstrumentMakers(Makers.HEALTHCARE, None, None), "art_23__para_2")
    return determined(InstrumentMakers(Makers.HEALTHCARE_FINANCE_HEALTH, None, None), "art_23__para_2")


@dataclass(frozen=True)
class TakesEffect(Outcome):
    may_take_effect: bool = result("可以实施", "may be implemented")


def _healthcare_not_with_itself(case: ValuePlan) -> Problem | None:
    if case.lead is not Body.HEALTHCARE_DEPARTMENT or not case.healthcare_joined:
        return None
    return case.problem("healthcare_joined", "牵头机关不会同自己 / the lead does not act together with itself")


@dataclass(frozen=True)
class ValuePlan(Facts):
    """A plan to preserve and increase the value of the funds, and how it was made."""

    lead: Body = fact("牵头制定机关", "body that leads in making it", "art_5__para_4")
    healthcare_joined: bool = fact(
        "会同市医疗保障行政管理部门", "together with the municipal healthcare security department", "art_5__para_4"
    )
    under_state_rules: bool = fact(
        "根据国家规定制定", "made under the rules of the State", "art_5__para_4", delegation="G19"
    )

    contradictions = (_healthcare_not_with_itself,)


@REGULATION.decision(
    "基本医疗保险基金的保值增值计划可以实施吗？",
    "May a plan to preserve and increase the value of the basic medical insurance funds be implemented?",
    TakesEffect,
    cites=("art_5__para_4",),
)
def value_plan_may_take_effect(case: ValuePlan, law: Law) -> Answer:
    """第五条第四款: made by the municipal finance department together with the municipal healthcare security department, under
    the rules of the State."""
    in_order = case.lead is Body.FINANCE_DEPARTMENT and case.healthcare_joined and case.under_state_rules
    return determined(TakesEffect(in_order), "art_5__para_4")


def _finance_not_with_itself(case: Rates | SettlementRules) -> Problem | None:
    if case.lead is not Body.FINANCE_DEPARTMENT or not case.finance_joined:
        return None
    return case.problem("finance_joined", "牵头机关不会同自己 / the lead does not act together with itself")


def _no_approval_day(case: Rates) -> Problem | None:
    if case.government_approved or not case.knows("government_approved_on"):
        return None
    return case.problem(
        "government_approved_on", "未经批准的没有批准日 / without an approval there is no day of approval"
    )


@dataclass(frozen=True)
class Rates(Facts):
    """Specific contribution bases or funding standards of a system, and how they were made."""

    about_system: MedicalSystem = fact("文件所涉的制度", "system that the instrument is about", "art_14__para_1")
    lead: Body = fact("牵头制定机关", "body that leads in making it", "art_14__para_1")
    finance_joined: bool = fact("会同市财政部门", "together with the municipal finance department", "art_14__para_1")
    government_approved: bool = fact(
        "经市人民政府批准", "approved by the Municipal People's Government", "art_14__para_1"
    )
    government_approved_on: date = fact(
        "市人民政府批准日", "day of approval by the Municipal People's Government", "art_14__para_1"
    )
    effective_on: date = fact("文件实施日", "day from which the instrument is implemented", "art_14__para_1")

    contradictions = (_finance_not_with_itself, _no_approval_day)


@REGULATION.decision(
    "具体缴费基数、筹资标准可以实施吗？",
    "May specific contribution bases and funding standards be implemented?",
    TakesEffect,
    cites=("art_14__para_1",),
    dated_by=("effective_on",),
)
def rates_may_take_effect(case: Rates, law: Law) -> Answer:
    """第十四条: those of the four systems are made by the municipal healthcare security department together with the finance
    department, and implemented after, not before, the day of approval by the Municipal People's Government."""
    if not one_of_four(case.about_system):
        return outside("art_14__para_1")
    if case.lead is not Body.HEALTHCARE_DEPARTMENT or not case.finance_joined or not case.government_approved:
        return determined(TakesEffect(False), "art_14__para_1")
    return determined(TakesEffect(case.effective_on >= case.government_approved_on), "art_14__para_1")


def one_of_four(system: MedicalSystem) -> bool:
    """第十四条、第十七条第一款: the four systems of which they speak."""
    return system in (
        MedicalSystem.EMPLOYEES_BASIC,
        MedicalSystem.LARGE_EXPENSE,
        MedicalSystem.RESIDENTS_BASIC,
        MedicalSystem.CRITICAL_ILLNESS,
    )


@dataclass(frozen=True)
class BenefitRules(Facts):
    """Benefit standards and methods of a system, and who made them."""

    about_system: MedicalSystem = fact("文件所涉的制度", "system that the instrument is about", "art_17__para_1")
    by_competent_body: bool = fact(
        "由有权机关另行制定", "laid down separately by the competent body", "art_17__para_1", delegation="G2"
    )


@REGULATION.decision(
    "具体待遇标准及办法可以实施吗？",
    "May specific benefit standards and methods be implemented?",
    TakesEffect,
    cites=("art_17__para_1",),
)
def benefit_rules_may_take_effect(case: BenefitRules, law: Law) -> Answer:
    """第十七条第一款: those of the four systems are laid down separately. The text names neither maker nor approval: whether the
    competent body made them must be known from elsewhere."""
    if not one_of_four(case.about_system):
        return outside("art_17__para_1")
    return determined(TakesEffect(case.by_competent_body), "art_17__para_1")


@dataclass(frozen=True)
class AccountRules(Facts):
    """Rules on personal accounts, and who made them."""

    lead: Body = fact("牵头制定机关", "body that leads in making it", "art_17__para_2")


@REGULATION.decision(
    "个人账户的计入标准和管理可以按照该文件执行吗？",
    "May the crediting standard and the management of personal accounts follow the instrument?",
    TakesEffect,
    cites=("art_17__para_2",),
)
def account_rules_may_take_effect(case: AccountRules, law: Law) -> Answer:
    """第十七条第二款: crediting standard, management and related matters follow the rules of the Province, not those of the City."""
    return determined(TakesEffect(case.lead is Body.PROVINCE), "art_17__para_2")


class SettlementRule(Term):
    """What the settlement of medical expenses goes by (第二十三条)."""

    STANDARDS = "settlement_standards", "医疗费用结算标准", "the settlement standards of medical expenses"
    METHODS = (
        "settlement_methods",
        "医疗费用结算方式和办法",
        "the settlement methods and procedures of medical expenses",
    )


@dataclass(frozen=True)
class SettlementRules(Facts):
    """Settlement standards or methods, and how they were made."""

    settlement_rule: SettlementRule = fact("结算文件的种类", "kind of settlement instrument", "art_23__para_2")
    lead: Body = fact("牵头制定机关", "body that leads in making it", "art_23__para_2")
    finance_joined: bool = fact("会同市财政部门", "together with the municipal finance department", "art_23__para_2")
    health_joined: bool = fact(
        "会同市卫生健康行政管理部门", "together with the municipal health department", "art_23__para_2"
    )

    contradictions = (_finance_not_with_itself,)


@REGULATION.decision(
    "医疗费用结算标准或者结算方式和办法可以实施吗？",
    "May settlement standards, or settlement methods and procedures, of medical expenses be implemented?",
    TakesEffect,
    cites=("art_23__para_2",),
)
def settlement_rules_may_take_effect(case: SettlementRules, law: Law) -> Answer:
    """第二十三条第二款: the standards are made by the municipal healthcare security department; the methods and procedures by it
    together with the finance and the health department. The text asks for no approval."""
    in_order = case.lead is Body.HEALTHCARE_DEPARTMENT
    if case.settlement_rule is SettlementRule.METHODS:
        in_order = in_order and case.finance_joined and case.health_joined
    return determined(TakesEffect(in_order), "art_23__para_2")


class CareProvider(Term):
    """Where care or medicine was had (第二十三条第一款)."""

    INSTITUTION = "designated_institution", "定点医疗机构就医", "care at a designated medical institution"
    PHARMACY = "designated_pharmacy", "定点零售药店购药", "medicine bought at a designated retail pharmacy"
    NOT_DESIGNATED = "not_designated", "非定点机构就医、购药", "care or medicine elsewhere"


@dataclass(frozen=True)
class Settlement(Facts):
    """Medical expenses of an insured person, and how they were settled with the provider."""

    care_provider: CareProvider = fact("就医、购药的机构", "where the care or the medicine was had", "art_23__para_1")
    settled_by: Body = fact("办理结算的机关", "body that settles", "art_23__para_1")
    by_standards: bool = fact(
        "符合医疗费用结算标准", "under the settlement standards", "art_23__para_1", delegation="G4"
    )
    by_methods: bool = fact("符合医疗费用结算方式", "under the settlement methods", "art_23__para_1", delegation="G5")


@dataclass(frozen=True)
class SettlementFound(Outcome):
    settled_properly: bool = result("结算符合规定", "settled as prescribed")


@REGULATION.decision(
    "这笔医疗费用与定点机构的结算符合规定吗？",
    "Are the medical expenses settled with the designated provider as prescribed?",
    SettlementFound,
    cites=("art_23__para_1",),
)
def settlement_found(case: Settlement, law: Law) -> Answer:
    """第二十三条第一款: the healthcare security agency settles with designated institutions and pharmacies, under the settlement
    standards and methods. Expenses elsewhere are not dealt with."""
    if case.care_provider is CareProvider.NOT_DESIGNATED:
        return outside("art_23__para_1")
    if case.settled_by is not Body.AGENCY:
        return determined(SettlementFound(False), "art_23__para_1")
    return determined(SettlementFound(case.by_standards and case.by_methods), "art_23__para_1")


class Circumstance(Term):
    """What the settlement standards go by (第二十三条第二款)."""

    ECONOMY = "economy", "经济社会发展水平", "the level of economic and social development"
    PRICES = "prices", "医疗服务价格变化", "changes in the prices of medical services"
    TECHNOLOGY = "technology", "医疗技术发展水平", "the level of development of medical technology"
    SURPLUS = "surplus", "基本医疗保险基金结余", "the surplus of the basic medical insurance funds"
    OTHER = "other", "其他情况", "another condition"


class StandardStage(Term):
    """When the department attends to the standards (第二十三条第二款)."""

    MAKING = "making", "制定", "laid down"
    ADJUSTING = "adjusting", "调整", "adjusted"


class DepartmentChoice(Term):
    """What the department may choose (第二十三条第二款)."""

    WEIGHED = "weighed", "作为依据", "taken into account"
    NOT_WEIGHED = "not_weighed", "不作为依据", "not taken into account"
    NOW = "adjusted_now", "现在调整", "adjusted now"
    NOT_NOW = "not_adjusted_now", "现在不调整", "not adjusted now"


@dataclass(frozen=True)
class CircumstanceAsked(Facts):
    """A circumstance on which the settlement standards might rest."""

    circumstance: Circumstance = fact("所据情况", "condition relied on", "art_23__para_2")
    stage: StandardStage = fact("结算标准的环节", "stage of the settlement standards", "art_23__para_2")


@dataclass(frozen=True)
class CircumstanceFound(Outcome):
    to_be_weighed: bool = result("应当作为制定依据", "must be taken into account")


@REGULATION.decision(
    "该情况是制定、调整结算标准的依据吗？",
    "Are the settlement standards laid down and adjusted in the light of this condition?",
    CircumstanceFound,
    cites=("art_23__para_2",),
)
def circumstance_found(case: CircumstanceAsked, law: Law) -> Answer:
    """第二十三条第二款: the four conditions named are taken into account; others (等情况), and when to adjust (适时), are for the
    municipal healthcare security department to choose."""
    if case.circumstance is Circumstance.OTHER:
        choice = (DepartmentChoice.WEIGHED, DepartmentChoice.NOT_WEIGHED)
        return discretion(Body.HEALTHCARE_DEPARTMENT, choice, "art_23__para_2")
    if case.stage is StandardStage.ADJUSTING:
        choice = (DepartmentChoice.NOW, DepartmentChoice.NOT_NOW)
        return discretion(Body.HEALTHCARE_DEPARTMENT, choice, "art_23__para_2")
    return determined(CircumstanceFound(True), "art_23__para_2")
