"""A stranger cannot fill memory or disk with a body."""

from __future__ import annotations

import pytest

from config.body_limit import MOST_BYTES, limited


async def sent_to(path: str, *, chunks: list[bytes], announced: bytes | None):
    """Send a body to an application that reads everything; return the status and what it read."""
    given = [
        {"type": "http.request", "body": chunk, "more_body": i + 1 < len(chunks)}
        for i, chunk in enumerate(chunks)
    ]
    got, answered = [], []

    async def application(scope, receive, send):
        while (message := await receive())["type"] == "http.request":
            got.append(len(message["body"]))
            if not message["more_body"]:
                break
        await send({"type": "http.response.start", "status": 200})

    async def receive():
        return given.pop(0)

    async def send(message):
        answered.append(message)

    headers = [] if announced is None else [(b"content-length", announced)]
    await limited(application)({"path": path, "headers": headers}, receive, send)
    return answered[0]["status"], sum(got)


async def test_an_announced_body_that_is_too_large_is_refused_unread():
    assert await sent_to("/en/", chunks=[b"x"], announced=b"99000000000") == (413, 0)
    assert await sent_to("/en/", chunks=[b"x"], announced=b"not a number") == (413, 0)


async def test_a_body_without_a_size_is_cut_off():
    half = b"x" * (MOST_BYTES // 2)
    _status, read = await sent_to("/en/", chunks=[half] * 20, announced=None)

    assert read <= MOST_BYTES


@pytest.mark.parametrize("size", [0, 1, MOST_BYTES])
async def test_what_is_small_enough_passes(size):
    body = b"x" * size

    assert await sent_to("/en/", chunks=[body], announced=str(size).encode()) == (200, size)


async def test_editors_upload_more():
    body = b"x" * (2 * MOST_BYTES)

    assert await sent_to("/cms/images/add/", chunks=[body], announced=str(len(body)).encode()) == (
        200,
        len(body),
    )
