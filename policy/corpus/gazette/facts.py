"""The front matter of the six documents. Tests find each of these facts in the Gazette's words."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml

_GAZETTE = "广州市人民政府公报2022年第32期"


def _slip(provision: str, words: str, note: str, note_en: str) -> dict[str, str]:
    return {"provision": provision, "words": words, "note": note, "note_en": note_en}


def _lost(provision: str, what: str, what_en: str) -> dict[str, str]:
    return {"provision": provision, "what": what, "what_en": what_en}


# 有效期5年 runs from the day of issue and includes it, so that the last day of force is the day before the fifth anniversary.
_FACTS: dict[str, dict[str, Any]] = {
    "medical_insurance": {
        "title": "广州市社会医疗保险规定",
        "number": "广州市人民政府令第193号",
        "gazette_id": "",
        "issuers": ["广州市人民政府"],
        "adopted": date(2022, 10, 25),
        "signed": date(2022, 10, 31),
        "in_force": date(2022, 12, 1),
        "repeals": ["《广州市社会医疗保险办法》（广州市人民政府令第123号）"],
        "pages": [1, 8],
    },
    "hardship_relief": {
        "title": "广州市人民政府办公厅关于印发困难群众消费性减免和补贴政策的通知",
        "number": "穗府办规〔2022〕14号",
        "gazette_id": "GZ0220220014",
        "issuers": ["广州市人民政府办公厅"],
        "signed": date(2022, 10, 18),
        "in_force": date(2022, 10, 18),
        "expires": date(2027, 10, 17),
        "pages": [46, 48],
    },
    "property_experts": {
        "title": "广州市物业管理专家管理办法",
        "number": "穗建规字〔2022〕8号",
        "gazette_id": "GZ0320220041",
        "issuers": ["广州市住房和城乡建设局"],
        "signed": date(2022, 5, 30),
        "in_force": date(2022, 5, 30),
        "expires": date(2027, 5, 29),
        "repeals": ["《广州市住房和城乡建设局关于印发广州市物业管理专家管理办法的通知》（穗建规字〔2020〕20号）"],
        "pages": [49, 55],
        "sic": [
            _slip(
                "art_14__para_3",
                "不能参加考评",
                "同款后文作“不能参加评估”，“考评”疑为“评估”之误。",
                "Later in the same paragraph the words are 不能参加评估; 考评 (appraisal) is probably a slip for 评估 (evaluation).",
            )
        ],
    },
    "blood_donation": {
        "title": "广州市无偿献血激励与优待办法",
        "number": "穗卫规字〔2022〕2号",
        "gazette_id": "GZ0320220049",
        "issuers": ["广州市卫生健康委员会"],
        "signed": date(2022, 7, 3),
        "in_force": date(2022, 7, 3),
        "expires": date(2027, 7, 2),
        "pages": [56, 59],
        "sic": [
            _slip(
                "art_5__para_2",
                "志愿时的工作",
                "“志愿时”疑为“志愿时长”之误。",
                "志愿时 is probably a slip for 志愿时长 (hours volunteered).",
            ),
            _slip(
                "art_10__para_1__point_1__p_2",
                "第二十七条和二十八条",
                "“二十八条”前缺“第”字。",
                "第 is missing before 二十八条.",
            ),
        ],
    },
    "talent_settlement": {
        "title": "广州市引进人才入户管理办法实施细则",
        "number": "穗人社规字〔2022〕2号",
        "gazette_id": "GZ0320220050",
        "issuers": ["广州市人力资源和社会保障局", "广州市公安局"],
        "signed": date(2022, 7, 7),
        "in_force": date(2022, 7, 7),
        "expires": date(2027, 7, 6),
        "repeals": [
            "《广州市人力资源和社会保障局关于印发广州市引进人才入户管理办法实施细则的通知》（穗人社规字〔2019〕2号）"
        ],
        "pages": [60, 64],
    },
    "integration_plan": {
        "title": "广清一体化“十四五”发展规划",
        "number": "穗府办〔2022〕26号",
        "gazette_id": "",
        "issuers": ["广州市人民政府办公厅", "清远市人民政府办公室"],
        "signed": date(2022, 9, 21),
        "in_force": date(2022, 9, 21),
        "pages": [9, 45],
        "sic": [
            _slip(
                "chp_6__sec_1__para_2",
                "北江饮水工程",
                "规划其他各处作“北江引水工程”，“饮水”疑为“引水”之误。",
                "Elsewhere the plan writes 北江引水工程 (water diversion); 饮水 (drinking water) is probably a slip.",
            ),
            _slip(
                "chp_7__sec_2__para_1",
                "县城医疗服务共同体",
                "“县城”疑为“县域”之误。",
                "县城 (county town) is probably a slip for 县域 (county-wide).",
            ),
            _slip(
                "chp_7__sec_3__para_1",
                "社会求助信息系统",
                "同款前文作“社会救助体系”，“求助”疑为“救助”之误。",
                "Earlier in the same paragraph the words are 社会救助体系 (social assistance); 求助 (asking for help) is probably a slip.",
            ),
        ],
        "lost": [
            _lost("fig_1", "图1的图像，仅存图题和注①。", "The image of figure 1; its caption and note ① remain."),
            _lost(
                "fn_2",
                "注②（“三园一城”）的正文，仅存注码。",
                "The words of note ② (on 三园一城); its mark in the text remains.",
            ),
        ],
    },
}
_DEFAULTS: dict[str, Any] = {
    "adopted": None,
    "published": _GAZETTE,
    "expires": None,
    "repeals": [],
    "sic": [],
    "lost": [],
}
_ORDER = (
    "document",
    "title",
    "number",
    "gazette_id",
    "issuers",
    "adopted",
    "signed",
    "published",
    "in_force",
    "expires",
    "repeals",
    "pages",
    "sic",
    "lost",
)


def file_name(document: str) -> str:
    """The document's file: the day it comes into force."""
    return f"{_FACTS[document]['in_force']}.md"


def front_matter(document: str) -> str:
    """The document's facts as YAML between two lines of dashes."""
    facts = {"document": document, **_DEFAULTS, **_FACTS[document]}
    ordered = {key: facts[key] for key in _ORDER}
    text = yaml.safe_dump(ordered, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{text}---\n\n"
