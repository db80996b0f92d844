"""What must hold between a document's words, rules, sentences and features; each fault names file, line and remedy."""

from __future__ import annotations

import inspect
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

from policy.corpus.document import Document, file_name
from policy.corpus.parity import parity
from policy.law.calendar import HOLIDAY_NOTICE
from policy.law.facts import fields_of
from policy.law.parameters import Parameter, parameters, readings, stated
from policy.law.values import Fen
from policy.suite.dossier import Dossier
from policy.suite.english import columns, round_trip
from policy.suite.features import Block, Feature, Scenario
from policy.suite.findings import Finding
from policy.suite.sentences import Sentence, SentenceError, faults


def quotation_faults(dossier: Dossier) -> Iterator[Finding]:
    """A 规则 must cite a provision of the document and quote it verbatim; where the words changed it is suspect."""
    for feature in dossier.features:
        for block in feature.blocks:
            yield from _block_faults(dossier, feature, block)


def _block_faults(dossier: Dossier, feature: Feature, block: Block) -> Iterator[Finding]:
    id, quoted = block_id(dossier, block), "".join(block.quote)
    if retired := _retired(dossier, quoted):
        remedy = f"{retired}起已删去：移去这条规则和只为它而写的场景 / deleted from that day on: remove the rule and its own scenarios"
        yield Finding(feature.path, block.line + 1, "suspect", block.name, remedy)
        return
    if id not in dossier.document.ids:
        remedy = f"{dossier.document.title}没有这一条款，核对条、款、项 / no such provision"
        yield Finding(feature.path, block.line, "citation", block.name, remedy)
        return
    provision = dossier.document.get(id)
    if provision.citation != block.name:
        yield Finding(feature.path, block.line, "citation", block.name, f"写作 / write {provision.citation}")
    if quoted != provision.text:
        where = f"{dossier.document.path.name}:{provision.line}"
        remedy = f"待复核：条文（{where}）已不同，复核其下场景后改引文 / suspect: re-read the scenarios, then correct the quotation"
        yield Finding(feature.path, block.line + 1, "suspect", _difference(quoted, provision.text), remedy)


def _retired(dossier: Dossier, words: str) -> str:
    """The day from which words no longer are in the text, because their provision was deleted; "" where they were not."""
    for before, after in pairwise(dossier.editions):
        if any(p.text == words and p.id not in after.ids and p.id not in dossier.document.ids for p in before):
            return str(after.in_force)
    return ""


def block_id(dossier: Dossier, block: Block) -> str:
    """The id of the provision that a 规则 cites, "" where there is none. Raises ValueError."""
    return dossier.document.cited(block.name)


def suspect_blocks(dossier: Dossier) -> set[tuple[Path, str]]:
    """(file, name of the 规则) of every rule whose quotation no longer is the provision."""
    return {
        (feature.path, block.name)
        for feature in dossier.features
        for block in feature.blocks
        if any(finding.check == "suspect" for finding in _block_faults(dossier, feature, block))
    }


def _difference(quoted: str, text: str) -> str:
    """The first place where the words differ, with a few characters around it."""
    codes = SequenceMatcher(None, quoted, text, autojunk=False).get_opcodes()
    _, a, b, c, d = next(code for code in codes if code[0] != "equal")
    return f"引文“…{quoted[max(0, a - 6) : b + 6]}…”，条文“…{text[max(0, c - 6) : d + 6]}…”"


def seat_faults(dossier: Dossier) -> Iterator[Finding]:
    """A feature file is one article (plan: section): its name, its file name and its rules agree; each is there once."""
    document = dossier.document
    seats = {document.get(id).citation: id for id in document.seats}
    seen: Counter[str] = Counter()
    for feature in dossier.features:
        seat = seats.get(feature.name.split(" ")[0], "")
        seen[seat] += 1
        if feature.path.stem != file_name(seat):
            remedy = "功能名以条（章节）号开头并与文件名一致 / begin with the number of its article or section, as in the file's name"
            yield Finding(feature.path, 2, "article", feature.name, remedy)
        for block in feature.blocks:
            if document.seat(block_id(dossier, block)) != seat:
                remedy = "移到该条（节）的文件 / move it to the file of its article or section"
                yield Finding(feature.path, block.line, "article", block.name, remedy)
    for citation, id in seats.items():
        if seen[id] != 1 and dossier.regulation:
            remedy = "每条（节）一个 .feature 文件 / one feature file an article or section"
            yield Finding(document.path, document.get(id).line, "article", citation, remedy)


