"""Which addresses exist: no more of allauth than an invited person needs, uploads in a demo only."""

from __future__ import annotations

import pytest
from django.test import Client, RequestFactory
from django.urls import NoReverseMatch, resolve, reverse
from django.utils import translation

from config import urls
from tests.cast import PASSWORD

ENTRANCE = {
    "account_change_password": "password/change/",
    "account_inactive": "inactive/",
    "account_login": "login/",
    "account_logout": "logout/",
    "account_reauthenticate": "reauthenticate/",
    "account_reset_password": "password/reset/",
    "account_reset_password_done": "password/reset/done/",
    "account_reset_password_from_key": "password/reset/key/1-a/",
    "account_reset_password_from_key_done": "password/reset/key/done/",
    "account_set_password": "password/set/",
    "account_signup": "signup/",
}
CLOSED = (
    "",
    "email/",
    "confirm-email/",
    "confirm-email/MQ:x/",
    "login/code/",
    "login/code/confirm/",
)


@pytest.fixture(autouse=True)
def _english():
    """Leave the language of the test before."""
    with translation.override("en"):
        yield


def test_only_these_pages_of_allauth_have_an_address():
    assert sorted(route.name for route in urls.account_routes) == sorted(ENTRANCE)
    for name, path in ENTRANCE.items():
        key = {"uidb36": "1", "key": "a"} if name.endswith("from_key") else {}
        assert reverse(name, kwargs=key) == f"/en/accounts/{path}"


@pytest.mark.parametrize("name", ["account_email", "account_confirm_email"])
def test_nobody_changes_an_address_alone(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


@pytest.mark.parametrize("path", CLOSED)
def test_other_pages_of_allauth_are_not_found(cast, path):
    for browser in (Client(), cast.browser(cast.head_of("Elm"))):
        assert browser.get(f"/en/accounts/{path}").status_code == 404


@pytest.mark.parametrize("name", sorted(set(ENTRANCE) - {"account_reset_password_from_key"}))
def test_every_page_of_the_entrance_answers(cast, name):
    elm = cast.head_of("Elm")
    elm.set_password(PASSWORD)
    elm.save()
    for browser in (Client(), cast.browser(elm)):
        assert browser.get(reverse(name), follow=True).status_code == 200


@pytest.mark.parametrize(("demo", "debug"), [(True, False), (False, True)])
def test_uploads_are_served_where_no_proxy_does(db, settings, tmp_path, demo, debug):
    settings.DEMO_INSTANCE, settings.DEBUG, settings.MEDIA_ROOT = demo, debug, tmp_path
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.txt").write_text("A drawing.")
    found = resolve("/media/images/a.txt", urlconf=tuple(urls.uploaded_files()))
    answer = found.func(RequestFactory().get("/"), *found.args, **found.kwargs)

    assert b"".join(answer.streaming_content) == b"A drawing."
    answer.close()


def test_a_real_instance_leaves_uploads_to_its_proxy(client, settings):
    settings.DEMO_INSTANCE = settings.DEBUG = False
    assert urls.uploaded_files() == []
