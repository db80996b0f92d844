"""Who does what: every actor that a case's answer names, with the question that it answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from policy.law.terms import Actor
from policy.site.views import Both, Link, Task, Tasks
from policy.site.volume import Volume
from policy.suite.run import Result


def tasks(volume: Volume) -> tuple[Tasks, ...]:
    """The actors of a document in the order in which its text first names them; equal questions are shown once."""
    found: dict[Actor, dict[Task, None]] = defaultdict(dict)
    for result in volume.dossier.results:
        for actor in dict.fromkeys(_named(result)) if result.passed else ():
            found[actor][_task(volume, result)] = None
    return tuple(Tasks(Both(actor.zh, actor.en), tuple(own)) for actor, own in found.items())


def _named(result: Result) -> Iterator[Actor]:
    """The actors that the scenario's Then-steps expect, alone, in lists, or as the authority that may choose."""
    for spoken in result.spoken:
        for value in spoken.meaning.values() if spoken.sentence.role == "then" else ():
            yield from (one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Actor))


def _task(volume: Volume, result: Result) -> Task:
    sentences, case = volume.dossier.sentences, result.case
    assert sentences is not None, "a document with results has sentences"
    assert case is not None, "a scenario that passed asked a case"
    when = next(spoken for spoken in result.spoken if spoken.sentence.role == "when")
    asked = Both(sentences.say(when, "zh"), sentences.say(when, "en"))
    page = volume.href(str(volume.dossier.provision_of(result.scenario))).partition("#")[0]
    return Task(Link(asked, f"{page}#line_{result.scenario.template.line}"), volume.links(case.because))
