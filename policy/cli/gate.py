"""Commands about a change of the law: amend, review, impact, gate."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from policy.cli.common import Command, open_text, print_json, say

DAYS = 180
"""How long before its end a text's term is announced, unless told otherwise."""

if TYPE_CHECKING:
    from policy.corpus.document import Document
    from policy.gate.impact import Impact
    from policy.gate.redline import Redline


def add(command: Command) -> None:
    amend = command("amend", _amend, "写入一份文件的下一版本 / write the next version of a document")
    amend.add_argument("document", metavar="DOCUMENT")
    amend.add_argument("text", metavar="NEW-TEXT", help="修改决定或修改后的全文，- 为标准输入 / decision or whole text")
    amend.add_argument(
        "--from", dest="start", type=_day, required=True, metavar="DATE", help="施行日 / first day of force"
    )
    amend.add_argument("--dry-run", action="store_true", help="只显示，不写入 / show, write nothing")
    review = command("review", _review, "复核一个待复核的条文 / review a suspect provision")
    review.add_argument(
        "provision", metavar="DOCUMENT/PROVISION", help="medical_insurance/art_12__para_2、第十二条第二款"
    )
    review.add_argument("--confirm", action="store_true", help="已复核，改写引文 / reviewed: rewrite the quotation")
    impact = command("impact", _impact, "一次修改触及什么、改变什么 / what a change touches and does")
    impact.add_argument("old", metavar="OLD", help="DOCUMENT、DOCUMENT@DATE 或文件 / or a file")
    impact.add_argument("new", metavar="NEW", nargs="?", help="同上，默认最新版本 / the same, else the newest version")
    impact.add_argument(
        "--what-if", action="append", default=[], metavar="PROVISION.NAME=VALUE", help="试改参数或口径 / try"
    )
    impact.add_argument("--format", choices=("terminal", "markdown", "json"), default="terminal")
    impact.add_argument(
        "--records", type=Path, nargs="*", default=[], metavar="FILE", help="供应商的运行记录 / vendors' records"
    )
    gate = command("gate", _gate, "合并前必须成立的全部检查 / all that must hold before merging")
    gate.add_argument("--format", choices=("terminal", "github", "json"), default="terminal")
    gate.add_argument("--sarif", type=Path, metavar="FILE")
    gate.add_argument("--junit", type=Path, metavar="FILE")
    gate.add_argument("--days", type=int, default=DAYS, help="有效期提前提醒的天数 / days of notice before a term ends")
    gate.add_argument("--cases", type=Path, metavar="DIR", help="已发布的用例集 / a published data set")


def _amend(options: argparse.Namespace) -> int:
    from policy.corpus.versions import ROOT as CORPUS
    from policy.gate.amend import Library, finish, locked, prepare, unfinished, write
    from policy.gate.report import change_said
    from policy.suite.dossier import ROOT

    folder = CORPUS / options.document
    if unfinished(folder):
        with locked(folder):
            finish(folder)
        say(f"{folder}：已写完上次中断的修订 / finished the amendment that was interrupted")
    library = Library(CORPUS, ROOT / "features" / options.document)
    with open_text(options.text) as file:
        amendment = prepare(options.document, file.read(), options.start, library)
    for change in amendment.redline.changes:
        print(change_said(change))
    _say_counts(amendment.redline)
    if not options.dry_run:
        write(amendment)
    for path in amendment.files:
        say(f"{'将写入 / would write' if options.dry_run else '已写入 / written'} {path}")
    if not options.dry_run:
        say(f"下一步 / next: suigui impact {options.document}，suigui gate，suigui review {options.document}/…")
    return 0


def _review(options: argparse.Namespace) -> int:
    from policy.gate.review import confirm, review, said
    from policy.suite.dossier import dossier

    document, _, provision = options.provision.partition("/")
    kept = dossier(document)
    found = review(kept, (provision.startswith("第") and kept.document.cited(provision)) or provision)
    print(said(found))
    if options.confirm or _agreed():
        say(f"已改写引文 / quotation rewritten: {confirm(found)}")
        return 0
    say("引文未改，仍待复核 / the quotation stays, still suspect: --confirm")
    return 1


