"""What people set about themselves counts: times in their zone, messages in their language."""

from __future__ import annotations

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core import mail
from django.http import HttpResponse
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.utils import timezone

from accounts.models import User
from accounts.services import add_person
from accounts.zones import OwnTimeZone

NOON = dt.datetime(2026, 1, 15, 12, tzinfo=dt.UTC)


def time_for(person) -> str:
    """Return how a page that is made for a person says noon UTC."""
    request = RequestFactory().get("/en/")
    request.user = person
    page = Template("{{ noon|date:'H:i' }}")
    answer = OwnTimeZone(lambda _request: HttpResponse(page.render(Context({"noon": NOON}))))
    return answer(request).content.decode()


@pytest.mark.parametrize(
    ("zone", "said"), [("UTC", "12:00"), ("Asia/Kathmandu", "17:45"), ("America/Bogota", "07:00")]
)
def test_times_are_said_in_the_readers_zone(zone, said):
    assert time_for(User(time_zone=zone)) == said


@pytest.mark.parametrize("zone", ["", "Middle/Earth", "Europe", "../UTC", "/etc/localtime", "\0"])
def test_a_zone_that_does_not_exist_is_utc(zone):
    assert time_for(User(time_zone=zone)) == "12:00"


def test_strangers_read_utc():
    with timezone.override("Asia/Kathmandu"):
        assert time_for(AnonymousUser()) == "12:00"


def test_the_zone_ends_with_the_request():
    before = timezone.get_current_timezone()
    time_for(User(time_zone="Asia/Kathmandu"))
    assert timezone.get_current_timezone() is before

    def breaks(_request):
        raise LookupError

    request = RequestFactory().get("/en/")
    request.user = User(time_zone="Asia/Kathmandu")
    with pytest.raises(LookupError):
        OwnTimeZone(breaks)(request)
    assert timezone.get_current_timezone() is before


def test_a_delegates_page_is_made_in_her_zone(cast, monkeypatch):
    seen = []
    monkeypatch.setattr(
        "accounts.views.messages.success", lambda *_: seen.append(timezone.get_current_timezone())
    )
    elm = cast.head_of("Elm")
    User.objects.filter(pk=elm.pk).update(time_zone="Asia/Kathmandu")
    form = {"display_name": "Elm", "language": "fr", "time_zone": "Africa/Nairobi"}

    assert cast.browser(elm).post("/en/accounts/me/", form).status_code == 302
    assert [zone.key for zone in seen] == ["Asia/Kathmandu"]
    elm.refresh_from_db()
    assert (elm.language, elm.time_zone) == ("fr", "Africa/Nairobi")


def test_the_page_says_what_the_settings_do(cast):
    page = cast.browser(cast.head_of("Elm")).get("/en/accounts/me/").content.decode()

    assert "Messages to you are written in this language." in page
    assert "Times on pages without script are shown in this zone." in page


def test_a_message_is_written_in_the_persons_language(db):
    add_person(email="heron@people.example", display_name="Heron", language="fr")
    for email in ("heron@people.example", "nobody@people.example"):
        Client().post("/es/accounts/password/reset/", {"email": email})

    french, spanish = (message.subject for message in mail.outbox)
    assert french == "E-mail de réinitialisation de mot de passe"
    assert spanish != french
