"""The one subscription of a process lasts as long as the process."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid

from channels.layers import InMemoryChannelLayer
from django.conf import settings

from config.settings import base
from realtime import hub as hubs
from realtime.events import GROUP
from realtime.hub import MOST_CONNECTIONS, Connection, Evicted, Hub

DAY = 24 * 3600


async def frame_after(days: int, layer, monkeypatch) -> list[str]:
    """Let days pass without a frame, then send one; return what a reader gets."""
    own = Hub()
    monkeypatch.setattr(hubs, "get_channel_layer", lambda: layer)
    reader = Connection(topic="room.a", member=uuid.uuid4(), stamp=0)
    own.join(reader)
    running = asyncio.create_task(own.run())
    await asyncio.sleep(0.01)
    later = time.time() + days * DAY
    monkeypatch.setattr(time, "time", lambda: later)
    await layer.group_send(GROUP, {"type": "frame", "topic": "room.a", "text": "x"})
    got = []
    with contextlib.suppress(TimeoutError):
        got.append(await asyncio.wait_for(reader.next_frame(), 0.2))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return got


async def test_frames_arrive_after_thirty_quiet_days(monkeypatch):
    layer = InMemoryChannelLayer(group_expiry=10**9, expiry=3600)
    if not settings.REDIS_URL:
        assert base.CHANNEL_LAYERS["default"]["CONFIG"] == {"group_expiry": 10**9, "expiry": 3600}

    assert await frame_after(30, layer, monkeypatch) == ["x"]


async def test_with_the_layers_own_setting_a_day_would_end_it(monkeypatch):
    assert await frame_after(2, InMemoryChannelLayer(), monkeypatch) == []


async def test_a_failed_subscription_is_opened_again_and_readers_catch_up(monkeypatch):
    own, tries = Hub(), []
    reader = Connection(topic="room.a", member=uuid.uuid4(), stamp=0)
    own.join(reader)

    async def receive():
        tries.append(1)
        if len(tries) == 1:
            raise ConnectionError("gone")
        await asyncio.sleep(60)

    monkeypatch.setattr(own, "_receive", receive)
    monkeypatch.setattr(hubs, "RETRY_SECONDS", 0)
    running = asyncio.create_task(own.run())

    assert await asyncio.wait_for(reader.next_frame(), 1) == hubs.CATCH_UP
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert len(tries) == 2


async def test_a_member_with_too_many_sockets_loses_the_oldest():
    own, member = Hub(), uuid.uuid4()
    sockets = [
        Connection(topic="room.a", member=member, stamp=0) for _ in range(MOST_CONNECTIONS + 1)
    ]
    other = Connection(topic="room.a", member=uuid.uuid4(), stamp=0)
    for socket in (other, *sockets):
        own.join(socket)
    own.deliver(topic="room.a", frame="x")

    got = []
    for socket in (other, *sockets):
        try:
            got.append(await socket.next_frame())
        except Evicted:
            got.append("evicted")
    assert got == ["x", "evicted", *["x"] * MOST_CONNECTIONS]
