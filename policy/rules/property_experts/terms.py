"""The words of 广州市物业管理专家管理办法 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term
