"""What the browser gets told about a room. No field of any event can hold a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from core.text import safe_html
from exchanges.enums import PostState
from exchanges.models import Post, Room, Tick
from exchanges.permissions import ROOM_TOPIC
from realtime.events import Event


@dataclass(frozen=True)
class PublishedPost:
    """One post as everybody sees it."""

    thread: str
    number: int
    html: str
    tag: str
    state: str


@dataclass(frozen=True)
class Published(Event):
    """A tick of a room: everything that came out together."""

    kind: ClassVar[str] = "published"
    tick: int
    day: str
    at: str | None
    posts: tuple[PublishedPost, ...]


@dataclass(frozen=True)
class PostingOpened(Event):
    """The crowd of a room's audience suffices; both numbers are bands."""

    kind: ClassVar[str] = "posting_opened"
    delegations: int
    members: int


@dataclass(frozen=True)
class KeysChanged(Event):
    """The room's keys are new, by the week's end or by a removal; which of the two is not said."""

    kind: ClassVar[str] = "keys_changed"


@dataclass(frozen=True)
class Hello(Event):
    """The first frame: the server's clock, so that browsers hand in before the same tick.

    `ledger` names the server's memory of today's grants; when it changes, browsers send their
    batches again, so that the crowd is back.
    """

    kind: ClassVar[str] = "hello"
    now: int
    tick_seconds: int
    tick: int
    ledger: str


@dataclass(frozen=True)
class CaughtUp(Event):
    """The backlog up to and with a tick has been sent; if not complete, ask for more after it."""

    kind: ClassVar[str] = "caught_up"
    tick: int
    complete: bool


@dataclass(frozen=True)
class NotUnderstood(Event):
    """What the browser said has no meaning here."""

    kind: ClassVar[str] = "not_understood"


def room_topic(room: Room) -> str:
    """Return the topic of a room."""
    return f"{ROOM_TOPIC}.{room.pk}"


def published(tick: Tick, posts: list[Post]) -> Published:
    """Return the event of a tick with its posts."""
    return Published(
        tick=tick.number,
        day=tick.day.isoformat(),
        at=tick.at.isoformat() if tick.at else None,
        posts=tuple(
            PublishedPost(
                thread=str(post.thread_id),
                number=post.number,
                html=safe_html(post.html) if post.state == PostState.SHOWN else "",
                tag=bytes(post.tag).hex(),
                state=post.state,
            )
            for post in posts
        ),
    )
