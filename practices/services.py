"""Acts upon the library."""

from __future__ import annotations

from django.db import transaction
from wagtail.models import Locale

from practices.models import LibraryPage, PracticePage


@transaction.atomic
def offer_in_every_language(*, practice: PracticePage) -> list[PracticePage]:
    """Give `practice` a page in each library that has none; until translated, an alias of it."""
    if practice.alias_of_id:
        return []
    present = PracticePage.objects.filter(translation_key=practice.translation_key)
    libraries = LibraryPage.objects.exclude(locale__in=present.values("locale"))
    languages = Locale.objects.filter(pk__in=libraries.values("locale"))
    return [practice.copy_for_translation(locale, alias=True) for locale in languages]
