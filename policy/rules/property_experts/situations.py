"""第十三条第一款、第二款: the situations in which a qualification is cancelled."""

from __future__ import annotations

from policy.law.terms import Term
from policy.rules.property_experts.law import Law
from policy.rules.property_experts.terms import JoinedActs, PenaltiesCounted


class Situation(Term):
    """Situations in which a qualification is cancelled (第十三条第一款、第二款), and some that fall just short of them."""

    WITHDREW = (
        "withdrew",
        "本人主动向市房屋行政主管部门提出",
        "the person's own request to the municipal housing department",
    )
    CAPACITY_LOST = "capacity_lost", "失去民事行为能力", "loss of capacity for civil conduct"
    LEFT_WORK = "left_work", "不再从事物业管理工作", "no longer working in property management"
    ABSENCE = (
        "absence",
        "无正当理由不参与、推卸、放弃相关工作",
        "not taking part in, shirking or giving up the work without a proper reason",
    )
    FALSE_DOCUMENTS = "false_documents", "提交虚假申请资料", "submitting false application documents"
    BAD_CREDIT = "bad_credit", "有诚信方面不良记录", "a bad record as to good faith"
    NOT_RECUSED = "not_recused", "应当回避而未回避", "not recusing where recusal was required"
    BREACH_TOLERATED = (
        "breach_tolerated",
        "严重违背原则且未能有效制止违法违规或者不正当竞争行为",
        "a serious breach of the principles together with failure to stop unlawful conduct or unfair competition",
    )
    BREACH_ONLY = "breach_only", "仅严重违背原则", "a serious breach of the principles alone"
    TOLERATED_ONLY = (
        "tolerated_only",
        "仅未能有效制止违法违规或者不正当竞争行为",
        "failure to stop unlawful conduct or unfair competition alone",
    )
    FAVOUR_GAIN = "favour_gain", "徇私舞弊且获取不正当利益", "favouritism together with improper gain"
    FAVOUR_ONLY = "favour_only", "仅徇私舞弊", "favouritism alone"
    GAIN_ONLY = "gain_only", "仅获取不正当利益", "improper gain alone"
    REPUTATION = "reputation", "有严重损害行业声誉的行为", "conduct that seriously harms the reputation of the industry"
    MAIN_LIABILITY = (
        "main_liability",
        "在物业管理重大责任事故中负有主要责任",
        "the main liability in a major liability accident in property management",
    )
    LESSER_LIABILITY = (
        "lesser_liability",
        "在物业管理重大责任事故中负有次要责任",
        "a secondary liability in a major liability accident in property management",
    )
    RELATED_PENALTY = (
        "related_penalty",
        "受到与物业管理或者专家工作有关的行政处罚",
        "an administrative penalty related to property management or expert work",
    )
    UNRELATED_PENALTY = (
        "unrelated_penalty",
        "受到与物业管理和专家工作无关的行政处罚",
        "an administrative penalty unrelated to property management and expert work",
    )
    CRIMINAL_SANCTION = "criminal_sanction", "受到刑事处分", "a criminal sanction"
    OTHER = "other", "其他情形", "another situation"


def is_misconduct(situation: Situation, law: Law) -> bool:
    """第十三条第二款第二项至第七项: whether the situation is one of them. Where an item joins two acts, reading A98; a
    penalty that has nothing to do with the work, reading A95."""
    if situation in (
        Situation.WITHDREW,
        Situation.CAPACITY_LOST,
        Situation.LEFT_WORK,
        Situation.ABSENCE,
        Situation.OTHER,
    ):
        return False
    if situation in (Situation.BREACH_ONLY, Situation.TOLERATED_ONLY, Situation.FAVOUR_ONLY, Situation.GAIN_ONLY):
        return law.joined_acts is JoinedActs.EITHER
    if situation is Situation.UNRELATED_PENALTY:
        return law.penalties_counted is PenaltiesCounted.ANY
    return situation is not Situation.LESSER_LIABILITY
