"""Whether a member may still read is asked again and again; who may not loses the socket."""

from __future__ import annotations

import asyncio
import logging
import sys
import uuid

import pytest

from core.quiet_log import QuietFormatter
from realtime import leases
from realtime.hub import Connection, Evicted, hub
from realtime.leases import keep_leases, register_rule, renew_leases


def open_still(connection: Connection) -> bool:
    return not connection._evicted


async def test_a_member_whom_the_rule_admits_keeps_the_socket(rules, joined):
    connection = joined(stamp=7)
    register_rule("room", lambda key, members: {connection.member: 7})

    await renew_leases()

    assert open_still(connection)


async def test_a_member_whom_the_rule_does_not_name_loses_it(rules, joined):
    stays, goes = joined(), joined()
    register_rule("room", lambda key, members: {stays.member: 0})

    await renew_leases()

    assert (open_still(stays), open_still(goes)) == (True, False)
    with pytest.raises(Evicted):
        await goes.next_frame()


@pytest.mark.parametrize("now", [1, None, "0", -1])
async def test_a_member_whose_sessions_were_revoked_loses_it(rules, joined, now):
    connection = joined(stamp=0)
    register_rule("room", lambda key, members: {connection.member: now})

    await renew_leases()

    assert not open_still(connection)


async def test_every_socket_of_a_member_is_lost_at_once(rules, joined):
    first = joined()
    second = Connection(topic="room.2", member=first.member, stamp=0)
    hub.join(second)
    register_rule("room", lambda key, members: {})

    await renew_leases()

    assert (open_still(first), open_still(second)) == (False, False)


async def test_one_question_per_topic_is_asked_for_everybody_on_it(rules, joined):
    asked = []
    connections = [joined("room.a"), joined("room.a"), joined("room.b"), joined("desk.a")]

    def rule(key, members):
        asked.append((key, set(members)))
        return dict.fromkeys(members, 0)

    register_rule("room", rule)
    register_rule("desk", lambda key, members: {})
    await renew_leases()

    a, b, c, _ = connections
    assert sorted(asked, key=str) == sorted(
        [("a", {a.member, b.member}), ("b", {c.member})], key=str
    )
    assert [open_still(one) for one in connections] == [True, True, True, False]


async def test_the_rule_is_asked_with_the_topics_own_key(rules, joined):
    key = f"{uuid.uuid4()}.with.dots"
    asked = []
    joined(f"room.{key}")
    register_rule("room", lambda key, members: asked.append(key) or {})

    await renew_leases()

    assert asked == [key]


async def let_leases_pass(monkeypatch) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", 0.001)
    task = asyncio.create_task(keep_leases())
    await asyncio.sleep(0.1)
    assert not task.done()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_when_the_rule_cannot_be_asked_nobody_keeps_a_socket(rules, joined, monkeypatch):
    connections = [joined("room.a"), joined("room.b")]

    def failing(key, members):
        raise OSError(f"no database for {sorted(map(str, members))}")

    register_rule("room", failing)
    heard = []
    monkeypatch.setattr(leases.log, "exception", heard.append)
    await let_leases_pass(monkeypatch)

    assert [open_still(one) for one in connections] == [False, False]
    assert set(heard) == {"leases could not be renewed; sockets are closed"}


async def test_a_topic_without_a_rule_keeps_nobody(rules, joined, monkeypatch):
    connection = joined("nowhere.1")
    monkeypatch.setattr(leases.log, "exception", lambda text: None)

    await let_leases_pass(monkeypatch)

    assert not open_still(connection)


async def test_the_lease_is_kept_on_after_a_failure(rules, joined, monkeypatch):
    monkeypatch.setattr(leases.log, "exception", lambda text: None)
    answers = iter([OSError(), OSError()])

    def rule(key, members):
        for answer in answers:
            raise answer
        return dict.fromkeys(members, 0)

    register_rule("room", rule)
    joined()
    await let_leases_pass(monkeypatch)
    latecomer = joined()
    await let_leases_pass(monkeypatch)

    assert open_still(latecomer)


def test_a_lost_seat_is_a_lost_socket_within_five_seconds():
    assert leases.LEASE_SECONDS <= 2.5


def test_the_line_about_a_failure_names_no_member():
    member = str(uuid.uuid4())
    try:
        raise OSError(f"no database for {member}")
    except OSError:
        record = logging.LogRecord(
            leases.log.name, 40, __file__, 1, "leases could not be renewed", (), sys.exc_info()
        )

    assert member not in QuietFormatter().format(record)
