"""Loads the languages, the front page and the library of each, and the site that serves them."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from wagtail.models import Locale, Page, Site

from demo.content.front_pages import FRONT_PAGES
from home.models import HomePage
from practices.models import LibraryPage


def load_front_pages() -> dict[str, LibraryPage]:
    """Return the library of each language, with everything above it in place."""
    # The default language comes first, because the others are its translations.
    codes = sorted(FRONT_PAGES, key=lambda code: code != settings.LANGUAGE_CODE)
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in codes}
    homes: dict[str, HomePage] = {}
    libraries: dict[str, LibraryPage] = {}
    for code, locale in locales.items():
        homes[code] = _home_page(locale, homes)
    _serve(homes[settings.LANGUAGE_CODE])
    for code, home in homes.items():
        libraries[code] = _library_page(home, libraries)
    return libraries


def _home_page(locale: Locale, homes: Mapping[str, HomePage]) -> HomePage:
    code = locale.language_code
    words = FRONT_PAGES[code]
    page = HomePage.objects.filter(locale=locale, depth=2).first() or HomePage(locale=locale)
    page.title = page.draft_title = words.home_title
    page.slug = "home" if code == settings.LANGUAGE_CODE else f"home-{code}"
    page.lead, page.promise_lead = words.home_lead, words.promise_lead
    if page.pk:
        page.save()
        return page
    if homes:
        page.translation_key = homes[settings.LANGUAGE_CODE].translation_key
    root = Page.get_first_root_node()
    # A fresh database brings a page "Welcome to Wagtail" that holds the same slug.
    root.get_children().filter(slug=page.slug).delete()
    root.refresh_from_db()
    added: HomePage = root.add_child(instance=page)
    return added


def _serve(home: HomePage) -> None:
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": "localhost",
            "port": 80,
            "root_page": home,
            "site_name": settings.INSTANCE_NAME,
        },
    )


def _library_page(home: HomePage, libraries: Mapping[str, LibraryPage]) -> LibraryPage:
    words = FRONT_PAGES[home.locale.language_code]
    page = LibraryPage.objects.child_of(home).first() or LibraryPage(locale=home.locale)
    page.title = page.draft_title = words.library_title
    page.lead = words.library_lead
    if page.pk:
        page.save()
        return page
    if libraries:
        page.translation_key = libraries[settings.LANGUAGE_CODE].translation_key
    added: LibraryPage = home.add_child(instance=page)
    return added
