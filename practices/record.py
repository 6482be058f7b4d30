"""A whole practice as its own page shows it: plain values, said in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from django.utils import translation
from django.utils.translation import get_language_info

from core.wording import listed
from practices.enums import SETBACKS, EvidenceLevel, PartnerKind, TypologyElement
from practices.pages import PracticeEntry, content_language, practice_entry, practice_url
from practices.words import country_name, date_of, machine_date

if TYPE_CHECKING:
    from practices.models import Outcome, PracticePage, Source

_FIGURES_SHOWN = 3


@dataclass(frozen=True)
class Moment:
    """A stage on the time line."""

    label: str
    date: str
    machine_date: str
    note: str
    now: bool
    setback: bool


@dataclass(frozen=True)
class Result:
    """A row of the table of outcomes."""

    outcome: Outcome
    rung: int
    source_number: int | None


@dataclass(frozen=True)
class Lineage:
    """What came before and after: one of each is drawn, the others are told."""

    before: PracticeEntry | None
    after: PracticeEntry | None
    also_before: tuple[PracticeEntry, ...]
    also_after: tuple[PracticeEntry, ...]


@dataclass(frozen=True)
class PartnerGroup:
    """Partners of one kind."""

    label: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Language:
    """Another language that the record can be read in."""

    code: str
    name: str
    url: str


@dataclass(frozen=True)
class PracticeRecord:
    """Everything that the page of a practice shows beside its own texts."""

    entry: PracticeEntry
    populations: str
    elements: str
    countries: str
    first_country: str
    is_technology: bool
    translated: bool
    written_in: str
    moments: tuple[Moment, ...]
    figures: tuple[Outcome, ...]
    results: tuple[Result, ...]
    partners: tuple[PartnerGroup, ...]
    sources: tuple[Source, ...]
    lineage: Lineage | None
    languages: tuple[Language, ...]


def practice_record(
    page: PracticePage,
    *,
    came_from: Iterable[PracticePage],
    led_to: Iterable[PracticePage],
    translations: Iterable[PracticePage],
) -> PracticeRecord:
    """Return `page` as its own page shows it."""
    outcomes, sources = list(page.outcomes.all()), list(page.sources.all())
    codes = page.card["countries"]
    return PracticeRecord(
        entry=practice_entry(page),
        populations=listed([str(row) for row in page.populations.all()]),
        elements=listed([str(row) for row in page.typology.all()]),
        countries=listed([country_name(code) for code in codes]),
        first_country=codes[0] if len(codes) == 1 else "",
        is_technology=TypologyElement.TECHNOLOGY in page.card["typology"],
        translated=page.alias_of_id is None,
        written_in=_language_name(content_language(page)),
        moments=_moments(page),
        figures=tuple(row for row in outcomes if row.is_figure)[:_FIGURES_SHOWN],
        results=tuple(_result(row, sources) for row in outcomes),
        partners=_partner_groups(page),
        sources=tuple(sources),
        lineage=_lineage(came_from, led_to),
        languages=tuple(_language(other) for other in translations),
    )


def _moments(page: PracticePage) -> tuple[Moment, ...]:
    rows = list(page.stages.all())
    # Of several entries with the stage that was reached, the last one is the present.
    present = max((i for i, row in enumerate(rows) if row.stage == page.stage), default=-1)
    return tuple(
        Moment(
            label=str(row),
            date=date_of(row.year, row.month),
            machine_date=machine_date(row.year, row.month),
            note=row.note,
            now=index == present,
            setback=row.stage in SETBACKS,
        )
        for index, row in enumerate(rows)
    )


def _result(outcome: Outcome, sources: list[Source]) -> Result:
    titles = [source.title for source in sources]
    number = titles.index(outcome.source) + 1 if outcome.source in titles else None
    return Result(outcome, EvidenceLevel(outcome.evidence).rung, number)


def _partner_groups(page: PracticePage) -> tuple[PartnerGroup, ...]:
    kinds = list(PartnerKind)
    rows = sorted(page.partners.all(), key=lambda row: kinds.index(PartnerKind(row.kind)))
    return tuple(
        PartnerGroup(str(PartnerKind(kind).label), tuple(row.name for row in group))
        for kind, group in groupby(rows, key=lambda row: row.kind)
    )


def _lineage(came_from: Iterable[PracticePage], led_to: Iterable[PracticePage]) -> Lineage | None:
    before = [practice_entry(page) for page in sorted(came_from, key=_age, reverse=True)]
    after = [practice_entry(page) for page in sorted(led_to, key=_age)]
    if not before and not after:
        return None
    return Lineage(
        before=before[0] if before else None,
        after=after[0] if after else None,
        also_before=tuple(before[1:]),
        also_after=tuple(after[1:]),
    )


def _age(page: PracticePage) -> tuple[int, str]:
    return page.start_year or page.end_year or 9999, page.title


def _language(page: PracticePage) -> Language:
    code = page.locale.language_code
    with translation.override(code):
        return Language(code, get_language_info(code)["name_local"], practice_url(page))


def _language_name(code: str) -> str:
    return str(get_language_info(code)["name_translated"])
