"""前言第三款: the documents on whose basis the plan is made."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, fact
from policy.law.outcomes import LegalBasis
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law

NAMED_IN = "preface__para_3"


class Basis(Term):
    """The documents that the preface names, and any other."""

    BAY_AREA_OUTLINE = (
        "bay_area_outline",
        "《粤港澳大湾区发展规划纲要》",
        "the Outline Development Plan for the Guangdong-Hong Kong-Macao Greater Bay Area",
    )
    NATIONAL_PLAN = (
        "national_plan",
        "《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》",
        "the Outline of the 14th Five-Year Plan for National Economic and Social Development and Long-Range Objectives "
        "through 2035 of the People's Republic of China",
    )
    JUNCTION_AREA_PLAN = (
        "junction_area_plan",
        "《国家城乡融合发展试验区广东广清接合片区实施方案》",
        "the Implementation Plan for the Guangqing junction area, Guangdong, "
        "of the national pilot zones for integrated urban-rural development",
    )
    PROVINCIAL_PLAN = (
        "provincial_plan",
        "《广东省国民经济和社会发展第十四个五年规划和2035年远景目标纲要》",
        "the Outline of the 14th Five-Year Plan and Long-Range Objectives through 2035 of Guangdong Province",
    )
    REGIONAL_PATTERN = (
        "regional_pattern",
        "《中共广东省委 广东省人民政府关于构建“一核一带一区”区域发展新格局促进全省区域协调发展的意见》",
        "the provincial Opinions on the new regional pattern of one core, one belt and one area "
        "and on coordinated regional development",
    )
    EFFECTIVE_INVESTMENT = (
        "effective_investment",
        "《中共广东省委 广东省人民政府关于加大有效投资力度加快构建“一核一带一区”区域发展格局的意见》",
        "the provincial Opinions on more effective investment for the regional pattern of one core, one belt and one area",
    )
    GUANGZHOU_PLAN = (
        "guangzhou_plan",
        "《广州市国民经济和社会发展第十四个五年规划和2035年远景目标纲要》",
        "the Outline of the 14th Five-Year Plan and Long-Range Objectives through 2035 of Guangzhou",
    )
    QINGYUAN_PLAN = (
        "qingyuan_plan",
        "《清远市国民经济和社会发展第十四个五年规划和2035年远景目标纲要》",
        "the Outline of the 14th Five-Year Plan and Long-Range Objectives through 2035 of Qingyuan",
    )
    OTHER = "other", "其他文件", "another document"


REGULATION.quoted.extend(
    Quoted(basis.value, NAMED_IN, basis.zh, __name__) for basis in Basis if basis is not Basis.OTHER
)


@dataclass(frozen=True)
class DocumentAsked(Facts):
    """A document on whose basis the plan might be made."""

    basis: Basis = fact("编制所依据的文件", "document used as a basis", NAMED_IN)


@REGULATION.decision(
    "规划依据该文件编制吗？",
    "Is the plan made on the basis of the document?",
    LegalBasis,
    cites=(NAMED_IN,),
)
def legal_basis(case: DocumentAsked, law: Law) -> Answer:
    """前言第三款: eight documents by name. The list ends in 等文件: which others were used the text does not say."""
    if case.basis is Basis.OTHER:
        return outside(NAMED_IN)
    return determined(LegalBasis(True), NAMED_IN)
