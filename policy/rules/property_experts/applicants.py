"""第六条: what is known of a person who applies to be an expert."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policy.law.facts import Facts, Problem, fact
from policy.law.terms import Term
from policy.rules.property_experts.terms import Holding, TitleLevel


class Condition(Term):
    """The conditions that an expert must meet, one an item (第六条第一款)."""

    RECORD = "record", "诚信和记录", "good faith and record"
    ABILITY = "ability", "能力和职业道德", "ability and professional ethics"
    CAREER = "career", "职务、职称和经历", "post, title and career"
    PROJECTS = "projects", "主管过的物业项目", "property projects that the person has been in charge of"
    FITNESS = "fitness", "工作时间和身体状况", "working time and health"
    AGE = "age", "年龄", "age"


class EarlierCancellation(Term):
    """How a person's qualification was cancelled before, if at all (第六条第一款第一项、第十三条)."""

    NONE = "none", "未被取消过", "never cancelled"
    NON_PARTICIPATION = (
        "non_participation",
        "因无正当理由不参与相关工作被取消",
        "cancelled for not taking part in the work without a proper reason",
    )
    SHIRKING = (
        "shirking",
        "因无正当理由推卸、放弃委托事宜被取消",
        "cancelled for shirking or giving up commissioned work without a proper reason",
    )
    MISCONDUCT = (
        "misconduct",
        "因第十三条第二款第二项至第七项的行为被取消",
        "cancelled for conduct under Article 13(2) items 2 to 7",
    )
    UNLISTED = (
        "unlisted",
        "因第十三条第二款第八项、第十七条或者第十八条被取消",
        "cancelled under Article 13(2) item 8, Article 17 or Article 18",
    )
    AUTOMATIC = "automatic", "按第十三条第一款自动取消", "cancelled automatically under Article 13(1)"


class Career(Term):
    """The career by which a person applies (第六条第一款第三项)."""

    MANAGER = "manager", "物业服务项目的管理者", "a manager of property service projects"
    SCHOLAR = (
        "scholar",
        "物业管理相关专业的教学、研究人员",
        "a teacher or researcher of a specialty related to property management",
    )
    LAWYER = "lawyer", "律师", "a lawyer"
    NONE = "none", "其他人员", "a person of another career"


class Post(Term):
    """Posts in a property service project, from the highest down (第六条第一款第三项第1目)."""

    HIGHER = "higher", "高于项目经理的职务", "a post above project manager"
    MANAGER = "project_manager", "项目经理", "project manager"
    SPECIALIST_HEAD = "specialist_head", "专业负责人", "specialist head"
    STAFF = "staff", "低于专业负责人的岗位", "a post below specialist head"


def _born_after_applying(case: Applicant) -> Problem | None:
    if case.born <= case.applied_on:
        return None
    return case.problem("born", "出生日不能晚于申报日 / no one applies before being born")


def _cancelled_after_applying(case: Applicant) -> Problem | None:
    if case.cancelled_on <= case.applied_on:
        return None
    return case.problem(
        "cancelled_on", "取消资格之日不能晚于申报日 / the cancellation does not come after the application"
    )


