"""The words: every version of every document as dated Markdown, loaded with ids given by position."""

from policy.corpus.document import Document, Lost, Provision, Sic
from policy.corpus.parity import parity
from policy.corpus.references import Reference, references
from policy.corpus.versions import DOCUMENTS, ROOT, languages, load, versions

__all__ = [
    "DOCUMENTS",
    "ROOT",
    "Document",
    "Lost",
    "Provision",
    "Reference",
    "Sic",
    "languages",
    "load",
    "parity",
    "references",
    "versions",
]
