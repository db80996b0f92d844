"""第三条、第四条、第七条、第十六条、第二十一条: which body does which work, and who reviews and handles whose settlement."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law
from policy.rules.talent_settlement.terms import Body, District, EmployersListed


class Work(Term):
    """Work that the text gives to one body, or to the departments together."""

    FILING = (
        "filing",
        "登录申办系统填报并提交引进在职人才入户申报",
        "logging in to the application system, filling in and submitting the filing for settlement of recruited in-service talent",
    )
    ACCEPTANCE_AND_REVIEW = (
        "acceptance_and_review",
        "受理和审核引进在职人才入户申报",
        "the acceptance and review of filings for settlement of recruited in-service talent",
    )
    ANNUAL_PLAN = (
        "annual_plan",
        "下达重点扶持单位引进人才入户的年度计划",
        "handing down the annual plan for settlement of recruited talent of units under key support",
    )
    YEAR_PROCEDURE = (
        "year_procedure",
        "通知重点扶持单位引进人才入户的当年具体申报程序",
        "giving notice of that year's specific filing procedure for settlement of recruited talent of units under key support",
    )
    GUIDANCE_OF_HR = (
        "guidance_of_hr_departments",
        "对各区人力资源社会保障部门在职人才引进工作的业务指导和监督检查",
        "the professional guidance, supervision and inspection of the district human resources and social security departments in recruiting in-service talent",
    )
    GUIDANCE_OF_SECURITY = (
        "guidance_of_public_security",
        "对各区公安机关引进普通高校应届毕业生入户工作的指导和监督检查",
        "the guidance, supervision and inspection of the district public security authorities in settlement of recruited current-year graduates of regular higher education institutions",
    )


@dataclass(frozen=True)
class WorkToDo(Facts):
    """A piece of work to which the text refers."""

    work: Work = fact("工作", "work", "art_7__para_1")


@dataclass(frozen=True)
class BodyAtWork(Outcome):
    body: Body = result("负责该项工作者", "body that has the task")


@REGULATION.decision(
    "该项工作由谁负责？",
    "Who has the task?",
    BodyAtWork,
    cites=("art_4__para_1", "art_7__para_1", "art_16__para_1", "art_21__para_1", "art_21__para_2"),
)
def body_at_work(case: WorkToDo, law: Law) -> Answer:
    """第四条: the applicant fills in and submits. 第七条第一款: the municipal and district departments accept and review.
    第十六条: the annual plan is the development and reform department's, the year's procedure the municipal department's.
    第二十一条: the municipal department guides the district departments, the municipal authority the district authorities."""
    if case.work is Work.FILING:
        return determined(BodyAtWork(Body.APPLICANT), "art_4__para_1")
    if case.work is Work.ANNUAL_PLAN:
        return determined(BodyAtWork(Body.DEVELOPMENT), "art_16__para_1")
    if case.work is Work.YEAR_PROCEDURE:
        return determined(BodyAtWork(Body.MUNICIPAL_HR), "art_16__para_1")
    if case.work is Work.GUIDANCE_OF_HR:
        return determined(BodyAtWork(Body.MUNICIPAL_HR), "art_21__para_1")
    if case.work is Work.GUIDANCE_OF_SECURITY:
        return determined(BodyAtWork(Body.MUNICIPAL_POLICE), "art_21__para_2")
    return determined(BodyAtWork(Body.HR_DEPARTMENTS), "art_7__para_1")


@dataclass(frozen=True)
class BoundBody(Outcome):
    """A duty with the one who bears it: no one where there is none."""

    must: bool = result("应当", "must")
    body: Body | None = result("承担者", "body bound")


def bound(body: Body, *because: str) -> Answer:
    """The body must do what is asked about."""
    return determined(BoundBody(True, body), *because)


def unbound(*because: str) -> Answer:
    """No one must do what is asked about."""
    return determined(BoundBody(False, None), *because)


@dataclass(frozen=True)
class Power(Outcome):
    """A permission with the one who has it: no one where there is none."""

    may: bool = result("可以", "may")
    body: Body | None = result("可以如此者", "one who may")


NO_POWER = Power(False, None)


class Talent(Term):
    """Whose settlement is reviewed and handled (第三条)."""

    IN_SERVICE = "in_service", "在职人才", "in-service talent"
    GRADUATE = (
        "current_year_graduate",
        "普通高校应届毕业生",
        "a current-year graduate of a regular higher education institution",
    )


class EmployerKind(Term):
    """Kinds of employer: those of 第三条第一款, those like them, and all others."""

    AUTHORITY = "municipal_authority", "市直机关事业单位", "a municipal authority or public institution"
    SUPERVISED = (
        "directly_supervised",
        "市直机关事业单位直接监管的企业",
        "an enterprise supervised directly by a municipal authority or public institution",
    )
    ENTRUSTED = (
        "supervised_by_entrustment",
        "市直机关事业单位委托监管的企业",
        "an enterprise supervised by entrustment by a municipal authority or public institution",
    )
    ALIKE = (
        "alike",
        "与前述单位相当的中央、省属机关事业单位",
        "an authority or public institution of the central or the provincial government, like those listed",
    )
    OTHER = "other", "其他用人单位", "another employer"


@dataclass(frozen=True)
class Recruitment(Facts):
    """A person, and the employer that recruits or receives the person."""

    talent: Talent = fact("人才的种类", "kind of talent", "art_3__para_1")
    employer: EmployerKind = fact("用人单位的类别", "kind of employer", "art_3__para_1", delegation="G65")
    domicile: District = fact(
        "用人单位住所地址所在区",
        "district of the domicile address of the employer",
        "art_3__para_2",
        delegation="G65",
    )
    employer_in_city: bool = fact(
        "用人单位在本市行政区域内", "the employer is within the administrative area of the City", "art_3__para_3"
    )


@dataclass(frozen=True)
class ReviewingBody(Outcome):
    """Who reviews and handles; ``district`` is the district of a district department (for graduates see 第十九条)."""

    body: Body | None = result("审核办理者", "body that reviews and handles")
    district: District | None = result("该部门所在区", "district of that department")


@REGULATION.decision(
    "入户由谁审核办理？",
    "Who reviews and handles the settlement?",
    ReviewingBody,
    cites=("art_3__para_1", "art_3__para_2", "art_3__para_3"),
)
def reviewing_body(case: Recruitment, law: Law) -> Answer:
    """第三条: the municipal department for the employers of 第一款 (reading A85), the department of the district of the
    domicile address for in-service talent of all others (第二款), the district public security authority for current-year
    graduates received by an employer in the City, whatever its kind (第三款; 第十八条 to 第二十条 say the same)."""
    if case.talent is Talent.GRADUATE:
        body = Body.DISTRICT_POLICE if case.employer_in_city else None
        return determined(ReviewingBody(body, None), "art_3__para_3")
    if municipal_employer(case, law):
        return determined(ReviewingBody(Body.MUNICIPAL_HR, None), "art_3__para_1")
    if case.domicile is District.OUTSIDE:
        return determined(ReviewingBody(None, None), "art_3__para_2")
    return determined(ReviewingBody(Body.DISTRICT_HR, case.domicile), "art_3__para_2")


def municipal_employer(case: Recruitment, law: Law) -> bool:
    """第三条第一款: municipal authorities, public institutions and state-owned enterprises. Reading A85: and those like them."""
    if case.employer is EmployerKind.ALIKE:
        return law.employers_listed is EmployersListed.SIMILAR_TOO
    return case.employer is not EmployerKind.OTHER
