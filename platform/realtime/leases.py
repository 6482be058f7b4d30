"""A socket is open on a lease: whether its member may still read is asked again every 2 seconds.

One query per topic answers for everybody on it. Nothing depends on an event arriving: a person who
loses a seat loses the socket even when the message that said so was lost.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Collection, Mapping

from channels.db import database_sync_to_async

from realtime.hub import Connection, hub

LEASE_SECONDS = 2.0
log = logging.getLogger("platform.leases")

# Answers, for a topic's own key and its connected members, who may read: member -> stamp.
Rule = Callable[[str, Collection[uuid.UUID]], Mapping[uuid.UUID, object]]
_rules: dict[str, Rule] = {}


def register_rule(prefix: str, rule: Rule) -> None:
    """Let `rule` answer for topics named `prefix.<key>`."""
    _rules[prefix] = rule


async def renew_leases() -> None:
    """Evict every connection whose member may not read its topic any more."""
    for topic, connections in hub.topics().items():
        prefix, _, key = topic.partition(".")
        members = {connection.member for connection in connections}
        allowed = await database_sync_to_async(_rules[prefix])(key, members)
        _evict_others(connections, allowed)


async def keep_leases() -> None:
    """Renew for ever. When the rule cannot be asked, nobody keeps a socket."""
    while True:
        await asyncio.sleep(LEASE_SECONDS)
        try:
            await renew_leases()
        except Exception:
            log.exception("leases could not be renewed; sockets are closed")
            for connections in hub.topics().values():
                _evict_others(connections, {})


def _evict_others(connections: Collection[Connection], allowed: Mapping[uuid.UUID, object]) -> None:
    for connection in connections:
        if connection.member not in allowed or allowed[connection.member] != connection.stamp:
            connection.evict()
