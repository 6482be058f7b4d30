"""Makes the public entrances of each language; what is there already stays as its editors left it."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from home.models import HomePage
from home.texts import FRONT_PAGES
from practices.models import LibraryPage


@transaction.atomic
def create_front_pages() -> dict[str, LibraryPage]:
    """Return the library of each language, having made what was missing of it and above it."""
    # The default language comes first, because the others are its translations.
    codes = sorted(FRONT_PAGES, key=lambda code: code != settings.LANGUAGE_CODE)
    homes: dict[str, HomePage] = {}
    libraries: dict[str, LibraryPage] = {}
    for code in codes:
        locale, _ = Locale.objects.get_or_create(language_code=code)
        homes[code] = HomePage.objects.filter(locale=locale).first() or _new_home(locale, homes)
    _serve(homes[settings.LANGUAGE_CODE])
    for code, home in homes.items():
        library = LibraryPage.objects.child_of(home).first()
        libraries[code] = library or _new_library(home, libraries)
    return libraries


def _new_home(locale: Locale, homes: Mapping[str, HomePage]) -> HomePage:
    code = locale.language_code
    words = FRONT_PAGES[code]
    page = HomePage(
        locale=locale,
        title=words.home_title,
        slug="home" if code == settings.LANGUAGE_CODE else f"home-{code}",
        lead=words.home_lead,
        promise_lead=words.promise_lead,
    )
    if homes:
        page.translation_key = homes[settings.LANGUAGE_CODE].translation_key
    root = Page.get_first_root_node()
    # A fresh database brings a page "Welcome to Wagtail" that holds the same slug.
    root.get_children().exact_type(Page).filter(slug=page.slug).delete()
    root.refresh_from_db()
    added: HomePage = root.add_child(instance=page)
    return added


def _new_library(home: HomePage, libraries: Mapping[str, LibraryPage]) -> LibraryPage:
    words = FRONT_PAGES[home.locale.language_code]
    page = LibraryPage(locale=home.locale, title=words.library_title, lead=words.library_lead)
    if libraries:
        page.translation_key = libraries[settings.LANGUAGE_CODE].translation_key
    added: LibraryPage = home.add_child(instance=page)
    return added


def _serve(home: HomePage) -> None:
    """Let the default site start at `home`, unless it starts at some front page already."""
    if Site.objects.filter(is_default_site=True, root_page__in=HomePage.objects.all()).exists():
        return
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": "localhost",
            "port": 80,
            "root_page": home,
            "site_name": settings.INSTANCE_NAME,
        },
    )
