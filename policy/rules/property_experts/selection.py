"""第九条、第十条、第十二条: how experts and committee members are selected, and who may apply with what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.outcomes import Permission
from policy.law.terms import Term
from policy.rules.property_experts.law import REGULATION, Law
from policy.rules.property_experts.terms import Body, ConsentNeeded


class Step(Term):
    """The six steps of the selection (第九条)."""

    CALL = "call", "公布信息", "publishing the information"
    APPLICATION = "application", "受理申请和核实资料", "accepting applications and verifying documents"
    NOMINATION = "nomination", "形成拟任名单", "drawing up the proposed list"
    PUBLICATION = "publication", "名单公示", "publishing the list for objections"
    AGREEMENT = "agreement", "签订协议", "signing the agreement"
    ANNOUNCEMENT = "announcement", "公告名单", "announcing the list"


@dataclass(frozen=True)
class Selection(Facts):
    """How far a selection has come."""

    step_done: Step | None = fact("已经完成的步骤", "step completed", "art_9__para_1")


@dataclass(frozen=True)
class NextStep(Outcome):
    next_step: Step | None = result("下一步骤", "next step")


@REGULATION.decision(
    "产生程序的下一步骤是什么？",
    "What is the next step of the selection?",
    NextStep,
    cites=(
        "art_9__para_1",
        "art_9__para_1__point_1",
        "art_9__para_1__point_2",
        "art_9__para_1__point_3",
        "art_9__para_1__point_4",
        "art_9__para_1__point_5",
        "art_9__para_1__point_6",
    ),
)
def next_selection_step(case: Selection, law: Law) -> Answer:
    """第九条: the six steps in their order; after the announcement of the list the selection is complete."""
    if case.step_done is None:
        return determined(NextStep(Step.CALL), "art_9__para_1", "art_9__para_1__point_1")
    if case.step_done is Step.CALL:
        return determined(NextStep(Step.APPLICATION), "art_9__para_1", "art_9__para_1__point_2")
    if case.step_done is Step.APPLICATION:
        return determined(NextStep(Step.NOMINATION), "art_9__para_1", "art_9__para_1__point_3")
    if case.step_done is Step.NOMINATION:
        return determined(NextStep(Step.PUBLICATION), "art_9__para_1", "art_9__para_1__point_4")
    if case.step_done is Step.PUBLICATION:
        return determined(NextStep(Step.AGREEMENT), "art_9__para_1", "art_9__para_1__point_5")
    if case.step_done is Step.AGREEMENT:
        return determined(NextStep(Step.ANNOUNCEMENT), "art_9__para_1", "art_9__para_1__point_6")
    return determined(NextStep(None), "art_9__para_1", "art_9__para_1__point_6")


class SelectionWork(Term):
    """The work of the six steps (第九条)."""

    PUBLISHING = (
        "publishing_call",
        "公布物业管理专家征集信息及申报指南",
        "publishing the call for experts and the application guide",
    )
    ACCEPTING = "accepting", "受理申请", "accepting applications"
    VERIFYING = (
        "verifying",
        "核实申请人的业绩、能力、综合素质及资料的真实性",
        "verifying the applicant's achievements, abilities and overall quality and that the documents are true",
    )
    RECOMMENDING = (
        "recommending",
        "加盖核对章并加具推荐意见",
        "affixing the verification stamp and adding a recommendation",
    )
    REVIEWING = (
        "reviewing",
        "审核推荐资料，形成拟任名单",
        "reviewing the recommended documents and drawing up the proposed list",
    )
    PUBLISHING_LIST = "publishing_list", "公示拟任名单", "publishing the proposed list for objections"
    CHECKING = "checking_objections", "核实对拟任名单的异议", "verifying objections to the proposed list"
    AGREEING = "agreeing", "签订协议，发放工作证", "signing the agreements and issuing the work cards"
    ANNOUNCING = "announcing", "公告专家和委员名单", "announcing the list of experts and committee members"


@dataclass(frozen=True)
class SelectionWorkAsked(Facts):
    """A piece of work of the selection."""

    selection_work: SelectionWork = fact("产生程序中的工作", "work of the selection", "art_9__para_1")


@dataclass(frozen=True)
class SelectionBody(Outcome):
    body: Body = result("负责该项工作者", "body that has the task")
    on_official_website: bool = result("在其官方网站发布", "published on that body's official website")


@REGULATION.decision(
    "产生程序中的该项工作由谁负责？",
    "Who has this task in the selection?",
    SelectionBody,
    cites=(
        "art_9__para_1__point_1",
        "art_9__para_1__point_2",
        "art_9__para_1__point_3",
        "art_9__para_1__point_4",
        "art_9__para_1__point_5",
        "art_9__para_1__point_6",
    ),
)
def who_selects(case: SelectionWorkAsked, law: Law) -> Answer:
    """第九条第一项: both levels publish, each on its own official website. 第二项: the district accepts, verifies and
    recommends. 第三项至第六项: the municipal department forms the list and does all that follows."""
    if case.selection_work is SelectionWork.PUBLISHING:
        return determined(SelectionBody(Body.HOUSING_DEPARTMENTS, True), "art_9__para_1__point_1")
    if case.selection_work in (SelectionWork.ACCEPTING, SelectionWork.VERIFYING, SelectionWork.RECOMMENDING):
        return determined(SelectionBody(Body.DISTRICT, False), "art_9__para_1__point_2")
    if case.selection_work is SelectionWork.REVIEWING:
        return determined(SelectionBody(Body.MUNICIPAL, False), "art_9__para_1__point_3")
    if case.selection_work is SelectionWork.PUBLISHING_LIST:
        return determined(SelectionBody(Body.MUNICIPAL, True), "art_9__para_1__point_4")
    if case.selection_work is SelectionWork.CHECKING:
        return determined(SelectionBody(Body.MUNICIPAL, False), "art_9__para_1__point_4")
    if case.selection_work is SelectionWork.AGREEING:
        return determined(SelectionBody(Body.MUNICIPAL, False), "art_9__para_1__point_5")
    return determined(SelectionBody(Body.MUNICIPAL, True), "art_9__para_1__point_6")


@dataclass(frozen=True)
class Application(Facts):
    """An application to become an expert or a member of the committee."""

    applied_on: date = fact("申报日", "day of application", "art_12__para_1")
    applied_to: Body = fact("申请所向的部门", "body applied to", "art_9__para_1__point_2")
    has_employer: bool = fact("申请人有工作单位", "the applicant has an employer", "art_9__para_1__point_2")
    employer_consents: bool = fact("工作单位同意", "the employer consents", "art_9__para_1__point_2")
    documents_as_prescribed: bool = fact(
        "申报材料按规定提交",
        "the application documents are submitted as prescribed",
        "art_10__para_1",
        delegation="G30",
    )
    specialties: int = fact("申请的专业种数", "number of specialties applied for", "art_10__para_2")
    specialties_fit: bool = fact(
        "申请的专业与本人专业特长相符",
        "the specialties applied for match the applicant's own expertise",
        "art_10__para_2",
    )


@REGULATION.decision(
    "申请人可以在该日向该部门提出申请吗？",
    "May the applicant apply to this body on the day?",
    Permission,
    cites=("art_9__para_1__point_2", "art_12__para_1"),
    dated_by=("applied_on",),
)
def application_allowed(case: Application, law: Law) -> Answer:
    """第九条第二项: with the consent of the employer, to the district housing department. 第十二条: on any day (随时申报).
    Whether someone without an employer may apply: reading A66."""
    if case.applied_to is not Body.DISTRICT:
        return determined(Permission(False), "art_9__para_1__point_2")
    if not case.has_employer and law.consent_needed is ConsentNeeded.ALWAYS:
        return determined(Permission(False), "art_9__para_1__point_2")
    if case.has_employer and not case.employer_consents:
        return determined(Permission(False), "art_9__para_1__point_2")
    return determined(Permission(True), "art_9__para_1__point_2", "art_12__para_1")


@dataclass(frozen=True)
class ApplicationComplete(Outcome):
    complete: bool = result("申请符合要求", "the application is as required")


@REGULATION.decision(
    "申请的材料和专业符合要求吗？",
    "Are the documents and the specialties of the application as required?",
    ApplicationComplete,
    cites=("art_5__para_1", "art_10__para_1", "art_10__para_2"),
    dated_by=("applied_on",),
)
def application_complete(case: Application, law: Law) -> Answer:
    """第十条第一款: the documents are submitted as prescribed, by an instrument that is not this text. 第二款: one specialty
    or more, by the applicant's own expertise; there are the 5 of 第五条."""
    if case.specialties > law.specialties:
        return determined(ApplicationComplete(False), "art_5__para_1", "art_10__para_2")
    if case.specialties < law.least_specialties or not case.specialties_fit:
        return determined(ApplicationComplete(False), "art_10__para_2")
    if not case.documents_as_prescribed:
        return determined(ApplicationComplete(False), "art_10__para_1")
    return determined(ApplicationComplete(True), "art_10__para_1", "art_10__para_2")
