"""第一条、第二条: aims and basis, scope, and who is meant by an expert."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import AimStated, Applies, LegalBasis
from policy.law.terms import Term
from policy.rules.property_experts.law import REGULATION, Law


class Basis(Term):
    """What the text names as its basis, and what else someone may name (第一条)."""

    NATIONAL = "national_regulation", "《物业管理条例》", "the Regulation on Property Management"
    PROVINCIAL = (
        "provincial_regulation",
        "《广东省物业管理条例》",
        "the Guangdong Regulation on Property Management",
    )
    MUNICIPAL = (
        "municipal_regulation",
        "《广州市物业管理条例》",
        "the Guangzhou Regulation on Property Management",
    )
    OTHER_RULE = "other_rule", "其他规定", "another rule"
    CHARTER = "charter", "行业协会章程", "the charter of an industry association"


@dataclass(frozen=True)
class LegalSource(Facts):
    """A text that might be a basis of these Measures."""

    basis: Basis = fact("文件的种类", "kind of text", "art_1__para_1")
    source_relevant: bool = fact("该规定与物业管理专家有关", "the rule concerns experts", "art_1__para_1")


@REGULATION.decision(
    "该文件是制定本办法的依据吗？",
    "Is the text a basis under which these Measures are made?",
    LegalBasis,
    cites=("art_1__para_1",),
)
def legal_basis(case: LegalSource, law: Law) -> Answer:
    """第一条: made under the three regulations named and other relevant rules (等有关规定). A charter that an association gives
    itself is no rule."""
    if case.basis is Basis.CHARTER:
        return determined(LegalBasis(False), "art_1__para_1")
    if case.basis is Basis.OTHER_RULE:
        return determined(LegalBasis(case.source_relevant), "art_1__para_1")
    return determined(LegalBasis(True), "art_1__para_1")


class Aim(Term):
    """The aims that the text states, and one that it does not (第一条)."""

    PRACTICE = "practice", "规范物业管理专家的执业行为", "to regulate the practice of property management experts"
    BODY_OF_EXPERTS = (
        "body_of_experts",
        "建立高素质的物业管理专家队伍",
        "to build a high-quality body of property management experts",
    )
    FEES = "fees", "规范物业服务收费", "to regulate the charges for property services"


@dataclass(frozen=True)
class Purpose(Facts):
    """An aim that someone gives as one of these Measures'."""

    aim: Aim = fact("目的", "aim", "art_1__para_1")


@REGULATION.decision(
    "该目的是本办法写明的宗旨吗？",
    "Is the aim one that these Measures state?",
    AimStated,
    cites=("art_1__para_1",),
)
def aim_stated(case: Purpose, law: Law) -> Answer:
    """第一条: the two aims, to regulate the experts' practice and to build a body of experts of high quality."""
    return determined(AimStated(case.aim is not Aim.FEES), "art_1__para_1")


class Activity(Term):
    """Activities that concern experts (第二条第一款)."""

    SELECTION = "selection", "产生", "selection"
    USE = "use", "使用", "use"
    ADMINISTRATION = "administration", "管理", "administration"
    OTHER = "other", "其他活动", "another activity"


@dataclass(frozen=True)
class ActivityDone(Facts):
    """An activity that concerns experts."""

    experts_of_city: bool = fact(
        "活动涉及本市物业管理专家",
        "the activity concerns the property management experts of the City",
        "art_2__para_1",
    )
    activity: Activity = fact("活动的种类", "kind of activity", "art_2__para_1")
    activity_alike: bool = fact("与产生、使用、管理同类", "alike to selection, use or administration", "art_2__para_1")


@REGULATION.decision(
    "该活动适用本办法吗？",
    "Do these Measures apply to the activity?",
    Applies,
    cites=("art_2__para_1",),
)
def measures_apply(case: ActivityDone, law: Law) -> Answer:
    """第二条第一款: the selection, use and administration of the City's experts, and similar activities (等活动). Whether another
    activity is similar is a fact to be found."""
    if not case.experts_of_city:
        return determined(Applies(False), "art_2__para_1")
    if case.activity is Activity.OTHER:
        return determined(Applies(case.activity_alike), "art_2__para_1")
    return determined(Applies(True), "art_2__para_1")


@dataclass(frozen=True)
class Professional(Facts):
    """A person of whom it is asked whether the Measures mean such a person by an expert."""

    theory_in_field: bool = fact(
        "在物业管理领域具有较高的理论水平",
        "has a relatively high level of theoretical knowledge in the field of property management",
        "art_2__para_2",
    )
    rules_known: bool = fact(
        "熟悉相关的法律法规、规章制度、技术规范、行业标准",
        "is familiar with the relevant laws and regulations, rules and systems, technical specifications and industry standards",
        "art_2__para_2",
    )
    experience_rich: bool = fact("具有丰富的实践经验", "has rich practical experience", "art_2__para_2")
    tasks_known: bool = fact(
        "熟悉纠纷调处、项目评标、服务标准评估等工作",
        "is familiar with dispute mediation, bid evaluation, service standard evaluation and similar work",
        "art_2__para_2",
    )


@dataclass(frozen=True)
class DefinitionMet(Outcome):
    meant: bool = result("属于本办法所称的物业管理专家", "is an expert as these Measures mean it")


@REGULATION.decision(
    "该人员属于本办法所称的物业管理专家吗？",
    "Is the person an expert as these Measures mean it?",
    DefinitionMet,
    cites=("art_2__para_2",),
)
def is_expert(case: Professional, law: Law) -> Answer:
    """第二条第二款: a relatively high level of theoretical knowledge and rich practical experience, and familiarity with the
    rules and with the work named; all of it is required."""
    of_theory = case.theory_in_field and case.rules_known
    of_practice = case.experience_rich and case.tasks_known
    return determined(DefinitionMet(of_theory and of_practice), "art_2__para_2")
