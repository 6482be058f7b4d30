"""What a record keeps beside its rows, so that lists and searches need not read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.utils import translation

from core.folding import fold

if TYPE_CHECKING:
    from practices.models import PracticePage

MOST_WORDS = 12
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# Eastern figures are the same figures; an underscore parts words here, though not to Python.
_SAME = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹_", "01234567890123456789 ")


def card(page: PracticePage) -> dict[str, Any]:
    """Return the codes of the record and its first result, which lists show."""
    first = next(iter(page.outcomes.all()), None)
    return {
        "countries": [row.country.code for row in page.countries.all()],
        "populations": [row.population for row in page.populations.all()],
        "typology": [row.element for row in page.typology.all()],
        "stages": [row.stage for row in page.stages.all()],
        "finding": first
        and {name: getattr(first, name) for name in ("measure", "value", "unit", "period")},
        "evidence": first.evidence if first else "",
    }


def search_text(page: PracticePage) -> str:
    """Return all text of the record and the names of its codes, folded, between spaces.

    An alias is found by its reader's words for countries and topics and by its author's.
    """
    languages = {page.locale.language_code}
    if page.alias_of:
        languages.add(page.alias_of.locale.language_code)
    texts = [*_own_texts(page), *_row_texts(page)]
    for language in sorted(languages):
        with translation.override(language):
            texts.extend(_labels(page))
    return f" {fold(' '.join(texts).translate(_SAME))} "


def searched_words(query: str) -> list[str]:
    """Return what to look for: the words, folded, each at the beginning of a word.

    Arabic joins short words to the next one, so there a word may begin inside another.
    """
    words = fold(query.translate(_SAME)).split()[:MOST_WORDS]
    return [word if _ARABIC.search(word) else f" {word}" for word in words]


def _own_texts(page: PracticePage) -> list[str]:
    return [
        page.title,
        page.summary,
        page.place,
        page.implementer,
        page.problem,
        page.how_it_works,
        page.results_text,
        page.lessons,
        page.risks,
        *(str(year) for year in (page.start_year, page.end_year) if year),
    ]


def _row_texts(page: PracticePage) -> Iterator[str]:
    for partner in page.partners.all():
        yield partner.name
    for stage in page.stages.all():
        yield f"{stage.note} {stage.year or ''}"
    for step in page.steps.all():
        yield f"{step.title} {step.text}"
    for outcome in page.outcomes.all():
        yield f"{outcome.measure} {outcome.value} {outcome.unit} {outcome.period}"
    for source in page.sources.all():
        yield f"{source.title} {source.publisher}"


def _labels(page: PracticePage) -> Iterator[str]:
    for rows in (page.countries, page.populations, page.typology, page.stages):
        for row in rows.all():
            yield str(row)
    yield page.get_kind_display()
    if page.caution:
        yield page.get_caution_display()
