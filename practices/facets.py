"""The filters of the library with what each would leave, counted under the present search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, Count, F, QuerySet, Value

from core.folding import fold
from practices.enums import Population, Stage
from practices.filters import FACET_LABELS, FACETS, FacetName, Search, value_name
from practices.models.parts import PracticeCountry, PracticePopulation
from practices.models.querysets import PracticeQuerySet
from practices.selectors import narrowed

_Counts = dict[tuple[str, str], int]
_Tallies = QuerySet[Any, tuple[str, str, int]]


@dataclass(frozen=True)
class FacetValue:
    """A value that can be ticked, with the number of practices that it would leave."""

    code: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Facet:
    """Values of one kind."""

    name: FacetName
    label: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class Chip:
    """A filter in use, and the address of the same search without it."""

    label: str
    address: str


@dataclass(frozen=True)
class WayOut:
    """What one would find after dropping a filter that leaves nothing."""

    label: str
    address: str
    count: int
    quoted: bool


def counted_facets(everything: PracticeQuerySet, search: Search) -> tuple[tuple[Facet, ...], int]:
    """Return every filter with its counts, and how many practices the search finds: one query.

    A kind of filter is counted as if nothing of its own kind were chosen, because a second value
    of one kind adds to the first.
    """
    found = everything.containing(search.query)
    counts = _counts(everything, found, search)
    facets = tuple(_facet(name, counts, search) for name in FACETS)
    return facets, sum(number for (kind, _code), number in counts.items() if kind == "found")


def chips(search: Search) -> list[Chip]:
    """Return what is in use, each with the address that drops it."""
    words = [Chip(search.query, Search("", search.filters).address())] if search.query else []
    return words + [
        Chip(
            value_name(facet, code),
            Search(search.query, search.filters.without(facet, code)).address(),
        )
        for facet in FACETS
        for code in search.filters.of(facet)
    ]


def ways_out(everything: PracticeQuerySet, search: Search) -> list[WayOut]:
    """Return which single thing to drop so that something is found, the most first."""
    looser = [(search.query, Search("", search.filters), True)] if search.query else []
    for facet in FACETS:
        if search.filters.of(facet):
            without = Search(search.query, search.filters.without(facet))
            looser.append((str(FACET_LABELS[facet]), without, False))
    found = [
        WayOut(
            label,
            other.address(),
            narrowed(everything.containing(other.query), other.filters).count(),
            quoted,
        )
        for label, other, quoted in looser
    ]
    return sorted((way for way in found if way.count), key=lambda way: -way.count)


def _counts(everything: PracticeQuerySet, found: PracticeQuerySet, search: Search) -> _Counts:
    parts = [_stages("found", narrowed(found, search.filters))]
    for facet in FACETS:
        fitting = narrowed(found, search.filters.without(facet))
        parts += [_part(facet, facet, fitting), _part(facet, f"any {facet}", everything)]
    first, *others = parts
    return {(kind, code): number for kind, code, number in first.union(*others, all=True)}


def _part(facet: FacetName, kind: str, practices: PracticeQuerySet) -> _Tallies:
    if facet == "stage":
        return _stages(kind, practices)
    pages = practices.order_by().values("pk")
    rows = (
        PracticePopulation.objects.filter(page__in=pages).annotate(code=F("population"))
        if facet == "population"
        else PracticeCountry.objects.filter(page__in=pages).annotate(code=F("country"))
    )
    return _tally(kind, rows, "page_id")


def _stages(kind: str, practices: PracticeQuerySet) -> _Tallies:
    return _tally(kind, practices.select_related(None).annotate(code=F("stage")), "pk")


def _tally(kind: str, rows: Any, counted: str) -> _Tallies:
    tallied = rows.order_by().annotate(tally=Value(kind, output_field=CharField()))
    tallied = tallied.values("tally", "code").annotate(number=Count(counted, distinct=True))
    counts: _Tallies = tallied.values_list("tally", "code", "number")
    return counts


def _facet(name: FacetName, counts: _Counts, search: Search) -> Facet:
    offered = {code: n for (kind, code), n in counts.items() if kind == f"any {name}" and code}
    values = tuple(
        FacetValue(
            code=code,
            label=value_name(name, code),
            count=counts.get((name, code), 0),
            chosen=code in search.filters.of(name),
        )
        for code in _in_order(name, offered, search.filters.of(name))
    )
    return Facet(name, str(FACET_LABELS[name]), values)


def _in_order(name: FacetName, offered: dict[str, int], chosen: tuple[str, ...]) -> list[str]:
    """Return the codes that the library has, or that are chosen, in an order that never jumps."""
    codes = {*offered, *chosen}
    if name == "country":
        return sorted(codes, key=lambda code: (-offered.get(code, 0), fold(value_name(name, code))))
    known = Population.values if name == "population" else Stage.values
    return [code for code in known if code in codes]
