"""Who may see and do what on the restricted side: each rule once, as a queryset.

A page, a list, a socket, a search or an export asks one of these; none has a rule of its own. A
grant (kept by guardian through `access`) is necessary and never sufficient: the seat must hold as
well, so that a stale row opens nothing. Being a superuser or staff opens nothing at all.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from access.grants import holds
from accounts.models import User
from exchanges.enums import POSTING_FUNCTIONS, READABLE_STATES, ExchangeState, SeatState
from exchanges.models import Exchange, ExchangeGrant, Room, RoomGrant, Seat, Thread

ROOM_TOPIC = "room"


def facilitated_exchanges(actor: Any) -> QuerySet[Exchange]:
    """Exchanges that the actor runs."""
    return Exchange.objects.filter(
        holds(ExchangeGrant, permission="facilitate_exchange", on=OuterRef("pk"), person=actor.pk)
    )


def readable_exchanges(actor: Any) -> QuerySet[Exchange]:
    """Exchanges whose front page the actor may open."""
    enters = holds(
        ExchangeGrant, permission="enter_exchange", on=OuterRef("pk"), person=actor.pk
    ) & Exists(active_seats(actor.pk).filter(delegation__exchange=OuterRef("pk")))
    return Exchange.objects.filter(
        Q(enters, state__in=READABLE_STATES) | Q(pk__in=facilitated_exchanges(actor).values("pk"))
    )


def readable_rooms(actor: Any) -> QuerySet[Room]:
    """Rooms that the actor may read."""
    return Room.objects.filter(_reads(room=OuterRef("pk"), person=actor.pk))


def postable_rooms(actor: Any) -> QuerySet[Room]:
    """Rooms whose tokens the actor may draw: facilitators, interpreters and observers draw none."""
    seats = active_seats(actor.pk).filter(
        function__in=POSTING_FUNCTIONS,
        delegation__rooms=OuterRef("pk"),
        delegation__exchange__state=ExchangeState.OPEN,
    )
    return Room.objects.filter(
        Exists(seats)
        & holds(RoomGrant, permission="post_in_room", on=OuterRef("pk"), person=actor.pk),
        audience__isnull=False,
    )


def readable_threads(actor: Any) -> QuerySet[Thread]:
    """Threads that the actor may read."""
    return Thread.objects.filter(room__in=readable_rooms(actor))


def room_leases(key: str, members: Collection[uuid.UUID]) -> Mapping[uuid.UUID, object]:
    """Say which connected members may still read a room: member -> their session stamp."""
    readers = User.objects.filter(
        _reads(room=uuid.UUID(key), person=OuterRef("pk")), pk__in=members, is_active=True
    )
    return dict(readers.values_list("pk", "sessions_revoked"))


def active_seats(person: Any) -> QuerySet[Seat]:
    """Seats that a person (a key or an OuterRef) holds."""
    return Seat.objects.filter(person=person, state=SeatState.ACTIVE)


def _reads(*, room: Any, person: Any) -> Q:
    """Return the one condition under which a person reads a room; either side may be an OuterRef."""
    seated = active_seats(person).filter(
        delegation__rooms=room, delegation__exchange__state__in=READABLE_STATES
    )
    runs = ExchangeGrant.objects.filter(
        user=person, permission__codename="facilitate_exchange", content_object__rooms=room
    )
    return Q(
        Q(holds(RoomGrant, permission="read_room", on=room, person=person), Exists(seated))
        | Q(Exists(runs))
    )
