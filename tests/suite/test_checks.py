"""Each fault that can arise between words, rules, sentences and features is found where it stands, with what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from policy.law.answers import determined
from policy.law.facts import Outcome, fact, fields_of, result
from policy.law.parameters import Unit, parameter, period
from policy.law.regulations import Decision, Regulation
from policy.law.terms import Term
from policy.law.values import Fen
from policy.suite.checks import check, repeated_sentences, suspect_blocks, vocabulary_faults
from policy.suite.findings import Findings
from policy.suite.ledger import ledger_faults, rows
from policy.suite.sentences import Sentences
from tests.suite.lanterns import rules
from tests.suite.lanterns.rules import REGULATION, InForce, Lantern, Law, Registration
from tests.suite.workbench import (
    ARTICLE_1,
    ARTICLE_2,
    ARTICLE_3,
    ENGLISH,
    WORDS,
    Workbench,
    altered,
    named,
    only,
    place,
    under,
)

LATE = "    场景: 超过两个公历月登记逾期\n"
BASIS_1 = "      那么 属于逾期登记\n      并且 依据第一条第一款\n"


def test_the_ordinance_itself_has_no_fault(bench: Workbench) -> None:
    assert bench.findings() == []
    assert len(bench.dossier().results) == 19


# The words


@pytest.mark.parametrize(
    "quoted",
    ["光度不足12烛的；", "光度不足10烛；", "光度不足10烛的", "不足10烛的；", "光度 不足10烛的；"],
    ids=["number", "one character less", "end missing", "beginning missing", "space"],
)
def test_a_quotation_that_is_not_the_text_is_suspect(bench: Workbench, quoted: str) -> None:
    bench.edit(ARTICLE_1, "    光度不足10烛的；", f"    {quoted}")
    finding = only(bench.findings(), "suspect")
    assert place(finding) == bench.place(ARTICLE_1, f"    {quoted}\n")
    assert f"{WORDS}:{bench.place(WORDS, '光度不足10烛的')[1]}" in finding.remedy
    assert finding.value.startswith("引文“…")


def test_words_that_no_rule_quotes_are_found(bench: Workbench) -> None:
    text = bench.path(ARTICLE_2).read_text(encoding="utf-8")
    rule = text[text.index("  规则:") :]
    bench.path(ARTICLE_2).write_text(text.replace(rule, rule.replace("第二条", "第三条")), encoding="utf-8")
    finding = next(finding for finding in check(bench.dossier()) if finding.check == "unquoted")
    assert finding.value == "第二条"
    assert finding.path == bench.path(WORDS)
    assert finding.remedy


def test_only_the_rule_whose_words_changed_is_suspect(bench: Workbench) -> None:
    bench.edit(WORDS, "光度不足10烛的；", "光度不足１0烛的；")
    dossier = bench.dossier()
    assert suspect_blocks(dossier) == {(bench.path(ARTICLE_1), "第一条第二款第一项")}
    assert place(only(check(dossier), "suspect")) == bench.place(ARTICLE_1, "    光度不足10烛的；")
    status = {row.provision.id: row.status for row in rows(dossier)}
    assert status == {
        "art_1": "suspect",
        "art_1__para_1": "proven",
        "art_1__para_2": "suspect",
        "art_1__para_2__point_1": "suspect",
        "art_1__para_2__point_2": "proven",
        "art_2": "proven",
        "art_2__para_1": "proven",
        "art_3": "proven",
        "art_3__para_1": "reasoned",
        "art_3__para_2": "proven",
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("规则: 第一条第二款第二项", "规则: 第一条第二款第2项"),
        ("规则: 第一条第二款第二项", "规则: 前款第二项"),
    ],
    ids=["Arabic number", "relative"],
)
def test_a_rule_is_named_by_a_citation(bench: Workbench, old: str, new: str) -> None:
    bench.edit(ARTICLE_1, old, new)
    with pytest.raises(Findings) as refused:
        bench.dossier()
    assert place(only(refused.value.findings, "citation")) == bench.place(ARTICLE_1, new)


def test_a_rule_cites_a_provision_of_the_document(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, "规则: 第一条第二款第二项", "规则: 第一条第二款第九项")
    finding = only(bench.findings(), "citation")
    assert place(finding) == bench.place(ARTICLE_1, "规则: 第一条第二款第九项")
    assert "云桥市灯笼管理办法没有这一条款" in finding.remedy


def test_a_rule_cites_as_the_document_does(bench: Workbench) -> None:
    bench.edit(ARTICLE_2, "规则: 第二条", "规则: 第二条第一款")
    finding = only(bench.findings(), "citation")
    assert place(finding) == bench.place(ARTICLE_2, "规则:")
    assert finding.remedy.endswith("第二条")


def test_a_rule_stands_in_the_file_of_its_article(bench: Workbench) -> None:
    text = bench.path(ARTICLE_3).read_text(encoding="utf-8")
    bench.path(ARTICLE_3).write_text(
        text + "\n  规则: 第一条第一款\n    悬挂灯笼的，应当自购得灯笼的次月起，在2个月内登记。\n", encoding="utf-8"
    )
    assert place(only(bench.findings(), "article")) == bench.place(ARTICLE_3, "规则: 第一条第一款")


def test_a_file_is_named_as_its_article(bench: Workbench) -> None:
    bench.path(ARTICLE_2).rename(bench.path("features/article_9.feature"))
    assert place(only(bench.findings(), "article")) == (bench.path("features/article_9.feature"), 2)


def test_an_article_without_a_file_is_reported_in_the_words(bench: Workbench) -> None:
    bench.path(ARTICLE_3).unlink()
    assert place(only(bench.findings(), "article")) == bench.place(WORDS, "## 第三条")


def test_the_english_edition_has_the_same_numbers(bench: Workbench) -> None:
    bench.edit(ENGLISH, "less than 10 candles", "less than 12 candles")
    finding = only(bench.findings(), "parity")
    assert finding.path == bench.path(ENGLISH)
    assert f"{ENGLISH}:{bench.place(ENGLISH, 'less than 12 candles')[1]}" in finding.value


# The scenarios


def test_a_wrong_answer_fails_at_its_step_and_in_the_ledger(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, BASIS_1, BASIS_1.replace("属于", "不属于"))
    dossier = bench.dossier()
    finding = only(check(dossier), "scenario")
    assert finding.line == bench.place(ARTICLE_1, LATE)[1] + 5
    assert "late 应为 / wanted false，实为 / got true" in finding.remedy
    assert {row.provision.id for row in rows(dossier) if row.status == "failing"} == {"art_1", "art_1__para_1"}


@pytest.mark.parametrize(
    "said", ["第一条第二款", "第一条第一款和第一条第二款"], ids=["another provision", "one provision more"]
)
def test_a_basis_that_is_not_the_answers_fails(bench: Workbench, said: str) -> None:
    bench.edit(ARTICLE_1, BASIS_1, BASIS_1.replace("第一条第一款", said))
    finding = only(bench.findings(), "scenario")
    assert finding.line == bench.place(ARTICLE_1, LATE)[1] + 6
    assert "because" in finding.remedy


def test_a_basis_that_does_not_exist_fails(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, BASIS_1, BASIS_1.replace("第一条第一款", "第一条第八款"))
    finding = only(bench.findings(), "scenario")
    assert finding.line == bench.place(ARTICLE_1, "依据第一条第八款")[1]
    assert "没有第一条第八款" in finding.remedy


def test_an_answer_that_does_not_cite_its_rule_breaks_the_trace(bench: Workbench) -> None:
    moved = """\
    场景: 光度不足的免于登记
      A dim one need not be registered
      假如 灯笼光度为3烛
      当 查询登记是否逾期
      那么 免于登记
      并且 依据第一条第二款和第一条第二款第一项

