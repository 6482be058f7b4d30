"""The public keys in force, kept in memory so that a dummy costs the drop no query."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from nonattribution import tokens
from nonattribution.enums import ACCEPTED_STATES
from nonattribution.models import Epoch

# Another process may have rolled the epochs; a key that is new there is known here this soon.
REFRESH_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class AcceptedKey:
    """A key whose tokens are taken now."""

    epoch_id: uuid.UUID
    audience_id: str
    public_key: rsa.RSAPublicKey


class Keyring:
    """The accepted keys by their id."""

    def __init__(self) -> None:
        """Start empty and stale."""
        self._keys: dict[str, AcceptedKey] = {}
        self._read_at = -REFRESH_SECONDS
        # Tokens of unknown keys are verified against this one, so that they take as long.
        self._decoy = tokens.new_key().public_key()

    @property
    def stale(self) -> bool:
        """Tell whether the database should be read again."""
        return time.monotonic() - self._read_at >= REFRESH_SECONDS

    def refresh(self) -> None:
        """Read the accepted keys from the database."""
        found = Epoch.objects.filter(state__in=ACCEPTED_STATES)
        self._keys = {epoch.key_id: _accepted(epoch) for epoch in found}
        self._read_at = time.monotonic()

    def forget(self) -> None:
        """Make the next question read the database."""
        self._read_at = -REFRESH_SECONDS

    def check(
        self, *, prepared: bytes, signature: bytes
    ) -> tuple[AcceptedKey, tokens.TokenMessage] | None:
        """Return the key and the message of a good token, or None; equally long for any token."""
        message = tokens.read_message(prepared)
        key = self._keys.get(message.key_id) if message else None
        good = tokens.verifies(key.public_key if key else self._decoy, prepared, signature)
        return (key, message) if good and key and message else None


def _accepted(epoch: Epoch) -> AcceptedKey:
    public = serialization.load_der_public_key(bytes(epoch.public_key))
    if not isinstance(public, rsa.RSAPublicKey):
        raise TypeError("not an RSA key")
    return AcceptedKey(epoch.pk, epoch.audience_id, public)


keyring = Keyring()
