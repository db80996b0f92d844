"""Commands about the documents: verify, ledger, cases, decide, features, site."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from policy.cli.common import Command, dossiers, open_text, print_json, say


def add(command: Command) -> None:
    verify = command("verify", _verify, "运行全部场景和检查 / run every scenario and check")
    verify.add_argument("--json", action="store_true", help="结果为 JSON / print JSON")
    ledger = command("ledger", _ledger, "条文台账 / the clause ledger")
    ledger.add_argument("document", nargs="?", help="一份文件 / one document only")
    ledger.add_argument("--json", action="store_true", help="结果为 JSON / print JSON")
    cases = command("cases", _cases, "全部用例 / every case")
    cases.add_argument("document", nargs="?", help="一份文件 / one document only")
    cases.add_argument("--json", action="store_true", help="结果为 JSON / print JSON")
    cases.add_argument(
        "--publish", type=Path, metavar="DIR", help="写成带清单的用例集 / write the data set with its manifest"
    )
    decide = command("decide", _decide, "裁决一个或一批用例 / answer one case, or a batch")
    decide.add_argument("decision", nargs="?", metavar="DOCUMENT/DECISION", help="裁决问题 / the question")
    decide.add_argument(
        "--on", metavar="DATE", help="适用哪一天的规定，默认最新版本 / law of that day, else the newest"
    )
    source = decide.add_mutually_exclusive_group()
    source.add_argument(
        "--facts", metavar="FILE", help="事实的 JSON 文件，- 为标准输入 / JSON file of facts, - for stdin"
    )
    source.add_argument("--batch", metavar="FILE", help="一行一个请求的 JSONL，- 为标准输入 / JSONL of requests")
    source.add_argument("--list", action="store_true", help="列出裁决问题 / list the decisions")
    decide.add_argument("--json", action="store_true", help="--list 的结果为 JSON / print the list as JSON")
    features = command("features", _features, "写出另一语言的场景 / write the scenarios in another language")
    features.add_argument("--lang", choices=("en",), required=True)
    features.add_argument("directory", type=Path, metavar="DIR")
    site = command("site", _site, "生成网站 / build the site")
    site.add_argument("directory", type=Path, nargs="?", default=Path("site"), metavar="DIR")
    site.add_argument(
        "--without-python",
        action="store_true",
        help="不带在浏览器中运行规则的 Python（约13兆字节）/ leave out the Python that runs the rules in a browser (13 MB)",
    )


def _verify(options: argparse.Namespace) -> int:
    from policy.suite.verify import summary, verify

    outcome = verify(progress=say)
    if options.json:
        print_json(outcome.json())
    else:
        for finding in outcome.findings:
            print(finding)
        print(summary(outcome))
    return 1 if outcome.findings else 0


def _ledger(options: argparse.Namespace) -> int:
    from policy.corpus.registers import VERDICTS
    from policy.suite.ledger import STATUSES, rows

    ledgers = [(dossier.slug, rows(dossier)) for dossier in dossiers(options.document)]
    if options.json:
        print_json({"provisions": [row.json(slug) for slug, found in ledgers for row in found]})
        return 0
    for slug, found in ledgers:
        print(f"\n{slug}")
        for row in found:
            kind = VERDICTS[row.verdict][0] if row.verdict else "—"
            print(f"  {STATUSES[row.status][0]}  {row.provision.citation}  {kind}  {row.evidence} 例 / cases")
    return 0


def _cases(options: argparse.Namespace) -> int:
    if options.publish:
        from policy.conformance.dataset import publish

        manifest = publish(tuple(dossiers(options.document)), options.publish)
        say(f"{options.publish}: {manifest['cases']} 个用例 / cases")
        return 0
    from policy.suite.ask import cases_json

    found = [case for dossier in dossiers(options.document) for case in cases_json(dossier)]
    if options.json:
        print_json({"cases": found})
        return 0
    for case in found:
        print(f"{case['id']}  {case['scenario']['zh']}  （{case['scenario']['at']}）")
    return 0


def _decide(options: argparse.Namespace) -> int:
    from policy.suite.ask import answer_file, answer_line, decision_json, decisions
    from policy.suite.dossier import regulations

    known = decisions(regulations())
    if options.list:
        if options.json:
            print_json({"decisions": [decision_json(decision) for decision in known.values()]})
        else:
            for decision in known.values():
                print(f"{decision.id}\n    {decision.zh}\n    {decision.en}")
        return 0
    if options.batch:
        with open_text(options.batch) as lines:
            for line in lines:
                print(json.dumps(answer_line(line, known), ensure_ascii=False))
        return 0
    if not options.decision or not options.facts:
        raise ValueError("写明裁决问题和事实 / give DOCUMENT/DECISION and --facts FILE, or --batch FILE, or --list")
    with open_text(options.facts) as file:
        answer = answer_file(options.decision, options.on, file.read(), known)
    print_json(answer)
    return 1 if answer["kind"] == "rejected" else 0


def _features(options: argparse.Namespace) -> int:
    from policy.suite.english import render

    for dossier in dossiers(None):
        if not dossier.sentences or not dossier.english:
            continue
        folder = options.directory / dossier.slug
        folder.mkdir(parents=True, exist_ok=True)
        for feature in dossier.features:
            rendered = render(feature, dossier.sentences, dossier.document, dossier.english)
            (folder / rendered.name).write_text(rendered.text, encoding="utf-8")
        say(f"{folder}: {len(dossier.features)} features")
    return 0


def _site(options: argparse.Namespace) -> int:
    from policy.site import build, write
    from policy.suite.dossier import ROOT

    python = None if options.without_python else _python(ROOT / "build")
    pages = ROOT / "build" / "pages"
    strength = ROOT / "build" / "strength.json"
    measured = json.loads(strength.read_text(encoding="utf-8")) if strength.exists() else None
    count = write(tuple(dossiers(None)), pages, python=python, measured=measured)
    say(f"{count} 页 / pages")
    build(pages, options.directory.resolve())
    print(f"打开 / open {options.directory / 'index.html'}")
    return 0


def _python(cache: Path) -> Path | None:
    """Pyodide's files for the forms; where they cannot be had the site is built all the same, and says so."""
    from policy.site import pyodide

    try:
        return pyodide.fetch(cache)
    except pyodide.Unavailable as unavailable:
        say(
            f"网站不带 Python，“试一个个案”只给出 JSON 和命令 / no Python in the site, forms show JSON only: {unavailable}"
        )
        return None
