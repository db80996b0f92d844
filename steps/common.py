"""Sentences that every document uses."""

from policy.law.answers import Kind
from policy.suite.sentences import Sentences

COMMON = Sentences()
given, then = COMMON.given, COMMON.then

given("适用{on:date}的规定", "the law as it stands on {on:date}")

then("依据{because:citations}", "the basis is {because:citations}")
then("尚需查明“{needs:fact}”", "“{needs:fact}” must first be known")
then("尚待授权事项{delegations:delegation}明确", "delegated matter {delegations:delegation} must first be settled")
then("“{rejected:fact}”有误，不予裁决", "“{rejected:fact}” is refused and nothing is decided")
then("该问题不在本库范围", "the question is outside this corpus", kind=Kind.OUTSIDE_CORPUS)
