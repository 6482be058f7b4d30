"""What the browser sends to the drop: one JSON object, padded with blanks to a fixed size."""

from __future__ import annotations

import base64
import binascii
import json
import uuid
from dataclasses import dataclass
from typing import TypeGuard

from core.text import says_something
from nonattribution import tokens

SIZES = (4 * 1024, 16 * 1024, 64 * 1024)
MAX_CHARACTERS = 10_000
FIELDS = {"to", "text", "token", "signature"}


@dataclass(frozen=True, slots=True)
class Envelope:
    """An opened envelope; whether its token is good is not known yet."""

    destination: uuid.UUID
    text: str
    prepared: bytes
    signature: bytes


def open_envelope(body: bytes) -> Envelope | None:
    """Return what is in a padded body, or None when its syntax is wrong.

    A dummy has the same form as a post, so nothing here, and nothing after it, tells them apart
    but the signature.
    """
    try:
        # Decoded first: given bytes, `json` would also take UTF-16 and half surrogates.
        fields = json.loads(body.decode())
    except (ValueError, RecursionError):
        return None
    if not _is_form(fields):
        return None
    try:
        destination = uuid.UUID(fields["to"])
        prepared, signature = _bytes(fields["token"]), _bytes(fields["signature"])
    except ValueError:
        return None
    text = fields["text"]
    if len(text) > MAX_CHARACTERS or not says_something(text):
        return None
    if len(prepared) != tokens.PREPARED_BYTES or len(signature) != tokens.MODULUS_BYTES:
        return None
    return Envelope(destination, text, prepared, signature)


def close_envelope(*, to: uuid.UUID, text: str, prepared: bytes, signature: bytes) -> bytes:
    """Return the padded body that `open_envelope` opens. Raises ValueError when it is too long."""
    fields = {
        "to": str(to),
        "text": text,
        "token": base64.urlsafe_b64encode(prepared).decode(),
        "signature": base64.urlsafe_b64encode(signature).decode(),
    }
    body = json.dumps(fields, ensure_ascii=False).encode()
    for size in SIZES:
        if len(body) <= size:
            return body.ljust(size)
    raise ValueError("too long for an envelope")


def _is_form(fields: object) -> TypeGuard[dict[str, str]]:
    return (
        isinstance(fields, dict)
        and set(fields) == FIELDS
        and all(isinstance(value, str) for value in fields.values())
    )


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError from error
