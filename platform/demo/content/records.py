"""The shapes of the demo practices: frozen values that know nothing of the database.

Whatever a source does not give is left out, never guessed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["law", "policy", "programme", "pilot", "tool", "partnership"]
PartnerKind = Literal[
    "government", "un", "civil_society", "academic", "local_authority", "regional_body"
]
Population = Literal[
    "unaccompanied_children",
    "children_with_family",
    "children",
    "families",
    "asylum_seekers",
    "refugees",
    "stateless",
    "women",
    "older_people",
    "disability",
    "survivors",
    "in_transit",
    "undocumented",
    "post_release",
]
Element = Literal[
    "legislation",
    "prohibition_for_groups",
    "screening_assessment",
    "referral",
    "legal_information",
    "guardianship",
    "placement",
    "conditions",
    "case_management",
    "case_resolution",
    "access_to_services",
    "monitoring_evaluation",
    "governance_partnership",
    "narrative",
    "technology",
]
StageKey = Literal[
    "idea",
    "working_group",
    "pilot",
    "evaluated",
    "extended",
    "institutionalised",
    "in_regulation",
    "in_law",
    "suspended",
    "reversed",
]
Evidence = Literal["self_reported", "evaluated", "independent"]
Caution = Literal["", "not_in_law", "form_of_detention"]


def prose(text: str) -> str:
    """Join the lines of each paragraph; blank lines and lines that open with "- " stay apart.

    Only plain spaces are folded, so that no-break spaces of French survive.
    """
    paragraphs = re.split(r"\n[ \t]*\n", text.strip())
    return "\n\n".join(_joined(paragraph) for paragraph in paragraphs)


def _joined(paragraph: str) -> str:
    items = re.split(r"\n[ \t]*(?=- )", paragraph)
    return "\n".join(re.sub(r"[ \t\n]+", " ", item).strip() for item in items)


@dataclass(frozen=True)
class Partner:
    """An organisation that took part, with its kind."""

    name: str
    kind: PartnerKind


@dataclass(frozen=True)
class Stage:
    """A step in the life of a practice; no year means that the source gives none."""

    stage: StageKey
    year: int | None
    month: int | None
    note: str


@dataclass(frozen=True)
class Outcome:
    """One dated result; `source_index` points into the record's sources."""

    measure: str
    value: str
    unit: str
    n: int | None
    period: str
    source_index: int
    evidence: Evidence = "self_reported"


@dataclass(frozen=True)
class Source:
    """The text that a fact was taken from."""

    title: str
    publisher: str
    year: int | None


@dataclass(frozen=True)
class OutcomeText:
    """The words of one outcome in another language, in the order of the record."""

    measure: str
    value: str
    unit: str
    period: str


@dataclass(frozen=True)
class PracticeTranslation:
    """A whole record in another language; tuples run parallel to those of the record."""

    title: str
    summary: str
    place: str
    implementer: str
    problem: str
    how_it_works: str
    steps: tuple[str, ...]
    stage_notes: tuple[str, ...]
    outcomes: tuple[OutcomeText, ...]
    results_text: str
    lessons: str
    risks: str


@dataclass(frozen=True)
class PracticeContent:
    """One practice as the library shows it."""

    slug: str
    title: str
    summary: str
    countries: tuple[str, ...]
    place: str
    start_year: int | None
    end_year: int | None
    ongoing: bool
    kind: Kind
    implementer: str
    partners: tuple[Partner, ...]
    populations: tuple[Population, ...]
    typology: tuple[Element, ...]
    stages: tuple[Stage, ...]
    problem: str
    how_it_works: str
    steps: tuple[str, ...]
    results: tuple[Outcome, ...]
    results_text: str
    lessons: str
    risks: str
    led_to: tuple[str, ...]
    sources: tuple[Source, ...]
    caution: Caution = ""
    translations: Mapping[str, PracticeTranslation] = field(default_factory=dict)
