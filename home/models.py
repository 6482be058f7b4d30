"""The front page."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from typing_extensions import override
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from practices.selectors import newest_practices, stage_counts


class HomePage(Page):
    """The front page of one language."""

    lead = models.CharField(_("lead"), max_length=300, blank=True)
    promise_lead = models.CharField(_("lead of the promise"), max_length=300, blank=True)

    content_panels: ClassVar[list[Any]] = [
        *Page.content_panels,
        FieldPanel("lead"),
        FieldPanel("promise_lead"),
    ]
    max_count = len(settings.LANGUAGES)
    private_page_options: ClassVar[list[str]] = []
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    template = "home/home_page.html"

    class Meta:
        verbose_name = _("front page")

    @override
    def clean(self) -> None:
        super().clean()
        same_language = HomePage.objects.filter(locale_id=self.locale_id)
        if same_language.exclude(pk=self.pk).exists():
            raise ValidationError(_("This language has a front page already."))

    @override
    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["practices"] = newest_practices(self.locale, most=3)
        context["stage_counts"], context["total"] = stage_counts(self.locale)
        return context
