"""The cast of the tests.

Seven delegations sit in an exchange: Alder, Birch, Cedar, Elm, Fir, Hazel and Oak, each with a head
and an adviser, so that fourteen people may post and any author stands among six other delegations.
Everybody may read the plenary; the side room is open to all but Oak. Wren facilitates. Pebble
belongs to no delegation. Rowan is superuser of the CMS and belongs to nothing else.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import re
import uuid
from dataclasses import dataclass, field
from typing import Any

from asgiref.sync import async_to_sync
from django.test import Client
from django.urls import reverse

from access.grants import set_holders
from accounts.models import User
from accounts.services import add_person
from core import clock
from demo.blinding import Token, blind, finish, load_key
from exchanges.enums import ExchangeState, RoomKind, SeatFunction
from exchanges.models import Delegation, Exchange, Post, Room, Thread
from exchanges.services.delegations import admit_delegation, seat_person
from exchanges.services.rooms import open_room, open_thread
from nonattribution.drop import PREFIX, drop
from nonattribution.enums import Mode
from nonattribution.envelope import close_envelope
from nonattribution.epochs import drawn_epochs, private_key
from nonattribution.ledger import ledger
from nonattribution.pool import pool
from nonattribution.publication import open_crowds, publish
from nonattribution.tokens import blind_sign
from organisations.enums import OrganisationKind
from organisations.models import Organisation

DELEGATIONS = ("Alder", "Birch", "Cedar", "Elm", "Fir", "Hazel", "Oak")
FUNCTIONS = (SeatFunction.HEAD, SeatFunction.ADVISER)
PASSWORD = "a long enough password"
ALL_MODES = tuple(Mode.values)


@dataclass
class Cast:
    """The people and places of a test, and what they can do."""

    exchange: Exchange
    plenary: Room
    side_room: Room
    thread: Thread
    side_thread: Thread
    delegations: dict[str, Delegation]
    people: dict[str, User]
    tokens: dict[tuple[uuid.UUID, uuid.UUID], list[Token]] = field(default_factory=dict)

    def head_of(self, name: str) -> User:
        """Return the head of a delegation."""
        return self.people[f"head of {name}"]

    def adviser_of(self, name: str) -> User:
        """Return the adviser of a delegation."""
        return self.people[f"adviser of {name}"]

    @property
    def delegates(self) -> list[User]:
        """Everybody who holds a seat."""
        return [person for role, person in self.people.items() if " of " in role]

    def browser(self, person: User) -> Client:
        """Return a browser in which a person is signed in."""
        client = Client()
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    def draw(self, person: User, room: Room | None = None) -> Any:
        """Let a person's browser draw this week's tokens of a room; return the server's answer."""
        room = room or self.plenary
        epoch = drawn_epochs(room.audience)[0]
        key = load_key(bytes(epoch.public_key))
        batch = [blind(key, key_id=epoch.key_id) for _ in range(20)]
        said = {
            "key_id": epoch.key_id,
            "blinded": [base64.b64encode(one.blinded).decode() for one in batch],
        }
        answer = self.browser(person).post(
            reverse("exchanges:tokens", args=[room.pk]), said, content_type="application/json"
        )
        if answer.status_code == 200:
            signed = [base64.b64decode(one) for one in json.loads(answer.content)["signatures"]]
            self.tokens[person.pk, room.pk] = [
                finish(key, one, signature) for one, signature in zip(batch, signed, strict=True)
            ]
        return answer

    def everybody_draws(self, room: Room | None = None) -> None:
        """Let every delegate hold tokens, so that a crowd stands.

        Only the note of it is made here; `sealed` makes the tokens that are used, and `draw` goes
        the whole way.
        """
        epoch = drawn_epochs((room or self.plenary).audience)[0]
        for person in self.delegates:
            ledger.record(member=person.pk, epoch=epoch, digest=person.pk.bytes * 2)

    def token(self, room: Room) -> Token:
        """Return one good token of a room's present key."""
        epoch = drawn_epochs(room.audience)[0]
        key = load_key(bytes(epoch.public_key))
        blinded = blind(key, key_id=epoch.key_id)
        return finish(key, blinded, blind_sign(private_key(epoch), blinded.blinded))

    def sealed(self, person: User, text: str, thread: Thread | None = None) -> bytes:
        """Return what a person's browser hands in for a post."""
        thread = thread or self.thread
        assert person in self.delegates
        drawn = self.tokens.get((person.pk, thread.room_id))
        token = drawn.pop() if drawn else self.token(thread.room)
        return close_envelope(
            to=thread.pk, text=text, prepared=token.prepared, signature=token.signature
        )

    def writes(self, person: User, text: str, thread: Thread | None = None) -> int:
        """Let a person hand in a post; return the drop's status."""
        return call_drop(self.sealed(person, text, thread))["status"]

    def tick(self, at: dt.datetime | None = None) -> None:
        """Let a tick pass."""
        open_crowds()
        pool.remove(publish(pool.waiting(), at=at or clock.now(), modes=ALL_MODES))

    def texts(self, thread: Thread | None = None) -> list[str]:
        """Return what is published in a thread, in its order."""
        found = Post.objects.filter(thread=thread or self.thread).order_by("number")
        return list(found.values_list("text", flat=True))


