"""Serve pages, sockets, drop and publication from one process."""

from __future__ import annotations

import os
import sys
from typing import Any

import uvicorn
from django.core.management.base import BaseCommand, CommandParser
from typing_extensions import override


class Command(BaseCommand):
    """`manage.py serve`: uvicorn without an access log."""

    help = "Serve the site from one process, without an access log."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)

    @override
    def handle(self, *args: Any, host: str, port: int, **options: Any) -> None:
        # What this process writes is nobody else's to read.
        os.umask(0o077)
        config = uvicorn.Config(
            "config.asgi:application",
            host=host,
            port=port,
            access_log=False,
            # Django has set the logs up, without addresses and times.
            log_config=None,
            server_header=False,
            ws_per_message_deflate=False,
            ws_max_size=4096,
            timeout_graceful_shutdown=10,
            lifespan="on",
        )
        server = uvicorn.Server(config)
        server.run()
        if not server.started:
            sys.exit(3)