def _agreed() -> bool:
    """Whether the person at the terminal has read it and agrees."""
    if not sys.stdin.isatty():
        return False
    print(
        "已复核其下场景，改写引文？ / scenarios re-read, rewrite the quotation? [y/N] ",
        end="",
        file=sys.stderr,
        flush=True,
    )
    return sys.stdin.readline().strip().lower() in ("y", "yes", "是")


def _impact(options: argparse.Namespace) -> int:
    from policy.gate.impact import drafted, impact
    from policy.gate.redline import redline
    from policy.suite.dossier import dossier

    if find_spec("hypothesis") is None:
        raise ValueError("见证用例需要 hypothesis / witnesses need hypothesis: pip install 'suigui[gate]'")
    if options.what_if and options.new:
        raise ValueError("--what-if 试改一个版本，不与 NEW 同用 / tries one version: leave out NEW")
    if options.what_if:
        kept = dossier(options.old)
        found, document = drafted(kept, options.what_if, options.records), kept.document
    else:
        old, document = _versions(options.old, options.new)
        kept = dossier(document.document)
        say(f"{document.document}：{len(kept.results)} 个场景 / scenarios …")
        found = impact(redline(old, document), kept, options.records)
    _print_impact(found, document, options.format)
    return 0


def _print_impact(found: Impact, document: Document, form: str) -> None:
    from policy.gate.report import markdown, terminal

    if form == "json":
        print_json(found.json())
    else:
        print((markdown if form == "markdown" else terminal)(found, document), end="")


def _versions(old: str, new: str | None) -> tuple[Document, Document]:
    """Two versions. Named once, a document means its newest version and the one before."""
    from policy.corpus import editions, load
    from policy.gate.concordance import bind

    first = _version(old)
    if new:
        second = _version(new)
        known = {edition.path for edition in editions(load(second.document))}
        return first, second if {first.path, second.path} <= known else bind(first, second)
    texts = editions(first)
    if "@" in old or Path(old).exists():
        return first, texts[-1]
    if len(texts) < 2:
        raise ValueError(f"{old} 只有一个版本 / has one version only: give NEW, or --what-if PROVISION.NAME=VALUE")
    return texts[-2], texts[-1]


def _version(name: str) -> Document:
    from policy.corpus import load
    from policy.corpus.versions import read

    if Path(name).is_file():
        return read(Path(name).resolve())
    document, _, day = name.partition("@")
    return load(document, on=_day(day) if day else None)


def _gate(options: argparse.Namespace) -> int:
    import json

    from policy.conformance import dataset
    from policy.gate import outputs
    from policy.gate.gate import gate
    from policy.suite.ask import cases_json
    from policy.suite.dossier import ROOT

    published = (options.cases, dataset.load(options.cases)) if options.cases else None
    found = gate(date.today(), options.days, published, cases_json, progress=say)
    if options.sarif:
        options.sarif.write_text(json.dumps(outputs.sarif(found, ROOT), ensure_ascii=False, indent=1), encoding="utf-8")
    if options.junit:
        options.junit.write_text(outputs.junit(found, ROOT), encoding="utf-8")
    if options.format == "json":
        print_json(found.json())
    else:
        print(outputs.github(found, ROOT) if options.format == "github" else outputs.terminal(found))
    if options.format == "github":
        say(outputs.terminal(found))
    return 0 if found.passed else 1


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r}：按2025-01-01的样式写日期 / write a date like 2025-01-01"
        ) from error


def _say_counts(found: Redline) -> None:
    from policy.gate.redline import Class

    say("，".join(f"{kind.zh} {kind.en} {found.counts[kind.value]}" for kind in Class))
