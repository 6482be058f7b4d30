"""Acts on rooms: open one to delegations, open a thread in it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext as _

from access.grants import set_holders
from core.clock import today
from core.errors import Refused
from exchanges.enums import POSTING_FUNCTIONS, RoomKind, SeatState
from exchanges.models import Delegation, Exchange, Room, Seat, Thread
from nonattribution.enums import Mode
from nonattribution.epochs import open_audience


@transaction.atomic
def open_room(
    *, exchange: Exchange, title: str, kind: RoomKind, mode: Mode, delegations: Iterable[Delegation]
) -> Room:
    """Open a room of an exchange to some of its delegations."""
    room = Room.objects.create(
        exchange=exchange, title=title, kind=kind, mode=mode, position=exchange.rooms.count()
    )
    room.delegations.set(delegations)
    admit(room=room)
    return room


@transaction.atomic
def admit(*, room: Room) -> None:
    """Make a room's grants and its audience agree with its delegations and their seats."""
    seats = Seat.objects.filter(delegation__rooms=room, state=SeatState.ACTIVE)
    seats = seats.select_related("person")
    set_holders(permission="read_room", on=room, people=[seat.person for seat in seats])
    posting = [seat.person for seat in seats if seat.function in POSTING_FUNCTIONS]
    set_holders(permission="post_in_room", on=room, people=posting)
    keys = room.delegations.values_list("pk", flat=True)
    room.audience = open_audience(
        rule={"delegations": map(str, keys), "functions": POSTING_FUNCTIONS}, on=today()
    )
    room.save(update_fields=["audience"])


def open_thread(*, room: Room, title: str) -> Thread:
    """Open a discussion. Raises Refused without a title."""
    title = " ".join(title.split())
    if not title:
        raise Refused(_("A thread needs a title."))
    return Thread.objects.create(
        room=room, title=title, opened_on=today(), position=room.threads.count()
    )
