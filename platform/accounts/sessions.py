"""Sessions that live in the browser, sealed: the server keeps no row, so no time of a visit.

The cookie is AES-256-GCM over the session's data and the day it was made, under a key derived from
SECRET_KEY. It ends a fixed number of days after that day. All sessions of a person end at once when
`User.sessions_revoked` is raised, because the sealed data holds a hash that depends on it.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.contrib.sessions.backends import signed_cookies
from django.utils.encoding import force_bytes
from typing_extensions import override

from core.clock import today

NONCE_BYTES = 12


def _sealing_keys() -> list[AESGCM]:
    """Return the key to seal with, then those that may still open."""
    return [
        AESGCM(
            HKDF(algorithm=SHA256(), length=32, salt=None, info=b"accounts.sessions").derive(
                force_bytes(secret)
            )
        )
        for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    ]


def seal(data: dict[str, Any], *, day: dt.date) -> str:
    """Return the cookie value that holds `data`, made on `day`."""
    plain = json.dumps({"day": day.toordinal(), "data": data}, separators=(",", ":"))
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = nonce + _sealing_keys()[0].encrypt(nonce, plain.encode(), b"session")
    return base64.urlsafe_b64encode(sealed).decode()


def unseal(cookie: str) -> tuple[dict[str, Any], dt.date] | None:
    """Return the data and the day of a cookie value, or None for anything not sealed by us."""
    try:
        raw = base64.urlsafe_b64decode(cookie)
    except ValueError:
        return None
    for key in _sealing_keys():
        try:
            plain = json.loads(key.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], b"session"))
        except (InvalidTag, ValueError):
            continue
        return plain["data"], dt.date.fromordinal(plain["day"])
    return None


class SessionStore(signed_cookies.SessionStore):
    """Django's cookie sessions, sealed instead of merely signed, and dated by the day."""

    made_on: dt.date | None = None
    _session: dict[str, Any]

    @override
    def load(self) -> dict[str, Any]:
        opened = unseal(self.session_key or "")
        if opened is None or opened[1] < self._oldest_day():
            self.create()
            return {}
        data, self.made_on = opened
        return data

    @staticmethod
    def _oldest_day() -> dt.date:
        return today() - dt.timedelta(seconds=settings.SESSION_COOKIE_AGE)

    @override
    def cycle_key(self) -> None:
        """Start the session's days anew."""
        self.made_on = None
        self.save()

    @override
    def _get_session_key(self) -> str:
        return seal(self._session, day=self.made_on or today())
