"""A frame is encoded once and handed to every socket as it came; nobody waits for anybody."""

from __future__ import annotations

import asyncio
import json
import uuid

import pytest
from channels.layers import InMemoryChannelLayer

from realtime.events import GROUP
from realtime.hub import CATCH_UP, QUEUED_FRAMES, Connection, Evicted, Hub, hub


async def waits(connection: Connection) -> bool:
    """Tell whether there is nothing to send."""
    task = asyncio.create_task(connection.next_frame())
    await asyncio.sleep(0)
    done = task.done()
    task.cancel()
    return not done


async def test_everybody_on_the_topic_gets_the_very_same_object(joined):
    connections = [joined() for _ in range(20)]
    frame = json.dumps({"kind": "published", "posts": ["…"]})

    hub.deliver(topic="room.1", frame=frame)

    received = [await connection.next_frame() for connection in connections]
    assert [one is frame for one in received] == [True] * 20


async def test_another_topic_hears_nothing(joined):
    here, there = joined("room.1"), joined("room.2")

    hub.deliver(topic="room.1", frame="x")

    assert await here.next_frame() == "x"
    assert await waits(there)


async def test_frames_come_in_the_order_in_which_they_were_sent(joined):
    connection = joined()
    for number in range(QUEUED_FRAMES):
        hub.deliver(topic="room.1", frame=str(number))

    received = [await connection.next_frame() for _ in range(QUEUED_FRAMES)]

    assert received == [str(number) for number in range(QUEUED_FRAMES)]


async def test_a_slow_reader_is_told_to_catch_up_and_nobody_waits_for_it(joined):
    slow, quick = joined(), joined()
    for number in range(QUEUED_FRAMES + 1):
        hub.deliver(topic="room.1", frame=str(number))
        assert await quick.next_frame() == str(number)

    assert await slow.next_frame() == CATCH_UP
    assert json.loads(CATCH_UP) == {"kind": "catch_up"}
    hub.deliver(topic="room.1", frame="afterwards")
    assert await slow.next_frame() == "afterwards"
    assert await waits(slow)


async def test_a_queue_never_grows_beyond_its_bound(joined):
    slow = joined()
    for number in range(10 * QUEUED_FRAMES):
        hub.deliver(topic="room.1", frame=str(number))

    assert len(slow._frames) <= QUEUED_FRAMES


async def test_a_frame_wakes_a_reader_who_waits(joined):
    connection = joined()
    task = asyncio.create_task(connection.next_frame())
    await asyncio.sleep(0)

    hub.deliver(topic="room.1", frame="x")

    assert await asyncio.wait_for(task, 1) == "x"


async def test_an_eviction_comes_before_every_frame_that_still_waits(joined):
    connection = joined()
    hub.deliver(topic="room.1", frame="not for them any more")

    connection.evict()
    hub.deliver(topic="room.1", frame="nor this")

    for _ in range(2):
        with pytest.raises(Evicted):
            await connection.next_frame()


async def test_an_eviction_wakes_a_reader_who_waits(joined):
    connection = joined()
    task = asyncio.create_task(connection.next_frame())
    await asyncio.sleep(0)

    connection.evict()

    with pytest.raises(Evicted):
        await asyncio.wait_for(task, 1)


async def test_who_left_hears_nothing_and_leaves_nothing_behind(joined):
    gone, stays = joined(), joined()
    hub.leave(gone)
    hub.leave(gone)

    hub.deliver(topic="room.1", frame="x")

    assert await waits(gone)
    assert await stays.next_frame() == "x"
    assert hub.topics() == {"room.1": frozenset({stays})}
    hub.leave(stays)
    assert hub.topics() == {}


async def test_to_a_topic_without_sockets_nothing_is_delivered():
    hub.deliver(topic="room.nobody", frame="x")

    assert hub.topics() == {}


async def test_the_process_has_one_subscription_for_all_its_sockets(monkeypatch):
    # The layer in memory can be asked how many subscriptions it has; Redis' cannot.
    own, layer = Hub(), InMemoryChannelLayer()
    monkeypatch.setattr("realtime.hub.get_channel_layer", lambda: layer)
    connections = [
        Connection(topic=f"room.{n % 2}", member=uuid.uuid4(), stamp=0) for n in range(6)
    ]
    for connection in connections:
        own.join(connection)
    running = asyncio.create_task(own.run())
    await asyncio.sleep(0.01)
    assert len(layer.groups[GROUP]) == 1

    await layer.group_send(GROUP, {"type": "frame", "topic": "room.1", "text": "x"})
    received = [await asyncio.wait_for(one.next_frame(), 1) for one in connections[1::2]]
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert received == ["x"] * 3
    assert await waits(connections[0])
    assert GROUP not in layer.groups
