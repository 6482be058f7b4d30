"""The cast of the mechanism's tests: a journal without threads, places, members and their tokens.

A scene has one place whose audience is everybody, and one whose audience is somebody else. Members
are bare keys, delegations too: the mechanism needs no person and no thread to be tried.
"""

from __future__ import annotations

import datetime as dt
import itertools
import secrets
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from asgiref.sync import async_to_sync

from demo.blinding import Token, blind, finish, load_key
from nonattribution import drop as drops
from nonattribution.envelope import close_envelope
from nonattribution.epochs import drawn_epochs, private_key
from nonattribution.journal import Place, SealedPost
from nonattribution.ledger import ledger
from nonattribution.models import Audience, Epoch
from nonattribution.tokens import blind_sign

MONDAY = dt.date(2031, 3, 3)
NOON = dt.datetime(2031, 3, 3, 12, tzinfo=dt.UTC)
ALL_MODES = ("live", "standard", "careful")
# What could leak, if anything did.
TEXT = "We let the families of Maplewood go home."
ADDRESS = "203.0.113.77"


@dataclass
class FakeJournal:
    """A journal that notes down what it is told."""

    open_places: dict[uuid.UUID, Place] = field(default_factory=dict)
    members: dict[str, dict[uuid.UUID, uuid.UUID]] = field(default_factory=dict)
    written: list[tuple[list[SealedPost], dt.datetime]] = field(default_factory=list)
    announced: list[tuple[str, int, int]] = field(default_factory=list)
    keys_announced: list[str] = field(default_factory=list)
    forgotten: list[dt.date] = field(default_factory=list)
    failing: bool = False

    def places(self, destinations: Iterable[uuid.UUID]) -> Mapping[uuid.UUID, Place]:
        return {key: self.open_places[key] for key in destinations if key in self.open_places}

    def blocs(self, audience_id: str) -> Mapping[uuid.UUID, uuid.UUID]:
        return self.members.get(audience_id, {})

    def write(self, posts: Sequence[SealedPost], *, at: dt.datetime) -> None:
        if self.failing:
            raise OSError(f"the disk is full: {posts[0].text}")
        self.written.append((list(posts), at))

    def announce_opening(self, audience_id: str, *, blocs: int, members: int) -> None:
        self.announced.append((audience_id, blocs, members))

    def announce_keys(self, audience_id: str) -> None:
        self.keys_announced.append(audience_id)

    def forget_clock_times(self, *, before: dt.date) -> None:
        self.forgotten.append(before)

    def texts(self) -> list[str]:
        return [post.text for posts, _ in self.written for post in posts]


@dataclass
class Scene:
    """Two audiences with a place each, and those who may post in both."""

    journal: FakeJournal
    audience: Audience
    elsewhere: Audience
    place: uuid.UUID
    other_place: uuid.UUID

    @property
    def epoch(self) -> Epoch:
        return drawn_epochs(self.audience)[0]

    def gather(
        self, *, blocs: int, members: int, audience: Audience | None = None
    ) -> list[uuid.UUID]:
        """Let members of so many delegations hold tokens of the present key."""
        audience = audience or self.audience
        delegations = [uuid.uuid4() for _ in range(blocs)]
        seated = dict(zip([uuid.uuid4() for _ in range(members)], itertools.cycle(delegations)))
        self.journal.members.setdefault(audience.pk, {}).update(seated)
        epoch = drawn_epochs(audience)[0]
        for member in seated:
            ledger.record(member=member, epoch=epoch, digest=secrets.token_bytes(32))
        return list(seated)

    def waiting(self, text: str = TEXT, **changed: Any) -> SealedPost:
        """Return a post as the pool holds it; `audience` is whose token it shows."""
        audience = changed.pop("audience", self.audience)
        values = {
            "destination": self.place,
            "epoch_id": drawn_epochs(audience)[0].pk,
            "audience_id": audience.pk,
            "tag": secrets.token_bytes(32),
            "edit_hash": secrets.token_bytes(32),
            "text": text,
        }
        return SealedPost(**{**values, **changed})

    def token(self, audience: Audience | None = None) -> Token:
        """Return a good token of the present key."""
        return token_of(drawn_epochs(audience or self.audience)[0])

    def body(self, token: Token, *, to: uuid.UUID | None = None, text: str = TEXT) -> bytes:
        """Return what a browser hands in."""
        return close_envelope(
            to=to or self.place, text=text, prepared=token.prepared, signature=token.signature
        )


def token_of(epoch: Epoch) -> Token:
    """Draw one token of an epoch."""
    key = load_key(bytes(epoch.public_key))
    blinded = blind(key, key_id=epoch.key_id)
    return finish(key, blinded, blind_sign(private_key(epoch), blinded.blinded))


@dataclass
class HandIn:
    """One request to the drop: what it answered, and whether its body was read."""

    sent: list[dict[str, Any]] = field(default_factory=list)
    reads: int = 0

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def body(self) -> bytes:
        return b"".join(message["body"] for message in self.sent[1:])


def hand_in(
    *chunks: bytes,
    method: str = "POST",
    path: str = "/drop/",
    headers: tuple[tuple[bytes, bytes], ...] = (),
    announced: bytes | None = None,
    last: dict[str, Any] | None = None,
    noting: list[str] | None = None,
) -> HandIn:
    """Call the drop as a server does.

    `announced` is the content-length, `last` what comes after the chunks; what is sent is noted in
    `noting` too, so that a test can put it in order with other things.
    """
    seen = HandIn()
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": chunk, "more_body": at < len(chunks) or last is not None}
        for at, chunk in enumerate(chunks, start=1)
    ]
    if last:
        messages.append(last)

    async def receive() -> dict[str, Any]:
        seen.reads += 1
        return messages.pop(0)

    async def send(message: dict[str, Any]) -> None:
        seen.sent.append(message)
        if noting is not None:
            noting.append(message["type"])

    length = str(sum(map(len, chunks))).encode() if announced is None else announced
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "client": (ADDRESS, 50123),
        "headers": [*([(b"content-length", length)] if length else []), *headers],
    }
    async_to_sync(drops.drop)(scope, receive, send)
    return seen
