"""Refuses to start the suite on PostgreSQL and Redis where they do not answer, instead of passing without them."""

from __future__ import annotations

import os
import socket
import sys
from urllib.parse import urlsplit

from terminal import Refusal, spoken

STANDARD_PORTS = {"postgres": 5432, "postgresql": 5432, "redis": 6379}


def reach(variable: str, name: str) -> None:
    address = urlsplit(os.environ.get(variable, ""))
    host, port = address.hostname or "127.0.0.1", address.port or STANDARD_PORTS.get(address.scheme)
    if port is None:
        raise Refusal(f"{variable} is not the address of a {name} server.")
    try:
        socket.create_connection((host, port), timeout=5).close()
    except OSError:
        raise Refusal(
            f"No {name} answers at {host}:{port}: start one there, or name another in {variable}."
        ) from None


def main() -> int:
    reach("DATABASE_URL", "PostgreSQL")
    reach("REDIS_URL", "Redis")
    return 0


if __name__ == "__main__":
    sys.exit(spoken(main, lambda: None))
