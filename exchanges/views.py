"""Pages of the restricted side: each asks one selector, shows it, or calls one service."""

from __future__ import annotations

import base64
import binascii
import json
import re
import uuid
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from accounts.requests import SignedInRequest
from core.errors import NotFound
from exchanges import pages
from exchanges.enums import ExchangeState
from exchanges.forms import ThreadForm
from exchanges.permissions import (
    active_seats,
    facilitated_exchanges,
    postable_rooms,
    readable_exchanges,
    readable_threads,
)
from exchanges.selectors import (
    exchange_for,
    last_tick_number,
    latest_ticks,
    postable_room_for,
    room_for,
    rooms_in,
    seat_in,
    thread_for,
)
from exchanges.services.rooms import open_thread
from nonattribution.epochs import drawn_epochs
from nonattribution.ledger import BatchRefused, sign_batch


@require_GET
def exchange_list(request: SignedInRequest) -> HttpResponse:
    """The exchanges the actor may enter."""
    seats = active_seats(request.user.pk).select_related("delegation")
    by_exchange = {seat.delegation.exchange_id: seat for seat in seats}
    found = readable_exchanges(request.user).prefetch_related("hosts").order_by("-starts_on")
    entries = [
        pages.exchange_entry(found_one, by_exchange.get(found_one.pk)) for found_one in found
    ]
    return render(request, "exchanges/list.html", {"exchanges": entries})


@require_GET
def exchange(request: SignedInRequest, key: uuid.UUID) -> HttpResponse:
    """The front page of an exchange: rooms, terms, own delegation; never who else is in."""
    found = exchange_for(request.user, key)
    seat = seat_in(request.user, found)
    context = {
        "exchange": pages.exchange_entry(found, seat),
        "rooms": [pages.room_entry(room) for room in rooms_in(request.user, found)],
        "my_seat": pages.seat_entry(seat),
        "delegation_count": found.delegations.count(),
    }
    return render(request, "exchanges/exchange.html", context)


@require_http_methods(["GET", "POST"])
def room(request: SignedInRequest, key: uuid.UUID) -> HttpResponse:
    """A room's threads; facilitators open new ones."""
    found = room_for(request.user, key)
    may_open = facilitated_exchanges(request.user).filter(pk=found.exchange_id).exists()
    if request.method == "POST" and not may_open:
        raise NotFound
    form = ThreadForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        opened = open_thread(room=found, title=form.cleaned_data["title"])
        return redirect("exchanges:thread", key=opened.pk)
    context = {
        "exchange": pages.crumb(found.exchange),
        "room": pages.room_entry(found),
        "threads": pages.thread_entries(readable_threads(request.user).filter(room=found)),
        "can_open_thread": may_open,
        "form": form,
    }
    return render(request, "exchanges/room.html", context)


@require_GET
def thread(request: SignedInRequest, key: uuid.UUID) -> HttpResponse:
    """A discussion. The page is the same for every delegate but for their own token state."""
    found = thread_for(request.user, key)
    may_post = postable_rooms(request.user).filter(pk=found.room_id).exists()
    # Read before the posts: what comes out in between is sent again by the socket, never missed.
    tick = last_tick_number(found.room)
    epochs = drawn_epochs(found.room.audience) if may_post else []
    before = _asked_number(request.GET.get("before"))
    ticks, earlier = latest_ticks(found, before=before)
    context = {
        "exchange": pages.crumb(found.room.exchange),
        "room": pages.room_entry(found.room),
        "thread": {"id": found.pk, "title": found.title},
        "ticks": pages.tick_entries(ticks),
        "earlier": ticks[0].number if earlier else None,
        "archive": before is not None,
        "reads_only": not may_post,
        "concluded": found.room.exchange.state == ExchangeState.CONCLUDED,
        "crowd": pages.crowd_band(epochs),
        "crowd_rule": pages.crowd_rule(),
        "fingerprint": pages.fingerprint(epochs),
        "client": pages.client_values(actor=request.user, thread=found, epochs=epochs, tick=tick),
        "show_seconds": True,
    }
    return render(request, "exchanges/thread.html", context)


def _asked_number(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"[0-9]{1,9}", text) else None


@require_http_methods(["GET", "POST"])
def tokens(request: SignedInRequest, key: uuid.UUID) -> JsonResponse:
    """Give the room's present keys, or sign a browser's blinded batch.

    Answers 409 when another batch of the epoch was signed.
    """
    found = postable_room_for(request.user, key)
    if request.method == "GET":
        epochs = drawn_epochs(found.audience)
        return JsonResponse({"epochs": pages.epoch_values(actor=request.user, epochs=epochs)})
    try:
        said: Any = json.loads(request.body)
        blinded = [base64.b64decode(one, validate=True) for one in said["blinded"]]
        epoch = next(e for e in drawn_epochs(found.audience) if e.key_id == said["key_id"])
    except (ValueError, KeyError, TypeError, StopIteration, RecursionError, binascii.Error):
        return JsonResponse({}, status=400)
    try:
        signed = sign_batch(member=request.user.pk, epoch=epoch, blinded=blinded)
    except ValueError:
        return JsonResponse({}, status=400)
    except BatchRefused:
        return JsonResponse({}, status=409)
    return JsonResponse({"signatures": [base64.b64encode(one).decode() for one in signed]})
