"""Only what is published appears: in lists, searches, counts and at its address."""

from __future__ import annotations

import pytest
from django.http import QueryDict
from wagtail.models import Locale

from practices.models import FollowedBy, LibraryPage, PracticePage
from practices.results import library_results
from practices.selectors import newest_practices, published_practices, stage_counts
from practices.services import offer_in_every_language

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown_and_hidden(write):
    shown = write("Shown", countries=("MX",))
    hidden = write("Hidden secretword", countries=("KE",), live=False)
    hidden.led_to = [FollowedBy(practice=shown)]
    hidden.save()
    return shown, hidden


def test_a_draft_appears_in_no_list_search_count_or_address(shown_and_hidden, client):
    shown, hidden = shown_and_hidden
    for locale in Locale.objects.all():
        _assert_only_shown(locale, shown, hidden, client)


def _assert_only_shown(locale, shown, hidden, client):
    language = locale.language_code
    assert [page.title for page in published_practices(locale)] == ["Shown"]
    assert [practice.title for practice in newest_practices(locale, most=9)] == ["Shown"]
    assert stage_counts(locale)[1] == 1
    found = library_results(locale, QueryDict("q=secretword"))
    assert (found.total, found.ways_out[0].count) == (0, 1)
    assert "KE" not in str(library_results(locale, QueryDict("")).facets)
    assert client.get(f"/{language}/practices/{hidden.slug}/").status_code == 404
    assert b"secretword" not in client.get(f"/{language}/practices/{shown.slug}/").content


def test_unpublishing_takes_the_record_out_of_every_language(write, client):
    page = write("Shown")
    assert client.get(f"/ar/practices/{page.slug}/").status_code == 200
    page.unpublish()
    for locale in Locale.objects.all():
        assert not published_practices(locale).exists()
        assert client.get(f"/{locale.language_code}/practices/{page.slug}/").status_code == 404


def test_publishing_a_change_reaches_every_language(write):
    page = write("Before", countries=("MX",))
    page.title = "After"
    page.save_revision().publish()
    for locale in Locale.objects.all():
        assert [shown.title for shown in published_practices(locale)] == ["After"]


def test_a_record_is_offered_once_in_each_language(write):
    page = write("A record")
    assert offer_in_every_language(practice=page) == []
    assert PracticePage.objects.filter(translation_key=page.translation_key).count() == 4


def test_an_alias_offers_nothing_by_itself(write):
    page = write("A record")
    alias = PracticePage.objects.filter(alias_of=page).first()
    assert offer_in_every_language(practice=alias) == []


def test_libraries_and_records_cannot_be_made_private():
    assert LibraryPage.private_page_options == []
    assert PracticePage.private_page_options == []
