"""A run on a terminal: counts, then each failure with its clause, its sum and one command to repeat it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policy.conformance.judge import Citations, Verdict
from policy.conformance.reports.failures import differences, reason, verdict_words, wrong
from policy.conformance.text import one_line, visible
from policy.conformance.validate import conclusion_of
from policy.law.values import Json

_SHOWN = 20


def terminal(events: list[dict[str, Json]], cases: Mapping[str, Mapping[str, Json]]) -> str:
    """The whole report; ``cases`` by id, so that failures can be explained."""
    header, footer = events[0], events[-1]
    failed = wrong(events)
    lines = [line for event in failed[:_SHOWN] for line in _failure(event, cases[event["case"]], header["target"])]
    if len(failed) > _SHOWN:
        lines.append(f"\n…另有 {len(failed) - _SHOWN} 个，见报告 / {len(failed) - _SHOWN} more in the report")
    system = header["welcome"]["system"]
    lines.append(f"\n{one_line(system['name'])} {one_line(system['version'])} · {one_line(header['target'])}")
    lines += [
        f"  {verdict.zh} / {verdict.en}: {footer['verdicts'][verdict.value]}"
        for verdict in Verdict
        if footer["verdicts"][verdict.value]
    ]
    citations = footer["citations"]
    lines.append(
        f"  依据 / provisions: {'，'.join(f'{kind.zh} {kind.en} {citations[kind.value]}' for kind in Citations)}"
    )
    if footer["unproven"]:
        lines.append(f"  声明而无用例证实 / claimed, proved by no case: {', '.join(map(one_line, footer['unproven']))}")
    conclusion = conclusion_of(footer)
    lines.append(f"结论 / conclusion: {conclusion.zh} / {conclusion.en}")
    return visible("\n".join(lines))


def _failure(event: Mapping[str, Json], case: Mapping[str, Json], target: str) -> Iterator[str]:
    yield f"\n✗ {verdict_words(event, 'zh')} / {verdict_words(event, 'en')}  {case['citation']['zh']} · {case['scenario']['zh']}"
    yield f"  {case['citation']['en']} · {case['scenario']['en']}"
    yield f"  条文 / words: {case['words']['zh']}"
    for note in case["notes"]["zh"]:
        yield f"  {note}"
    for found in differences(event):
        yield f"  {found.path}: 应为 / wanted {found.wanted}，实为 / got {found.got}"
        if found.hint[0]:
            yield f"    → {found.hint[0]} / {found.hint[1]}"
    if said := reason(event, "zh"):
        yield f"  {said}"
    if event.get("citations") == Citations.DIFFER:
        yield f"  {Citations.DIFFER.zh}，应为 / provisions wanted: {', '.join(case['because'])}"
    yield f"  重现 / repeat: suigui replay {case['id']}"
