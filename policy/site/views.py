"""What the templates see: frozen views that say everything in both languages, with no law or Gherkin left to interpret."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Both(Generic[T]):
    """The same in both languages."""

    zh: T
    en: T


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere: ``href`` is relative to the root of a language's tree; "" leads nowhere."""

    words: Both[str]
    href: str


@dataclass(frozen=True)
class Piece:
    """Some words of a text: plain, a link, a ``value``, a ``column`` of a table, or a slip of the print (``sic``, with a note)."""

    text: str
    kind: str = ""
    href: str = ""
    note: Both[str] | None = None


@dataclass(frozen=True)
class Chip:
    """How a provision stands (a key of the ledger's STATUSES), and how many cases prove it."""

    status: str
    evidence: int


@dataclass(frozen=True)
class Unit:
    """One provision as a reader sees it. ``depth`` is its hanging indent; ``cells`` are there for rows of tables."""

    id: str
    kind: str
    depth: int
    number: str
    words: tuple[Piece, ...]
    number_en: str
    words_en: str
    link: Link
    chip: Chip | None
    lost: tuple[Both[str], ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passage:
    """Provisions under one heading; ``level`` is that of the heading, 0 for none. ``page`` is the article's own page."""

    id: str
    level: int
    heading: Both[str]
    page: str
    chip: Chip | None
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Group:
    """Provisions that stand together: ``text``, ``box`` (with its title), ``table`` (title and header), ``figure`` or ``note``."""

    kind: str
    id: str
    title: str
    header: tuple[str, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True)
class Proof:
    """How a provision is proved: what it is, what decides it, what that rests on."""

    unit: Link
    anchor: str
    chip: Chip
    verdict: Both[str] | None
    reason: Both[str] | None
    rules: tuple[Link, ...]
    digest: str


@dataclass(frozen=True)
class Step:
    """A step of a scenario: ``opens`` where its keyword begins a part (假如, 当, 那么)."""

    role: str
    opens: bool
    keyword: Both[str]
    words: Both[tuple[Piece, ...]]
    failed: bool


@dataclass(frozen=True)
class Attempt:
    """A case to try: the rule that its form belongs to, and the case as the tail of an address."""

    rule: Link
    asked: str


@dataclass(frozen=True)
class Run:
    """One run of a card: the card itself, or a row of its table with its cells. ``attempt`` is there where it asked."""

    anchor: str
    cells: Both[tuple[str, ...]]
    failure: str
    attempt: Attempt | None


@dataclass(frozen=True)
class Card:
    """A scenario or an outline with its runs."""

    anchor: str
    title: Both[str]
    notes: Both[tuple[str, ...]]
    steps: tuple[Step, ...]
    header: Both[tuple[str, ...]]
    runs: tuple[Run, ...]
    readings: tuple[Link, ...]

    @property
    def passed(self) -> int:
        return sum(not run.failure for run in self.runs)

    @property
    def failures(self) -> tuple[Run, ...]:
        return tuple(run for run in self.runs if run.failure)


@dataclass(frozen=True)
class Cards:
    """The scenarios under one provision; ``suspect`` says how the words differ from those that the scenarios were written for."""

    unit: Link
    anchor: str
    suspect: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class Field:
    """A fact that a rule may read, or a result that it finds."""

    name: str
    title: Both[str]
    kind: Both[str]
    source: Link | None
    delegation: str


@dataclass(frozen=True)
class Rule:
    """A decision: its question, its fields, the provisions it can cite, and the Python that decides, as highlighted HTML."""

    name: str
    anchor: str
    title: Both[str]
    doc: str
    cites: tuple[Link, ...]
    facts: tuple[Field, ...]
    results: tuple[Field, ...]
    source: Any
    place: str
    json: str


@dataclass(frozen=True)
class Number:
    """A parameter: a legal number with the words that state it."""

    name: str
    title: Both[str]
    value: Both[str]
    words: tuple[str, ...]
    unit: Link


@dataclass(frozen=True)
class Deadline:
    """A period that the law sets: the parameter, from what it runs, and the questions that may rest on its provision."""

    number: Number
    starts: Both[str]
    rules: tuple[Link, ...]


@dataclass(frozen=True)
class Task:
    """What an actor does, as cases say it: the question, and the provisions that the answers rest on."""

    asked: Link
    units: tuple[Link, ...]


@dataclass(frozen=True)
class Tasks:
    """All that one actor does under one document."""

    actor: Both[str]
    tasks: tuple[Task, ...]


@dataclass(frozen=True)
class Span:
    """How long a text holds, as a bar; ``disputed`` are last days by other readings than our default."""

    facts: Facts
    disputed: tuple[date, ...]
    x: int
    width: int
    y: int


@dataclass(frozen=True)
class Chart:
    """Bars on a scale of years: (year, x) of each first of January, and where today, the right edge and the lower edge are."""

    spans: tuple[Span, ...]
    years: tuple[tuple[int, int], ...]
    today: int
    width: int
    height: int


@dataclass(frozen=True)
class Target:
    """An aim of the plan: what, in which words, how much, by when, how firmly, who, where."""

    name: Both[str]
    words: str
    number: Both[str] | None
    deadline: str
    firmly: Both[str]
    actor: Both[str]
    unit: Link


@dataclass(frozen=True)
class Bar:
    """A bar of a chart: its name, its parts as (place of the kind, count, x, width), and the sum of the counts."""

    name: Both[str]
    parts: tuple[tuple[int, int, int, int], ...]
    total: int


@dataclass(frozen=True)
class Board:
    """How firmly the plan speaks, and its aims: measured, dated only, and the others by how firmly they are said."""

    bars: tuple[Bar, ...]
    kinds: tuple[Both[str], ...]
    measured: tuple[Target, ...]
    dated: tuple[Target, ...]
    others: tuple[tuple[Both[str], tuple[Target, ...]], ...]


@dataclass(frozen=True)
class Mismatch:
    """Where a document does not agree with itself: the question, what a run found, the arithmetic, the provisions."""

    asked: Link
    said: Both[str]
    notes: Both[tuple[str, ...]]
    units: tuple[Link, ...]


@dataclass(frozen=True)
class StrengthOf:
    """A provision: changes noticed of those that should be, those that nobody notices, and those that change nothing with why."""

    link: Link
    tally: Tally
    survivors: tuple[Both[str], ...]
    equivalents: tuple[tuple[Both[str], Both[str]], ...]


@dataclass(frozen=True)
class Strength:
    """A document broken on purpose: how many changes, and what its cases noticed of them."""

    cases: int
    mutants: int
    killed: int
    equivalent: int
    survived: int
    provisions: tuple[StrengthOf, ...]


@dataclass(frozen=True)
class Choice:
    """One way to read; ``tested`` counts the cases that read so."""

    key: str
    words: Both[str]
    default: bool
    tested: int


@dataclass(frozen=True)
class Reading:
    """A question that the text leaves open."""

    id: str
    href: str
    title: Both[str]
    question: Both[str]
    choices: tuple[Choice, ...]
    why: Both[str]
    units: tuple[Link, ...]
    owner: str
    status: str


@dataclass(frozen=True)
class Delegated:
    """A matter that the text leaves to another instrument."""

    id: str
    href: str
    what: Both[str]
    by: Both[str]
    known: Both[str] | None
    units: tuple[Link, ...]


@dataclass(frozen=True)
class Citation:
    """A cross-reference: where it stands, its words, and what it means; ``outside`` names another instrument with its places."""

    source: Link
    phrase: str
    targets: tuple[Link, ...]
    outside: str


@dataclass(frozen=True)
class Term:
    """An entry of the glossary."""

    words: Both[str]
    unit: Link | None
    note: Both[str] | None
    document: Link


@dataclass(frozen=True)
class Fault:
    """A finding of the checks, with its place inside the project and the page where it shows."""

    check: str
    place: str
    href: str
    value: str
    remedy: str


@dataclass(frozen=True)
class Facts:
    """The facts of a document, for the head of its pages."""

    slug: str
    title: Both[str]
    link: Link
    number: str
    issuers: tuple[str, ...]
    adopted: date | None
    signed: date
    published: str
    in_force: date
    expires: date | None
    repeals: tuple[str, ...]
    pages: tuple[int, int]
    executable: bool
    translated: bool
    in_force_now: bool


@dataclass(frozen=True)
class Tally:
    """``done`` of ``total``; the percentage is rounded down, so that 100 means all."""

    done: int
    total: int

    @property
    def percent(self) -> int:
        return self.done * 100 // self.total if self.total else 0


@dataclass(frozen=True)
class Entry:
    """An article in a document's contents."""

    link: Link
    title: Both[str]
    chip: Chip
    cases: Tally


@dataclass(frozen=True)
class Twin:
    """A page for machines: the address of its JSON file from the root of the site, and its JSON-LD."""

    href: str
    legislation: Both[dict[str, Any]]


@dataclass(frozen=True)
class DocumentPage:
    facts: Facts
    twin: Twin
    contents: tuple[Entry, ...]
    passages: tuple[Passage, ...]
    slips: tuple[Link, ...]
    proven: Tally
    cases: Tally


@dataclass(frozen=True)
class ArticlePage:
    facts: Facts
    twin: Twin
    id: str
    name: Both[str]
    title: Both[str]
    chip: Chip
    passage: Passage
    proofs: tuple[Proof, ...]
    background: tuple[Step, ...]
    cards: tuple[Cards, ...]
    cases: Tally
    numbers: tuple[Number, ...]
    rules: tuple[Rule, ...]
    rules_elsewhere: tuple[Link, ...]
    readings: tuple[Reading, ...]
    delegations: tuple[Delegated, ...]
    out: tuple[Citation, ...]
    cited_by: tuple[Citation, ...]
    before: Link | None
    after: Link | None


@dataclass(frozen=True)
class LedgerPage:
    facts: Facts
    settled: Tally
    by_verdict: tuple[tuple[Both[str], Tally], ...]
    by_status: tuple[tuple[str, tuple[Proof, ...]], ...]


@dataclass(frozen=True)
class Overview:
    documents: tuple[tuple[Facts, Tally, Tally], ...]
    settled: Tally
    by_verdict: tuple[tuple[Both[str], Tally], ...]
    cases: Tally
    failing: int
    suspect: int
    open_readings: int
    delegations: int
    numbers: int
    findings: int
