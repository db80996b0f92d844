"""What a list of the plan is whose number is printed, as in 等六大产业发展平台 or “三园一城”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policy.law.provision import number
from policy.law.regulations import Quoted

_NUMERAL = re.compile(r"\d+|[一二三四五六七八九十百]+")


@dataclass(frozen=True)
class Counted:
    """A list and its number. ``words`` stand verbatim in ``provision``: the number and, where they stand beside it, the items,
    so that an item more or less makes a check fail. ``printed`` is the part of them that states the number.

    ``items`` are what is named, in the words of ``provision`` or, where the plan names them elsewhere, each in its provision of
    ``named_in``. ``more`` where 等 follows them: then the list may be longer than what is named."""

    code: str
    zh: str
    en: str
    provision: str
    words: str
    printed: str
    items: tuple[str, ...]
    more: bool = False
    named_in: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The number as printed; its parts together where it has several (三园一城 is 4)."""
        parts = _NUMERAL.findall(self.printed)
        return sum(int(part) if part.isdigit() else number(part) for part in parts)

    @property
    def places(self) -> tuple[str, ...]:
        """The provision that states the number, and those that name the items, each once."""
        return tuple(dict.fromkeys((self.provision, *self.named_in)))

    def quoted(self, module: str) -> Iterator[Quoted]:
        """The words on which the list rests."""
        yield Quoted(self.code, self.provision, self.words, module)
        yield Quoted(self.code, self.provision, self.printed, module)
        for item, place in zip(self.items, self.named_in or (self.provision,) * len(self.items), strict=True):
            yield Quoted(self.code, place, item, module)
