"""The words of 困难群众消费性减免和补贴政策 that more than one of its modules uses, and the ways to read what it leaves open."""

from __future__ import annotations

from policy.law.terms import Actor, Term
