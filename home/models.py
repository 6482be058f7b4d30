"""The front page."""

from __future__ import annotations

from typing import Any, ClassVar

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
    max_count_per_parent = 1
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    template = "home/home_page.html"

    class Meta:
        verbose_name = _("front page")

    @override
    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["practices"] = newest_practices(self.locale, most=3)
        context["stage_counts"], context["total"] = stage_counts(self.locale)
        return context
