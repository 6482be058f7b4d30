"""Who was given tokens today: in memory until the day's settling, so that no row has an order."""

from __future__ import annotations

import hashlib
import secrets
import threading
import uuid
from collections.abc import Sequence

from nonattribution import epochs, tokens
from nonattribution.models import Epoch, TokenBatch

BATCH_TOKENS = 20


class BatchRefused(Exception):  # noqa: N818 - reads as a sentence
    """This member was given another batch of this epoch."""


class Ledger:
    """Grants of token batches: today's in memory, earlier days' in the database."""

    def __init__(self) -> None:
        """Start with nothing granted today."""
        # Another name after a restart tells browsers that today's notes may be lost.
        self.name = secrets.token_hex(8)
        self._today: dict[tuple[uuid.UUID, uuid.UUID], bytes] = {}
        self._lock = threading.Lock()

    def digest(self, *, member: uuid.UUID, epoch: Epoch) -> bytes | None:
        """Return the digest of the batch this member was given, or None."""
        if (found := self._today.get((epoch.pk, member))) is not None:
            return found
        row = TokenBatch.objects.filter(member=member, epoch=epoch).values_list("digest", flat=True)
        return bytes(row[0]) if row else None

    def drawn(self, *, member: uuid.UUID, epochs: Sequence[Epoch]) -> set[uuid.UUID]:
        """Return the keys of those epochs of which this member was given tokens."""
        today = {epoch.pk for epoch in epochs if (epoch.pk, member) in self._today}
        earlier = TokenBatch.objects.filter(member=member, epoch__in=epochs)
        return today | set(earlier.values_list("epoch_id", flat=True))

    def record(self, *, member: uuid.UUID, epoch: Epoch, digest: bytes) -> None:
        """Note the first batch of a member; the same one again is fine, another is refused."""
        with self._lock:
            known = self.digest(member=member, epoch=epoch)
            if known is None:
                self._today[epoch.pk, member] = digest
            elif known != digest:
                raise BatchRefused

    def holders(self, epoch: Epoch) -> set[uuid.UUID]:
        """Return everybody who was given tokens of the epoch."""
        # Memory before table: what settling moves in between is then counted in one of them.
        granted_today = {member for key, member in self.today() if key == epoch.pk}
        stored = TokenBatch.objects.filter(epoch=epoch).values_list("member", flat=True)
        return granted_today.union(stored)

    def today(self) -> dict[tuple[uuid.UUID, uuid.UUID], bytes]:
        """Return today's grants, (epoch, member) -> digest."""
        with self._lock:
            return dict(self._today)

    def forget(self, settled: Sequence[tuple[uuid.UUID, uuid.UUID]]) -> None:
        """Drop from memory what has been stored."""
        with self._lock:
            for key in settled:
                self._today.pop(key, None)


ledger = Ledger()


def sign_batch(*, member: uuid.UUID, epoch: Epoch, blinded: Sequence[bytes]) -> list[bytes]:
    """Sign a member's one batch of an epoch; the same batch is signed again after a lost reply.

    The caller has checked that the member may post. Raises BatchRefused for a second batch and
    ValueError for a batch of the wrong number or form; neither leaves a trace.
    """
    if len(blinded) != BATCH_TOKENS:
        raise ValueError("a batch has a fixed number of tokens")
    key = epochs.private_key(epoch)
    signed = [tokens.blind_sign(key, message) for message in blinded]
    ledger.record(member=member, epoch=epoch, digest=hashlib.sha256(b"".join(blinded)).digest())
    return signed
