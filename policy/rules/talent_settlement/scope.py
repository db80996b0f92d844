"""第一条、第二条: aim and basis, and to which filings the text applies."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined
from policy.law.facts import Facts, fact
from policy.law.outcomes import AimStated, Applies, LegalBasis
from policy.law.terms import Term
from policy.rules.talent_settlement.law import REGULATION, Law


class Basis(Term):
    """What the text names as its basis, and what it does not (第一条)."""

    MEASURES = (
        "measures",
        "《广州市人民政府办公厅关于印发广州市引进人才入户管理办法的通知》（穗府办规〔2020〕10号）",
        "the Notice of the General Office of the People's Government of Guangzhou Municipality on Issuing the Guangzhou Measures on the Administration of Settlement of Recruited Talent (Sui Fu Ban Gui [2020] No. 10)",
    )
    FORMER_RULES = (
        "former_rules",
        "《广州市人力资源和社会保障局关于印发广州市引进人才入户管理办法实施细则的通知》（穗人社规字〔2019〕2号）",
        "the Notice of the Guangzhou Human Resources and Social Security Bureau on Issuing the Implementing Rules for the Guangzhou Measures on the Administration of Settlement of Recruited Talent (Sui Ren She Gui Zi [2019] No. 2)",
    )
    OTHER = "other", "其他文件", "another document"


@dataclass(frozen=True)
class LegalSource(Facts):
    """A text that might be the basis of these Rules."""

    basis: Basis = fact("文件", "document", "art_1__para_1")


@REGULATION.decision(
    "该文件是制定本细则的依据吗？",
    "Is the document the basis under which these Rules are made?",
    LegalBasis,
    cites=("art_1__para_1",),
)
def legal_basis(case: LegalSource, law: Law) -> Answer:
    """第一条: made under the notice that issued the Measures, and under nothing else that the text names."""
    return determined(LegalBasis(case.basis is Basis.MEASURES), "art_1__para_1")


class Aim(Term):
    """The aim that the text states, and one that it does not (第一条)."""

    SETTLEMENT_WORK = (
        "settlement_work",
        "做好我市用人单位引进人才入户相关工作",
        "to carry out well the work of settlement of talent recruited by employers in the City",
    )
    POPULATION = "population", "控制户籍人口规模", "to control the number of registered residents"


@dataclass(frozen=True)
class Purpose(Facts):
    """An aim that someone gives as one of these Rules'."""

    aim: Aim = fact("目的", "aim", "art_1__para_1")


@REGULATION.decision(
    "该目的是本细则写明的宗旨吗？",
    "Is the aim one that these Rules state?",
    AimStated,
    cites=("art_1__para_1",),
)
def aim_stated(case: Purpose, law: Law) -> Answer:
    """第一条: the one aim, to carry out well the work of settlement of talent recruited by employers in the City."""
    return determined(AimStated(case.aim is Aim.SETTLEMENT_WORK), "art_1__para_1")


@dataclass(frozen=True)
class Filing(Facts):
    """Someone's filing for settlement."""

    recruited_settlement: bool = fact(
        "申报的是广州市引进人才入户", "the filing is for settlement of recruited talent in Guangzhou", "art_2__para_1"
    )
    meets_measures: bool = fact(
        "属于符合《办法》的人才", "is talent that meets the Measures", "art_2__para_1", delegation="G41"
    )


@REGULATION.decision(
    "该申报适用本细则吗？",
    "Do these Rules apply to the filing?",
    Applies,
    cites=("art_2__para_1",),
)
def rules_apply(case: Filing, law: Law) -> Answer:
    """第二条: filings for settlement of recruited talent in Guangzhou, by talent of any kind that meets the Measures. Both."""
    return determined(Applies(case.recruited_settlement and case.meets_measures), "art_2__para_1")
