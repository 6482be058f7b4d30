"""Make the front page and the library of each language; again, it changes nothing that is there."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from typing_extensions import override

from home.services import create_front_pages


class Command(BaseCommand):
    """`manage.py create_front_pages`."""

    help = "Make the front page and the library of each language that has none."

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        languages = ", ".join(create_front_pages())
        self.stdout.write(f"There is a front page and a library in: {languages}.")
