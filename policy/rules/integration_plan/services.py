"""第七章第三节: in which area, and for whom, a public service is to be shared."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

SERVICES = "chp_7__sec_3__para_1"


class ServiceArea(Term):
    """The areas that the section names: they are not the same for each service."""

    BOTH_CITIES = "both_cities", "广清两市", "both cities"
    COOPERATION_ZONE = "cooperation_zone", "合作区", "the cooperation zone"
    METROPOLITAN_AREA = "metropolitan_area", "广州都市圈", "the Guangzhou metropolitan area"
    WITH_HONG_KONG_AND_MACAO = "with_hong_kong_and_macao", "与港澳跨境", "across the border with Hong Kong and Macao"


class Beneficiary(Term):
    """Those for whom a service is named."""

    INSURED = "insured", "参保人员", "insured persons"
    ELDERLY = "elderly", "老年人", "the elderly"
    CRITICALLY_ILL = "critically_ill", "危重病人", "the critically ill"
    MENTALLY_ILL = "mentally_ill", "精神病人", "the mentally ill"
    MINORS = "minors", "未成年人", "minors"
    STRANDED = "stranded", "长期滞留（流浪）人员", "persons long stranded (homeless)"


@dataclass(frozen=True)
class Shared:
    """A service, the area and the persons that its words name, or None where they name none."""

    code: str
    zh: str
    en: str
    words: str
    area: ServiceArea | None
    beneficiary: Beneficiary | None


_ASSISTANCE = "在危重病人救助、精神病人救助、未成年人救助、长期滞留（流浪）人员安置等方面深化合作"
_FUND = "推行住房公积金转移接续和异地贷款"
SHARED = (
    Shared("platform", "社会保险公共服务平台", "the public service platform of social insurance",
           "探索建设广清统一的社会保险公共服务平台，统筹推进社会保障信息化建设，实现参保人员信息互联共享",
           ServiceArea.BOTH_CITIES, Beneficiary.INSURED),
    Shared("care_homes", "高质量养老服务机构", "good care homes",
           "建设一批高质量养老服务机构，依托优质生态、优美风景和高品质服务，吸引广州都市圈内老年人入住",
           ServiceArea.METROPOLITAN_AREA, Beneficiary.ELDERLY),
    Shared("settlement", "基本医疗保险异地门诊即时结算", "instant settlement of outpatient costs across places",
           "开展合作区内基本医疗保险异地门诊即时结算合作", ServiceArea.COOPERATION_ZONE, None),
    Shared("catalogue", "医保目录和报销政策统筹衔接", "joined lists and reimbursement policies of medical insurance",
           "加快推动合作区医保目录和报销政策统筹衔接", ServiceArea.COOPERATION_ZONE, None),
    Shared("work_injury", "工伤认定政策统一、结果互认", "one policy on work injuries and recognised findings",
           "推进广清两市的工伤认定政策统一、结果互认", ServiceArea.BOTH_CITIES, None),
    Shared("critical_aid", "危重病人救助", "assistance to the critically ill", _ASSISTANCE, None, Beneficiary.CRITICALLY_ILL),
    Shared("mental_aid", "精神病人救助", "assistance to the mentally ill", _ASSISTANCE, None, Beneficiary.MENTALLY_ILL),
    Shared("minors_aid", "未成年人救助", "assistance to minors", _ASSISTANCE, None, Beneficiary.MINORS),
    Shared("placement", "长期滞留（流浪）人员安置", "placement of persons long stranded", _ASSISTANCE, None, Beneficiary.STRANDED),
    Shared("transfer", "住房公积金转移接续", "transfer of housing fund accounts", _FUND, None, None),
    Shared("loans", "住房公积金异地贷款", "housing fund loans across places", _FUND, None, None),
    Shared("cross_border", "跨境社会求助信息系统", "the cross-border information system on seeking help",
           "与港澳共建跨境社会求助信息系统", ServiceArea.WITH_HONG_KONG_AND_MACAO, None),
)  # fmt: skip


class SharedService(Term):
    """The services by their names."""

    _ignore_ = "shared"
    for shared in SHARED:
        vars()[shared.code.upper()] = shared.code, shared.zh, shared.en


SERVICE = dict(zip(SharedService, SHARED, strict=True))
REGULATION.quoted.extend(Quoted(shared.code, SERVICES, shared.words, __name__) for shared in SHARED)


@dataclass(frozen=True)
class ServiceAsked(Facts):
    """A public service of both cities."""

    shared_service: SharedService = fact("共享的公共服务", "shared public service", SERVICES)


@dataclass(frozen=True)
class ServiceShared(Outcome):
    service_area: ServiceArea | None = result("写明的范围", "area that is named")
    beneficiary: Beneficiary | None = result("写明的对象", "persons that are named")


@REGULATION.decision(
    "该项公共服务在什么范围内、面向谁合作？",
    "In which area, and for whom, is the public service shared?",
    ServiceShared,
    cites=(SERVICES,),
)
def service_shared(case: ServiceAsked, law: Law) -> Answer:
    """第七章第三节第一款: outpatient settlement and the lists of medical insurance are for the cooperation zone alone, not for both
    cities. Where the words name no area or no persons, none is supplied."""
    shared = SERVICE[case.shared_service]
    return determined(ServiceShared(shared.area, shared.beneficiary), SERVICES)