"""
    bench.edit(ARTICLE_1, LATE, moved + LATE)
    finding = only(bench.findings(), "trace")
    assert place(finding) == bench.place(ARTICLE_1, "场景: 光度不足的免于登记")
    assert "第一条第二款第一项" in finding.remedy


def test_a_scenario_must_state_its_basis(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, BASIS_1, "      那么 属于逾期登记\n")
    finding = only(bench.findings(), "scenario")
    assert place(finding) == bench.place(ARTICLE_1, LATE)
    assert "依据" in finding.remedy


def test_two_scenarios_must_not_ask_the_same(bench: Workbench) -> None:
    again = """
    场景: 换一个标题，问的相同
      Another title, the same question
      假如 声明只在节庆期间悬挂
      当 查询登记是否逾期
      那么 免于登记
      并且 依据第一条第二款和第一条第二款第二项
"""
    text = bench.path(ARTICLE_1).read_text(encoding="utf-8")
    bench.path(ARTICLE_1).write_text(text + again, encoding="utf-8")
    finding = only(bench.findings(), "same-case")
    assert place(finding) == bench.place(ARTICLE_1, "场景: 换一个标题")
    first = bench.place(ARTICLE_1, "    场景: 节庆期间悬挂的免于登记")[1]
    assert f"article_1.feature:{first} " in finding.remedy


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ("      假如 灯笼光度为3烛\n      并且 灯笼光度为4烛\n      当 查询登记是否逾期\n", "candles 说了两次"),
        ("      假如 灯笼是红色的\n      当 查询登记是否逾期\n", "没有这句话：灯笼是红色的"),
        ("      假如 于2030年2月30日登记\n      当 查询登记是否逾期\n", "2030年2月30日"),
        ("      当 于2030年2月3日登记\n", "没有这句话：于2030年2月3日登记"),
    ],
    ids=["fact twice", "no such sentence", "no such day", "a Given as a When"],
)
def test_a_badly_told_scenario_says_how_to_tell_it(bench: Workbench, steps: str, told: str) -> None:
    scenario = f"    场景: 讲错的\n      Told badly\n{steps}      那么 免于登记\n      并且 依据第一条第一款\n\n"
    bench.edit(ARTICLE_1, LATE, scenario + LATE)
    finding = only(bench.findings(), "scenario")
    assert bench.place(ARTICLE_1, "场景: 讲错的")[1] < finding.line <= bench.place(ARTICLE_1, LATE)[1]
    assert told in finding.remedy


def test_a_scenario_without_a_day_of_law_is_refused(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, "  背景:\n    假如 适用2031年6月1日的规定\n\n", "")
    findings = named(bench.findings(), "scenario")
    assert len(findings) == 9
    assert all("适用" in finding.remedy for finding in findings)


def test_an_unknown_fact_is_rejected_and_traced_to_nothing(bench: Workbench) -> None:
    scenario = """\
    场景: 与问题无关的事实
      A fact that the question does not know
      假如 该居民属于困难居民
      当 查询登记是否逾期
      那么 “困难居民”有误，不予裁决