@dataclass(frozen=True)
class Applicant(Facts):
    """A person who applies to be an expert, on the day of applying."""

    condition: Condition = fact("所问的条件", "condition asked about", "art_6__para_1")
    applied_on: date = fact("申报日", "day of application", "art_6__para_1")

    honest: bool = fact("诚信良好", "is of good faith", "art_6__para_1__point_1", delegation="G55")
    bad_record: bool = fact(
        "有违法违纪、开除公职等不良记录",
        "has a bad record such as a breach of law or discipline or a dismissal from public office",
        "art_6__para_1__point_1",
        delegation="G55",
    )
    earlier_cancellation: EarlierCancellation = fact(
        "此前专家资格的取消", "earlier cancellation of the qualification", "art_6__para_1__point_1"
    )
    cancelled_on: date = fact("取消资格之日", "day of the cancellation", "art_6__para_1__point_1")

    field_rules_known: bool = fact(
        "熟悉物业管理领域的法律法规、规章制度、技术规范和行业标准",
        "is familiar with the laws and regulations, rules and systems, technical specifications and industry standards in the field of property management",
        "art_6__para_1__point_2",
        delegation="G55",
    )
    specialty_mastered: bool = fact(
        "在其专业领域具有较高理论水平和丰富实践经验",
        "has a relatively high level of theoretical knowledge and rich practical experience in the specialty",
        "art_6__para_1__point_2",
        delegation="G55",
    )
    ethical: bool = fact(
        "具备良好的职业道德，责任心强",
        "has good professional ethics and a strong sense of responsibility",
        "art_6__para_1__point_2",
        delegation="G55",
    )
    impartial: bool = fact(
        "能客观、公平、公正、诚实信用地开展工作",
        "can work objectively, justly, fairly, honestly and in good faith",
        "art_6__para_1__point_2",
        delegation="G55",
    )

    career: Career = fact("申请人的经历", "applicant's career", "art_6__para_1__point_3")
    post: Post = fact("在物业服务项目的职务", "post in a property service project", "art_6__para_1__point_3__indent_1")
    holding: Holding = fact("任职或者从业情况", "whether the post or work is held", "art_6__para_1__point_3")
    post_years: int = fact("任职或者从业满的年数", "full years in the post or work", "art_6__para_1__point_3")
    title: TitleLevel = fact(
        "技术职称或者同等职业资格水平",
        "technical title or an equivalent level of vocational qualification",
        "art_6__para_1__point_3",
        delegation="G29",
    )
    title_relevant: bool = fact(
        "职称或者资格属于相关专业",
        "the title or qualification is in a relevant specialty",
        "art_6__para_1__point_3__indent_1",
        delegation="G29",
    )
    title_on: date = fact(
        "取得中级以上技术职称（同等职业资格水平）之日",
        "day on which a technical title at intermediate level or above, or its equivalent, was obtained",
        "art_6__para_1__point_3",
    )
    practising_on: date = fact(
        "取得律师执业证书之日",
        "day on which the lawyer's practising certificate was obtained",
        "art_6__para_1__point_3__indent_3",
    )
    qualified_on: date = fact(
        "取得法律职业资格证书之日",
        "day on which the legal professional qualification certificate was obtained",
        "art_6__para_1__point_3__indent_3",
    )
    litigation_cases: int = fact(
        "代理过的物业管理方面的诉讼案件数",
        "number of litigation cases on property management acted in",
        "art_6__para_1__point_3__indent_3",
    )

    project_in_charge: bool = fact(
        "主管过物业项目", "has been in charge of property projects", "art_6__para_1__point_4"
    )
    major_dispute: bool = fact(
        "主管过的物业项目因物业管理服务因素发生过重大纠纷",
        "a property project that the person has been in charge of had a major dispute caused by property management services",
        "art_6__para_1__point_4",
        delegation="G55",
    )
    owners_content: bool = fact(
        "业主投诉少、满意度高",
        "complaints by owners are few and satisfaction is high",
        "art_6__para_1__point_4",
        delegation="G55",
    )

    time_available: bool = fact(
        "具备必要的工作时间", "has the working time needed", "art_6__para_1__point_5", delegation="G55"
    )
    healthy: bool = fact("身体状况良好", "is in good health", "art_6__para_1__point_5", delegation="G55")
    born: date = fact("出生日", "date of birth", "art_6__para_1__point_6")

    reputed: bool = fact(
        "在物业管理行业享有较高声誉",
        "has a relatively high reputation in the property management industry",
        "art_6__para_2",
        delegation="G55",
    )
    contributed: bool = fact("做出过突出贡献", "has made outstanding contributions", "art_6__para_2", delegation="G55")
    public_official: bool = fact("是政府公务人员", "is a government public servant", "art_6__para_3")
    administrative: bool = fact(
        "是具有行政管理职能的其他人员", "is another person with administrative functions", "art_6__para_3"
    )

    contradictions = (_born_after_applying, _cancelled_after_applying)
