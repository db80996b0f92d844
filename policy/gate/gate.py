"""All that must hold before a change is merged, and what someone should know although it does not stop it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from policy.corpus import DOCUMENTS
from policy.corpus import gazette as printed
from policy.corpus.document import Document
from policy.corpus.versions import ROOT as CORPUS
from policy.corpus.versions import translation
from policy.gate.amend import UNTRANSLATED, unfinished
from policy.law.terms import Term
from policy.law.values import Json
from policy.suite.checks import check, repeated_sentences, unused_sentences
from policy.suite.dossier import Dossier, dossier
from policy.suite.findings import Finding, Findings
from policy.suite.ledger import ledger_faults


class Level(Term):
    """Whether a finding stops the merge."""

    ERROR = "error", "不通过", "fails"
    WARNING = "warning", "提醒", "warning"


class Section(Term):
    """What the gate looks after. Whatever is not listed in ``_SECTION_OF`` belongs to the scenarios."""

    CONSERVATION = "conservation", "文字守恒", "conservation of the words"
    SUSPECT = "suspect", "待复核", "suspect quotations"
    LEDGER = "ledger", "条文台账", "the clause ledger"
    PARAMETERS = "parameters", "参数原文", "numbers and their phrases"
    REGISTERS = "registers", "口径与授权", "readings and delegations"
    SCENARIOS = "scenarios", "场景证据", "scenarios and their evidence"
    SUNSET = "sunset", "有效期", "sunset"
    ENGLISH = "english", "英文对应", "English parity"
    MANIFEST = "manifest", "用例清单", "the manifest of cases"


_SECTION_OF: Mapping[str, Section] = {
    **dict.fromkeys(("conservation", "amendment"), Section.CONSERVATION),
    **dict.fromkeys(("suspect", "citation", "article", "unquoted"), Section.SUSPECT),
    **dict.fromkeys(("verdict", "evidence", "uncited", "unasked-decision"), Section.LEDGER),
    **dict.fromkeys(("parameter", "data", "force"), Section.PARAMETERS),
    **dict.fromkeys(("reading", "delegation", "register", "owner"), Section.REGISTERS),
    "sunset": Section.SUNSET,
    **dict.fromkeys(("parity", "translation", "round-trip"), Section.ENGLISH),
    "manifest": Section.MANIFEST,
}


@dataclass(frozen=True)
class Judged:
    """A finding and whether it stops the merge."""

    level: Level
    finding: Finding

    @property
    def section(self) -> Section:
        return _SECTION_OF.get(self.finding.check, Section.SCENARIOS)

    def json(self) -> dict[str, Json]:
        return {"level": self.level.value, "section": self.section.value, **self.finding.json()}


@dataclass(frozen=True)
class Gate:
    """The verdict on a state of the repository. ``unchecked`` are the sections that nobody could check, each with why."""

    judged: tuple[Judged, ...]
    unchecked: tuple[tuple[Section, str], ...]

    @property
    def passed(self) -> bool:
        return all(judged.level is not Level.ERROR for judged in self.judged)

    def of(self, section: Section) -> tuple[Judged, ...]:
        return tuple(judged for judged in self.judged if judged.section is section)

    def json(self) -> dict[str, Json]:
        counts = Counter(judged.level.value for judged in self.judged)
        return {
            "passed": self.passed,
            "counts": {level.value: counts[level.value] for level in Level},
            "unchecked": [section.value for section, _ in self.unchecked],
            "findings": [judged.json() for judged in self.judged],
        }


def gate(
    today: date,
    within: int,
    published: tuple[Path, Sequence[Mapping[str, Json]]] | None,
    now: Callable[[Dossier], Iterable[Mapping[str, Json]]],
    progress: Callable[[str], None],
) -> Gate:
    """Judges all documents. ``published`` is a data set of cases and its folder, ``now`` tells the cases of today."""
    kept, errors = [], [*conservation_faults(printed.files(printed.read()), CORPUS)]
    for slug in DOCUMENTS:
        progress(f"{slug} …")
        try:
            kept.append(dossier(slug))
        except Findings as found:
            errors += found.findings
    return judge(kept, today, within, errors, published, now)


def judge(
    dossiers: Sequence[Dossier],
    today: date,
    within: int,
    errors: Iterable[Finding] = (),
    published: tuple[Path, Sequence[Mapping[str, Json]]] | None = None,
    now: Callable[[Dossier], Iterable[Mapping[str, Json]]] = lambda dossier: (),
) -> Gate:
    """Judges documents, with what was found before they could be read."""
    found = [*errors]
    warnings: list[Finding] = []
    for one in dossiers:
        found += [*check(one), *ledger_faults(one), *translation_faults(one), *amendment_faults(one)]
        warnings += [*unowned(one), *sunsets(one.editions, today, within)]
    found += [*unused_sentences(dossiers), *repeated_sentences(dossiers)]
    unchecked: list[tuple[Section, str]] = []
    if published is None:
        unchecked.append((Section.MANIFEST, "没有给出已发布的用例集 / no published data set was given: --cases DIR"))
    else:
        folder, cases = published
        found += manifest_faults(folder, cases, [case for one in dossiers for case in now(one)])
    judged = (*(Judged(Level.ERROR, one) for one in found), *(Judged(Level.WARNING, one) for one in warnings))
    return Gate(judged, tuple(unchecked))


def conservation_faults(files: Mapping[str, str], root: Path) -> Iterator[Finding]:
    """Each first version has every character of the printed text, in order: it is amended by a new version, never in place."""
    for name, text in files.items():
        path = root / name
        if not path.exists():
            yield Finding(root, 1, "conservation", name, "恢复这个文件 / restore this file: an old version stays")
            continue
        wanted, lines = _bare(text), path.read_text(encoding="utf-8").splitlines()
        body = lines.index("---", 1) + 1 if "---" in lines[1:] else 0
        read = 0
        for number, line in enumerate(lines[body:], body + 1):
            if not wanted.startswith(_bare_line(line), read):
                remedy = (
                    "与公报不同；修订用 suigui amend 写成新版本 / not as printed: amend by a new version, suigui amend"
                )
                yield Finding(path, number, "conservation", line, remedy)
                break
            read += len(_bare_line(line))
        else:
            if read < len(wanted):
                yield Finding(
                    path,
                    len(lines),
                    "conservation",
                    wanted[read : read + 20],
                    "公报还有这些字 / the printed text goes on",
                )


def _bare(text: str) -> str:
    return _bare_line(text.split("\n---\n", 1)[-1])


def _bare_line(line: str) -> str:
    return re.sub(r"\s", "", line)


def amendment_faults(dossier: Dossier) -> Iterator[Finding]:
    """No amendment is half-way."""
    if unfinished(dossier.document.path.parent):
        remedy = f"再运行一次 / run again: suigui amend {dossier.slug} …"
        yield Finding(
            dossier.document.path, 1, "amendment", "修订写入时中断 / interrupted while it was written", remedy
        )


def translation_faults(dossier: Dossier) -> Iterator[Finding]:
    """The newest text is in English if an older one is, and nothing in it waits for its translator."""
    document = dossier.document
    if dossier.english is None and any(_translated(edition) for edition in dossier.editions[:-1]):
        remedy = f"写 / write {document.path.stem}.en.md"
        yield Finding(document.path, 1, "translation", "没有英文 / not in English", remedy)
    for provision in dossier.english or ():
        if provision.text.startswith(UNTRANSLATED):
            remedy = f"翻译并去掉 / translate and remove {UNTRANSLATED}"
            assert dossier.english is not None, "its provisions are being read"
            yield Finding(dossier.english.path, provision.line, "translation", provision.citation, remedy)


def _translated(edition: Document) -> bool:
    try:
        return bool(translation(edition.path, "en"))
    except LookupError:
        return False


def unowned(dossier: Dossier) -> Iterator[Finding]:
    """Readings and delegations that nobody has taken charge of: one warning a register, naming them."""
    folder = dossier.document.path.parent
    for name, entries in (("readings.yaml", dossier.readings), ("delegations.yaml", dossier.delegations)):
        ids = [entry.id for entry in entries if not entry.owner]
        if ids:
            remedy = "写明 owner / name an owner"
            yield Finding(folder / name, 1, "owner", f"{len(ids)}/{len(entries)}: {', '.join(ids)}", remedy)


def sunsets(editions: Sequence[Document], today: date, within: int) -> Iterator[Finding]:
    """The newest text ends within so many days, or has ended."""
    newest = editions[-1]
    if newest.expires is None or (newest.expires - today).days > within:
        return
    left = (newest.expires - today).days
    said = f"还有{left}天 / {left} days left" if left >= 0 else f"已过{-left}天 / {-left} days ago"
    remedy = (
        "延期或重新公布的，用 suigui amend 写入新版本 / where it is renewed, write the new version with suigui amend"
    )
    line = next(
        (
            n
            for n, words in enumerate(newest.path.read_text(encoding="utf-8").splitlines(), 1)
            if words.startswith("expires:")
        ),
        1,
    )
    yield Finding(newest.path, line, "sunset", f"{newest.expires}，{said}", remedy)


def manifest_faults(
    folder: Path, published: Sequence[Mapping[str, Json]], now: Sequence[Mapping[str, Json]]
) -> Iterator[Finding]:
    """The published cases are those of today: vendors are judged by what they were given."""
    path = folder / "manifest.json"
    before, after = ({case["id"]: (case["expect"], case["because"]) for case in side} for side in (published, now))
    remedy = "重新发布用例集 / publish the data set anew"
    for said, ids in (
        ("新增 / added", after.keys() - before.keys()),
        ("删去 / removed", before.keys() - after.keys()),
        ("结论已改 / expects otherwise", {id for id in before.keys() & after.keys() if before[id] != after[id]}),
    ):
        if ids:
            shown = ", ".join(sorted(ids)[:5])
            yield Finding(path, 1, "manifest", f"{said} {len(ids)}: {shown}", remedy)
