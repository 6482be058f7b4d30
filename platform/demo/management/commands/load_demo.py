"""Load the demonstration's content; loading it again changes nothing that is there."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from typing_extensions import override

from accounts.selectors import has_real_people
from demo.exchange import load_exchange
from demo.practices import load_practices


class Command(BaseCommand):
    """`manage.py load_demo`."""

    help = "Load the content of a demonstration."

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO_INSTANCE or has_real_people():
            raise CommandError("This is not a demonstration: real people may be here.")
        load_practices()
        load_exchange()
