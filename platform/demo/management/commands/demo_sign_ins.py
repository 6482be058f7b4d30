"""Print the accounts of the demonstration: the password, then label and address, tab between."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from typing_extensions import override

from demo.exchange import DEMO_PASSWORD, sign_ins


class Command(BaseCommand):
    """`manage.py demo_sign_ins`."""

    help = "Print the accounts of the demonstration."

    @override
    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"password\t{DEMO_PASSWORD}")
        for person in sign_ins():
            self.stdout.write(f"{person.label}\t{person.email}")
