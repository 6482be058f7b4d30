"""Whether a sealed envelope becomes a waiting post. Nothing here answers the sender."""

from __future__ import annotations

import uuid

from channels.db import database_sync_to_async

from nonattribution.envelope import Envelope
from nonattribution.journal import Place, SealedPost, registered
from nonattribution.keyring import keyring
from nonattribution.models import SpentTag
from nonattribution.pool import pool


async def accept(envelope: Envelope) -> bool:
    """Put the envelope's post into the pool if its token is good, unspent and of that place.

    Returns whether a post waits now because of it. A repeated envelope changes nothing.
    """
    if keyring.stale:
        await database_sync_to_async(keyring.refresh)()
    checked = keyring.check(prepared=envelope.prepared, signature=envelope.signature)
    if checked is None:
        return False
    key, message = checked
    place = await database_sync_to_async(_open_place)(envelope.destination, tag=message.tag)
    if place is None or place.audience_id != key.audience_id:
        return False
    return pool.add(
        SealedPost(
            destination=envelope.destination,
            epoch_id=key.epoch_id,
            audience_id=key.audience_id,
            tag=message.tag,
            edit_hash=message.edit_hash,
            text=envelope.text,
        )
    )


def _open_place(destination: uuid.UUID, *, tag: bytes) -> Place | None:
    if SpentTag.objects.filter(tag=tag).exists():
        return None
    return registered().places([destination]).get(destination)
