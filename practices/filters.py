"""What a reader searches for: words and filters, kept in the address so that it can be shared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, Self, get_args
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django_countries import countries

from practices.enums import Population, Stage
from practices.words import country_name

FacetName = Literal["population", "country", "stage"]
FACETS: tuple[FacetName, ...] = get_args(FacetName)
FACET_LABELS: dict[FacetName, Promise] = {
    "population": _("For whom"),
    "country": _("Country"),
    "stage": _("Stage"),
}
_NAMES: dict[FacetName, Callable[[str], str]] = {
    "population": lambda code: str(Population(code).label),
    "country": country_name,
    "stage": lambda code: str(Stage(code).label),
}
_LONGEST_QUERY = 200
_MOST_PAGES = 10_000


def value_name(facet: FacetName, code: str) -> str:
    """Return the name of a filter's value in the active language."""
    return _NAMES[facet](code)


@dataclass(frozen=True)
class Filters:
    """Chosen values; of one kind any is enough, of several kinds each must fit."""

    population: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()

    def of(self, facet: FacetName) -> tuple[str, ...]:
        """Return the chosen values of one kind."""
        chosen: dict[FacetName, tuple[str, ...]] = {
            "population": self.population,
            "country": self.country,
            "stage": self.stage,
        }
        return chosen[facet]

    def without(self, facet: FacetName, code: str | None = None) -> Self:
        """Return the filters without one value, or without any of its kind."""
        kept = () if code is None else tuple(v for v in self.of(facet) if v != code)
        if facet == "population":
            return replace(self, population=kept)
        return replace(self, country=kept) if facet == "country" else replace(self, stage=kept)


@dataclass(frozen=True)
class Search:
    """A whole search as it stands in the address."""

    query: str = ""
    filters: Filters = field(default_factory=Filters)

    @property
    def chosen(self) -> int:
        """Return how many filters are in use."""
        return sum(len(self.filters.of(facet)) for facet in FACETS)

    @property
    def empty(self) -> bool:
        """Tell whether nothing was asked for."""
        return not self.query and not self.chosen

    def address(self, page: int = 1) -> str:
        """Return the search as the query part of an address, from "?" on."""
        pairs = [("q", self.query)] if self.query else []
        pairs += [(facet, code) for facet in FACETS for code in self.filters.of(facet)]
        pairs += [("page", str(page))] if page > 1 else []
        return f"?{urlencode(pairs)}"


def search_of(parameters: QueryDict) -> Search:
    """Return the search in an address; what nobody offered is left out."""
    valid: Mapping[FacetName, frozenset[str]] = {
        "population": frozenset(Population.values),
        "country": frozenset(code for code, _name in countries),
        "stage": frozenset(Stage.values),
    }
    chosen = {
        facet: tuple(dict.fromkeys(c for c in parameters.getlist(facet) if c in valid[facet]))
        for facet in FACETS
    }
    query = " ".join(parameters.get("q", "").replace("\0", " ").split())[:_LONGEST_QUERY]
    return Search(query, Filters(**chosen))


def page_of(parameters: QueryDict) -> int:
    """Return the number of the page asked for, at least 1."""
    asked = parameters.get("page", "1")
    known = asked.isascii() and asked.isdigit() and len(asked) < len(str(_MOST_PAGES))
    return max(1, int(asked)) if known else 1
