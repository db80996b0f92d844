"""第二条、第三条: what the units and departments that carry the policy out must do."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.hardship_relief.applicants import Applicant, in_hardship
from policy.rules.hardship_relief.law import REGULATION, Law
from policy.rules.hardship_relief.terms import Body


class ImplementingStep(Term):
    """What carrying out an item takes (第二条第一款)."""

    MAKE_GUIDE = (
        "make_guide",
        "制定具体操作办法或办事指引",
        "making specific operating methods or a service guide",
    )
    PUBLISH_GUIDE = (
        "publish_guide",
        "公布具体操作办法或办事指引",
        "publishing the specific operating methods or the service guide",
    )
    APPLY_FOR_SHARING = (
        "apply_for_sharing",
        "向相应的职能部门申请信息共享",
        "applying to the corresponding functional departments for information sharing",
    )
    AUTHENTICATE = (
        "authenticate_electronically",
        "通过电子证照等认证方式办理业务",
        "handling the matter through authentication by electronic licences and certificates and similar means",
    )
    PUT_ONLINE = (
        "put_online",
        "在“穗好办”上线申办服务",
        "putting the application service online on Suihaoban",
    )


@dataclass(frozen=True)
class ItemCarriedOut(Facts):
    """A step in carrying out an item. When the time to go online has come is for the unit itself (G25)."""

    step: ImplementingStep = fact("执行工作", "step in carrying out the item", "art_2__para_1")
    online_due: bool = fact("上线时机已经适当", "the due time to go online has come", "art_2__para_1", delegation="G25")


@dataclass(frozen=True)
class ImplementingDuty(Outcome):
    must: bool = result("应当", "must")
    body: Body = result("负责该事项的单位", "body that has the task")


@REGULATION.decision(
    "执行中应当做该项工作吗，由谁做？",
    "Must the step be taken in carrying out an item, and by whom?",
    ImplementingDuty,
    cites=("art_2__para_1",),
)
def implementing_duty(case: ItemCarriedOut, law: Law) -> Answer:
    """第二条第一款: the implementing department or unit of an item must make and publish a guide in good time (及时), apply for
    information sharing and authenticate electronically; it must go online when the time is due (适时), no sooner."""
    must = case.online_due if case.step is ImplementingStep.PUT_ONLINE else True
    return determined(ImplementingDuty(must, Body.IMPLEMENTING_UNIT), "art_2__para_1")


@dataclass(frozen=True)
class StandardChanged(Facts):
    """What has become of the standard of an item."""

    standard_changed: bool = fact("项目标准发生变化", "the standard of an item has changed", "art_2__para_2")
    price_policy: bool = fact(
        "变化因价格政策", "the change is because of price policy", "art_2__para_2", delegation="G21"
    )


@dataclass(frozen=True)
class PriceNotice(Outcome):
    must: bool = result("应当", "must")
    body: Body | None = result("负责函告的部门", "department that notifies")
    notified: Body | None = result("被函告的部门", "department notified")


@REGULATION.decision(
    "项目标准变化，应当由谁函告谁？",
    "When the standard of an item changes, who must notify whom by letter?",
    PriceNotice,
    cites=("art_2__para_2",),
)
def price_notice(case: StandardChanged, law: Law) -> Answer:
    """第二条第二款: of a change because of price policy the municipal price department notifies the municipal civil affairs
    department in good time (及时), which is no number of days."""
    if not case.standard_changed or not case.price_policy:
        return determined(PriceNotice(False, None, None), "art_2__para_2")
    return determined(PriceNotice(True, Body.PRICE_DEPARTMENT, Body.CIVIL_AFFAIRS), "art_2__para_2")


@dataclass(frozen=True)
class Determination(Facts):
    """How another household or person in special hardship came to be determined."""

    by_recognising_department: bool = fact(
        "由其审核认定部门报请",
        "submitted by the department that reviews and recognises them",
        "art_3__para_1",
    )
    by_procedure: bool = fact("按程序报请", "submitted under the procedure", "art_3__para_1", delegation="G20")
    government_determined: bool = fact(
        "经市政府确定", "determined by the Municipal People's Government", "art_3__para_1", delegation="G20"
    )


@dataclass(frozen=True)
class DeterminedAsRequired(Outcome):
    as_required: bool = result("按规定确定", "determined as required")


@REGULATION.decision(
    "其他特殊困难家庭或者人员按规定确定了吗？",
    "Have other households or persons in special hardship been determined as required?",
    DeterminedAsRequired,
    cites=("art_3__para_1",),
)
def determined_as_required(case: Determination, law: Law) -> Answer:
    """第三条第一款: submitted by the department that reviews and recognises them, under the procedure, and determined by the
    Municipal People's Government: all three."""
    as_required = case.by_recognising_department and case.by_procedure and case.government_determined
    return determined(DeterminedAsRequired(as_required), "art_3__para_1")


class ListPlace(Term):
    """Where a list of persons in hardship may be kept (第三条第二款)."""

    SHARING_PLATFORM = (
        "sharing_platform",
        "广州市政务信息共享平台",
        "the Guangzhou government information sharing platform",
    )
    SUIHAOBAN = (
        "suihaoban",
        "“穗好办”政务服务平台",
        "the government services platform Suihaoban",
    )
    OWN_SYSTEM = "own_system", "部门自有系统", "a department's own system"


@dataclass(frozen=True)
class ListEntry(Applicant):
    """A household or person, and the place to which their entry in the list might go."""

    list_place: ListPlace = fact("名单信息更新至", "place to which the list is updated", "art_3__para_2")


@dataclass(frozen=True)
class ListUpdate(Outcome):
    must: bool = result("应当", "must")
    bodies: tuple[Body, ...] = result("负责更新的部门", "departments that update")


@REGULATION.decision(
    "应当将名单信息更新至该处吗，由谁更新？",
    "Must the list be updated in that place, and by whom?",
    ListUpdate,
    cites=("art_1__para_1", "art_3__para_2"),
)
def list_update(case: ListEntry, law: Law) -> Answer:
    """第三条第二款: the list of those who meet 第一条 is updated on the sharing platform, by the municipal civil affairs department and
    the relevant functional departments. No other place is named, and no one else."""
    if not in_hardship(case):
        return determined(ListUpdate(False, ()), "art_1__para_1", "art_3__para_2")
    if case.list_place is not ListPlace.SHARING_PLATFORM:
        return determined(ListUpdate(False, ()), "art_3__para_2")
    bodies = (Body.CIVIL_AFFAIRS, Body.FUNCTIONAL_DEPARTMENTS)
    return determined(ListUpdate(True, bodies), "art_1__para_1", "art_3__para_2")
