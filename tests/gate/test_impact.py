"""A change names exactly what it touches, and shows the smallest case in which answers differ."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from policy.gate.impact import Impact, drafted, impact
from policy.gate.report import markdown, terminal
from policy.gate.whatif import what_if
from policy.gate.witness import Moved, way
from policy.law.answers import Answer, determined, needs
from policy.law.values import Fen
from policy.suite.dossier import dossier
from tests.gate.amending import INSERTED, MONTHS, amended, decree, with_version
from tests.suite.lanterns.rules import REGULATION, FeeDue, Registration
from tests.suite.workbench import Workbench, copied

CANDLES = "一、将第一条第二款第一项中的“10烛”修改为“12烛”。"
ADDED = "一、第一条第二款增加一项，作为第三项：“属于文物的。”"


@pytest.fixture(scope="module")
def months(tmp_path_factory: pytest.TempPathFactory) -> Impact:
    """What 4 months instead of 2 touch and do."""
    return found(copied(tmp_path_factory.mktemp("months")), MONTHS)


def found(bench: Workbench, *items: str) -> Impact:
    redline = amended(bench, decree(*items))
    return impact(redline, bench.dossier())


def test_a_changed_number_is_followed_to_the_last_page(months: Impact) -> None:
    (touched,) = months.touched
    (number,) = touched.numbers
    assert (number.parameter.name, number.parameter.value, number.new) == ("registration_months", 2, 4)
    assert (number.words, number.new_words) == ("在2个月内", "在4个月内")
    assert touched.rules == ("lanterns/registration",)
    assert {result.scenario.block for result in touched.scenarios} == {"第一条第一款"}
    assert len(touched.scenarios) == 6
    assert (touched.readings, touched.delegations) == (("R1",), ())
    assert touched.pages == ("lanterns/article_1.html",)


def test_the_witness_is_the_smallest(months: Impact) -> None:
    """Bought in the first month of force: under 2 months May is late, under 4 it is not. April would be late in neither."""
    (difference,) = months.differences
    assert difference.witness
    assert difference.witness.facts == {"bought": "2030-03", "registered": "2030-06-01", "candles": 10}
    assert difference.counts == {"gained": 0, "lost": 1, "flipped": 0, "same": difference.cases - 1}
    old, new = difference.witness.old.json(), difference.witness.new.json()
    assert (old["value"]["late"], new["value"]["late"]) == (True, False)
    assert old["because"] == new["because"] == ["art_1__para_1"]


def test_a_threshold_has_its_witness_on_the_threshold(bench: Workbench) -> None:
    result = found(bench, CANDLES)
    assert [touched.change.id for touched in result.touched] == ["art_1__para_2__point_1"]
    (difference,) = result.differences
    assert difference.witness
    assert difference.witness.facts == {"bought": "2030-03", "registered": "2030-03-01", "candles": 10}


@pytest.mark.parametrize(
    ("item", "ids", "rules"),
    [
        (ADDED, ["art_1__para_2__point_3"], ()),
        ("一、删去第三条第一款。", ["art_3__para_1"], ()),
        ("一、删去第二条。", ["art_2__para_1"], ("lanterns/fee",)),
        ("一、将第三条第一款中的“节能灯笼”修改为“节能、灯笼”。", ["art_3__para_1"], ()),
    ],
    ids=["added item", "deleted paragraph", "deleted article", "mark"],
)
def test_words_without_numbers_touch_their_rules_and_change_no_answer(
    bench: Workbench, item: str, ids: list[str], rules: tuple[str, ...]
) -> None:
    result = found(bench, item)
    reworded = [touched for touched in result.touched if touched.change.reworded]
    assert [touched.change.id for touched in reworded] == ids
    assert reworded[0].rules == rules
    assert {result.scenario.block for result in reworded[0].scenarios} == ({"第二条"} if rules else set())
    assert result.differences == ()


def test_what_only_moved_touches_no_rule_and_no_scenario(bench: Workbench) -> None:
    moved = [touched for touched in found(bench, INSERTED).touched if not touched.change.reworded]
    assert [touched.change.citation for touched in moved] == [
        "第二条 → 第三条",
        "第三条第一款 → 第四条第一款",
        "第三条第二款 → 第四条第二款",
    ]
    assert all((touched.rules, touched.scenarios, touched.numbers) == ((), (), ()) for touched in moved)
    assert next(touched.pages for touched in moved) == ("lanterns/article_2.html",)


def test_a_version_of_the_rules_is_compared_as_it_is_written(bench: Workbench) -> None:
    redline = amended(bench, decree(MONTHS))
    (difference,) = impact(redline, bench.dossier(with_version())).differences
    assert difference.witness
    assert difference.witness.facts["registered"] == "2030-06-01"


@pytest.mark.parametrize("change", ["art_1__para_1.registration_months=4", "registration_months=4"])
def test_a_number_can_be_tried(change: str) -> None:
    comparison = what_if(REGULATION, [change])
    assert comparison.changed == {"registration_months"}
    assert comparison.new.law == replace(comparison.old.law, registration_months=4)


def test_a_reading_can_be_tried(bench: Workbench) -> None:
    (difference,) = drafted(bench.dossier(), ["R1=day_to_day"]).differences
    assert difference.witness
    assert difference.witness.facts["registered"] == "2030-06-01"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("registration_months", "PROVISION.NAME=VALUE"),
        ("weeks=4", "art_1__para_1.registration_months（登记期限（月））"),
        ("art_2__para_1.registration_months=4", "没有参数"),
        ("registration_months=many", "give a whole number"),
        ("commencement=2030-02-30", "write a real date"),
        ("R1=never", "has no option 'never'"),
    ],
)
def test_what_cannot_be_tried_is_refused(change: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        what_if(REGULATION, [change])


def test_ways() -> None:
    def registration(exempt: bool, late: bool) -> Answer:
        return determined(Registration(exempt, late), "art_1__para_1")

    def fee(due: int) -> Answer:
        return determined(FeeDue(Fen(due)), "art_2__para_1")

    pairs = [
        (fee(1), fee(2), Moved.GAINED),
        (fee(2), fee(1), Moved.LOST),
        (registration(False, True), registration(True, False), Moved.FLIPPED),
        (needs("art_1__para_1", "bought"), fee(1), Moved.FLIPPED),
    ]
    for old, new, expected in pairs:
        assert way(old, new) is expected


def test_vendors_whose_record_has_a_touched_case_are_named(bench: Workbench, tmp_path: Path) -> None:
    redline = amended(bench, decree(CANDLES))
    kept = bench.dossier()
    case = impact(redline, kept).cases[0]
    for name, asked in (("touched", case), ("other", "lanterns/in_force/000000000000")):
        events = [{"event": "header", "target": f"http://{name}"}, {"event": "result", "case": asked}]
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, events)), encoding="utf-8")
    records = sorted(tmp_path.glob("*.jsonl"))
    assert impact(redline, kept, records).statements == ("http://touched",)
    records[0].write_text("{}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"other\.jsonl:1: .*not the record of a run"):
        impact(redline, kept, records)


def test_reports_say_it_all(months: Impact) -> None:
    result = months
    assert result.redline
    for text, removed in (
        (terminal(result, result.redline.new), "在[-2-]{+4+}个月内"),
        (markdown(result, result.redline.new), "在~~2~~**4**个月内"),
    ):
        for said in (
            removed,
            "登记期限（月）：2 → 4",
            "lanterns/registration",
            "登记日 2030-06-01",
            "逾期登记 是 yes",
            "悬挂灯笼的，应当自购得",
        ):
            assert said in text  # fmt: skip
    assert json.loads(json.dumps(result.json(), ensure_ascii=False))["touched"][0]["parameters"][0]["new"]["value"] == 4


# The real law


@pytest.mark.parametrize(
    ("document", "change", "decision", "facts"),
    [
        (
            "medical_insurance",
            "art_12__para_2.back_payment_months=6",
            "arrears_benefits",
            {"payer": "employer", "due": "2022-12", "paid_on": "2023-04-01", "contribution_in_full": True, "late_fee_in_full": True},
        ),
        (
            "hardship_relief",
            "art_1__para_1__point_3.water_low_price=80",
            "water_charge",
            {"persons_in_hardship": 1, "bill_months": 1, "bill_water": 1, "water_company": True, "domestic_water": True, "of_city": True, "group": "minimum_living_household"},
        ),
    ],
    ids=["three months become six", "a price"],
)  # fmt: skip
def test_the_real_law_has_its_smallest_witness(
    document: str, change: str, decision: str, facts: dict[str, object]
) -> None:
    from policy.gate.witness import cases_of, difference

    kept = dossier(document)
    assert kept.regulation
    comparison = what_if(kept.regulation, [change])
    cases = [case for case in cases_of(kept) if case.decision == f"{document}/{decision}"]
    witness = difference(comparison, decision, cases).witness
    assert witness
    assert witness.facts == facts
