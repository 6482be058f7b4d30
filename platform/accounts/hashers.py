"""Password hashing that cannot exhaust the machine's memory."""

import threading
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from typing_extensions import override

AT_ONCE = 4
# Each hash takes about 100 MB while it is made; strangers may ask for as many as they like.
_places = threading.BoundedSemaphore(AT_ONCE)


class FewAtOnce(Argon2PasswordHasher):
    """Argon2id, a few at a time; the others wait."""

    @override
    def encode(self, *args: Any, **kwargs: Any) -> str:
        with _places:
            made: str = super().encode(*args, **kwargs)
            return made

    @override
    def verify(self, *args: Any, **kwargs: Any) -> bool:
        with _places:
            return bool(super().verify(*args, **kwargs))
