"""A fictitious regulation of our own for the tests of the loader: the lantern ordinance of 云桥市."""

from __future__ import annotations

from pathlib import Path

FRONT = """\
---
document: lanterns
title: 云桥市灯笼管理办法
number: 云府规〔2030〕1号
gazette_id: ''
issuers:
- 云桥市人民政府
adopted: null
signed: 2030-03-01
published: 云桥市人民政府公报2030年第1期
in_force: 2030-03-01
expires: null
repeals: []
pages:
- 1
- 2
sic: []
lost: []
---
"""
BODY = """
# 云桥市灯笼管理办法

## 关于印发云桥市灯笼管理办法的通知

各区人民政府：

## 第一条

灯笼应当在3个工作日内登记；
“过期的。不登记”。

## 第二条

登记需要下列材料：

（一）申请书；

另附照片。

（二）下列证明之一：

1. 居住证明。

2. 工作证明。

前款材料不全的，不予登记。
"""
ENGLISH = """\
---
title: Lantern Measures of Yunqiao
language: en
status: unofficial translation
---

# Lantern Measures of Yunqiao

## Notice on issuing the Lantern Measures

To all district governments:

## Article 1

Lanterns shall be registered within three working days;
"expired ones. are not".

## Article 2

Registration needs the following:

(1) an application;

with a photograph.

(2) one of the following proofs:

1. proof of residence.

2. proof of work.

Where the material of the preceding paragraph is incomplete, registration is refused.
"""


def write(root: Path, text: str = FRONT + BODY, day: str = "2030-03-01", language: str = "") -> Path:
    """Puts a version under a corpus root."""
    path = root / "lanterns" / f"{day}{language and '.' + language}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def line_of(text: str, words: str) -> int:
    """The 1-based line on which words stand first."""
    return text[: text.index(words)].count("\n") + 1
