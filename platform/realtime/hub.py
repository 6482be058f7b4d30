"""One subscription per process; every frame is handed to the local sockets as it came, encoded."""

from __future__ import annotations

import asyncio
import collections
import logging
import uuid
from collections.abc import Mapping

from channels.layers import get_channel_layer

from realtime.events import GROUP

QUEUED_FRAMES = 64
RETRY_SECONDS = 1.0
MOST_CONNECTIONS = 10
CATCH_UP = '{"kind":"catch_up"}'


log = logging.getLogger("platform.hub")


class Evicted(Exception):  # noqa: N818 - reads as a sentence
    """The holder of this connection may no longer read the topic."""


class Connection:
    """One socket's place on a topic: a bounded queue that never makes the room wait.

    `stamp` is what the lease must still say about the member; it changes when sessions are revoked.
    """

    def __init__(self, *, topic: str, member: uuid.UUID, stamp: object) -> None:
        """Hold no frames yet."""
        self.topic = topic
        self.member = member
        self.stamp = stamp
        self._frames: collections.deque[str] = collections.deque()
        self._ready = asyncio.Event()
        self._evicted = False

    def put(self, frame: str) -> None:
        """Queue a frame; a reader who is too slow is told to catch up instead of being waited for."""
        if len(self._frames) >= QUEUED_FRAMES:
            self._frames.clear()
            frame = CATCH_UP
        self._frames.append(frame)
        self._ready.set()

    def evict(self) -> None:
        """End the connection before anything else is sent."""
        self._evicted = True
        self._ready.set()

    async def next_frame(self) -> str:
        """Wait for the next frame. Raises Evicted once the member may not read any more."""
        while not self._frames and not self._evicted:
            self._ready.clear()
            await self._ready.wait()
        if self._evicted:
            raise Evicted
        return self._frames.popleft()


class Hub:
    """The sockets of this process by topic."""

    def __init__(self) -> None:
        """Start without sockets."""
        # A dictionary keeps the order of joining for as long as the process lives, and nowhere else.
        self._topics: dict[str, dict[Connection, None]] = {}

    def join(self, connection: Connection) -> None:
        """Let a connection hear its topic from now on; a member's oldest ones make room for it."""
        joined = self._topics.setdefault(connection.topic, {})
        own = [other for other in joined if other.member == connection.member]
        for surplus in own[: max(0, len(own) - MOST_CONNECTIONS + 1)]:
            surplus.evict()
        joined[connection] = None

    def leave(self, connection: Connection) -> None:
        """Forget a connection."""
        connections = self._topics.get(connection.topic, {})
        connections.pop(connection, None)
        if not connections:
            self._topics.pop(connection.topic, None)

    def topics(self) -> Mapping[str, frozenset[Connection]]:
        """Return who is connected, by topic."""
        return {topic: frozenset(found) for topic, found in self._topics.items()}

    def deliver(self, *, topic: str, frame: str) -> None:
        """Queue one encoded frame for every local connection of the topic."""
        for connection in self._topics.get(topic, ()):
            connection.put(frame)

    async def run(self) -> None:
        """Receive this process's one subscription for ever; begin again after any failure."""
        while True:
            try:
                await self._receive()
            except Exception:
                log.exception("the subscription failed; it is opened again, readers catch up")
                await asyncio.sleep(RETRY_SECONDS)
                for connections in self.topics().values():
                    for connection in connections:
                        connection.put(CATCH_UP)

    async def _receive(self) -> None:
        layer = get_channel_layer()
        channel = await layer.new_channel()
        await layer.group_add(GROUP, channel)
        try:
            while True:
                message = await layer.receive(channel)
                self.deliver(topic=message["topic"], frame=message["text"])
        finally:
            await layer.group_discard(GROUP, channel)


hub = Hub()
