"""Let simulated delegates take part in a running demonstration, through its public interfaces."""

from __future__ import annotations

import asyncio
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections
from typing_extensions import override

from accounts.selectors import has_real_people
from demo.exchange import DEMO_PASSWORD, simulated_parts
from demo.simulation import Bounds, simulate

LONGEST_MINUTES = 12 * 60
MOST_POSTS = 500


class Command(BaseCommand):
    """`manage.py run_simulated_delegates`."""

    help = "Simulated delegates take part in a running demonstration, bounded in time and number."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--base-url", default="http://127.0.0.1:8000")
        parser.add_argument("--minutes", type=float, default=120)
        parser.add_argument("--posts", type=int, default=120)
        parser.add_argument("--seconds-between-posts", type=float, default=20)

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO_INSTANCE or has_real_people():
            raise CommandError("This is not a demonstration: real people may be here.")
        bounds = Bounds(
            minutes=min(options["minutes"], LONGEST_MINUTES),
            posts=min(options["posts"], MOST_POSTS),
            seconds_between_posts=options["seconds_between_posts"],
        )
        parts = simulated_parts()
        # From here on everything goes through the public interfaces; an open database would keep
        # the server from emptying its log.
        connections.close_all()
        try:
            asyncio.run(
                simulate(
                    base_url=options["base_url"],
                    password=DEMO_PASSWORD,
                    parts=parts,
                    bounds=bounds,
                    say=self.stdout.write,
                )
            )
        except KeyboardInterrupt:
            self.stdout.write("Simulated delegates have left.")
