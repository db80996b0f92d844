"""Official texts as they are published, and the Markdown of the corpus: one into the other, nothing lost on the way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from policy.corpus.document import Document, Provision
from policy.corpus.markdown import provisions
from policy.corpus.sentences import sentences

_N = "[零一二三四五六七八九十百]+"
_SPACE = "[ \t\u3000]"
_HEADING = re.compile(rf"(第{_N}[章节]){_SPACE}+(.+)|(前言)")
_ARTICLE = re.compile(rf"(第{_N}条)(?:{_SPACE}+(.+))?")
_LISTED = re.compile(rf"({_N}、){_SPACE}*(.*)")
_DOT = re.compile(r"(\d+)[.．、]\s*(.+)")


def body_of(text: str, old: Document) -> str:
    """The Markdown body, from ``# title`` on, of a consolidated text, Markdown already or as published, a paragraph a line.

    A text without its cover notice keeps that of the old one. Raises ValueError where words would be lost, naming the line."""
    if text.lstrip().startswith("# "):
        return text.lstrip()
    lines = [(number, line.strip(" \t\u3000\ufeff")) for number, line in enumerate(text.splitlines(), 1)]
    lines = [(number, line) for number, line in lines if line]
    if not lines or lines[0][1] != old.title:
        number, line = lines[0] if lines else (1, "")
        raise ValueError(f"第{number}行 / line {number}: {line!r}：首行写标题 / begin with the title {old.title!r}")
    listed = any(p.kind == "article" and p.number.endswith("、") for p in old)
    start = next((at for at, (_, line) in enumerate(lines[1:], 1) if _opens(line, listed)), len(lines))
    blocks = [f"# {old.title}", *_notice([line for _, line in lines[1:start]], old)]
    chapters = any(re.match(rf"第{_N}章{_SPACE}", line) for _, line in lines)
    for _, line in lines[start:]:
        blocks += _blocks(line, "### " if chapters else "## ", listed)
    body = "\n\n".join(blocks) + "\n"
    _conserved(lines, body, old)
    return body


def _opens(line: str, listed: bool) -> bool:
    return bool(_HEADING.fullmatch(line) or _ARTICLE.fullmatch(line) or (listed and _LISTED.fullmatch(line)))


def _notice(lines: list[str], old: Document) -> list[str]:
    """The cover notice: what stands before the first article, or that of the old text."""
    heading = next((p.heading for p in old if p.kind == "notice"), "")
    kept = [p.text for p in old if p.place.startswith("notice__")]
    own = [line for line in lines if line != heading]
    if own and not heading:
        raise ValueError(
            f"{own[0]!r} 在第一条之前，没有位置 / stands before the first article and has no place: remove it"
        )
    return [f"## {heading}", *map(laid_out, own or kept)] if heading else []


def _blocks(line: str, level: str, listed: bool) -> list[str]:
    if heading := _HEADING.fullmatch(line):
        deeper = "### " if heading[1] and heading[1].endswith("节") else "## "
        return [f"{deeper}{heading[1]} {heading[2]}" if heading[1] else f"## {line}"]
    if article := _ARTICLE.fullmatch(line) or (listed and _LISTED.fullmatch(line)):
        return [level + article[1], *([laid_out(article[2])] if article[2] else [])]
    return [laid_out(_DOT.sub(r"\1. \2", line))]


def laid_out(text: str) -> str:
    """A paragraph, a sentence a line."""
    return "\n".join(sentences(text))


def _conserved(lines: Sequence[tuple[int, str]], body: str, old: Document) -> None:
    """Every character of the text is in the body, in its order."""
    _, found = provisions(body, 1, Path("body"), "zh")
    kept = "".join(
        p.number + p.heading + p.text for p in found if p.kind != "notice" and not p.place.startswith("notice__")
    )
    given = "".join(line for _, line in lines[1:])
    if _bare(given).endswith(_bare(kept)):
        return
    given = _bare(given)
    at = next((at for at in range(len(given)) if not _bare(kept).startswith(given[-len(_bare(kept)) :][: at + 1])), 0)
    raise ValueError(
        f"“{given[max(0, at - 10) : at + 10]}”附近有文字未能入库 / words near this would be lost: {old.document}"
    )


def _bare(text: str) -> str:
    return re.sub(r"[\s\u3000.．、]", "", text)


def markdown(title: str, found: Iterable[Provision], language: str = "zh") -> str:
    """The body of articles that ``body_of`` or ``provisions`` would read again. Raises ValueError for a plan's boxes and tables."""
    blocks = [f"# {title}"]
    level = "##"
    for provision in found:
        text = laid_out(provision.text) if language == "zh" else provision.text
        if provision.kind == "notice":
            blocks.append(f"## {provision.heading}")
        elif provision.kind in ("chapter", "section"):
            level = "###"
            blocks.append(f"{'##' if provision.kind == 'chapter' else '###'} {provision.number} {provision.heading}")
        elif provision.kind == "article":
            blocks.append(f"{level} {provision.number}")
        elif provision.kind in ("paragraph", "block"):
            blocks.append(text)
        elif provision.kind in ("point", "indent"):
            joint = "" if language == "zh" and provision.kind == "point" else " "
            blocks.append(f"{provision.number}{joint}{text}")
        else:
            remedy = "规划的修订请给出合并后的 Markdown / give the consolidated Markdown of a plan"
            raise ValueError(f"{provision.citation}：{remedy}")
    return "\n\n".join(blocks) + "\n"