def unquoted_faults(dossier: Dossier) -> Iterator[Finding]:
    """Every provision that has words is quoted by a 规则, save a notice: words that nobody quotes could change unnoticed."""
    if dossier.regulation is None:
        return
    quoted = {block_id(dossier, block) for feature in dossier.features for block in feature.blocks}
    for provision in dossier.document:
        if dossier.document.seat(provision.id) and provision.text and provision.id not in quoted:
            remedy = "写一个引用它的规则 / write a 规则 that quotes it"
            yield Finding(dossier.document.path, provision.line, "unquoted", provision.citation, remedy)


def scenario_faults(dossier: Dossier) -> Iterator[Finding]:
    """Every scenario passes, and its answer cites the provision under which it stands."""
    for result in dossier.results:
        scenario = result.scenario
        if result.failure:
            yield Finding(scenario.path, result.line, "scenario", scenario.name, result.failure)
            continue
        if dossier.provision_of(scenario) not in result.cited:
            cited = "、".join(_citation(dossier, cited) for cited in result.cited if cited) or "—"
            remedy = (
                f"答复依据的是{cited}，移到该规则之下 / its answer cites other provisions: move it under their rule"
            )
            yield Finding(scenario.path, scenario.line, "trace", f"{scenario.name}（{scenario.block}）", remedy)


def _citation(dossier: Dossier, id: str) -> str:
    """第十二条第二款: where the provision stands in the newest text that has it. Raises LookupError."""
    return next(edition.get(id).citation for edition in reversed(dossier.editions) if id in edition.ids)


def case_faults(dossier: Dossier) -> Iterator[Finding]:
    """Two scenarios must not ask the same."""
    asked: dict[str, list[Scenario]] = defaultdict(list)
    for result in dossier.results:
        if result.case:
            asked[result.case.id].append(result.scenario)
    for id, scenarios in asked.items():
        for scenario in scenarios[1:]:
            first = scenarios[0]
            remedy = f"与 {first.path.name}:{first.line} 问的相同，改动事实或删去 / asks the same: vary the facts or remove it"
            yield Finding(scenario.path, scenario.line, "same-case", f"{scenario.name} = {id}", remedy)


def sentence_faults(dossier: Dossier) -> Iterator[Finding]:
    """Sentences name known facts and results, are all used, and lead back from English."""
    if dossier.sentences is None or dossier.regulation is None:
        return
    for sentence, name in faults(dossier.sentences, dossier.regulation.decisions, dossier.regulation.versions[-1].law):
        remedy = (
            f"没有裁决问题有名为 {name} 的{'结论' if sentence.role == 'then' else '事实'} / no decision knows this name"
        )
        yield Finding(*sentence.place, "sentence", sentence.zh, remedy)
    for feature in dossier.features:
        yield from round_trip(feature, dossier.sentences)
        for _, template in feature.templates:
            try:
                columns(template, dossier.sentences)
            except SentenceError as error:
                yield Finding(feature.path, template.line, "outline", template.name, str(error))


def vocabulary_faults(dossier: Dossier) -> Iterator[Finding]:
    """One word a concept: a fact of one name is called the same in every decision, and no two facts are called the same."""
    if dossier.regulation is None:
        return
    called: dict[str, tuple[str, str]] = {}
    names: dict[str, str] = {}
    for decision in dossier.regulation.decisions.values():
        for field in fields_of(decision.facts):
            if called.setdefault(field.name, (field.zh, field.en)) != (field.zh, field.en):
                remedy = f"统一称呼 / call it as elsewhere: {' / '.join(called[field.name])}"
                yield Finding(*decision.place, "vocabulary", f"{field.name}: {field.zh} / {field.en}", remedy)
            if names.setdefault(field.zh, field.name) != field.name:
                remedy = f"{names[field.zh]} 已用此称呼，改一个 / another fact has this name: reword one"
                yield Finding(*decision.place, "vocabulary", f"{field.name}: {field.zh}", remedy)


def unused_sentences(dossiers: Iterable[Dossier]) -> Iterator[Finding]:
    """Sentences that no scenario of any document says."""
    dossiers = tuple(dossiers)
    used = {step.sentence.place for dossier in dossiers for result in dossier.results for step in result.spoken}
    reported: set[tuple[Path, int]] = set()
    for dossier in dossiers:
        for sentence in dossier.sentences or ():
            if sentence.place not in used | reported:
                reported.add(sentence.place)
                yield Finding(
                    *sentence.place,
                    "unused-sentence",
                    sentence.zh,
                    "没有场景用到，删去 / no scenario says it: remove it",
                )


