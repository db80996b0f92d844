"""The words of 广州市引进人才入户管理办法实施细则 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

