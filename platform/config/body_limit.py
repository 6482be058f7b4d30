"""Bodies of strangers: nothing of ours is larger than a mebibyte, but for uploads in the CMS."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

MOST_BYTES = 1024 * 1024
CMS = "/cms/"

Application = Callable[[Mapping[str, Any], Any, Any], Awaitable[None]]


def limited(application: Application) -> Application:
    """Return `application` behind a limit on the size of request bodies.

    An announced size is refused unread, answered by 413; a body without one is cut off as soon as
    it has gone too far, and the connection ends.
    """

    async def guarded(scope: Mapping[str, Any], receive: Any, send: Any) -> None:
        if scope["path"].startswith(CMS):
            await application(scope, receive, send)
            return
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if not announced.isdigit() or int(announced) > MOST_BYTES:
            await _refuse(send)
            return
        read = 0

        async def counted() -> Mapping[str, Any]:
            nonlocal read
            message: Mapping[str, Any] = await receive()
            read += len(message.get("body", b""))
            return {"type": "http.disconnect"} if read > MOST_BYTES else message

        await application(scope, counted, send)

    return guarded


async def _refuse(send: Any) -> None:
    status = int(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b""})
