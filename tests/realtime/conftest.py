"""A hub without sockets of other tests, and connections on it."""

from __future__ import annotations

import uuid

import pytest
from asgiref.sync import sync_to_async

from realtime import leases
from realtime.hub import Connection, hub


@pytest.fixture(autouse=True)
def _empty_hub():
    yield
    hub._topics.clear()


@pytest.fixture
def rules(monkeypatch) -> dict[str, leases.Rule]:
    """The rules of this test only."""
    own: dict[str, leases.Rule] = {}
    monkeypatch.setattr(leases, "_rules", own)
    # The rules of these tests ask no database, and none is opened for them.
    monkeypatch.setattr(leases, "database_sync_to_async", sync_to_async)
    return own


@pytest.fixture
def joined():
    """Return a maker of connections that hear a topic."""

    def join(topic: str = "room.1", *, stamp: object = 0) -> Connection:
        connection = Connection(topic=topic, member=uuid.uuid4(), stamp=stamp)
        hub.join(connection)
        return connection

    return join
