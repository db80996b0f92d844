"""The words of 广州市无偿献血激励与优待办法 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

