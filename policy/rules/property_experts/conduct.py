"""第十六条: how experts conduct themselves, what they keep secret, and what they may not take."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, fact
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.property_experts.duty import BoundBody, OfExpert, bound, covered, unbound
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body


class Requirement(Term):
    """What is asked of one who takes part as an expert, and one thing that is not (第十六条第一款至第三款)."""

    LAWS = "laws", "遵守相关的法律法规", "observe the relevant laws and regulations"
    ETHICS = "ethics", "遵守职业道德", "observe professional ethics"
    DISCIPLINE = "discipline", "遵守工作纪律", "observe work discipline"
    DILIGENCE = "diligence", "认真履行职责", "perform the duties conscientiously"
    OPINION = (
        "opinion",
        "独立提出、出具或者签字确认个人意见",
        "independently put forward, issue or sign to confirm the expert's own opinion",
    )
    RESPONSIBILITY = (
        "responsibility",
        "对个人的意见承担相应责任",
        "bear the corresponding responsibility for the expert's own opinion",
    )
    UNANIMITY = "unanimity", "与其他专家的意见保持一致", "agree with the opinion of the other experts"
    SECRECY = "secrecy", "严格遵守保密义务", "strictly observe the duty of confidentiality"


@dataclass(frozen=True)
class Participation(OfExpert):
    """A person who takes part in work, and what is asked of that person."""

    as_expert: bool = fact("以物业管理专家身份参与", "takes part as a property management expert", "art_16__para_1")
    requirement: Requirement = fact("行为要求", "requirement", "art_16__para_1")


@REGULATION.decision(
    "参与工作的人应当这样做吗？",
    "Must the one who takes part do so?",
    BoundBody,
    cites=("art_16__para_1", "art_16__para_2", "art_16__para_3"),
)
def conduct_required(case: Participation, law: Law) -> Answer:
    """第十六条第一款: laws, ethics, discipline and diligence, of all who take part as experts. 第二款: an independent opinion, and
    responsibility for it. 第三款: confidentiality. Reading A67 for the latter two."""
    if not case.as_expert:
        return unbound("art_16__para_1")
    if case.requirement in (Requirement.LAWS, Requirement.ETHICS, Requirement.DISCIPLINE, Requirement.DILIGENCE):
        return bound(Body.EXPERT, "art_16__para_1")
    if case.requirement is Requirement.SECRECY and covered(case, law):
        return bound(Body.EXPERT, "art_16__para_3")
    if case.requirement is Requirement.SECRECY:
        return unbound("art_16__para_3")
    if case.requirement is Requirement.UNANIMITY or not covered(case, law):
        return unbound("art_16__para_2")
    return bound(Body.EXPERT, "art_16__para_2")


class Interferer(Term):
    """Who may try to influence an expert: 任何单位和个人 (第十六条第一款)."""

    UNIT = "unit", "单位", "a unit"
    PERSON = "person", "个人", "an individual"


@dataclass(frozen=True)
class Interference(Facts):
    """Someone who meddles with what an expert does."""

    interferer: Interferer = fact("干预者", "who interferes", "art_16__para_1")
    unlawful: bool = fact("干预属于非法", "the interference is unlawful", "art_16__para_1")


@REGULATION.decision(
    "可以这样干预专家的工作吗？",
    "May an expert's work be interfered with like that?",
    Permission,
    cites=("art_16__para_1",),
)
def interference_allowed(case: Interference, law: Law) -> Answer:
    """第十六条第一款: no unlawful interference, by any unit or individual alike. What is lawful, such as the supervision of
    第三条, is not forbidden."""
    return determined(Permission(not case.unlawful), "art_16__para_1")


class Credential(Term):
    """What experts show before the work (第十六条第二款)."""

    WORK_CARD = "work_card", "工作证", "the work card"
    IDENTITY_CARD = "identity_card", "身份证", "the identity card"
    OTHER = "other", "其他资料", "another document"


@dataclass(frozen=True)
class Showing(OfExpert):
    """A document that an expert is asked for before the work."""

    credential: Credential = fact("资料", "document", "art_16__para_2")
    asked_for: bool = fact("要求出示", "it is required to be shown", "art_16__para_2")


@REGULATION.decision(
    "专家开展相关工作前应当出示该资料吗？",
    "Must the expert show the document before the work?",
    BoundBody,
    cites=("art_16__para_2",),
)
def credential_shown(case: Showing, law: Law) -> Answer:
    """第十六条第二款: before the work, as required (按要求); the two documents named are examples (等). Reading A67."""
    if covered(case, law) and case.asked_for:
        return bound(Body.EXPERT, "art_16__para_2")
    return unbound("art_16__para_2")


class Information(Term):
    """What an expert may have learned (第十六条第三款)."""

    TRADE_SECRET = "trade_secret", "商业秘密", "a trade secret"
    KEPT_BY_RULE = "kept_by_rule", "规定不得公开的其他信息", "other information that rules keep from disclosure"
    KEPT_BY_AGREEMENT = (
        "kept_by_agreement",
        "约定不得公开的其他信息",
        "other information that an agreement keeps from disclosure",
    )
    FREE = (
        "free",
        "没有规定或者约定不得公开的信息",
        "information that neither a rule nor an agreement keeps from disclosure",
    )


@dataclass(frozen=True)
class Disclosure(OfExpert):
    """Information, and where it came from."""

    information: Information = fact("信息", "information", "art_16__para_3", delegation="G59")
    learned_as_expert: bool = fact("参与专家工作时获取", "obtained while taking part in expert work", "art_16__para_3")


@REGULATION.decision(
    "专家可以对外披露该信息吗？",
    "May the expert disclose the information to outsiders?",
    Permission,
    cites=("art_16__para_3",),
)
def disclosure_allowed(case: Disclosure, law: Law) -> Answer:
    """第十六条第三款: trade secrets, and what rules or agreements keep from disclosure, obtained in expert work. What was
    obtained elsewhere is for other law. Reading A67."""
    if not case.learned_as_expert or not covered(case, law):
        return outside("art_16__para_3")
    return determined(Permission(case.information is Information.FREE), "art_16__para_3")


@dataclass(frozen=True)
class Meeting(OfExpert):
    """A meeting of an expert with someone."""

    interested: bool = fact("对方是利益关系人", "the other is an interested party", "art_16__para_4")
    in_private: bool = fact("私下接触", "the contact is private", "art_16__para_4")


@REGULATION.decision(
    "专家可以与对方接触吗？",
    "May the expert have contact with the other?",
    Permission,
    cites=("art_16__para_4",),
)
def contact_allowed(case: Meeting, law: Law) -> Answer:
    """第十六条第四款: no private contact with interested parties. Reading A67."""
    if not covered(case, law):
        return outside("art_16__para_4")
    return determined(Permission(not (case.interested and case.in_private)), "art_16__para_4")


class Taking(Term):
    """How a benefit comes to an expert (第十六条第四款)."""

    ACCEPT = "accept", "接受", "accept"
    DEMAND = "demand", "索取", "demand"


class Benefit(Term):
    """What may be offered to an expert (第十六条第四款)."""

    FEES = "service_fees", "劳务费用", "service fees"
    PROPERTY = "property", "财物", "money or property"
    GIFT = "gift", "馈赠", "a gift"
    ENTERTAINMENT = "entertainment", "宴请", "entertainment"
    OTHER = "other", "其他不正当利益", "another improper gain"


@dataclass(frozen=True)
class Offer(OfExpert):
    """A benefit that an expert takes or asks of a unit or a person concerned."""

    taking: Taking = fact("取得的方式", "way of taking", "art_16__para_4")
    benefit: Benefit = fact("利益", "benefit", "art_16__para_4")
    fees_normal: bool = fact("属于正常劳务费用", "these are normal service fees", "art_16__para_4", delegation="G33")


@REGULATION.decision(
    "专家可以接受或者索取该利益吗？",
    "May the expert accept or demand the benefit?",
    Permission,
    cites=("art_16__para_4",),
)
def benefit_allowed(case: Offer, law: Law) -> Answer:
    """第十六条第四款: nothing beyond normal service fees, whether accepted or demanded. Reading A67; what other law says of
    a member's benefits is not in this corpus."""
    if not covered(case, law):
        return outside("art_16__para_4")
    if case.benefit is Benefit.FEES:
        return determined(Permission(case.fees_normal), "art_16__para_4")
    return determined(Permission(False), "art_16__para_4")
