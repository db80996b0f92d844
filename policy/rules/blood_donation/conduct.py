"""第十四条至第十七条: personal use, duties of those who receive benefits, what providers may do, and reports."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.law.values import Fen
from policy.rules.blood_donation.bodies import BoundBody
from policy.rules.blood_donation.law import REGULATION, Law
from policy.rules.blood_donation.terms import Body


class Act(Term):
    """What may be done with a credential (第十四条)."""

    OWN_USE = "own_use", "本人使用", "use by its holder"
    LENDING = "lending", "借给他人使用", "lending to another person for use"
    BUYING = "buying", "购买", "buying"
    SELLING = "selling", "出售", "selling"
    FORGING = "forging", "伪造", "forging"
    ALTERING = "altering", "变造", "altering"
    FRAUD = "fraudulent_use", "冒用", "fraudulent use"


@dataclass(frozen=True)
class ActDone(Facts):
    """Something that someone wants to do with the card or the benefit page."""

    act: Act = fact("行为", "act", "art_14__para_1")


@REGULATION.decision(
    "可以对献血优待专用羊城通卡或者优待信息做该行为吗？",
    "May the act be done with the donor benefit Yangchengtong card or the benefit page?",
    Permission,
    cites=("art_14__para_1",),
)
def act_allowed(case: ActDone, law: Law) -> Answer:
    """第十四条: for the use of its holder only (仅限本人使用), so no lending for use; no buying or selling, forging, altering or
    fraudulent use by anyone."""
    return determined(Permission(case.act is Act.OWN_USE), "art_14__para_1")


class Conduct(Term):
    """What is asked of someone who receives benefits: four duties of 第十五条, and something that it does not ask."""

    RULES = "rules", "遵守优待服务单位有关管理制度", "observe the relevant management rules of the benefit provider"
    ORDER = "order", "自觉维护公共秩序", "keep public order of the person's own accord"
    PRESENTING = (
        "presenting",
        "按要求主动出示凭证或者刷卡",
        "present the credential or tap the card actively as required",
    )
    INSPECTION = (
        "inspection",
        "接受优待服务单位工作人员的查验",
        "accept inspection by the staff of the benefit provider",
    )
    DEPOSIT = "deposit", "缴纳押金", "pay a deposit"


@dataclass(frozen=True)
class ConductAsked(Facts):
    """Something asked of a donor or volunteer who receives benefits."""

    conduct: Conduct = fact("要求", "what is asked", "art_15__para_1")


@REGULATION.decision(
    "享受优待服务时应当如此吗？",
    "Must someone who receives benefit services do so?",
    BoundBody,
    cites=("art_15__para_1",),
)
def conduct_due(case: ConductAsked, law: Law) -> Answer:
    """第十五条: to observe the provider's rules, keep order, present or tap, and accept inspection."""
    if case.conduct is Conduct.DEPOSIT:
        return determined(BoundBody(False, None), "art_15__para_1")
    return determined(BoundBody(True, Body.HOLDER), "art_15__para_1")


class Response(Term):
    """What a benefit provider does (第十五条、第十六条)."""

    SERVE = "serve", "提供优待服务", "providing the benefit services"
    REFUSE = "refuse", "拒绝提供优待服务", "refusing to provide the benefit services"
    REFUSE_AND_CHARGE = (
        "refuse_and_charge",
        "拒绝提供优待服务并要求补交相应费用",
        "refusing to provide the benefit services and requiring payment of the corresponding charges",
    )


ON_REFUSAL = (Response.REFUSE, Response.SERVE)
ON_OTHERS_USE = (Response.REFUSE_AND_CHARGE, Response.REFUSE, Response.SERVE)


class UseFound(Term):
    """Who is found to use a credential: its holder, someone else, or what 等情形 adds (第十六条)."""

    HOLDER = "by_holder", "由本人使用", "is used by its holder"
    OTHERS = "by_other_person", "由非本人使用", "is used by a person other than the holder"
    SIMILAR = (
        "similar_situation",
        "有类似非本人使用的情形",
        "is in a situation similar to use by a person other than the holder",
    )


