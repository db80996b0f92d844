"""The gate's verdict for people and for machines: terminal, GitHub annotations, SARIF 2.1.0, JUnit."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

from policy.gate.gate import Gate, Judged, Level, Section
from policy.law.values import Json

_SHOWN = 20
"""Findings of a section that a terminal shows; the others are counted."""


def terminal(gate: Gate) -> str:
    """A line a section, its findings below it."""
    why = dict(gate.unchecked)
    lines = []
    for section in Section:
        found = gate.of(section)
        errors = sum(judged.level is Level.ERROR for judged in found)
        sign = "–" if section in why else "✗" if errors else "✓"
        lines.append(f"{sign} {section.zh} {section.en}" + (f"：{why[section]}" if section in why else ""))
        lines += [f"    {judged.level.zh} {judged.level.en}  {judged.finding}" for judged in found[:_SHOWN]]
        if len(found) > _SHOWN:
            lines.append(f"    … 另有 {len(found) - _SHOWN} 处 / more: --json")
    errors = sum(judged.level is Level.ERROR for judged in gate.judged)
    verdict = (
        "可以合并 / may be merged" if gate.passed else f"不得合并：{errors} 处 / must not be merged: {errors} findings"
    )
    return "\n".join([*lines, "", f"{verdict}，提醒 {len(gate.judged) - errors} 处 / warnings"])


def github(gate: Gate, root: Path) -> str:
    """GitHub workflow commands, one a finding: the pull request shows each beside its line."""
    return "\n".join(_annotation(judged, root) for judged in gate.judged)


def _annotation(judged: Judged, root: Path) -> str:
    finding = judged.finding
    properties = {
        "file": _path(finding.path, root),
        "line": str(finding.line),
        "title": f"{judged.section.zh} {finding.check}",
    }
    said = ",".join(f"{key}={_escaped(value, ',:')}" for key, value in properties.items())
    return f"::{judged.level.value} {said}::{_escaped(_message(judged))}"


def _escaped(text: str, more: str = "") -> str:
    return "".join(f"%{ord(sign):02X}" if sign in "%\r\n" + more else sign for sign in text)


def sarif(gate: Gate, root: Path) -> dict[str, Json]:
    """SARIF 2.1.0, for code scanning: one run, one rule a check, one result a finding, with a fingerprint that survives moves."""
    checks = sorted({judged.finding.check for judged in gate.judged})
    sections = {judged.finding.check: judged.section for judged in gate.judged}
    rules = [
        {
            "id": check,
            "shortDescription": {"text": f"{sections[check].zh} {sections[check].en}"},
            "helpUri": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
        }
        for check in checks
    ]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "suigui", "version": version("suigui"), "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(judged, checks.index(judged.finding.check), root) for judged in gate.judged],
            }
        ],
    }


def _result(judged: Judged, rule: int, root: Path) -> dict[str, Json]:
    finding = judged.finding
    path = _path(finding.path, root)
    print_of = hashlib.sha256(f"{finding.check}\n{path}\n{finding.value}".encode()).hexdigest()[:32]
    return {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": judged.level.value,
        "message": {"text": _message(judged)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(path)},
                    "region": {"startLine": max(1, finding.line)},
                }
            }
        ],
        "partialFingerprints": {"suigui/v1": print_of},
    }


def junit(gate: Gate, root: Path) -> str:
    """One testcase a section: failed where a finding stops the merge, skipped where it could not be checked."""
    why = dict(gate.unchecked)
    failed = [section for section in Section if any(judged.level is Level.ERROR for judged in gate.of(section))]
    counts = {"tests": len(Section), "failures": len(failed), "errors": 0, "skipped": len(why)}
    attributes = {"name": "suigui gate", **{name: str(n) for name, n in counts.items()}}
    root_element = ElementTree.Element("testsuites", attributes)
    suite = ElementTree.SubElement(root_element, "testsuite", attributes)
    for section in Section:
        case = ElementTree.SubElement(suite, "testcase", classname="suigui.gate", name=f"{section.zh} {section.en}")
        said = {level: [j for j in gate.of(section) if j.level is level] for level in Level}
        if section in failed:
            message = f"{len(said[Level.ERROR])} 处 / findings"
            failure = ElementTree.SubElement(case, "failure", type=section.value, message=message)
            failure.text = "\n".join(_line(judged, root) for judged in said[Level.ERROR])
        elif section in why:
            ElementTree.SubElement(case, "skipped", message=why[section])
        if said[Level.WARNING]:
            ElementTree.SubElement(case, "system-out").text = "\n".join(_line(j, root) for j in said[Level.WARNING])
    ElementTree.indent(root_element)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root_element, encoding="unicode") + "\n"


def _line(judged: Judged, root: Path) -> str:
    finding = judged.finding
    return f"{_path(finding.path, root)}:{finding.line}: [{finding.check}] {_message(judged)}"


def _message(judged: Judged) -> str:
    return f"{judged.finding.value} → {judged.finding.remedy}"


def _path(path: Path, root: Path) -> str:
    """As CI knows it: from the repository's folder, with forward slashes."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