def repeated_sentences(dossiers: Iterable[Dossier]) -> Iterator[Finding]:
    """What two documents say alike is one shared sentence."""
    said: dict[tuple[str, str], Sentence] = {}
    for dossier in dossiers:
        for sentence in dossier.sentences or ():
            first = said.setdefault((sentence.role, sentence.zh), sentence)
            if first.place != sentence.place:
                remedy = f"{first.place[0].parent.name} 也有这句话，移到 / said there too: move it to steps/common.py"
                yield Finding(*sentence.place, "repeated-sentence", sentence.zh, remedy)


def citation_faults(dossier: Dossier) -> Iterator[Finding]:
    """Every decision is asked, and every provision that it can cite exists and is cited by some case."""
    if dossier.regulation is None:
        return
    known = {id for edition in dossier.editions for id in edition.ids}
    retired = known - set(dossier.document.ids)
    cited: dict[str, set[str]] = defaultdict(set)
    for result in dossier.results:
        if result.case:
            cited[result.case.decision.partition("/")[2]] |= set(result.case.because)
    for name, decision in dossier.regulation.decisions.items():
        if name not in cited:
            yield Finding(
                *decision.place, "unasked-decision", name, "没有场景问到 / no scenario asks it: write one or remove it"
            )
        for id in decision.can_cite:
            if id not in known:
                yield Finding(*decision.place, "citation", f"{name}: {id}", "没有这一条款 / no such provision")
        # A 规则 quotes the newest text, so that what an amendment deleted has no seat for a case of its own.
        for id in sorted(set(decision.cites) - retired - cited[name]):
            remedy = "没有场景的答复以它为依据，补一个场景或从 cites 删去 / no case cites it: write one, or take it out of cites"
            yield Finding(*decision.place, "uncited", f"{name}: {id}", remedy)


def parameter_faults(dossier: Dossier) -> Iterator[Finding]:
    """Each legal number of a version's law stands in its text in the quoted words, and the words state that number."""
    if dossier.regulation is None:
        return
    for edition in dossier.editions:
        law = dossier.regulation.version(edition.in_force).law
        for parameter in parameters(law):
            for value, remedy in _unstated(parameter, edition):
                yield Finding(*_place_of_field(type(law), parameter.name), "parameter", value, remedy)


def _unstated(parameter: Parameter, document: Document) -> Iterator[tuple[str, str]]:
    """What the provision of a legal number does not say of it, and the remedy."""
    if parameter.provision not in document.ids:
        yield f"{parameter.name}: {parameter.provision}", "没有这一条款 / no such provision"
        return
    text = document.get(parameter.provision).text
    for words in parameter.words:
        if words not in text:
            yield parameter.name, f"{parameter.provision} 中没有“{words}” / the provision does not say this"
            continue
        try:
            number = stated(words)
        except ValueError as error:
            yield parameter.name, str(error)
            continue
        if number != parameter.value:
            yield f"{parameter.name} = {parameter.value}", f"“{words}”说的是 / states {number}"
        if (parameter.kind is Fen) != ("元" in words):
            yield parameter.name, f"金额的类型是 Fen，其他数不是 / money, and only money, is Fen: “{words}”"
        if parameter.unit and not re.search(rf"(?<!工作){parameter.unit.zh}", words):
            yield parameter.name, f"“{words}”不以{parameter.unit.zh}计 / does not count in {parameter.unit.en}"


def data_faults(dossier: Dossier) -> Iterator[Finding]:
    """Words that data beside the rules quotes stand in their provision, or in its heading."""
    for quoted in dossier.regulation.quoted if dossier.regulation else ():
        place = _place_of(Path(inspect.getfile(sys.modules[quoted.module])), f'"{quoted.name}"')
        if quoted.provision not in dossier.document.ids:
            yield Finding(*place, "data", f"{quoted.name}: {quoted.provision}", "没有这一条款 / no such provision")
            continue
        provision = dossier.document.get(quoted.provision)
        if quoted.words not in provision.heading and quoted.words not in provision.text:
            remedy = f"{quoted.provision} 中没有“{quoted.words}” / the provision does not say this"
            yield Finding(*place, "data", quoted.name, remedy)


def force_faults(dossier: Dossier) -> Iterator[Finding]:
    """Each version of the rules holds from and until the days that stand in the front matter of a text, and each text has one."""
    if dossier.regulation is None:
        return
    for edition in dossier.editions:
        version = dossier.regulation.version(edition.in_force)
        last = version.last_day(version.law) if version.last_day else None
        if (version.in_force, last) != (edition.in_force, edition.expires):
            place = _place_of(Path(inspect.getfile(type(version.law))), "REGULATION")
            remedy = f"文件信息为 / the front matter says {edition.in_force} – {edition.expires}"
            if version.in_force != edition.in_force:
                remedy += f"；在 REGULATION 加一个 Version / add a Version of {edition.in_force}"
            yield Finding(*place, "force", f"{version.in_force} – {last}", remedy)
    texts = {edition.in_force for edition in dossier.editions}
    for version in dossier.regulation.versions:
        if version.in_force not in texts:
            place = _place_of(Path(inspect.getfile(type(version.law))), "REGULATION")
            remedy = f"没有这一天起施行的文本，用 suigui amend 写入 / no text of that day: write it with suigui amend {dossier.slug}"
            yield Finding(*place, "force", str(version.in_force), remedy)


