"""Invite a person: make the account and print the single-use link by which they set a password."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from typing_extensions import override

from accounts.services import invitation_link, invite_person
from core.errors import Refused


class Command(BaseCommand):
    """`manage.py invite_person`."""

    help = "Make an account for a person and print the link by which they set their password."

    @override
    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("name")
        parser.add_argument(
            "--language", default="en", choices=[code for code, _ in settings.LANGUAGES]
        )

    @override
    def handle(self, *args: Any, email: str, name: str, language: str, **options: Any) -> None:
        try:
            person = invite_person(email=email, display_name=name, language=language)
        except Refused as refused:
            raise CommandError(str(refused)) from refused
        self.stdout.write(f"{settings.WAGTAILADMIN_BASE_URL}{invitation_link(person)}")
