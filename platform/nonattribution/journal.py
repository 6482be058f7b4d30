"""The one door between the mechanism and the app that owns the discussions.

The mechanism knows no thread and no person; the app registers a `Journal` that answers for them.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post may go: the audience whose tokens it takes, and how often it publishes."""

    audience_id: str
    mode: str


@dataclass(frozen=True, slots=True)
class SealedPost:
    """A post waiting for its tick. There is no field for an author, an address or a time."""

    destination: uuid.UUID
    epoch_id: uuid.UUID
    audience_id: str
    tag: bytes
    edit_hash: bytes
    text: str


class Journal(Protocol):
    """What the owner of the discussions tells the mechanism and does for it."""

    def places(self, destinations: Iterable[uuid.UUID]) -> Mapping[uuid.UUID, Place]:
        """Return those destinations that take posts now."""

    def blocs(self, audience_id: str) -> Mapping[uuid.UUID, uuid.UUID]:
        """Return who counts towards the crowd of an audience: member -> delegation."""

    def write(self, posts: Sequence[SealedPost], *, at: dt.datetime) -> None:
        """Store the posts in this order as published at `at`, inside the caller's transaction,
        and announce them once it has committed."""

    def announce_opening(self, audience_id: str, *, blocs: int, members: int) -> None:
        """Tell the rooms of an audience that its crowd suffices, in bands."""

    def announce_keys(self, audience_id: str) -> None:
        """Tell the rooms of an audience that its keys have changed."""

    def forget_clock_times(self, *, before: dt.date) -> None:
        """Keep only date and number of what was published before a day."""


_registered: list[Journal] = []


def register(journal: Journal) -> None:
    """Make `journal` the one that answers; called once, when the owning app is ready."""
    _registered[:] = [journal]


def registered() -> Journal:
    """Return the registered journal."""
    if not _registered:
        raise LookupError("no app has registered a journal")
    return _registered[0]
