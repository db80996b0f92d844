"""The living documentation: dossiers as two trees of Markdown, and those as one site that works from a disk."""

from policy.site.build import build
from policy.site.pages import write

__all__ = ["build", "write"]
