"""How strong the suite is: what ``suigui mutate --json`` measured, provision by provision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from policy.site.views import Both, Strength, StrengthOf, Tally
from policy.site.volume import Volume


def strength(volume: Volume, measured: Mapping[str, Any]) -> Strength | None:
    """The measurement of a document; None where there is none."""
    found = next((one for one in measured.get("documents", ()) if one["document"] == volume.slug), None)
    if found is None:
        return None
    return Strength(
        found["cases"],
        found["mutants"],
        found["killed"],
        found["equivalent"],
        found["survived"],
        tuple(_provision(volume, one) for one in found["provisions"]),
    )


def _provision(volume: Volume, one: Mapping[str, Any]) -> StrengthOf:
    return StrengthOf(
        volume.link(one["id"].partition("/")[2]),
        Tally(one["killed"], one["mutants"] - one["equivalent"]),
        tuple(_both(told) for told in one["survivors"]),
        tuple((_both(told), _both(told["reason"])) for told in one["equivalents"]),
    )


def _both(words: Mapping[str, str]) -> Both[str]:
    return Both(words["zh"], words["en"])
