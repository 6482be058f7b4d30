"""The clock of publication: one task that wakes at each tick and at each new day."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging

from channels.db import database_sync_to_async
from django.conf import settings

from core import clock
from nonattribution import epochs
from nonattribution.journal import registered
from nonattribution.keyring import keyring
from nonattribution.pool import pool
from nonattribution.publication import open_crowds, publish
from nonattribution.settling import empty_write_ahead_log, settle, store_grants

log = logging.getLogger("platform.ticker")


def next_tick(mode: str, *, after: dt.datetime) -> dt.datetime:
    """Return the first tick of a mode after a moment; ticks are whole multiples of its seconds."""
    seconds = settings.TICK_SECONDS[mode]
    count = int(after.timestamp() // seconds) + 1
    return dt.datetime.fromtimestamp(count * seconds, dt.UTC)


class Ticker:
    """Publishes at every tick of every mode until stopped; then once more, and stores grants."""

    def __init__(self) -> None:
        """Prepare; nothing runs before `run`."""
        self._stop = asyncio.Event()
        self._day: dt.date | None = None
        self._keys: dict[str, str] = {}

    def stop(self) -> None:
        """Ask the running task to publish what may be published and end."""
        self._stop.set()

    async def run(self) -> None:
        """Tick until stopped."""
        moment = clock.now()
        while not self._stop.is_set():
            await self._keep_day()
            # A machine that slept does not run through the ticks it missed.
            after = max(moment, clock.now())
            due = {mode: next_tick(mode, after=after) for mode in settings.TICK_SECONDS}
            moment = min(due.values())
            if await self._stopped_before(moment):
                break
            modes = [mode for mode, at in due.items() if at == moment]
            await self.tick(at=moment, modes=modes)
            if len(modes) == len(due):
                await self._end_past_weeks()
        # What may stand in a crowd is published now; the rest is sent again by its browser.
        await self.tick(at=clock.now(), modes=list(settings.TICK_SECONDS))
        try:
            await database_sync_to_async(store_grants)()
            await database_sync_to_async(empty_write_ahead_log)()
        except Exception:
            log.exception("today's grants could not be stored; browsers send their batches again")

    async def tick(self, *, at: dt.datetime, modes: list[str]) -> None:
        """Publish what is due; a failure leaves everything waiting for the next tick."""
        try:
            await database_sync_to_async(self._notice_new_keys)()
            await database_sync_to_async(open_crowds)()
            waiting = pool.waiting()
            if waiting:
                pool.remove(await database_sync_to_async(publish)(waiting, at=at, modes=modes))
        except Exception:
            log.exception("a tick failed; everything waits for the next one")

    def _notice_new_keys(self) -> None:
        """Tell rooms of keys that changed elsewhere, as when an operator ended a seat in a shell."""
        current = epochs.current_keys()
        for audience, key in current.items():
            if self._keys.get(audience, key) != key:
                keyring.forget()
                registered().announce_keys(audience)
        self._keys = current

    async def _end_past_weeks(self) -> None:
        """End last week's keys, once every mode has had a tick after the week."""
        try:
            if await database_sync_to_async(epochs.end_previous_epochs)():
                keyring.forget()
        except Exception:
            log.exception("last week's keys could not be ended; it is tried again")

    async def _keep_day(self) -> None:
        today = clock.today()
        if today == self._day:
            return
        try:
            await database_sync_to_async(settle)(day=today)
            self._day = today
        except Exception:
            log.exception("settling failed; it is tried again at the next tick")

    async def _stopped_before(self, moment: dt.datetime) -> bool:
        seconds = max(0.0, (moment - clock.now()).total_seconds())
        try:
            await asyncio.wait_for(self._stop.wait(), timeout=seconds)
        except TimeoutError:
            return False
        return True
