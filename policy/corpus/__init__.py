"""The words: every version of every document as dated Markdown, loaded with ids given by position."""

from policy.corpus.document import Document, Lost, Provision, Sic
from policy.corpus.parity import parity
from policy.corpus.references import Reference, references
from policy.corpus.versions import DOCUMENTS, ROOT, editions, languages, load, versions

__all__ = [
    "DOCUMENTS",
    "ROOT",
    "Document",
    "Lost",
    "Provision",
    "Reference",
    "Sic",
    "editions",
    "languages",
    "load",
    "parity",
    "references",
    "versions",
]
