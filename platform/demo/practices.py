"""Loads the demo practices into the library; doing it again brings them up to date."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.db import transaction

from demo.content.practices import PRACTICES
from demo.content.records import OutcomeText, PracticeContent, PracticeTranslation
from home.services import create_front_pages
from practices.models import (
    FollowedBy,
    LibraryPage,
    Outcome,
    Partner,
    PracticeCountry,
    PracticeElement,
    PracticePage,
    PracticePopulation,
    Source,
    StageReached,
    Step,
)
from practices.services import offer_in_every_language

# The first record of the content is the newest; each other one is a day older.
NEWEST = dt.datetime(2026, 9, 14, 9, tzinfo=dt.UTC)
_KEYS = uuid.UUID("6d1f7a52-6a0e-4e0b-9a52-0d1b6b0c9f11")
_LONGEST_STEP_NAME = 60


@transaction.atomic
def load_practices(records: Sequence[PracticeContent] = PRACTICES) -> None:
    """Load the front pages and `records`, in every language that they were written in."""
    libraries = create_front_pages()
    library = libraries[settings.LANGUAGE_CODE]
    pages = {
        record.slug: _write(library, record, None, NEWEST - dt.timedelta(days=index))
        for index, record in enumerate(records)
    }
    for record in records:
        page = pages[record.slug]
        followers = [pages[slug] for slug in record.led_to if slug in pages]
        if followers:
            page.led_to = _ordered(FollowedBy, [{"practice": other} for other in followers])
            page.save()
        for code, words in record.translations.items():
            translated = _write(libraries[code], record, words, page.first_published_at)
            translated.led_to = _ordered(FollowedBy, [{"practice": p} for p in followers])
            translated.save()
        offer_in_every_language(practice=page)
        page.update_aliases()


def _write(
    library: LibraryPage,
    record: PracticeContent,
    words: PracticeTranslation | None,
    published: dt.datetime,
) -> PracticePage:
    """Create or update the page of `record` in one language; `words` are those of a translation."""
    page = PracticePage.objects.child_of(library).filter(slug=record.slug).first()
    page = page or PracticePage(slug=record.slug, locale=library.locale)
    text = words or record
    page.alias_of = None
    page.translation_key = _key(record)
    page.title = page.draft_title = text.title
    page.search_description = text.summary
    for name in ("summary", "place", "implementer", "problem", "how_it_works"):
        setattr(page, name, getattr(text, name))
    for name in ("results_text", "lessons", "risks"):
        setattr(page, name, getattr(text, name))
    for name in ("start_year", "end_year", "ongoing", "kind", "caution"):
        setattr(page, name, getattr(record, name))
    page.first_published_at = page.last_published_at = published
    _write_codes(page, record)
    _write_words(page, record, words)
    if page.pk:
        page.save()
        return page
    added: PracticePage = library.add_child(instance=page)
    return added


def _write_codes(page: PracticePage, record: PracticeContent) -> None:
    """Write the rows that are the same in every language."""
    page.countries = _ordered(PracticeCountry, [{"country": c} for c in record.countries])
    page.populations = _ordered(PracticePopulation, [{"population": p} for p in record.populations])
    page.typology = _ordered(PracticeElement, [{"element": e} for e in record.typology])
    page.partners = _ordered(Partner, [{"name": p.name, "kind": p.kind} for p in record.partners])
    page.sources = _ordered(
        Source,
        [{"title": s.title, "publisher": s.publisher, "year": s.year} for s in record.sources],
    )


def _write_words(
    page: PracticePage, record: PracticeContent, words: PracticeTranslation | None
) -> None:
    """Write the rows whose words belong to the page's language."""
    notes = words.stage_notes if words else tuple(s.note for s in record.stages)
    steps = words.steps if words else record.steps
    outcomes: Sequence[Any] = words.outcomes if words else record.results
    stages = [
        {"stage": s.stage, "year": s.year, "month": s.month, "note": note}
        for s, note in zip(record.stages, notes, strict=True)
    ]
    page.stages = _worded(StageReached, page, stages)
    page.steps = _worded(Step, page, [_step(step) for step in steps])
    rows = zip(record.results, outcomes, strict=True)
    page.outcomes = _worded(Outcome, page, [_outcome(record, r, text) for r, text in rows])


def _outcome(record: PracticeContent, result: Any, text: OutcomeText) -> dict[str, object]:
    return {
        "measure": text.measure,
        "value": text.value,
        "unit": text.unit,
        "period": text.period,
        "n": result.n,
        "evidence": result.evidence,
        "source": record.sources[result.source_index].title,
    }


def _step(step: str) -> dict[str, object]:
    """Part "Referral: each child is released" into its name and what is done."""
    name, colon, text = step.partition(":")
    if not colon or len(name) > _LONGEST_STEP_NAME:
        return {"title": "", "text": step}
    text = text.strip()
    return {"title": name.strip(), "text": text[:1].upper() + text[1:]}


def _ordered(model: type[Any], rows: Sequence[dict[str, Any]]) -> list[Any]:
    return [model(sort_order=place, **row) for place, row in enumerate(rows)]


def _worded(model: type[Any], page: PracticePage, rows: Sequence[dict[str, Any]]) -> list[Any]:
    """Return rows that a translation of the page shares by their keys."""
    made = _ordered(model, rows)
    for row in made:
        row.locale = page.locale
        name = f"{page.translation_key}/{model.__name__}/{row.sort_order}"
        row.translation_key = uuid.uuid5(_KEYS, name)
    return made


def _key(record: PracticeContent) -> uuid.UUID:
    return uuid.uuid5(_KEYS, record.slug)
