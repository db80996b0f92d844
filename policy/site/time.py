"""Deadlines, and how long each document holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from policy.law.force import LastDay
from policy.law.parameters import Parameter, parameters, read_as, readings
from policy.site.rules import number_of, rule_link
from policy.site.views import Both, Chart, Deadline, Facts, Span
from policy.site.volume import Volume

# The chart, in units of its own drawing: a year is so wide, a row so high.
_YEAR, _ROW, _TOP = 110, 44, 40


def deadlines(volume: Volume) -> tuple[Deadline, ...]:
    """The periods that a document sets, in the order of its provisions."""
    if volume.dossier.regulation is None:
        return ()
    found = [p for p in parameters(volume.dossier.regulation.versions[-1].law) if p.unit]
    order = volume.dossier.document.ids
    return tuple(_deadline(volume, p) for p in sorted(found, key=lambda p: order.index(p.provision)))


def _deadline(volume: Volume, period: Parameter) -> Deadline:
    assert volume.dossier.regulation is not None, "a parameter belongs to rules"
    resting = [d for d in volume.dossier.regulation.decisions.values() if period.provision in d.cites]
    return Deadline(
        number_of(volume, period), Both(*period.starts), tuple(rule_link(volume, decision.id) for decision in resting)
    )


def chart(volumes: tuple[Volume, ...], facts: tuple[Facts, ...], today: date) -> Chart:
    """Every document from its first day of force to its last; one without a term runs on to the edge."""
    first = min(one.in_force.year for one in facts)
    ends = [one.expires or one.in_force for one in facts]
    last = max([*ends, today]).year + 1
    spans = tuple(
        _span(volume, one, place, first, last) for place, (volume, one) in enumerate(zip(volumes, facts, strict=True))
    )
    years = tuple((year, _x(date(year, 1, 1), first)) for year in range(first, last + 1))
    return Chart(spans, years, _x(today, first), _x(date(last, 1, 1), first), _TOP + _ROW * len(spans))


def _span(volume: Volume, facts: Facts, place: int, first: int, last: int) -> Span:
    start = _x(facts.in_force, first)
    end = _x(facts.expires, first) if facts.expires else _x(date(last, 1, 1), first)
    return Span(facts, tuple(_disputed(volume)), start, end - start, _TOP + _ROW * place)


def _disputed(volume: Volume) -> Iterator[date]:
    """Last days of force by other readings than our default."""
    if volume.dossier.regulation is None:
        return
    version = volume.dossier.regulation.versions[-1]
    if version.last_day is None:
        return
    for reading in readings(version.law):
        for option in reading.options if isinstance(reading.choice, LastDay) else ():
            last = version.last_day(read_as(version.law, {reading.id: option.value}))
            if last != version.last_day(version.law):
                yield last


def _x(day: date, first: int) -> int:
    return (day.year - first) * _YEAR + day.timetuple().tm_yday * _YEAR // 366