def cast_exchange() -> Cast:
    """Build the cast."""
    today = clock.today()
    exchange = Exchange.objects.create(
        title="Autumn exchange",
        starts_on=today,
        ends_on=today + dt.timedelta(days=30),
        state=ExchangeState.OPEN,
    )
    people: dict[str, User] = {}
    delegations = {name: _delegation(name, exchange, people) for name in DELEGATIONS}
    for role in ("wren", "pebble"):
        people[role] = add_person(email=f"{role}@people.example", display_name=role.title())
    people["rowan"] = User.objects.create_superuser(
        "rowan@people.example", PASSWORD, display_name="Rowan"
    )
    set_holders(permission="facilitate_exchange", on=exchange, people=[people["wren"]])
    plenary = open_room(
        exchange=exchange,
        title="Plenary",
        kind=RoomKind.PLENARY,
        mode=Mode.LIVE,
        delegations=delegations.values(),
    )
    side_room = open_room(
        exchange=exchange,
        title="Quiet side room",
        kind=RoomKind.BREAKOUT,
        mode=Mode.LIVE,
        delegations=[one for name, one in delegations.items() if name != "Oak"],
    )
    return Cast(
        exchange=exchange,
        plenary=plenary,
        side_room=side_room,
        thread=open_thread(room=plenary, title="What lasted?"),
        side_thread=open_thread(room=side_room, title="What was never said aloud?"),
        delegations=delegations,
        people=people,
    )


def _delegation(name: str, exchange: Exchange, people: dict[str, User]) -> Delegation:
    organisation = Organisation.objects.create(
        name=f"Ministry of {name}", kind=OrganisationKind.GOVERNMENT
    )
    delegation = admit_delegation(
        exchange=exchange,
        organisation=organisation,
        name=f"Delegation of {name}",
        kind=OrganisationKind.GOVERNMENT,
    )
    for function in FUNCTIONS:
        person = add_person(
            email=f"{function.value}-{name}@people.example".lower(),
            display_name=f"Person {function.value} {name}",
        )
        seat_person(delegation=delegation, person=person, function=function)
        people[f"{function.value} of {name}"] = person
    return delegation


def call_drop(
    body: bytes, *, headers: tuple[tuple[bytes, bytes], ...] = (), path: str = PREFIX
) -> dict[str, Any]:
    """Hand a body in at the drop; return status, headers and body of the answer."""
    sent: list[dict[str, Any]] = []
    given = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> dict[str, Any]:
        return given.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "headers": [(b"content-length", str(len(body)).encode()), *headers],
    }
    async_to_sync(drop)(scope, receive, send)
    return {
        "status": sent[0]["status"],
        "headers": sent[0]["headers"],
        "body": b"".join(message.get("body", b"") for message in sent[1:]),
    }


_OWN = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"|data-shelf="[0-9a-f]+"')


def without_own_marks(page: bytes) -> str:
    """Return a page without what is each reader's own: forgery token and shelf name."""
    return _OWN.sub("", page.decode())
