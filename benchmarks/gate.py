"""How the gate's time grows with the corpus: a fictitious document of N articles, amended in a few places.

    python benchmarks/gate.py 100 1000 10000 60000

Prints, for each size, the processor seconds to read both texts, to bind the provisions of the new one to those of the old, to find the
redline, and to prepare a whole amendment.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from policy.corpus.versions import read
from policy.gate.amend import Library, prepare
from policy.gate.concordance import bind
from policy.gate.redline import redline

_T = TypeVar("_T")
_FRONT = """---
document: synthetic
title: 云桥市合成办法
number: 云府规〔2030〕9号
gazette_id: ''
issuers: [云桥市人民政府]
adopted: null
signed: 2030-03-01
published: 云桥市人民政府公报2030年第1期
in_force: {start}
expires: null
repeals: []
pages: [1, 2]
sic: []
lost: []
---

# 云桥市合成办法

"""


def main(sizes: list[int]) -> None:
    """One line a size."""
    print(f"{'size':>12} {'provisions':>14} {'read':>8} {'bind':>8} {'redline':>8} {'amend':>8}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            print(_line(size, Path(folder)))


def _line(size: int, root: Path) -> str:
    old = _write(root / "synthetic" / "2030-03-01.md", _articles(size))
    new = _write(root / "new" / "synthetic" / "2031-03-01.md", _amended(_articles(size)))
    reading, (before, after) = _timed(lambda: (read(old), read(new)))
    binding, bound = _timed(lambda: bind(before, after))
    comparing, found = _timed(lambda: redline(before, bound))
    assert found.counts["substantive"] == 3, found.counts
    text = new.read_text(encoding="utf-8").split("\n---\n", 1)[1].lstrip()
    amending, _ = _timed(lambda: prepare("synthetic", text, date(2031, 3, 1), Library(root, root / "features")))
    return f"{size:>12} {len(before.provisions):>14} {reading:8.2f} {binding:8.2f} {comparing:8.2f} {amending:8.2f}"


def _articles(size: int) -> list[list[str]]:
    """At most 900 articles, for Chinese numerals end at 999 here, each with as many 款 as the size asks for."""
    articles = min(size, 900)
    each = max(1, size // articles)
    return [
        [
            f"第{a}号设施的第{p}类使用人应当在{3 + (a * p) % 20}个工作日内向主管部门备案，逾期不予补办。"
            for p in range(each)
        ]
        for a in range(articles)
    ]


def _amended(articles: list[list[str]]) -> list[list[str]]:
    """A number changed near the end, an article inserted, a 款 added."""
    changed = [list(paragraphs) for paragraphs in articles]
    changed[-2][0] = changed[-2][0].replace("个工作日", "日")
    changed[1].append("前款规定自公布之日起执行。")
    return [*changed[:3], ["本办法由主管部门负责解释。"], *changed[3:]]


def _write(path: Path, articles: list[list[str]]) -> Path:
    from policy.law.provision import numeral

    path.parent.mkdir(parents=True)
    blocks = [f"## 第{numeral(n)}条\n\n" + "\n\n".join(paragraphs) for n, paragraphs in enumerate(articles, 1)]
    path.write_text(_FRONT.format(start=path.stem) + "\n\n".join(blocks) + "\n", encoding="utf-8")
    return path


def _timed(work: Callable[[], _T]) -> tuple[float, _T]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [100, 1000, 10000, 60000])
