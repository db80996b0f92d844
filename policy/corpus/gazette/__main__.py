"""Writes the first version of each document beside this package: ``python -m policy.corpus.gazette``."""

from policy.corpus.gazette import files, read
from policy.corpus.versions import ROOT

for name, text in files(read()).items():
    path = ROOT / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(f"{name}: {len(text)} characters")
