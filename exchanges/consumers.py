"""The socket of a room: listens, never writes, composes no payload."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from typing_extensions import override

from core import clock
from core.errors import NotFound
from exchanges.events import CaughtUp, Hello, NotUnderstood, published, room_topic
from exchanges.models import Room
from exchanges.selectors import last_tick_number, room_for, ticks_after
from nonattribution.ledger import ledger
from realtime.hub import Connection, Evicted, hub

# One code for "does not exist", "not yours" and "not yours any more".
NOTHING_HERE = 4404


class RoomConsumer(AsyncWebsocketConsumer):
    """One browser's view of a room."""

    connection: Connection | None = None
    sender: asyncio.Task[None] | None = None

    @override
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve the socket; however it ends, also while it is being opened, the hub forgets it."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            if self.sender:
                self.sender.cancel()
            if self.connection:
                hub.leave(self.connection)

    @override
    async def connect(self) -> None:
        """Admit a reader of the room; everybody else gets the same close."""
        await self.accept()
        actor = self.scope["user"]
        try:
            self.room = await database_sync_to_async(room_for)(
                actor, self.scope["url_route"]["kwargs"]["key"]
            )
        except NotFound:
            await self.close(code=NOTHING_HERE)
            return
        self.connection = Connection(
            topic=room_topic(self.room), member=actor.pk, stamp=actor.sessions_revoked
        )
        # Heard before the last tick is read: what is published in between comes twice, not never.
        hub.join(self.connection)
        hello = await database_sync_to_async(_hello)(self.room)
        await self.send(text_data=hello.encode())
        self.sender = asyncio.create_task(self._send_frames(self.connection))

    async def _send_frames(self, connection: Connection) -> None:
        try:
            while True:
                await self.send(text_data=await connection.next_frame())
        except Evicted:
            await self.close(code=NOTHING_HERE)

    @override
    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """Answer the one thing a browser may say: after which tick it wants the backlog."""
        if self.connection is None:
            return
        after = _asked_after(text_data)
        if after is None:
            await self.send(text_data=NotUnderstood().encode())
            return
        for frame in await database_sync_to_async(_backlog)(self.room, after):
            self.connection.put(frame)


class NothingHere(AsyncWebsocketConsumer):
    """What any other address of a socket gets."""

    @override
    async def connect(self) -> None:
        """Close as for a room that is not there."""
        await self.accept()
        await self.close(code=NOTHING_HERE)


def _asked_after(text: str | None) -> int | None:
    try:
        said: Any = json.loads(text or "")
    except (ValueError, RecursionError):
        return None
    after = said.get("after") if isinstance(said, dict) and len(said) == 1 else None
    return after if type(after) is int and 0 <= after < 2**31 else None


def _hello(room: Room) -> Hello:
    return Hello(
        now=int(clock.now().timestamp() * 1000),
        tick_seconds=settings.TICK_SECONDS[room.mode],
        tick=last_tick_number(room),
        ledger=ledger.name,
    )


def _backlog(room: Room, after: int) -> list[str]:
    ticks, complete = ticks_after(room, after)
    frames = [published(tick, tick.shown).encode() for tick in ticks]  # type: ignore[attr-defined]
    reached = ticks[-1].number if ticks else after
    return [*frames, CaughtUp(tick=reached, complete=complete).encode()]
