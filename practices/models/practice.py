"""A practice: a structured record of what was done, where, for whom, with which results."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from typing_extensions import override
from wagtail.models import Page

from practices.enums import Caution, PracticeKind, Stage
from practices.indexing import card, search_text
from practices.models.panels import PRACTICE_PANELS
from practices.models.querysets import PracticeManager
from practices.record import practice_record
from practices.track import stage_reached


class PracticePage(Page):
    """One practice in one language; an alias stands in where no translation exists."""

    summary = models.TextField(_("summary"), max_length=600)
    place = models.CharField(_("place"), max_length=200)
    start_year = models.PositiveSmallIntegerField(_("first year"), null=True, blank=True)
    end_year = models.PositiveSmallIntegerField(_("last year"), null=True, blank=True)
    ongoing = models.BooleanField(_("still goes on"), default=False)
    kind = models.CharField(_("kind"), max_length=40, choices=PracticeKind.choices)
    implementer = models.CharField(_("who carried it out"), max_length=200, blank=True)
    problem = models.TextField(_("why it was needed"), blank=True)
    how_it_works = models.TextField(_("how it works"), blank=True)
    results_text = models.TextField(_("results in words"), blank=True)
    lessons = models.TextField(_("what others can learn"), blank=True)
    risks = models.TextField(_("risks and limits"), blank=True)
    caution = models.CharField(
        _("warning to readers"), max_length=40, choices=Caution.choices, blank=True
    )
    # These follow from the rest whenever the record is saved: lists, counts and search need no rows.
    stage = models.CharField(max_length=40, choices=Stage.choices, blank=True, editable=False)
    card = models.JSONField(default=dict, blank=True, editable=False)
    search_text = models.TextField(blank=True, editable=False)

    objects = PracticeManager()

    content_panels: ClassVar[list[Any]] = [*Page.content_panels, *PRACTICE_PANELS]
    template = "practices/practice.html"
    parent_page_types: ClassVar[list[str]] = ["practices.LibraryPage"]
    subpage_types: ClassVar[list[str]] = []
    # A record is public or not published; there is nothing between.
    private_page_options: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("practice")
        verbose_name_plural = _("practices")

    @override
    def clean(self) -> None:
        super().clean()
        if self.start_year and self.end_year and self.end_year < self.start_year:
            raise ValidationError({"end_year": _("The last year is before the first.")})
        if self.ongoing and self.end_year:
            raise ValidationError({"end_year": _("What still goes on has no last year.")})
        for outcome in self.outcomes.all():
            try:
                outcome.clean()
            except ValidationError as error:
                # The rows have no field of the page to stand at.
                raise ValidationError(error.messages) from error

    @override
    def save(self, *args: Any, **kwargs: Any) -> None:
        if kwargs.get("update_fields") is None:
            self.stage = stage_reached([row.stage for row in self.stages.all()])
            self.card = card(self)
            self.search_text = search_text(self)
        super().save(*args, **kwargs)

    @override
    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["record"] = practice_record(
            self,
            came_from=PracticePage.objects.leading_to(self),
            led_to=PracticePage.objects.following(self),
            translations=PracticePage.objects.written_translations(self),
        )
        return context
