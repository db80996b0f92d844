"""Amending the lantern ordinance on a workbench, and its rules with a second version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from policy.gate.amend import Amendment, Library, prepare, write
from policy.gate.redline import Change, Class, Redline
from policy.law.parameters import parameter
from policy.law.regulations import Decision, Regulation, Version
from tests.suite.lanterns.rules import REGULATION, Law
from tests.suite.workbench import WORDS, Workbench

START = date(2032, 1, 1)
MONTHS = "一、将第一条第一款中的“在2个月内”修改为“在4个月内”。"
INSERTED = "一、增加一条，作为第二条：“转让灯笼的，受让人应当重新登记。”"


@dataclass(frozen=True)
class Law2032(Law):
    """4 months to register instead of 2."""

    registration_months: int = parameter(4, "art_1__para_1", ("在4个月内",), "登记期限（月）", "months to register")


def decree(*items: str) -> str:
    """A decision to amend the ordinance, its items numbered already."""
    body = "\n\n".join(items)
    return f"关于修改《云桥市灯笼管理办法》的决定\n\n决定作如下修改：\n\n{body}\n\n本决定自2032年1月1日起施行。\n"


def library(bench: Workbench) -> Library:
    return Library(bench.folder.parent, bench.path("features"))


def prepared(bench: Workbench, text: str, start: date = START) -> Amendment:
    return prepare("lanterns", text, start, library(bench))


def amended(bench: Workbench, text: str, start: date = START) -> Redline:
    """What the amendment changed; it is written."""
    amendment = prepared(bench, text, start)
    write(amendment)
    return amendment.redline


def published(bench: Workbench, edit: Callable[[str], str] = lambda text: text) -> str:
    """The ordinance as it is published: a paragraph a line, the article's number before its first words."""
    body = bench.path(WORDS).read_text(encoding="utf-8").split("\n---\n", 1)[1].strip()
    blocks = ["".join(block.splitlines()) for block in body.split("\n\n")]
    lines = [line.removeprefix("# ").removeprefix("#") if line.startswith("# ") else line for line in blocks]
    text = "\n".join(lines).replace("## ", "")
    for number in "一二三":
        text = text.replace(f"第{number}条\n", f"第{number}条\u3000")
    return edit(text + "\n")


def changes(found: Redline, *kinds: Class) -> list[Change]:
    return [change for change in found.changes if change.kind in (kinds or tuple(Class))]


def with_version(law: Law | None = None, start: date = START) -> Regulation:
    """The rules with a second version, from a day on."""
    decisions: dict[str, Decision] = {}
    version = Version(start, lambda held: held.last_day, law or Law2032())
    regulation = replace(REGULATION, versions=(*REGULATION.versions, version), decisions=decisions)
    decisions |= {name: replace(decision, regulation=regulation) for name, decision in REGULATION.decisions.items()}
    return regulation
