"""Every fact of the front matter stands in the Gazette's own words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from gazette_2022 import load

from policy.corpus import DOCUMENTS, Document
from policy.corpus.gazette import Sorted, pages, read


@pytest.fixture(scope="module")
def gazette() -> Sorted:
    return read()


def furniture(gazette: Sorted, document: str, *kinds: str) -> str:
    """The document's furniture of those kinds, as one text."""
    starts = [start for start, owner, _ in pages.MAP if owner == document]
    ends = [start for start, _, _ in pages.MAP if start > starts[-1]] or [10_000]
    lines = (line for kind in kinds for line in gazette.furniture.get(kind, []))
    return "".join(line.text for line in lines if starts[0] <= line.number < ends[0])


def words(document: Document) -> str:
    return "".join(part.heading + part.text for part in document)


def chinese(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_signature_number_and_issuers(document: str, gazette: Sorted) -> None:
    loaded = load(document)
    assert furniture(gazette, document, "date of signature") == chinese(loaded.signed)
    assert furniture(gazette, document, "Gazette's number") == loaded.gazette_id
    assert loaded.number.endswith(furniture(gazette, document, "document number"))
    heads = loaded.get("notice").heading + furniture(gazette, document, "masthead", "signature")
    for issuer in loaded.issuers:
        assert issuer in heads


def test_the_decree(gazette: Sorted) -> None:
    decree = load("medical_insurance")
    notice = decree.get("notice__para_1").text
    assert decree.adopted is not None
    assert f"已经{chinese(decree.adopted)}市人民政府第16届22次常务会议通过" in notice
    assert f"自{chinese(decree.in_force)}起施行" in notice
    assert f"本规定自{chinese(decree.in_force)}起施行。" in decree.get("art_26__para_1").text
    assert decree.number == decree.get("notice").heading + furniture(gazette, "medical_insurance", "document number")
    assert furniture(gazette, "medical_insurance", "signature") == "市长郭永航"


@pytest.mark.parametrize("document", [name for name in DOCUMENTS if name != "medical_insurance"])
def test_in_force_from_the_day_of_issue(document: str) -> None:
    loaded = load(document)
    assert loaded.in_force == loaded.signed
    assert ("自印发之日起" in words(loaded)) == (document != "integration_plan")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_term_of_five_years_ends_the_day_before_the_anniversary(document: str) -> None:
    loaded = load(document)
    five_years = loaded.in_force.replace(year=loaded.in_force.year + 5) - timedelta(days=1)
    assert loaded.expires == (five_years if "有效期5年" in words(loaded) else None)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_repeals_stand_before_the_words_of_repeal(document: str) -> None:
    loaded = load(document)
    assert len(loaded.repeals) == words(loaded).count("同时废止")
    for repealed in loaded.repeals:
        assert f"{repealed}同时废止。" in words(loaded)


def test_slips_are_flagged_and_kept() -> None:
    slips = {(document, slip.provision, slip.words) for document in DOCUMENTS for slip in load(document).sic}
    assert slips == {
        ("blood_donation", "art_5__para_2", "志愿时的工作"),
        ("blood_donation", "art_10__para_1__point_1__p_2", "第二十七条和二十八条"),
        ("property_experts", "art_14__para_3", "不能参加考评"),
        ("integration_plan", "chp_6__sec_1__para_2", "北江饮水工程"),
        ("integration_plan", "chp_7__sec_2__para_1", "县城医疗服务共同体"),
        ("integration_plan", "chp_7__sec_3__para_1", "社会求助信息系统"),
    }


def test_what_the_notes_on_slips_say_is_so() -> None:
    assert "不能参加评估" in load("property_experts").get("art_14__para_3").text
    assert "北江引水工程" in words(load("integration_plan"))
    assert "社会救助体系" in load("integration_plan").get("chp_7__sec_3__para_1").text


def test_what_is_lost_is_marked_and_not_rebuilt() -> None:
    plan = load("integration_plan")
    assert [gap.provision for gap in plan.lost] == ["fig_1", "fn_2"]
    assert plan.get("fn_2").text == ""
    assert "“三园一城”②管理模式" in plan.get("chp_1__sec_1__para_5").text
