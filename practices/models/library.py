"""The library of one language: a search over the practices beneath it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from typing_extensions import override
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from practices.pages import LIBRARY_SLUG


class LibraryPage(Page):
    """The list of practices in one language."""

    lead = models.CharField(_("lead"), max_length=300, blank=True)

    content_panels: ClassVar[list[Any]] = [*Page.content_panels, FieldPanel("lead")]
    promote_panels: ClassVar[list[Any]] = [
        FieldPanel("seo_title"),
        FieldPanel("search_description"),
    ]
    template = "practices/library.html"
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["practices.PracticePage"]
    max_count_per_parent = 1
    private_page_options: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("library of practices")

    @override
    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        # Addresses differ between languages in nothing but the language.
        self.slug = LIBRARY_SLUG
        super().full_clean(*args, **kwargs)

    @override
    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        # Wagtail's page is model and view at once; the view's questions rest on these models.
        from practices.results import library_results  # noqa: PLC0415

        context["results"] = library_results(self.locale, request.GET)
        return context
