"""Simulated delegates talk: bounded in time and number, only where nobody is real."""

from __future__ import annotations

import asyncio
import secrets
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import httpx

from demo.browser import NotAdmitted, SimulatedBrowser

SIGN_INS_AT_ONCE = 2
chance = secrets.SystemRandom()


@dataclass(frozen=True)
class Part:
    """What is said in one thread, by whom of those who sit there."""

    thread: uuid.UUID
    emails: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Bounds:
    """Where the simulation ends, and how quickly it talks."""

    minutes: float
    posts: int
    seconds_between_posts: float


async def simulate(
    *,
    base_url: str,
    password: str,
    parts: Sequence[Part],
    bounds: Bounds,
    say: Callable[[str], None],
) -> int:
    """Let the delegates of every part sign in, listen and write; return how many posts they wrote."""
    until = time.monotonic() + bounds.minutes * 60
    gate = asyncio.Semaphore(SIGN_INS_AT_ONCE)
    counts = await asyncio.gather(
        *(
            _play(part, base_url=base_url, password=password, bounds=bounds, until=until, gate=gate)
            for part in parts
        )
    )
    say(f"{sum(counts)} posts by simulated delegates.")
    return sum(counts)


async def _play(
    part: Part,
    *,
    base_url: str,
    password: str,
    bounds: Bounds,
    until: float,
    gate: asyncio.Semaphore,
) -> int:
    browsers = [SimulatedBrowser(base_url, email, password) for email in part.emails]
    tasks: list[asyncio.Task[None]] = []
    try:
        admitted = await asyncio.gather(*(_arrive(b, part.thread, gate=gate) for b in browsers))
        present = [b for b, there in zip(browsers, admitted, strict=True) if there]
        for browser in present:
            tasks += [
                asyncio.create_task(browser.listen()),
                asyncio.create_task(browser.hand_in()),
            ]
        return await _talk(present, part.lines, bounds=bounds, until=until)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(browser.close() for browser in browsers))


async def _arrive(browser: SimulatedBrowser, thread: uuid.UUID, *, gate: asyncio.Semaphore) -> bool:
    async with gate:
        try:
            await browser.sign_in()
            await browser.open_thread(thread)
            await browser.draw_tokens()
        except (NotAdmitted, httpx.HTTPError):
            return False
        return True


async def _talk(
    present: Sequence[SimulatedBrowser], lines: Sequence[str], *, bounds: Bounds, until: float
) -> int:
    written = 0
    for line in lines[: bounds.posts]:
        await asyncio.sleep(chance.uniform(0.4, 1.6) * bounds.seconds_between_posts)
        writers = [browser for browser in present if browser.tokens]
        if not writers or time.monotonic() > until:
            break
        written += chance.choice(writers).write(line)
    # Listen on until the end, so that the room stays alive and everything sealed gets out.
    await asyncio.sleep(max(0.0, until - time.monotonic()))
    return written
