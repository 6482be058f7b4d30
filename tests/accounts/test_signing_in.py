"""People come in by invitation, sign in without leaving a time, and can be signed out everywhere."""

from __future__ import annotations

import datetime as dt

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.utils import translation

from accounts import sessions
from accounts.models import User
from accounts.services import add_person, invite_person, revoke_sessions
from core import clock
from core.errors import Refused

PASSWORD = "a sentence nobody guesses"
SIGN_IN = "/en/accounts/login/"


@pytest.fixture
def person(db) -> User:
    return add_person(email="heron@people.example", display_name="Heron", password=PASSWORD)


def sign_in(email: str, password: str) -> tuple[Client, object]:
    client = Client()
    return client, client.post(SIGN_IN, {"login": email, "password": password})


def test_a_person_signs_in_and_finds_her_exchanges(person):
    client, answer = sign_in(person.email, PASSWORD)

    assert answer["Location"] == "/en/exchanges/"
    assert client.get("/en/exchanges/").status_code == 200


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(person):
    _, wrong = sign_in(person.email, "not the password")
    _, unknown = sign_in("nobody@people.example", "not the password")

    def body(answer, email):
        import re

        page = answer.content.decode().replace(email, "EMAIL")
        return re.sub(r'value="[A-Za-z0-9]{64}"', "", page)

    assert wrong.status_code == unknown.status_code == 200
    assert body(wrong, person.email) == body(unknown, "nobody@people.example")


def test_what_was_typed_stays_but_for_the_password(person):
    _, answer = sign_in(person.email, "not the password")
    page = answer.content.decode()

    assert person.email in page
    assert "not the password" not in page


def test_nobody_can_sign_up(db):
    client = Client()
    form = {"email": "new@people.example", "password1": PASSWORD}
    client.post("/en/accounts/signup/", form)

    assert User.objects.count() == 0


def test_asking_for_a_new_password_tells_nobody_who_has_an_account(person):
    answers = []
    for email in (person.email, "nobody@people.example"):
        answer = Client().post("/en/accounts/password/reset/", {"email": email})
        answers.append((answer.status_code, answer["Location"]))

    assert answers[0] == answers[1]
    assert [message.to for message in mail.outbox if "heron" in message.to[0]] == [[person.email]]


def test_the_session_lies_in_the_browser_sealed(person):
    client, _ = sign_in(person.email, PASSWORD)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]

    assert cookie["httponly"]
    assert str(person.pk) not in cookie.value
    data, day = sessions.unseal(cookie.value)
    assert data["_auth_user_id"] == str(person.pk)
    assert day == clock.today()


@pytest.mark.parametrize(
    "spoil", [lambda c: c[:-4] + "AAA=", lambda c: "x" + c, lambda c: "", lambda c: "é"]
)
def test_a_cookie_not_sealed_by_us_is_nobody(person, spoil):
    client, _ = sign_in(person.email, PASSWORD)
    client.cookies[settings.SESSION_COOKIE_NAME] = spoil(
        client.cookies[settings.SESSION_COOKIE_NAME].value
    )

    assert client.get("/en/exchanges/").status_code == 302


def test_a_session_ends_after_its_days(person):
    client, _ = sign_in(person.email, PASSWORD)
    data, day = sessions.unseal(client.cookies[settings.SESSION_COOKIE_NAME].value)
    for age, status in ((14, 200), (15, 302)):
        old = sessions.seal(data, day=day - dt.timedelta(days=age))
        client.cookies[settings.SESSION_COOKIE_NAME] = old
        assert client.get("/en/exchanges/").status_code == status


def test_all_sessions_end_at_once(person):
    browsers = [sign_in(person.email, PASSWORD)[0] for _ in range(2)]
    assert {one.get("/en/exchanges/").status_code for one in browsers} == {200}

    revoke_sessions(person=person)

    assert {one.get("/en/exchanges/").status_code for one in browsers} == {302}


def test_a_new_password_ends_the_other_sessions(person):
    here, there = (sign_in(person.email, PASSWORD)[0] for _ in range(2))
    new = "another sentence nobody guesses"
    form = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    here.post("/en/accounts/password/change/", form)

    assert there.get("/en/exchanges/").status_code == 302
    assert sign_in(person.email, new)[1]["Location"] == "/en/exchanges/"


def test_an_invited_person_sets_a_password_by_a_single_use_link(db, client):
    person = invite_person(email="new@people.example", display_name="New", language="ar")
    Client().post("/en/accounts/password/reset/", {"email": person.email})
    link = next(word for word in mail.outbox[-1].body.split() if "/password/reset/key/" in word)
    path = link.split("testserver")[-1]
    form_page = client.get(path, follow=True)
    form = {"password1": PASSWORD, "password2": PASSWORD}
    client.post(form_page.redirect_chain[-1][0], form)

    assert sign_in(person.email, PASSWORD)[1].status_code == 302
    used = Client().get(path, follow=True)
    assert "password1" not in used.content.decode()


