"""The drop: where posts are handed in by nobody in particular.

Its own small ASGI application: no session, no sign-in, no messages, no error reports, no log. A
request with a cookie or credentials is refused unread. Anything well formed gets one constant
answer, and gets it before the token is looked at, so that neither the answer nor its time says
whether a post was real, good, repeated or a dummy.
"""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

from channels.db import database_sync_to_async
from django.conf import settings

from nonattribution.acceptance import accept
from nonattribution.enums import DRAWN_STATES
from nonattribution.envelope import SIZES, open_envelope
from nonattribution.models import Epoch

Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

PREFIX = "/drop/"
KEYS_PATH = "/drop/keys"
FORBIDDEN_HEADERS = {b"cookie", b"authorization"}
log = logging.getLogger("platform.drop")


async def drop(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one HTTP request to the drop."""
    headers = dict(scope["headers"])
    if FORBIDDEN_HEADERS & headers.keys():
        await _answer(send, HTTPStatus.BAD_REQUEST)
    elif scope["path"] == KEYS_PATH and scope["method"] == "GET":
        await _answer(send, HTTPStatus.OK, await database_sync_to_async(_key_list)())
    elif scope["path"] == PREFIX and scope["method"] == "POST":
        await _take(headers, receive, send)
    else:
        await _answer(send, HTTPStatus.BAD_REQUEST)


async def _take(headers: Mapping[bytes, bytes], receive: Receive, send: Send) -> None:
    try:
        announced = int(headers.get(b"content-length", b""))
    except ValueError:
        announced = -1
    if announced > SIZES[-1]:
        await _answer(send, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return
    body = await _read(receive, limit=SIZES[-1]) if announced in SIZES else b""
    envelope = open_envelope(body) if len(body) == announced else None
    if envelope is None:
        await _answer(send, HTTPStatus.BAD_REQUEST)
        return
    await _answer(send, HTTPStatus.ACCEPTED)
    try:
        await accept(envelope)
    except Exception:
        # The browser sends again until its post appears; the answer has gone out already.
        log.exception("a hand-in could not be looked at")


async def _read(receive: Receive, *, limit: int) -> bytes:
    body = bytearray()
    while len(body) <= limit:
        message = await receive()
        if message["type"] != "http.request":
            return b""
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return bytes(body)


def _key_list() -> bytes:
    """Return all keys of the instance, sorted by name: the same list for everybody, no rooms."""
    epochs = Epoch.objects.filter(state__in=DRAWN_STATES).order_by("key_id")
    keys = [
        {
            "id": epoch.key_id,
            "key": base64.b64encode(bytes(epoch.public_key)).decode(),
            "starts_on": epoch.starts_on.isoformat(),
            "ends_on": epoch.ends_on.isoformat(),
        }
        for epoch in epochs
    ]
    return json.dumps({"keys": keys}).encode()


async def _answer(send: Send, status: HTTPStatus, body: bytes = b"") -> None:
    headers = [
        (b"content-type", b"application/json" if body else b"text/plain"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"referrer-policy", b"no-referrer"),
    ]
    if settings.DROP_ORIGIN:
        # Credentials are never allowed along: without this header's companion they stay behind.
        headers.append((b"access-control-allow-origin", b"*"))
    await send({"type": "http.response.start", "status": int(status), "headers": headers})
    await send({"type": "http.response.body", "body": body})
