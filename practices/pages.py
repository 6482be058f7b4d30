"""A practice as lists show it: plain values, said in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from django.urls import reverse
from django.utils.translation import get_language_info

from core.wording import listed
from practices.enums import Caution, EvidenceLevel, Population, TypologyElement
from practices.track import StageTrack, stage_track
from practices.words import country_name, place_of, years_of

if TYPE_CHECKING:
    from practices.models import PracticePage

LIBRARY_SLUG = "practices"
_ELEMENTS_SHOWN = 3


@dataclass(frozen=True)
class Advice:
    """What a reader must know first."""

    code: str
    text: str
    kind: Literal["caution", "stop"]
    icon: str


@dataclass(frozen=True)
class Finding:
    """The first result of a record, in the record's language."""

    measure: str
    value: str
    unit: str
    period: str


@dataclass(frozen=True)
class PracticeEntry:
    """One practice in a list; `lang` and `dir` are those of its own words."""

    title: str
    url: str
    summary: str
    place: str
    countries: str
    years: str
    kind: str
    finding: Finding | None
    stage_track: StageTrack | None
    stage_label: str
    evidence: int
    evidence_label: str
    caution: Advice | None
    tags: tuple[str, ...]
    lang: str
    dir: Literal["ltr", "rtl"]


def practice_entry(page: PracticePage) -> PracticeEntry:
    """Return `page` as a list shows it, without another look into the database."""
    card = page.card
    track = stage_track(card["stages"])
    evidence = EvidenceLevel(card["evidence"]) if card["evidence"] else None
    language = content_language(page)
    place = place_of(page, card["countries"])
    countries = listed([country_name(code) for code in card["countries"]])
    return PracticeEntry(
        title=page.title,
        url=practice_url(page),
        summary=page.summary,
        place=place,
        countries=countries if len(card["countries"]) > 1 and countries != place else "",
        years=years_of(page),
        kind=page.get_kind_display(),
        finding=Finding(**card["finding"]) if card["finding"] else None,
        stage_track=track,
        stage_label=track.label if track else "",
        evidence=evidence.rung if evidence else 0,
        evidence_label=str(evidence.label) if evidence else "",
        caution=advice_of(page),
        tags=_tags(card["typology"], card["populations"]),
        lang=language,
        dir=direction(language),
    )


def advice_of(page: PracticePage) -> Advice | None:
    """Return the advice that stands at the record, if any."""
    if not page.caution:
        return None
    caution = Caution(page.caution)
    if caution is Caution.FORM_OF_DETENTION:
        return Advice(caution.value, str(caution.label), "stop", "stop")
    return Advice(caution.value, str(caution.label), "caution", "alert")


def content_language(page: PracticePage) -> str:
    """Return the language that the record's own words are written in."""
    locale = page.alias_of.locale if page.alias_of_id else page.locale
    return str(locale.language_code)


def direction(language: str) -> Literal["ltr", "rtl"]:
    """Return the direction in which the language is written."""
    return "rtl" if get_language_info(language)["bidi"] else "ltr"


def practice_url(page: PracticePage) -> str:
    """Return the address of the record in the active language."""
    return reverse("wagtail_serve", args=(f"{LIBRARY_SLUG}/{page.slug}/",))


def library_url() -> str:
    """Return the address of the library in the active language."""
    return reverse("wagtail_serve", args=(f"{LIBRARY_SLUG}/",))


def _tags(elements: list[str], populations: list[str]) -> tuple[str, ...]:
    shown = [str(TypologyElement(code).label) for code in elements[:_ELEMENTS_SHOWN]]
    return (*shown, *(str(Population(code).label) for code in populations[:1]))
