"""What happens when a facilitator writes a record in the CMS."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page

from practices.models import PracticePage
from practices.services import offer_in_every_language


@hooks.register("after_create_page")  # type: ignore[untyped-decorator]
@hooks.register("after_publish_page")  # type: ignore[untyped-decorator]
def offer_in_libraries(request: HttpRequest, page: Page) -> None:
    """Give the record its place in every library; drafts too, since publication may be timed."""
    if isinstance(page, PracticePage):
        offer_in_every_language(practice=page)