def register_faults(dossier: Dossier) -> Iterator[Finding]:
    """Readings in the register and in the law are the same; both ways of each are tested; delegations exist."""
    if dossier.regulation is None:
        return
    folder = dossier.document.path.parent
    held = {reading.id: reading for reading in readings(dossier.regulation.versions[-1].law)}
    tried: dict[str, set[str]] = defaultdict(set)
    for result in dossier.results:
        for id, option in (result.case.readings if result.case else {}).items():
            tried[id].add(option)
    for entry in dossier.readings:
        place = _place_of(folder / "readings.yaml", f"id: {entry.id}")
        if entry.id not in held:
            yield Finding(
                *place,
                "reading",
                entry.id,
                "规则中没有这个口径 / no rule reads it: add a reading to the Law, or remove it",
            )
            continue
        options, default = {o.key for o in entry.options}, next(o.key for o in entry.options if o.default)
        if options != set(held[entry.id].options) or default != held[entry.id].choice:
            both = f"{sorted(options)} ≠ {sorted(held[entry.id].options)}, 默认 / default {default} ≠ {held[entry.id].choice}"
            yield Finding(*place, "reading", f"{entry.id}: {both}", "使登记与规则一致 / make register and rule agree")
        for option in sorted(options - {default} - tried[entry.id]):
            yield Finding(
                *place, "reading", f"{entry.id}: {option}", "没有场景试过这种读法 / no scenario tries this reading"
            )
    for id in sorted(set(held) - {entry.id for entry in dossier.readings}):
        yield Finding(folder / "readings.yaml", 1, "reading", id, "登记这个口径 / enter it in the register")
    known = {entry.id for entry in dossier.delegations}
    for decision in dossier.regulation.decisions.values():
        if decision.working_days and HOLIDAY_NOTICE not in known:
            remedy = f"在 delegations.yaml 登记 {HOLIDAY_NOTICE} / enter it in delegations.yaml"
            yield Finding(*decision.place, "delegation", decision.name, remedy)
        for name, field in decision.facts.schema()["properties"].items():
            id = field.get("x-delegation")
            if id and id not in known:
                yield Finding(
                    *decision.place,
                    "delegation",
                    f"{decision.name}.{name}: {id}",
                    "在 delegations.yaml 登记 / enter it in delegations.yaml",
                )
    bound = [("readings.yaml", reading.id, reading.provisions) for reading in dossier.readings]
    bound += [("delegations.yaml", delegation.id, delegation.provisions) for delegation in dossier.delegations]
    for name, entry_id, provisions in bound:
        for id in sorted(set(provisions) - set(dossier.document.ids)):
            place = _place_of(folder / name, f"id: {entry_id}")
            yield Finding(*place, "register", f"{entry_id}: {id}", "没有这一条款 / no such provision")


def _place_of(path: Path, text: str) -> tuple[Path, int]:
    """The file and the first line in which a text stands; line 1 where it does not."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return path, next((number for number, line in enumerate(lines, 1) if text in line), 1)


def _place_of_field(law: type, name: str) -> tuple[Path, int]:
    """Where the class that has it, or the one that it amends, writes a field."""
    owner = next(base for base in law.__mro__ if name in vars(base).get("__annotations__", {}))
    return _place_of(Path(inspect.getfile(owner)), f"    {name}:")


def parity_faults(dossier: Dossier) -> Iterator[Finding]:
    """The English edition has the same provisions and the same numbers."""
    if dossier.english is None:
        return
    for fault in parity(dossier.document, dossier.english):
        yield Finding(dossier.english.path, 1, "parity", fault, "改正译文 / correct the translation")


CHECKS: tuple[Callable[[Dossier], Iterable[Finding]], ...] = (
    quotation_faults,
    seat_faults,
    unquoted_faults,
    scenario_faults,
    case_faults,
    sentence_faults,
    vocabulary_faults,
    citation_faults,
    data_faults,
    force_faults,
    parameter_faults,
    register_faults,
    parity_faults,
)


def check(dossier: Dossier) -> list[Finding]:
    """Every fault of a document."""
    return [finding for check in CHECKS for finding in check(dossier)]
