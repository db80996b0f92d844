"""A page as a tree of elements: enough of HTML to ask what a reader would see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path

_EMPTY = frozenset({"br", "img", "input", "link", "meta", "hr"})


@dataclass(eq=False)
class Element:
    tag: str
    attributes: dict[str, str | None]
    children: list[Element | str] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.attributes.get("id") or ""

    @property
    def classes(self) -> frozenset[str]:
        return frozenset((self.attributes.get("class") or "").split())

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def elements(self) -> list[Element]:
        return [child for child in self.children if isinstance(child, Element)]

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.elements:
            yield from child.walk()

    def all(self, classes: str) -> list[Element]:
        """Every element that has all these classes."""
        return [element for element in self.walk() if element.classes >= set(classes.split())]

    def first(self, classes: str) -> Element:
        return self.all(classes)[0]

    def by_id(self, id: str) -> Element:
        """The element with an id. Raises KeyError."""
        return self._by_id[id]

    @cached_property
    def _by_id(self) -> dict[str, Element]:
        return {element.id: element for element in self.walk()}


@cache
def read_page(path: Path) -> Element:
    """A page's elements; what stands in Markdown between them is text of the page. Pages are written once a run."""
    return parse(path.read_text(encoding="utf-8"))


def parse(html: str) -> Element:
    parser = _Tree()
    parser.feed(html)
    parser.close()
    return parser.root


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("page", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self._open[-1].children.append(element)
        if tag not in _EMPTY:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)
