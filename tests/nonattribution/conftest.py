"""A scene in which the mechanism works without any thread or person, and ears for the log."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Iterator

import pytest

from nonattribution import journal as journals
from nonattribution.epochs import open_audience
from nonattribution.journal import Place
from tests.nonattribution.cast import MONDAY, FakeJournal, Scene


@pytest.fixture
def journal() -> Iterator[FakeJournal]:
    """Register a fake journal for one test; the real one comes back."""
    before = list(journals._registered)
    fake = FakeJournal()
    journals.register(fake)
    yield fake
    journals._registered[:] = before


@pytest.fixture
def scene(db, journal) -> Scene:
    """Two places with an audience each; nobody holds tokens yet."""
    audience = open_audience(rule={"delegations": ["a", "b"]}, on=MONDAY)
    elsewhere = open_audience(rule={"delegations": ["a"]}, on=MONDAY)
    place, other_place = uuid.uuid4(), uuid.uuid4()
    journal.open_places[place] = Place(audience.pk, "live")
    journal.open_places[other_place] = Place(elsewhere.pk, "live")
    return Scene(journal, audience, elsewhere, place, other_place)


class Ears(logging.Handler):
    """Hears every record of every logger, whatever its level and wherever it goes."""

    def __init__(self) -> None:
        super().__init__(level=1)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        # asyncio names the selector of each new loop; it is no part of ours.
        if record.name != "asyncio":
            self.records.append(record)


@pytest.fixture
def heard() -> Iterator[list[logging.LogRecord]]:
    """Everything that is logged during a test."""
    known = [
        one for one in logging.root.manager.loggerDict.values() if isinstance(one, logging.Logger)
    ]
    ends = [logging.root, *(one for one in known if not one.propagate)]
    levels = {one: one.level for one in [logging.root, *known]}
    ears = Ears()
    for one in levels:
        one.setLevel(1)
    for one in ends:
        one.addHandler(ears)
    yield ears.records
    for one in ends:
        one.removeHandler(ears)
    for one, level in levels.items():
        one.setLevel(level)
