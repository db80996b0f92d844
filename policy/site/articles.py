"""The page of an article: the words first, then everything that is bound to them."""

from __future__ import annotations

from datetime import date

from policy.corpus import Reference
from policy.corpus.document import file_name
from policy.corpus.registers import VERDICTS
from policy.law.regulations import Decision
from policy.site.registers import delegated, reading_of
from policy.site.rules import numbers, rule_link, rule_of
from policy.site.scenarios import background_of, cards_of
from policy.site.texts import passage_of
from policy.site.twins import article_twin
from policy.site.views import ArticlePage, Both, Chip, Citation, Entry, Facts, Link, Proof, Tally
from policy.site.volume import Volume
from policy.suite.features import Feature


def article_page(volume: Volume, id: str, facts: Facts) -> ArticlePage:
    dossier, feature = volume.dossier, feature_of(volume, id)
    own, elsewhere = _decisions(volume, id)
    order = dossier.document.seats
    place = order.index(id)
    name = page_title(volume, id)
    return ArticlePage(
        facts,
        article_twin(volume, facts, id, name),
        id,
        name,
        title_of(volume, id),
        _chip(volume, id),
        passage_of(volume, id),
        tuple(proof(volume, unit) for unit in volume.rows if volume.stands_in(unit, id) and unit != id),
        background_of(volume, feature) if feature else (),
        cards_of(volume, feature) if feature else (),
        cases(volume, id),
        tuple(number for number in numbers(volume) if volume.stands_in(number.unit.href.partition("#")[2], id)),
        tuple(rule_of(volume, decision) for decision in own),
        tuple(rule_link(volume, decision.id) for decision in elsewhere),
        tuple(reading_of(volume, r) for r in dossier.readings if any(volume.stands_in(p, id) for p in r.provisions)),
        tuple(delegated(volume, d) for d in dossier.delegations if any(volume.stands_in(p, id) for p in d.provisions)),
        tuple(citation(volume, r) for r in volume.references if volume.stands_in(r.source, id)),
        tuple(citation(volume, r) for r in volume.references if _cites(volume, r, id)),
        _neighbour(volume, order, place - 1),
        _neighbour(volume, order, place + 1),
    )


def feature_of(volume: Volume, article: str) -> Feature | None:
    return next((f for f in volume.dossier.features if f.path.stem == file_name(article)), None)


def title_of(volume: Volume, article: str) -> Both[str]:
    """What an article is about, by the title of its feature; "" where nobody has written one yet."""
    feature = feature_of(volume, article)
    if feature is None:
        return Both("", "")
    return Both(feature.name.partition(" ")[2], feature.description[0] if feature.description else "")


def page_title(volume: Volume, article: str) -> Both[str]:
    """第十二条 停缴与补缴."""
    citation, title = volume.citation(article), title_of(volume, article)
    return Both(f"{citation.zh} {title.zh}".strip(), f"{citation.en} {title.en}".strip())


def entry(volume: Volume, article: str) -> Entry:
    """An article in the contents; in a document without rules it leads down the same page."""
    return Entry(volume.link(article), title_of(volume, article), _chip(volume, article), cases(volume, article))


def cases(volume: Volume, article: str = "") -> Tally:
    """Scenarios passed of scenarios run, of an article or of the whole document."""
    feature = feature_of(volume, article) if article else None
    results = [r for r in volume.dossier.results if not article or (feature and r.scenario.path == feature.path)]
    return Tally(sum(result.passed for result in results), len(results))


def proof(volume: Volume, id: str) -> Proof:
    row = volume.rows[id]
    verdict = Both(*VERDICTS[row.verdict]) if row.verdict else None
    reason = Both(row.reason.zh, row.reason.en) if row.reason else None
    rules = tuple(rule_link(volume, rule) for rule in row.rules)
    return Proof(volume.link(id), f"proof-{id}", _chip(volume, id), verdict, reason, rules, row.provision.digest)


def citation(volume: Volume, reference: Reference) -> Citation:
    outside = f"《{reference.instrument}》{'、'.join(reference.places)}" if reference.external else ""
    return Citation(volume.link(reference.source), reference.phrase, volume.links(reference.targets), outside)


def facts_of(volume: Volume, today: date) -> Facts:
    """The head of a document's pages."""
    document, english = volume.dossier.document, volume.dossier.english
    return Facts(
        volume.slug,
        Both(document.title, english.title if english else document.title),
        Link(Both(document.title, english.title if english else document.title), volume.home),
        document.number,
        document.issuers,
        document.adopted,
        document.signed,
        document.published,
        document.in_force,
        document.expires,
        document.repeals,
        document.pages,
        volume.executable,
        english is not None,
        document.in_force <= today and (document.expires is None or today <= document.expires),
    )


def _chip(volume: Volume, id: str) -> Chip:
    chip = volume.chip(id)
    assert chip is not None, f"{id} is not in the ledger"
    return chip


def _decisions(volume: Volume, article: str) -> tuple[list[Decision], list[Decision]]:
    """The decisions that can cite an article: those shown on its page, and those shown on another."""
    assert volume.dossier.regulation is not None, "only an executable document has decisions"
    citing = [
        d for d in volume.dossier.regulation.decisions.values() if any(volume.stands_in(id, article) for id in d.cites)
    ]
    own = [decision for decision in citing if volume.stands_in(decision.cites[0], article)]
    return own, [decision for decision in citing if decision not in own]


def _cites(volume: Volume, reference: Reference, article: str) -> bool:
    outside = not volume.stands_in(reference.source, article)
    return outside and any(volume.stands_in(target, article) for target in reference.targets)


def _neighbour(volume: Volume, order: tuple[str, ...], place: int) -> Link | None:
    if not 0 <= place < len(order):
        return None
    return Link(page_title(volume, order[place]), volume.href(order[place]).partition("#")[0])
