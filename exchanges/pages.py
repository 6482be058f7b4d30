"""What the pages of the restricted side show: plain values, in the reader's language."""

from __future__ import annotations

import base64
import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.templatetags.static import static
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import ngettext

from core.text import safe_html
from core.wording import listed
from exchanges.enums import PostState
from exchanges.models import Exchange, Room, Seat, Thread, Tick
from exchanges.permissions import ROOM_TOPIC
from nonattribution.drop import KEYS_PATH, PREFIX
from nonattribution.envelope import MAX_CHARACTERS
from nonattribution.ledger import BATCH_TOKENS, ledger
from nonattribution.models import Epoch

FINGERPRINT_CHARACTERS = 16


@dataclass(frozen=True)
class ExchangeEntry:
    """An exchange in a list or at the head of its page."""

    title: str
    theme: str
    summary: str
    starts_on: dt.date
    ends_on: dt.date
    hosts: str
    state_label: str
    url: str
    delegation: str | None = None


@dataclass(frozen=True)
class Crumb:
    """The way back to an exchange."""

    title: str
    url: str


@dataclass(frozen=True)
class RoomEntry:
    """A room in a list or at the head of its page."""

    title: str
    purpose: str
    kind_label: str
    mode_label: str
    url: str
    non_attributed: bool = True


@dataclass(frozen=True)
class SeatEntry:
    """The actor's own seat."""

    delegation: object
    function_label: str


@dataclass(frozen=True)
class PostEntry:
    """A post: what everybody in the room sees, and nothing else exists."""

    number: int
    safe_html: SafeString
    tag: str
    state: str


@dataclass(frozen=True)
class TickEntry:
    """Posts that came out together."""

    number: int
    day: dt.date
    at: dt.datetime | None
    posts: tuple[PostEntry, ...]


def exchange_entry(exchange: Exchange, seat: Seat | None = None) -> ExchangeEntry:
    """Return what is shown of an exchange."""
    return ExchangeEntry(
        title=exchange.title,
        theme=exchange.theme,
        summary=exchange.summary,
        starts_on=exchange.starts_on,
        ends_on=exchange.ends_on,
        hosts=listed([host.name for host in exchange.hosts.all()]),
        state_label=exchange.get_state_display(),
        url=reverse("exchanges:exchange", args=[exchange.pk]),
        delegation=seat.delegation.name if seat else None,
    )


def crumb(exchange: Exchange) -> Crumb:
    """Return the way back to an exchange, without asking for its hosts."""
    return Crumb(exchange.title, reverse("exchanges:exchange", args=[exchange.pk]))


def seat_entry(seat: Seat | None) -> SeatEntry | None:
    """Return what is shown of the actor's own seat."""
    return SeatEntry(seat.delegation, seat.get_function_display()) if seat else None


def room_entry(room: Room) -> RoomEntry:
    """Return what is shown of a room."""
    return RoomEntry(
        title=room.title,
        purpose=room.purpose,
        kind_label=room.get_kind_display(),
        mode_label=rhythm(settings.TICK_SECONDS[room.mode]),
        url=reverse("exchanges:room", args=[room.pk]),
    )


def rhythm(seconds: int) -> str:
    """Say how often a room publishes."""
    if seconds % 3600 == 0:
        hours = seconds // 3600
        return ngettext(
            "Posts come out together once an hour",
            "Posts come out together every %(count)d hours",
            hours,
        ) % {"count": hours}
    if seconds % 60 == 0:
        minutes = seconds // 60
        return ngettext(
            "Posts come out together once a minute",
            "Posts come out together every %(count)d minutes",
            minutes,
        ) % {"count": minutes}
    return ngettext(
        "Posts come out together every second",
        "Posts come out together every %(count)d seconds",
        seconds,
    ) % {"count": seconds}


def thread_entries(threads: QuerySet[Thread]) -> list[dict[str, Any]]:
    """Return what is shown of threads in a list: no counts, no last activity."""
    return [
        {
            "title": thread.title,
            "opened_on": thread.opened_on,
            "url": reverse("exchanges:thread", args=[thread.pk]),
        }
        for thread in threads.order_by("position", "title")
    ]


def tick_entries(ticks: list[Tick]) -> list[TickEntry]:
    """Return publications with their posts, cleaned again on the way out."""
    return [
        TickEntry(
            number=tick.number,
            day=tick.day,
            at=tick.at,
            posts=tuple(
                PostEntry(
                    number=post.number,
                    # nh3 has just cleaned it: this is the only mark_safe on this side.
                    safe_html=mark_safe(safe_html(post.html)),  # noqa: S308
                    tag=bytes(post.tag).hex(),
                    state="" if post.state == PostState.SHOWN else post.state,
                )
                for post in tick.shown  # type: ignore[attr-defined]
            ),
        )
        for tick in ticks
    ]


def crowd_band(epochs: list[Epoch]) -> dict[str, int] | None:
    """Return this week's band as it was fixed when the crowd first sufficed, or None before."""
    if not epochs or not epochs[0].band_members:
        return None
    return {"delegations": epochs[0].band_blocs, "people": epochs[0].band_members}


def fingerprint(epochs: list[Epoch]) -> str:
    """Return the present key's fingerprint in groups of four, to be compared aloud."""
    digits = epochs[0].key_id[:FINGERPRINT_CHARACTERS].upper() if epochs else ""
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def epoch_values(*, actor: Any, epochs: list[Epoch]) -> list[dict[str, Any]]:
    """Return the keys a browser may draw tokens of, and whether this person's are drawn."""
    drawn = ledger.drawn(member=actor.pk, epochs=epochs)
    return [
        {
            "id": epoch.key_id,
            "key": base64.b64encode(bytes(epoch.public_key)).decode(),
            "ends_on": epoch.ends_on.isoformat(),
            "drawn": epoch.pk in drawn,
        }
        for epoch in epochs
    ]


def client_values(*, actor: Any, thread: Thread, epochs: list[Epoch], tick: int) -> dict[str, str]:
    """Return what the page's script needs, as data attributes.

    `shelf` names this person's tokens in this browser, so that two people who share a computer do
    not share tokens. It is derived from the person under a secret and is no address of theirs.
    """
    shelf = salted_hmac("exchanges.pages.shelf", str(actor.pk), algorithm="sha256")
    return {
        "socket": f"/ws/{ROOM_TOPIC}s/{thread.room_id}/",
        "drop": f"{settings.DROP_ORIGIN}{PREFIX}",
        "keys-list": f"{settings.DROP_ORIGIN}{KEYS_PATH}",
        "tokens": reverse("exchanges:tokens", args=[thread.room_id]),
        "epochs": json.dumps(epoch_values(actor=actor, epochs=epochs)),
        "worker": static("js/nonattribution/worker.js"),
        "batch": str(BATCH_TOKENS),
        "shelf": shelf.hexdigest()[:32],
        "tick": str(tick),
        "tick-seconds": str(settings.TICK_SECONDS[thread.room.mode]),
        "most": str(MAX_CHARACTERS),
    }


def crowd_rule() -> dict[str, int]:
    """Return what it takes to open posting."""
    return {
        "delegations": settings.CROWD_MIN_OTHER_BLOCS,
        "people": settings.CROWD_MIN_MEMBERS,
    }