@dataclass(frozen=True)
class Use(Facts):
    """The use of a credential at a benefit provider."""

    use_found: UseFound = fact("凭证使用的情形", "how the credential is used", "art_16__para_1")
    showing_refused: bool = fact(
        "拒绝出示凭证或者刷卡", "presenting the credential or tapping the card is refused", "art_15__para_1"
    )
    corresponding_charge: Fen = fact("相应费用", "corresponding charges", "art_16__para_1", delegation="G64")


@dataclass(frozen=True)
class ProviderAnswer(Outcome):
    response: Response = result("优待服务单位的处理", "what the benefit provider does")


@REGULATION.decision(
    "优待服务单位可以如何处理？",
    "What may the benefit provider do?",
    ProviderAnswer,
    cites=("art_15__para_1", "art_16__para_1"),
)
def provider_response(case: Use, law: Law) -> Answer:
    """第十五条: on a refusal to present or tap it has the right to refuse (有权拒绝). 第十六条: on use by a person other than the
    holder or the like it may refuse and require payment: to require payment is to refuse the benefit, but not the other way
    round. Both are powers and no duties. Otherwise it serves."""
    if case.use_found is not UseFound.HOLDER:
        return discretion(Body.PROVIDER, ON_OTHERS_USE, "art_16__para_1")
    if case.showing_refused:
        return discretion(Body.PROVIDER, ON_REFUSAL, "art_15__para_1")
    return determined(ProviderAnswer(Response.SERVE), "art_15__para_1", "art_16__para_1")


@dataclass(frozen=True)
class ChargeDemanded(Outcome):
    may_charge: bool = result("可以要求补交费用", "payment may be required")
    charge: Fen | None = result("可以要求补交的费用", "charges that may be required")


@REGULATION.decision(
    "优待服务单位可以要求补交多少费用？",
    "What payment may the benefit provider require?",
    ChargeDemanded,
    cites=("art_16__para_1",),
)
def charge_demanded(case: Use, law: Law) -> Answer:
    """第十六条: the charges corresponding to the service, in fen, on use by a person other than the holder or the like alone."""
    if case.use_found is UseFound.HOLDER:
        return determined(ChargeDemanded(False, None), "art_16__para_1")
    return determined(ChargeDemanded(True, case.corresponding_charge), "art_16__para_1")


class Ground(Term):
    """What someone wants to report: the two grounds of 第十七条, and two that fall short of them."""

    BREACH = (
        "breach_of_measures",
        "有关工作机构违反本办法",
        "a working body concerned acting against these Measures",
    )
    REFUSAL = (
        "refusal_to_eligible",
        "优待服务单位拒绝为符合条件的人员提供优待服务",
        "a benefit provider refusing benefit services to an eligible person",
    )
    REFUSAL_TO_OTHERS = (
        "refusal_to_ineligible",
        "优待服务单位拒绝为不符合条件的人员提供优待服务",
        "a benefit provider refusing benefit services to a person who is not eligible",
    )
    OTHER_BREACH = (
        "breach_of_other_rules",
        "有关工作机构违反其他规定",
        "a working body concerned acting against other rules",
    )


@dataclass(frozen=True)
class Report(Facts):
    """A report of a citizen, a legal person or another organisation."""

    ground: Ground = fact("反映的事项", "matter reported", "art_17__para_1")
    reported_to: Body = fact("反映所向的机构", "body reported to", "art_17__para_1")


@REGULATION.decision(
    "可以依本办法向该机构反映吗？",
    "May it be reported to this body under these Measures?",
    Permission,
    cites=("art_17__para_1",),
)
def report_allowed(case: Report, law: Law) -> Answer:
    """第十七条: a breach of these Measures, or a refusal to someone eligible; to the municipal donation office, that of a district
    with a blood station, or the competent department."""
    if case.ground in (Ground.REFUSAL_TO_OTHERS, Ground.OTHER_BREACH):
        return determined(Permission(False), "art_17__para_1")
    addressed = case.reported_to in (Body.MUNICIPAL_OFFICE, Body.STATION_OFFICE, Body.COMPETENT)
    return determined(Permission(addressed), "art_17__para_1")
