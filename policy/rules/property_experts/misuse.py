"""第十七条、第十八条: activities in an expert's name, complaints, and what follows."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, discretion, outside
from policy.law.facts import Outcome, fact, result
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.property_experts.duty import BoundBody, OfExpert, bound, covered, unbound
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body, UnitTold


@dataclass(frozen=True)
class NameUse(OfExpert):
    """A social activity of an expert."""

    in_expert_name: bool = fact(
        "以广州市物业管理专家的名义",
        "in the name of a property management expert of Guangzhou",
        "art_17__para_1",
    )
    within_measures: bool = fact("在本办法规定范围以内", "within the scope set by these Measures", "art_17__para_1")
    consented: bool = fact(
        "征得市房屋行政主管部门同意",
        "the municipal housing department has consented",
        "art_17__para_1",
        delegation="G31",
    )
    especially_serious: bool = fact("情节特别严重", "the case is especially serious", "art_17__para_1")


@REGULATION.decision(
    "专家可以从事该社会活动吗？",
    "May the expert carry out the social activity?",
    Permission,
    cites=("art_17__para_1",),
)
def activity_allowed(case: NameUse, law: Law) -> Answer:
    """第十七条: not in the name of an expert of Guangzhou, outside the scope of these Measures, without the department's
    consent; all three together are forbidden. Reading A67."""
    if not covered(case, law):
        return outside("art_17__para_1")
    return determined(Permission(not name_misused(case, law)), "art_17__para_1")


def name_misused(case: NameUse, law: Law) -> bool:
    """第十七条: whether the prohibition is broken. Reading A67."""
    return covered(case, law) and case.in_expert_name and not case.within_measures and not case.consented


@dataclass(frozen=True)
class Consequences(Outcome):
    """What follows, and which body sees to it: none where nothing follows."""

    body: Body | None = result("处理机关", "body that deals with it")
    loses_qualification: bool = result("取消物业管理专家资格", "the qualification is cancelled")
    unit_told: bool = result("告知所在单位", "the unit to which the person belongs is told")
    referred: bool = result("提交有关部门依法处理", "it is submitted to the departments concerned")


NO_CONSEQUENCES = Consequences(None, False, False, False)


@REGULATION.decision(
    "违规以专家名义从事社会活动有何后果？",
    "What follows on a social activity carried out in an expert's name against the rule?",
    Consequences,
    cites=("art_17__para_1",),
)
def name_misuse_consequences(case: NameUse, law: Law) -> Answer:
    """第十七条: the municipal department cancels the qualification and tells the unit; where the circumstances are especially
    serious it also submits the matter to the departments concerned."""
    if not name_misused(case, law):
        return determined(NO_CONSEQUENCES, "art_17__para_1")
    return determined(Consequences(Body.MUNICIPAL, True, True, case.especially_serious), "art_17__para_1")


class Handling(Term):
    """Between what the department chooses once a complaint is verified (第十八条第二款)."""

    CANCEL = "cancel", "取消资格", "to cancel the qualification"
    KEEP = "keep", "不取消资格", "not to cancel the qualification"


@dataclass(frozen=True)
class Complaint(OfExpert):
    """A complaint about an expert."""

    verified: bool = fact("经市房屋行政主管部门核实", "verified by the municipal housing department", "art_18__para_2")
    situation_listed: bool = fact(
        "属于第十三条第二款所列情形", "it is one of the situations of Article 13, paragraph 2", "art_13__para_2"
    )
    cancelled: bool = fact("因该投诉取消资格", "the qualification is cancelled for the complaint", "art_18__para_2")
    complaint_serious: bool = fact(
        "被投诉行为情节特别严重",
        "the conduct complained of is especially serious",
        "art_18__para_2",
    )


@REGULATION.decision(
    "投诉有何后果？",
    "What follows on a complaint?",
    Consequences,
    cites=("art_13__para_2", "art_18__para_2"),
)
def complaint_consequences(case: Complaint, law: Law) -> Answer:
    """第十八条第二款: once verified, the department cancels the qualification depending on the circumstances (视情). Where 第十三条第二款 lists the
    conduct there is nothing to choose: the qualification is cancelled. Reading A67."""
    if not case.verified or not covered(case, law):
        return determined(NO_CONSEQUENCES, "art_18__para_2")
    if case.situation_listed:
        cancelled = Consequences(Body.MUNICIPAL, True, True, case.complaint_serious)
        return determined(cancelled, "art_13__para_2", "art_18__para_2")
    return discretion(Body.MUNICIPAL, (Handling.CANCEL, Handling.KEEP), "art_18__para_2")


@REGULATION.decision(
    "投诉核实后应当告知其所在单位吗？",
    "Must the unit to which the person belongs be told once the complaint is verified?",
    BoundBody,
    cites=("art_18__para_2",),
)
def complaint_told(case: Complaint, law: Law) -> Answer:
    """第十八条第二款: where the qualification is cancelled, or wherever a complaint is verified. Readings A67, A103."""
    if not covered(case, law) or not case.verified:
        return unbound("art_18__para_2")
    if law.unit_told_when is UnitTold.ON_VERIFICATION or case.cancelled:
        return bound(Body.MUNICIPAL, "art_18__para_2")
    return unbound("art_18__para_2")


@REGULATION.decision(
    "投诉事项应当提交有关部门依法处理吗？",
    "Must the matter complained of be submitted to the departments concerned?",
    BoundBody,
    cites=("art_18__para_2",),
)
def complaint_referred(case: Complaint, law: Law) -> Answer:
    """第十八条第二款: where it is verified and the circumstances are especially serious. Reading A67."""
    if covered(case, law) and case.verified and case.complaint_serious:
        return bound(Body.MUNICIPAL, "art_18__para_2")
    return unbound("art_18__para_2")
