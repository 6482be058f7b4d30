"""What runs beside the requests for as long as the process serves."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from django.conf import settings

from core.single_process import AlreadyRunning, hold_instance
from nonattribution.ticker import Ticker
from realtime.hub import hub
from realtime.leases import keep_leases

Application = Callable[[Mapping[str, Any], Any, Any], Awaitable[None]]
log = logging.getLogger("platform.lifespan")


class Lifespan:
    """Starts publication, delivery and leases with the server, and ends them with it."""

    def __init__(self, application: Application) -> None:
        """Wrap the application that answers requests and sockets."""
        self.application = application

    async def __call__(self, scope: Mapping[str, Any], receive: Any, send: Any) -> None:
        """Answer the server's lifespan protocol, pass everything else on."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        else:
            await self.application(scope, receive, send)

    async def _live(self, receive: Any, send: Any) -> None:
        await receive()
        try:
            # Also with Redis: pool, ledger and ticker live in one process so far.
            lock = hold_instance(settings.VAR_DIR)
        except AlreadyRunning:
            log.error("Another process serves this instance already; there can be only one.")
            await send({"type": "lifespan.startup.failed", "message": ""})
            return
        ticker = Ticker()
        ticking = asyncio.create_task(ticker.run())
        endless = [asyncio.create_task(hub.run()), asyncio.create_task(keep_leases())]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        ticker.stop()
        await ticking
        for task in endless:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        lock.close()
        await send({"type": "lifespan.shutdown.complete"})
