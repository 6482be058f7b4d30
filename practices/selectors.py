"""Questions to the library. Everything starts from the one rule of what is published."""

from __future__ import annotations

from django.db.models import Count
from wagtail.models import Locale

from practices.enums import SETBACKS, Stage
from practices.filters import Filters
from practices.models.parts import PracticeCountry, PracticePopulation
from practices.models.practice import PracticePage
from practices.models.querysets import PracticeQuerySet
from practices.pages import PracticeEntry, practice_entry


def published_practices(locale: Locale) -> PracticeQuerySet:
    """Return the published practices, each once, as readers of `locale` meet them."""
    practices: PracticeQuerySet = PracticePage.objects.published_in(locale)
    return practices


def search_practices(
    locale: Locale, query: str = "", filters: Filters | None = None
) -> PracticeQuerySet:
    """Return the published practices that hold every word and fit every kind of filter."""
    return narrowed(published_practices(locale).containing(query), filters or Filters())


def narrowed(practices: PracticeQuerySet, filters: Filters) -> PracticeQuerySet:
    """Return those of `practices` that fit; of several values of one kind any is enough."""
    if filters.population:
        rows = PracticePopulation.objects.filter(population__in=filters.population)
        practices = practices.filter(pk__in=rows.values("page_id"))
    if filters.country:
        countries = PracticeCountry.objects.filter(country__in=filters.country)
        practices = practices.filter(pk__in=countries.values("page_id"))
    if filters.stage:
        practices = practices.filter(stage__in=filters.stage)
    return practices


def newest_practices(locale: Locale, most: int) -> list[PracticeEntry]:
    """Return the practices that were published last."""
    return [practice_entry(page) for page in published_practices(locale).newest_first()[:most]]


def stage_counts(locale: Locale) -> tuple[list[dict[str, object]], int]:
    """Return how many practices reached which stage, and how many there are in all."""
    counts: dict[str, int] = dict(
        published_practices(locale)
        .order_by()
        .values_list("stage")
        .annotate(number=Count("pk"))
        .values_list("stage", "number")
    )
    most = max(counts.values(), default=0)
    rows: list[dict[str, object]] = [
        {
            "label": str(stage.label),
            "count": counts[stage],
            "share": round(100 * counts[stage] / most),
            "kind": "stop" if stage in SETBACKS else "done",
        }
        for stage in Stage
        if counts.get(stage)
    ]
    return rows, sum(counts.values())
