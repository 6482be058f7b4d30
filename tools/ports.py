"""The address that the demo is served on, and whether it is free."""

from __future__ import annotations

import errno
import os
import socket

from terminal import Refusal

HOST = "127.0.0.1"
LAST = 65535


def wanted_port() -> int:
    text = os.environ.get("PORT", "") or "8000"
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= LAST:
        raise Refusal(
            f"PORT={text} is no port: give a number from 1 to 65535, as in: make demo PORT=8001"
        )
    return int(text)


def trial(port: int) -> int:
    """0 when the port can be had, else the number of the error."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((HOST, port))
        except OSError as error:
            return error.errno or errno.EADDRINUSE
    return 0


def free_port_or_refusal(port: int) -> None:
    failure = trial(port)
    if not failure:
        return
    other = next((near for near in range(max(port + 1, 8001), LAST + 1) if not trial(near)), 8001)
    why = "is taken by another program" if failure == errno.EADDRINUSE else "may not be used here"
    raise Refusal(f"Port {port} {why}: stop that program, or run: make demo PORT={other}")
