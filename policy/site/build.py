"""Builds the two trees of Markdown into one site: Chinese at its root, English under en/."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from policy.suite.dossier import ROOT

_CONFIGS = {"zh": ("mkdocs.yml", ""), "en": ("mkdocs.en.yml", "en")}
_LINK = re.compile(r'<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')


def build(pages: Path, site: Path) -> None:
    """Runs MkDocs, strict, on ``pages/zh`` and ``pages/en``. Raises SystemExit or ValueError where a link leads nowhere."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # Material's notice about the end of MkDocs 1 is not about our pages
    from mkdocs.commands.build import build as run
    from mkdocs.config import load_config

    for language, (config, folder) in _CONFIGS.items():
        run(
            load_config(
                str(ROOT / config),
                docs_dir=str((pages / language).resolve()),
                site_dir=str((site / folder).resolve()),
                nav=json.loads((pages / f"nav.{language}.json").read_text(encoding="utf-8")),
            )
        )
        _drop_unused(site / folder / "assets/javascripts")
    if broken := list(dangling(site)):
        raise ValueError("links that lead nowhere:\n" + "\n".join(broken))


def _drop_unused(scripts: Path) -> None:
    """Half the weight of the site: Material's search languages, which are off, and its source maps."""
    shutil.rmtree(scripts / "lunr", ignore_errors=True)
    for path in scripts.rglob("*.map"):
        path.unlink()


def dangling(site: Path) -> Iterator[str]:
    """Every link of the site whose file or anchor does not exist, and every link to something fetched from elsewhere.

    MkDocs sees only the links of Markdown; ours stand in HTML, which it passes through."""

    @cache
    def anchors(path: Path) -> frozenset[str]:
        return frozenset(map(unescape, _ID.findall(path.read_text(encoding="utf-8"))))

    for page in sorted(site.rglob("*.html")):
        if page.name == "404.html":  # served from any folder, so its links are absolute
            continue
        for address in set(_LINK.findall(page.read_text(encoding="utf-8"))):
            parts = urlsplit(unescape(address))
            if parts.scheme in ("mailto", "data"):
                continue
            where = f"{page.relative_to(site)}: {address}"
            if parts.scheme or parts.netloc:
                yield f"{where} (another site)"
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if not target.is_file():
                yield f"{where} (no such file)"
            elif parts.fragment and target.suffix == ".html" and unquote(parts.fragment) not in anchors(target):
                yield f"{where} (no such anchor)"
