"""What happens when a facilitator publishes in the CMS."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page

from practices.models import PracticePage
from practices.services import offer_in_every_language


@hooks.register("after_publish_page")  # type: ignore[untyped-decorator]
def offer_published_practice(request: HttpRequest, page: Page) -> None:
    """Let readers of every language find what was just published."""
    if isinstance(page, PracticePage):
        offer_in_every_language(practice=page)
