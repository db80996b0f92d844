"""The cross-references in the words: 前款, 本条第四至第七项, 第二款第一项, 《规定》第二十六条 …

A place in the same document becomes the ids it means, all of which exist; a place in another instrument is kept as its name and printed
places. A place that leads nowhere is an error, never skipped.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from policy.corpus.document import Document, Provision
from policy.law.provision import ProvisionId, number, numeral

_N = "[一二三四五六七八九十百]+"
_POINTS = rf"第(?:{_N}|(?:（{_N}）)+)项?(?:[、至]第?(?:{_N}|（{_N}）)项?)*(?<=项)"
_PLACE = rf"""
    (?P<previous>前款)
  | (?P<list>上述各项)
  | (?:(?P<articles>(?<!基)本条|第{_N}条(?:[、和]第?{_N}条)*)(?:第(?P<a_para>{_N})款)?(?P<a_points>{_POINTS})?)
  | (?:第(?P<para>{_N})款(?P<points>{_POINTS})?)
  | (?P<only_points>{_POINTS})
"""
_REFERENCE = re.compile(
    rf"(?:(?P<name>《[^》]*(?<!证)》)|本(?:规定|办法|细则|通知)(?=第{_N}条))?(?P<place>{_PLACE})?", re.VERBOSE
)
_COUNTRY = "中华人民共和国"
_ALIAS = re.compile(r"《([^》]+)》(?:（[^）]*）)?（以下(?:简)?称(《[^》]+》)）")


@dataclass(frozen=True)
class Reference:
    """A reference: the provision it stands in, the words and where they begin in its text, and what they mean.

    ``targets`` are ids of the same document. For another instrument ``instrument`` is its name, ``places`` what is cited of it
    (第五条第（二）项), empty where it is cited as a whole.
    """

    source: str
    phrase: str
    start: int
    targets: tuple[str, ...] = ()
    instrument: str = ""
    places: tuple[str, ...] = ()

    @property
    def external(self) -> bool:
        """Whether another instrument is meant."""
        return bool(self.instrument)


@functools.cache
def references(document: Document) -> tuple[Reference, ...]:
    """Every reference in a document's Chinese text, in reading order. Raises ValueError for a place that leads nowhere."""
    if document.moved:
        # The words speak of places; what stands in them is known by its id.
        standing = replace(document, provisions=tuple(replace(p, id=p.place) for p in document.provisions), moved=())
        ids = document.places
        return tuple(
            replace(found, source=ids[found.source], targets=tuple(ids[place] for place in found.targets))
            for found in references(standing)
        )
    aliases = {alias: name for provision in document.provisions for name, alias in _ALIAS.findall(provision.text)}
    # A statute named in full once may be named without its country afterwards.
    statutes = {
        name for provision in document.provisions for name in re.findall(f"《{_COUNTRY}([^》]+)》", provision.text)
    }
    aliases |= {f"《{name}》": _COUNTRY + name for name in statutes}
    return tuple(found for provision in document.provisions for found in _of(document, provision, aliases))


def _of(document: Document, provision: Provision, aliases: dict[str, str]) -> Iterator[Reference]:
    text = provision.text
    introduced = {match.start(2) for match in _ALIAS.finditer(text)}
    for match in _REFERENCE.finditer(text):
        name = match["name"] or ""
        instrument = aliases.get(name, name.removeprefix("《").removesuffix("》"))
        if not match[0] or match.start() in introduced or instrument == document.title or not (name or match["place"]):
            continue
        found = functools.partial(Reference, provision.id, match[0], match.start())
        yield (
            found(instrument=instrument, places=_places(match))
            if instrument
            else found(targets=_existing(document, provision, match[0], _targets(document, provision, match)))
        )


def _numbers(words: str) -> list[int]:
    """The numbers of 第三、第六项, 第四至第七项 or 第（二）（四）项."""
    numbers: list[int] = []
    for joint, digits in re.findall(rf"(至?)[第（、]*({_N})", words):
        numbers += range(numbers[-1] + 1, number(digits) + 1) if joint else [number(digits)]
    return numbers


def _places(match: re.Match[str]) -> tuple[str, ...]:
    """The printed places in another instrument, one each."""
    articles = [f"第{numeral(n)}条" for n in _numbers(match["articles"] or "")]
    points = [f"第（{numeral(n)}）项" for n in _numbers(match["a_points"] or "")]
    paragraph = f"第{match['a_para']}款" if match["a_para"] else ""
    return tuple(article + paragraph + point for article in articles for point in points or [""])


def _targets(document: Document, provision: Provision, match: re.Match[str]) -> list[str]:
    here = ProvisionId.parse(provision.id).path
    if match["list"]:
        return _last_list(document, provision)
    if match["previous"]:
        return [f"art_{here[0][1]}__para_{here[1][1] - 1}"]
    cited = match["articles"] or ""
    articles = [f"art_{n}" for n in _numbers(cited)] if cited.startswith("第") else [f"art_{here[0][1]}"]
    paragraph = match["a_para"] or match["para"]
    points = _numbers(match["a_points"] or match["points"] or match["only_points"] or "")
    if paragraph:
        articles = [f"{article}__para_{number(paragraph)}" for article in articles]
    elif points:
        articles = [_with_points(document, article) for article in articles]
    return [f"{article}__point_{n}" for article in articles for n in points] or articles


def _with_points(document: Document, article: str) -> str:
    """The 款 of an article whose items are meant where no 款 is named: the only one that has items, else the article itself."""
    found = {id.rpartition("__")[0] for id in document.ids if re.fullmatch(rf"{article}__para_\d+__point_\d+", id)}
    return found.pop() if len(found) == 1 else article


def _last_list(document: Document, provision: Provision) -> list[str]:
    """The items of the nearest list before a provision."""
    before = document.ids[: document.ids.index(provision.id)]
    last = next((id for id in reversed(before) if document.get(id).kind == "point"), "")
    return [point.id for point in document.children(last.rpartition("__")[0])] if last else []


def _existing(document: Document, provision: Provision, phrase: str, targets: list[str]) -> tuple[str, ...]:
    missing = [id for id in targets if id not in document.ids] if targets else ["a list before it"]
    if missing:
        raise ValueError(
            f"{document.path}:{provision.line}: {phrase!r} in {provision.id} means {', '.join(missing)}, which does not exist; "
            "mend the reference, or restore the 款 or 项 it counts on"
        )
    return tuple(targets)