"""
    bench.edit(ARTICLE_1, LATE, scenario + LATE)
    assert place(only(bench.findings(), "trace")) == bench.place(ARTICLE_1, "场景: 与问题无关的事实")


# The rules


def test_an_answer_without_because_is_an_error(bench: Workbench) -> None:
    def silent(case: Lantern, law: Law) -> Any:
        return determined(Registration(True, False))

    with pytest.raises(ValueError, match="lanterns/registration: an answer without because; name the provisions"):
        bench.findings(altered("registration", rule=silent))


def test_an_answer_cites_only_what_its_decision_lists(bench: Workbench) -> None:
    def astray(case: Lantern, law: Law) -> Any:
        return determined(Registration(True, False), "art_3__para_1")

    with pytest.raises(ValueError, match=r"lanterns/registration: cites \['art_3__para_1'\].* add or correct them"):
        bench.findings(altered("registration", rule=astray))


def test_an_answer_is_of_the_decisions_outcome(bench: Workbench) -> None:
    def other(case: Lantern, law: Law) -> Any:
        return determined(InForce(True), "art_1__para_1")

    with pytest.raises(ValueError, match=r"lanterns/registration: determined InForce.* its outcome is Registration"):
        bench.findings(altered("registration", rule=other))


def test_a_decision_that_nobody_asks_is_reported_at_its_rule(bench: Workbench) -> None:
    regulation = altered("", rule=None)
    regulation.decisions["unasked"] = unasked(regulation)
    finding = only(named(bench.findings(regulation), "unasked-decision"), "unasked-decision")
    assert finding.value == "unasked"
    assert finding.path == Path(__file__)


def unasked(regulation: Regulation) -> Decision:
    def rule(case: Lantern, law: Law) -> Any:
        return determined(Registration(True, False), "art_1__para_1")

    return Decision(regulation, "unasked", "无人问？", "Asked by nobody?", Lantern, Registration, (), (), rule)


@pytest.mark.parametrize(
    ("cited", "checks"),
    [("art_3__para_1", {"uncited"}), ("art_9__para_1", {"uncited", "citation"})],
    ids=["never cited", "does not exist"],
)
def test_what_a_decision_can_cite_exists_and_is_cited(bench: Workbench, cited: str, checks: set[str]) -> None:
    findings = bench.findings(altered("fee", cites=("art_2__para_1", cited)))
    assert {finding.check for finding in named(findings, *checks)} == {finding.check for finding in findings} == checks
    for finding in findings:
        assert finding.value == f"fee: {cited}"
        assert place(finding) == REGULATION.decisions["fee"].place
        assert finding.path == Path(rules.__file__)


def test_two_facts_must_not_have_one_name_in_the_suite(bench: Workbench) -> None:
    @dataclass(frozen=True)
    class Renamed(Lantern):
        holder: str = fact("光度", "brightness", "art_1__para_1")

    regulation = altered("in_force", facts=Renamed)
    values = [finding.value for finding in named(vocabulary_faults(bench.dossier(regulation)), "vocabulary")]
    assert values == ["holder: 光度 / brightness", "holder: 光度"]


def test_one_fact_is_called_the_same_in_every_decision(bench: Workbench) -> None:
    @dataclass(frozen=True)
    class Renamed(Lantern):
        candles: int = fact("亮度", "luminosity", "art_1__para_1")

    finding = only(check(bench.dossier(altered("in_force", facts=Renamed))), "vocabulary")
    assert "candles: 亮度 / luminosity" in finding.value
    assert finding.remedy.endswith("光度 / brightness")


# The numbers, readings and delegations


def test_a_number_must_be_the_one_that_its_words_state(bench: Workbench) -> None:
    finding = only(bench.findings(under(replace(Law(), least_candles=12))), "parameter")
    assert finding.value == "least_candles = 12"
    assert "10" in finding.remedy
    assert place(finding) == _line_of_rules("    least_candles:")


def test_a_number_must_stand_in_its_provision_in_the_quoted_words(bench: Workbench) -> None:
    bench.edit(WORDS, "在2个月内登记", "在二个月内登记")
    findings = bench.findings()
    assert {finding.check for finding in findings} == {"suspect", "parameter"}
    finding = only(findings, "parameter")
    assert "没有“在2个月内”" in finding.remedy
    assert place(finding) == _line_of_rules("    registration_months:")


@dataclass(frozen=True)
class Astray(Law):
    astray: int = parameter(3, "art_9__para_9", ("3日",), "无此款", "no such paragraph")


@dataclass(frozen=True)
class Unclear(Law):
    unclear: int = parameter(1, "art_3__para_1", ("节能灯笼",), "没有数字", "no number")


@dataclass(frozen=True)
class Hurried(Law):
    hurried: int = period(2, Unit.DAYS, "art_1__para_1", ("在2个月内",), "日数", "days", starts=("购得", "purchase"))


@dataclass(frozen=True)
class Priced(Law):
    priced: Fen = parameter(2, "art_1__para_1", ("在2个月内",), "不是金额", "no money")


@pytest.mark.parametrize(
    ("law", "value", "remedy"),
    [
        (Astray(), "astray: art_9__para_9", "no such provision"),
        (Unclear(), "unclear", "states 0 numbers: quote a phrase with exactly one"),
        (Hurried(), "hurried", "does not count in days"),
        (Priced(), "priced", "money, and only money, is Fen"),
    ],
)
def test_a_number_quotes_one_number_of_a_provision_that_exists(
    bench: Workbench, law: Law, value: str, remedy: str
) -> None:
    finding = only(bench.findings(under(law)), "parameter")
    assert finding.value == value
    assert remedy in finding.remedy
    written = Path(__file__).read_text(encoding="utf-8").splitlines()
    assert finding.path == Path(__file__)
    assert written[finding.line - 1].startswith(f"    {value.split(':')[0]}: ")


def test_rules_hold_on_the_days_of_the_front_matter(bench: Workbench) -> None:
    bench.edit(WORDS, "expires: 2035-02-28", "expires: 2035-03-01")
    finding = only(bench.findings(), "force")
    assert finding.value == "2030-03-01 – 2035-02-28"
    assert finding.remedy.endswith("2030-03-01 – 2035-03-01")


def test_who_counts_working_days_registers_their_calendar(bench: Workbench) -> None:
    finding = only(bench.findings(altered("registration", working_days="art_1__para_1")), "delegation")
    assert "G49" in finding.remedy


def test_both_ways_of_a_reading_are_tried(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, "      并且 2个月按“对应日”计算\n", "      并且 2个月按“公历月”计算\n")
    finding = only(bench.findings(), "reading")
    assert finding.value == "R1: day_to_day"
    assert place(finding) == bench.place("readings.yaml", "id: R1")


def test_a_reading_of_the_rules_is_registered(bench: Workbench) -> None:
    bench.path("readings.yaml").write_text("", encoding="utf-8")
    finding = only(bench.findings(), "reading")
    assert (finding.value, finding.path) == ("R1", bench.path("readings.yaml"))


def test_a_registered_reading_is_read_by_a_rule(bench: Workbench) -> None:
    bench.edit("readings.yaml", "id: R1", "id: R2")
    findings = named(bench.findings(), "reading")
    assert [finding.value for finding in findings] == ["R2", "R1"]
    assert place(findings[0]) == bench.place("readings.yaml", "id: R2")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("key: day_to_day", "key: by_day"),
        ("      default: true\n    - key: day_to_day", "    - key: day_to_day\n      default: true"),
    ],
    ids=["another option", "another default"],
)
def test_register_and_rules_agree_on_the_options(bench: Workbench, old: str, new: str) -> None:
    bench.edit("readings.yaml", old, new)
    findings = named(bench.findings(), "reading")
    assert "R1: [" in findings[0].value
    assert place(findings[0]) == bench.place("readings.yaml", "id: R1")


def test_a_delegation_of_the_rules_is_registered(bench: Workbench) -> None:
    bench.path("delegations.yaml").write_text("", encoding="utf-8")
    finding = only(bench.findings(), "delegation")
    assert finding.value == "fee.standard: G1"
    assert place(finding) == REGULATION.decisions["fee"].place


@pytest.mark.parametrize("register", ["readings.yaml", "delegations.yaml"])
def test_a_register_names_provisions_that_exist(bench: Workbench, register: str) -> None:
    bench.edit(register, "provision: [", "provision: [art_7__para_1, ")
    finding = only(bench.findings(), "register")
    assert finding.value.endswith(": art_7__para_1")
    assert place(finding) == bench.place(register, "id: ")


# The ledger


def test_a_provision_without_a_verdict_is_reported_in_the_words(bench: Workbench) -> None:
    bench.edit("verdicts.yaml", "art_1__para_2__point_2:\n  verdict: computable\n", "")
    finding = only(bench.findings(), "verdict")
    assert finding.value == "第一条第二款第二项"
    assert place(finding) == bench.place(WORDS, "（二）声明")


def test_a_verdict_for_no_provision_is_reported(bench: Workbench) -> None:
    bench.edit("verdicts.yaml", "art_2__para_1:", "art_2__para_2:\n  verdict: computable\nart_2__para_1:")
    finding = only(bench.findings(), "verdict")
    assert (finding.path, finding.value) == (bench.path("verdicts.yaml"), "art_2__para_2")


def test_a_computable_provision_needs_evidence(bench: Workbench) -> None:
    bench.edit("verdicts.yaml", "  verdict: statement\n  reason:", "  verdict: computable\n  reason:")
    finding = only(bench.findings(), "evidence")
    assert finding.value == "第三条第一款（可计算）"
    assert place(finding) == bench.place(WORDS, "鼓励市民")


def test_a_rejection_is_no_evidence(bench: Workbench) -> None:
    text = bench.path(ARTICLE_1).read_text(encoding="utf-8")
    begin, end = text.index("    场景大纲: 两个公历月内"), text.index("    场景: 先登记后购得")
    bench.path(ARTICLE_1).write_text(text[:begin] + text[end:], encoding="utf-8")
    findings = bench.findings()
    assert place(only(findings, "evidence")) == bench.place(WORDS, "悬挂灯笼的")


def test_the_ledger_counts_cases_scenarios_and_rules(bench: Workbench) -> None:
    ledger = {row.provision.id: row for row in rows(bench.dossier())}
    row = ledger["art_1__para_2"]
    assert (row.evidence, len(row.scenarios), row.rules) == (3, 1, ("lanterns/registration",))
    assert (ledger["art_1__para_1"].evidence, len(ledger["art_1__para_1"].scenarios)) == (5, 6)
    article = ledger["art_1"]
    assert (article.verdict, article.evidence, article.status) == ("computable", 8, "proven")
    assert ledger["art_3__para_1"].json("lanterns") == {
        "id": "lanterns/art_3__para_1",
        "citation": "第三条第一款",
        "verdict": "statement",
        "evidence": 0,
        "scenarios": [],
        "rules": [],
        "reason": {"zh": "倡导性，没有可以裁决的问题。", "en": "An encouragement; there is nothing to decide."},
        "status": "reasoned",
    }
    assert list(ledger_faults(bench.dossier())) == []


# The sentences


def test_a_sentence_that_nobody_says_is_reported_where_it_is_written(bench: Workbench) -> None:
    finding = only(
        bench.findings(say=lambda said: said.given("灯笼已熄", "the lantern is out", festival=True)), "unused-sentence"
    )
    assert finding.value == "灯笼已熄"
    assert finding.path == Path(__file__)
    written = Path(__file__).read_text(encoding="utf-8").splitlines()
    assert "灯笼已熄" in written[finding.line - 1]


def test_what_two_documents_say_alike_is_shared(bench: Workbench) -> None:
    here, there = bench.dossier(), bench.dossier()
    assert not list(repeated_sentences([here, there]))
    own = bench.dossier(say=lambda said: said.given("灯笼已熄", "the lantern is out", festival=True))
    other = bench.dossier(say=lambda said: said.given("灯笼已熄", "a lantern is out", festival=True))
    (finding,) = repeated_sentences([own, other])
    assert (finding.value, finding.path) == ("灯笼已熄", Path(__file__))


def test_shared_sentences_ask_the_decisions_of_each_document() -> None:
    shared = Sentences()
    shared.when("查询登记", "the registration is looked up", ask="registration")
    shared.when("查询许可", "the licence is looked up", ask="licence")
    shared.given("灯笼光度为{candles:int}烛", "the lantern has {candles:int} candles")
    shared.given("灯笼为{colour:int}色", "the colour is {colour:int}")
    shared.then("应缴登记费{due:yuan}元", "the fee due is {due:yuan} yuan")
    bound = shared.bound(REGULATION)
    assert [sentence.zh for sentence in bound] == ["查询登记", "灯笼光度为{candles:int}烛", "应缴登记费{due:yuan}元"]
    assert bound.decisions == (REGULATION.decisions["registration"],)


@pytest.mark.parametrize(
    ("add", "name"),
    [
        (lambda said: said.given("灯笼为{colour:int}色", "the colour is {colour:int}"), "colour"),
        (lambda said: said.given("灯笼为红色", "the lantern is red", colour=1), "colour"),
        (lambda said: said.then("灯笼须为{colour:int}色", "the colour must be {colour:int}"), "colour"),
        (lambda said: said.then("光度须为{candles:int}烛", "the candles must be {candles:int}"), "candles"),
    ],
    ids=["fact in a slot", "fact as constant", "result", "a fact is no result"],
)
def test_a_sentence_names_facts_and_results_that_exist(
    bench: Workbench, add: Callable[[Sentences], None], name: str
) -> None:
    finding = only(bench.findings(say=add), "sentence")
    assert f" {name} " in finding.remedy
    assert finding.path == Path(__file__)


def test_an_expectation_that_the_answer_lacks_fails_the_scenario(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, BASIS_1, BASIS_1.replace("属于逾期登记", "应缴登记费5元"))
    finding = only(bench.findings(), "scenario")
    assert finding.line == bench.place(ARTICLE_1, "那么 应缴登记费5元")[1]
    assert "due = 500" in finding.remedy


def test_a_step_that_two_sentences_fit_is_refused(bench: Workbench) -> None:
    findings = bench.findings(say=lambda said: said.given("灯笼光度为{candles:yuan}烛", "{candles:yuan} strong"))
    scenarios = named(findings, "scenario")
    assert {place(finding) for finding in scenarios} == {
        bench.place(ARTICLE_1, "灯笼光度为9烛"),
        bench.place(ARTICLE_1, "灯笼光度为1烛"),
    }
    assert all("两句话都吻合" in finding.remedy for finding in scenarios)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("灯笼光度为{candles:int}烛", "a brightness of {candles:int} candles"),
        ("灯笼亮度为{candles:int}烛", "the lantern has {candles:int} candles"),
    ],
    ids=["Chinese", "English"],
)
def test_a_sentence_is_said_once_in_each_language(bench: Workbench, zh: str, en: str) -> None:
    with pytest.raises(ValueError, match="is said twice; remove one or word it otherwise"):
        bench.dossier(say=lambda said: said.given(zh, en))


def test_a_sentence_has_the_same_values_in_both_languages(bench: Workbench) -> None:
    with pytest.raises(ValueError, match=r"must have the same \{name:slot\} values"):
        bench.dossier(say=lambda said: said.given("共{candles:int}烛", "{count:int} candles in all"))


def test_a_then_that_compares_nothing_is_refused_where_it_is_defined(bench: Workbench) -> None:
    with pytest.raises(ValueError, match="compares nothing; name a field of the outcome"):
        bench.dossier(say=lambda said: said.then("一切正常", "all is well"))


def test_english_that_does_not_lead_back_is_reported_at_the_step(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, "      假如 灯笼光度为9烛\n", "      假如 灯笼光度为9烛，旧光度为1烛\n")

    def adjacent(said: Sentences) -> None:
        said.given("灯笼光度为{candles:int}烛，旧光度为{old:int}烛", "candles {candles:int}{old:int}")

    findings = bench.findings(say=adjacent)
    assert named(findings, "round-trip") == []
    bench.edit(ARTICLE_1, "灯笼光度为9烛，旧光度为1烛", "灯笼光度为9烛，旧光度为11烛")
    finding = only(bench.findings(say=adjacent), "round-trip")
    assert place(finding) == bench.place(ARTICLE_1, "旧光度为11烛")


def test_a_column_fills_one_kind_of_value(bench: Workbench) -> None:
    outline = """\
    场景大纲: 一列两用
      One column for two kinds
      假如 <登记人>逾期登记
      并且 登记费标准为<数>元
      当 查询应缴的登记费
      那么 应缴登记费<数>元
      并且 缴费<数>次
      并且 依据第二条

      例子:
        | 登记人 | 数 |
        | 商户   | 30 |