def test_the_operator_invites_with_a_link_that_works_once(db, client, capsys):
    from django.core.management import CommandError, call_command

    call_command("invite_person", "new@people.example", "New", "--language", "ar")
    link = capsys.readouterr().out.strip()
    path = "/" + link.split("/", 3)[3]
    assert path.startswith("/ar/")
    page = client.get(path, follow=True)
    form = {"password1": PASSWORD, "password2": PASSWORD}
    client.post(page.redirect_chain[-1][0], form)

    assert sign_in("new@people.example", PASSWORD)[1].status_code == 302
    assert "password1" not in Client().get(path, follow=True).content.decode()
    with translation.override("en"), pytest.raises(CommandError, match="already has an account"):
        call_command("invite_person", "new@people.example", "New")


def test_the_mail_names_no_exchange_and_no_other_person(person):
    Client().post("/en/accounts/password/reset/", {"email": person.email})

    told = mail.outbox[-1].subject + mail.outbox[-1].body
    assert "exchange" not in told.lower().replace("practice & exchange", "")


@pytest.mark.parametrize(
    "email", ["not an address", "heron@people.example", "HERON@people.example"]
)
def test_an_invitation_that_cannot_work_says_so(person, email):
    with pytest.raises(Refused) as refused:
        invite_person(email=email, display_name="Twice")

    assert str(refused.value).endswith(".")
    assert User.objects.count() == 1


def test_a_demonstration_takes_no_real_people(db, settings):
    settings.DEMO_INSTANCE = True
    with pytest.raises(Refused):
        invite_person(email="real@people.example", display_name="Real")

    assert User.objects.count() == 0


def test_the_cms_lists_editors_only(person, client, db):
    editor = User.objects.create_superuser("editor@people.example", PASSWORD, display_name="Ed")
    client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = client.get("/cms/users/").content.decode()

    assert "editor@people.example" in page or "Ed" in page
    assert person.email not in page
    assert client.get(f"/cms/users/edit/{person.pk}/", follow=True).status_code == 404
    assert client.get("/cms/users/?last_login_from=2020-01-01&ordering=last_login").status_code in {
        200,
        302,
    }


@pytest.mark.parametrize("path", ["/cms/login/", "/en/_util/login/", "/ar/_util/login/"])
def test_there_is_one_way_in_with_one_limit_on_guesses(person, path):
    client = Client()
    form = {"username": person.email, "password": PASSWORD}

    for answer in (client.get(path), client.post(path, form)):
        assert answer.status_code == 302
        assert answer["Location"].endswith("/accounts/login/")
    assert client.get("/en/exchanges/").status_code == 302


@pytest.mark.parametrize(
    "path",
    [
        "/cms/users/copy/{key}/",
        "/cms/users/usage/{key}/",
        "/cms/users/history/{key}/",
        "/cms/users/delete/{key}/",
        "/cms/bulk/accounts/user/delete/?id=all",
        "/cms/bulk/accounts/user/assign_role/?id={key}",
        "/cms/bulk/accounts/user/set_active_state/?id=all",
    ],
)
def test_no_screen_of_the_cms_shows_or_changes_a_delegate(person, client, path):
    editor = User.objects.create_superuser("editor@people.example", PASSWORD, display_name="Ed")
    client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")
    filled = path.format(key=person.pk)

    for answer in (client.get(filled, follow=True), client.post(filled, {}, follow=True)):
        assert answer.status_code == 404
        assert person.display_name not in answer.content.decode()


def test_pages_of_an_account_are_kept_by_no_cache(person):
    client, answer = sign_in(person.email, PASSWORD)
    for shown in (
        answer,
        client.get("/en/accounts/me/"),
        client.get("/en/accounts/password/reset/"),
    ):
        assert "no-store" in shown["Cache-Control"]


def test_signing_in_leaves_no_name_in_a_readable_cookie(person):
    client, _ = sign_in(person.email, PASSWORD)

    assert "Heron" not in str(client.cookies)
    assert "messages" not in client.cookies


def test_only_a_few_passwords_are_hashed_at_once(settings, monkeypatch):
    import threading
    import time

    from django.contrib.auth.hashers import Argon2PasswordHasher

    from accounts.hashers import AT_ONCE, FewAtOnce

    now, most = [0], [0]

    def slow(self, *given, **named):
        now[0] += 1
        most[0] = max(most[0], now[0])
        time.sleep(0.02)
        now[0] -= 1
        return "hash"

    monkeypatch.setattr(Argon2PasswordHasher, "encode", slow)
    threads = [threading.Thread(target=FewAtOnce().encode, args=("p", "s")) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most[0] == AT_ONCE


def test_a_delegate_has_no_way_into_the_cms(person):
    client, _ = sign_in(person.email, PASSWORD)

    assert client.get("/cms/", follow=True).status_code == 404
