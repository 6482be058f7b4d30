"""One subscription per process; every frame is handed to the local sockets as it came, encoded."""

from __future__ import annotations

import asyncio
import collections
import uuid
from collections.abc import Mapping

from channels.layers import get_channel_layer

from realtime.events import GROUP

QUEUED_FRAMES = 64
CATCH_UP = '{"kind":"catch_up"}'


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
        self._topics: dict[str, set[Connection]] = {}

    def join(self, connection: Connection) -> None:
        """Let a connection hear its topic from now on."""
        self._topics.setdefault(connection.topic, set()).add(connection)

    def leave(self, connection: Connection) -> None:
        """Forget a connection."""
        connections = self._topics.get(connection.topic, set())
        connections.discard(connection)
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
        """Receive this process's one subscription for ever."""
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
