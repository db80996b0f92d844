"""A run as JUnit XML, for the CI of a vendor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree

from policy.conformance.judge import Verdict
from policy.conformance.reports.failures import differences, reason
from policy.conformance.text import one_line, visible
from policy.law.values import Json

# What a CI must show as failed, as broken, and as left out: nothing left out looks passed.
_ELEMENT = {
    Verdict.FAIL: "failure",
    Verdict.BROKEN_CLAIM: "failure",
    Verdict.ERROR: "error",
    Verdict.NOT_RUN: "error",
    Verdict.UNSUPPORTED: "skipped",
    Verdict.NOT_APPLICABLE: "skipped",
}


def junit(events: list[dict[str, Json]], cases: Mapping[str, Mapping[str, Json]]) -> str:
    """One testsuite a document, one testcase a case."""
    results = [event for event in events if event["event"] == "result"]
    root = ElementTree.Element("testsuites", {"name": "suigui", **_counts(results)})
    for document in dict.fromkeys(cases[event["case"]]["document"] for event in results):
        own = [event for event in results if cases[event["case"]]["document"] == document]
        suite = ElementTree.SubElement(root, "testsuite", {"name": document, **_counts(own)})
        for event in own:
            _testcase(suite, event, cases[event["case"]])
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _testcase(suite: ElementTree.Element, event: Mapping[str, Json], case: Mapping[str, Json]) -> None:
    name = f"{case['citation']['zh']} {case['scenario']['zh']}"
    found = ElementTree.SubElement(
        suite, "testcase", classname=case["decision"], name=name, time=f"{event['ms'] / 1000:.3f}"
    )
    properties = ElementTree.SubElement(found, "properties")
    for key, value in (("case", case["id"]), ("provision", case["provision"]), ("title", case["scenario"]["en"])):
        ElementTree.SubElement(properties, "property", name=key, value=value)
    if element := _ELEMENT.get(event["verdict"]):
        detail = ElementTree.SubElement(found, element, type=event["verdict"], message=_message(event))
        # What was left out needs no explanation, and a system that claims little would have a file full of law.
        if element != "skipped":
            detail.text = visible(f"{case['words']['zh']}\n{case['words']['en']}\n{reason(event, 'zh')}")


def _message(event: Mapping[str, Json]) -> str:
    told = [f"{found.path}: wanted {found.wanted}, got {found.got}" for found in differences(event)]
    return one_line("; ".join(told) or reason(event, "en"), 1000)


def _counts(events: Iterable[Mapping[str, Json]]) -> dict[str, str]:
    kinds = [_ELEMENT.get(event["verdict"], "") for event in events]
    counted = {"tests": len(kinds), "failures": kinds.count("failure"), "errors": kinds.count("error")}
    return {name: str(n) for name, n in {**counted, "skipped": kinds.count("skipped")}.items()}
