"""A new instance gets its front pages from one command, and keeps what its editors make of them."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import translation
from wagtail.models import Locale, Page, Site
from wagtail.test.utils.form_data import nested_form_data

from home.models import HomePage
from home.services import create_front_pages
from home.texts import FRONT_PAGES
from practices.models import LibraryPage

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh_start():
    """Forget the site's root paths and the language of the test before."""
    cache.clear()
    with translation.override("en"):
        yield


def contents():
    """Return every page and site with all that is stored of it."""
    return [list(kind.objects.order_by("pk").values()) for kind in (HomePage, LibraryPage, Site)]


def test_the_command_opens_front_page_and_library_in_every_language(client, settings, capsys):
    call_command("create_front_pages")

    codes = [code for code, _name in settings.LANGUAGES]
    assert sorted(FRONT_PAGES) == sorted(codes)
    for code in codes:
        words = FRONT_PAGES[code]
        assert words.home_lead in client.get(f"/{code}/", follow=True).context["page"].lead
        assert client.get(f"/{code}/practices/").context["page"].title == words.library_title
    assert "en, fr, es, ar" in capsys.readouterr().out


def test_pages_of_one_kind_are_translations_of_each_other():
    create_front_pages()

    for kind in (HomePage, LibraryPage):
        assert kind.objects.values("translation_key").distinct().count() == 1
        assert kind.objects.values("locale").distinct().count() == 4


def test_a_second_run_changes_nothing():
    create_front_pages()
    before = contents()
    create_front_pages()

    assert contents() == before


def test_what_an_editor_changed_stays():
    create_front_pages()
    for page in (HomePage.objects.first(), LibraryPage.objects.last()):
        page.title, page.lead = "Our own title", "Our own lead"
        page.save_revision().publish()
    Site.objects.update(hostname="exchange.example", site_name="Ours")
    before = contents()
    create_front_pages()

    assert contents() == before


def test_what_is_missing_is_made_again_beside_what_is_there():
    libraries = create_front_pages()
    HomePage.objects.get(locale=libraries["fr"].locale).delete()
    again = create_front_pages()

    assert again["fr"].pk != libraries["fr"].pk
    assert {code: page.pk for code, page in again.items() if code != "fr"} == {
        code: page.pk for code, page in libraries.items() if code != "fr"
    }
    assert HomePage.objects.values("translation_key").distinct().count() == 1


def test_a_language_has_one_front_page():
    create_front_pages()
    second = HomePage(
        title="Another", slug="another", locale=Locale.objects.get(language_code="fr")
    )

    with pytest.raises(ValidationError):
        Page.get_first_root_node().add_child(instance=second)
    assert not HomePage.can_create_at(Page.get_first_root_node())


def test_an_editor_may_write_the_front_page_that_is_missing(client):
    french = create_front_pages()["fr"].locale
    HomePage.objects.get(locale=french).delete()
    editor = get_user_model().objects.create_superuser("editor@people.example", "x" * 20)
    client.force_login(editor)
    path = f"/cms/pages/add/home/homepage/{Page.get_first_root_node().pk}/"
    words = {"title": "Accueil", "slug": "accueil", "lead": "", "promise_lead": ""}
    form = nested_form_data({**words, "action-publish": "1"})

    taken = client.post(f"{path}?locale=en", form)
    assert "already" in str(taken.context["form"].non_field_errors())
    assert client.post(f"{path}?locale=fr", form).status_code == 302
    assert HomePage.objects.get(locale=french, live=True).title == "Accueil"


def test_front_pages_cannot_be_made_private():
    assert HomePage.private_page_options == []
