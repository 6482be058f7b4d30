"""The rows of a practice record: what it has several of, each list in the editor's order.

Rows with words belong to one language and carry a translation key; rows with codes or with names
and titles are the same in every language.
"""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from modelcluster.fields import ParentalKey
from typing_extensions import override
from wagtail.models import Orderable, TranslatableMixin

from practices.enums import EvidenceLevel, PartnerKind, Population, Stage, TypologyElement

_PAGE = "practices.PracticePage"
_LONGEST_FIGURE = 20


class Row(Orderable):
    """A row of a record; not a place that other content is looked up in."""

    wagtail_reference_index_ignore = True

    class Meta(Orderable.Meta):
        abstract = True


class WordedRow(TranslatableMixin, Row):
    """A row whose words belong to one language."""

    class Meta(Row.Meta):
        abstract = True
        unique_together = (("translation_key", "locale"),)


class PracticeCountry(Row):
    """A country where the practice is, or was."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="countries")
    country = CountryField(_("country"))

    class Meta(Row.Meta):
        verbose_name = _("country")

    @override
    def __str__(self) -> str:
        return str(self.country.name)


class PracticePopulation(Row):
    """People whom the practice is for."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="populations")
    population = models.CharField(_("for whom"), max_length=40, choices=Population.choices)

    class Meta(Row.Meta):
        verbose_name = _("population")

    @override
    def __str__(self) -> str:
        return str(Population(self.population).label)


class PracticeElement(Row):
    """An element of the typology that the practice contains."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="typology")
    element = models.CharField(_("element"), max_length=40, choices=TypologyElement.choices)

    class Meta(Row.Meta):
        verbose_name = _("element")

    @override
    def __str__(self) -> str:
        return str(TypologyElement(self.element).label)


class Partner(Row):
    """An organisation that took part, under its own name."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="partners")
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=40, choices=PartnerKind.choices)

    class Meta(Row.Meta):
        verbose_name = _("partner")

    @override
    def __str__(self) -> str:
        return self.name


class StageReached(WordedRow):
    """A step in the life of the practice, with the date that the source gives."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="stages")
    stage = models.CharField(_("stage"), max_length=40, choices=Stage.choices)
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("Empty if the source gives none.")
    )
    month = models.PositiveSmallIntegerField(
        _("month"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
    )
    note = models.TextField(_("what happened"), blank=True)

    class Meta(WordedRow.Meta):
        verbose_name = _("stage")

    @override
    def __str__(self) -> str:
        return str(Stage(self.stage).label)

    @override
    def clean(self) -> None:
        super().clean()
        if self.month and not self.year:
            raise ValidationError({"year": _("Give the year that the month belongs to.")})


class Step(WordedRow):
    """One link of the service chain."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="steps")
    title = models.CharField(_("name of the step"), max_length=120, blank=True)
    text = models.TextField(_("what is done"))

    class Meta(WordedRow.Meta):
        verbose_name = _("step")

    @override
    def __str__(self) -> str:
        return self.title or self.text


class Outcome(WordedRow):
    """One result as data: without its period and its source it is not published."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="outcomes")
    measure = models.CharField(_("what was measured"), max_length=200)
    value = models.CharField(_("result"), max_length=200)
    unit = models.CharField(_("unit"), max_length=100, blank=True)
    n = models.PositiveIntegerField(
        _("number of people (n)"),
        null=True,
        blank=True,
        help_text=_("Empty if the source does not state it."),
    )
    period = models.CharField(_("period"), max_length=200, blank=True)
    source = models.CharField(
        _("source"),
        max_length=300,
        blank=True,
        help_text=_("The title of the text, as in the list of sources."),
    )
    evidence = models.CharField(
        _("evidence"),
        max_length=40,
        choices=EvidenceLevel.choices,
        default=EvidenceLevel.SELF_REPORTED,
    )

    class Meta(WordedRow.Meta):
        verbose_name = _("outcome")

    @override
    def __str__(self) -> str:
        return self.measure

    @override
    def clean(self) -> None:
        super().clean()
        errors = {}
        if not self.period.strip():
            errors["period"] = _(
                "Say which period the result is about. If the source does not give it, say so."
            )
        if not self.source.strip():
            errors["source"] = _("Name the source of the result: without one it is not published.")
        if errors:
            raise ValidationError(errors)

    @property
    def is_figure(self) -> bool:
        """Tell whether the result is short enough, and a number, to be shown large."""
        return len(self.value) <= _LONGEST_FIGURE and re.search(r"\d", self.value) is not None


class Source(Row):
    """A text that facts were taken from, under its own title."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="sources")
    title = models.CharField(_("title"), max_length=300)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    url = models.URLField(_("address"), blank=True)

    class Meta(Row.Meta):
        verbose_name = _("source")

    @override
    def __str__(self) -> str:
        return self.title


class FollowedBy(Row):
    """A practice that this one led to; meant in every language, whichever page is chosen."""

    page = ParentalKey(_PAGE, on_delete=models.CASCADE, related_name="led_to")
    practice = models.ForeignKey(
        _PAGE, on_delete=models.CASCADE, related_name="+", verbose_name=_("practice")
    )

    class Meta(Row.Meta):
        verbose_name = _("practice that followed")

    @override
    def __str__(self) -> str:
        return str(self.practice)
