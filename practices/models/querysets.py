"""What the public may read, once, as a queryset; everything that is shown starts from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from wagtail.models import Locale, PageManager, PageQuerySet

from practices.indexing import searched_words
from practices.models.parts import FollowedBy

if TYPE_CHECKING:
    from practices.models import PracticePage


class PracticeQuerySet(PageQuerySet):
    """Practices, one page per language each."""

    def published_in(self, locale: Locale) -> Self:
        """Return what a reader of this language may see, translated or not."""
        published: Self = (
            self.live().public().filter(locale=locale).select_related("alias_of__locale", "locale")
        )
        return published

    def containing(self, query: str) -> Self:
        """Return records in whose text every word of the query begins a word."""
        found = self
        for word in searched_words(query):
            found = found.filter(search_text__contains=word)
        return found

    def newest_first(self) -> Self:
        """Return the records, the last published first."""
        ordered: Self = self.order_by("-first_published_at", "title")
        return ordered

    def following(self, practice: PracticePage) -> Self:
        """Return the published practices that this one led to."""
        keys = [row.practice.translation_key for row in practice.led_to.select_related("practice")]
        followers: Self = self.published_in(practice.locale).filter(translation_key__in=keys)
        return followers

    def leading_to(self, practice: PracticePage) -> Self:
        """Return the published practices that led to this one."""
        key = practice.translation_key
        ancestors: Self = self.published_in(practice.locale).filter(
            pk__in=FollowedBy.objects.filter(practice__translation_key=key).values("page_id")
        )
        return ancestors

    def written_translations(self, practice: PracticePage) -> Self:
        """Return the same practice in the other languages that somebody wrote it in."""
        others: Self = self.live().public().filter(translation_key=practice.translation_key)
        others = others.filter(alias_of=None).exclude(pk=practice.pk)
        written: Self = others.select_related("locale").order_by("locale__language_code")
        return written


PracticeManager = PageManager.from_queryset(PracticeQuerySet, "PracticeManager")
