"""No stored row that names a person who may hold a seat is finer than a day (probes 19, 20)."""

from __future__ import annotations

import datetime as dt

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection, models

from accounts.models import User
from core import clock, settling
from exchanges.models import Post, Tick
from nonattribution.models import TokenBatch
from nonattribution.settling import settle
from tests.guarantees.stored import changed, columns, tables

# Wagtail's tables keep times of editors' work. An editor cannot hold a seat (seat_person refuses),
# and a holder of a seat never enters the CMS, so none of their rows names anybody of the crowd.
EDITORS_TABLES = ("wagtail", "home_", "practices_")
# django_migrations and allauth's mail confirmation: the first names nobody, the second is never
# written, because addresses are verified by invitation (tested below).
NOBODYS_TABLES = ("django_migrations", "account_emailconfirmation")


def fine_columns() -> set[str]:
    """Columns finer than a day in tables that are not editors'."""
    return {
        name
        for name in columns(models.DateTimeField, models.TimeField)
        if not name.startswith((*EDITORS_TABLES, *NOBODYS_TABLES))
    }


def test_only_the_clock_time_of_a_tick_is_finer_than_a_day():
    assert fine_columns() == {"exchanges_tick.at"}


def test_a_last_login_would_be_noticed(monkeypatch):
    field = models.DateTimeField()
    field.set_attributes_from_name("last_login")
    monkeypatch.setattr(
        type(User._meta), "concrete_fields", property(lambda self: (field,)), raising=False
    )

    assert "accounts_user.last_login" in {
        name for name in columns(models.DateTimeField) if name.startswith("accounts_user")
    }


def test_people_have_no_last_login_and_sessions_no_table():
    assert User.last_login is None
    assert not apps.is_installed("django.contrib.sessions")
    assert settings.SESSION_ENGINE == "accounts.sessions"


def a_days_visit(cast, client) -> set[str]:
    """Sign in by the form, read, draw tokens; return the tables that this changed."""
    from tests.cast import PASSWORD

    person = cast.head_of("Cedar")
    person.set_password(PASSWORD)
    person.save()
    before = tables()
    answer = client.post("/en/accounts/login/", {"login": person.email, "password": PASSWORD})
    assert answer.status_code == 302
    for path in ("/en/exchanges/", f"/en/exchanges/threads/{cast.thread.pk}/", "/en/accounts/me/"):
        assert client.get(path).status_code == 200
    assert cast.draw(person).status_code == 200
    client.post("/en/accounts/logout/")
    return changed(before, tables())


def test_a_visit_changes_no_row_at_all(cast, client):
    assert a_days_visit(cast, client) == set()


def test_a_row_written_while_drawing_would_be_noticed(cast, client, monkeypatch):
    from nonattribution.ledger import ledger

    plain = ledger.record

    def at_once(*, member, epoch, digest):
        plain(member=member, epoch=epoch, digest=digest)
        TokenBatch.objects.create(member=member, epoch=epoch, digest=digest)

    monkeypatch.setattr(ledger, "record", at_once)

    assert a_days_visit(cast, client) == {"nonattribution_tokenbatch"}


def test_grants_are_stored_at_the_days_settling_in_no_order(cast):
    arrived = list(cast.delegates)
    cast.everybody_draws()
    assert TokenBatch.objects.count() == 0
    orders = set()
    for _ in range(4):
        settle(day=clock.today())
        stored = [row[1] for row in tables()["nonattribution_tokenbatch"]]
        orders.add(tuple(map(str, stored)))

    assert TokenBatch.objects.count() == len(arrived)
    assert tuple(person.pk.hex for person in arrived) not in orders
    # The whole table is written anew each day: yesterday's rows keep no place either.
    assert len(orders) > 1


MEMBER_TABLES = {
    "accounts_user": "email",
    "account_emailaddress": "email",
    "exchanges_seat": "person_id",
    "exchanges_exchangegrant": "user_id",
    "exchanges_roomgrant": "user_id",
}


def order_of(table: str, column: str) -> list[str]:
    """Return a table's people in the order in which the file keeps them, then by counting key."""
    with connection.cursor() as cursor:
        place = "ctid" if connection.vendor == "postgresql" else "rowid"
        cursor.execute(f"SELECT {column} FROM {table} ORDER BY {place}")
        return [str(row[0]) for row in cursor.fetchall()]


@pytest.mark.parametrize(("table", "column"), MEMBER_TABLES.items())
def test_no_table_that_names_members_keeps_an_order_after_settling(cast, table, column):
    """With fourteen members the chance that a shuffle keeps the order is 1 in 87 thousand million."""
    admitted = order_of(table, column)
    assert len(admitted) >= 14

    settle(day=clock.today())

    settled = order_of(table, column)
    assert sorted(settled) == sorted(admitted)
    assert settled != admitted
    assert cast.browser(cast.head_of("Elm")).get("/en/exchanges/").status_code == 200


def test_every_table_that_names_people_is_settled():
    """Tables of editors aside, a key to a person means a place in the daily shuffle."""
    pointing = {
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.concrete_fields
        if field.related_model is User or model is User
    }
    # guardian's own tables are never written; groups and permissions belong to editors only.
    never = {
        "guardian_userobjectpermission",
        "accounts_user_groups",
        "accounts_user_user_permissions",
    }
    settled = {table._meta.db_table for table in settling._registered}

    assert {t for t in pointing - never if not t.startswith(EDITORS_TABLES)} == settled


def test_the_minute_of_a_publication_is_forgotten_the_next_day(cast):
    cast.everybody_draws()
    cast.writes(cast.head_of("Fir"), "Said today.")
    moment = clock.now() - dt.timedelta(days=1)
    cast.tick(at=moment)
    assert Tick.objects.get().at == moment

    settle(day=clock.today())

    tick = Tick.objects.get()
    assert (tick.at, tick.day, tick.number) == (None, moment.date(), 1)


def test_the_order_of_posts_and_rows_is_not_the_order_of_arrival(cast):
    """Probe 19: with eight posts, the chance of one tick in order is 1 in 40,320."""
    cast.everybody_draws()
    arrival = [f"post {letter}" for letter in "abcdefgh"]
    for text, person in zip(arrival, cast.delegates, strict=False):
        cast.writes(person, text)
    cast.tick()

    assert sorted(cast.texts()) == arrival
    assert cast.texts() != arrival
    rows = [text for row in tables()["exchanges_post"] for text in row if text in arrival]
    assert rows != arrival
    assert {post.pk.version for post in Post.objects.all()} == {4}


def test_publication_without_a_shuffle_would_be_noticed(cast, monkeypatch):
    from nonattribution import pool as pools
    from nonattribution import publication

    monkeypatch.setattr(publication.secrets.SystemRandom, "shuffle", lambda self, found: None)
    monkeypatch.setattr(pools.secrets, "randbelow", lambda below: below - 1)
    cast.everybody_draws()
    arrival = [f"post {letter}" for letter in "abcdefgh"]
    for text, person in zip(arrival, cast.delegates, strict=False):
        cast.writes(person, text)
    cast.tick()

    assert cast.texts() == arrival


def test_an_editor_of_the_public_site_cannot_hold_a_seat(cast):
    import pytest

    from core.errors import Refused
    from exchanges.enums import SeatFunction
    from exchanges.services.delegations import seat_person

    with pytest.raises(Refused):
        seat_person(
            delegation=cast.delegations["Oak"],
            person=cast.people["rowan"],
            function=SeatFunction.HEAD,
        )
