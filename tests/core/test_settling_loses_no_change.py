"""The daily rewriting of tables undoes nothing that others do meanwhile."""

from __future__ import annotations

import threading

import pytest
from django.db import OperationalError, connection, connections, transaction

from accounts.models import User
from accounts.services import add_person, revoke_sessions
from core import settling


def done_meanwhile(act) -> list[str]:
    """Do something on a connection of its own; return what went wrong there."""
    wrong = []

    def elsewhere():
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("SET LOCAL lock_timeout = '300ms'")
                act()
        except OperationalError as error:
            wrong.append(type(error.__cause__).__name__)
        finally:
            connections.close_all()

    other = threading.Thread(target=elsewhere)
    other.start()
    other.join()
    return wrong


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time")
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_revocation_during_the_rewriting_waits_for_it(monkeypatch):
    person = add_person(email="elm@people.example", display_name="Elm")
    wrong = []
    plain = settling.rewrite

    def interrupted(table):
        if table is User:
            wrong.extend(done_meanwhile(lambda: revoke_sessions(person=person)))
        plain(table)

    monkeypatch.setattr(settling, "rewrite", interrupted)
    settling.rewrite_tables()

    # It could not slip in between reading and writing; tried again afterwards, it holds.
    assert wrong == ["LockNotAvailable"]
    revoke_sessions(person=person)
    assert User.objects.get(pk=person.pk).sessions_revoked == 1


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time")
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_without_the_lock_the_revocation_would_be_lost(monkeypatch):
    """The mutation: the same, and the change slips in and is undone."""
    person = add_person(email="elm@people.example", display_name="Elm")
    monkeypatch.setattr(settling, "hold_tables", lambda *tables: None)
    plain = settling.rewrite
    wrong = []

    def interrupted(table):
        if table is User:
            execute = connection.cursor().execute
            execute("CREATE TEMPORARY TABLE before AS SELECT * FROM accounts_user")
            wrong.extend(done_meanwhile(lambda: revoke_sessions(person=person)))
            execute("DELETE FROM accounts_user")
            execute("INSERT INTO accounts_user SELECT * FROM before")
            execute("DROP TABLE before")
        plain(table)

    monkeypatch.setattr(settling, "rewrite", interrupted)
    settling.rewrite_tables()

    assert wrong == []
    assert User.objects.get(pk=person.pk).sessions_revoked == 0


@pytest.mark.django_db
def test_rewriting_keeps_every_row_as_it_was():
    people = [add_person(email=f"p{n}@people.example", display_name=f"P{n}") for n in range(30)]
    before = {tuple(row) for row in User.objects.values_list()}

    settling.rewrite_tables()

    assert {tuple(row) for row in User.objects.values_list()} == before
    assert len(before) == len(people)
