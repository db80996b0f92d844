"""The command about many rows: audit."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from policy.cli.common import Command, print_json, say

if TYPE_CHECKING:
    from policy.audit.run import Asked
    from policy.law.regulations import Decision

_INSTALL = "审计需要另装 / auditing needs its extra: pip install 'suigui[audit]'"


def add(command: Command) -> None:
    audit = command("audit", _audit, "用同样的规则核对千万行 / check millions of rows against the same rules")
    audit.add_argument("decision", nargs="?", metavar="DOCUMENT/DECISION", help="裁决问题 / the question")
    audit.add_argument(
        "table", nargs="?", type=Path, metavar="TABLE", help="Parquet、CSV 或其文件夹 / or a folder of them"
    )
    audit.add_argument(
        "--mapping", type=Path, metavar="FILE", help="列与事实的对应（YAML） / which column holds which fact"
    )
    audit.add_argument(
        "--out", type=Path, metavar="DIR", help="结果文件夹，中断后再用它接着做 / results; the same again goes on"
    )
    audit.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="适用哪一天的规定 / law of that day")
    audit.add_argument(
        "--reading", action="append", default=[], metavar="A1=option", help="另一种口径 / another reading"
    )
    audit.add_argument(
        "--dry-run", action="store_true", help="只看列的对应 / only show the mapping and what is missing"
    )
    audit.add_argument(
        "--sql", metavar="DIALECT", help="只印出规则的 SQL：duckdb、spark、trino… / print the rule as SQL"
    )
    audit.add_argument("--list", action="store_true", help="哪些裁决按列执行 / which decisions run over columns")
    audit.add_argument("--json", action="store_true", help="结果为 JSON / print JSON")


def _audit(options: argparse.Namespace) -> int:
    for needed in ("duckdb", "pyarrow"):
        if find_spec(needed) is None:
            raise ValueError(f"{needed}: {_INSTALL}")
    import duckdb

    from policy.suite.ask import decisions
    from policy.suite.dossier import regulations

    known = decisions(regulations())
    if options.list:
        return _list(list(known.values()), as_json=options.json)
    decision = known.get(options.decision or "")
    if decision is None:
        raise LookupError(f"没有这个裁决问题 / no decision {options.decision!r}: suigui decide --list")
    if options.sql:
        return _sql(options, decision)
    if options.table is None:
        raise ValueError("写明表 / give TABLE: a Parquet or CSV file, or a folder of them")
    from policy.audit.mapping import check, draft, mapping_by_name, read_mapping
    from policy.audit.run import Asked, audit
    from policy.audit.table import open_table

    out = options.out or Path(f"audit-{decision.name}")
    with duckdb.connect() as engine:
        types = open_table(engine, options.table, out / "staged").types
    mapping = read_mapping(options.mapping, decision) if options.mapping else mapping_by_name(decision, types)
    if options.dry_run:
        print(draft(decision, mapping, types))
    check(mapping, types)
    on = options.on or (
        None if isinstance(mapping.on, str) else mapping.on or decision.regulation.versions[-1].in_force
    )
    asked = Asked(decision, on, _readings(options.reading), mapping)
    if options.dry_run:
        return _try_out(asked, options.table)
    batches = audit(asked, options.table, out, say)
    return _conclude(asked, batches, out, as_json=options.json)


def _try_out(asked: Asked, table: Path) -> int:
    """What becomes of the first rows, so that a wrong mapping shows before the long run."""
    import tempfile

    from policy.audit.report import merged, report
    from policy.audit.run import audit, first_rows

    with tempfile.TemporaryDirectory(prefix="suigui-") as folder:
        sample = first_rows(table, Path(folder))
        batches = audit(asked, sample, Path(folder) / "out", say)
        print(report(asked.decision, merged(batches), Path(folder) / "out", _cite(asked.decision)))
    return 0


def _conclude(asked: Asked, batches: list[dict[str, object]], out: Path, *, as_json: bool) -> int:
    from policy.audit.report import merged, report

    groups = merged(batches)
    if as_json:
        print_json({"decision": asked.decision.id, "groups": groups})
    else:
        print(report(asked.decision, groups, out, _cite(asked.decision)))
    return 1 if any(group["status"] in ("different", "rejected", "failed") for group in groups) else 0


def _list(decisions: list[Decision], *, as_json: bool) -> int:
    from policy.audit.decisions import columnar
    from policy.audit.translate import Untranslatable

    found = []
    for decision in decisions:
        try:
            columnar(decision, decision.regulation.versions[-1].in_force, {})
            why = ""
        except Untranslatable as error:
            why = str(error)
        found.append({"decision": decision.id, "columns": not why, "why": why})
    if as_json:
        print_json({"decisions": found})
        return 0
    for each in found:
        print(
            f"{'列式 / columns' if each['columns'] else '逐行 / rows   '}  {each['decision']}  {each['why']}".rstrip()
        )
    print(f"{sum(bool(each['columns']) for each in found)} / {len(found)} 按列执行 / run over columns")
    return 0


def _sql(options: argparse.Namespace, decision: Decision) -> int:
    from policy.audit.decisions import columnar
    from policy.audit.dialects import transpiled

    on = options.on or decision.regulation.versions[-1].in_force
    print(transpiled(columnar(decision, on, _readings(options.reading)).text, options.sql))
    return 0


def _readings(given: list[str]) -> dict[str, str]:
    if wrong := [each for each in given if "=" not in each]:
        raise ValueError(f"--reading {wrong[0]}: 写成 A1=选项 / write A1=option")
    return dict(each.split("=", 1) for each in given)


def _cite(decision: Decision) -> Callable[[str], str]:
    from policy.corpus import load
    from policy.law.provision import ProvisionId

    ids = load(decision.regulation.document).ids

    def cite(id: str) -> str:
        try:
            return ProvisionId.parse(id).chinese(ids)
        except ValueError:
            return id  # a fact or a delegated matter that is needed

    return cite
