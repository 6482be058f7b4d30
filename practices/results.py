"""A page of results of the library, with everything that stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from django.http import QueryDict
from wagtail.models import Locale

from practices.facets import Chip, Facet, WayOut, chips, counted_facets, ways_out
from practices.filters import Search, page_of, search_of
from practices.pages import PracticeEntry, practice_entry
from practices.selectors import narrowed, published_practices

PAGE_SIZE = 12


@dataclass(frozen=True)
class LibraryResults:
    """What the library page shows for one search."""

    search: Search
    facets: tuple[Facet, ...]
    chips: tuple[Chip, ...]
    total: int
    practices: tuple[PracticeEntry, ...]
    first: int
    last: int
    previous_address: str
    next_address: str
    ways_out: tuple[WayOut, ...]


def library_results(locale: Locale, parameters: QueryDict) -> LibraryResults:
    """Return what the library answers to the parameters of an address."""
    search = search_of(parameters)
    everything = published_practices(locale)
    facets, total = counted_facets(everything, search)
    last_page = max(1, ceil(total / PAGE_SIZE))
    number = min(page_of(parameters), last_page)
    start = (number - 1) * PAGE_SIZE
    found = narrowed(everything.containing(search.query), search.filters).newest_first()
    practices = tuple(map(practice_entry, found[start : start + PAGE_SIZE])) if total else ()
    return LibraryResults(
        search=search,
        facets=facets,
        chips=tuple(chips(search)),
        total=total,
        practices=practices,
        first=start + 1,
        last=start + len(practices),
        previous_address=search.address(number - 1) if number > 1 else "",
        next_address=search.address(number + 1) if number < last_page else "",
        ways_out=() if total else tuple(ways_out(everything, search)),
    )
