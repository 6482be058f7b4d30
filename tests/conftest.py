"""What every test may lean on: a clean mechanism, and a cast of delegates."""

from __future__ import annotations

import itertools

import pytest
from django.db import connections

from nonattribution import keyring as keyrings
from nonattribution import tokens
from nonattribution.ledger import ledger
from nonattribution.pool import pool
from tests.cast import Cast, cast_exchange


@pytest.fixture(autouse=True)
def _mechanism_without_memory():
    """Pool, ledger and keyring live in the process: no test inherits another's."""
    yield
    pool.remove({post.tag for post in pool.waiting()})
    ledger.forget(list(ledger.today()))
    keyrings.keyring.forget()


@pytest.fixture(scope="session")
def ready_made_keys():
    """Token keys made once: making one takes longer than most tests."""
    made: list[object] = []
    new_key = tokens.new_key

    def nth(position: int) -> object:
        while len(made) <= position:
            made.append(new_key())
        return made[position]

    return nth


@pytest.fixture(autouse=True)
def _keys_without_waiting(ready_made_keys, monkeypatch):
    """Give each test the same keys in the same order; no test sees the same key twice."""
    positions = itertools.count()
    monkeypatch.setattr(tokens, "new_key", lambda: ready_made_keys(next(positions)))


@pytest.fixture(autouse=True)
def _connections_survive_their_transaction(monkeypatch):
    """A test's transaction is its connection's: asynchronous reads must not close it meanwhile."""

    def close_unless_in_a_transaction():
        for connection in connections.all(initialized_only=True):
            if not connection.in_atomic_block:
                connection.close_if_unusable_or_obsolete()

    monkeypatch.setattr("channels.db.close_old_connections", close_unless_in_a_transaction)


@pytest.fixture
def cast(db) -> Cast:
    """An open exchange of seven delegations; see `tests.cast`."""
    return cast_exchange()