"""
    bench.edit(ARTICLE_2, "    场景: 按期登记的不缴费\n", outline + "    场景: 按期登记的不缴费\n")
    findings = bench.findings(say=lambda said: said.then("缴费{times:int}次", "paid {times:int} times"))
    finding = only(findings, "outline")
    assert place(finding) == bench.place(ARTICLE_2, "场景大纲: 一列两用")
    assert "yuan" in finding.remedy
    assert "int" in finding.remedy


def test_a_slot_is_known(bench: Workbench) -> None:
    with pytest.raises(ValueError, match=r"no slot 'Relief': known are .*; list the Term in Sentences"):
        bench.findings(say=lambda said: said.given("已{done:Relief}", "was {done:Relief}"))


def test_no_word_of_a_list_means_two_things() -> None:
    class Twice(Term):
        ONE = "one", "灯", "lamp"
        TWO = "two", "灯", "lantern"

    said = Sentences(Twice)
    said.given("{it:Twice}", "{it:Twice}")
    with pytest.raises(ValueError, match="each mean two things"):
        said.match("given", "灯", "zh")


def test_two_lists_of_words_have_two_names() -> None:
    class Holder(Term):
        OTHER = "other", "其他人", "another"

    with pytest.raises(ValueError, match="two Terms are called Holder: rename one"):
        Sentences(Holder, rules.Holder)


def test_a_field_may_not_bear_a_word_of_the_answer() -> None:
    @dataclass(frozen=True)
    class Because(Outcome):
        because: bool = result("依据", "because")

    with pytest.raises(TypeError, match=r"Because: \['because'\] are words of every answer"):
        fields_of(Because)


def test_findings_say_file_line_check_and_remedy(bench: Workbench) -> None:
    bench.edit(ARTICLE_1, "    场景: 超过两个公历月登记逾期", "    场景：超过两个公历月登记逾期")
    with pytest.raises(Findings) as refused:
        bench.findings()
    (finding,) = refused.value.findings
    path, line = bench.place(ARTICLE_1, "场景：")
    assert str(refused.value).startswith(f"{path}:{line}: [full-width-colon] 场景：超过两个公历月登记逾期\n    → ")
    assert set(finding.json()) == {"file", "line", "check", "value", "remedy"}


def _line_of_rules(words: str) -> tuple[Path, int]:
    path = Path(rules.__file__)
    lines = path.read_text(encoding="utf-8").splitlines()
    return path, next(number for number, line in enumerate(lines, 1) if line.startswith(words))
