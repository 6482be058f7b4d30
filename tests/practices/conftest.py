"""A small library in four languages, and a way to put records into it.

Amal reads Arabic, Camille French; the records are made up unless a test loads the demo's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import translation

from home.services import create_front_pages
from practices.models import (
    LibraryPage,
    Outcome,
    PracticeCountry,
    PracticeElement,
    PracticePage,
    PracticePopulation,
    Source,
    StageReached,
)
from practices.services import offer_in_every_language

Write = Callable[..., PracticePage]


@pytest.fixture(autouse=True)
def _fresh_start() -> Iterator[None]:
    """Forget the site's root paths and the language of the test before."""
    cache.clear()
    with translation.override("en"):
        yield


@pytest.fixture
def libraries(db: None) -> dict[str, LibraryPage]:
    """Return the empty library of each language."""
    return create_front_pages()


@pytest.fixture
def write(libraries: dict[str, LibraryPage]) -> Write:
    """Return a function that publishes a record in one language, with aliases in the others."""

    def write(  # noqa: PLR0913 - each names one thing that a test is about
        title: str,
        *,
        language: str = "en",
        countries: tuple[str, ...] = ("MX",),
        populations: tuple[str, ...] = ("children",),
        stages: tuple[str, ...] = ("pilot",),
        typology: tuple[str, ...] = ("case_management",),
        outcomes: tuple[dict[str, Any], ...] = (),
        everywhere: bool = True,
        **fields: Any,
    ) -> PracticePage:
        library = libraries[language]
        page = PracticePage(
            title=title,
            locale=library.locale,
            **{"summary": "A summary.", "place": "Everywhere", "kind": "law", **fields},
        )
        page.countries = [PracticeCountry(country=code) for code in countries]
        page.populations = [PracticePopulation(population=code) for code in populations]
        page.typology = [PracticeElement(element=code) for code in typology]
        page.stages = [StageReached(stage=s, sort_order=i) for i, s in enumerate(stages)]
        page.outcomes = [
            Outcome(
                **{"measure": "Released", "value": "9", "period": "2016", "source": "A text"} | o
            )
            for o in outcomes
        ]
        page.sources = [Source(title="A text")]
        library.refresh_from_db()
        added: PracticePage = library.add_child(instance=page)
        if everywhere:
            offer_in_every_language(practice=added)
        return added

    return write
